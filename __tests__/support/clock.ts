import { setTimeout as delay } from 'node:timers/promises'
import type { Clock } from '../../src/http/clock.ts'

export interface TestClock extends Clock {
  /** How long each sleep was asked to be, in virtual milliseconds. */
  readonly sleeps: readonly number[]
}

/** A clock that starts at the real time, or so many ms later, and advances only when somebody sleeps, at once. */
export function createVirtualClock(random = 0.5, laterMs = 0): TestClock {
  const sleeps: number[] = []
  let now = Date.now() + laterMs
  return {
    sleeps,
    now: () => now,
    random: () => random,
    async sleep(ms, signal) {
      signal.throwIfAborted()
      sleeps.push(ms)
      now += ms
      await delay(0)
    },
  }
}

/** A virtual clock that does something whenever somebody sleeps: the world changes while one waits. */
export function createEventfulClock(act: () => void): TestClock {
  const clock = createVirtualClock()
  return {
    ...clock,
    async sleep(ms, signal) {
      act()
      await clock.sleep(ms, signal)
    },
  }
}

/** A clock that runs `speed` times as fast as the real one, for faults whose time is real. */
export function createFastClock(speed: number): TestClock {
  const sleeps: number[] = []
  const start = Date.now()
  return {
    sleeps,
    now: () => start + (Date.now() - start) * speed,
    random: () => 0.5,
    async sleep(ms, signal) {
      sleeps.push(ms)
      await delay(ms / speed, undefined, { signal })
    },
  }
}
