import { setImmediate } from 'node:timers/promises'
import type { ActionError } from '../../src/errors.ts'

/** Time that passes only from one event to the next. */
export interface Timeline {
  /** Milliseconds since the epoch. */
  now(): number
  /** Does something later, whoever is alive by then. */
  after(ms: number, effect: () => void): void
  /** Does the next thing; false when nothing is left to happen. */
  step(): boolean
}

/** Creates a timeline; of events at the same time the one that was planned first comes first. */
export function createTimeline(start: number): Timeline {
  let now = start
  const events: { readonly at: number; readonly effect: () => void }[] = []
  return {
    now: () => now,
    after(ms, effect) {
      const at = now + Math.max(0, ms)
      const index = events.findLastIndex((event) => event.at <= at)
      events.splice(index + 1, 0, { at, effect })
    },
    step() {
      const next = events.shift()
      if (next === undefined) return false
      now = next.at
      next.effect()
      return true
    },
  }
}

/** Plays timelines to their ends, a step of each in turn: what waits for an event has gone on before the next one comes. */
export async function playAll(timelines: readonly Timeline[]): Promise<void> {
  let rest = timelines
  while (rest.length > 0) {
    await setImmediate()
    rest = rest.filter((timeline) => timeline.step())
  }
}

/** A process: it can end at any time, and then does nothing more. */
export interface Actor {
  readonly signal: AbortSignal
  /** Resolves when it was killed. */
  readonly killed: Promise<void>
  /** Resolves after `ms`; never when the process is killed before, with the reason when it is cancelled. */
  wait(ms: number): Promise<void>
  kill(): void
  cancel(reason: ActionError): void
}

/** Creates a process on a timeline. */
export function createActor(timeline: Timeline): Actor {
  const abort = new AbortController()
  const death = Promise.withResolvers<void>()
  let isAlive = true
  const waiting = new Set<(reason: unknown) => void>()
  return {
    signal: abort.signal,
    killed: death.promise,
    wait: (ms) =>
      new Promise((resolve, reject) => {
        if (!isAlive) return
        if (abort.signal.aborted) return reject(abort.signal.reason)
        waiting.add(reject)
        timeline.after(ms, () => {
          if (waiting.delete(reject)) resolve()
        })
      }),
    kill() {
      isAlive = false
      waiting.clear()
      death.resolve()
    },
    cancel(reason) {
      if (!isAlive || abort.signal.aborted) return
      abort.abort(reason)
      for (const reject of waiting) reject(reason)
      waiting.clear()
    },
  }
}
