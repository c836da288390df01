import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { pullRequest, push } from '../support/event.ts'
import { expectFailure, expectRegistered, storedSources } from '../support/expectation.ts'
import { addCommit } from '../support/history.ts'
import { createScenario, type Run, type Scenario } from '../support/scenario.ts'

const main = 'refs/heads/main'
// What a pull request from a fork and a Dependabot run get.
const withheld = {
  'access-key-id': null,
  'access-key-secret': null,
  'codeup-token': null,
  'code-repo-access-token': null,
}

let emulator: Emulator
let scenario: Scenario
beforeAll(async () => {
  emulator = await startEmulator()
})
beforeEach(async () => {
  scenario = await createScenario(emulator)
})
afterAll(() => emulator.close())

function expectSkipped(run: Run, reason: string): void {
  expect(run).toMatchObject({
    conclusion: 'success',
    exitCode: 0,
    outputs: { result: 'skipped', 'code-source-id': '' },
  })
  const shown = run.annotations.map(({ level, message }) => `${level} ${message}`)
  expect(shown).toEqual([expect.stringMatching(new RegExp(`^notice Skipped: .*${reason}`))])
  expect(run.summary).toContain('PAI code source: skipped')
  expect(run.calls).toEqual([])
}

const fork = (eventName = 'pull_request') => {
  const head = addCommit(scenario.bare, 'refs/pull/5/head', scenario.first)
  return pullRequest({ number: 5, head, merge: head, headRef: 'main', from: 'mallory/train' }, eventName)
}

describe('inputs', () => {
  it('are all refused at once, in one annotation, before any request', async () => {
    const run = await scenario.run(push(main, scenario.main), {
      region: 'Hangzhou!',
      accessibility: 'FRIENDS',
      timeout: 'soon',
      'mount-path': 'code',
      'display-name': '{branch}',
      'codeup-endpoint': 'http://codeup.example',
      'access-key-secret': null,
    })
    const message = expectFailure(run, 'E_INPUT')
    for (const name of [
      'region',
      'accessibility',
      'timeout',
      'mount-path',
      'display-name',
      'codeup-endpoint',
      'access-key-secret',
    ])
      expect(message).toContain(`\`${name}\``)
    expect(run.calls).toEqual([])
  })

  it('that are required and missing are named with their variables', async () => {
    const message = expectFailure(
      await scenario.run(push(main, scenario.main), { region: null, workspace: '' }),
      'E_INPUT',
    )
    expect(message).toMatch(/`region`.*ALIBABA_CLOUD_REGION_ID.*`workspace`.*PAI_WORKSPACE_ID/)
  })

  it('of a runner that does not name the repository make no mirror of another name', async () => {
    const broken = { GITHUB_REPOSITORY: '' }
    const run = await scenario.run(push(main, scenario.main), {}, { broken })
    expect(expectFailure(run, 'E_INPUT')).toContain('GITHUB_REPOSITORY')
    expect(run.calls).toEqual([])
  })

  it('that are secrets and malformed are never repeated', async () => {
    const secrets = ['pt-with a blank', 'sëcret-not-ascii']
    const inputs = { 'codeup-token': 'pt-with a blank', 'access-key-secret': 'sëcret-not-ascii' }
    const message = expectFailure(await scenario.run(push(main, scenario.main), inputs, { secrets }), 'E_INPUT')
    expect(message).toMatch(/`codeup-token`.*`access-key-secret`/)
  })

  it('that contradict each other are refused: mirror: always without a Codeup token, a mirror without a token for PAI', async () => {
    for (const name of ['codeup-token', 'code-repo-access-token']) {
      const run = await scenario.run(push(main, scenario.main), { mirror: 'always', [name]: null })
      expect(expectFailure(run, 'E_INPUT')).toContain(`\`${name}\` is missing`)
      expect(run.calls).toEqual([])
    }
  })

  it('that name a secret which does not exist are refused before a token of Codeup goes to GitHub', async () => {
    const run = await scenario.run(push(main, scenario.main), { 'codeup-token': '' })
    expect(expectFailure(run, 'E_INPUT')).toContain('`codeup-token` is missing')
    expect(run.calls).toEqual([])
  })

  it.each(['codeup-token', 'code-repo-access-token'])(
    'that hold a token of GitHub as %s are refused before it goes to Codeup',
    async (name) => {
      for (const token of ['ghp_0123456789abcdefghij', 'github_pat_0123456789abcdefghij']) {
        const run = await scenario.run(push(main, scenario.main), { [name]: token }, { secrets: [token] })
        expect(expectFailure(run, 'E_INPUT')).toContain(`\`${name}\` is a token of GitHub`)
        expect(run.calls).toEqual([])
      }
    },
  )

  it('can turn the summary off, on success and on failure', async () => {
    const run = await scenario.run(push(main, scenario.main), { summary: 'false' })
    expect(run).toMatchObject({ conclusion: 'success', summary: '' })
    const failed = await scenario.run(push(main, scenario.main), { summary: 'false', workspace: '999' })
    expect(failed).toMatchObject({ conclusion: 'failure', summary: '' })
    const refused = await scenario.run(push(main, scenario.main), { summary: 'false', region: '!' })
    expect(refused).toMatchObject({ conclusion: 'failure', summary: '' })
  })
})

