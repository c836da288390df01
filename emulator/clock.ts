import { setTimeout as delay } from 'node:timers/promises'

/** The time of the emulated servers. Both waits reject when the signal fires. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Waits while a client waits for its answer: a clock of a test may pass on at once. */
  pause(ms: number, signal: AbortSignal): Promise<void>
  /** Waits until `ms` have passed for everybody else. */
  wait(ms: number, signal: AbortSignal): Promise<void>
}

const sleep = async (ms: number, signal: AbortSignal): Promise<void> => {
  await delay(ms, undefined, { signal })
}

/** The clock of the machine. */
export const systemClock: Clock = { now: () => Date.now(), pause: sleep, wait: sleep }
