import { createServer } from 'node:tls'
import { afterEach, expect, it } from 'vitest'
import type { Proxies } from '../../src/http/proxies.ts'
import { createAuthority } from '../support/certificate.ts'
import { createTestHttp, noProxies } from '../support/http.ts'
import { type ProxyManners, startProxy } from '../support/proxy.ts'
import { findClosedPort, listen, startServer } from '../support/server.ts'

const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()))
})

async function openProxy(manners: ProxyManners = {}) {
  const proxy = await startProxy(manners)
  cleanups.push(() => proxy.close())
  return proxy
}

async function openServer() {
  const server = await startServer((_, response) => response.end('ok'))
  cleanups.push(() => server.close())
  return server
}

async function openTlsServer() {
  const server = createServer(createAuthority().certify({ host: 'localhost' }))
  server.on('tlsClientError', () => {})
  const { port, close, connections } = await listen(server)
  cleanups.push(close)
  return { host: `localhost:${port}`, connections }
}

async function attempt(origin: string, proxies: Partial<Proxies>) {
  const http = createTestHttp({ proxies: { ...noProxies, ...proxies } })
  cleanups.push(http.close)
  return http.attempt({
    method: 'GET',
    origin,
    path: '/path?query',
    headers: { 'x-test': '1' },
    body: null,
    timeoutMs: 5_000,
  })
}

it('goes to an http origin through the http proxy', async () => {
  const [proxy, server] = [await openProxy(), await openServer()]
  const result = await attempt(server.url, { http: proxy.url })
  expect(result.ok && result.answer.body.toString()).toBe('ok')
  expect(proxy.asked).toHaveLength(1)
  expect(proxy.asked[0]).toContain(new URL(server.url).host)
  expect(server.requests).toMatchObject([{ url: '/path?query', headers: { 'x-test': '1' } }])
})

it('goes to an https origin through a tunnel of the https proxy', async () => {
  const [proxy, server] = [await openProxy(), await openTlsServer()]
  const result = await attempt(`https://${server.host}`, { https: proxy.url })
  expect(proxy.asked).toEqual([`CONNECT ${server.host}`])
  expect(result).toMatchObject({ ok: false, failure: { code: 'E_TLS' } })
})

it('goes to an https origin directly when there is only an http proxy, as curl and git do', async () => {
  const [proxy, server] = [await openProxy(), await openTlsServer()]
  await attempt(`https://${server.host}`, { http: proxy.url })
  expect(proxy.asked).toEqual([])
  expect(server.connections()).toBe(1)
})

it('goes to an http origin directly when there is only an https proxy', async () => {
  const [proxy, server] = [await openProxy(), await openServer()]
  expect(await attempt(server.url, { https: proxy.url })).toMatchObject({ ok: true })
  expect(proxy.asked).toEqual([])
})

it.each(['127.0.0.1', '*', 'example.com,127.0.0.1'])('goes past the proxy to what NO_PROXY=%s names', async (no) => {
  const [proxy, server] = [await openProxy(), await openServer()]
  expect(await attempt(server.url, { http: proxy.url, no })).toMatchObject({ ok: true })
  expect(proxy.asked).toEqual([])
})

it('goes through the proxy to what NO_PROXY does not name', async () => {
  const [proxy, server] = [await openProxy(), await openServer()]
  expect(await attempt(server.url, { http: proxy.url, no: 'example.com,127.0.0.11' })).toMatchObject({ ok: true })
  expect(proxy.asked).toHaveLength(1)
})

it.each([
  [403, false],
  [407, false],
  [502, true],
  [503, true],
])(
  'knows that nothing was sent when the proxy answers CONNECT with %i, says the status, and whether it may pass: %s',
  async (status, transient) => {
    const [proxy, server] = [await openProxy({ refuse: status }), await openTlsServer()]
    const result = await attempt(`https://${server.host}`, { https: proxy.url })
    expect(result).toMatchObject({
      ok: false,
      failure: { code: 'E_NETWORK', sent: 'never', transient, detail: expect.stringContaining(String(status)) },
    })
    expect(server.connections()).toBe(0)
  },
)

it('knows that nothing was sent when the proxy cannot be reached', async () => {
  const proxy = `http://127.0.0.1:${await findClosedPort()}`
  const result = await attempt('https://localhost:1', { https: proxy })
  expect(result).toMatchObject({ ok: false, failure: { code: 'E_NETWORK', sent: 'never', transient: true } })
})

it('gives the proxy of an http origin its password', async () => {
  const [proxy, server] = [await openProxy({ credentials: 'ci:p@ss' }), await openServer()]
  const url = `http://ci:p%40ss@${proxy.host}`
  expect(await attempt(server.url, { http: url })).toMatchObject({ ok: true })
  expect([proxy.asked.length, proxy.refusals, server.requests.length]).toEqual([1, 0, 1])
})

it('knows that nothing was sent to an http origin when the proxy wants a password, and that asking again is no use', async () => {
  const [proxy, server] = [await openProxy({ credentials: 'ci:p@ss' }), await openServer()]
  const failure = { code: 'E_NETWORK', sent: 'never', transient: false, detail: expect.stringContaining('407') }
  expect(await attempt(server.url, { http: proxy.url })).toMatchObject({ ok: false, failure })
  expect(server.requests).toEqual([])
})
