import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Emulator, type FaultScript, startEmulator } from '../../emulator/emulator.ts'
import { push } from '../support/event.ts'
import { expectFailure, expectRegistered, storedSources } from '../support/expectation.ts'
import { createScenario, type Inputs, type Scenario } from '../support/scenario.ts'

const main = 'refs/heads/main'

let emulator: Emulator
let scenario: Scenario
beforeAll(async () => {
  emulator = await startEmulator()
})
beforeEach(async () => {
  scenario = await createScenario(emulator)
})
afterAll(() => emulator.close())

const run = (faults: FaultScript, inputs: Inputs = {}) =>
  scenario.run(push(main, scenario.main), { 'max-attempts': '3', ...inputs }, { faults })

/** However often something went wrong, there is one source, and the next run takes it. */
async function expectExactlyOne(done: Awaited<ReturnType<typeof run>>): Promise<void> {
  const item = await expectRegistered(scenario, done, 'created')
  expect(storedSources(scenario)).toHaveLength(1)
  expect((await expectRegistered(scenario, await run({}), 'reused')).CodeSourceId).toBe(item.CodeSourceId)
}

describe('the creation in PAI ends with exactly one source', () => {
  const lost: FaultScript[string][] = [
    ['reset-after-commit'],
    ['after-commit:502'],
    ['truncate'],
    ['late-commit:1500'],
    ['reset-before'],
    ['html:502'],
    ['throttle'],
  ]
  for (const script of lost) {
    it(`when the first answer is ${script}`, async () => {
      const done = await run({ 'pai.create': script })
      await expectExactlyOne(done)
    }, 30_000)
  }

  it('when the list lags and the repeated bytes are answered by SignatureNonceUsed', async () => {
    emulator.pai.listLagMs = 9_500
    const done = await run({ 'pai.create': ['reset-after-commit'] })
    emulator.pai.listLagMs = 0
    await expectRegistered(scenario, done, 'created')
    expect(done.calls.filter((call) => call === 'pai.create')).toHaveLength(2)
    expect(storedSources(scenario)).toHaveLength(1)
  }, 60_000)

  it('when it is throttled without end: E_THROTTLED, and none', async () => {
    const done = await run({ 'pai.create': ['throttle', 'throttle', 'throttle'] })
    expect(expectFailure(done, 'E_THROTTLED')).toMatch(/RequestId [0-9A-F-]{36}/)
    expect(storedSources(scenario)).toEqual([])
  }, 30_000)
})

describe('a fault that passes is not noticed by the user', () => {
  const scripts: FaultScript[] = [
    { 'pai.list': ['status:503'] },
    { 'pai.list': ['reset-before', 'throttle'] },
    { 'pai.list': ['xml-error'] },
    { 'codeup.namespace.organization': ['throttle'] },
    { 'codeup.repository.get': ['status:502'] },
    { 'codeup.repository.create': ['reset-after-commit'] },
    { 'codeup.repository.create': ['after-commit:500'] },
    { 'codeup.git.upload-pack': ['status:503'] },
    { 'codeup.git.refs.receive-pack': ['status:503'] },
    { 'codeup.git.receive-pack': ['status:503'] },
    { 'codeup.git.receive-pack': ['reset-after-commit'] },
    { 'github.git.refs.upload-pack': ['status:503'] },
    { 'github.git.upload-pack': ['reset-before'] },
  ]
  for (const script of scripts) {
    it(`${JSON.stringify(script)}`, async () => {
      const done = await run(script)
      await expectRegistered(scenario, done, 'created')
      const made = done.mutations.map(({ kind }) => kind)
      expect(made.filter((kind) => kind === 'repository.create')).toHaveLength(1)
      expect(made.filter((kind) => kind === 'code-source.create')).toHaveLength(1)
    }, 30_000)
  }

  for (const call of ['github.oidc', 'sts.assume'] as const) {
    it(`${call}: 503 once`, async () => {
      const role = { 'role-to-assume': emulator.sts.roleArn, 'oidc-provider-arn': emulator.sts.oidcProviderArn }
      const event = push(main, scenario.main)
      const done = await scenario.run(
        event,
        { ...role, 'access-key-id': null, 'access-key-secret': null },
        {
          faults: { [call]: ['status:503'] },
          env: {
            ACTIONS_ID_TOKEN_REQUEST_URL: emulator.github.oidcRequestUrl,
            ACTIONS_ID_TOKEN_REQUEST_TOKEN: emulator.github.oidcRequestToken,
          },
        },
      )
      await expectRegistered(scenario, done, 'created')
    })
  }
})

describe('an answer that is not from the API', () => {
  it('names the endpoint and is not repeated', async () => {
    const done = await run({}, { 'pai-endpoint': emulator.codeup.url })
    expectFailure(done, 'E_NOT_API')
    expect(done.calls).toEqual(['codeup.login'])
  })

  it('of a server that is not there is E_NETWORK, with its host', async () => {
    const gone = await startEmulator()
    await gone.close()
    const done = await run({}, { 'pai-endpoint': gone.pai.endpoint, 'max-attempts': '2' })
    expect(expectFailure(done, 'E_NETWORK')).toContain(new URL(gone.pai.endpoint).host)
    expect(done.mutations).toEqual([])
  })

  it("of a wrong clock is E_CLOCK, or is corrected by the server's date", async () => {
    emulator.pai.clockSkewMs = 20 * 60_000
    const done = await run({})
    emulator.pai.clockSkewMs = 0
    await expectRegistered(scenario, done, 'created')
    const warnings = done.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)
    expect(warnings).toEqual([expect.stringMatching(/^W_CLOCK: /)])
  })
})
