import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { lookAgain } from '../src/aftermath.ts'
import { systemClock } from '../src/http/clock.ts'
import type { Trace } from '../src/register/trace.ts'
import { createRecorder } from './support/told.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }))
afterEach(() => void vi.useRealTimers())

const context = {
  eventName: 'push',
  sha: '44da109b59f8596152987eaa8f3b2487bb72ea63',
  ref: 'refs/heads/main',
  repository: 'octo/train',
  serverUrl: 'https://github.example',
  apiUrl: 'http://127.0.0.1:9',
  runId: '1',
  runAttempt: '1',
  actor: 'octocat',
  payload: { repository: { default_branch: 'main' } },
}

it('a post step that cannot begin ends at once: nothing waits for its minute, and no secret is told', async () => {
  const env = { NODE_EXTRA_CA_CERTS: '/nowhere/ca.pem' }
  const inputs = { region: 'cn-hangzhou', workspace: '4321', 'codeup-token': 'pt-0123456789' }
  const { runner, tell } = createRecorder({ inputs, env, context, clock: systemClock })
  await expect(lookAgain(runner, {} as Trace)).rejects.toMatchObject({ code: 'E_INPUT' })
  expect(vi.getTimerCount()).toBe(0)
  expect(tell(1).masks).toContain('pt-0123456789')
})