describe('a run that has nothing to do is green', () => {
  it('when a branch or tag was deleted', async () => {
    const zero = '0'.repeat(40)
    const gone = push('refs/heads/topic', zero, { before: scenario.main })
    expectSkipped(await scenario.run({ ...gone, payload: { ...gone.payload, deleted: true } }), 'deletes a ref')
    const payload = { ref: 'topic', ref_type: 'branch' }
    expectSkipped(await scenario.run({ eventName: 'delete', sha: scenario.main, ref: main, payload }), 'deletes a ref')
  })

  it('when GitHub gave a pull request from a fork no secrets', async () => {
    expectSkipped(await scenario.run(fork(), withheld), 'fork')
    const { 'code-repo-access-token': _, ...rest } = withheld
    expectSkipped(await scenario.run(fork(), rest), 'fork')
  })

  it('when GitHub gave a Dependabot run no secrets', async () => {
    const event = { ...push('refs/heads/dependabot/npm/x', scenario.main), actor: 'dependabot[bot]' }
    expectSkipped(await scenario.run(event, withheld), 'Dependabot')
  })

  it('when credentials are missing and that is to be skipped', async () => {
    const run = await scenario.run(push(main, scenario.main), { ...withheld, 'on-missing-credentials': 'skip' })
    expectSkipped(run, 'no credentials')
  })
})

describe('a run without credentials is red', () => {
  it('on an ordinary push, and for a fork with on-missing-credentials: fail', async () => {
    expectFailure(await scenario.run(push(main, scenario.main), withheld), 'E_NO_CREDENTIALS')
    expectFailure(await scenario.run(fork(), { ...withheld, 'on-missing-credentials': 'fail' }), 'E_NO_CREDENTIALS')
  })
})

describe("a fork's code with credentials at hand", () => {
  it('is refused on pull_request, pull_request_target and workflow_run, before any request', async () => {
    const head = { head_sha: scenario.first, head_branch: 'main', head_repository: { full_name: 'mallory/train' } }
    const workflowRun = { eventName: 'workflow_run', sha: scenario.main, ref: main, payload: { workflow_run: head } }
    for (const event of [fork(), fork('pull_request_target'), workflowRun]) {
      const run = await scenario.run(event)
      expect(expectFailure(run, 'E_UNTRUSTED_FORK')).toContain('allow-fork-code')
      expect(run.calls).toEqual([])
    }
  })
})

describe('a dry run', () => {
  const readOnly = /^(GET|POST .*\/git-upload-pack$)/
  function expectPlanned(run: Run): void {
    expect(run).toMatchObject({
      conclusion: 'success',
      outputs: { result: 'planned', 'error-code': '', mirrored: 'none' },
    })
    expect(run.mutations).toEqual([])
    for (const { method, path } of run.entries) expect(`${method} ${path}`).toMatch(readOnly)
    expect(run.summary).toContain('PAI code source: planned')
  }

  it('writes nothing and says what it would do when the mirror is missing', async () => {
    const run = await scenario.run(push(main, scenario.main), { 'dry-run': 'true' })
    expectPlanned(run)
    expect(run.log).toContain(`would create the repository ${scenario.name} (private)`)
    expect(run.log).toContain(`${main}: new → ${scenario.main.slice(0, 12)}`)
    expect(run.log).toContain('would create the code source')
    expect(await scenario.readMirror()).toBeNull()
  })

  it('writes nothing when the mirror exists, and gives the ID of a source that it would reuse', async () => {
    await scenario.seedMirror({ [main]: scenario.first })
    const before = await scenario.run(push(main, scenario.main), { 'dry-run': 'true' })
    expectPlanned(before)
    expect(before.log).toContain(`${main}: ${scenario.first.slice(0, 12)} → ${scenario.main.slice(0, 12)}`)
    const done = await scenario.run(push(main, scenario.main))
    const item = await expectRegistered(scenario, done, 'created')
    const after = await scenario.run(push(main, scenario.main), { 'dry-run': 'true' })
    expect(after.outputs['code-source-id']).toBe(item.CodeSourceId)
    expect(after.log).toContain(`would reuse the code source ${item.CodeSourceId}`)
    expect(after.mutations).toEqual([])
    expect(storedSources(scenario)).toHaveLength(1)
  })

  it('tries neither to read the mirror as PAI will nor to fetch the commit', async () => {
    await scenario.seedMirror({})
    const token = 'pt-wrong0123456789'
    const inputs = { 'dry-run': 'true', 'code-repo-access-token': token }
    expectPlanned(await scenario.run(push(main, 'f'.repeat(40)), inputs, { secrets: [token] }))
  })

  it('without a mirror proves that PAI could clone', async () => {
    const token = 'ghp_wrong0123456789'
    const inputs = { mirror: 'never', 'dry-run': 'true', 'code-repo-access-token': token }
    const run = await scenario.run(push(main, scenario.main), inputs, { secrets: [token] })
    expect(expectFailure(run, 'E_NOT_CLONABLE')).toMatch(/refused \(401\)/)
  })

  it('writes nothing without a mirror either, not even to publish', async () => {
    const open = await createScenario(emulator, { private: false })
    const inputs = { mirror: 'never', 'code-repo-access-token': null, accessibility: 'PUBLIC', 'dry-run': 'true' }
    expectPlanned(await open.run(push(main, open.main), inputs))
  })
})
