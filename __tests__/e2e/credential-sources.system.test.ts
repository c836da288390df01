import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { pullRequest, push } from '../support/event.ts'
import { expectFailure, expectRegistered, warningsOf } from '../support/expectation.ts'
import { createScenario, type Inputs, type Run, type RunMore, type Scenario } from '../support/scenario.ts'
import { startServer } from '../support/server.ts'

const keyless = { 'access-key-id': null, 'access-key-secret': null }

let emulator: Emulator
let scenario: Scenario
let home: string
beforeAll(async () => {
  emulator = await startEmulator()
  home = await mkdtemp(path.join(tmpdir(), 'home-'))
  for (const folder of ['.aliyun', '.alibabacloud']) await mkdir(path.join(home, folder))
})
beforeEach(async () => {
  scenario = await createScenario(emulator)
})
afterAll(async () => {
  await emulator.close()
  await rm(home, { recursive: true })
})

const run = (inputs: Inputs, more: RunMore) =>
  scenario.run(push('refs/heads/main', scenario.main), { ...keyless, ...inputs }, { debug: true, ...more })
/** The calls on the way to PAI; the mirror is looked at meanwhile. */
const signing = ({ calls }: Run) => calls.filter((call) => /^(github\.oidc|sts|instance|pai)/.test(call))
const idToken = () => ({
  ACTIONS_ID_TOKEN_REQUEST_URL: emulator.github.oidcRequestUrl,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: emulator.github.oidcRequestToken,
})
const arns = () => ({
  ALIBABA_CLOUD_ROLE_ARN: emulator.sts.roleArn,
  ALIBABA_CLOUD_OIDC_PROVIDER_ARN: emulator.sts.oidcProviderArn,
})
const role = () => ({ 'role-to-assume': emulator.sts.roleArn, 'oidc-provider-arn': emulator.sts.oidcProviderArn })

async function writeClusterToken(): Promise<{ file: string; token: string }> {
  const headers = { authorization: `bearer ${emulator.github.oidcRequestToken}` }
  const answer = await fetch(`${emulator.github.oidcRequestUrl}&audience=sts.aliyuncs.com`, { headers })
  const { value: token } = (await answer.json()) as { value: string }
  const file = path.join(home, 'token')
  await writeFile(file, token)
  return { file, token }
}

describe('the log names the source, and nothing of it', () => {
  it('RRSA: the token file of the cluster', async () => {
    const { file, token } = await writeClusterToken()
    const done = await run({}, { env: { ...arns(), ALIBABA_CLOUD_OIDC_TOKEN_FILE: file }, secrets: [token] })
    await expectRegistered(scenario, done, 'created')
    expect(signing(done).slice(0, 2)).toEqual(['sts.assume', 'pai.list'])
    expect(done.log).toContain('with the token file of the cluster (from ALIBABA_CLOUD_ROLE_ARN)')
  })

  it('the credentials URI', async () => {
    const env = { ALIBABA_CLOUD_CREDENTIALS_URI: `${emulator.instance.credentialsUri}?key=uri-key-0123456789` }
    const done = await run({}, { env, secrets: ['uri-key-0123456789'] })
    await expectRegistered(scenario, done, 'created')
    expect(signing(done).slice(0, 2)).toEqual(['instance.uri', 'pai.list'])
    expect(done.log).toContain('(from ALIBABA_CLOUD_CREDENTIALS_URI)')
  })

  it('a profile of the aliyun CLI', async () => {
    const { accessKeyId: access_key_id, accessKeySecret: access_key_secret } = emulator.pai
    const profiles = [{ name: 'ci', mode: 'AK', access_key_id, access_key_secret, sts_token: '' }]
    await writeFile(path.join(home, '.aliyun/config.json'), JSON.stringify({ current: 'other', profiles }))
    const done = await run({}, { env: { HOME: home, ALIBABA_CLOUD_PROFILE: 'ci' } })
    await expectRegistered(scenario, done, 'created')
    expect(done.log).toContain('credentials: access key from the profile ci of ')
    expect(done.masks).toContain(access_key_secret)
  })

  it('a profile of the aliyun CLI with the address of a server, whose secret part nobody sees', async () => {
    const server = await startServer(async (_, response) => {
      response.end(await (await fetch(emulator.instance.credentialsUri)).text())
    })
    const secrets = ['uri-part-0123456789', 'uri-key-0123456789']
    const credentials_uri = `${server.url}/${secrets[0]}?key=${secrets[1]}`
    const profiles = [{ name: 'uri', mode: 'CredentialsURI', credentials_uri }]
    await writeFile(path.join(home, '.aliyun/config.json'), JSON.stringify({ profiles }))
    const env = { HOME: home, ALIBABA_CLOUD_PROFILE: 'uri' }
    const done = await run({}, { env, secrets, debug: true })
    await server.close()
    await expectRegistered(scenario, done, 'created')
    expect(done.masks).toEqual(expect.arrayContaining(secrets))
  })

  it('a profile of the SDKs, whose role is assumed', async () => {
    const { accessKeyId, accessKeySecret } = emulator.pai
    const lines = ['[ci-role]', 'type = ram_role_arn', `access_key_id = ${accessKeyId}`]
    lines.push(`access_key_secret = ${accessKeySecret}`, `role_arn = ${emulator.sts.roleArn}`)
    await writeFile(path.join(home, '.alibabacloud/credentials'), lines.join('\n'))
    const done = await run({}, { env: { HOME: home, ALIBABA_CLOUD_PROFILE: 'ci-role' } })
    await expectRegistered(scenario, done, 'created')
    expect(signing(done)[0]).toBe('sts.assume-role')
  })

  it('a profile that is not there: the error says where it was looked for', async () => {
    const done = await run({}, { env: { HOME: home, ALIBABA_CLOUD_PROFILE: 'missing' } })
    expect(expectFailure(done, 'E_NO_CREDENTIALS')).toContain(`${home}/.aliyun/config.json or ${home}/.alibabacloud`)
    expect(done.mutations).toEqual([])
  })
})

