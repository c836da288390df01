import { type Facts, noFacts } from './report.ts'

/** What the run has learned so far; it is told also when a later stage fails. */
export interface Progress {
  readonly facts: Facts
  learn(facts: Partial<Facts>): void
  /** Runs one stage as a group of the log, and times it. */
  stage<T>(title: string, run: () => Promise<T>): Promise<T>
}

/** Creates the progress of one run; `group` folds the lines of a stage in the log. */
export function createProgress(group: <T>(title: string, run: () => Promise<T>) => Promise<T>): Progress {
  const timings: { title: string; ms: number }[] = []
  const progress = {
    facts: noFacts,
    learn(facts: Partial<Facts>) {
      progress.facts = { ...progress.facts, ...facts }
    },
    async stage<T>(title: string, run: () => Promise<T>): Promise<T> {
      const started = performance.now()
      try {
        return await group(title, run)
      } finally {
        timings.push({ title, ms: performance.now() - started })
        progress.learn({ timings: [...timings] })
      }
    },
  }
  return progress
}
