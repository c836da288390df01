import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { ActionError } from '../src/errors.ts'
import { systemClock } from '../src/http/clock.ts'
import { main } from '../src/main.ts'
import { startServer } from './support/server.ts'
import { createRecorder, runInProcess } from './support/told.ts'

const context = {
  eventName: 'push',
  sha: '44da109b59f8596152987eaa8f3b2487bb72ea63',
  ref: 'refs/heads/main',
  repository: 'octo/train',
  serverUrl: 'github.example',
  apiUrl: 'http://127.0.0.1:9',
  runId: '1',
  runAttempt: '1',
  actor: 'octocat',
  payload: { repository: { default_branch: 'main' } },
}

it('a mirror that cannot be opened is told like any other error, though nobody waits for it yet', async () => {
  const pai = await startServer((_, response) => {
    setTimeout(500).then(() => response.end(JSON.stringify({ CodeSources: [], TotalCount: 0 })))
  })
  const inputs = {
    region: 'cn-hangzhou',
    workspace: '4321',
    'access-key-id': 'LTAI-test',
    'access-key-secret': 'secret-of-test',
    'codeup-token': 'pt-test-0123456789',
    'code-repo-access-token': 'pt-read-0123456789',
    'codeup-endpoint': 'http://127.0.0.1:9',
    'pai-endpoint': pai.url,
  }
  const told = await runInProcess({ inputs, env: {}, context, clock: systemClock })
  await pai.close()
  expect(told.exitCode).toBe(1)
  expect(told.errors).toEqual([expect.stringMatching(/^E_INTERNAL: .*Invalid URL/)])
})

// A label of more than 63 characters exists nowhere, and no name server is asked for it.
const nowhere = 'x'.repeat(64)
it.each([
  ['region', { region: `cn-${nowhere}` }],
  ['pai-endpoint', { 'pai-endpoint': `https://${nowhere}.example` }],
  ['codeup-endpoint', { 'codeup-endpoint': `https://${nowhere}.example`, 'codeup-organization-id': '' }],
])('a host that does not exist is told with the input that named it, %s', async (name, given) => {
  const pai = await startServer((_, response) => {
    response.end(JSON.stringify({ CodeSources: [], TotalCount: 0 }))
  })
  const inputs = {
    ...{ region: 'cn-hangzhou', workspace: '4321', 'max-attempts': '1' },
    ...{ 'access-key-id': 'LTAI-test', 'access-key-secret': 'secret-of-test' },
    ...{ 'codeup-token': 'pt-test-0123456789', 'code-repo-access-token': 'pt-read-0123456789' },
    ...(name === 'codeup-endpoint' ? { 'pai-endpoint': pai.url } : {}),
    ...given,
  }
  const github = { serverUrl: 'https://github.example', apiUrl: 'https://github.example/api/v3' }
  const told = await runInProcess({ inputs, env: {}, context: { ...context, ...github }, clock: systemClock })
  await pai.close()
  const cure = new RegExp(`^E_NETWORK: .*ENOTFOUND .*; there is no such host, check \`${name}\`\\.`)
  expect(told.errors).toEqual([expect.stringMatching(cure)])
})

it('a proxy that does not exist is not told as a host that an input named', async () => {
  const inputs = {
    ...{ region: 'cn-hangzhou', workspace: '4321', 'max-attempts': '1', mirror: 'never', verify: 'false' },
    ...{ 'access-key-id': 'LTAI-test', 'access-key-secret': 'secret-of-test' },
  }
  const env = { HTTPS_PROXY: `http://${nowhere}.example:3128` }
  const told = await runInProcess({ inputs, env, context, clock: systemClock })
  expect(told.errors).toEqual([expect.stringMatching(/^E_NETWORK: .*ENOTFOUND/)])
  expect(told.errors.join()).not.toContain('there is no such host')
})

it('a step that is over says why, whatever else fails of it', async () => {
  const abort = new AbortController()
  const inputs = {
    region: 'cn-hangzhou',
    workspace: '4321',
    'access-key-id': 'LTAI-test',
    'access-key-secret': 'secret',
  }
  const { runner, tell } = createRecorder({ inputs, env: {}, context, clock: systemClock })
  const makeId = () => {
    abort.abort(new ActionError('E_CANCELLED', 'Cancelled by SIGINT.'))
    throw new Error('too late')
  }
  const told = tell(await main({ ...runner, makeId }, abort))
  expect(told.exitCode).toBe(130)
  expect(told.errors).toEqual([expect.stringMatching(/^E_CANCELLED: /)])
})

describe('what the end of the step cuts off is in the timeline of the summary, marked', () => {
  const inputs = {
    ...{ region: 'cn-hangzhou', workspace: '4321' },
    ...{ 'access-key-id': 'LTAI-test', 'access-key-secret': 'secret-of-test' },
  }
  const urls = { serverUrl: 'https://github.example', apiUrl: 'http://127.0.0.1:9' }
  const run = (given: Readonly<Record<string, string>>) =>
    runInProcess({ inputs: { ...inputs, ...given }, env: {}, context: { ...context, ...urls }, clock: systemClock })

  it('by the time limit', async () => {
    const pai = await startServer(() => undefined)
    const told = await run({ 'pai-endpoint': pai.url, timeout: '1s', mirror: 'never', verify: 'false' })
    await pai.close()
    expect(told.errors).toEqual([expect.stringMatching(/^E_TIMEOUT: .*GET codesources/)])
    expect(told.summary).toMatch(/^ {2}GET codesources 127\.0\.0\.1:\d+ .*─ +0\.\d\d \+ \d\.\d\d s, not ended$/m)
  })

  it('by the failure of another request', async () => {
    const codeup = await startServer(() => undefined)
    const pai = await startServer(async (_, response) => {
      while (codeup.requests.length < 2) await setTimeout(10)
      response.writeHead(403).end(JSON.stringify({ Code: 'NoPermission', Message: 'no', RequestId: 'R-1' }))
    })
    const ends = { 'pai-endpoint': pai.url, 'codeup-endpoint': codeup.url }
    const told = await run({
      ...ends,
      ...{ 'codeup-token': 'pt-test-0123456789', 'codeup-organization-id': '60de7a6852743a5162b5f957' },
      ...{ 'codeup-username': 'robot', 'code-repo-access-token': 'pt-read-0123456789' },
    })
    await Promise.all([pai.close(), codeup.close()])
    expect(told.errors).toEqual([expect.stringMatching(/^E_RAM_DENIED: /)])
    const cut = told.summary.match(/^ {2}GET .*, not ended$/gm)
    expect(cut).toEqual(
      expect.arrayContaining([expect.stringMatching(/GET train /), expect.stringMatching(/GET refs /)]),
    )
    expect(told.summary).toMatch(/^ {2}GET codesources 403 .* s$/m)
  })
})
