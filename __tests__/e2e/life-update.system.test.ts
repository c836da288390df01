import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { push } from '../support/event.ts'
import { expectFailure, expectRegistered, findStored, storedSources } from '../support/expectation.ts'
import { addCommit } from '../support/history.ts'
import { startDistorted } from '../support/pai-front.ts'
import { createScenario, type Inputs, type Run } from '../support/scenario.ts'

const main = 'refs/heads/main'
const update: Inputs = { 'if-exists': 'update' }

let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

/** A scenario whose first commit is registered with these inputs. */
async function registered(inputs: Inputs) {
  const scenario = await createScenario(emulator)
  const one = await scenario.run(push(main, scenario.first), inputs)
  const id = (await expectRegistered(scenario, one, 'created')).CodeSourceId
  return { scenario, id, next: push(main, scenario.main, { before: scenario.first }) }
}

describe('if-exists: update', () => {
  it('moves the source to the new commit, with the same ID and all its fields, and names itself as its maker', async () => {
    const { scenario, id, next } = await registered(update)
    const two = await scenario.run(next, update, { runId: 77 })
    const item = await expectRegistered(scenario, two, 'updated')
    expect(item).toMatchObject({
      CodeSourceId: id,
      CodeCommit: scenario.main,
      CodeBranch: 'main',
      CodeRepoUserName: emulator.codeup.username,
      CodeRepoAccessToken: emulator.codeup.readToken,
      Description: expect.stringMatching(/ by=77\.1\.[0-9a-f]{8} /),
    })
    expect(two.log).toContain(`updated CodeCommit of ${id}`)
    expect(storedSources(scenario)).toHaveLength(1)
  })

  it('reuses the source when nothing has changed', async () => {
    const { scenario, id } = await registered(update)
    const again = await scenario.run(push(main, scenario.first), update)
    expect((await expectRegistered(scenario, again, 'reused')).CodeSourceId).toBe(id)
    expect(again.mutations).toEqual([])
  })

  it('moves to another mount path and clone type too', async () => {
    const { scenario, id } = await registered(update)
    const inputs = { ...update, 'mount-path': '/mnt/data', 'clone-type': 'flat' }
    const item = await expectRegistered(scenario, await scenario.run(push(main, scenario.first), inputs), 'updated')
    expect(item).toMatchObject({ CodeSourceId: id, MountPath: '/mnt/data/', CloneType: 1, CodeCommit: scenario.first })
    const back = await expectRegistered(scenario, await scenario.run(push(main, scenario.first), update), 'updated')
    expect(back).toMatchObject({ CodeSourceId: id, MountPath: '/root/code/', CloneType: 0 })
  })

  it('takes back the token that is no longer given: a dead one would stop the clone of a public repository', async () => {
    const scenario = await createScenario(emulator, { private: false })
    const token = 'ghp_dead0123456789'
    const inputs: Inputs = { ...update, mirror: 'never', 'code-repo-access-token': token, verify: 'false' }
    const one = await scenario.run(push(main, scenario.first), inputs, { secrets: [token] })
    expect(findStored(scenario, one)['CodeRepoAccessToken']).toBe(token)
    const now = { ...inputs, 'code-repo-access-token': null, verify: 'true' }
    const two = await scenario.run(push(main, scenario.main), now, { secrets: [token] })
    expect(await expectRegistered(scenario, two, 'updated')).toMatchObject({
      CodeSourceId: one.outputs['code-source-id'],
      CodeRepoAccessToken: '',
    })
  })

  it('puts out the ID of the request that made, moved or found the source', async () => {
    const scenario = await createScenario(emulator)
    const idOf = ({ log }: Run, call: string) => new RegExp(`${call} 200 ([0-9A-F-]{36}) `).exec(log)?.[1]
    for (const [sha, call] of [
      [scenario.first, 'POST \\S+/codesources'],
      [scenario.main, 'PUT \\S+/codesources/\\S+'],
      [scenario.main, 'GET \\S+/codesources'],
    ] as const) {
      const run = await scenario.run(push(main, sha), update, { debug: true })
      expect(run.outputs['request-id']).toBe(idOf(run, call))
      expect(run.outputs['request-id']).toMatch(/^[0-9A-F-]{36}$/)
    }
  })

  it('publishes when that is asked for, and refuses to take it back with the reason', async () => {
    const { scenario, id, next } = await registered(update)
    const open = await scenario.run(next, { ...update, accessibility: 'PUBLIC' })
    const item = await expectRegistered(scenario, open, 'updated')
    expect(item).toMatchObject({ CodeSourceId: id, Accessibility: 'PUBLIC', CodeCommit: scenario.main })
    const back = await scenario.run(next, update)
    expect(expectFailure(back, 'E_ACCESSIBILITY')).toMatch(`${id} is PUBLIC`)
    expect(back.outputs['accessibility']).toBe('')
    expect(back.summary).not.toContain('| Visibility |')
    expect(back.mutations.filter(({ service }) => service === 'pai')).toEqual([])
    expect(findStored(scenario, back)).toEqual(item)
  })

  it('tells that it published when nothing else has changed, and not that it reused', async () => {
    const { scenario, id } = await registered(update)
    const same = push(main, scenario.first)
    const open = await scenario.run(same, { ...update, accessibility: 'PUBLIC' })
    expect(await expectRegistered(scenario, open, 'updated')).toMatchObject({ CodeSourceId: id })
    expect(open.log).toContain(`published ${id}`)
    expect(open.log).not.toContain('reused')
    const again = await scenario.run(same, { ...update, accessibility: 'PUBLIC' })
    await expectRegistered(scenario, again, 'reused')
    expect(again.log).not.toContain('published')
  })

  it('with commit: none clears the commit, and PAI follows the branch', async () => {
    const { scenario, id, next } = await registered(update)
    const run = await scenario.run(next, { ...update, commit: 'none' })
    expect(run.outputs).toMatchObject({ result: 'updated', 'code-source-id': id, 'error-code': '' })
    expect(findStored(scenario, run)).toMatchObject({ CodeCommit: '', CodeBranch: 'main' })
    const again = await scenario.run(next, { ...update, commit: 'none' })
    expect(again.outputs).toMatchObject({ result: 'reused', 'code-source-id': id })
    expect(again.mutations).toEqual([])
    const pinned = await scenario.run(next, update)
    expect(await expectRegistered(scenario, pinned, 'updated')).toMatchObject({ CodeCommit: scenario.main })
  })

  it.each(['{repo}-{sha}', '{sha12}', '{repo}-{run_id}', 'x-{run_attempt}'])(
    'refuses the template %s, which names a new source every time',
    async (template) => {
      const scenario = await createScenario(emulator)
      const run = await scenario.run(push(main, scenario.main), { ...update, 'display-name': template })
      expect(expectFailure(run, 'E_INPUT')).toContain('display-name')
      expect(run.calls).toEqual([])
    },
  )

  it('keeps one source for each name, and leaves those of if-exists: reuse alone', async () => {
    const { scenario, id, next } = await registered(update)
    const other = await scenario.run(next, { ...update, 'display-name': 'nightly' })
    const reused = await scenario.run(next)
    await expectRegistered(scenario, other, 'created')
    await expectRegistered(scenario, reused, 'created')
    await expectRegistered(scenario, await scenario.run(next, update), 'updated')
    expect(storedSources(scenario)).toHaveLength(3)
    expect(storedSources(scenario).find((item) => item.CodeSourceId === id)).toMatchObject({
      CodeCommit: scenario.main,
    })
  })

  it.each([
    ['that differ in what a slug does not show', 'feature-x', 'feature/x', {}],
    ['that differ where a slug is cut', `${'x'.repeat(80)}-a`, `${'x'.repeat(80)}-b`, {}],
    ['of names without a letter that a slug shows', '实验', '基线', { 'display-name': '{ref}' }],
  ])('keeps a source for each of two branches %s', async (_, one, other, inputs) => {
    const scenario = await createScenario(emulator)
    const ids: string[] = []
    for (const branch of [one, other, one]) {
      const run = await scenario.run(push(`refs/heads/${branch}`, scenario.main), { ...update, ...inputs })
      const item = await expectRegistered(scenario, run, ids.length < 2 ? 'created' : 'reused')
      expect(item['CodeBranch']).toBe(branch)
      ids.push(item.CodeSourceId)
    }
    expect(ids[1]).not.toBe(ids[0])
    expect(ids[2]).toBe(ids[0])
  })

  it('does not touch a source that somebody renamed or pointed elsewhere', async () => {
    const { scenario, id, next } = await registered(update)
    const stored = storedSources(scenario)[0]
    const edited = emulator.pai.seedCodeSource({ ...stored, CodeRepo: 'https://evil.example/x.git' })
    const run = await scenario.run(next, update)
    const item = await expectRegistered(scenario, run, 'created')
    expect(item.CodeSourceId).not.toBe(id)
    expect(emulator.pai.codeSources()).toContainEqual(edited)
  })

  it('is sent again after an answer that was lost', async () => {
    const { scenario, id, next } = await registered(update)
    const run = await scenario.run(next, update, { faults: { 'pai.update': ['reset-after-commit'] } })
    expect(await expectRegistered(scenario, run, 'updated')).toMatchObject({
      CodeSourceId: id,
      CodeCommit: scenario.main,
    })
    const tip = addCommit(scenario.bare, main)
    const late = await scenario.run(push(main, tip, { before: scenario.main }), update)
    expect(await expectRegistered(scenario, late, 'updated')).toMatchObject({ CodeSourceId: id, CodeCommit: tip })
  })
})

