import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { type EventFacts, pullRequest, push } from '../support/event.ts'
import { expectFailure } from '../support/expectation.ts'
import { addCommit } from '../support/history.ts'
import { createScenario, type Inputs, type RunMore, type Scenario } from '../support/scenario.ts'

// GitHub gives a pull request from a fork neither secrets nor configuration variables, a Dependabot run no secrets.
const withheld: Inputs = {
  'access-key-id': null,
  'access-key-secret': null,
  'codeup-token': null,
  'code-repo-access-token': null,
}
const providerArn = 'acs:ram::1234567890123456:oidc-provider/github'

let emulator: Emulator
let scenario: Scenario
beforeAll(async () => {
  emulator = await startEmulator()
})
beforeEach(async () => {
  scenario = await createScenario(emulator)
})
afterAll(() => emulator.close())

const events: Readonly<Record<string, () => EventFacts>> = {
  fork() {
    const head = addCommit(scenario.bare, 'refs/pull/5/head', scenario.first)
    return pullRequest({ number: 5, head, merge: head, headRef: 'main', from: 'mallory/train' })
  },
  Dependabot: () => ({ ...push('refs/heads/dependabot/npm/x', scenario.main), actor: 'dependabot[bot]' }),
}
const run = (event: string, inputs: Inputs, more: RunMore = {}) =>
  scenario.run(events[event]?.() ?? push('refs/heads/main', scenario.main), { ...withheld, ...inputs }, more)

const parts: readonly (readonly [string, Inputs, RunMore])[] = [
  ['region and workspace', { region: '', workspace: '' }, {}],
  ['the secret of an access key', { 'access-key-id': 'LTAI5tLiteralInTheFile' }, {}],
  ['the role of a provider', { 'oidc-provider-arn': providerArn, region: '' }, {}],
  ['half of the variables', {}, { env: { ALIBABA_CLOUD_ACCESS_KEY_ID: 'LTAI5tLiteralInTheFile' } }],
]

describe.each(Object.keys(events))('a run of %s that lacks with its secrets', (event) => {
  it.each(parts)('%s is skipped as one that has none of it', async (_, inputs, more) => {
    const done = await run(event, inputs, more)
    expect(done).toMatchObject({ conclusion: 'success', outputs: { result: 'skipped', 'error-code': '' } })
    expect(done.outputs['region']).toBe(inputs['region'] ?? 'cn-hangzhou')
    expect(done.annotations.map(({ message }) => message)).toEqual([expect.stringContaining(event)])
    expect(done.calls).toEqual([])
    const wanted = await run(event, { ...inputs, 'on-missing-credentials': 'fail' }, more)
    expect(wanted).toMatchObject({ conclusion: 'failure', calls: [] })
  })
})

it('says in the log what is missing, once, and that this run was not given it', async () => {
  const env = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'LTAI5tLiteralInTheFile' }
  const { log } = await run('fork', { region: '' }, { env })
  const said = log.split('\n').filter((line) => line.startsWith('Not given to this run: '))
  expect(said).toEqual([
    expect.stringContaining('ALIBABA_CLOUD_ACCESS_KEY_SECRET is missing'),
    expect.stringContaining('`region` is missing'),
  ])
})

describe('is no excuse', () => {
  it('for what is malformed', async () => {
    expectFailure(await run('fork', { region: '', timeout: 'soon' }), 'E_INPUT')
  })

  it('for any other run', async () => {
    for (const [, inputs, more] of parts) expectFailure(await run('push', inputs, more), 'E_INPUT')
  })

  it('for half of the credentials of a pull request of the repository itself, also where it may do without them', async () => {
    const { first, main, name } = scenario
    const event = pullRequest({ number: 6, head: main, merge: first, headRef: 'side', from: name })
    const inputs = { ...withheld, 'on-missing-credentials': 'skip' }
    const half = { ...inputs, 'access-key-id': 'LTAI5tLiteralInTheFile' }
    expect(expectFailure(await scenario.run(event, half), 'E_INPUT')).toContain('access-key-secret')
    expect((await scenario.run(event, inputs)).outputs['result']).toBe('skipped')
  })

  it("for a fork's code with credentials at hand", async () => {
    const keys = { 'access-key-id': emulator.pai.accessKeyId, 'access-key-secret': emulator.pai.accessKeySecret }
    expectFailure(await run('fork', { ...keys, region: '' }), 'E_INPUT')
    expectFailure(await run('fork', keys), 'E_UNTRUSTED_FORK')
  })
})