describe('a session', () => {
  it('that ends in the middle of the step is replaced, and the source is created once', async () => {
    const stop = emulator.ledger.onMutation(({ kind }) => {
      if (kind === 'ref.create') emulator.sts.expireSessions()
    })
    const done = await run(role(), { env: idToken() })
    stop()
    await expectRegistered(scenario, done, 'created')
    expect(done.calls.filter((call) => call === 'sts.assume')).toHaveLength(2)
    expect(done.mutations.filter(({ kind }) => kind === 'code-source.create')).toHaveLength(1)
    expect(done.log).toContain('asking for another session, the service says that it is over')
  })

  it.each([
    ['a usual run', {}, 'created'],
    [
      'a run that publishes, by the name of the workspace',
      { accessibility: 'PUBLIC', workspace: 'vision_prod' },
      'created',
    ],
    ['a dry run', { 'dry-run': 'true' }, 'planned'],
    ['a run that updates', { 'if-exists': 'update' }, 'created'],
    ['a run that prunes', { keep: '1' }, 'created'],
  ])('narrowed to %s is wide enough for it', async (_, inputs, result) => {
    const done = await run({ ...role(), ...inputs }, { env: idToken() })
    expect(done.outputs['result']).toBe(result)
    expect(done.calls.filter((call) => call === 'sts.assume')).toHaveLength(1)
    expect(done.log).not.toContain('too narrow')
  })

  it('is opened on a machine whose clock is off, with one warning for STS and PAI together', async () => {
    emulator.sts.clockSkewMs = 20 * 60_000
    emulator.pai.clockSkewMs = 20 * 60_000
    emulator.github.oidcAgeSeconds = -20 * 60
    const done = await run(role(), { env: idToken() })
    emulator.sts.clockSkewMs = 0
    emulator.pai.clockSkewMs = 0
    emulator.github.oidcAgeSeconds = 0
    expect(done).toMatchObject({ conclusion: 'success', outputs: { result: 'created' } })
    expect(warningsOf(done).filter((text) => text.startsWith('W_CLOCK'))).toHaveLength(1)
  })
})

describe('masks', () => {
  it('of everything that is given come before any other line, with the forms that secrets travel in', async () => {
    const { token: _, ...more } = {
      token: '',
      ALICLOUD_SECRET_KEY: 'unused+secret/0123456789',
      ALICLOUD_ACCESS_KEY: 'LTAIunused01234',
    }
    const env = { ...idToken(), ...more, CODEUP_TOKEN: 'pt-other-0123456789' }
    const done = await scenario.run(
      push('refs/heads/main', scenario.main),
      {},
      { env, secrets: [more.ALICLOUD_SECRET_KEY] },
    )
    const lines = done.raw.split('\n').filter((line) => line !== '')
    const leading = lines.slice(
      0,
      lines.findIndex((line) => !line.startsWith('::add-mask::')),
    )
    const { codeup, pai, github } = emulator
    const given = [codeup.token, codeup.readToken, pai.accessKeySecret, github.token, github.oidcRequestToken]
    for (const secret of [...given, env.CODEUP_TOKEN, env.ALICLOUD_SECRET_KEY]) {
      expect(leading).toContain(`::add-mask::${secret}`)
      const pair = Buffer.from(`x-access-token:${secret}`).toString('base64')
      expect(leading.some((line) => pair.includes(line.slice('::add-mask::'.length)))).toBe(true)
    }
    expect(leading).toContain(`::add-mask::${encodeURIComponent(env.ALICLOUD_SECRET_KEY).replaceAll('%', '%25')}`)
  })

  it('of a session come before the next line that is printed', async () => {
    const done = await run(role(), { env: idToken() })
    const lines = done.raw.split('\n')
    const masked = lines.findIndex((line) => line.startsWith('::add-mask::CAIS'))
    expect(masked).toBeGreaterThan(0)
    expect(masked).toBeLessThan(lines.findIndex((line) => line.includes('credentials: OIDC session')))
    const answered = lines.findIndex((line) => line.includes('AssumeRoleWithOIDC') || /::debug::POST .* 200/.test(line))
    expect(lines.slice(answered + 1, masked).filter((line) => !line.startsWith('::add-mask::'))).toEqual([])
  })
})

describe('on a self-hosted runner without credentials', () => {
  // The address of the metadata service is not of this machine: here it is switched off.
  const more = { runnerEnvironment: 'self-hosted', env: { ALIBABA_CLOUD_ECS_METADATA_DISABLED: 'true' } } as const

  it('the step fails and says what to give', async () => {
    const done = await run({}, more)
    expect(expectFailure(done, 'E_NO_CREDENTIALS')).toContain('role-to-assume')
    expect(done.calls).toEqual([])
  })

  it('a pull request from a fork is skipped', async () => {
    const facts = { number: 7, head: scenario.first, merge: scenario.main, headRef: 'main', from: 'mallory/train' }
    const done = await scenario.run(pullRequest(facts), keyless, more)
    expect(done).toMatchObject({ conclusion: 'success', outputs: { result: 'skipped' } })
  })
})
