import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { ActionError } from '../../src/errors.ts'
import type { Streamed } from '../../src/http/http.ts'
import { type Source, type StreamRequest, startStall } from '../../src/http/transfer.ts'
import { countTimers, createTestHttp, type TestHttpOptions } from '../support/http.ts'
import { type Handler, startServer, startSocketServer } from '../support/server.ts'

const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()))
})

function createHttp(options: TestHttpOptions = {}) {
  const http = createTestHttp(options)
  cleanups.push(http.close)
  return http
}

async function serve(handle: Handler) {
  const server = await startServer(handle)
  cleanups.push(server.close)
  return server
}

const post = (origin: string, more: Partial<StreamRequest> = {}): StreamRequest => ({
  ...{ method: 'POST', origin, path: '/git-receive-pack', headers: {}, body: 'x', stallMs: 400 },
  ...more,
})
const source = (size: number, chunk = 64 * 1024): Source => ({
  size,
  async *read() {
    for (let start = 0; start < size; start += chunk) yield Buffer.alloc(Math.min(chunk, size - start), 0x61)
  },
})

async function collect(http: ReturnType<typeof createHttp>, request: StreamRequest): Promise<Streamed<Buffer>> {
  return http.stream(request, async ({ body }) => {
    const chunks: Buffer[] = []
    for await (const chunk of body) chunks.push(chunk)
    return Buffer.concat(chunks)
  })
}

describe('a body of known size', () => {
  it('goes out with its length and not in chunked encoding', async () => {
    const server = await serve((request, response) => response.end(String(request.body.length)))
    const size = 3_000_001
    expect(await collect(createHttp(), post(server.url, { body: source(size) }))).toMatchObject({ ok: true })
    expect(server.requests[0]?.headers).toMatchObject({ 'content-length': String(size), 'user-agent': 'room-tests' })
    expect(server.requests[0]?.headers['transfer-encoding']).toBeUndefined()
    expect(server.requests[0]?.body.length).toBe(size)
  })

  it('is read from its beginning for every request, over one connection', async () => {
    const server = await serve((_, response) => response.end('ok'))
    const http = createHttp()
    const body = source(200_000)
    for (let round = 0; round < 3; round++) expect((await collect(http, post(server.url, { body }))).ok).toBe(true)
    expect(server.requests.map((request) => request.body.length)).toEqual([200_000, 200_000, 200_000])
    expect(server.connections()).toBe(1)
  })

  it('that breaks off while it is read is a failure, and the server gets no whole request', async () => {
    const server = await serve((_, response) => response.end('ok'))
    const broken: Source = {
      size: 100_000,
      async *read() {
        yield Buffer.alloc(50_000)
        throw new Error('the disk is gone')
      },
    }
    const result = await collect(createHttp(), post(server.url, { body: broken }))
    expect(result).toMatchObject({ ok: false, failure: { detail: expect.stringContaining('the disk is gone') } })
    expect(server.requests).toEqual([])
  })
})

describe('an exchange in which nothing moves is ended', () => {
  it('when no answer comes to a small request', async () => {
    const server = await serve(() => {})
    const started = performance.now()
    const result = await collect(createHttp(), post(server.url))
    expect(result).toMatchObject({ ok: false, failure: { detail: 'nothing moved for 0.4 s', sent: 'unknown' } })
    expect(performance.now() - started).toBeLessThan(2_000)
  })

  it('when the answer stops in the middle', async () => {
    const server = await serve((_, response) => void response.writeHead(200).write('half'))
    expect(await collect(createHttp(), post(server.url))).toMatchObject({
      ok: false,
      failure: { detail: 'nothing moved for 0.4 s' },
    })
  })

  it('when the answer to a long request stops in the middle', async () => {
    const server = await serve((_, response) => void response.writeHead(200).write('half'))
    expect(await collect(createHttp(), post(server.url, { body: source(1_000_000) }))).toMatchObject({
      ok: false,
      failure: { detail: 'nothing moved for 0.4 s' },
    })
  })

  it('when the server takes nothing any more', async () => {
    const server = await startSocketServer((socket) => socket.pause())
    cleanups.push(server.close)
    const result = await collect(createHttp(), post(server.url, { body: source(64 * 1024 * 1024) }))
    expect(result).toMatchObject({ ok: false, failure: { detail: 'nothing moved for 0.4 s' } })
  })
})

describe('an exchange whose connection is still being made', () => {
  /** Takes connections and never says a word: a TLS handshake that does not end. */
  async function serveSilence() {
    const server = await startSocketServer(() => {})
    cleanups.push(server.close)
    return server.url.replace('http:', 'https:')
  }

  it('is ended when nothing moves', async () => {
    const started = performance.now()
    const result = await collect(createHttp(), post(await serveSilence()))
    expect(result).toMatchObject({ ok: false, failure: { detail: 'nothing moved for 0.4 s' } })
    expect(performance.now() - started).toBeLessThan(3_000)
  })

  it('is ended with the step', async () => {
    const step = new AbortController()
    const late = new ActionError('E_TIMEOUT', 'The step did not end in time.')
    setTimeout(() => step.abort(late), 100)
    const request = post(await serveSilence(), { stallMs: 60_000, body: source(200_000) })
    const started = performance.now()
    await expect(collect(createHttp({ signal: step.signal }), request)).rejects.toBe(late)
    expect(performance.now() - started).toBeLessThan(3_000)
  })
})

