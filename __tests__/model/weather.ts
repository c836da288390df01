import type { Accessibility } from '../../src/pai/schema.ts'

/** What may happen in the schedules of one case. Shares are in thousandths. */
export interface Weather {
  /** Creations that go wrong, in whichever way. */
  readonly faulty: number
  /** Creations that are never answered and carried out up to 20 s after the client has given up. */
  readonly late: number
  /** Other calls that fail in the end, after all their own retries. */
  readonly broken: number
  /** How old the list's view is, in ms. */
  readonly lagMs: number
  /** True: the gateway executes a nonce once. */
  readonly nonces: boolean
  /** True: two sources cannot have the same name. */
  readonly uniqueNames: boolean
  /** True: times of creation have no milliseconds. */
  readonly wholeSeconds: boolean
  /** False: deleting is denied. */
  readonly mayDelete: boolean
  readonly accessibility: Accessibility
  /** Runs of the same commit that begin within three seconds. */
  readonly runs: number
  /** Runs that are killed or cancelled at a call. */
  readonly ended: number
}

const calm: Weather = {
  faulty: 20,
  late: 0,
  broken: 0,
  lagMs: 1_000,
  nonces: false,
  uniqueNames: false,
  wholeSeconds: false,
  mayDelete: true,
  accessibility: 'PRIVATE',
  runs: 1,
  ended: 0,
}
const stress: Weather = { ...calm, faulty: 380, lagMs: 3_000 }
const late: Weather = { ...stress, late: 100, lagMs: 1_000 }

/** The seven cases of the create specification: one source, and one only. */
export const strict = {
  'a calm net, the list lags 1 s': calm,
  'stress, the list is consistent': { ...stress, lagMs: 0 },
  'stress, the list lags 3 s': stress,
  'stress, the list lags 3 s, nonces are enforced': { ...stress, nonces: true },
  'late commits': late,
  'late commits, nonces are enforced': { ...late, nonces: true },
  'two runs at once, the list lags 1 s': { ...calm, runs: 2 },
} as const satisfies Record<string, Weather>

const worse: Weather = { ...stress, broken: 5 }

/** What is worse than that: nothing wrong is done, and what is left over is named. */
export const hard = {
  'two runs at once under stress': { ...worse, runs: 2 },
  'three runs at once, late commits': { ...worse, runs: 3, late: 50 },
  'ended at any call': { ...worse, ended: 1_000 },
  'two runs at once, ended at any call': { ...worse, runs: 2, ended: 700, nonces: true },
  'published, two runs at once, ended at any call': { ...worse, runs: 2, ended: 300, accessibility: 'PUBLIC' },
  'names are unique, two runs at once': { ...worse, runs: 2, uniqueNames: true },
  'two runs at once that may not delete': { ...worse, runs: 2, mayDelete: false },
} as const satisfies Record<string, Weather>

/** What the protocol does not cover: runs at once may give different IDs. */
export const beyond = {
  'the list lags longer than anybody waits': { ...calm, runs: 2, lagMs: 15_000 },
  'times of creation have no milliseconds': { ...calm, runs: 2, wholeSeconds: true },
} as const satisfies Record<string, Weather>
