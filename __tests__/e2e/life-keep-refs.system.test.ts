import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { dispatch, type EventFacts, pullRequest, push } from '../support/event.ts'
import { expectRegistered, findStored, storedSources } from '../support/expectation.ts'
import { addCommit } from '../support/history.ts'
import { createScenario, type Inputs, type Scenario, withScenario } from '../support/scenario.ts'

const main = 'refs/heads/main'

let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

const workflowRun = ({ main: sha, name }: Scenario, head_sha: string, head_branch: string): EventFacts => {
  const head = { head_sha, head_branch, head_repository: { full_name: name } }
  return { eventName: 'workflow_run', sha, ref: main, payload: { workflow_run: head } }
}

type Other = readonly [EventFacts, Inputs]

/** Runs whose event is of main, and whose commit stands elsewhere. */
const others: Readonly<Record<string, (scenario: Scenario, side: string) => Other>> = {
  'a workflow_run of another branch': (scenario, side) => [workflowRun(scenario, side, 'side'), {}],
  'a workflow_run of a branch that is gone': (scenario, side) => [workflowRun(scenario, side, 'gone'), {}],
  'a fork that may run on pull_request_target': ({ bare, first, main: merge }) => {
    const head = addCommit(bare, 'refs/pull/9/head', first)
    const event = pullRequest({ number: 9, head, merge, headRef: 'main', from: 'mallory/train' }, 'pull_request_target')
    return [event, { 'allow-fork-code': 'true' }]
  },
  // GitHub documents GITHUB_REF of a merged pull request as the branch that it was merged into.
  'a pull request that was merged': ({ main: merge, name }, head) => {
    const event = pullRequest({ number: 3, head, merge, headRef: 'side', from: name })
    return [{ ...event, ref: main }, {}]
  },
  'a commit of another branch that was given by its name': ({ main: sha }) => [dispatch(main, sha), { commit: 'side' }],
  'a commit of another branch that was given by its hash': ({ main: sha }, side) => [
    dispatch(main, sha),
    { commit: side },
  ],
  'a commit that is mirrored to another branch': ({ main: sha }) => [dispatch(main, sha), { branch: 'side-by-side' }],
}

describe('keep', () => {
  it.each(Object.entries(others))('does not take the sources of main for older ones of %s', async (_, prepare) => {
    const scenario = await createScenario(emulator)
    const side = addCommit(scenario.bare, 'refs/heads/side', scenario.first)
    const kept = await expectRegistered(scenario, await scenario.run(push(main, scenario.main)), 'created')
    const [event, inputs] = prepare(scenario, side)
    const other = await expectRegistered(scenario, await scenario.run(event, { ...inputs, keep: '1' }), 'created')
    expect(storedSources(scenario)).toEqual([kept, other])
    // And the other way round.
    await expectRegistered(scenario, await scenario.run(push(main, scenario.main), { keep: '1' }), 'reused')
    expect(storedSources(scenario)).toEqual([kept, other])
  })

  it('counts what stands on one branch, whatever event it came by', async () => {
    const scenario = await createScenario(emulator)
    await expectRegistered(scenario, await scenario.run(push(main, scenario.first)), 'created')
    const event = workflowRun(scenario, scenario.main, 'main')
    const item = await expectRegistered(scenario, await scenario.run(event, { keep: '1' }), 'created')
    expect(storedSources(scenario)).toEqual([item])
  })

  it.each([{}, { commit: 'none' }])('leaves what another step made for another mount path, with %o', async (commit) => {
    const scenario = await createScenario(emulator)
    const register = async (sha: string, path: string) => {
      const inputs = { ...commit, keep: '1', 'mount-path': path }
      const { outputs } = await scenario.run(push(main, sha), inputs)
      return outputs['code-source-id']
    }
    const older = [await register(scenario.first, '/root/vision/'), await register(scenario.first, '/root/speech/')]
    expect(storedSources(scenario).map(({ CodeSourceId }) => CodeSourceId)).toEqual(older)
    const newer = [await register(scenario.main, '/root/vision/'), await register(scenario.main, '/root/speech/')]
    expect(storedSources(scenario).map(({ CodeSourceId }) => CodeSourceId)).toEqual(newer)
  })

  it('leaves the pin of its own commit while the list does not show its source yet', () =>
    withScenario(async (scenario) => {
      const { emulator, first } = scenario
      const { CodeSourceId: _, ...made } = findStored(scenario, await scenario.run(push(main, first)))
      await scenario.run(push(main, scenario.main))
      const { CodeSourceId: old } = emulator.pai.seedCodeSource({ ...made, GmtCreateTime: '2026-01-02T03:04:05Z' })
      emulator.pai.listLagMs = 60_000
      const run = await scenario.run(push(main, first), { 'if-exists': 'create', keep: '1' })
      await expectRegistered(scenario, run, 'created')
      expect(run.mutations.filter(({ kind }) => kind.endsWith('.delete')).map(({ target }) => target)).toEqual([old])
      expect(run.outputs['pin-ref']).toBe(`refs/tags/pai/${first}`)
      expect(await scenario.readMirror()).toMatchObject({ [`refs/tags/pai/${first}`]: first })
    }))

  it('deletes what was made for a mount path that no step uses any more', async () => {
    const scenario = await createScenario(emulator)
    const before = await scenario.run(push(main, scenario.first), { 'mount-path': '/root/old/' })
    await expectRegistered(scenario, before, 'created')
    const done = await scenario.run(push(main, scenario.main), { 'mount-path': '/root/new/', keep: '1' })
    expect(storedSources(scenario)).toEqual([await expectRegistered(scenario, done, 'created')])
  })
})
