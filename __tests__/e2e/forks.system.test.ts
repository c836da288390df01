import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { type EventFacts, push } from '../support/event.ts'
import { expectFailure, expectRegistered, storedSources } from '../support/expectation.ts'
import { addCommit } from '../support/history.ts'
import { createScenario, type Inputs, type Run, type Scenario } from '../support/scenario.ts'

let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

/** A fixture with the commits and the name of a scenario: what was `octo/train` is its repository. */
function readFixture(name: string, scenario: Scenario, commits: Readonly<Record<'base' | 'head', string>>): EventFacts {
  const file = path.join(import.meta.dirname, '..', 'fixtures', 'events', `${name}.json`)
  const text = readFileSync(file, 'utf8')
    .replaceAll('octo/train"', `${scenario.name}"`)
    .replaceAll('b'.repeat(40), commits.base)
    .replaceAll('a'.repeat(40), commits.head)
    .replaceAll('c'.repeat(40), commits.head)
  const { event: eventName, ...facts } = JSON.parse(text)
  return { eventName, ...facts }
}

/** A repository with a pull request from a fork: GitHub serves its commit by SHA, and no branch or tag has it. */
async function createForked() {
  const scenario = await createScenario(emulator)
  const head = addCommit(scenario.bare, 'refs/pull/7/head', scenario.first)
  return { scenario, head, commits: { base: scenario.main, head } }
}

function expectRefused(run: Run, code: string): string {
  const message = expectFailure(run, code)
  expect(run.mutations).toEqual([])
  expect(run.entries.filter(({ service }) => service !== 'github')).toEqual([])
  return message
}

describe('a commit that only a fork has', () => {
  const given: readonly (readonly [string, (head: string) => Inputs])[] = [
    ['issue-comment-on-pull-request', (head) => ({ commit: head })],
    ['workflow-dispatch-on-tag', (head) => ({ commit: head.slice(0, 12), branch: 'main' })],
    ['pull-request-target', (head) => ({ commit: head })],
    ['repository-dispatch', (head) => ({ commit: head, branch: 'feature/y', 'allow-fork-code': 'true' })],
    ['schedule', (head) => ({ commit: head.toUpperCase() })],
    ['deployment', () => ({})],
    ['deployment', () => ({ branch: 'main' })],
  ]
  it.each(given)('is not registered on %s', async (name, inputs) => {
    const { scenario, head, commits } = await createForked()
    const run = await scenario.run(readFixture(name, scenario, commits), inputs(head))
    expect(expectRefused(run, 'E_COMMIT_NOT_IN_REPO')).toContain(head)
  })

  it.each(['refs/pull/7/head', 'refs/pull/7/merge', 'refs/changes/7', 'refs/remotes/origin/main'])(
    'is not registered as %s either',
    async (ref) => {
      const { scenario, commits } = await createForked()
      const run = await scenario.run(readFixture('issue-comment-on-pull-request', scenario, commits), { commit: ref })
      expectRefused(run, 'E_INPUT')
    },
  )

  it('is registered on its pull request when that is allowed', async () => {
    const { scenario, head, commits } = await createForked()
    const event = readFixture('pull-request-target-from-fork', scenario, commits)
    expectRefused(await scenario.run(event), 'E_UNTRUSTED_FORK')
    const run = await scenario.run(event, { 'allow-fork-code': 'true' })
    expect(await expectRegistered(scenario, run, 'created')).toMatchObject({ CodeBranch: 'pull/7', CodeCommit: head })
  })
})

describe('a pull request of Forgejo or Gitea that was pushed without a branch (AGit)', () => {
  // As services/convert/pull.go of Gitea makes it: the repository is its own head, and the ref is no branch.
  const agit = ({ name }: Scenario, sha: string, eventName: string): EventFacts => {
    const head = { sha, ref: 'refs/pull/7/head', repo: { full_name: name } }
    const ref = eventName === 'pull_request' ? 'refs/pull/7/head' : 'refs/heads/main'
    return { eventName, sha, ref, payload: { action: 'opened', number: 7, pull_request: { number: 7, head } } }
  }

  it.each(['pull_request', 'pull_request_target'])('is as foreign as one of a fork, on %s', async (eventName) => {
    const { scenario, head } = await createForked()
    const event = agit(scenario, head, eventName)
    expectRefused(await scenario.run(event), 'E_UNTRUSTED_FORK')
    const run = await scenario.run(event, { 'allow-fork-code': 'true' })
    expect(await expectRegistered(scenario, run, 'created')).toMatchObject({ CodeBranch: 'pull/7', CodeCommit: head })
  })

  it('is skipped where it got no secrets', async () => {
    const { scenario, head } = await createForked()
    const names = ['access-key-id', 'access-key-secret', 'codeup-token', 'code-repo-access-token']
    const withheld = Object.fromEntries(names.map((name) => [name, '']))
    const run = await scenario.run(agit(scenario, head, 'pull_request'), withheld)
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'skipped' } })
  })
})

describe('a branch of a fork that is called as one of the repository', () => {
  it.each(['for-fork', 'for-deleted-fork'])(
    'does not move the source of that one, on workflow-run-%s',
    async (name) => {
      const { scenario, head, commits } = await createForked()
      const moving = { 'if-exists': 'update' }
      const own = await expectRegistered(
        scenario,
        await scenario.run(push('refs/heads/main', scenario.main), moving),
        'created',
      )
      const event = readFixture(`workflow-run-${name}`, scenario, commits)
      const run = await scenario.run(event, { ...moving, 'allow-fork-code': 'true' })
      const other = await expectRegistered(scenario, run, 'created')
      expect(other).toMatchObject({ CodeBranch: `pai/${head}`, CodeCommit: head })
      expect(storedSources(scenario)).toEqual([own, other])
    },
  )
})

describe('a comment on a pull request of a fork', () => {
  it('stands for the default branch, whatever the comment says', async () => {
    const { scenario, commits } = await createForked()
    const run = await scenario.run(readFixture('issue-comment-on-pull-request', scenario, commits))
    const item = await expectRegistered(scenario, run, 'created')
    expect(item).toMatchObject({ CodeBranch: 'main', CodeCommit: scenario.main })
  })
})

describe('a deployment of a commit of this repository', () => {
  it('is registered by a branch that has it', async () => {
    const { scenario } = await createForked()
    const commits = { base: scenario.main, head: scenario.main }
    const run = await scenario.run(readFixture('deployment', scenario, commits))
    expect(await expectRegistered(scenario, run, 'created')).toMatchObject({ CodeBranch: 'main' })
  })
})
