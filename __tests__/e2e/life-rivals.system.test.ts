import { expect, it } from 'vitest'
import { push } from '../support/event.ts'
import { expectFailure, expectRegistered, storedSources, warningsOf } from '../support/expectation.ts'
import { addCommit, addTag } from '../support/history.ts'
import { startMeddling, startStaleList } from '../support/pai-front.ts'
import { type Inputs, withScenario } from '../support/scenario.ts'

const main = 'refs/heads/main'

it('if-exists: fail fails for a source that another run makes at the same time, and leaves none of its own', () =>
  withScenario(async (scenario) => {
    const [event, inputs] = [push(main, scenario.main), { 'if-exists': 'fail' }]
    const made: string[] = []
    const front = await startMeddling(scenario.emulator, 'POST', 'before', async () => {
      const rival = await scenario.run(event, inputs)
      made.push((await expectRegistered(scenario, rival, 'created')).CodeSourceId)
    })
    const run = await scenario.run(event, { ...inputs, 'pai-endpoint': front.url })
    await front.close()
    expect(expectFailure(run, 'E_SOURCE_EXISTS')).toContain(`The code source ${made[0]} exists`)
    expect(run.outputs['code-source-id']).toBe(made[0])
    expect(storedSources(scenario).map(({ CodeSourceId }) => CodeSourceId)).toEqual(made)
  }))

it('the name that is put out is that of the source which stays, where a branch and a tag bring one commit at the same time', () =>
  withScenario(async (scenario) => {
    const pin: Inputs = { pin: 'branch' }
    addTag(scenario.bare, 'v1', scenario.main, 'lightweight')
    const front = await startMeddling(scenario.emulator, 'POST', 'before', async () => {
      await expectRegistered(scenario, await scenario.run(push(main, scenario.main), pin), 'created')
    })
    const run = await scenario.run(push('refs/tags/v1', scenario.main), { ...pin, 'pai-endpoint': front.url })
    await front.close()
    const [item, ...others] = storedSources(scenario)
    expect(others).toEqual([])
    expect(run.outputs).toMatchObject({ 'code-source-id': item?.CodeSourceId, 'display-name': item?.DisplayName })
    expect(run.summary).toContain(item?.DisplayName)
  }))

it('a duplicate that may not be deleted is named, also where the step fails for something else', () =>
  withScenario(async (scenario) => {
    const [event, inputs] = [push(main, scenario.main), { 'if-exists': 'fail' }]
    const front = await startMeddling(scenario.emulator, 'POST', 'before', async () => {
      await expectRegistered(scenario, await scenario.run(event, inputs), 'created')
      scenario.emulator.faults = { 'pai.delete': ['status:403'] }
    })
    const run = await scenario.run(event, { ...inputs, 'pai-endpoint': front.url })
    await front.close()
    expectFailure(run, 'E_SOURCE_EXISTS')
    const [own, ...others] = storedSources(scenario).filter(
      ({ CodeSourceId: id }) => id !== run.outputs['code-source-id'],
    )
    expect(others).toEqual([])
    expect(warningsOf(run)).toEqual([expect.stringMatching(`^W_LEFTOVER: ${own?.CodeSourceId} is left beside `)])
  }))

it('if-exists: update does not have the source deleted that another run has moved on', () =>
  withScenario(async (scenario) => {
    const update: Inputs = { 'if-exists': 'update' }
    await scenario.run(push(main, scenario.first), update)
    const front = await startMeddling(scenario.emulator, 'PUT', 'after', async () => {
      const tip = addCommit(scenario.bare, main)
      await expectRegistered(
        scenario,
        await scenario.run(push(main, tip, { before: scenario.main }), update),
        'updated',
      )
    })
    const event = push(main, scenario.main, { before: scenario.first })
    const run = await scenario.run(event, { ...update, 'pai-endpoint': front.url })
    await front.close()
    const message = expectFailure(run, 'E_API')
    expect(message).toContain('Another run has changed it since')
    expect(message).toContain('concurrency')
    expect(message).not.toMatch(/delete/i)
  }))

it('if-exists: update moves a source back that a list which lags shows where it was before another run', () =>
  withScenario(async (scenario) => {
    const [first, second] = [push(main, scenario.first), push(main, scenario.main, { before: scenario.first })]
    const update: Inputs = { 'if-exists': 'update' }
    const { CodeSourceId: id } = await expectRegistered(scenario, await scenario.run(first, update), 'created')
    const front = await startStaleList(scenario.emulator)
    await expectRegistered(scenario, await scenario.run(first, { ...update, 'pai-endpoint': front.url }), 'reused')
    await expectRegistered(scenario, await scenario.run(second, update), 'updated')
    const again = await scenario.run(first, { ...update, 'pai-endpoint': front.url })
    await front.close()
    const item = await expectRegistered(scenario, again, 'updated')
    expect(item).toMatchObject({ CodeSourceId: id, CodeCommit: scenario.first })
  }))

it('a source that is left beside the one that runs take is named, unless a run may still be deleting it', () =>
  withScenario(async (scenario) => {
    const event = push(main, scenario.main)
    const { CodeSourceId: _, ...made } = await expectRegistered(scenario, await scenario.run(event), 'created')
    const seed = (minutes: number) => {
      const then = new Date(Date.now() - minutes * 60_000).toISOString()
      return scenario.emulator.pai.seedCodeSource({ ...made, GmtCreateTime: then }).CodeSourceId
    }
    const [left, winner] = [seed(5), seed(10)]
    for (const inputs of [{ 'dry-run': 'true' }, {}]) {
      const run = await scenario.run(event, inputs)
      expect(run).toMatchObject({ conclusion: 'success', outputs: { 'code-source-id': winner } })
      expect(warningsOf(run)).toEqual([expect.stringMatching(`^W_LEFTOVER: ${left} is left beside ${winner}`)])
    }
  }))
