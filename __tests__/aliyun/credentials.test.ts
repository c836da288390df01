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
const arns = {
  ALIBABA_CLOUD_ROLE_ARN: 'acs:ram::1:role/env',
  ALIBABA_CLOUD_OIDC_PROVIDER_ARN: 'acs:ram::1:oidc-provider/env',
}
const everything = { ...first, ...second, ...third, ...arns }

describe('the first source that is given', () => {
  it.each([
    [
      'the access key of the inputs',
      { ...role, ...key, roleToAssume: role.roleToAssume, oidcProviderArn: role.oidcProviderArn },
      everything,
      'static',
      'the inputs',
    ],
    ['the role of the inputs', role, everything, 'oidc', 'the inputs'],
    ['ALIBABA_CLOUD_*', nothing, everything, 'static', 'ALIBABA_CLOUD_ACCESS_KEY_ID'],
    ['ALIBABACLOUD_*', nothing, { ...second, ...third, ...arns }, 'static', 'ALIBABACLOUD_ACCESS_KEY_ID'],
    ['ALICLOUD_*', nothing, { ...third, ...arns }, 'static', 'ALICLOUD_ACCESS_KEY'],
    ['the role of the environment', nothing, arns, 'oidc', 'ALIBABA_CLOUD_ROLE_ARN'],
  ] as const)('is %s', (_, inputs, env, kind, origin) => {
    expect(findCredentialSource(inputs, env)).toMatchObject({ kind, origin })
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
  const env = { ...everything, ALIBABA_CLOUD_SECURITY_TOKEN: 'token1' }
  expect(readEnvironmentSecrets(env).toSorted()).toEqual(['secret1', 'secret2', 'secret3', 'token1', 'token3'])
})
