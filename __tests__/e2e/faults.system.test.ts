import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Emulator, type FaultScript, startEmulator } from '../../emulator/emulator.ts'
import { push } from '../support/event.ts'
import { expectFailure, expectRegistered, storedSources } from '../support/expectation.ts'
import { createScenario, type Inputs, type Scenario, withScenario } from '../support/scenario.ts'

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
    { 'codeup.git.receive-pack': ['reset-before'] },
    { 'codeup.git.receive-pack': ['truncate'] },
    { 'codeup.git.receive-pack': ['reset-after-commit'] },
    { 'github.git.upload-pack': ['reset-before'] },
    { 'github.git.upload-pack': ['truncate'] },
    { 'github.git.upload-pack': ['status:502'] },
    { 'github.rest.repository': ['status:503'] },
  ]
  const byGit: FaultScript[] = [
    { 'codeup.git.refs.receive-pack': ['status:503'] },
    { 'codeup.git.receive-pack': ['status:502'] },
    { 'codeup.git.receive-pack': ['reset-after-commit'] },
    { 'github.git.refs.upload-pack': ['status:503'] },
    { 'github.git.upload-pack': ['truncate'] },
  ]
  const cases = [
    ...scripts.map((script) => ['auto', script] as const),
    ...byGit.map((script) => ['git', script] as const),
  ]
  for (const [strategy, script] of cases) {
    it(`${JSON.stringify(script)} (mirror-strategy: ${strategy})`, async () => {
      const done = await run(script, { 'mirror-strategy': strategy })
      await expectRegistered(scenario, done, 'created')
      const made = done.mutations.map(({ kind }) => kind)
      expect(made.filter((kind) => kind === 'repository.create')).toHaveLength(1)
      expect(made.filter((kind) => kind === 'code-source.create')).toHaveLength(1)
    })
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

describe.concurrent('a mirror that does not take the push', () => {
  for (const strategy of ['relay', 'git']) {
    it(`is E_NETWORK in the end, registers nothing, and is no obstacle to the next run (${strategy})`, () =>
      withScenario(async (own) => {
        const faults = { 'codeup.git.receive-pack': Array.from({ length: 12 }, () => 'status:503' as const) }
        const inputs = { 'mirror-strategy': strategy }
        const done = await own.run(push(main, own.main), inputs, { faults })
        expect(expectFailure(done, 'E_NETWORK')).toContain(main)
        expect(storedSources(own)).toEqual([])
        await expectRegistered(own, await own.run(push(main, own.main), inputs), 'created')
      }))
  }
})

describe('a fault that stays', () => {
  it('of the endpoint is named and not repeated', async () => {
    const done = await run({}, { 'pai-endpoint': emulator.codeup.url })
    expectFailure(done, 'E_NOT_API')
    expect(done.calls.filter((call) => call === 'codeup.login')).toHaveLength(1)
  })

  it('of a server that is not there is E_NETWORK, with its host', async () => {
    const gone = await startEmulator()
    await gone.close()
    const done = await run({}, { 'pai-endpoint': gone.pai.endpoint, 'max-attempts': '2' })
    expect(expectFailure(done, 'E_NETWORK')).toContain(new URL(gone.pai.endpoint).host)
    expect(done.mutations).toEqual([])
  })

  it.each([
    [20, 'behind'],
    [-20, 'ahead of'],
  ])(
    'of a clock that is %i minutes off is corrected by the date of the server, with a warning',
    async (minutes, side) => {
      emulator.pai.clockSkewMs = minutes * 60_000
      const done = await run({})
      emulator.pai.clockSkewMs = 0
      await expectRegistered(scenario, done, 'created')
      const warnings = done.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)
      expect(warnings).toEqual([
        expect.stringMatching(`^W_CLOCK: This machine's clock is (1199|120\\d) s ${side} that of Alibaba Cloud`),
      ])
    },
  )
})
