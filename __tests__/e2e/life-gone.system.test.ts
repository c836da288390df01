import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, type FaultScript, startEmulator } from '../../emulator/emulator.ts'
import type { CodeSourceId } from '../../src/pai/schema.ts'
import { push } from '../support/event.ts'
import { expectFailure, expectRegistered, storedSources } from '../support/expectation.ts'
import { openPai } from '../support/pai.ts'
import { createScenario, type Inputs, type Scenario } from '../support/scenario.ts'

let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

/** Runs the commit of main again, and changes its source once the run has seen it; `call` takes four seconds. */
async function runWhile(
  change: 'deleteCodeSource' | 'publishCodeSource',
  scenario: Scenario,
  inputs: Inputs,
  call: string,
) {
  const event = push('refs/heads/main', scenario.main)
  const first = await scenario.run(event, inputs)
  const faults: FaultScript = { [call]: ['delay:4000'] }
  const from = emulator.journal.length
  const running = scenario.run(event, inputs, { faults, runAttempt: 2 })
  const { pai, http } = openPai(emulator)
  while (!emulator.journal.slice(from).some((entry) => entry.call === 'pai.list'))
    await http.clock.sleep(10, http.signal)
  await pai[change](first.outputs['code-source-id'] as CodeSourceId)
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
    const run = await runWhile('deleteCodeSource', scenario, inputs, call)
    const item = await expectRegistered(scenario, run, 'created')
    expect(storedSources(scenario)).toEqual([item])
  })
})

it('a source that is published while its commit is mirrored is not put out as PRIVATE, whether it is read back or not', async () => {
  const scenario = await createScenario(emulator)
  const inputs = { 'if-exists': 'update', mirror: 'always', verify: 'false' }
  const run = await runWhile('publishCodeSource', scenario, inputs, 'codeup.repository.get')
  expect(expectFailure(run, 'E_ACCESSIBILITY')).toContain('is PUBLIC')
})

it('sources of others whose names look like that of a run are not looked at again one by one', async () => {
  const scenario = await createScenario(emulator)
  const [event, inputs] = [push('refs/heads/main', scenario.main), { mirror: 'always' }]
  const first = await scenario.run(event, inputs)
  const [own] = storedSources(scenario)
  for (let number = 0; number < 60; number++)
    emulator.pai.seedCodeSource({ DisplayName: own?.DisplayName, WorkspaceId: own?.WorkspaceId })
  const again = await scenario.run(event, inputs, {
    faults: { 'codeup.repository.get': ['delay:4000'] },
    runAttempt: 2,
  })
  expect(again.outputs['code-source-id']).toBe(first.outputs['code-source-id'])
  expect(again.calls.filter((call) => call === 'pai.get').length).toBeLessThan(5)
})
