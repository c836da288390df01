import type { Clock } from './clock.ts'
import { limitAsked } from './retry.ts'

/** So often is looked for what was just pushed before it is said to be missing: it can be, on a replica, for a moment. */
export const mostLooks = 3

/** How long to wait after look `number` (from 1), in ms; longer where a server asks for more. */
export function replicaPause(clock: Clock, number: number, askedMs: number | null): number {
  return Math.max(limitAsked(askedMs), 500 * number + 500 * clock.random())
}

/** Waits that long. */
export function waitForReplica(clock: Clock, number: number, signal: AbortSignal): Promise<void> {
  return clock.sleep(replicaPause(clock, number, null), signal)
}

/**
 * Looks until what is seen is settled, for what was just made: again after 250 ms, then after twice as long each time, up to
 * `longestMs`. Returns what was seen last, settled or not.
 */
export async function lookUntil<T>(
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
  longestMs: number,
  look: () => Promise<T>,
  isSettled: (seen: T) => boolean,
): Promise<T> {
  for (let wait = 250; ; wait *= 2) {
    const seen = await look()
    if (isSettled(seen) || wait > longestMs) return seen
    await clock.sleep(wait, signal)
  }
}
