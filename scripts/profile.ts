/**
 * Records which functions a start calls, for scripts/eager.ts: a run that has an access key, no mirror, and nothing to do.
 * Run it when the test of the bundle says that the list has grown old.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import { withGround } from '../bench/start/runs.ts'
import { bundle } from './bundle.ts'
import { readCalls } from './calls.ts'
import { writeStartFunctions } from './start-functions.ts'

const root = path.resolve(import.meta.dirname, '..')
await mkdir(path.join(root, 'build'), { recursive: true })
const temporary = await mkdtemp(path.join(root, 'build', 'profile-'))
try {
  const dist = path.join(temporary, 'dist')
  await bundle(dist, new Set())
  const script = path.join(dist, 'index.js')
  const coverage = path.join(temporary, 'coverage')
  await withGround(async (ground) => {
    const program = { name: 'start', title: 'a start', args: [script], task: 'plain', bytes: 0 } as const
    // The first run creates what the second finds.
    await ground.run(program)
    await ground.run(program, { NODE_V8_COVERAGE: coverage })
  })
  const functions = await readCalls(script, coverage)
  const names = functions.filter(({ called, kind }) => called && kind !== 'method').map(({ name }) => name)
  await writeStartFunctions(new Set(names))
  console.log(`${names.length} of ${functions.length} functions are called at a start; now build.`)
} finally {
  await rm(temporary, { recursive: true, force: true })
}
