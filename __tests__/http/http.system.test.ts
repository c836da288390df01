import { getEventListeners, once } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import { afterEach, expect, it, vi } from 'vitest'
import { ActionError } from '../../src/errors.ts'
import type { HttpRequest } from '../../src/http/exchange.ts'
import { countTimers, createTestHttp, type TestHttpOptions } from '../support/http.ts'
import { type Handler, startServer, startSocketServer } from '../support/server.ts'

const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()))
})

function createHttp(options: TestHttpOptions = {}) {
  const http = createTestHttp(options)
  cleanups.push(() => http.close())
  return http
}

async function serve(handle: Handler) {
  const server = await startServer(handle)
  cleanups.push(() => server.close())
  return server
}

const get = (origin: string, more: Partial<HttpRequest> = {}): HttpRequest => ({
  method: 'GET',
  origin,
  path: '/',
  headers: {},
  body: null,
  ...more,
})

it('gives method, path, headers and body to the server byte for byte, and names itself', async () => {
  const server = await serve((_, response) => response.end('done'))
  const path = '/a%2Fb/%E4%B8%AD?x=%20&y=*'
  const [body, headers] = ['{"name":"中文"}', { 'x-acs-action': 'List' }]
  const attempt = await createHttp().attempt({ method: 'PUT', origin: server.url, path, headers, body })
  expect(attempt.ok && attempt.answer.body.toString()).toBe('done')
  const [seen] = server.requests
  expect(seen).toMatchObject({
    method: 'PUT',
    url: path,
    headers: { 'x-acs-action': 'List', 'user-agent': 'room-tests' },
  })
  expect(seen?.body.toString()).toBe(body)
  expect(seen?.headers.host).toBe(new URL(server.url).host)
})

it('hands out header names in lower case with repeated headers joined', async () => {
  const server = await serve((_, response) =>
    response.writeHead(200, { 'X-Acs-Request-Id': 'R', Via: ['a', 'b'] }).end(),
  )
  const attempt = await createHttp().attempt(get(server.url))
  expect(attempt.ok && attempt.answer.headers).toMatchObject({ 'x-acs-request-id': 'R', via: 'a, b' })
})

it.each([301, 302, 303, 307, 308])(
  'never follows a redirect: %i is an answer and no header travels',
  async (status) => {
    const other = await serve((_, response) => response.end('stolen'))
    const server = await serve((_, response) => response.writeHead(status, { location: `${other.url}/` }).end('moved'))
    const headers = { 'x-yunxiao-token': 'pt-secret', authorization: 'Basic c2VjcmV0' }
    for (const method of ['GET', 'POST'] as const) {
      const attempt = await createHttp().attempt(
        get(server.url, { method, headers, body: method === 'GET' ? null : '{}' }),
      )
      expect(attempt.ok && attempt.answer.status).toBe(status)
    }
    expect(other.connections()).toBe(0)
  },
)

it('ends a body that drips when the time for the whole call is over', async () => {
  const server = await serve((_, response) => {
    const timer = setInterval(() => response.write('x'), 50)
    response.on('close', () => clearInterval(timer))
  })
  const started = Date.now()
  const attempt = await createHttp().attempt(get(server.url, { timeoutMs: 400 }))
  expect(Date.now() - started).toBeGreaterThanOrEqual(390)
  expect(Date.now() - started).toBeLessThan(2_000)
  expect(attempt).toMatchObject({ ok: false, failure: { sent: 'unknown', detail: 'no complete answer within 0.4 s' } })
})

it('ends a call whose headers never come when its time is over', async () => {
  const server = await serve(() => {})
  const attempt = await createHttp().attempt(get(server.url, { timeoutMs: 200 }))
  expect(attempt).toMatchObject({ ok: false, failure: { code: 'E_NETWORK', sent: 'unknown' } })
})

it('reads a body up to the cap and refuses one that is a byte longer', async () => {
  const server = await serve(({ url }, response) => response.end('x'.repeat(Number(url.slice(1)))))
  const http = createHttp()
  const whole = await http.attempt(get(server.url, { path: '/100000', maxBytes: 100_000 }))
  expect(whole.ok && whole.answer.body.length).toBe(100_000)
  const long = await http.attempt(get(server.url, { path: '/100001', maxBytes: 100_000 }))
  expect(long).toMatchObject({ ok: false, failure: { detail: 'the answer is larger than 100000 bytes' } })
})

it('stops an endless body at the cap of 4 MiB', async () => {
  let written = 0
  const chunk = Buffer.alloc(64 * 1024)
  const server = await serve((_, response) => {
    const more = () => {
      while (!response.destroyed && response.write(chunk)) written += chunk.length
      written += chunk.length
    }
    response.on('drain', more)
    more()
  })
  const attempt = await createHttp().attempt(get(server.url))
  expect(attempt).toMatchObject({ ok: false, failure: { detail: 'the answer is larger than 4194304 bytes' } })
  expect(written).toBeLessThan(32 * 1024 * 1024)
})

