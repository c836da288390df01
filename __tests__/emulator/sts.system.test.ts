import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { callPai, makeCreate, makeList } from './signed-request.ts'

let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(async () => await emulator.close())

async function readOidcToken(audience = 'sts.aliyuncs.com'): Promise<string> {
  const url = `${emulator.github.oidcRequestUrl}&audience=${encodeURIComponent(audience)}`
  const response = await fetch(url, { headers: { authorization: `bearer ${emulator.github.oidcRequestToken}` } })
  const { value } = (await response.json()) as { value: string }
  return value
}

async function assume(fields: Readonly<Record<string, string>> = {}, query: Readonly<Record<string, string>> = {}) {
  const form = {
    OIDCProviderArn: emulator.sts.oidcProviderArn,
    RoleArn: emulator.sts.roleArn,
    RoleSessionName: 'gha-train-1-1',
    DurationSeconds: '900',
    ...('OIDCToken' in fields || 'OIDCToken' in query ? {} : { OIDCToken: await readOidcToken() }),
    ...fields,
  }
  const all = {
    Action: 'AssumeRoleWithOIDC',
    Version: '2015-04-01',
    Format: 'JSON',
    Timestamp: `${new Date().toISOString().slice(0, 19)}Z`,
  }
  const target = `${emulator.sts.endpoint}/?${new URLSearchParams({ ...all, ...query })}`
  const response = await fetch(target, { method: 'POST', body: new URLSearchParams(form) })
  // biome-ignore lint/suspicious/noExplicitAny: assertions read answers of many shapes.
  return { status: response.status, body: (await response.json()) as any }
}

describe('keyless credentials', () => {
  it('go from the OIDC token over STS to a signed call', async () => {
    const { status, body } = await assume()
    expect(status).toBe(200)
    expect(body.OIDCTokenInfo.Subject).toBe('repo:octo/train:ref:refs/heads/main')
    const { AccessKeyId, AccessKeySecret, SecurityToken } = body.Credentials
    expect(AccessKeyId).toMatch(/^STS\./)
    const keys = { accessKeyId: AccessKeyId, accessKeySecret: AccessKeySecret, securityToken: SecurityToken }
    expect((await callPai(emulator.pai, keys, makeCreate())).status).toBe(200)
    const bare = await callPai(emulator.pai, { ...keys, securityToken: null }, makeList(''))
    expect(bare.body.Code).toBe('MissingSecurityToken')
    const wrong = await callPai(emulator.pai, { ...keys, securityToken: 'another' }, makeList(''))
    expect(wrong.body.Code).toBe('InvalidSecurityToken.Malformed')
  })

  it('keep to the inline policy', async () => {
    const Policy = '{"Version":"1","Statement":[{"Effect":"Allow","Action":["paicodesource:List*"],"Resource":"*"}]}'
    const { body } = await assume({ Policy })
    const { AccessKeyId, AccessKeySecret, SecurityToken } = body.Credentials
    const keys = { accessKeyId: AccessKeyId, accessKeySecret: AccessKeySecret, securityToken: SecurityToken }
    expect((await callPai(emulator.pai, keys, makeList(''))).status).toBe(200)
    expect((await callPai(emulator.pai, keys, makeCreate())).body.Code).toBe('NoPermission')
  })

  it.each([
    [{ RoleSessionName: 'octo/train' }, 400, 'InvalidParameter.RoleSessionName'],
    [{ DurationSeconds: '899' }, 400, 'InvalidParameter.DurationSeconds'],
    [{ DurationSeconds: '3601' }, 400, 'InvalidParameter.DurationSeconds'],
    [{ OIDCToken: '' }, 400, 'MissingParameter.OIDCToken'],
    [{ OIDCToken: 'nonsense' }, 401, 'AuthenticationFail.OIDCToken.Invalid'],
    [{ OIDCToken: 'e30.e30.AAAA' }, 401, 'AuthenticationFail.OIDCToken.InvalidSignature'],
    [{ OIDCProviderArn: 'acs:ram::1:oidc-provider/x' }, 401, 'AuthenticationFail.NoPermission'],
    [{ RoleArn: 'acs:ram::1:role/x' }, 401, 'AuthenticationFail.NoPermission'],
  ])('are refused with %j', async (fields, status, code) => {
    const answer = await assume(fields)
    expect([answer.status, answer.body.Code]).toEqual([status, code])
  })

  it('are refused for another audience, another subject and a token in the query', async () => {
    expect((await assume({ OIDCToken: await readOidcToken('elsewhere') })).body.Code).toBe(
      'AuthenticationFail.OIDCToken.AudienceNotMatch',
    )
    emulator.sts.trustedSubject = 'repo:octo/other:*'
    expect((await assume()).body.Code).toBe('AuthenticationFail.NoPermission')
    emulator.sts.trustedSubject = 'repo:octo/*'
    expect((await assume()).status).toBe(200)
    expect((await assume({}, { OIDCToken: await readOidcToken() })).status).toBe(400)
  })

  it('are refused for a token that is over five minutes old', async () => {
    emulator.github.oidcAgeSeconds = 290
    expect((await assume()).status).toBe(200)
    emulator.github.oidcAgeSeconds = 301
    const expired = await assume()
    emulator.github.oidcAgeSeconds = 0
    expect([expired.status, expired.body.Code]).toEqual([401, 'AuthenticationFail.OIDCToken.Expired'])
  })

  it('need the request token of the runner', async () => {
    const response = await fetch(emulator.github.oidcRequestUrl, { headers: { authorization: 'bearer wrong' } })
    expect(response.status).toBe(401)
  })
})
