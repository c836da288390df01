import { expect, it } from 'vitest'
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
    setTimeout(() => response.end(JSON.stringify({ CodeSources: [], TotalCount: 0 })), 500)
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
