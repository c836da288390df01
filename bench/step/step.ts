import type { Finding } from '../finding.ts'
import type { Options } from '../options.ts'
import { makeStepFinding, type Steps } from './figures.ts'
import { type Ground, startGround } from './ground.ts'

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

async function runCases(ground: Ground, roundTrip: number, repetitions: number): Promise<Steps[]> {
  const cases = ['nothing', 'one', 'oidc', 'cold'].map((name) => ({ name, roundTrip, samples: [] as Steps['samples'] }))
  const [nothing, one, oidc, cold] = cases
  for (let count = 1; count <= repetitions; count++) {
    const repository = await ground.createRepository(`octo/train-${roundTrip}-${count}`)
    const push = async (before: string, withOidc = false) => {
      const after = await ground.addCommit(repository)
      return { after, sample: await ground.run(repository, { before, after, oidc: withOidc }) }
    }
    const first = await push(zero)
    const second = await push(first.after)
    const third = await push(second.after, true)
    const again = await ground.run(repository, { before: second.after, after: third.after, oidc: false })
    cold?.samples.push(first.sample)
    one?.samples.push(second.sample)
    oidc?.samples.push(third.sample)
    nothing?.samples.push(again)
  }
  return cases
}