it.each([4_096, 5_000])('reads only the beginning of an answer, of %i bytes here, and hangs up', async (size) => {
  const closed: Promise<unknown>[] = []
  const server = await serve((_, response) => {
    closed.push(once(response, 'close'))
    response.write('x'.repeat(size))
  })
  const attempt = await createHttp().attempt(get(server.url, { readAtMost: 4_096, timeoutMs: 5_000 }))
  expect(attempt.ok && attempt.answer.body.length).toBe(size)
  await Promise.all(closed)
})

it('hangs up when the time for the whole call is over', async () => {
  const closed: Promise<unknown>[] = []
  const server = await serve((_, response) => void closed.push(once(response, 'close')))
  expect((await createHttp().attempt(get(server.url, { timeoutMs: 200 }))).ok).toBe(false)
  expect(closed).toHaveLength(1)
  await Promise.all(closed)
})

it('waits 45 s for the answer to a POST and 30 s for any other', async () => {
  const server = await serve(() => {})
  const http = createHttp()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const attempts = (['POST', 'PUT'] as const).map((method) => http.attempt(get(server.url, { method, body: '{}' })))
  while (server.requests.length < 2) await setImmediate()
  vi.advanceTimersByTime(60_000)
  vi.useRealTimers()
  const details = [45, 30].map((seconds) => ({ failure: { detail: `no complete answer within ${seconds} s` } }))
  expect(await Promise.all(attempts)).toMatchObject(details)
})

it.each([0, 60_000])('leaves no timer and no listener behind a call with a grace of %i ms', async (graceMs) => {
  const step = new AbortController()
  const server = await serve((_, response) => {
    if (graceMs > 0) step.abort(new ActionError('E_CANCELLED', 'The run was cancelled.'))
    response.end('ok')
  })
  const http = createHttp({ signal: step.signal })
  const before = countTimers()
  expect((await http.attempt(get(server.url, { graceMs }))).ok).toBe(true)
  expect(countTimers()).toBe(before)
  expect(getEventListeners(step.signal, 'abort')).toEqual([])
})

it('ends a hanging call at once with the reason of the signal', async () => {
  const step = new AbortController()
  const reason = new ActionError('E_CANCELLED', 'The run was cancelled.')
  let cancelled = 0
  const server = await serve(() => {
    cancelled = Date.now()
    step.abort(reason)
  })
  const http = createHttp({ signal: step.signal })
  await expect(http.attempt(get(server.url))).rejects.toBe(reason)
  expect(Date.now() - cancelled).toBeLessThan(500)
  await expect(http.attempt(get(server.url))).rejects.toBe(reason)
  expect(server.requests).toHaveLength(1)
})

it('ends a wait between two attempts at once with the reason of the signal', async () => {
  const server = await serve((_, response) => response.writeHead(503).end())
  const step = new AbortController()
  const reason = new ActionError('E_TIMEOUT', 'Out of time.')
  const http = createHttp({ signal: step.signal })
  const error = new ActionError('E_API', 'unavailable')
  const call = {
    what: 'Asking',
    request: () => get(server.url),
    read: () => ({ error, retry: 'transient' as const, afterMs: 60_000 }),
  } as const
  setTimeout(() => step.abort(reason), 150)
  const started = Date.now()
  await expect(http.send(call)).rejects.toBe(reason)
  expect(Date.now() - started).toBeLessThan(1_000)
})

it('sends several requests over one connection', async () => {
  const server = await serve((_, response) => response.end('ok'))
  const http = createHttp()
  for (let count = 0; count < 5; count++) await http.attempt(get(server.url))
  expect(server.requests).toHaveLength(5)
  expect(server.connections()).toBe(1)
})

it('opens another connection when the server has closed the idle one', async () => {
  const server = await startSocketServer((socket) => {
    socket.on('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok'))
    setTimeout(() => socket.end(), 150)
  })
  cleanups.push(() => server.close())
  const http = createHttp()
  expect((await http.attempt(get(server.url))).ok).toBe(true)
  await new Promise((resolve) => setTimeout(resolve, 250))
  expect((await http.attempt(get(server.url))).ok).toBe(true)
  expect(server.connections()).toBe(2)
})

it('tells of each attempt method, host, path without query, status and request ID, and nothing secret', async () => {
  const server = await serve((_, response) =>
    response.writeHead(404, { 'x-acs-request-id': 'REQ-1' }).end('body-secret'),
  )
  const http = createHttp()
  const headers = { authorization: 'Bearer header-secret' }
  await http.attempt(get(server.url, { path: '/api/v1?token=query-secret', headers }), 3)
  const { host } = new URL(server.url)
  expect(http.events).toHaveLength(1)
  expect(http.events[0]).toMatchObject({
    method: 'GET',
    host,
    path: '/api/v1',
    attempt: 3,
    status: 404,
    requestId: 'REQ-1',
  })
  expect(JSON.stringify(http.events)).not.toContain('secret')
})

it('ends a call that is under way when it is closed', async () => {
  const server = await serve(() => {})
  const http = createHttp()
  const pending = http.attempt(get(server.url))
  await new Promise((resolve) => setTimeout(resolve, 50))
  await http.close()
  expect((await pending).ok).toBe(false)
})
