import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Emulator, type FaultScript, startEmulator } from '../../emulator/emulator.ts'
import { push } from '../support/event.ts'
import { expectRegistered } from '../support/expectation.ts'
import { startProxy } from '../support/proxy.ts'
import { createScenario, type Inputs, type RunMore, type Scenario } from '../support/scenario.ts'
import { findClosedPort, type Handler, startServer } from '../support/server.ts'

// Every run of a scenario is searched for secrets: printed, in files, in processes. These are runs that are worth it.
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
  scenario.run(push('refs/heads/main', scenario.main), inputs, { debug: true, ...more })

describe('the password of a proxy', () => {
  const password = 'prx-s3cr/t+x'
  const through = (port: number) => ({ HTTP_PROXY: `http://me:${encodeURIComponent(password)}@127.0.0.1:${port}` })
  const secrets = [password, encodeURIComponent(password)]

  it.each(['relay', 'git'])('stays where it is when everything works, by %s', async (strategy) => {
    const proxy = await startProxy()
    try {
      const done = await run(
        { 'mirror-strategy': strategy },
        { env: through(Number(new URL(proxy.url).port)), secrets },
      )
      await expectRegistered(scenario, done, 'created')
      expect(proxy.asked.length).toBeGreaterThan(3)
    } finally {
      await proxy.close()
    }
  })

  it('stays where it is when nobody is there, and where the URL is none', async () => {
    for (const proxy of [
      through(await findClosedPort()).HTTP_PROXY,
      `nonsense://me:${password}@127.0.0.1:1`,
      `me:${password}@x y`,
    ]) {
      const done = await run({ 'max-attempts': '1' }, { env: { HTTP_PROXY: proxy }, secrets })
      expect(done.conclusion).toBe('failure')
    }
  })
})

describe('a failure with debug on', () => {
  const calls = [
    'pai.list',
    'pai.create',
    'codeup.namespace.organization',
    'codeup.repository.get',
    'codeup.repository.create',
    'codeup.git.refs.receive-pack',
    'codeup.git.receive-pack',
    'codeup.git.upload-pack',
    'github.git.upload-pack',
  ]
  it.each(calls)('of %s tells no secret, by its causes neither', async (call) => {
    for (const fault of ['html:502', 'truncate', 'reset-before'] as const) {
      const faults: FaultScript = { [call]: Array.from({ length: 8 }, () => fault) }
      const done = await run({ 'max-attempts': '1' }, { faults })
      if (done.conclusion === 'failure') expect(done.outputs['error-code']).toMatch(/^E_/)
    }
  })
})

it.each([
  'ghp_TokenAsUser0123456789@',
  'ghp_TokenAsUser0123456789:x-oauth-basic@',
  'oauth2:ghp_TokenAsUser0123456789@',
])('a clone URL with %s in an input that is none of a URL is refused without its token', async (userinfo) => {
  const token = 'ghp_TokenAsUser0123456789'
  const done = await run({ 'codeup-repository': `https://${userinfo}codeup.aliyun.com/a/b` }, { secrets: [token] })
  expect(done.outputs['error-code']).toBe('E_INPUT')
})

/** Answers with everything that it was sent, as the message of an error. */
const echo: Handler = ({ method, url, headers, body }, response) => {
  const sent = `${JSON.stringify(headers)} ${method} ${url} ${body.toString('utf8')}`
  const credentials = [headers['x-yunxiao-token'], headers.authorization, headers['x-acs-security-token']].join(' ')
  const Message = `${credentials} ${sent}`
  const text = JSON.stringify({ Code: 'Echo', Message, errorCode: 'Echo', errorMessage: Message, RequestId: 'R-1' })
  response.writeHead(400, { 'content-type': 'application/json' }).end(text)
}

describe('a server that sends back what it was sent', () => {
  it.each(['pai-endpoint', 'codeup-endpoint', 'sts-endpoint'])('by %s has it in no line', async (endpoint) => {
    const server = await startServer(echo)
    try {
      const role = { 'role-to-assume': emulator.sts.roleArn, 'oidc-provider-arn': emulator.sts.oidcProviderArn }
      const keyless = endpoint === 'sts-endpoint' ? { 'access-key-id': null, 'access-key-secret': null, ...role } : {}
      const token = 'CAIS-security-token-0123456789'
      const held = endpoint === 'pai-endpoint' ? { 'security-token': token } : {}
      const env = {
        ACTIONS_ID_TOKEN_REQUEST_URL: emulator.github.oidcRequestUrl,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: emulator.github.oidcRequestToken,
      }
      const inputs = { [endpoint]: server.url, 'codeup-organization-id': null, ...keyless, ...held }
      const done = await run(inputs, { env, echoes: true, secrets: [token] })
      const errors = done.annotations.filter(({ level }) => level === 'error')
      expect(errors.map(({ message }) => message)).toEqual([expect.stringMatching(/^E_\w+: .*Echo: /)])
      expect(server.requests.length).toBeGreaterThan(0)
    } finally {
      await server.close()
    }
  })
})

it('a token with backticks is in no summary, where what stands between two of them is code', async () => {
  const token = 'pt-abcdef`ghijkl`mnopqr'
  const server = await startServer(({ headers }, response) => {
    const errorMessage = `it was ${headers['x-yunxiao-token']}.`
    response.writeHead(400).end(JSON.stringify({ errorCode: 'Echo', errorMessage }))
  })
  try {
    const inputs = { 'codeup-token': token, 'codeup-endpoint': server.url }
    const done = await run(inputs, { echoes: true, secrets: [token] })
    expect(done.summary).toContain('it was')
    expect(done.summary).not.toMatch(/abcdef|ghijkl|mnopqr/)
  } finally {
    await server.close()
  }
})

it('a page that repeats the token behind its indentation has no piece of it in the log', async () => {
  // Of what is read of an answer the token's beginning is the end; without the blanks before it, it looks whole.
  const indented: Handler = ({ headers }, response) =>
    response.writeHead(400).end(`<request>\n${' '.repeat(1_170)}${headers['x-yunxiao-token']}</request>`)
  const server = await startServer(indented)
  try {
    const done = await run({ 'codeup-endpoint': server.url, 'codeup-organization-id': null }, { echoes: true })
    expect(done.conclusion).toBe('failure')
    expect(done.raw).toContain('<request> ***…')
    const printed = done.raw.replace(/^::add-mask::.*$/gm, '')
    expect(printed).not.toContain(emulator.codeup.token.slice(0, 8))
  } finally {
    await server.close()
  }
})
