import { systemClock } from './http/clock.ts'
import { type Facts, noFacts } from './report/facts.ts'
import type { Span } from './timeline.ts'

/** What the run has learned so far; it is told also when a later stage fails. */
export interface Progress {
  readonly facts: Facts
  learn(facts: Partial<Facts>): void
  /** Says what a dry run would do, in the log and later in the summary; `action` is what follows the word `would`. */
  plan(action: string): void
  /** Begins a request; what is returned ends it, with the title under which it is noted. */
  begin(title: string): (title: string) => void
  /** Notes the requests that are under way as cut off: the step is over. */
  cut(): void
  /** What is under way: the stage, and the requests, the oldest first, with how long they have been. */
  underWay(): string[]
  /** Runs one stage as a group of the log, and times it. */
  stage<T>(title: string, run: () => Promise<T>): Promise<T>
}

/** So many requests are told of those under way; LFS makes many at once. */
const mostTold = 5

interface Log {
  info(line: string): void
  /** Folds the lines of a stage. */
  group<T>(title: string, run: () => Promise<T>): Promise<T>
}

/** Creates the progress of one run. */
export function createProgress({ info, group }: Log): Progress {
  // One list that grows, not a new one for each: a run with many LFS objects makes more requests than can be copied.
  const timings: Span[] = []
  const pending = new Set<{ readonly title: string; readonly started: number }>()
  let current: string | null = null
  // `performance` would load node:perf_hooks.
  const { now } = systemClock
  const began = now()
  const note = (kind: Span['kind'], title: string, started: number) =>
    timings.push({ kind, title, start: Math.max(0, started - began), ms: now() - started })
  const progress = {
    facts: { ...noFacts, timings } as Facts,
    learn(facts: Partial<Facts>) {
      progress.facts = { ...progress.facts, ...facts }
    },
    plan(action: string) {
      const line = `would ${action}`
      info(line)
      progress.learn({ plan: [...progress.facts.plan, line] })
    },
    begin(title: string) {
      const request = { title, started: now() }
      pending.add(request)
      return (ended: string) => {
        if (pending.delete(request)) note('request', ended, request.started)
      }
    },
    cut() {
      for (const { title, started } of pending) note('cut', title, started)
      pending.clear()
    },
    underWay() {
      const requests = [...pending].map(
        ({ title, started }) => `${title} for ${Math.round((now() - started) / 1000)} s`,
      )
      const told = requests.slice(0, mostTold)
      const more = requests.length > mostTold ? [`${requests.length - mostTold} more requests`] : []
      return [...(current === null ? [] : [current]), ...told, ...more]
    },
    async stage<T>(title: string, run: () => Promise<T>): Promise<T> {
      const started = now()
      current = title
      try {
        return await group(title, run)
      } finally {
        current = null
        note('stage', title, started)
      }
    },
  }
  return progress
}
