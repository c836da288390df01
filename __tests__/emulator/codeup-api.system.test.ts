import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { type CodeupRequest, callCodeup } from './codeup-request.ts'

let emulator: Emulator
let region: Emulator
beforeAll(async () => {
  emulator = await startEmulator({ organizationPath: 'acme' })
  region = await startEmulator({ edition: 'region' })
})
afterAll(async () => {
  await emulator.close()
  await region.close()
})

const here = (path: string, request?: CodeupRequest) =>
  callCodeup(emulator, `codeup/organizations/${emulator.codeup.organizationId}/${path}`, request)

describe('identity and organization', () => {
  it('lead from the token to the clone account and the root namespace', async () => {
    const user = await callCodeup(emulator, 'platform/user')
    const account = await here(`users/${user.body.id}/httpsCloneUsername`)
    expect(account.body).toEqual({ httpsCloneUsername: emulator.codeup.username })
    expect((await callCodeup(emulator, 'platform/organizations')).body.map(({ id }: { id: string }) => id)).toEqual([
      emulator.codeup.organizationId,
    ])
    expect((await here('orgNamespace')).body).toMatchObject({ fullPath: 'acme', kind: 'org' })
    expect(user.headers.get('content-type')).toBe('*/*')
    expect(user.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it.each([
    ['', 401, 'Unauthorized'],
    ['pt-unknown', 401, 'InvalidTokenError'],
    ['LTAI5tKey', 400, 'UnsupportedCurrentTokenType'],
  ])('refuse the token "%s"', async (token, status, code) => {
    const answer = await callCodeup(emulator, 'platform/user', { token })
    expect([answer.status, answer.body.errorCode]).toEqual([status, code])
    expect(answer.body.requestId).toBeDefined()
  })

  it('refuse an organization of others, the other edition, and a missing scope', async () => {
    expect((await callCodeup(emulator, 'codeup/organizations/0123/orgNamespace')).body.errorCode).toBe(
      'Forbidden.InvalidUser.UserNotInCurrentOrganization',
    )
    expect((await callCodeup(emulator, 'codeup/orgNamespace')).body.errorCode).toBe('UnsupportedInCurrentEnv')
    emulator.codeup.revokeScope('member:ro')
    expect((await here('users/66a0000000000000000000c1/httpsCloneUsername')).status).toBe(403)
    emulator.codeup.grantScope('member:ro')
    const denied = await here('repositories', { method: 'POST', token: emulator.codeup.readToken, body: {} })
    expect([denied.status, denied.body.errorCode]).toEqual([403, 'Forbidden'])
  })

  it('answer in the old shape, in Chinese, outside the allow-list', async () => {
    emulator.codeup.allowListed = false
    const answer = await callCodeup(emulator, 'platform/user')
    emulator.codeup.allowListed = true
    expect([answer.status, answer.body.Code]).toEqual([403, 'SYSTEM_FORBIDDEN_ERROR'])
    expect(answer.body.Message).toContain('白名单')
  })
})

describe('a second organization', () => {
  it('has paths of its own', async () => {
    const { id } = emulator.codeup.addOrganization('second')
    expect((await callCodeup(emulator, 'platform/organizations')).body).toHaveLength(2)
    const at = (path: string, request?: CodeupRequest) =>
      callCodeup(emulator, `codeup/organizations/${id}/${path}`, request)
    const made = await at('repositories', { method: 'POST', body: { name: 'train', path: 'train' } })
    expect(made.body.pathWithNamespace).toBe('second/train')
    expect((await at('repositories/acme%2Ftrain')).status).toBe(404)
  })
})

describe('the editions', () => {
  it('have their own URL shapes', async () => {
    await region.codeup.createRepository('team/train')
    const path = encodeURIComponent(`${region.codeup.organizationPath}/team/train`)
    const found = await callCodeup(region, `codeup/repositories/${path}`)
    expect(found.body.httpUrlToRepo).toBe(`${region.codeup.url}/codeup/team/train.git`)
    const center = await callCodeup(region, `codeup/organizations/${region.codeup.organizationId}/orgNamespace`)
    expect([center.status, center.body.errorCode]).toEqual([400, 'UnsupportedInCurrentEnv'])
  })

  it('send strangers to the login page', async () => {
    const response = await fetch(`${emulator.codeup.endpoint}/api/v4/projects`, { redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([302, `${emulator.codeup.url}/login`])
    expect(await response.text()).toContain('<html>')
  })
})
