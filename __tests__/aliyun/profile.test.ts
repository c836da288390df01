import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findProfileFiles, readProfile } from '../../src/aliyun/profile.ts'

const keys = { access_key_id: 'LTAIprofile', access_key_secret: 'profile-secret' }
const arns = { ram_role_arn: 'acs:ram::1:role/r', oidc_provider_arn: 'acs:ram::1:oidc-provider/p' }
const blank = { sts_token: '', ram_role_name: '', ram_role_arn: ' ', region_id: 'cn-hangzhou', expired_seconds: 900 }
const profiles = [
  { name: 'ak', mode: 'AK', ...blank, ...keys },
  { name: 'sts', mode: 'StsToken', ...blank, ...keys, sts_token: 'profile-token' },
  { name: 'role', mode: 'RamRoleArn', ...keys, ...arns, external_id: 'e', policy: '{"Version":"1"}' },
  { name: 'oidc', mode: 'OIDC', ...arns, oidc_token_file: '/token' },
  { name: 'uri', mode: 'CredentialsURI', credentials_uri: 'http://localhost/c' },
  { name: 'ecs', mode: 'EcsRamRole', ...blank, ram_role_name: 'runner' },
  { name: 'external', mode: 'External', process_command: 'touch /tmp/x' },
  { name: 'browser', mode: 'OAuth' },
  { name: 'sso', mode: 'CloudSSO' },
  { name: 'chain', mode: 'ChainableRamRoleArn', source_profile: 'ak' },
  { name: 'half', mode: 'AK', access_key_id: 'LTAIhalf', access_key_secret: '' },
  { name: 'nothing' },
  { name: 'inherited', mode: 'constructor' },
]
const ini = `# a comment
[default]
type = access_key
access_key_id = LTAIini
access_key_secret = ini=secret
; [ecs-ini]
[ ecs-ini ]\r
type=ecs_ram_role\r
role_name = runner\r
[role-ini]
type = ram_role_arn
access_key_id = LTAIini
access_key_secret = ini-secret
role_arn = acs:ram::1:role/r
role_session_name = x
[ak]
type = access_key
[inherited-ini]
type = constructor
[padded]
type ${' '.repeat(120_000)}x = ecs_ram_role
type   =   ecs_ram_role
[rsa]
type = rsa_key_pair
private_key_file = /key
`

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'profiles-'))
  const files = {
    'config.json': JSON.stringify({ current: 'sts', profiles }),
    ini,
    broken: '{"profiles": [{"x": "profile-secret"',
  }
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), `\ufeff${text}`)
})
afterAll(() => rm(folder, { recursive: true }))

async function read(name: string, cli: string | null = 'config.json', sdk: string | null = 'ini') {
  const masks: string[] = []
  const at = (file: string | null) => (file === null ? null : path.join(folder, file))
  const result = readProfile(name, { cli: at(cli), ini: at(sdk), mask: (secret) => masks.push(secret) })
  const [source, error] = await result.then(
    (value) => [value, null] as const,
    (reason: { code: string; message: string; hint: string }) => [null, reason] as const,
  )
  return { source, error, masks }
}

describe('a profile', () => {
  const credentials = { accessKeyId: 'LTAIprofile', accessKeySecret: 'profile-secret', securityToken: null }
  it.each([
    ['ak', { kind: 'static', credentials }],
    ['sts', { kind: 'static', credentials: { ...credentials, securityToken: 'profile-token' } }],
    ['role', { kind: 'role', credentials, roleArn: arns.ram_role_arn, externalId: 'e', policy: '{"Version":"1"}' }],
    ['oidc', { kind: 'oidc', roleArn: arns.ram_role_arn, providerArn: arns.oidc_provider_arn, tokenFile: '/token' }],
    ['uri', { kind: 'uri', uri: 'http://localhost/c' }],
    ['ecs', { kind: 'ecs', roleName: 'runner' }],
    ['default', { kind: 'static', credentials: { accessKeyId: 'LTAIini', accessKeySecret: 'ini=secret' } }],
    ['ecs-ini', { kind: 'ecs', roleName: 'runner' }],
    ['padded', { kind: 'ecs' }],
    ['role-ini', { kind: 'role', roleArn: 'acs:ram::1:role/r', externalId: null, policy: null }],
  ])('%s is the source that it stands for, and names its file', async (name, wanted) => {
    const { source } = await read(name)
    expect(source).toMatchObject(wanted)
    expect(source?.origin).toContain(`the profile ${name} of ${folder}`)
  })

  it('has its secrets masked, before it is found to be incomplete too', async () => {
    expect((await read('sts')).masks.toSorted()).toEqual(['LTAIprofile', 'profile-secret', 'profile-token'])
    expect((await read('default')).masks.toSorted()).toEqual(['LTAIini', 'ini=secret'])
    expect((await read('half')).masks).toEqual(['LTAIhalf'])
  })

  it('of the CLI wins over one of the same name in the ini file, and is not filled up from it', async () => {
    expect((await read('ak')).source).toMatchObject({ credentials: { accessKeyId: 'LTAIprofile' } })
    expect((await read('ak', null)).error?.message).toContain('access_key_id is missing')
  })
})

describe('a profile that cannot be used is an error that says why', () => {
  it.each([
    ['half', 'access_key_secret is missing in the profile half'],
    ['external', 'runs a program'],
    ['browser', 'browser'],
    ['sso', 'browser'],
    ['chain', 'ChainableRamRoleArn'],
    ['nothing', '(none)'],
    ['rsa', 'rsa_key_pair'],
    ['inherited', 'constructor of the profile inherited'],
    ['inherited-ini', 'constructor of the profile inherited-ini'],
    ['missing', 'is not in'],
    ['evil ##[add-mask]x\n::error::', 'is not in'],
  ])('%s', async (name, said) => {
    const { error } = await read(name)
    expect(error).toMatchObject({ code: 'E_NO_CREDENTIALS', message: expect.stringContaining(said) })
    expect(error?.message).not.toMatch(/profile-secret|touch|##\[|\n|native code/)
  })

  it('without showing what a broken file holds', async () => {
    const { error } = await read('ak', 'broken')
    expect(error).toMatchObject({ code: 'E_NO_CREDENTIALS', message: expect.stringContaining('is not valid') })
    expect(JSON.stringify([error?.message, (error as Error | null)?.cause ?? null])).not.toContain('profile-secret')
  })

  it.each([
    ['ak', 'none.json', 'none'],
    ['ak', null, null],
    ['ak', 'config.json/below', 'none'],
  ])('%s in %s and %s: there is no file', async (name, cli, sdk) => {
    expect((await read(name, cli, sdk)).error?.message).toContain('is not in')
  })

  it('a folder in place of the file', async () => {
    expect((await read('ak', '.')).error).toMatchObject({ message: expect.stringContaining('cannot be read: EISDIR') })
  })
})

it.each([
  [{ HOME: '/h' }, '/h/.aliyun/config.json', '/h/.alibabacloud/credentials'],
  [{ USERPROFILE: 'C:/u' }, 'C:/u/.aliyun/config.json', 'C:/u/.alibabacloud/credentials'],
  [{ HOME: '/h', ALIBABA_CLOUD_CREDENTIALS_FILE: '/c' }, '/h/.aliyun/config.json', '/c'],
  [{ HOME: '/h', ALIBABA_CLOUD_CLI_PROFILE_DISABLED: 'true' }, null, '/h/.alibabacloud/credentials'],
  [{}, null, null],
])('with %j profiles are in %s and %s', (env, cli, sdk) => expect(findProfileFiles(env)).toEqual({ cli, ini: sdk }))
