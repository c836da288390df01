import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, type FaultScript, startEmulator } from '../../emulator/emulator.ts'
import { push } from '../support/event.ts'
import { expectFailure, expectRegistered, storedSources, warningsOf } from '../support/expectation.ts'
import { addCommit, copyRefs, git } from '../support/history.ts'
import { createScenario } from '../support/scenario.ts'

const main = 'refs/heads/main'
const tagOf = (sha: string) => `refs/tags/pai/${sha}`
const branchOf = (sha: string) => `refs/heads/pai/${sha}`

let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

describe('the repository on Codeup', () => {
  it('makes a missing one with its missing parent groups, private, empty but for the branch and the pin', async () => {
    const scenario = await createScenario(emulator)
    const repo = scenario.name.slice('octo/'.length)
    const run = await scenario.run(push(main, scenario.main), { 'codeup-repository': 'team/sub/{repo}' })
    await expectRegistered(scenario, run, 'created')
    const organization = emulator.codeup.organizationPath
    const codeup = run.mutations.filter(({ service }) => service === 'codeup')
    expect(codeup.map(({ kind, target }) => `${kind} ${target}`)).toEqual([
      `group.create ${organization}/team`,
      `group.create ${organization}/team/sub`,
      `repository.create ${organization}/team/sub/${repo}`,
      `ref.create ${organization}/team/sub/${repo} ${main}`,
      `ref.create ${organization}/team/sub/${repo} ${tagOf(scenario.main)}`,
      `repository.update ${organization}/team/sub/${repo}`,
    ])
    expect(emulator.codeup.repositories().at(-1)).toMatchObject({
      visibility: 'private',
      description: `Mirror of ${emulator.github.url}/${scenario.name}`,
    })
    const { repositories } = await emulator.ledger.readHoldings()
    expect(repositories.at(-1)).toMatchObject({ service: 'codeup', defaultBranch: 'main' })
  })

  it('takes an existing one as it is and does not touch its other refs', async () => {
    const scenario = await createScenario(emulator)
    const other = addCommit(scenario.bare, 'refs/heads/other', null)
    await scenario.seedMirror({ [main]: scenario.first, 'refs/heads/theirs': other, 'refs/tags/v0': other })
    const run = await scenario.run(push(main, scenario.main))
    await expectRegistered(scenario, run, 'created')
    expect(run.mutations.map(({ kind }) => kind)).toEqual(['ref.update', 'ref.create', 'code-source.create'])
    expect(await scenario.readMirror()).toEqual({
      [main]: scenario.main,
      [tagOf(scenario.main)]: scenario.main,
      'refs/heads/theirs': other,
      'refs/tags/v0': other,
    })
    expect(run.outputs['codeup-web-url']).toContain(scenario.name)
    expect(run.calls.filter((call) => call.startsWith('pai.')).length).toBeLessThanOrEqual(3)
    expect(run.calls.filter((call) => /^codeup\.(?!git)/.test(call)).length).toBeLessThanOrEqual(3)
    expect(run.calls.filter((call) => call.includes('.git.')).length).toBeLessThanOrEqual(5)
  })

  it('keeps its default branch when another one is pushed', async () => {
    const scenario = await createScenario(emulator)
    await scenario.seedMirror({ [main]: scenario.first })
    const run = await scenario.run(push('refs/heads/dev', scenario.main))
    await expectRegistered(scenario, run, 'created')
    expect(run.mutations.filter(({ kind }) => kind === 'repository.update')).toEqual([])
  })

  it('may keep one that does not exist: that is a note', async () => {
    const scenario = await createScenario(emulator)
    const faults: FaultScript = { 'codeup.repository.update': ['status:403'] }
    const run = await scenario.run(push(main, scenario.main), {}, { faults })
    await expectRegistered(scenario, run, 'created')
    expect(run.log).toMatch(/default branch of the mirror stays master: .*403/)
  })

  it('waits for a new repository that is not there at once', async () => {
    const scenario = await createScenario(emulator)
    emulator.codeup.readyLagMs = 700
    try {
      await expectRegistered(scenario, await scenario.run(push(main, scenario.main)), 'created')
    } finally {
      emulator.codeup.readyLagMs = 0
    }
  })
})

