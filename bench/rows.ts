import { approaches } from './approaches.ts'
import type { Compared, Sample } from './comparison.ts'

/** Medians of the runs of one approach in one case at one round trip. */
export interface Row {
  readonly name: string
  readonly title: string
  readonly approach: string
  readonly roundTrip: number
  readonly runs: number
  /** Why a run brought nothing; its figures count nevertheless. */
  readonly failure: string | null
  readonly fromGitHub: number
  readonly toCodeup: number
  readonly requests: readonly [github: number, codeup: number]
  readonly connections: readonly [github: number, codeup: number]
  readonly memory: number | null
  readonly wallMs: number
  /** Of the fastest run: what other programs on the machine add is the least in it. */
  readonly bestMs: number
  /** Wall time, lowest and highest run, as multiples of the relay's median in the same case at the same round trip. */
  readonly ratio: { readonly median: number; readonly low: number; readonly high: number }
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2
}

/** One row for each approach and round trip of a case, in the order of the approaches. */
export function makeRows(compared: Compared): Row[] {
  const roundTrips = [...new Set(compared.samples.map(({ roundTrip }) => roundTrip))].sort((one, other) => one - other)
  return roundTrips.flatMap((roundTrip) => {
    const of = (name: string) =>
      compared.samples.filter((sample) => sample.approach === name && sample.roundTrip === roundTrip)
    const relay = median(of('relay').map(({ wallMs }) => wallMs))
    return approaches.map(({ name }) => of(name)).flatMap((runs) => makeRow(compared, runs, relay))
  })
}

function makeRow(compared: Compared, samples: readonly Sample[], relay: number): Row[] {
  const [first] = samples
  if (first === undefined) return []
  const of = (read: (sample: Sample) => number) => median(samples.map(read))
  const walls = samples.map(({ wallMs }) => wallMs)
  const row: Row = {
    name: compared.case.name,
    title: compared.case.title,
    approach: first.approach,
    roundTrip: first.roundTrip,
    runs: samples.length,
    failure: samples.find(({ failure }) => failure !== null)?.failure ?? null,
    fromGitHub: of(({ traffic }) => traffic.github.down),
    toCodeup: of(({ traffic }) => traffic.codeup.up),
    requests: [of(({ traffic }) => traffic.github.requests), of(({ traffic }) => traffic.codeup.requests)],
    connections: [of(({ traffic }) => traffic.github.connections), of(({ traffic }) => traffic.codeup.connections)],
    memory: first.memory === null ? null : Math.max(...samples.map(({ memory }) => memory ?? 0)),
    wallMs: median(walls),
    bestMs: Math.min(...walls),
    ratio: { median: median(walls) / relay, low: Math.min(...walls) / relay, high: Math.max(...walls) / relay },
  }
  return [row]
}
