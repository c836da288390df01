import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { push } from '../support/event.ts'
import { expectFailure, expectRegistered } from '../support/expectation.ts'
import { createScenario, type Inputs, type RunMore, type Scenario } from '../support/scenario.ts'

const keyless = { 'access-key-id': null, 'access-key-secret': null }

let emulator: Emulator
let scenario: Scenario
beforeAll(async () => {
  emulator = await startEmulator()
})
beforeEach(async () => {
  scenario = await createScenario(emulator)
})
afterAll(() => emulator.close())

const run = (inputs: Inputs = {}, more: RunMore = {}) =>
  scenario.run(push('refs/heads/main', scenario.main), inputs, more)

describe('keyless access', () => {
  const role = () => ({
    ...keyless,
    'role-to-assume': emulator.sts.roleArn,
    'oidc-provider-arn': emulator.sts.oidcProviderArn,
  })
  const idToken = () => ({
    ACTIONS_ID_TOKEN_REQUEST_URL: emulator.github.oidcRequestUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: emulator.github.oidcRequestToken,
  })

  it("exchanges the job's OIDC token for a session, both masked", async () => {
    const done = await run(role(), { env: idToken(), debug: true })
    await expectRegistered(scenario, done, 'created')
    const signing = done.calls.filter((call) => /oidc|^sts|^pai/.test(call))
    expect(signing.slice(0, 3)).toEqual(['github.oidc', 'sts.assume', 'pai.list'])
    expect(done.log).toContain(`credentials: OIDC session of ${emulator.sts.roleArn} (from the inputs)`)
    // The JWT, the secret and the security token: three values that no workflow could have masked before.
    expect(done.masks.filter((mask) => /^(eyJ|sk|CAIS)/.test(mask)).length).toBeGreaterThanOrEqual(3)
  })

  it('takes the ARNs from the environment', async () => {
    const { roleArn, oidcProviderArn } = emulator.sts
    const env = { ALIBABA_CLOUD_ROLE_ARN: roleArn, ALIBABA_CLOUD_OIDC_PROVIDER_ARN: oidcProviderArn, ...idToken() }
    const done = await run(keyless, { env })
    await expectRegistered(scenario, done, 'created')
    expect(done.log).toContain('ALIBABA_CLOUD_ROLE_ARN')
  })

  it('names the session of a repository with the longest name that GitHub allows as STS takes it', async () => {
    const named = await createScenario(emulator, { name: `octo/${'x.y-z_'.repeat(17).slice(0, 100)}` })
    const done = await named.run(push('refs/heads/main', named.main), role(), { env: idToken(), runId: 12_345_678_901 })
    await expectRegistered(named, done, 'created')
  })

  it('says that id-token: write is missing, before anything is asked of anybody', async () => {
    const done = await run(role())
    expect(expectFailure(done, 'E_NO_CREDENTIALS')).toContain('id-token: write')
    expect(done.calls).toEqual([])
  })

  it('shows issuer, subject and audience when the role does not trust the token', async () => {
    emulator.sts.trustedSubject = 'repo:somebody/else:*'
    const done = await run(role(), { env: idToken() })
    emulator.sts.trustedSubject = 'repo:*'
    const message = expectFailure(done, 'E_OIDC_TRUST')
    expect(message).toContain(`sub=${emulator.github.oidcSubject}`)
    expect(message).toContain('aud=sts.aliyuncs.com')
    expect(message).toMatch(/RequestId [0-9A-F-]{36}/)
    expect(done.mutations).toEqual([])
  })

  it('sends the audience that was asked for', async () => {
    const done = await run({ ...role(), audience: 'my-audience' }, { env: idToken() })
    expect(expectFailure(done, 'E_OIDC_TRUST')).toContain('aud=my-audience')
  })

  it('passes on what STS says of a duration that the role does not allow', async () => {
    const done = await run({ ...role(), 'role-duration-seconds': '43200' }, { env: idToken() })
    expect(expectFailure(done, 'E_STS')).toContain('DurationSeconds')
    expect(done.mutations).toEqual([])
  })
})