it('is never begun where the step ends just before', async () => {
  const server = await startSocketServer(() => {})
  cleanups.push(server.close)
  const step = new AbortController()
  const late = new ActionError('E_TIMEOUT', 'The step did not end in time.')
  const started = performance.now()
  const ended = expect(
    collect(createHttp({ signal: step.signal }), post(server.url.replace('http:', 'https:'), { stallMs: 60_000 })),
  ).rejects.toBe(late)
  step.abort(late)
  await ended
  expect(performance.now() - started).toBeLessThan(3_000)
})

it('is ended when an answer that began before the request was all out goes no further', async () => {
  const server = await startSocketServer((socket) => {
    socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nabc'))
  })
  cleanups.push(server.close)
  const body: Source = {
    size: 20,
    async *read() {
      yield Buffer.alloc(10, 'x')
      await delay(200)
      yield Buffer.alloc(10, 'x')
    },
  }
  const result = await collect(createHttp(), post(server.url, { body }))
  expect(result).toMatchObject({ ok: false, failure: { detail: 'nothing moved for 0.4 s' } })
})

describe('an exchange in which something moves goes on', () => {
  it('while the answer drips', async () => {
    const server = await serve(async (_, response) => {
      for (let count = 0; count < 8; count++) {
        response.write('.')
        await delay(150)
      }
      response.end()
    })
    const result = await collect(createHttp(), post(server.url))
    expect(result.ok && result.value.toString()).toBe('........')
  })

  it('while the server thinks after the last byte of a long request', async () => {
    const server = await serve((_, response) => void delay(1_200).then(() => response.end('unpack ok')))
    const result = await collect(createHttp(), post(server.url, { body: source(300_000) }))
    expect(result.ok && result.value.toString()).toBe('unpack ok')
  })

  it('while it thinks between the head of its answer and the first byte', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200).flushHeaders()
      void delay(1_200).then(() => response.end('unpack ok'))
    })
    const result = await collect(createHttp(), post(server.url, { body: source(300_000) }))
    expect(result.ok && result.value.toString()).toBe('unpack ok')
  })
})

it('throws the reason of the step at once when the step ends', async () => {
  const server = await serve((_, response) => void response.writeHead(200).write('half'))
  const step = new AbortController()
  const late = new ActionError('E_TIMEOUT', 'The step did not end in time.')
  setTimeout(() => step.abort(late), 100)
  await expect(collect(createHttp({ signal: step.signal }), post(server.url, { stallMs: 60_000 }))).rejects.toBe(late)
})

it('leaves no timer that keeps the process alive', async () => {
  const server = await serve((_, response) => response.end('ok'))
  const http = createHttp()
  const before = countTimers()
  expect((await collect(http, post(server.url, { body: source(200_000), stallMs: 60_000 }))).ok).toBe(true)
  expect(countTimers()).toBe(before)
})

it('leaves no timer that keeps the process alive, although its body is read on after its end', async () => {
  const before = countTimers()
  const stall = startStall(60_000, new AbortController().signal)
  const body = stall.watch(source(200_000).read(), true)
  await body.next()
  expect(countTimers()).toBeGreaterThan(before)
  stall.stop()
  await body.next()
  expect(countTimers()).toBe(before)
})

it('throws what the reader throws as an ActionError, and turns anything else into a failure', async () => {
  const server = await serve((_, response) => response.end('x'))
  const full = new ActionError('E_DISK', 'full')
  const http = createHttp()
  await expect(http.stream(post(server.url), () => Promise.reject(full))).rejects.toBe(full)
  const result = await http.stream(post(server.url), () => Promise.reject(new Error('not a git packet')))
  expect(result).toMatchObject({ ok: false, failure: { code: 'E_NETWORK', detail: 'not a git packet' } })
  expect(http.events.map(({ failure }) => failure)).toEqual(['full (E_DISK)', 'not a git packet'])
})

it.each([0, 1])('drops what the reader leaves of an endless answer after %i chunks', async (most) => {
  const closed: Promise<unknown>[] = []
  const server = await serve((_, response) => {
    const timer = setInterval(() => response.write(Buffer.alloc(65_536)), 5)
    closed.push(once(response, 'close').then(() => clearInterval(timer)))
  })
  const http = createHttp()
  const result = await http.stream(post(server.url), async ({ body }) => {
    if (most === 0) return 0
    for await (const chunk of body) return Math.min(chunk.length, most)
    return null
  })
  expect(result).toEqual({ ok: true, value: most })
  expect(http.events).toMatchObject([{ status: 200, failure: null, path: '/git-receive-pack' }])
  await Promise.all(closed)
})

it('takes an answer that comes before the request is all out', async () => {
  const server = await startSocketServer((socket) => {
    socket.once('data', () => socket.end('HTTP/1.1 413 Too Large\r\ncontent-length: 0\r\nconnection: close\r\n\r\n'))
  })
  cleanups.push(server.close)
  const request = post(server.url, { body: source(8 * 1024 * 1024), stallMs: 5_000 })
  const result = await createHttp().stream(request, async ({ status }) => status)
  expect(result).toEqual({ ok: true, value: 413 })
})
