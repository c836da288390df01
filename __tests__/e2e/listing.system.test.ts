import { describe, expect, it } from 'vitest'
import { push } from '../support/event.ts'
import { expectFailure, expectRegistered, storedSources } from '../support/expectation.ts'
import { startCutting, startNullLists, startPrefixFilter, startWithoutTimes } from '../support/pai-front.ts'
import { withScenario } from '../support/scenario.ts'

// What is not documented of ListCodeSources may be otherwise; no answer may end in a source more with every green run.
describe.concurrent('where List is not what it is taken for', () => {
  it('and finds names by their beginning, runs of one commit agree on one source all the same', () =>
    withScenario(async (scenario) => {
      const front = await startPrefixFilter(scenario.emulator)
      const run = () => scenario.run(push('refs/heads/main', scenario.main), { 'pai-endpoint': front.url })
      const item = await expectRegistered(scenario, await run(), 'created')
      await expectRegistered(scenario, await run(), 'reused')
      await front.close()
      expect(storedSources(scenario)).toEqual([item])
    }))

  it('and has null for nothing, the first source of a workspace is made all the same', () =>
    withScenario(async (scenario) => {
      const front = await startNullLists(scenario.emulator)
      const run = await scenario.run(push('refs/heads/main', scenario.main), { 'pai-endpoint': front.url })
      await front.close()
      await expectRegistered(scenario, run, 'created')
    }))

  it('and has no times and the newest first, keep takes the source of its run for the newest', () =>
    withScenario(async (scenario) => {
      const front = await startWithoutTimes(scenario.emulator)
      const inputs = { 'pai-endpoint': front.url, keep: '1' }
      await expectRegistered(scenario, await scenario.run(push('refs/heads/main', scenario.first), inputs), 'created')
      const run = await scenario.run(push('refs/heads/main', scenario.main), inputs)
      await front.close()
      const item = await expectRegistered(scenario, run, 'created')
      expect(storedSources(scenario)).toEqual([item])
    }))

  it('and a description is cut, which nothing would find again, the step says so', () =>
    withScenario(async (scenario) => {
      const front = await startCutting(scenario.emulator, 250)
      const inputs = { description: 'x'.repeat(200), 'pai-endpoint': front.url }
      const run = await scenario.run(push('refs/heads/main', scenario.main), inputs)
      const message = expectFailure(run, 'E_API')
      expect(message).toContain(`${run.outputs['code-source-id']} without the end of its description`)
      expect(message).toContain('Shorten `description`')
      const short = await scenario.run(push('refs/heads/main', scenario.main), { 'pai-endpoint': front.url })
      await front.close()
      await expectRegistered(scenario, short, 'created')
    }))
})
