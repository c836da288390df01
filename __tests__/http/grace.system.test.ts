import { afterEach, expect, it } from 'vitest'
import { ActionError } from '../../src/errors.ts'
import { createTestHttp } from '../support/http.ts'
import { startServer } from '../support/server.ts'

const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()))
})

const reason = new ActionError('E_CANCELLED', 'The run was cancelled.')

/** A request with so much grace to a server that answers after `answerMs`, while the step is over after 50 ms. */
async function ask(answerMs: number | null, graceMs: number) {
  const server = await startServer((_, response) => {
    if (answerMs !== null) setTimeout(() => response.end('made'), answerMs)
  })
  const step = new AbortController()
  const http = createTestHttp({ signal: step.signal })
  cleanups.push(http.close, server.close)
  setTimeout(() => step.abort(reason), 50)
  const request = { method: 'POST', origin: server.url, path: '/', headers: {}, body: null, graceMs } as const
  return { http, request, answer: http.attempt(request) }
}

it('takes the answer of a request with grace that comes after the end of the step, and makes no other', async () => {
  const { http, request, answer } = await ask(300, 20_000)
  const attempt = await answer
  expect(attempt.ok && attempt.answer.body.toString()).toBe('made')
  await expect(http.attempt(request)).rejects.toBe(reason)
})

it('waits no longer than the grace', async () => {
  const started = Date.now()
  await expect((await ask(null, 200)).answer).rejects.toBe(reason)
  expect(Date.now() - started).toBeLessThan(5_000)
})
