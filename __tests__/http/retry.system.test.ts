import { afterEach, expect, it } from 'vitest'
import { explainFault } from '../../src/aliyun/fault.ts'
import { ActionError } from '../../src/errors.ts'
import type { Call, Http } from '../../src/http/http.ts'
import { createVirtualClock } from '../support/clock.ts'
import { createTestHttp, type TestHttpOptions } from '../support/http.ts'
import { type Handler, startServer } from '../support/server.ts'

const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()))
})

/** A server, a network on a virtual clock and a call whose answers are read as Alibaba Cloud's. */
async function prepare(handle: Handler, options: TestHttpOptions = {}, random = 0.5) {
  const server = await startServer(handle)
  const clock = createVirtualClock(random)
  const http = createTestHttp({ clock, ...options })
  cleanups.push(() => server.close(), http.close)
  return { server, clock, http, call: makeCall(http, server.url) }
}

function makeCall(http: Http, origin: string): Call<string> {
  const what = 'Listing the code sources'
  return {
    what,
    request: () => ({ method: 'GET', origin, path: '/', headers: {}, body: null }),
    read: (answer) =>
      answer.status === 200 ? { value: answer.body.toString() } : explainFault(what, answer, http.clock.now()),
  }
}

/** Answers with each of the given answers in turn, then with 200. */
const inTurn =
  (...answers: readonly [number, string?, Record<string, string>?][]): Handler =>
  (_, response, number) => {
    const [status = 200, code = '', headers = {}] = answers[number - 1] ?? []
    const body = status === 200 ? 'ok' : JSON.stringify({ Code: code, Message: 'said', RequestId: 'REQ-9' })
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body)
  }

it.each([500, 502, 503, 504])('asks again after a %i, with full jitter over a growing bound', async (status) => {
  const { http, call, clock } = await prepare(inTurn([status], [status], [status]))
  expect(await http.send(call)).toBe('ok')
  expect(clock.sleeps).toEqual([250, 500, 1_000])
})

it('waits as long as x-acs-retry-after says in milliseconds, though the status is 400', async () => {
  const throttled = [400, 'Throttling.User', { 'x-acs-retry-after': '7300' }] as const
  const { http, call, clock, server } = await prepare(inTurn([...throttled]))
  expect(await http.send(call)).toBe('ok')
  expect(clock.sleeps).toEqual([7_300])
  expect(server.requests).toHaveLength(2)
})

it('waits as long as Retry-After says in seconds or as a date', async () => {
  const date = new Date(Date.now() + 40_000).toUTCString()
  const answers = inTurn([429, '', { 'retry-after': '9' }], [503, '', { 'retry-after': date }])
  const { http, call, clock } = await prepare(answers)
  expect(await http.send(call)).toBe('ok')
  expect(clock.sleeps[0]).toBe(9_000)
  // 9 s of the 40 have passed on the virtual clock.
  expect(clock.sleeps[1]).toBeGreaterThan(28_000)
  expect(clock.sleeps[1]).toBeLessThanOrEqual(31_000)
})

it('never waits longer than two minutes at once', async () => {
  const { http, call, clock } = await prepare(inTurn([429, '', { 'retry-after': '86400' }]))
  expect(await http.send(call)).toBe('ok')
  expect(clock.sleeps).toEqual([120_000])
})

it.each([
  [400, 'InvalidParameter', 'E_API'],
  [400, 'SignatureDoesNotMatch', 'E_AK_INVALID'],
  [401, 'Whatever', 'E_API'],
  [403, 'NoPermission', 'E_RAM_DENIED'],
  [404, 'InvalidAccessKeyId.NotFound', 'E_AK_INVALID'],
  [409, 'Conflict', 'E_API'],
])('does not ask again after a %i %s', async (status, code, expected) => {
  const { http, call, server } = await prepare(inTurn([status, code]))
  await expect(http.send(call)).rejects.toMatchObject({ code: expected, requestId: 'REQ-9' })
  expect(server.requests).toHaveLength(1)
})

it('gives up after the attempts that were allowed, with the last error', async () => {
  const { http, call, server, clock } = await prepare((_, response) => response.writeHead(503).end(), {
    maxAttempts: 3,
  })
  await expect(http.send(call)).rejects.toMatchObject({ code: 'E_API' })
  expect(server.requests).toHaveLength(3)
  expect(clock.sleeps).toHaveLength(2)
})

it('spends one budget in all calls of the step: an outage is not hammered', async () => {
  const { http, call, server } = await prepare((_, response) => response.writeHead(503).end())
  for (let count = 0; count < 6; count++) await expect(http.send(call)).rejects.toThrow(ActionError)
  // Ten retries of five tokens each, and the first attempt of every call.
  expect(server.requests).toHaveLength(6 + 10)
})

it('charges a retry after throttling twice as much', async () => {
  const { http, call, server } = await prepare(inTurn(...Array.from({ length: 99 }, () => [429] as [number])))
  for (let count = 0; count < 3; count++) await expect(http.send(call)).rejects.toMatchObject({ code: 'E_THROTTLED' })
  expect(server.requests).toHaveLength(3 + 5)
})

it('does not begin a wait that would end after the deadline', async () => {
  const { http, call, server, clock } = await prepare(inTurn([429, '', { 'retry-after': '60' }]), { stepMs: 59_000 })
  await expect(http.send(call)).rejects.toMatchObject({ code: 'E_THROTTLED' })
  expect(clock.sleeps).toEqual([])
  expect(server.requests).toHaveLength(1)
})

it('asks again when the connection was reset or closed before the answer', async () => {
  const { http, call, server } = await prepare((_, response, number) => {
    if (number === 1) return void response.socket?.resetAndDestroy()
    if (number === 2) return void response.socket?.end()
    response.end('ok')
  })
  expect(await http.send(call)).toBe('ok')
  expect(server.requests).toHaveLength(3)
})

it('asks again when the body was cut', async () => {
  const { http, call } = await prepare((_, response, number) => {
    if (number > 1) return void response.end('whole')
    response.writeHead(200, { 'content-length': '100' })
    response.write('half', () => response.destroy())
  })
  expect(await http.send(call)).toBe('whole')
})

it('makes a new request for every attempt, since a signature must not be used twice', async () => {
  const { http, call, server } = await prepare(inTurn([503], [503]))
  let made = 0
  const request = async () => ({ ...(await call.request()), headers: { 'x-nonce': String(++made) } })
  await http.send({ ...call, request })
  expect(server.requests.map(({ headers }) => headers['x-nonce'])).toEqual(['1', '2', '3'])
})

it('says that the outcome is unknown, and asks once, when a call that must not be repeated is lost', async () => {
  const { http, call, server } = await prepare((_, response) => void response.socket?.resetAndDestroy())
  const lost = http.send({ ...call, what: 'Creating it', repeatable: false })
  await expect(lost).rejects.toMatchObject({
    code: 'E_UNKNOWN_OUTCOME',
    message: expect.stringMatching(/^Creating it/),
  })
  expect(server.requests).toHaveLength(1)
})

it.each([
  ['an answer over the cap', (response) => response.end('x'.repeat(200))],
  ['something that is not HTTP', (response) => response.socket?.end('SSH-2.0-OpenSSH_9\r\n\r\n')],
] as [string, (response: Parameters<Handler>[1]) => void][])('does not ask again for %s', async (_, answer) => {
  const { http, call, server } = await prepare((_request, response) => answer(response))
  const send = http.send({ ...call, request: async () => ({ ...(await call.request()), maxBytes: 100 }) })
  await expect(send).rejects.toThrow(ActionError)
  expect(server.requests).toHaveLength(1)
})
