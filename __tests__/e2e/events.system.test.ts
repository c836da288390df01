import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { dispatch, pullRequest, push } from '../support/event.ts'
import { expectFailure, expectRegistered, storedSources, warningsOf } from '../support/expectation.ts'
import { addCommit, addTag } from '../support/history.ts'
import { createScenario } from '../support/scenario.ts'

let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

describe('the commit and the branch of an event', () => {
  it('registers and pins the commit of a push to a branch', async () => {
    const scenario = await createScenario(emulator)
    const run = await scenario.run(push('refs/heads/main', scenario.main, { before: scenario.first }))
    const item = await expectRegistered(scenario, run, 'created')
    expect(item).toMatchObject({ CodeBranch: 'main', CodeCommit: scenario.main, Accessibility: 'PRIVATE' })
    expect(await scenario.readMirror()).toEqual({
      'refs/heads/main': scenario.main,
      [`refs/tags/pai/${scenario.main}`]: scenario.main,
    })
    expect(run.outputs).toMatchObject({
      mirrored: 'pushed',
      'mirror-strategy': 'relay',
      'pin-ref': `refs/tags/pai/${scenario.main}`,
    })
    expect(run.log).toContain('branch main (from the event)')
    expect(storedSources(scenario)).toHaveLength(1)
  })

  for (const kind of ['annotated', 'lightweight'] as const) {
    it(`mirrors an ${kind} tag as the tag and registers its commit by the pin branch`, async () => {
      const scenario = await createScenario(emulator)
      const object = addTag(scenario.bare, 'v1.0', scenario.first, kind)
      const run = await scenario.run(push('refs/tags/v1.0', object))
      const item = await expectRegistered(scenario, run, 'created')
      expect(item).toMatchObject({ CodeBranch: `pai/${scenario.first}`, CodeCommit: scenario.first })
      expect(await scenario.readMirror()).toEqual({
        'refs/tags/v1.0': object,
        [`refs/heads/pai/${scenario.first}`]: scenario.first,
      })
      expect(object === scenario.first).toBe(kind === 'lightweight')
    })
  }

  it('registers the head of a pull request on its head branch, not the merge commit', async () => {
    const scenario = await createScenario(emulator)
    const head = addCommit(scenario.bare, 'refs/heads/topic', scenario.first)
    const merge = addCommit(scenario.bare, 'refs/pull/3/merge', scenario.main)
    const event = pullRequest({ number: 3, head, merge, headRef: 'topic', from: scenario.name })
    const item = await expectRegistered(scenario, await scenario.run(event), 'created')
    expect(item).toMatchObject({ CodeBranch: 'topic', CodeCommit: head })
    expect(await scenario.readMirror()).toEqual({ 'refs/heads/topic': head, [`refs/tags/pai/${head}`]: head })
  })

  it('registers the test merge by the pin branch with pull-request-commit: merge', async () => {
    const scenario = await createScenario(emulator)
    const head = addCommit(scenario.bare, 'refs/heads/topic', scenario.first)
    const merge = addCommit(scenario.bare, 'refs/pull/3/merge', scenario.main)
    const event = pullRequest({ number: 3, head, merge, headRef: 'topic', from: scenario.name })
    const run = await scenario.run(event, { 'pull-request-commit': 'merge' })
    const item = await expectRegistered(scenario, run, 'created')
    expect(item).toMatchObject({ CodeBranch: `pai/${merge}`, CodeCommit: merge })
    expect(await scenario.readMirror()).toEqual({ [`refs/heads/pai/${merge}`]: merge })
  })

  it.each([
    ['pull_request', 'refs/pull/3/merge', ''],
    ['page_build', '', ''],
  ])('is not needed of a %s that carries none where both are given', async (eventName, ref, sha) => {
    const scenario = await createScenario(emulator)
    const event = { eventName, ref, sha, payload: {} }
    const withheld = { 'access-key-id': null, 'access-key-secret': null }
    for (const lacking of [{ 'allow-fork-code': 'true' }, withheld]) {
      const bare = await scenario.run(event, lacking)
      const message = `${eventName} carries no commit. Give \`commit\` and \`branch\`.`
      expect(expectFailure(bare, 'E_INPUT')).toContain(message)
      expect(bare.calls).toEqual([])
    }
    const inputs = { commit: scenario.first, branch: 'main', 'allow-fork-code': 'true' }
    const item = await expectRegistered(scenario, await scenario.run(event, inputs), 'created')
    expect(item).toMatchObject({ CodeBranch: 'main', CodeCommit: scenario.first })
  })

  it('is not the head where the test merge is wanted, and the runner, as that of Forgejo, names the head', async () => {
    const scenario = await createScenario(emulator)
    const head = addCommit(scenario.bare, 'refs/heads/topic', scenario.first)
    const event = {
      ...pullRequest({ number: 3, head, merge: head, headRef: 'topic', from: scenario.name }),
      ref: 'refs/pull/3/head',
    }
    const run = await scenario.run(event, { 'pull-request-commit': 'merge' })
    expect(expectFailure(run, 'E_INPUT')).toMatch(/carries no test merge.*`pull-request-commit: head`/)
    expect(run.calls).toEqual([])
    await expectRegistered(scenario, await scenario.run(event), 'created')
  })

  it('is not the base where the test merge of a pull_request_target is wanted: the runner has the base, and no merge', async () => {
    const scenario = await createScenario(emulator)
    const head = addCommit(scenario.bare, 'refs/heads/topic', scenario.first)
    const pull = pullRequest({ number: 3, head, merge: scenario.main, headRef: 'topic', from: scenario.name })
    const event = { ...pull, eventName: 'pull_request_target', ref: 'refs/heads/main' }
    const run = await scenario.run(event, { 'pull-request-commit': 'merge' })
    expect(expectFailure(run, 'E_INPUT')).toMatch(/carries no test merge.*`pull-request-commit: head`/)
    expect(run.calls).toEqual([])
    const item = await expectRegistered(scenario, await scenario.run(event), 'created')
    expect(item).toMatchObject({ CodeBranch: 'main', CodeCommit: scenario.main })
  })

  it('registers the branch of a manual run', async () => {
    const scenario = await createScenario(emulator)
    const tip = addCommit(scenario.bare, 'refs/heads/topic', scenario.first)
    const run = await scenario.run(dispatch('refs/heads/topic', tip))
    expect(await expectRegistered(scenario, run, 'created')).toMatchObject({ CodeBranch: 'topic', CodeCommit: tip })
  })

  it('registers the peeled commit of a manual run on an annotated tag, whose SHA the event names', async () => {
    const scenario = await createScenario(emulator)
    const object = addTag(scenario.bare, 'v2.0', scenario.main, 'annotated')
    const item = await expectRegistered(
      scenario,
      await scenario.run(dispatch('refs/tags/v2.0', scenario.main)),
      'created',
    )
    expect(item).toMatchObject({ CodeBranch: `pai/${scenario.main}`, CodeCommit: scenario.main })
    expect((await scenario.readMirror())?.['refs/tags/v2.0']).toBe(object)
  })

  it('registers the head of a merge group by the pin branch', async () => {
    const scenario = await createScenario(emulator)
    const ref = 'refs/heads/gh-readonly-queue/main/pr-3-abc'
    const sha = addCommit(scenario.bare, ref, scenario.main)
    const event = { eventName: 'merge_group', sha, ref, payload: { merge_group: { head_sha: sha, head_ref: ref } } }
    const item = await expectRegistered(scenario, await scenario.run(event), 'created')
    expect(item).toMatchObject({ CodeBranch: `pai/${sha}`, CodeCommit: sha })
    expect(await scenario.readMirror()).toEqual({ [`refs/heads/pai/${sha}`]: sha })
  })

  it('registers the pull request of a fork as pull/<n> when that is allowed', async () => {
    const scenario = await createScenario(emulator)
    const head = addCommit(scenario.bare, 'refs/pull/9/head', scenario.first)
    const event = pullRequest(
      { number: 9, head, merge: scenario.main, headRef: 'main', from: 'mallory/train' },
      'pull_request_target',
    )
    const run = await scenario.run(event, { 'allow-fork-code': 'true' })
    expect(await expectRegistered(scenario, run, 'created')).toMatchObject({ CodeBranch: 'pull/9', CodeCommit: head })
    expect(await scenario.readMirror()).toEqual({ 'refs/heads/pull/9': head, [`refs/tags/pai/${head}`]: head })
  })
})

describe('branch names', () => {
  const names = [
    'feature/x/y',
    'a$(id)`id`',
    '--upload-pack=x',
    '功能/训练',
    'a<img>',
    "it's|here",
    'pai/main',
    'a;##{set-env}',
  ]
  for (const branch of names) {
    it(`takes ${branch} as it is, and executes nothing of it`, async () => {
      const scenario = await createScenario(emulator)
      const tip = addCommit(scenario.bare, `refs/heads/${branch}`, scenario.first)
      const run = await scenario.run(push(`refs/heads/${branch}`, tip))
      expect(await expectRegistered(scenario, run, 'created')).toMatchObject({ CodeBranch: branch, CodeCommit: tip })
      expect((await scenario.readMirror())?.[`refs/heads/${branch}`]).toBe(tip)
      expect(warningsOf(run)).toEqual([])
      // Inside a fence nothing is markup.
      expect(run.summary.replace(/^```.*?^```$/gms, '')).not.toContain('<img>')
    })
  }
})
