import { afterAll, beforeAll, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { push } from '../support/event.ts'
import { expectRegistered } from '../support/expectation.ts'
import { createScenario } from '../support/scenario.ts'

const main = 'refs/heads/main'
let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

/** Starts Node with flags of V8, which its environment may not give. A shell would drop the inputs: their names have hyphens. */
const withFlags = (...flags: readonly string[]) => [
  process.execPath,
  '-e',
  `const [file, ...rest] = process.argv.slice(1)
  process.execve(file, [file, ...${JSON.stringify(flags)}, ...rest], process.env)`,
]

// As QEMU's older models of a processor, which self-hosted runners have.
it.runIf(process.arch === 'x64')('a processor without SSE4.1 runs the step', async () => {
  const scenario = await createScenario(emulator)
  const run = await scenario.run(push(main, scenario.main), {}, { launcher: withFlags('--no-enable-sse4-1') })
  await expectRegistered(scenario, run, 'created')
})
