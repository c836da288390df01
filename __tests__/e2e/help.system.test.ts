import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { push } from '../support/event.ts'
import { expectFailure } from '../support/expectation.ts'
import { createScenario } from '../support/scenario.ts'

let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

it('links the annotation and the summary of a failure to the page of its code, at the version that runs', async () => {
  const scenario = await createScenario(emulator)
  const event = { ...push('refs/heads/main', scenario.main), serverUrl: 'https://github.com' }
  const env = { GITHUB_ACTION_REPOSITORY: 'octo/pai-code-source-action', GITHUB_ACTION_REF: 'v1.2.3' }
  const run = await scenario.run(event, { region: 'nowhere' }, { env })
  const page = 'https://github.com/octo/pai-code-source-action/blob/v1.2.3/docs/errors.md#e_input'
  expect(expectFailure(run, 'E_INPUT').endsWith(` ${page}`)).toBe(true)
  expect(run.summary).toContain(`**[An input is missing or malformed](${page})**`)
  expect(run.calls).toEqual([])
})
