import { chmod, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { push } from '../support/event.ts'
import { expectFailure, expectRegistered } from '../support/expectation.ts'
import { createScenario, type Inputs, type RunMore, type Scenario, withScenario } from '../support/scenario.ts'

const main = 'refs/heads/main'

let emulator: Emulator
let scenario: Scenario
beforeAll(async () => {
  emulator = await startEmulator()
})
beforeEach(async () => {
  scenario = await createScenario(emulator)
})
afterAll(() => emulator.close())

const run = (inputs: Inputs = {}, more: RunMore = {}) => scenario.run(push(main, scenario.main), inputs, more)

/** A push rule of the repository: every push is declined with this text, before any ref moves. */
async function addPushRule(mirror: string, text: string): Promise<void> {
  const hook = path.join(mirror, 'hooks', 'pre-receive')
  await writeFile(hook, `#!/bin/sh\necho '${text}' >&2\nexit 1\n`)
  await chmod(hook, 0o755)
}

describe('Codeup says no, and nothing is registered', () => {
  it('to a repository that is archived', async () => {
    await scenario.seedMirror({ [main]: scenario.first }, { archived: true })
    const done = await run()
    expect(expectFailure(done, 'E_CODEUP_DENIED')).toMatch(new RegExp(`${scenario.name} on Codeup is archived`))
    expect(done.mutations).toEqual([])
  })

  it('to a token that may not push there', async () => {
    await scenario.seedMirror({ [main]: scenario.first }, { allowPush: false })
    const done = await run()
    expect(expectFailure(done, 'E_CODEUP_DENIED')).toContain('does not allow this token to push')
    expect(done.mutations).toEqual([])
  })

  it('to a clone where clone control is on', async () => {
    await scenario.seedMirror({ [main]: scenario.first }, { cloneControl: true })
    const done = await run()
    expect(expectFailure(done, 'E_NOT_CLONABLE')).toContain('Clone control is on')
    expect(done.mutations.filter(({ service }) => service === 'pai')).toEqual([])
  })

  it('to a read-only token, for a repository that exists and for one that does not', async () => {
    const { token, readToken } = emulator.codeup
    const swapped = { 'codeup-token': readToken, 'code-repo-access-token': token }
    const missing = await run(swapped)
    expect(expectFailure(missing, 'E_CODEUP_SCOPE')).toMatch(/Creating the repository.*Repository read\/write/)
    await scenario.seedMirror({ [main]: scenario.first })
    const existing = await run(swapped)
    expect(expectFailure(existing, 'E_CODEUP_DENIED')).toContain('scope')
    expect([...missing.mutations, ...existing.mutations]).toEqual([])
  })

  it('to a token without the scope for groups, when groups have to be made', async () => {
    emulator.codeup.revokeScope('group:rw')
    const done = await run({ 'codeup-repository': 'nobody/{repo}' })
    emulator.codeup.grantScope('group:rw')
    expect(expectFailure(done, 'E_CODEUP_SCOPE')).toContain('Group read')
    expect(done.mutations).toEqual([])
  })

  it('to a token without any scope, and to one that is unknown or expired', async () => {
    emulator.codeup.revokeScope('repository:rw')
    const revoked = await run()
    emulator.codeup.grantScope('repository:rw')
    expectFailure(revoked, 'E_CODEUP_SCOPE')
    const old = emulator.codeup.token
    emulator.codeup.rotateToken()
    for (const token of [old, 'pt-unknown0123456789', 'of-another-kind-0123456789']) {
      const done = await run({ 'codeup-token': token }, { secrets: [token] })
      expect(expectFailure(done, 'E_CODEUP_TOKEN')).toMatch(/[Tt]oken/)
      expect(done.mutations).toEqual([])
    }
  })

  it('to an organization of which the token is no member', async () => {
    const done = await run({ 'codeup-organization-id': '000000000000000000000000' })
    expect(expectFailure(done, 'E_CODEUP_ORG')).toContain('codeup-organization-id')
    expect(done.mutations).toEqual([])
  })

  it('to the token for PAI, and the error names the account that it has to be of', async () => {
    const token = 'pt-unknown0123456789'
    const done = await run({ 'code-repo-access-token': token }, { secrets: [token] })
    const message = expectFailure(done, 'E_NOT_CLONABLE')
    expect(message).toContain(`\`code-repo-access-token\` has to be a Codeup token of ${emulator.codeup.username}`)
    expect(message).toContain('`code-repo-username`')
    const other = await run({ 'code-repo-username': 'somebody' })
    expect(expectFailure(other, 'E_NOT_CLONABLE')).toContain('a Codeup token of somebody')
    expect([...done.mutations, ...other.mutations].filter(({ service }) => service === 'pai')).toEqual([])
  })

  it('to an address that is not on the allow-list, and its Chinese text reaches the user', async () => {
    emulator.codeup.allowListed = false
    const done = await run()
    emulator.codeup.allowListed = true
    const message = expectFailure(done, 'E_CODEUP_DENIED')
    expect(message).toContain('白名单')
    expect(message).toContain('IP allow-list')
    expect(done.mutations).toEqual([])
  })

  for (const text of [
    'PermissionDenied: push rule: 413f00d has no ticket',
    '权限被拒绝: 提交者邮箱不符合推送规则 ##[add-mask]x',
  ]) {
    it(`to a push by a rule of the repository, and what it wrote reaches the user: ${text}`, async () => {
      await addPushRule(await scenario.seedMirror({ [main]: scenario.first }), text)
      const done = await run()
      const message = expectFailure(done, 'E_PUSH_REFUSED')
      expect(message).toContain(text.replace('##[', '## ['))
      expect(message).toContain('pre-receive hook declined')
      expect(done.mutations).toEqual([])
      expect(done.masks).not.toContain('x')
    })
  }

  it('in Chinese, and the user is told what to do in Chinese, too', async () => {
    const text = '权限被拒绝: 提交者邮箱不符合推送规则'
    await addPushRule(await scenario.seedMirror({ [main]: scenario.first }), text)
    expect(expectFailure(await run(), 'E_PUSH_REFUSED').replaceAll(text, '')).toMatch(/\p{Script=Han}/u)
  })
})

describe('the organization', () => {
  it('is found by the token when it has only one', async () => {
    const done = await run({ 'codeup-organization-id': null })
    await expectRegistered(scenario, done, 'created')
    expect(done.calls).toContain('codeup.organizations')
  })

  it('has to be given when there are several, and the error lists them', () =>
    withScenario(async (crowded) => {
      const { codeup } = crowded.emulator
      const other = codeup.addOrganization('other')
      const done = await crowded.run(push(main, crowded.main), { 'codeup-organization-id': null })
      const message = expectFailure(done, 'E_CODEUP_ORG')
      expect(message).toContain(`acme (${codeup.organizationId})`)
      expect(message).toContain(`other (${other.id})`)
      expect(done.mutations).toEqual([])
    }))

  it('may have a path of its own, which no URL is built from', () =>
    withScenario(
      async (own) => {
        const item = await expectRegistered(own, await own.run(push(main, own.main)), 'created')
        expect(item['CodeRepo']).toBe(`${own.emulator.codeup.url}/acme-lab/${own.name}.git`)
        await expectRegistered(own, await own.run(push(main, own.main)), 'reused')
      },
      { organizationPath: 'acme-lab' },
    ))
})

describe('the region edition of Codeup', () => {
  it('is recognised by the server, and has no organization in its URLs', () =>
    withScenario(
      async (own) => {
        const inputs = { 'codeup-organization-id': null }
        const done = await own.run(push(main, own.main), inputs)
        const item = await expectRegistered(own, done, 'created')
        expect(item['CodeRepo']).toBe(`${own.emulator.codeup.url}/codeup/${own.name}.git`)
        expect(done.entries.filter((entry) => entry.path.includes('/organizations/'))).toEqual([])
        const again = await own.run(push(main, own.main), inputs)
        expect((await expectRegistered(own, again, 'reused')).CodeSourceId).toBe(item.CodeSourceId)
      },
      { edition: 'region' },
    ))

  it('does not know the organization that is given all the same, and the cure is to leave it out', () =>
    withScenario(
      async (own) => {
        const done = await own.run(push(main, own.main))
        const message = expectFailure(done, 'E_CODEUP_ORG')
        expect(message).toMatch(/region edition.*leave `codeup-organization-id` empty/)
        expect(message).not.toContain('Set codeup-organization-id')
        expect(done.mutations).toEqual([])
      },
      { edition: 'region' },
    ))
})
