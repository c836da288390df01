import type { Advertisement } from './advertisement.ts'
import { formatBytes } from './bytes.ts'
import type { RefUpdate } from './decision.ts'
import type { Rejection } from './push.ts'
import type { Sha } from './refs.ts'
import { afterwards, type MirrorState, type Relay, type Relayed } from './relay.ts'
import type { Remote } from './remote.ts'

const prefix = 'refs/tags/pai/checkpoint/'

/** The tag that holds what is already on a mirror that is being filled. A branch could become its default branch. */
export function checkpointRef(commit: Sha): string {
  return `${prefix}${commit}`
}

/** True for a mirror that holds nothing but checkpoints. */
export function isUnfilled(advertisement: Advertisement): boolean {
  const { refs, complete } = advertisement
  return complete && [...refs.keys()].every((ref) => ref.startsWith(prefix))
}

/** A history in pieces. */
export interface Filling {
  readonly commit: Sha
  /** Ancestors of the commit, oldest first. */
  readonly ancestors: readonly Sha[]
  /** The push of the commit itself, which comes after them. */
  readonly rest: readonly RefUpdate[]
}

/** What a filling led to. */
export interface Filled {
  readonly state: MirrorState
  readonly bytes: number
  /** Why a piece was lost that may pass the next time; null: nothing is in the way of the push of the commit itself. */
  readonly lost: Rejection | null
}

/**
 * Pushes the ancestors of a commit one after the other, each relative to the one before: every piece stays
 * below size and time limits, and a run that was cut goes on where it stopped, or where another run is that fills the
 * mirror with the same commit. What is refused that way is left to the push of the commit itself. While a piece is
 * sent, the next one is fetched.
 */
export async function pushCheckpoints(
  relay: Relay,
  mirror: Remote,
  state: MirrorState,
  { commit, ancestors, rest }: Filling,
  info: (line: string) => void,
): Promise<Filled> {
  const ref = checkpointRef(commit)
  const pieces = ancestors.length + 1
  const reached = (held: MirrorState) => ancestors.indexOf(held.refs.get(ref) ?? commit) + 1
  let current = await takeUp(relay, mirror, state, ref)
  let [index, bytes] = [reached(current), 0]
  if (index > 0) info(`going on after piece ${index} of ${pieces}, which is on the mirror`)
  else if (pieces > 1) info(`sending the history in ${pieces} pieces`)
  for (let object = ancestors[index]; object !== undefined; object = ancestors[index]) {
    const old = current.refs.get(ref) ?? null
    const commands = [{ ref, old, object }]
    const following = ancestors[index + 1]
    const next = following === undefined ? rest : [{ ref, old: object, object: following }]
    const relayed = await relay.push(mirror, current, commands, { next })
    bytes += relayed.kind === 'pushed' ? relayed.pushed.bytes : relayed.bytes
    if (isAccepted(relayed)) {
      current = afterwards(current, commands)
      info(`piece ${++index} of ${pieces} is on the mirror, ${formatBytes(bytes)} so far`)
      continue
    }
    const lost = findPassing(relayed)
    if (lost === null) break
    const why = lost.kind === 'race' ? 'another push may have been faster' : lost.reason
    info(`piece ${index + 1} of ${pieces} did not get there: ${why}`)
    const opened = await relay.open(mirror, [...state.names, ref])
    // Nobody has brought it further: it is looked at again after a while. All that is left in one pack would be too much.
    if (!opened.ok || reached(opened.state) <= index) return { state: current, bytes, lost }
    current = opened.state
    index = reached(current)
  }
  return { state: current, bytes, lost: null }
}

/**
 * Beyond a large advertisement a checkpoint is seen only where it is asked for by its name.
 * The history may be cut in other places than by the run before, which is told by the size of the repository: the checkpoint
 * then goes back to the first of them, and what it held is on the mirror all the same.
 */
async function takeUp(relay: Relay, mirror: Remote, state: MirrorState, ref: string): Promise<MirrorState> {
  const named = state.advertisement.complete ? null : await relay.open(mirror, [...state.names, ref])
  const found = named?.ok ? named.state : state
  const held = found.refs.get(ref)
  if (held === undefined) return found
  const { advertisement } = found
  return { ...found, advertisement: { ...advertisement, borrowed: [...advertisement.borrowed, held] } }
}

/**
 * Deletes the checkpoint of `commit`, and of a mirror that was filled just now those of every run that was cut before it:
 * nobody goes on from them. Returns what is left when that fails.
 */
export async function removeCheckpoints(
  relay: Relay,
  mirror: Remote,
  state: MirrorState,
  commit: Sha,
): Promise<readonly string[]> {
  const own = checkpointRef(commit)
  const isNew = isUnfilled(state.advertisement)
  const deletions = [...state.refs]
    .filter(([ref]) => ref === own || (isNew && ref.startsWith(prefix)))
    .map(([ref, old]) => ({ ref, old, object: null }))
  if (deletions.length === 0) return []
  const relayed = await relay.push(mirror, state, deletions)
  if (relayed.kind !== 'pushed') return deletions.map(({ ref }) => ref)
  // Who was faster is another run that fills the mirror, and deletes it as well.
  return relayed.pushed.rejected.filter(({ kind }) => kind !== 'race').map(({ ref }) => ref)
}

function isAccepted(relayed: Relayed): boolean {
  return relayed.kind === 'pushed' && relayed.pushed.rejected.length === 0
}

/** What was not accepted for a reason that may pass, be it too late for this step; null for any other. */
function findPassing(relayed: Relayed): Rejection | null {
  if (relayed.kind !== 'pushed') return null
  return relayed.pushed.rejected.find(({ kind, afterMs = 0 }) => kind !== 'refusal' || afterMs > 0) ?? null
}