describe('access keys', () => {
  const triples = [
    ['ALIBABA_CLOUD_ACCESS_KEY_ID', 'ALIBABA_CLOUD_ACCESS_KEY_SECRET'],
    ['ALIBABACLOUD_ACCESS_KEY_ID', 'ALIBABACLOUD_ACCESS_KEY_SECRET'],
    ['ALICLOUD_ACCESS_KEY', 'ALICLOUD_SECRET_KEY'],
  ] as const
  for (const [id, secret] of triples) {
    it(`are taken from ${id}, which the log names`, async () => {
      const done = await run(keyless, {
        env: { [id]: emulator.pai.accessKeyId, [secret]: emulator.pai.accessKeySecret },
      })
      await expectRegistered(scenario, done, 'created')
      expect(done.log).toContain(`access key from ${id}`)
    })

    it(`are refused when ${secret} is missing, before anything is asked`, async () => {
      const done = await run(keyless, { env: { [id]: emulator.pai.accessKeyId, [secret]: '' } })
      expect(expectFailure(done, 'E_INPUT')).toContain(`${secret} is missing`)
      expect(done.calls).toEqual([])
    })
  }

  it('of the inputs win over the environment and over a role, and the log says so', async () => {
    const env = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'LTAIother', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'othersecret' }
    const arns = { 'role-to-assume': emulator.sts.roleArn, 'oidc-provider-arn': emulator.sts.oidcProviderArn }
    const done = await run(arns, { env, secrets: ['othersecret'] })
    await expectRegistered(scenario, done, 'created')
    expect(done.calls).not.toContain('sts.assume')
    const line = '`role-to-assume` is not used: an access key is given'
    expect(done.log).toContain(line)
    expect((await run()).log).not.toContain(line)
  })

  it('are refused with E_AK_INVALID when the secret or the ID is wrong', async () => {
    const wrong = 'wrongsecret0123456789'
    for (const inputs of [{ 'access-key-secret': wrong }, { 'access-key-id': 'LTAInobody' }]) {
      const done = await run(inputs, { secrets: [wrong] })
      expect(expectFailure(done, 'E_AK_INVALID')).toMatch(/RequestId/)
      expect(done.mutations).toEqual([])
    }
  })

  it('without the right: the error names the action to grant, and nothing is made', async () => {
    for (const action of ['paicodesource:ListCodeSources', 'paicodesource:CreateCodeSource']) {
      emulator.pai.deny(action)
      const done = await run()
      emulator.pai.allow(action)
      expect(expectFailure(done, 'E_RAM_DENIED')).toContain(`Grant ${action}`)
      expect(done.mutations.filter(({ service }) => service === 'pai')).toEqual([])
    }
  })
})

describe('the workspace', () => {
  it('is found by its name, and is the same as by its ID', async () => {
    const byName = await run({ workspace: emulator.pai.workspaceName })
    const item = await expectRegistered(scenario, byName, 'created')
    expect(item.WorkspaceId).toBe(emulator.pai.workspaceId)
    expect(byName.summary).toContain('vision&#95;prod')
    const byId = await run()
    expect((await expectRegistered(scenario, byId, 'reused')).CodeSourceId).toBe(item.CodeSourceId)
  })

  it('is not found by a part of its name, and the error lists the candidates', async () => {
    const done = await run({ workspace: 'vision' })
    expect(expectFailure(done, 'E_WORKSPACE_NOT_FOUND')).toContain('vision_prod (4321)')
    expect(done.mutations).toEqual([])
  })

  it('is ambiguous when two have the name, and the error lists both', async () => {
    for (const id of ['5001', '5002']) emulator.pai.addWorkspace({ id, name: 'twins', status: 'ENABLED' })
    const done = await run({ workspace: 'twins' })
    expect(expectFailure(done, 'E_WORKSPACE_NOT_FOUND')).toMatch(/twins \(5001\), twins \(5002\)/)
    expect(done.mutations).toEqual([])
  })

  it('that does not exist is said so, by its ID', async () => {
    const done = await run({ workspace: '999' })
    expect(expectFailure(done, 'E_WORKSPACE_NOT_FOUND')).toContain('999')
    expect(done.mutations).toEqual([])
  })

  it('that is not ENABLED is said so, by name and by ID', async () => {
    emulator.pai.addWorkspace({ id: '6001', name: 'frozen', status: 'FROZEN' })
    for (const workspace of ['frozen', '6001']) {
      const done = await run({ workspace })
      expect(expectFailure(done, 'E_WORKSPACE_UNUSABLE')).toContain('6001 is FROZEN')
      expect(done.mutations.filter(({ service }) => service === 'pai')).toEqual([])
    }
  })

  it('and the region come from the environment unless the inputs say otherwise', async () => {
    const env = { ALIBABA_CLOUD_REGION_ID: 'cn-shanghai', PAI_WORKSPACE_ID: '4321' }
    const done = await run({ region: null, workspace: null }, { env })
    await expectRegistered(scenario, done, 'created')
    expect(done.outputs['region']).toBe('cn-shanghai')
    expect((await run({ workspace: null }, { env })).outputs['region']).toBe('cn-hangzhou')
  })
})
