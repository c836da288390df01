import { describe, expect, it } from 'vitest'
import { type CredentialInputs, findCredentialSource, readEnvironmentSecrets } from '../../src/aliyun/credentials.ts'
import { catchActionError } from '../support/errors.ts'

const nothing: CredentialInputs = {
  accessKeyId: null,
  accessKeySecret: null,
  securityToken: null,
  roleToAssume: null,
  oidcProviderArn: null,
}
const key = { ...nothing, accessKeyId: 'LTAI0', accessKeySecret: 'secret0' }
const role = { ...nothing, roleToAssume: 'acs:ram::1:role/in', oidcProviderArn: 'acs:ram::1:oidc-provider/in' }
const first = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'LTAI1', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'secret1' }
const second = { ALIBABACLOUD_ACCESS_KEY_ID: 'LTAI2', ALIBABACLOUD_ACCESS_KEY_SECRET: 'secret2' }
const third = { ALICLOUD_ACCESS_KEY: 'LTAI3', ALICLOUD_SECRET_KEY: 'secret3', ALICLOUD_SECURITY_TOKEN: 'token3' }
const arnsOf = ({ roleToAssume, oidcProviderArn }: CredentialInputs) => ({ roleToAssume, oidcProviderArn })
const arns = {
  ALIBABA_CLOUD_ROLE_ARN: 'acs:ram::1:role/env',
  ALIBABA_CLOUD_OIDC_PROVIDER_ARN: 'acs:ram::1:oidc-provider/env',
}
const file = { ALIBABA_CLOUD_OIDC_TOKEN_FILE: '/var/run/token' }
const uri = { ALIBABA_CLOUD_CREDENTIALS_URI: 'http://localhost:8080/x' }
const profile = { ALIBABA_CLOUD_PROFILE: 'ci' }
const own = { RUNNER_ENVIRONMENT: 'self-hosted' }
const everything = { ...first, ...second, ...third, ...arns, ...file, ...uri, ...profile, ...own }

/** Every source with what chooses it, in the order of the product specification. */
const order = [
  ['the access key of the inputs', key, {}, { kind: 'static', origin: 'the inputs' }],
  ['the role of the inputs', role, {}, { kind: 'oidc', origin: 'the inputs', tokenFile: null }],
  ['ALIBABA_CLOUD_*', nothing, first, { kind: 'static', origin: 'ALIBABA_CLOUD_ACCESS_KEY_ID' }],
  ['ALIBABACLOUD_*', nothing, second, { kind: 'static', origin: 'ALIBABACLOUD_ACCESS_KEY_ID' }],
  ['ALICLOUD_*', nothing, third, { kind: 'static', origin: 'ALICLOUD_ACCESS_KEY' }],
  [
    'the role of the environment with the file of the cluster',
    nothing,
    { ...arns, ...file },
    { kind: 'oidc', tokenFile: '/var/run/token' },
  ],
  ['the credentials URI', nothing, uri, { kind: 'uri', uri: 'http://localhost:8080/x' }],
  ['the profile', nothing, profile, { kind: 'profile', name: 'ci' }],
  ['the role of the instance', nothing, own, { kind: 'ecs', roleName: null }],
] as const

