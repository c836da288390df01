import { describe, expect, it } from 'vitest'
import type { FaultScript } from '../../emulator/emulator.ts'
import { push } from '../support/event.ts'
import { expectFailure, expectRegistered, storedSources } from '../support/expectation.ts'
import { withScenario } from '../support/scenario.ts'

const main = 'refs/heads/main'

// Most of their time these wait for a list to settle, so they do it side by side.
describe.concurrent('the creation in PAI ends with exactly one source', () => {
  const lost: FaultScript[string][] = [
    ['reset-after-commit'],
    ['after-commit:502'],
    ['truncate'],
    ['late-commit:1500'],
    ['reset-before'],
    ['reset-after-commit', 'reset-after-commit'],
    ['throttle'],
    ['throttle', 'reset-after-commit'],
  ]
  for (const script of lost) {
    it(`when it is answered by ${script.join(' and ')}`, () =>
      withScenario(async (scenario) => {
        const event = push(main, scenario.main)
        const done = await scenario.run(event, {}, { faults: { 'pai.create': script } })
        const item = await expectRegistered(scenario, done, 'created')
        expect(storedSources(scenario)).toHaveLength(1)
        const again = await expectRegistered(scenario, await scenario.run(event), 'reused')
        expect(again.CodeSourceId).toBe(item.CodeSourceId)
      }))
  }

  it('when the list lags so long that the same bytes are sent again and answered by SignatureNonceUsed', () =>
    withScenario(async (scenario) => {
      scenario.emulator.pai.listLagMs = 9_500
      const faults: FaultScript = { 'pai.create': ['reset-after-commit'] }
      const done = await scenario.run(push(main, scenario.main), {}, { faults })
      await expectRegistered(scenario, done, 'created')
      const creations = done.entries.filter(({ call }) => call === 'pai.create')
      expect(creations.map(({ status }) => status)).toEqual([0, 400])
      expect(storedSources(scenario)).toHaveLength(1)
    }))

  it('when the list lags for longer than anybody waits: it is read back by its ID', () =>
    withScenario(async (scenario) => {
      scenario.emulator.pai.listLagMs = 60_000
      const done = await scenario.run(push(main, scenario.main))
      await expectRegistered(scenario, done, 'created')
      expect(done.calls).toContain('pai.get')
    }))

  it('when two runs of the same commit race: both give the same ID', () =>
    withScenario(async (scenario) => {
      await scenario.seedMirror({ [main]: scenario.main, [`refs/tags/pai/${scenario.main}`]: scenario.main })
      const event = push(main, scenario.main)
      const runs = await Promise.all([scenario.run(event), scenario.run(event), scenario.run(event)])
      const last = await scenario.run(event)
      expect(runs.map(({ conclusion }) => conclusion)).toEqual(['success', 'success', 'success'])
      expect(new Set([...runs, last].map(({ outputs }) => outputs['code-source-id'])).size).toBe(1)
      expect(storedSources(scenario)).toHaveLength(1)
    }))

  it('or with none, when it is throttled without end', () =>
    withScenario(async (scenario) => {
      const faults: FaultScript = { 'pai.create': ['throttle', 'throttle', 'throttle'] }
      const done = await scenario.run(push(main, scenario.main), { 'max-attempts': '3' }, { faults })
      expect(expectFailure(done, 'E_THROTTLED')).toMatch(/RequestId [0-9A-F-]{36}/)
      expect(storedSources(scenario)).toEqual([])
      // Nothing can have been made: the post step waits for nothing.
      expect(done.post?.log).not.toContain('Looking for')
    }))
})
