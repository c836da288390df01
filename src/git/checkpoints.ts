import type { Advertisement } from './advertisement.ts'
import { formatBytes } from './progress.ts'
import type { Sha } from './refs.ts'
import type { MirrorState, Relay, Relayed } from './relay.ts'
import type { Remote } from './remote.ts'

/** The tag that holds what is already on a mirror that is being filled. A branch could become its default branch. */
export function checkpointRef(commit: Sha): string {
  return `refs/tags/pai/checkpoint/${commit}`
}

/** True for a mirror that holds nothing but checkpoints. */
export function isUnfilled(advertisement: Advertisement): boolean {
  const { refs, complete } = advertisement
  return complete && [...refs.keys()].every((ref) => ref.startsWith('refs/tags/pai/checkpoint/'))
}

/** What a filling led to. */
export interface Filled {
  readonly state: MirrorState
  readonly bytes: number
}

/**
 * Pushes ancestors of `commit` one after the other, oldest first, each relative to the one before: every piece stays
 * below size and time limits, and a run that was cut goes on where it stopped. What cannot be pushed that way is left
 * to the push of the commit itself.
 */
export async function pushCheckpoints(
  relay: Relay,
  mirror: Remote,
  state: MirrorState,
  commit: Sha,
  ancestors: readonly Sha[],
  info: (line: string) => void,
): Promise<Filled> {
  const ref = checkpointRef(commit)
  const refs = new Map(state.refs)
  let bytes = 0
  const start = ancestors.indexOf(refs.get(ref) ?? commit) + 1
  const pieces = ancestors.length + 1
  if (start > 0) info(`going on after piece ${start} of ${pieces}, which is on the mirror`)
  else if (pieces > 1) info(`sending the history in ${pieces} pieces`)
  for (const [index, ancestor] of ancestors.entries()) {
    if (index < start) continue
    const command = { ref, old: refs.get(ref) ?? null, object: ancestor }
    const relayed = await relay.push(mirror, { ...state, refs }, [command])
    bytes += relayed.kind === 'pushed' ? relayed.pushed.bytes : relayed.bytes
    if (!isAccepted(relayed)) break
    refs.set(ref, ancestor)
    info(`piece ${index + 1} of ${pieces} is on the mirror, ${formatBytes(bytes)} so far`)
  }
  return { state: { ...state, refs }, bytes }
}

/** Deletes the checkpoint of a mirror that is filled; returns what is left when that fails, else null. */
export async function removeCheckpoint(
  relay: Relay,
  mirror: Remote,
  state: MirrorState,
  commit: Sha,
): Promise<string | null> {
  const ref = checkpointRef(commit)
  const old = state.refs.get(ref) ?? null
  if (old === null) return null
  const relayed = await relay.push(mirror, state, [{ ref, old, object: null }])
  return isAccepted(relayed) ? null : ref
}

function isAccepted(relayed: Relayed): boolean {
  return relayed.kind === 'pushed' && relayed.pushed.rejected.length === 0
}
