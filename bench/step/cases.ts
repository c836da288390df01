/** Runs the whole step in every case. Forked; its message is the plan, its answer all runs, and then it ends. */
import { once } from 'node:events'
import type { Steps } from './figures.ts'
import { type Ground, type Sample, startGround } from './ground.ts'

/** What is to be measured. */
export interface StepPlan {
  /** Milliseconds. */
  readonly roundTrips: readonly number[]
  readonly repetitions: number
}

const zero = '0'.repeat(40)

async function runPlan({ roundTrips, repetitions }: StepPlan): Promise<Steps[]> {
  const ground = await startGround()
  try {
    const steps: Steps[] = []
    for (const roundTrip of roundTrips) {
      ground.setRoundTrip(roundTrip)
      steps.push(...(await runCases(ground, roundTrip, repetitions)))
      ground.setRoundTrip(0)
    }
    return steps
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

const [plan] = (await once(process, 'message')) as [StepPlan]
process.send?.(await runPlan(plan))
process.disconnect()
