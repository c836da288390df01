import { systemClock } from './http/clock.ts'
import { type Facts, noFacts } from './report/facts.ts'
import type { Span } from './timeline.ts'

/** What the run has learned so far; it is told also when a later stage fails. */
export interface Progress {
  readonly facts: Facts
  /** Title of the stage that is under way. */
  readonly current: string | null
  learn(facts: Partial<Facts>): void
  /** Notes something that has just ended and took `ms`. */
  note(kind: Span['kind'], title: string, ms: number): void
  /** Runs one stage as a group of the log, and times it. */
  stage<T>(title: string, run: () => Promise<T>): Promise<T>
}

/** Creates the progress of one run; `group` folds the lines of a stage in the log. */
export function createProgress(group: <T>(title: string, run: () => Promise<T>) => Promise<T>): Progress {
  // One list that grows, not a new one for each: a run with many LFS objects makes more requests than can be copied.
  const timings: Span[] = []
  // `performance` would load node:perf_hooks.
  const { now } = systemClock
  const began = now()
  const progress = {
    facts: { ...noFacts, timings } as Facts,
    current: null as string | null,
    learn(facts: Partial<Facts>) {
      progress.facts = { ...progress.facts, ...facts }
    },
    note(kind: Span['kind'], title: string, ms: number) {
      timings.push({ kind, title, start: Math.max(0, now() - began - ms), ms })
    },
    async stage<T>(title: string, run: () => Promise<T>): Promise<T> {
      const started = now()
      progress.current = title
      try {
        return await group(title, run)
      } finally {
        progress.current = null
        progress.note('stage', title, now() - started)
      }
    },
  }
  return progress
}
