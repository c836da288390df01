import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { callPai, makeList } from './signed-request.ts'

let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(async () => await emulator.close())

const roles = '/latest/meta-data/ram/security-credentials/'
const lifeHeader = 'x-aliyun-ecs-metadata-token-ttl-seconds'
const ask = (path: string, init: RequestInit = {}) => fetch(`${emulator.instance.url}${path}`, init)
const readToken = async () =>
  (await ask('/latest/api/token', { method: 'PUT', headers: { [lifeHeader]: '60' } })).text()
const read = async (path: string, token: string) => ask(path, { headers: { 'x-aliyun-ecs-metadata-token': token } })

async function expectSession(answer: Response) {
  const {
    Code,
    AccessKeyId: accessKeyId,
    AccessKeySecret: accessKeySecret,
    ...more
  } = (await answer.json()) as Record<string, string>
  expect([answer.status, Code]).toEqual([200, 'Success'])
  expect(Date.parse(more['Expiration'] ?? '') - Date.now()).toBeGreaterThan(3_500_000)
  const keys = {
    accessKeyId: accessKeyId ?? '',
    accessKeySecret: accessKeySecret ?? '',
    securityToken: more['SecurityToken'] ?? '',
  }
  expect((await callPai(emulator.pai, keys, makeList(''))).status).toBe(200)
  return keys
}

it('gives out the role and its session for a token', async () => {
  const token = await readToken()
  expect(await (await read(roles, token)).text()).toBe('runner')
  const keys = await expectSession(await read(`${roles}runner`, token))
  emulator.sts.expireSessions()
  expect((await callPai(emulator.pai, keys, makeList(''))).body.Code).toBe('InvalidSecurityToken.Expired')
})

it('gives out nothing without one', async () => {
  for (const token of ['', 'wrong']) expect((await read(roles, token)).status).toBe(403)
  expect((await ask('/latest/api/token', { headers: { [lifeHeader]: '60' } })).status).toBe(405)
  for (const life of ['0', '21601', 'x']) {
    expect((await ask('/latest/api/token', { method: 'PUT', headers: { [lifeHeader]: life } })).status).toBe(400)
  }
})

it('knows no other role, and none when it has none', async () => {
  const token = await readToken()
  expect((await read(`${roles}other`, token)).status).toBe(404)
  emulator.instance.roleName = null
  expect((await read(roles, token)).status).toBe(404)
  emulator.instance.roleName = 'runner'
})

it('is a credentials server as well', async () => {
  await expectSession(await fetch(emulator.instance.credentialsUri))
})

it('shows no secret in the journal', async () => {
  const token = await readToken()
  await read(`${roles}runner`, token)
  expect(JSON.stringify(emulator.journal)).not.toContain(token)
})