describe('the first source that is given', () => {
  it.each(order)('is %s where only that is given', (_, inputs, env, wanted) => {
    expect(findCredentialSource(inputs, env)).toMatchObject(wanted)
  })

  const conflicts = order.flatMap((one, index) =>
    order.slice(index + 1).map((other) => [one[0], other[0], one, other] as const),
  )
  it.each(conflicts)('is %s rather than %s', (_one, _other, [, inputs, env, wanted], [, otherInputs, otherEnv]) => {
    const given = Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== null))
    expect(findCredentialSource({ ...otherInputs, ...given }, { ...otherEnv, ...env })).toMatchObject(wanted)
  })

  it('is the first of all where all are given', () => {
    expect(findCredentialSource({ ...role, ...key, ...arnsOf(role) }, everything)).toMatchObject(order[0][3])
    expect(findCredentialSource(role, everything)).toMatchObject(order[1][3])
    expect(findCredentialSource(nothing, everything)).toMatchObject(order[2][3])
  })

  it("is GitHub's OIDC for the role of the environment without a token file", () => {
    expect(findCredentialSource(nothing, arns)).toMatchObject({ origin: 'ALIBABA_CLOUD_ROLE_ARN', tokenFile: null })
    expect(findCredentialSource(role, { ...file })).toMatchObject({ origin: 'the inputs', tokenFile: null })
  })

  it.each([
    [
      { ...own, ALIBABA_CLOUD_ECS_METADATA: 'runner' },
      { kind: 'ecs', roleName: 'runner' },
    ],
    [{ ...own, ALIBABA_CLOUD_IMDSV1_DISABLED: 'true' }, { kind: 'ecs' }],
    [{ ...own, ALIBABA_CLOUD_ECS_METADATA_DISABLED: 'false' }, { kind: 'ecs' }],
    [{ ...own, ALIBABA_CLOUD_ECS_METADATA_DISABLED: 'True' }, null],
    [{ RUNNER_ENVIRONMENT: 'github-hosted', ALIBABA_CLOUD_ECS_METADATA: 'runner' }, null],
    [{ ALIBABA_CLOUD_ECS_METADATA: 'runner' }, null],
  ])('is the role of the instance on a self-hosted runner only: %j', (env, wanted) => {
    const found = findCredentialSource(nothing, env)
    if (wanted === null) expect(found).toBeNull()
    else expect(found).toMatchObject(wanted)
  })

  it('supplies every value: a token of another source is not mixed in', () => {
    expect(findCredentialSource(key, { ...third, ALIBABA_CLOUD_SECURITY_TOKEN: 'other' })).toMatchObject({
      credentials: { accessKeyId: 'LTAI0', accessKeySecret: 'secret0', securityToken: null },
    })
    expect(findCredentialSource(nothing, { ...first, ...third })).toMatchObject({
      credentials: { accessKeyId: 'LTAI1', accessKeySecret: 'secret1', securityToken: null },
    })
    expect(findCredentialSource(nothing, third)).toMatchObject({
      credentials: { accessKeyId: 'LTAI3', accessKeySecret: 'secret3', securityToken: 'token3' },
    })
  })

  it('is none where there is none', () => expect(findCredentialSource(nothing, {})).toBeNull())

  it.each([
    ['ALIBABA_CLOUD_ROLE_ARN', 'ALIBABA_CLOUD_OIDC_PROVIDER_ARN'],
    ['ALIBABA_CLOUD_OIDC_PROVIDER_ARN', 'ALIBABA_CLOUD_ROLE_ARN'],
    ['ALIBABA_CLOUD_OIDC_TOKEN_FILE', 'ALIBABA_CLOUD_ROLE_ARN'],
    ['ALIBABA_CLOUD_SECURITY_TOKEN', 'ALIBABA_CLOUD_ACCESS_KEY_ID'],
  ])('is an error with %s alone, which names %s', (given, missing) => {
    const error = catchActionError(() => findCredentialSource(nothing, { [given]: 'acs:ram::1:role/env' }))
    expect(error.code).toBe('E_INPUT')
    expect(error.message).toContain(`${missing} is missing`)
  })
})

describe('a variable', () => {
  it('that is empty counts as not set: credential actions leave those behind', () => {
    const emptied = Object.fromEntries(
      Object.keys({ ...first, ALIBABA_CLOUD_SECURITY_TOKEN: '' }).map((name) => [name, '']),
    )
    expect(findCredentialSource(nothing, { ...emptied, ...second })).toMatchObject({
      origin: 'ALIBABACLOUD_ACCESS_KEY_ID',
    })
    expect(findCredentialSource(nothing, { ...first, ALIBABA_CLOUD_SECURITY_TOKEN: ' ' })).toMatchObject({
      credentials: { securityToken: null },
    })
  })

  it('may end with the line break of a paste', () => {
    const env = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'LTAI1\n', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'secret1\r\n' }
    expect(findCredentialSource(nothing, env)).toMatchObject({
      credentials: { accessKeyId: 'LTAI1', accessKeySecret: 'secret1' },
    })
  })

  it.each([
    [{ ALIBABA_CLOUD_ACCESS_KEY_ID: 'LTAI1' }, 'ALIBABA_CLOUD_ACCESS_KEY_SECRET'],
    [{ ALICLOUD_SECRET_KEY: 'hunter2' }, 'ALICLOUD_ACCESS_KEY'],
    [{ ALIBABACLOUD_ACCESS_KEY_ID: 'LTAI2', ...third }, 'ALIBABACLOUD_ACCESS_KEY_SECRET'],
    [{ ALICLOUD_ACCESS_KEY: 'STS.N', ALICLOUD_SECRET_KEY: 'hunter2' }, 'ALICLOUD_SECURITY_TOKEN'],
  ])('without its other half, %j, is an error that names %s', (env, missing) => {
    const error = catchActionError(() => findCredentialSource(nothing, env))
    expect(error).toMatchObject({ code: 'E_INPUT', message: expect.stringContaining(`${missing} is missing`) })
    expect(error.message).not.toContain('hunter2')
  })

  it('that cannot be a header value is refused without being shown', () => {
    const env = { ...first, ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'hunter2\u0000中' }
    const error = catchActionError(() => findCredentialSource(nothing, env))
    expect(error.code).toBe('E_INPUT')
    expect(error.message).not.toContain('hunter2')
  })
})

it('every secret of the environment is known for masking, also of a triple that is not used', () => {
  const env = {
    ...everything,
    ALIBABA_CLOUD_SECURITY_TOKEN: 'token1',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
    ALIBABA_CLOUD_CREDENTIALS_URI: 'http://localhost/latest/security-credentials/4f1a9c7e5d3b2a10?token=uri-token',
  }
  const keys = ['LTAI1', 'LTAI2', 'LTAI3', 'secret1', 'secret2', 'secret3', 'token1', 'token3']
  const wanted = [...keys, 'request-token', 'uri-token', '4f1a9c7e5d3b2a10'].toSorted()
  expect(readEnvironmentSecrets(env).toSorted()).toEqual(wanted)
})
