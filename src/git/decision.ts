import { mostLooks } from '../http/replica.ts'
import type { Containment } from './ancestry.ts'
import type { Sha } from './refs.ts'

/**
 * How a ref of the mirror may change. `forward`: only to a descendant of what it is. `replace`: to anything, with what
 * it is as lease. `exact`: made once and never moved.
 */
export type Rule = 'forward' | 'replace' | 'exact'

/** A ref of the mirror that should be at `object`. */
export interface RefGoal {
  readonly ref: string
  readonly object: Sha
  readonly rule: Rule
}

/** One ref: from what was seen, which is the lease (null: nothing), to what it shall be (null: deleted). */
export interface RefUpdate {
  readonly ref: string
  readonly old: Sha | null
  readonly object: Sha | null
}

/** An update that brings a ref to an object. */
export interface RefCommand extends RefUpdate {
  readonly object: Sha
  /** The update is not a fast-forward and was allowed. */
  readonly forced: boolean
}

export type Decision =
  | { readonly kind: 'push'; readonly command: RefCommand }
  | { readonly kind: 'up-to-date' }
  /** The mirror's branch already contains the commit and is left where it is. */
  | { readonly kind: 'contained' }
  /** The mirror's ref has something that is not in our history, and is left where it is. */
  | { readonly kind: 'diverged'; readonly old: Sha }
  | { readonly kind: 'conflict'; readonly old: Sha }

/** Answers about the history on GitHub: is `commit` reachable from `tip`? */
export type Ask = (commit: Sha, tip: Sha) => Promise<Containment>

/** What a push event says of its own history; saves the question when the mirror is where the branch was. */
export interface Known {
  readonly before: Sha | null
  readonly forced: boolean
}

/** Decides what happens to one ref of the mirror (the decision table of the mirror specification). */
export async function decide(goal: RefGoal, old: Sha | null, known: Known, ask: Ask): Promise<Decision> {
  const push = (forced: boolean): Decision => ({
    kind: 'push',
    command: { ref: goal.ref, old, object: goal.object, forced },
  })
  if (old === goal.object) return { kind: 'up-to-date' }
  if (old === null) return push(false)
  if (goal.rule === 'exact') return { kind: 'conflict', old }
  // A tag has no history of its own: it is moved or it is not, and git moves none without force.
  if (goal.rule === 'replace' && goal.ref.startsWith('refs/tags/')) return push(true)
  if (known.before === old && !known.forced) return push(false)
  if ((await ask(old, goal.object)) === 'contained') return push(false)
  if ((await ask(goal.object, old)) === 'contained') return { kind: 'contained' }
  return goal.rule === 'replace' ? push(true) : { kind: 'diverged', old }
}

/**
 * The same question about the history has the same answer for the whole step. A server that does not know one of the two
 * commits takes them for unrelated, and one that was just pushed can be missing on a replica for a moment: where that is
 * awaited of a commit, both are asked about again after a `pause`.
 */
export function memoize(ask: Ask, isAwaited: (commit: Sha) => boolean, pause: (number: number) => Promise<void>): Ask {
  const answers = new Map<string, ReturnType<Ask>>()
  const once: Ask = (commit, tip) => {
    const key = `${commit} ${tip}`
    const answer = answers.get(key) ?? ask(commit, tip)
    answers.set(key, answer)
    return answer
  }
  const isMissing = async (commit: Sha, tip: Sha) => isAwaited(commit) && (await once(commit, tip)) === 'unknown'
  let looks = 1
  return async (commit, tip) => {
    for (;;) {
      const answer = await once(commit, tip)
      if (answer === 'contained' || looks >= mostLooks) return answer
      if (!(await isMissing(commit, tip)) && !(await isMissing(tip, commit))) return answer
      await pause(looks++)
      answers.clear()
    }
  }
}