describe('a re-run', () => {
  it.each(['{owner}/{repo}', '团队/{repo}'])(
    'gives the same ID with one call to PAI and one git request, and changes nothing: %s',
    async (path) => {
      const scenario = await createScenario(emulator)
      const [event, inputs] = [push(main, scenario.main), { 'codeup-repository': path }]
      const first = await scenario.run(event, inputs, { runId: 7 })
      const again = await scenario.run(event, inputs, { runId: 7, runAttempt: 2 })
      await expectRegistered(scenario, again, 'reused')
      expect(again.outputs['code-source-id']).toBe(first.outputs['code-source-id'])
      expect(again.mutations).toEqual([])
      expect(again.calls.filter((call) => call.startsWith('pai.')).length).toBeLessThanOrEqual(2)
      expect(again.calls.filter((call) => !call.startsWith('pai.'))).toEqual(['codeup.git.upload-pack'])
      expect(again.outputs).toMatchObject({ mirrored: 'up-to-date', 'mirror-strategy': 'none', 'mirror-bytes': '0' })
    },
  )

  it('pushes the branch and the pin again when somebody removed them from the mirror', async () => {
    const scenario = await createScenario(emulator)
    const first = await scenario.run(push(main, scenario.main))
    const mirror = emulator.codeup.repositoryPath(scenario.name)
    for (const ref of [main, tagOf(scenario.main)]) git(mirror, ['update-ref', '-d', ref])
    const again = await scenario.run(push(main, scenario.main))
    await expectRegistered(scenario, again, 'reused')
    expect(again.outputs).toMatchObject({ mirrored: 'pushed', 'code-source-id': first.outputs['code-source-id'] })
    expect(await scenario.readMirror()).toEqual({ [main]: scenario.main, [tagOf(scenario.main)]: scenario.main })
  })

  it('makes a source of its own for a second commit and moves the branch forward', async () => {
    const scenario = await createScenario(emulator)
    const one = await scenario.run(push(main, scenario.main))
    const tip = addCommit(scenario.bare, main)
    const two = await scenario.run(push(main, tip, { before: scenario.main }))
    await expectRegistered(scenario, two, 'created')
    expect(two.outputs['code-source-id']).not.toBe(one.outputs['code-source-id'])
    expect(await scenario.readMirror()).toMatchObject({ [main]: tip, [tagOf(scenario.main)]: scenario.main })
    // The event says where the branch was, and that is where the mirror is: nothing has to be asked.
    expect(two.calls.filter((call) => call === 'github.git.upload-pack')).toHaveLength(1)
    expect(storedSources(scenario)).toHaveLength(2)
  })

  it('leaves the branch where it is when the run of an older commit comes late, and pins that commit', async () => {
    const scenario = await createScenario(emulator)
    await scenario.run(push(main, scenario.main))
    const late = await scenario.run(push(main, scenario.first))
    const item = await expectRegistered(scenario, late, 'created')
    expect(item).toMatchObject({ CodeBranch: 'main', CodeCommit: scenario.first })
    expect(await scenario.readMirror()).toMatchObject({
      [main]: scenario.main,
      [tagOf(scenario.first)]: scenario.first,
    })
    expect(warningsOf(late)).toEqual([])
    expect(late.log).toContain('already contains')
  })
})

