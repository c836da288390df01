import { playSchedules, type Story } from './schedule.ts'
import type { Strategy } from './strategies.ts'
import { findViolations } from './verdict.ts'
import type { Weather } from './weather.ts'

/** What came of the schedules of one case. */
export interface Trial {
  /** How many schedules went against a promise, by kind. */
  readonly counts: Readonly<Record<string, number>>
  /** The first of each kind, with its seed. */
  readonly examples: readonly string[]
  /** Share of schedules in which every run that began together succeeded. */
  readonly success: number
}

/**
 * Plays a number of schedules of a case. `MODEL_SCHEDULES` sets the number; `MODEL_SEED` plays that one only and prints
 * its journal: `MODEL_SEED=8 npx vitest run __tests__/model -t 'late commits'`.
 */
export async function tryCase(weather: Weather, strategy: Strategy, count: number): Promise<Trial> {
  const { MODEL_SEED: seed, MODEL_SCHEDULES: wanted } = process.env
  const seeds = seed ? [Number(seed)] : Array.from({ length: Number(wanted ?? count) }, (_, index) => index + 1)
  const counts: Record<string, number> = {}
  const examples: string[] = []
  let succeeded = 0
  const judge = (story: Story) => {
    const violations = findViolations(story)
    if (seed) console.log([...story.journal, ...violations].join('\n'))
    if (story.runs.every(({ kind }) => kind === 'success')) succeeded++
    for (const kind of new Set(violations.map(kindOf))) {
      if (counts[kind] === undefined)
        examples.push(`seed ${story.seed}: ${violations.find((one) => kindOf(one) === kind)}`)
      counts[kind] = (counts[kind] ?? 0) + 1
    }
  }
  await playSchedules(seeds, weather, strategy, judge)
  return { counts, examples, success: succeeded / seeds.length }
}

const kindOf = (violation: string) => violation.slice(0, violation.indexOf(':'))
