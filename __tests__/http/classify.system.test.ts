import { createServer } from 'node:tls'
import { afterEach, expect, it } from 'vitest'
import { createAuthority } from '../support/certificate.ts'
import { createVirtualClock } from '../support/clock.ts'
import { createTestHttp } from '../support/http.ts'
import { findClosedPort, listen, startServer, startSocketServer } from '../support/server.ts'

const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()))
})

async function failureOf(origin: string, authorities: readonly string[] = []) {
  const http = createTestHttp({ authorities })
  cleanups.push(http.close)
  const attempt = await http.attempt({ method: 'POST', origin, path: '/', headers: {}, body: '{}', timeoutMs: 5_000 })
  if (attempt.ok) throw new Error(`there was an answer: ${attempt.answer.status}`)
  return attempt.failure
}

async function serveSocket(handle: Parameters<typeof startSocketServer>[0]) {
  const server = await startSocketServer(handle)
  cleanups.push(() => server.close())
  return server
}

it.each(['127.0.0.1', 'localhost'])('knows that nothing was sent when %s refuses the connection', async (host) => {
  const failure = await failureOf(`http://${host}:${await findClosedPort()}`)
  expect(failure).toMatchObject({ code: 'E_NETWORK', sent: 'never', transient: true })
  // `localhost` may be two addresses: Node's error for both has no message of its own.
  expect(failure.detail).toContain('ECONNREFUSED')
})

it('knows that nothing was sent when the name does not resolve', async () => {
  // A label of over 63 characters is refused by the resolver itself: no packet leaves the machine.
  const failure = await failureOf(`http://${'a'.repeat(64)}.localhost:80`)
  expect(failure).toMatchObject({ code: 'E_NETWORK', sent: 'never', transient: true })
})

it('calls a certificate of an unknown authority a TLS error, before anything was sent and not worth a retry', async () => {
  let bytes = 0
  const server = createServer(createAuthority().certify({ host: 'localhost' }), (socket) =>
    socket.on('data', (data) => (bytes += data.length)),
  )
  server.on('tlsClientError', () => {})
  const { port, close } = await listen(server)
  cleanups.push(close)
  const failure = await failureOf(`https://localhost:${port}`)
  expect(failure).toMatchObject({ code: 'E_TLS', sent: 'never', transient: false })
  expect(failure.detail).toContain('UNABLE_TO_VERIFY_LEAF_SIGNATURE')
  expect(bytes).toBe(0)
})

it('calls https to a server that speaks plain HTTP a TLS error', async () => {
  const server = await startServer((_, response) => response.end())
  cleanups.push(() => server.close())
  const failure = await failureOf(server.url.replace('http:', 'https:'))
  expect(failure).toMatchObject({ code: 'E_TLS', sent: 'never', transient: false })
  expect(server.requests).toHaveLength(0)
})

it('calls a handshake that the server refuses a TLS error, as one that wants a certificate of the client does', async () => {
  const authority = createAuthority()
  const options = { ...authority.certify({ host: 'localhost' }), maxVersion: 'TLSv1.2' as const, requestCert: true }
  const server = createServer({ ...options, rejectUnauthorized: true }, (socket) => socket.end())
  server.on('tlsClientError', () => {})
  const { port, close } = await listen(server)
  cleanups.push(close)
  const failure = await failureOf(`https://localhost:${port}`, [authority.cert])
  expect(failure).toMatchObject({ code: 'E_TLS', sent: 'never', transient: false })
  expect(failure.detail).toContain('alert handshake failure')
})

it('knows that nothing was sent when the connection is cut during the TLS handshake', async () => {
  const server = await serveSocket((socket) => socket.once('data', () => socket.destroy()))
  const failure = await failureOf(server.url.replace('http:', 'https:'))
  expect(failure).toMatchObject({ code: 'E_NETWORK', sent: 'never', transient: true })
})

it.each(['resetAndDestroy', 'end'] as const)(
  'does not know the outcome when the socket ends by %s after the request',
  async (end) => {
    const server = await serveSocket((socket) => socket.once('data', () => socket[end]()))
    expect(await failureOf(server.url)).toMatchObject({ code: 'E_NETWORK', sent: 'unknown', transient: true })
  },
)

it('does not know the outcome when the connection is reset on arrival', async () => {
  const server = await serveSocket((socket) => socket.resetAndDestroy())
  expect(await failureOf(server.url)).toMatchObject({ code: 'E_NETWORK', sent: 'unknown' })
})

it('says what happened in one line for people when a call ends without an answer', async () => {
  const http = createTestHttp({ clock: createVirtualClock(), maxAttempts: 2 })
  cleanups.push(http.close)
  const origin = `http://127.0.0.1:${await findClosedPort()}`
  const request = () => ({ method: 'GET' as const, origin, path: '/', headers: {}, body: null })
  const send = http.send({ what: 'Listing the code sources', request, read: () => ({ value: null }) })
  const { host } = new URL(origin)
  await expect(send).rejects.toMatchObject({
    code: 'E_NETWORK',
    message: `Listing the code sources got no answer from ${host} in 2 attempts: connect ECONNREFUSED ${host}.`,
  })
  expect(http.events).toHaveLength(2)
})
