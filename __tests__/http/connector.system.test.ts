import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:https'
import { connect, type Socket } from 'node:net'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ActionError } from '../../src/errors.ts'
import { createAuthority } from '../support/certificate.ts'
import { createTestHttp, noProxies } from '../support/http.ts'
import { startProxy } from '../support/proxy.ts'
import { findClosedPort, listen, startServer, startSocketServer } from '../support/server.ts'

const cleanups: (() => Promise<unknown>)[] = []
afterEach(async () => {
  await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()))
})

function open(options: Parameters<typeof createTestHttp>[0] = {}) {
  const http = createTestHttp(options)
  cleanups.push(http.close)
  const get = async (origin: string) => {
    const result = await http.attempt({ method: 'GET', origin, path: '/', headers: {}, body: null, timeoutMs: 5_000 })
    return result.ok ? result.answer.body.toString() : result.failure.code
  }
  return { http, get }
}

async function serve() {
  const server = await startServer((_, response) => response.end('ok'))
  cleanups.push(server.close)
  return server
}

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 500 && !holds(); turn++) await delay(10)
  expect(holds()).toBe(true)
}

it('opens a connection before there is a request, which the first one uses', async () => {
  const [server, { http, get }] = [await serve(), open()]
  http.connect(server.url)
  await until(() => server.connections() === 1)
  expect(server.requests).toEqual([])
  expect([await get(server.url), await get(server.url)]).toEqual(['ok', 'ok'])
  expect(server.connections()).toBe(1)
})

it('opens as many as are asked for, for requests side by side', async () => {
  const [server, { http, get }] = [await serve(), open()]
  http.connect(server.url)
  http.connect(server.url)
  await until(() => server.connections() === 2)
  expect(await Promise.all([get(server.url), get(server.url)])).toEqual(['ok', 'ok'])
  expect(server.connections()).toBe(2)
})

it('uses a connection that is still being opened', async () => {
  const [server, { http, get }] = [await serve(), open()]
  http.connect(server.url)
  expect(await get(server.url)).toBe('ok')
  expect(server.connections()).toBe(1)
})

it('opens another one where the server has hung up meanwhile', async () => {
  let first = true
  const server = await startSocketServer((socket) => {
    if (first) socket.resetAndDestroy()
    else socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok'))
    first = false
  })
  cleanups.push(server.close)
  const { http, get } = open()
  http.connect(server.url)
  await until(() => server.connections() === 1)
  await delay(50)
  expect(await get(server.url)).toBe('ok')
})

it('opens another one where it has been idle for long: what lies between may have forgotten it', async () => {
  const [server, { http, get }] = [await serve(), open()]
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  http.connect(server.url)
  await until(() => server.connections() === 1)
  await delay(50)
  vi.advanceTimersByTime(5_000)
  vi.useRealTimers()
  expect(await get(server.url)).toBe('ok')
  expect(server.connections()).toBe(2)
})

it('tells who asks first that it could not be opened', async () => {
  const { http, get } = open()
  const origin = `http://127.0.0.1:${await findClosedPort()}`
  http.connect(origin)
  await delay(50)
  expect(await get(origin)).toBe('E_NETWORK')
})

it('ends those that nobody needed with the step', async () => {
  const server = await startSocketServer((socket) => {
    socket.resume()
    closed.push(once(socket, 'close'))
  })
  const closed: Promise<unknown>[] = []
  cleanups.push(server.close)
  const { http } = open()
  http.connect(server.url)
  await until(() => closed.length === 1)
  await http.close()
  await Promise.all(closed)
})

it('lets a process end that needed none of them', async () => {
  const server = await startSocketServer((socket) => socket.resume())
  cleanups.push(server.close)
  const connector = JSON.stringify(path.resolve(import.meta.dirname, '../../src/http/connector.ts'))
  const script = `
    import { createConnector } from ${connector}
    createConnector({ timeout: 15_000 }).open('${server.url}')
    setTimeout(() => process.exit(1), 2_000).unref()`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' })
  expect(await once(child, 'exit')).toEqual([0, null])
  expect(server.connections()).toBe(1)
})

it('opens nothing past a proxy', async () => {
  const [server, proxy] = [await serve(), await startProxy()]
  cleanups.push(() => proxy.close())
  const { http, get } = open({ proxies: { ...noProxies, http: proxy.url } })
  http.connect(server.url)
  await delay(50)
  expect(server.connections()).toBe(0)
  expect(await get(server.url)).toBe('ok')
  expect(proxy.asked).toHaveLength(1)
})

describe('a call that is over while its connection is still being opened', () => {
  /** A server behind a gate that lets no handshake through before it is opened. */
  async function serveGated() {
    const authority = createAuthority()
    let requests = 0
    const behind = await listen(
      createServer(authority.certify(), (_, response) => {
        requests++
        response.end('made')
      }),
    )
    const gated: Socket[] = []
    const gate = await startSocketServer((socket) => gated.push(socket))
    cleanups.push(behind.close, gate.close)
    /** Waits until the connections that came through are closed again. */
    const openGate = async () => {
      const closed = gated.map((socket) => once(socket, 'close'))
      for (const socket of gated) socket.pipe(connect(behind.port, '127.0.0.1').on('error', () => {})).pipe(socket)
      await Promise.all(closed)
    }
    const origin = `https://127.0.0.1:${gate.port}`
    return { origin, authorities: [authority.cert], openGate, gated, requests: () => requests }
  }
  const post = { method: 'POST', path: '/', headers: {}, body: '{}' } as const

  it('is never sent, also where the connection comes to be after all', async () => {
    const { origin, authorities, openGate, gated, requests } = await serveGated()
    const { http } = open({ authorities })
    expect((await http.attempt({ ...post, origin, timeoutMs: 300 })).ok).toBe(false)
    expect(gated).toHaveLength(1)
    await openGate()
    expect(requests()).toBe(0)
  })

  it('ends at once with the step, also where nothing was asked for yet', async () => {
    const { origin, authorities } = await serveGated()
    const step = new AbortController()
    const { http } = open({ authorities, signal: step.signal })
    const reason = new ActionError('E_CANCELLED', 'The run was cancelled.')
    const started = Date.now()
    const attempt = http.attempt({ ...post, origin })
    step.abort(reason)
    await expect(attempt).rejects.toBe(reason)
    expect(Date.now() - started).toBeLessThan(1_000)
  })
})