describe('a mirror that has diverged', () => {
  const diverge = async (options: { protectedBranches?: string[] } = {}) => {
    const scenario = await createScenario(emulator)
    const theirs = addCommit(scenario.bare, 'refs/heads/scratch', scenario.first)
    await scenario.seedMirror({ [main]: theirs }, options)
    return { scenario, theirs, event: push(main, scenario.main, { before: scenario.first, forced: true }) }
  }

  it('is told of in a dry run, which has done nothing', async () => {
    const { scenario, event } = await diverge()
    const run = await scenario.run(event, { 'dry-run': 'true' })
    expect(run.outputs['result']).toBe('planned')
    expect(warningsOf(run)).toEqual([expect.stringMatching(/^W_DIVERGED: .*A run leaves it as it is and pins/)])
    expect(warningsOf(run)[0]).not.toMatch(/was left|was pinned/)
    expect(run.mutations).toEqual([])
  })

  it('keeps its branch without force, and the commit is registered by the pin branch with a warning', async () => {
    const { scenario, theirs, event } = await diverge()
    const run = await scenario.run(event)
    const item = await expectRegistered(scenario, run, 'created')
    expect(item).toMatchObject({ CodeBranch: `pai/${scenario.main}`, CodeCommit: scenario.main })
    expect(warningsOf(run)).toEqual([expect.stringMatching(/^W_DIVERGED: .*refs\/heads\/main/)])
    expect(await scenario.readMirror()).toMatchObject({ [main]: theirs, [branchOf(scenario.main)]: scenario.main })
    const again = await scenario.run(event)
    await expectRegistered(scenario, again, 'reused')
    expect(again.outputs['code-source-id']).toBe(run.outputs['code-source-id'])
    expect(again.mutations).toEqual([])
    expect(warningsOf(again)).toEqual(warningsOf(run))
  })

  it('has its branch replaced by a second run with force, as the warning of the first advises', async () => {
    const { scenario, event } = await diverge()
    const first = await scenario.run(event)
    const run = await scenario.run(event, { force: 'true' })
    expect(await scenario.readMirror()).toMatchObject({ [main]: scenario.main })
    expect(run.outputs).toMatchObject({ 'code-source-id': first.outputs['code-source-id'], result: 'updated' })
    expect(warningsOf(run)).toEqual([])
  })

  it('has its branch replaced with force, and keeps the pins of what was there', async () => {
    const { scenario, theirs, event } = await diverge()
    const run = await scenario.run(event, { force: 'true' })
    expect(await expectRegistered(scenario, run, 'created')).toMatchObject({ CodeBranch: 'main' })
    expect(run.log).toContain('(replaced, force: true)')
    expect(warningsOf(run)).toEqual([])
    const moved = run.mutations.find(({ kind }) => kind === 'ref.update')
    expect(moved).toMatchObject({ detail: { old: theirs, new: scenario.main } })
  })

  it('is not touched with force where the branch is protected, and the error says what to do', async () => {
    const { scenario, theirs, event } = await diverge({ protectedBranches: ['main'] })
    const run = await scenario.run(event, { force: 'true' })
    expect(expectFailure(run, 'E_PUSH_REFUSED')).toMatch(/main is protected.*force/)
    expect(run.mutations).toEqual([])
    expect(await scenario.readMirror()).toEqual({ [main]: theirs })
  })

  it('is an error with commit: none, because PAI would follow the wrong history', async () => {
    const { scenario, event } = await diverge()
    const run = await scenario.run(event, { commit: 'none' })
    expect(expectFailure(run, 'E_PUSH_REFUSED')).toContain('diverged')
    expect(run.mutations).toEqual([])
  })

  it('has a pin that is elsewhere: an error, and the pin stays', async () => {
    const scenario = await createScenario(emulator)
    const held = { [main]: scenario.first, [tagOf(scenario.main)]: scenario.first }
    await scenario.seedMirror(held)
    const run = await scenario.run(push(main, scenario.main))
    expect(expectFailure(run, 'E_PIN_CONFLICT')).toContain(tagOf(scenario.main))
    expect(run.mutations).toEqual([])
    expect(await scenario.readMirror()).toEqual(held)
  })
})

describe('commit: none', () => {
  it('mirrors the commit without a pin, sends no CodeCommit, and keeps one source for the branch', async () => {
    const scenario = await createScenario(emulator)
    const run = await scenario.run(push(main, scenario.main), { commit: 'none' })
    const item = await expectRegistered(scenario, run, 'created')
    expect(Object.keys(item)).not.toContain('CodeCommit')
    expect(await scenario.readMirror()).toEqual({ [main]: scenario.main })
    const tip = addCommit(scenario.bare, main)
    const next = await scenario.run(push(main, tip, { before: scenario.main }), { commit: 'none' })
    await expectRegistered(scenario, next, 'reused')
    expect(next.outputs['code-source-id']).toBe(run.outputs['code-source-id'])
    expect(await scenario.readMirror()).toEqual({ [main]: tip })
    expect(storedSources(scenario)).toHaveLength(1)
  })

  it('does not take a source that was edited to follow the branch of a repository elsewhere', async () => {
    const scenario = await createScenario(emulator)
    const event = push(main, scenario.main)
    const first = await scenario.run(event, { commit: 'none' })
    const item = await expectRegistered(scenario, first, 'created')
    const own = String(item['CodeRepo'])
    // The same path below another group, with the same commit today: what PAI clones tomorrow is for others to say.
    const elsewhere = await emulator.codeup.createRepository(`thief/${scenario.name}`, { defaultBranch: 'main' })
    copyRefs(scenario.bare, elsewhere, [`+${scenario.main}:${main}`])
    Object.assign(item, { CodeRepo: own.replace(scenario.name, `thief/${scenario.name}`) })
    const again = await scenario.run(event, { commit: 'none' })
    expect(again.outputs).toMatchObject({ result: 'created', 'code-repo': own })
    expect(warningsOf(again)).toEqual([expect.stringMatching(/^W_ALTERED: /)])
  })
})
