import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { push } from '../support/event.ts'
import { commitFiles, pointerTo } from '../support/large-files.ts'
import { createScenario, type Inputs, type Scenario } from '../support/scenario.ts'
import { startServer, type TestServer } from '../support/server.ts'

const main = 'refs/heads/main'
let emulator: Emulator
let scenario: Scenario
let commit: string
let thief: TestServer
beforeAll(async () => {
  emulator = await startEmulator()
  thief = await startServer((_, response) => {
    response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end()
  })
})
beforeEach(async () => {
  scenario = await createScenario(emulator)
  const content = randomBytes(2_000)
  await emulator.github.seedLfsObject(scenario.name, content)
  const files = { '.gitattributes': '*.bin filter=lfs\n', 'weights.bin': pointerTo(content) }
  commit = commitFiles(scenario.bare, main, files)
})
afterAll(async () => {
  await Promise.all([emulator.close(), thief.close()])
})

const role = () => ({
  'access-key-id': null,
  'access-key-secret': null,
  'role-to-assume': emulator.sts.roleArn,
  'oidc-provider-arn': emulator.sts.oidcProviderArn,
})
const found: Inputs = { 'codeup-organization-id': null, 'codeup-username': null }
const byGit: Inputs = { 'mirror-strategy': 'git' }

/** Calls, the inputs with which they are made, and whether the step can do without an answer. */
const calls: readonly (readonly [call: string, inputs: () => Inputs, needed: boolean])[] = [
  ['github.oidc', role, true],
  ['sts.assume', role, true],
  ['pai.list', () => ({}), true],
  ['pai.create', () => ({}), true],
  ['pai.list-workspaces', () => ({ workspace: 'vision_prod' }), true],
  ['codeup.user', () => found, true],
  ['codeup.organizations', () => found, true],
  ['codeup.clone-username', () => found, true],
  ['codeup.namespace.organization', () => ({}), true],
  ['codeup.repository.get', () => ({}), true],
  ['codeup.repository.create', () => ({}), true],
  ['codeup.git.refs.receive-pack', () => ({}), true],
  ['codeup.git.receive-pack', () => ({}), true],
  ['codeup.git.upload-pack', () => ({}), false],
  ['github.git.upload-pack', () => ({ lfs: 'false' }), true],
  ['github.rest.contents', () => ({}), false],
  ['github.rest.commit', () => ({ commit: commit.slice(0, 10) }), true],
  ['github.lfs.batch', () => ({ lfs: 'true' }), true],
  ['codeup.lfs.batch', () => ({ lfs: 'true' }), true],
  ['codeup.lfs.upload', () => ({ lfs: 'true' }), true],
  ['codeup.git.refs.receive-pack', () => byGit, true],
  ['codeup.git.receive-pack', () => byGit, true],
  ['github.git.refs.upload-pack', () => ({ ...byGit, lfs: 'false' }), true],
]

describe('a redirect to another host is not followed, and nothing is sent there', () => {
  it.each(calls)('by %s', async (call, inputs, needed) => {
    const env = {
      ACTIONS_ID_TOKEN_REQUEST_URL: emulator.github.oidcRequestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: emulator.github.oidcRequestToken,
    }
    const fault = `redirect:${thief.port}` as const
    const more = { env, debug: true, faults: { [call]: Array.from({ length: 12 }, () => fault) } }
    const run = await scenario.run(push(main, commit), inputs(), more)
    const redirected = run.entries.filter((entry) => entry.call === call && entry.status === 307)
    expect(redirected.length).toBeGreaterThan(0)
    if (needed) {
      expect(run).toMatchObject({ conclusion: 'failure', exitCode: 1 })
      expect(run.annotations.filter(({ level }) => level === 'error')).toHaveLength(1)
    }
    expect(thief.connections()).toBe(0)
  })
})
