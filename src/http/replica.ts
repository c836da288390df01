import type { Clock } from './clock.ts'

/** How long to wait after look `number` (from 1) for what was just pushed: it can be missing on a replica for a moment. In ms. */
export function replicaPause(clock: Clock, number: number): number {
  return 500 * number + 500 * clock.random()
}

/** Waits that long. */
export function waitForReplica(clock: Clock, number: number, signal: AbortSignal): Promise<void> {
  return clock.sleep(replicaPause(clock, number), signal)
}
