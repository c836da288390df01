import { ActionError, type Warning } from '../errors.ts'
import { type Ask, type Decision, decide, memoize, type RefCommand, type RefGoal } from '../git/decision.ts'
import type { Sha } from '../git/refs.ts'
import type { Clock } from '../http/clock.ts'
import { waitForReplica } from '../http/replica.ts'

/** The refs that the mirror should have in the end. */
export interface MirrorGoals {
  readonly commit: Sha
  readonly goals: readonly RefGoal[]
  readonly branchRef: string | null
  readonly pinRef: string | null
  /** Branch that pins the commit when the branch has diverged; null: a diverged branch is an error. */
  readonly fallbackRef: string | null
  readonly history: { readonly before: Sha | null; readonly forced: boolean }
}

/** What is said of one ref. */
interface Note {
  readonly text: string
  /** It tells of a change, which a dry run does not make. */
  readonly isPush: boolean
}

/** What has to change on the mirror, given what it holds now. */
export interface Assessment {
  readonly commands: readonly RefCommand[]
  /** Short name of the branch for `CodeBranch`. */
  readonly branch: string | null
  readonly pinRef: string | null
  readonly notes: readonly Note[]
  readonly warnings: readonly Warning[]
}

interface AskRooms {
  readonly ask: Ask
  /** Where a ref is on GitHub now; null: nowhere, or it cannot be seen. */
  readTip(ref: string): Promise<Sha | null>
  readonly clock: Clock
  readonly signal: AbortSignal
}

/**
 * What the step asks about the history. The commit itself is on GitHub; with `force` a branch of the mirror that is ahead of
 * it would be moved back if its tip, which another run has brought, were taken for none of GitHub's. Where PAI is to follow
 * the branch, one that is ahead of the branch on GitHub counts as diverged: commits were taken back there.
 */
export function createAsk(
  { commit, goals, branchRef, fallbackRef }: Pick<MirrorGoals, 'commit' | 'goals' | 'branchRef' | 'fallbackRef'>,
  { ask, readTip, clock, signal }: AskRooms,
): Ask {
  const isForced = goals.some(({ rule }) => rule === 'replace')
  const asked = memoize(
    ask,
    (sha) => isForced || sha === commit,
    (number) => waitForReplica(clock, number, signal),
  )
  if (branchRef === null || fallbackRef !== null) return asked
  return async (one, tip) => {
    const answer = await asked(one, tip)
    const isAhead = one === commit && answer === 'contained'
    // A run that is late has another commit than the branch.
    return isAhead && (await readTip(branchRef)) === commit ? 'not-contained' : answer
  }
}

/**
 * Compares the goals with the refs of the mirror.
 * @throws ActionError `E_PIN_CONFLICT` for a pin that is elsewhere, `E_PUSH_REFUSED` for a diverged branch that PAI is to follow
 */
export async function assess(goals: MirrorGoals, refs: ReadonlyMap<string, Sha>, ask: Ask): Promise<Assessment> {
  const decided = await Promise.all(
    goals.goals.map(async (goal) => ({
      goal,
      decision: await decide(goal, refs.get(goal.ref) ?? null, goals.history, ask),
    })),
  )
  for (const { goal, decision } of decided) if (goal.ref === goals.pinRef) requirePin(goal, decision)
  const diverged = decided.find(({ decision }) => decision.kind === 'diverged')
  const fallback = diverged === undefined ? null : await decideFallback(goals, refs, ask)
  const all = fallback === null ? decided : [...decided.filter(({ goal }) => goal.ref !== fallback.goal.ref), fallback]
  const pinRef = fallback?.goal.ref ?? goals.pinRef
  const branchRef = branchRefOf({ ...goals, pinRef })
  return {
    commands: all
      .map(({ decision }) => decision)
      .filter((decision) => decision.kind === 'push')
      .map(({ command }) => command),
    branch: branchRef?.replace(/^refs\/heads\//, '') ?? null,
    pinRef,
    notes: all.map(({ goal, decision }) => ({ text: describe(goal, decision), isPush: decision.kind === 'push' })),
    warnings: all.flatMap(({ goal, decision }) => warn(goal, decision)),
  }
}

/** The branch that PAI clones: the pin where it is one. */
export function branchRefOf({ branchRef, pinRef }: Pick<MirrorGoals, 'branchRef' | 'pinRef'>): string | null {
  return pinRef?.startsWith('refs/heads/') ? pinRef : branchRef
}

/** Says what becomes of each ref; what a dry run would push is its plan. */
export function tellNotes(
  notes: Assessment['notes'],
  dryRun: boolean,
  rooms: { info(line: string): void; plan(action: string): void },
): void {
  for (const { text, isPush } of notes) {
    if (dryRun && isPush) rooms.plan(text)
    else rooms.info(text)
  }
}

async function decideFallback(goals: MirrorGoals, refs: ReadonlyMap<string, Sha>, ask: Ask) {
  if (goals.fallbackRef === null) {
    throw new ActionError(
      'E_PUSH_REFUSED',
      `The mirror's ${goals.branchRef} has diverged from GitHub, and PAI is to follow it.`,
      {
        hint: 'Set `force: true` to replace the branch on the mirror, or register a commit instead of `commit: none`.',
      },
    )
  }
  const goal: RefGoal = { ref: goals.fallbackRef, object: goals.commit, rule: 'exact' }
  const decision = await decide(goal, refs.get(goal.ref) ?? null, goals.history, ask)
  requirePin(goal, decision)
  return { goal, decision }
}

function requirePin(goal: RefGoal, decision: Decision): void {
  if (decision.kind !== 'conflict') return
  throw new ActionError('E_PIN_CONFLICT', `${goal.ref} on the mirror is at ${decision.old}, not at ${goal.object}.`)
}

function describe(goal: RefGoal, decision: Decision): string {
  const at = goal.object.slice(0, 12)
  if (decision.kind === 'push') {
    const { old, forced } = decision.command
    return `push ${goal.ref}: ${old === null ? 'new' : old.slice(0, 12)} → ${at}${forced ? ' (replaced, force: true)' : ''}`
  }
  if (decision.kind === 'up-to-date') return `${goal.ref} is at ${at}`
  if (decision.kind === 'contained') return `${goal.ref} already contains ${at} and is left where it is`
  return `${goal.ref} is at ${decision.old.slice(0, 12)}, which ${at} does not contain, and is left where it is`
}

function warn(goal: RefGoal, decision: Decision): Warning[] {
  if (decision.kind === 'diverged') {
    const message = `${goal.ref} of the mirror is at ${decision.old}, which is not in the history of ${goal.object}.`
    return [{ code: 'W_DIVERGED', message }]
  }
  if (decision.kind !== 'conflict') return []
  const message = `${goal.ref} of the mirror is at ${decision.old}; on GitHub it is at ${goal.object}. It stays as it is.`
  return [{ code: 'W_DIVERGED', message }]
}