describe('what PAI shows of a source that was updated', () => {
  const other = { CodeCommit: 'f'.repeat(40) }
  const open = { accessibility: 'PUBLIC' }
  const whenOpen = (item: Readonly<Record<string, unknown>>) => (item['Accessibility'] === 'PUBLIC' ? other : {})

  it.each([
    ['another commit', () => other, {}, 'E_API', /CodeCommit f{40} instead of/, []],
    ['another clone account', () => ({ CodeRepoUserName: 'x' }), {}, 'E_API', /did not store the clone cred/, []],
    ['another commit, before it is published', () => other, open, 'E_API', /CodeCommit f{40} instead of/, []],
    ['another commit, once it is published', whenOpen, open, 'E_API', /CodeCommit f{40} instead of/, ['publish']],
    ['that it is PRIVATE', () => ({ Accessibility: 'PRIVATE' }), open, 'E_ACCESSIBILITY', /is not PUBLIC/, ['publish']],
  ] as const)('is read: %s is no success', async (_, distort, inputs, code, message, published) => {
    const { scenario, id, next } = await registered(update)
    const front = await startDistorted(emulator, (item) => ({ ...item, ...distort(item) }))
    const run = await scenario.run(next, { ...update, ...inputs, 'pai-endpoint': front.url })
    await front.close()
    expect(expectFailure(run, code)).toMatch(message)
    expect(run.outputs['code-source-id']).toBe(id)
    const kinds = run.mutations.filter(({ service }) => service === 'pai').map(({ kind }) => kind)
    expect(kinds).toEqual(['update', ...published].map((kind) => `code-source.${kind}`))
  })
})
