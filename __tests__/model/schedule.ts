import { makeKey } from '../../src/pai/identity.ts'
import type { CodeSource } from '../../src/pai/schema.ts'
import { displayNameOf, fieldsOf, identityOf } from '../../src/register/fields.ts'
import { createDraw, type Draw } from '../support/draw.ts'
import type { World } from './client.ts'
import { type Fate, type JobFacts, makeTask, type Outcome, runJob } from './job.ts'
import { createService, type Deletion, seedLookalikes } from './service.ts'
import { location, type Strategy, workspaceId } from './strategies.ts'
import { createTimeline, playAll, type Timeline } from './timeline.ts'
import type { Weather } from './weather.ts'

/** What happened in one schedule: its jobs in the order of their beginning, and what the service held. */
export interface Story {
  readonly seed: number
  /** The runs that began together. */
  readonly runs: readonly Outcome[]
  /** The first of them again, after all had ended. */
  readonly again: Outcome
  /** Another run of the same commit, much later, in good weather. */
  readonly later: Outcome
  /** What was live at the end. */
  readonly live: readonly CodeSource[]
  readonly accessibility: Weather['accessibility']
  readonly lookalikes: readonly CodeSource[]
  readonly deletions: readonly Deletion[]
  /** Calls, commits and ends in order, each with its second and who did it. */
  readonly journal: readonly string[]
}

const epoch = Date.parse('2026-01-02T03:04:05Z')
const abreast = 200

/**
 * Plays schedules of a case by their seeds, a few hundred side by side, and keeps what `judge` makes of each. Every choice
 * of a schedule comes from its seed.
 */
export async function playSchedules<T>(
  seeds: readonly number[],
  weather: Weather,
  strategy: Strategy,
  judge: (story: Story) => T,
): Promise<T[]> {
  const judged: T[] = []
  for (let index = 0; index < seeds.length; index += abreast) {
    const played = seeds.slice(index, index + abreast).map((seed) => {
      const timeline = createTimeline(epoch)
      return { timeline, story: play(seed, timeline, weather, strategy) }
    })
    await playAll(played.map(({ timeline }) => timeline))
    for (const { story } of played) judged.push(judge(await story))
  }
  return judged
}

async function play(seed: number, timeline: Timeline, weather: Weather, strategy: Strategy): Promise<Story> {
  const draw = createDraw(seed)
  const journal: string[] = []
  const note = (who: string, what: string) =>
    void journal.push(`${((timeline.now() - epoch) / 1_000).toFixed(3)} ${who} ${what}`)
  const service = createService(timeline, weather, draw, note)
  let nonces = 0
  const world: World = { timeline, service, weather, draw, note, makeNonce: () => String(++nonces) }
  const wait = (ms: number) => new Promise<void>((resolve) => timeline.after(ms, resolve))
  if (draw.below(10) === 0) seedThere(world)
  const lookalikes = service.live()
  await wait(draw.pick([0, 5_000]))
  const runs = await Promise.all(
    Array.from({ length: weather.runs }, async (_, index) => {
      await wait(index === 0 ? 0 : draw.below(3_000))
      return runJob(world, drawJob(world, index + 1, 1, drawFate(weather, draw)), strategy)
    }),
  )
  await wait(draw.pick([1_000, 10_000, 120_000]))
  const again = await runJob(world, drawJob(world, 1, 2, null), strategy)
  await wait(600_000)
  const fine = { ...world, weather: { ...weather, faulty: 0, late: 0, broken: 0 } }
  const later = await runJob(fine, drawJob(world, 9, 1, null), strategy)
  const live = service.live()
  const { accessibility } = weather
  return { seed, runs, again, live, later, accessibility, lookalikes, deletions: service.deletions, journal }
}

function drawJob({ draw }: World, runId: number, runAttempt: number, fate: Fate | null): JobFacts {
  const mirrorMs = draw.pick([0, 100, 2_000, 20_000])
  return {
    runId,
    runAttempt,
    fate,
    mirrorMs: mirrorMs + draw.below(1 + mirrorMs),
    gapMs: draw.pick([200, 5_000, 60_000]),
  }
}

function drawFate(weather: Weather, draw: Draw): Fate | null {
  if (draw.below(1_000) >= weather.ended) return null
  const afterMs = draw.pick([0, draw.below(500), draw.below(46_000)])
  return { call: 1 + draw.below(6), afterMs, how: draw.pick(['kill', 'cancel']) }
}

function seedThere({ service, weather }: World): void {
  const task = makeTask('1.1.00000000', weather.accessibility)
  const fields = fieldsOf(task, workspaceId, location, displayNameOf(task, workspaceId))
  seedLookalikes(service, { ...fields, WorkspaceId: workspaceId }, makeKey(identityOf(task, workspaceId)))
}
