import type { Source, Target } from './context.ts'
import { ActionError } from './errors.ts'
import type { RefGoal } from './git/decision.ts'
import type { Sha } from './git/refs.ts'
import type { Resolved } from './github/github.ts'
import type { Inputs } from './inputs.ts'
import { isMirrored, makeLack } from './plan/admission.ts'
import { type Choice, type CodeSourcePlan, makeCodeSourcePlan } from './plan/code-source.ts'
import { chooseBranch, choosePin, findPlace, givenCommit, makeRepositoryPath, type Place } from './plan/place.ts'

/** How the commit gets to Codeup. */
export interface MirrorPlan {
  readonly commit: Sha
  readonly goals: readonly RefGoal[]
  /** Full ref of the branch that people see; null when the commit has none. */
  readonly branchRef: string | null
  /** Full ref that keeps this very commit; null: not wanted. */
  readonly pinRef: string | null
  /** Where a diverged branch falls back to; null: PAI follows the branch, so a diverged one is an error. */
  readonly fallbackRef: string | null
  readonly path: string
  readonly visibility: 'private' | 'internal'
  readonly description: string
  readonly username: string | null
  /** Look at the mirror's refs even when a source is reused; `lfs: true` wants its objects seen as well. */
  readonly always: boolean
  readonly verify: boolean
  readonly dryRun: boolean
  readonly history: { readonly before: Sha | null; readonly forced: boolean }
  /** The event brings a commit that hardly anybody can have mirrored before. */
  readonly isNews: boolean
  /** The default branch on GitHub, which is most likely that of the mirror; null: the event does not say. */
  readonly defaultRef: string | null
}

export interface Plan {
  readonly commit: Sha
  readonly mirror: MirrorPlan | null
  readonly codeSource: CodeSourcePlan
  /** Every decision with its origin, one sentence each, for the log. */
  readonly reasons: readonly string[]
}

/** Events that follow a commit at once; any other, and a job that is run again, mostly finds everything done. */
const news = new Set(['push', 'pull_request', 'pull_request_target', 'merge_group', 'create', 'release'])

/**
 * Makes every decision of the run from its inputs, its event and what GitHub answered. Pure.
 * @param uuid eight hex digits that are this attempt's alone
 * @throws ActionError `E_INPUT` for inputs that contradict each other or the event
 */
export function makePlan(inputs: Inputs, source: Source, resolved: Resolved | null, uuid: string): Plan {
  const { target } = source
  if (target === null) throw new ActionError('E_INTERNAL', 'There is nothing to plan for a deletion.')
  const commit = resolved?.commit ?? commitOf(target, source.event)
  const place = findPlace(inputs, source, resolved)
  const mirrored = isMirrored(inputs)
  const pinKind = choosePin(inputs, place, mirrored)
  const pinRef = pinKind === 'none' ? null : `refs/${pinKind === 'tag' ? 'tags' : 'heads'}/pai/${commit}`
  const branch = chooseBranch(inputs, source, place, pinKind === 'branch' ? `pai/${commit}` : null)
  const choice = { place, commit, branch, mirrored }
  return Object.freeze({
    commit,
    mirror: mirrored ? makeMirrorPlan(inputs, source, place, commit, pinRef) : null,
    codeSource: makeCodeSourcePlan(inputs, source, choice, uuid),
    reasons: explain(inputs, source, choice, resolved, pinRef),
  })
}

function commitOf(target: Target, event: string): Sha {
  if (target.kind === 'unknown') throw makeLack(target, event)
  return target.kind === 'tag' ? target.object : target.commit
}

function makeMirrorPlan(inputs: Inputs, source: Source, place: Place, commit: Sha, pinRef: string | null): MirrorPlan {
  const branchRef = place.kind === 'branch' ? `refs/heads/${place.name}` : null
  const rule = inputs.force ? 'replace' : 'forward'
  const goals: RefGoal[] = []
  if (branchRef !== null) goals.push({ ref: branchRef, object: commit, rule })
  if (place.kind === 'tag')
    goals.push({ ref: `refs/tags/${place.name}`, object: place.object, rule: inputs.force ? 'replace' : 'exact' })
  if (pinRef !== null) goals.push({ ref: pinRef, object: commit, rule: 'exact' })
  return {
    commit,
    goals,
    branchRef,
    pinRef,
    fallbackRef: inputs.commit === 'none' ? null : `refs/heads/pai/${commit}`,
    path: makeRepositoryPath(inputs, source),
    visibility: inputs.codeupVisibility,
    description: `Mirror of ${source.server}/${source.owner}/${source.repo}`,
    username: inputs.codeupUsername,
    always: inputs.mirror === 'always' || inputs.lfs === 'true',
    // Another URL than the mirror's is proved by itself; its credentials are not for the mirror.
    verify: inputs.verify && inputs.codeRepo === null,
    dryRun: inputs.dryRun,
    history: historyOf(source, branchRef, commit),
    isNews: source.runAttempt === '1' && news.has(source.event),
    defaultRef: source.defaultBranch === null ? null : `refs/heads/${source.defaultBranch}`,
  }
}

/** What the event says of its own branch and commit; it says nothing about any other. */
function historyOf(source: Source, branchRef: string | null, commit: Sha): MirrorPlan['history'] {
  const own = source.target?.kind === 'branch' && source.target.commit === commit && source.ref === branchRef
  return own ? { before: source.before, forced: source.forced } : { before: null, forced: true }
}

function explain(
  inputs: Inputs,
  source: Source,
  choice: Choice,
  resolved: Resolved | null,
  pinRef: string | null,
): string[] {
  const given = givenCommit(inputs)
  const branchOrigin = () => {
    if (pinRef === `refs/heads/${choice.branch}`) return 'pin of the commit'
    if (inputs.branch !== null) return 'from the input'
    return given !== null && resolved?.ref ? 'holds the commit' : 'from the event'
  }
  const mirrorOrigin = () => {
    if (inputs.mirror !== 'auto') return `mirror: ${inputs.mirror}`
    if (choice.mirrored) return 'codeup-token is given'
    return inputs.codeRepo === null ? 'no codeup-token' : 'code-repo is given'
  }
  return [
    `commit ${choice.commit} (${given === null ? `from the event ${source.event}` : `from the input, ${given}`})`,
    `branch ${choice.branch} (${branchOrigin()})`,
    `${choice.mirrored ? 'mirror to Codeup' : 'no mirror'} (${mirrorOrigin()})`,
    ...(pinRef === null ? [] : [`pin ${pinRef} (pin: ${inputs.pin})`]),
    ...(inputs.commit === 'none' ? ['PAI follows the branch (commit: none)'] : []),
  ]
}
