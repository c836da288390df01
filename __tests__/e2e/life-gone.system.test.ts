import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, type FaultScript, startEmulator } from '../../emulator/emulator.ts'
import type { CodeSourceId } from '../../src/pai/schema.ts'
import { push } from '../support/event.ts'
import { expectRegistered, storedSources } from '../support/expectation.ts'
import { openPai } from '../support/pai.ts'
import { createScenario, type Inputs, type Scenario } from '../support/scenario.ts'

let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

/** Runs the commit of main again, and deletes its source once the run has asked for `call`, which takes four seconds. */
async function runWhileDeleting(scenario: Scenario, inputs: Inputs, call: string) {
  const event = push('refs/heads/main', scenario.main)
  const first = await scenario.run(event, inputs)
  const faults: FaultScript = { [call]: ['delay:4000'] }
  const from = emulator.journal.length
  const running = scenario.run(event, inputs, { faults, runAttempt: 2 })
  const { pai, http } = openPai(emulator)
  while (!emulator.journal.slice(from).some((entry) => entry.call === 'pai.list'))
    await http.clock.sleep(10, http.signal)
  await pai.deleteCodeSource(first.outputs['code-source-id'] as CodeSourceId)
  await http.close()
  return running
}

describe('a source that is deleted while its commit is mirrored', () => {
  it.each([
    ['looked at in full', { mirror: 'always' }, 'codeup.repository.get'],
    [
      'looked at in one request, without a clone account that was given',
      { 'codeup-username': null },
      'codeup.git.upload-pack',
    ],
    ['cloned from GitHub', { mirror: 'never', 'code-repo-access-token': null }, 'github.git.upload-pack'],
  ] as const)('is made again, and not put out as if it were there: %s', async (_, inputs, call) => {
    const scenario = await createScenario(emulator, { private: false })
    const run = await runWhileDeleting(scenario, inputs, call)
    const item = await expectRegistered(scenario, run, 'created')
    expect(storedSources(scenario)).toEqual([item])
  })
})
