import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { type Handler, startServer } from '../support/server.ts'
import { failureOf, oidcSource } from '../support/sts.ts'

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

it('asks for a token of the audience that was given', async () => {
  const { error } = await failureOf(emulator, { audience: 'https://example.com/a b' })
  expect(error).toMatchObject({ code: 'E_OIDC_TRUST', message: expect.stringContaining('AudienceNotMatch') })
  expect(error.message).toContain('aud=https://example.com/a b')
})

it('says what the job lacks before any call when GitHub offers no token', async () => {
  const { error, calls } = await failureOf(emulator, { oidc: null })
  expect(error).toMatchObject({ code: 'E_NO_CREDENTIALS', hint: expect.stringContaining('id-token: write') })
  expect(calls).toEqual([])
})

it('says that GitHub gave no token when it refuses, and does not ask STS', async () => {
  const { error, calls } = await failureOf(emulator, { oidc: { url: emulator.github.oidcRequestUrl, token: 'wrong' } })
  expect(error).toMatchObject({ code: 'E_NO_CREDENTIALS', message: expect.stringContaining('401') })
  expect(calls).toEqual(['github.oidc'])
})

it('names issuer, subject and audience of the token when the role does not trust it, and asks once', async () => {
  emulator.sts.trustedSubject = 'repo:somebody/else:*'
  const { error, calls, masks } = await failureOf(emulator)
  emulator.sts.trustedSubject = 'repo:*'
  expect(error.code).toBe('E_OIDC_TRUST')
  expect(error.message).toContain('AuthenticationFail.NoPermission')
  expect(error.message).toContain('iss=https://token.actions.githubusercontent.com')
  expect(error.message).toContain('sub=repo:octo/train:ref:refs/heads/main')
  expect(error.message).toContain('aud=sts.aliyuncs.com')
  expect(error.requestId).toMatch(/^[0-9A-F-]{36}$/)
  expect(calls).toEqual(['github.oidc', 'sts.assume'])
  for (const { secret } of masks) expect(JSON.stringify([error.message, error.hint])).not.toContain(secret)
})

it('does not trust a role or a provider that does not exist', async () => {
  const { roleArn, oidcProviderArn } = emulator.sts
  for (const [role, provider] of [
    [`${roleArn}-x`, oidcProviderArn],
    [roleArn, `${oidcProviderArn}-x`],
  ] as const) {
    const { error } = await failureOf(emulator, { source: oidcSource(role, provider) })
    expect(error).toMatchObject({ code: 'E_OIDC_TRUST', message: expect.stringContaining(role) })
  }
})

it.each([
  'AuthenticationFail.NoPermission',
  'AuthenticationFail.OIDCToken.AudienceNotMatch',
  'AuthenticationFail.OIDCToken.PublicKeyFingerprintMismatch',
  'AuthenticationFail.OIDCToken.HttpsUrlInvalid',
  'AuthenticationFail.OIDCToken.Invalid',
  'AuthenticationFail.OIDCToken.InvalidSignature',
])('does not ask again after %s', async (code) => {
  const body = JSON.stringify({ Code: code, Message: 'said', RequestId: 'R-3', HostId: 'sts' })
  const server = await serveSts((_, response) =>
    response.writeHead(401, { 'content-type': 'application/json' }).end(body),
  )
  const { error } = await failureOf(emulator, { endpoint: server.url })
  expect(error).toMatchObject({ code: 'E_OIDC_TRUST', message: expect.stringContaining(code), requestId: 'R-3' })
  expect(server.requests).toHaveLength(1)
})

it.each([
  [{ durationSeconds: 7200 }, 'DurationSeconds'],
  [{ sessionName: 'a/b' }, 'RoleSessionName'],
])('says what STS refused of %j', async (changes, said) => {
  const { error } = await failureOf(emulator, changes)
  expect(error).toMatchObject({
    code: 'E_STS',
    message: expect.stringContaining(said),
    requestId: expect.stringMatching(/-/),
  })
})

it('names the input for a session that is longer than the role allows', async () => {
  const { error } = await failureOf(emulator, { durationSeconds: 7200 })
  expect(error.hint).toMatch(/`role-duration-seconds`.*maximum session duration/)
})

it.each([
  ['XML', '<R><Credentials><AccessKeySecret>hidden-word</AccessKeySecret></Credentials></R>'],
  ['half a session', '{"Credentials":{"AccessKeyId":"STS.x","AccessKeySecret":"hidden-word"}}'],
  [
    'a session that was cut',
    '{"Credentials":{"AccessKeyId":"STS.x","AccessKeySecret":"hidden-word","SecurityToken":"h',
  ],
])('tells nothing of a session that comes as %s', async (_, body) => {
  const server = await serveSts((_, response) => response.end(body))
  const { error } = await failureOf(emulator, { endpoint: server.url })
  expect(error).toMatchObject({ code: 'E_NOT_API', message: expect.stringContaining('200 an answer of another shape') })
  expect(JSON.stringify(error)).not.toContain('hidden-word')
})

it('knows that a page is not STS', async () => {
  const server = await serveSts((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'))
  expect((await failureOf(emulator, { endpoint: server.url })).error).toMatchObject({ code: 'E_NOT_API' })
})
