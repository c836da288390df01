import type { Finding } from '../finding.ts'
import type { Options } from '../options.ts'
import { makeStepFinding, type Steps } from './figures.ts'
import { type Ground, type Sample, startGround } from './ground.ts'

const zero = '0'.repeat(40)

/** Measures the whole step through the built bundle, from the start of Node to its end. */
export async function runStepBench(options: Options): Promise<Finding> {
  const repetitions = options.repetitions ?? (options.quick ? 1 : 3)
  const ground = await startGround()
  try {
    const steps: Steps[] = []
    for (const roundTrip of options.roundTrips) {
      ground.setRoundTrip(roundTrip)
      steps.push(...(await runCases(ground, roundTrip, repetitions)))
      ground.setRoundTrip(0)
    }
    return makeStepFinding(steps, repetitions)
  } finally {
    await ground.close()
  }
}

/** A repository is mirrored for the first time, gets a commit, and is run again; then the same with OIDC. */
async function runCases(ground: Ground, roundTrip: number, repetitions: number): Promise<Steps[]> {
  const samples: Record<string, Sample[]> = { nothing: [], one: [], cold: [], 'nothing-oidc': [], 'one-oidc': [] }
  for (let count = 1; count <= repetitions; count++) {
    const repository = await ground.createRepository(`octo/train-${roundTrip}-${count}`)
    let event = { before: zero, after: zero }
    const repeat = async (name: string, oidc: boolean) => {
      samples[name]?.push(await ground.run(repository, { ...event, oidc }))
    }
    const push = async (name: string, oidc: boolean) => {
      event = { before: event.after, after: await ground.addCommit(repository) }
      await repeat(name, oidc)
    }
    await push('cold', false)
    await push('one', false)
    await repeat('nothing', false)
    // A PRIVATE code source is its creator's, so each of the two has its own.
    await push('one-oidc', true)
    await repeat('nothing-oidc', true)
  }
  return Object.entries(samples).map(([name, taken]) => ({ name, roundTrip, samples: taken }))
}
