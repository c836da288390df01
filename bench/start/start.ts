import type { Finding } from '../finding.ts'
import type { Options } from '../options.ts'
import { createRandom } from '../random.ts'
import { makeStartFinding } from './figures.ts'
import { withPrograms } from './programs.ts'
import { type Sample, withGround } from './runs.ts'

/** Measures cold starts: each program is run many times, all of them mixed in random order. */
export async function runStartBench(options: Options): Promise<Finding> {
  const repetitions = options.repetitions ?? (options.quick ? 3 : 25)
  const random = createRandom(options.seed)
  const starts = await withPrograms(!options.quick, (programs) =>
    withGround(async (ground) => {
      const starts = programs.map((program) => ({ program, samples: [] as Sample[] }))
      // The first runs create what all others find.
      for (const { program } of starts) await ground.run(program)
      const jobs = starts.flatMap((start) => Array.from({ length: repetitions }, () => start))
      for (const { program, samples } of random.shuffle(jobs)) samples.push(await ground.run(program))
      return starts
    }),
  )
  return makeStartFinding(starts)
}
