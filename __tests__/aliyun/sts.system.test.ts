import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { createPai } from '../../src/pai/pai.ts'
import { countCalls } from '../support/pai.ts'
import { type Handler, startServer } from '../support/server.ts'
import { failureOf, openSession } from '../support/sts.ts'

let emulator: Emulator
const cleanups: (() => Promise<void>)[] = []
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(async () => await emulator.close())
beforeEach(() => {
  emulator.faults = {}
  emulator.github.oidcAgeSeconds = 0
})
afterEach(async () => {
  await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()))
})

async function serveSts(handle: Handler) {
  const server = await startServer(handle)
  cleanups.push(() => server.close())
  return server
}

it('exchanges the token of the job for a session that signs calls', async () => {
  const { provider, session, calls, http } = openSession(emulator)
  const credentials = await session
  expect(credentials.accessKeyId).toMatch(/^STS\./)
  expect(calls()).toEqual(['github.oidc', 'sts.assume'])
  const pai = createPai(http, {
    endpoint: emulator.pai.endpoint,
    credentials: await provider,
    token: null,
    makeNonce: () => crypto.randomUUID(),
  })
  expect((await pai.listCodeSources(emulator.pai.workspaceId, '')).items).toEqual([])
})

it('masks the token before STS sees it, and the secrets of the session', async () => {
  const { session, masks } = openSession(emulator)
  const credentials = await session
  expect(masks[0]?.secret).toMatch(/^ey[\w-]+\.[\w-]+\.[\w-]+$/)
  expect(masks[0]?.calls).toEqual(['github.oidc'])
  const masked = masks.map(({ secret }) => secret)
  expect(masked).toContain(credentials.accessKeySecret)
  expect(masked).toContain(credentials.securityToken)
})

it('sends the token in the body only, with all that STS wants to know', async () => {
  const server = await serveSts((_, response) => response.writeHead(500).end())
  const { masks } = await failureOf(emulator, { endpoint: server.url, sessionName: 'name@1', durationSeconds: 1234 })
  const [request] = server.requests
  const [token] = masks.map(({ secret }) => secret)
  expect(Object.fromEntries(new URLSearchParams(request?.body.toString()))).toEqual({
    OIDCProviderArn: emulator.sts.oidcProviderArn,
    RoleArn: emulator.sts.roleArn,
    OIDCToken: token,
    RoleSessionName: 'name@1',
    DurationSeconds: '1234',
    Policy: expect.stringContaining('paicodesource:CreateCodeSource'),
  })
  expect(request?.url).toMatch(/^\/\?Action=AssumeRoleWithOIDC&Version=2015-04-01&Format=JSON&Timestamp=[\w%-]+Z$/)
  expect(request?.headers.authorization).toBeUndefined()
  expect(JSON.stringify([request?.url, request?.headers])).not.toContain(token)
})

it('takes another token, once, when STS says that the first has expired', async () => {
  let asked = 0
  const front = await serveSts(async (_, response) => {
    emulator.github.oidcAgeSeconds = ++asked === 1 ? 400 : 0
    const { oidcRequestUrl, oidcRequestToken } = emulator.github
    const answer = await fetch(`${oidcRequestUrl}&audience=sts.aliyuncs.com`, {
      headers: { authorization: `bearer ${oidcRequestToken}` },
    })
    response.end(await answer.text())
  })
  const { session } = openSession(emulator, { oidc: { url: `${front.url}/token?x=1`, token: 'request-token' } })
  expect((await session).accessKeyId).toMatch(/^STS\./)
  emulator.github.oidcAgeSeconds = 400
  const { error, calls } = await failureOf(emulator)
  expect(error).toMatchObject({ code: 'E_OIDC_TRUST', message: expect.stringContaining('Expired') })
  expect(calls.filter((call) => call === 'sts.assume')).toHaveLength(2)
})

it.each(['status:503', 'throttle', 'reset-before', 'reset-after-commit', 'xml-error', 'html:502'] as const)(
  'asks again after %s, of GitHub as of STS',
  async (fault) => {
    emulator.faults = { 'github.oidc': [fault], 'sts.assume': [fault] }
    const from = emulator.journal.length
    expect((await openSession(emulator).session).accessKeyId).toMatch(/^STS\./)
    expect(countCalls(emulator, 'github.oidc', from)).toBe(2)
    expect(countCalls(emulator, 'sts.assume', from)).toBe(2)
  },
)
