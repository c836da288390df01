import type { Case } from '../../bench/cases.ts'
import type { Compared, Sample } from '../../bench/comparison.ts'

/** A run of an approach that moved `down` bytes in `wallMs`. */
export function makeSample(approach: string, wallMs: number, down: number, more: Partial<Sample> = {}): Sample {
  const github = { down, up: 300, connections: 1, requests: 1 }
  const codeup = { down: 900, up: down + 500, connections: 1, requests: 3 }
  return { approach, roundTrip: 0, failure: null, wallMs, memory: 90 * 2 ** 20, traffic: { github, codeup }, ...more }
}

/** A case with these runs. */
export function makeCompared(samples: readonly Sample[], more: Partial<Case> = {}): Compared {
  const subject: Case = {
    name: 'one',
    title: '1 commit',
    commit: 'a'.repeat(40),
    held: new Map(),
    pins: 0,
    before: null,
    rewritten: false,
    relayOnly: false,
    ...more,
  }
  return { case: subject, thinPack: 1_000, samples }
}
