import type { Source } from '../context.ts'
import { ActionError } from '../errors.ts'
import type { Sha } from '../git/refs.ts'
import type { Question, Resolved } from '../github/github.ts'
import type { Inputs } from '../inputs.ts'

/** Where the commit stands, for the mirror and for `CodeBranch`. */
export type Place =
  | { readonly kind: 'branch' | 'pinned'; readonly name: string }
  | { readonly kind: 'tag'; readonly name: string; readonly object: Sha }

/** The commit that was given by hand; null where the event says which one it is. */
export function givenCommit({ commit }: Inputs): string | null {
  return commit === 'none' ? null : commit
}

/** What has to be asked of GitHub before the plan can be made; null when the event says it all. */
export function makeQuestion(inputs: Inputs, source: Source): Question | null {
  const { target } = source
  const near = inputs.branch ?? (target?.kind === 'branch' ? target.name : source.defaultBranch)
  const given = givenCommit(inputs)
  if (given !== null) return { kind: 'given', text: given, near }
  if (target?.kind === 'tag') return { kind: 'tag', name: target.name, object: target.object }
  // A deployment, for one, may be of any commit that GitHub serves under this name, the forks' included.
  const unplaced = target?.kind === 'pinned' && !/^(pull_request|merge_group$|workflow_run$)/.test(source.event)
  if (unplaced) return { kind: 'given', text: target.commit, near }
  // GitHub gives the name of a tag, too, as the branch of a workflow run.
  const asked = source.event === 'workflow_run' && target?.kind === 'branch'
  return asked ? { kind: 'branch', name: target.name, commit: target.commit } : null
}

/** Where the commit stands: input over what GitHub answered over the event. */
export function findPlace(inputs: Inputs, source: Source, resolved: Resolved | null): Place {
  if (inputs.branch !== null) return { kind: 'branch', name: inputs.branch }
  if (resolved?.ref?.kind === 'tag') return { kind: 'tag', name: resolved.ref.name, object: resolved.ref.object }
  if (resolved !== null)
    return resolved.ref === null
      ? { kind: 'pinned', name: resolved.commit.slice(0, 12) }
      : { kind: 'branch', name: resolved.ref.name }
  const { target } = source
  return target?.kind === 'branch'
    ? { kind: 'branch', name: target.name }
    : { kind: 'pinned', name: target?.name ?? 'detached' }
}

const scopes = { branch: 'refs/heads/', tag: 'refs/tags/', pinned: 'refs/pai/' } as const

/**
 * The full ref that a source is counted under: that of the event (create specification, `scope`). Where the commit does not
 * come from there, but was given by hand, or is that of a workflow run, of a fork's `pull_request_target` or of a pull
 * request that was merged (its ref is the branch that it was merged into), the ref is a branch whose sources are none of
 * this run's, and `keep` would delete them: it is the place that counts then.
 */
export function scopeOf(inputs: Inputs, source: Source, { kind, name }: Place): string {
  const isGiven = inputs.branch !== null || givenCommit(inputs) !== null
  const isElsewhere =
    source.event === 'workflow_run' || (/^pull_request/.test(source.event) && !source.ref.startsWith('refs/pull/'))
  return isGiven || isElsewhere ? scopes[kind] + name : source.ref
}

/** Kind of ref that keeps the commit on the mirror. @throws ActionError `E_INPUT` when PAI would be left without a branch */
export function choosePin(inputs: Inputs, place: Place, mirrored: boolean): 'tag' | 'branch' | 'none' {
  if (!mirrored) return 'none'
  if (inputs.pin !== 'auto') {
    if (inputs.pin === 'branch' || place.kind === 'branch') return inputs.pin
    throw new ActionError(
      'E_INPUT',
      `\`pin: ${inputs.pin}\` leaves PAI no branch to clone for ${place.name}; use auto or branch, or set \`branch\`.`,
    )
  }
  if (place.kind !== 'branch') return 'branch'
  return inputs.commit === 'none' ? 'none' : 'tag'
}

/** The branch that is recorded as `CodeBranch`. @throws ActionError `E_INPUT` when there is none */
export function chooseBranch(inputs: Inputs, source: Source, place: Place, pinBranch: string | null): string {
  // A commit that is recorded is found from the default branch; a source that follows it is of something else.
  const spare = inputs.commit === 'none' ? null : source.defaultBranch
  const branch = pinBranch ?? (place.kind === 'branch' ? place.name : spare)
  if (branch !== null) return branch
  const why =
    inputs.commit === 'none'
      ? `with \`commit: none\` PAI follows one, and ${source.ref} is none`
      : `${inputs.commit ?? source.ref} stands on no branch that the event names`
  throw new ActionError('E_INPUT', `\`branch\` is missing; ${why}.`)
}

/** The path of the mirror below the organization. GitHub allows names that GitLab-like hosts refuse; those are changed. */
export function makeRepositoryPath(inputs: Inputs, source: Source): string {
  const path = inputs.codeupRepository.replaceAll('{owner}', source.owner).replaceAll('{repo}', source.repo)
  return path.split('/').map(legalSegment).join('/')
}

function legalSegment(name: string): string {
  return name.replace(/^[.-]+/, '').replace(/\.(git|atom)$/, '-$1') || 'repository'
}
