import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { Finding } from '../finding.ts'
import { readMessage } from '../forked.ts'
import type { Options } from '../options.ts'
import type { StepPlan } from './cases.ts'
import { makeStepFinding, type Steps } from './figures.ts'

/** Measures the whole step through the built bundle, from the start of Node to its end. */
export async function runStepBench(options: Options): Promise<Finding> {
  const repetitions = options.repetitions ?? (options.quick ? 1 : 3)
  return makeStepFinding(await measure({ roundTrips: options.roundTrips, repetitions }), repetitions)
}

/** In a process of its own: one that has measured other things has a lot of memory, and starts programs the slower. */
function measure(plan: StepPlan): Promise<Steps[]> {
  const child = fork(join(import.meta.dirname, 'cases.ts'))
  child.send(plan)
  return readMessage<Steps[]>(child, 'What measures the steps')
}
