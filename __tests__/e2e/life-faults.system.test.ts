import { describe, expect, it } from 'vitest'
import type { FaultScript } from '../../emulator/emulator.ts'
import { push } from '../support/event.ts'
import { expectFailure, expectRegistered, findStored, storedSources, warningsOf } from '../support/expectation.ts'
import { startUniqueNames } from '../support/pai-front.ts'
import { type Run, type Scenario, withScenario } from '../support/scenario.ts'

const main = 'refs/heads/main'
const eventOf = (scenario: Scenario) => push(main, scenario.main)

/** One source, which the run has put out, and which the next one puts out. */
async function expectOne(scenario: Scenario, run: Run): Promise<void> {
  const item = await expectRegistered(scenario, run, 'created')
  expect(storedSources(scenario)).toHaveLength(1)
  const again = await expectRegistered(scenario, await scenario.run(eventOf(scenario)), 'reused')
  expect(again.CodeSourceId).toBe(item.CodeSourceId)
}

describe.concurrent('the creation ends with one source', () => {
  const scripts: readonly (readonly [FaultScript[string], number])[] = [
    [['hang'], 0],
    [['status:503'], 0],
    [['after-commit:503'], 0],
    [['html:200'], 0],
    [['nonce-used'], 0],
    [['late-commit:12000'], 0],
    [['late-commit:12000', 'throttle'], 0],
    [['reset-after-commit'], 3_000],
    [['truncate'], 3_000],
    [['after-commit:500', 'reset-before'], 3_000],
  ]
  for (const [script, listLagMs] of scripts) {
    const title = `after ${script.join(' and ')}${listLagMs === 0 ? '' : ', the list lagging 3 s'}`
    it(title, { timeout: 180_000 }, () =>
      withScenario(async (scenario) => {
        scenario.emulator.pai.listLagMs = listLagMs
        const run = await scenario.run(eventOf(scenario), {}, { faults: { 'pai.create': script } })
        scenario.emulator.pai.listLagMs = 0
        await expectOne(scenario, run)
        expect(warningsOf(run)).toEqual([])
      }),
    )
  }

  it('where names are unique, when the answer to the first request was lost', () =>
    withScenario(async (scenario) => {
      const front = await startUniqueNames(scenario.emulator)
      scenario.emulator.pai.listLagMs = 9_500
      const faults: FaultScript = { 'pai.create': ['reset-after-commit'] }
      const run = await scenario.run(eventOf(scenario), { 'pai-endpoint': front.url }, { faults })
      scenario.emulator.pai.listLagMs = 0
      await front.close()
      await expectOne(scenario, run)
    }))
})

describe.concurrent('a creation that fails', () => {
  it('because the name is taken says by which error and request, and makes nothing', () =>
    withScenario(async (scenario) => {
      const front = await startUniqueNames(scenario.emulator)
      const { outputs } = await scenario.run(eventOf(scenario), { 'dry-run': 'true' })
      const name = outputs['display-name'] ?? ''
      scenario.emulator.pai.seedCodeSource({ DisplayName: name, CodeRepo: 'https://other.example/x.git' })
      const run = await scenario.run(eventOf(scenario), { 'pai-endpoint': front.url })
      await front.close()
      expect(expectFailure(run, 'E_SOURCE_EXISTS')).toMatch(new RegExp(`${name}.*R-DUPLICATE`))
      expect(run.post?.log).not.toContain('Looking for')
      expect(storedSources(scenario)).toEqual([])
    }))

  it('with an unknown outcome is found out by the post step, and finished by the next run', () =>
    withScenario(async (scenario) => {
      const faults: FaultScript = { 'pai.create': ['reset-after-commit'], 'pai.list': ['ok', 'status:403'] }
      const run = await scenario.run(eventOf(scenario), {}, { faults })
      expect(run.exitCode).toBe(1)
      expect(run.calls.at(-1)).toBe('pai.list')
      const again = await scenario.run(eventOf(scenario))
      expect(storedSources(scenario)).toEqual([await expectRegistered(scenario, again, 'reused')])
    }))
})

describe.concurrent('runs of one commit at once', () => {
  it('end with one source and its ID in all outputs, while the list lags', () =>
    withScenario(async (scenario) => {
      scenario.emulator.pai.listLagMs = 1_500
      const runs = await Promise.all([1, 2].map(() => scenario.run(eventOf(scenario))))
      const ids = runs.map((run) => findStored(scenario, run).CodeSourceId)
      expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0])
      expect(storedSources(scenario).map((item) => item.CodeSourceId)).toEqual([ids[0]])
      expect(ids[1]).toBe(ids[0])
    }))

  it('end with one ID and a warning that names the other source, where nobody may delete', () =>
    withScenario(async (scenario) => {
      scenario.emulator.pai.deny('paicodesource:DeleteCodeSource')
      scenario.emulator.pai.listLagMs = 3_000
      const runs = await Promise.all([1, 2].map(() => scenario.run(eventOf(scenario))))
      scenario.emulator.pai.listLagMs = 0
      const [id, ...ids] = new Set(runs.map(({ outputs }) => outputs['code-source-id']))
      expect(ids).toEqual([])
      const left = storedSources(scenario).filter((item) => item.CodeSourceId !== id)
      expect(left).toHaveLength(1)
      expect(runs.flatMap(warningsOf)).toEqual([expect.stringMatching(`^W_LEFTOVER: ${left[0]?.CodeSourceId} .*${id}`)])
    }))
})
