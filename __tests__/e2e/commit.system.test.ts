import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { dispatch, push } from '../support/event.ts'
import { expectFailure, expectRegistered } from '../support/expectation.ts'
import { addCommit, addTag, git } from '../support/history.ts'
import { createScenario } from '../support/scenario.ts'
import { startServer } from '../support/server.ts'

const main = 'refs/heads/main'

let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

describe('a commit given by hand', () => {
  it('is taken as a full SHA and recorded on the branch of the event that holds it', async () => {
    const scenario = await createScenario(emulator)
    const run = await scenario.run(dispatch(main, scenario.main), { commit: scenario.first.toUpperCase() })
    const item = await expectRegistered(scenario, run, 'created')
    expect(item).toMatchObject({ CodeBranch: 'main', CodeCommit: scenario.first })
    expect(await scenario.readMirror()).toEqual({
      [main]: scenario.first,
      [`refs/tags/pai/${scenario.first}`]: scenario.first,
    })
    expect(run.log).toContain('from the input')
    expect(run.calls).not.toContain('github.rest.commit')
  })

  it('is recorded by the pin branch when only another branch holds it', async () => {
    const scenario = await createScenario(emulator)
    const other = addCommit(scenario.bare, 'refs/heads/other', scenario.first)
    const run = await scenario.run(dispatch(main, scenario.main), { commit: other })
    expect(await expectRegistered(scenario, run, 'created')).toMatchObject({ CodeBranch: `pai/${other}` })
    expect(await scenario.readMirror()).toEqual({ [`refs/heads/pai/${other}`]: other })
  })

  it('is taken as a short SHA, which GitHub resolves', async () => {
    const scenario = await createScenario(emulator)
    const run = await scenario.run(dispatch(main, scenario.main), { commit: scenario.first.slice(0, 9) })
    expect(await expectRegistered(scenario, run, 'created')).toMatchObject({ CodeCommit: scenario.first })
    expect(run.calls.filter((call) => call === 'github.rest.commit')).toHaveLength(1)
  })

  it('is taken as a short SHA where the API says that it is deprecated, in words that would be a command', async () => {
    const scenario = await createScenario(emulator)
    const words = {
      deprecation: 'Sun, 11 Nov 2026 00:00:00 GMT',
      sunset: '##[error]evil',
      link: '<##[warning]evil>; rel="deprecation"',
    }
    const api = await startServer(({ url }, response) => {
      const status = url.includes('/commits/') ? 200 : 404
      response
        .writeHead(status, { 'content-type': 'application/json', ...words })
        .end(JSON.stringify({ sha: scenario.first }))
    })
    try {
      const given = { commit: scenario.first.slice(0, 9) }
      const run = await scenario.run(dispatch(main, scenario.main), given, { broken: { GITHUB_API_URL: api.url } })
      expect(await expectRegistered(scenario, run, 'created')).toMatchObject({ CodeCommit: scenario.first })
      expect(`${run.raw} ${run.log}`).not.toMatch(/evil|octokit/)
    } finally {
      await api.close()
    }
  })

  it('is taken as a tag, which is mirrored as the tag', async () => {
    const scenario = await createScenario(emulator)
    const object = addTag(scenario.bare, 'v3', scenario.first, 'annotated')
    const run = await scenario.run(dispatch(main, scenario.main), { commit: 'v3' })
    expect(await expectRegistered(scenario, run, 'created')).toMatchObject({ CodeCommit: scenario.first })
    expect((await scenario.readMirror())?.['refs/tags/v3']).toBe(object)
  })

  it('is taken as a branch, whose tip is registered on it', async () => {
    const scenario = await createScenario(emulator)
    const tip = addCommit(scenario.bare, 'refs/heads/feature/x', scenario.first)
    const run = await scenario.run(dispatch(main, scenario.main), { commit: 'feature/x' })
    const item = await expectRegistered(scenario, run, 'created')
    expect(item).toMatchObject({ CodeBranch: 'feature/x', CodeCommit: tip })
  })

  it('is recorded on the branch that is given with it', async () => {
    const scenario = await createScenario(emulator)
    const run = await scenario.run(dispatch(main, scenario.main), { commit: scenario.first, branch: 'release/1.0' })
    const item = await expectRegistered(scenario, run, 'created')
    expect(item).toMatchObject({ CodeBranch: 'release/1.0', CodeCommit: scenario.first })
    expect((await scenario.readMirror())?.['refs/heads/release/1.0']).toBe(scenario.first)
  })

  it('never moves the branch back, whatever the push event says of another commit', async () => {
    const scenario = await createScenario(emulator)
    const tip = addCommit(scenario.bare, main)
    await scenario.seedMirror({ [main]: scenario.main })
    const event = push(main, tip, { before: scenario.main, forced: false })
    const run = await scenario.run(event, { commit: scenario.first })
    await expectRegistered(scenario, run, 'created')
    expect((await scenario.readMirror())?.[main]).toBe(scenario.main)
  })

  it('is refused as a ref that may hold the code of a fork', async () => {
    const scenario = await createScenario(emulator)
    addCommit(scenario.bare, 'refs/pull/5/head', scenario.first)
    const run = await scenario.run(dispatch(main, scenario.main), { commit: 'refs/pull/5/head' })
    expect(expectFailure(run, 'E_INPUT')).toContain('`commit`')
    expect(run.calls).toEqual([])
  })

  for (const length of [40, 10]) {
    it(`is refused without side effect when only a fork's network has it (${length} digits)`, async () => {
      const scenario = await createScenario(emulator)
      const foreign = addCommit(scenario.bare, 'refs/pull/7/head', scenario.first)
      const run = await scenario.run(dispatch(main, scenario.main), { commit: foreign.slice(0, length) })
      expect(expectFailure(run, 'E_COMMIT_NOT_IN_REPO')).toContain(foreign)
      expect(run.mutations).toEqual([])
      expect(run.calls.filter((call) => !call.startsWith('github.'))).toEqual([])
    })
  }

  for (const text of ['nothing-like-it', 'deadbeef', '0123456789abcdef0123456789abcdef01234567']) {
    it(`is refused without side effect when nothing in the repository is called ${text}`, async () => {
      const scenario = await createScenario(emulator)
      const run = await scenario.run(dispatch(main, scenario.main), { commit: text })
      // A full SHA that GitHub does not know is on no branch or tag either.
      expect(expectFailure(run, text.length === 40 ? 'E_COMMIT_NOT_IN_REPO' : 'E_REF_NOT_FOUND')).toContain(text)
      expect(run.mutations).toEqual([])
      expect(run.calls.filter((call) => !call.startsWith('github.'))).toEqual([])
    })
  }

  it('is refused when a branch and a tag have that name', async () => {
    const scenario = await createScenario(emulator)
    addTag(scenario.bare, 'both', scenario.first, 'lightweight')
    addCommit(scenario.bare, 'refs/heads/both', scenario.main)
    const run = await scenario.run(dispatch(main, scenario.main), { commit: 'both' })
    expect(expectFailure(run, 'E_INPUT')).toContain('refs/tags/both')
    const full = await scenario.run(dispatch(main, scenario.main), { commit: 'refs/tags/both' })
    expect(await expectRegistered(scenario, full, 'created')).toMatchObject({ CodeCommit: scenario.first })
  })

  it('is refused when the tag of the event has moved meanwhile', async () => {
    const scenario = await createScenario(emulator)
    addTag(scenario.bare, 'latest', scenario.main, 'lightweight')
    const run = await scenario.run(push('refs/tags/latest', scenario.first))
    expect(expectFailure(run, 'E_REF_NOT_FOUND')).toContain('has moved')
    expect(run.mutations).toEqual([])
  })

  for (const mirror of ['auto', 'never']) {
    it(`is refused without side effect when it is a tree, or a tag of one, mirror: ${mirror}`, async () => {
      const scenario = await createScenario(emulator)
      const token = emulator.github.personalToken
      const inputs = mirror === 'never' ? { mirror, 'code-repo-access-token': token } : { mirror }
      const tree = `${scenario.first}^{tree}`
      addTag(scenario.bare, 'data', tree, 'annotated')
      for (const commit of ['data', git(scenario.bare, ['rev-parse', tree])]) {
        const run = await scenario.run(dispatch(main, scenario.main), { ...inputs, commit }, { secrets: [token] })
        expect(expectFailure(run, 'E_INPUT')).toContain(`${commit} of ${scenario.name} stands for a tree or a file`)
        expect(run.mutations).toEqual([])
      }
    })
  }

  it('needs a github-token that reads the repository', async () => {
    const scenario = await createScenario(emulator)
    const inputs = { commit: 'main', 'github-token': 'ghp_wrong0123456789' }
    const run = await scenario.run(dispatch(main, scenario.main), inputs, { secrets: ['ghp_wrong0123456789'] })
    expect(expectFailure(run, 'E_GITHUB_ACCESS')).toContain(scenario.name)
    expect(run.mutations).toEqual([])
  })
})
