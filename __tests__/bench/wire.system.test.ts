import { createServer } from 'node:http'
import { connect } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWire, type Wire } from '../../bench/wire.ts'
import { listen } from '../support/server.ts'

const large = Buffer.alloc(40 * 2 ** 20, 'x')
let wire: Wire
let server: Awaited<ReturnType<typeof listen>>

beforeAll(async () => {
  server = await listen(
    createServer((request, response) => {
      request.resume()
      request.on('end', () => response.end(request.url === '/large' ? large : 'hello'))
    }),
  )
  wire = await startWire(`http://127.0.0.1:${server.port}`)
})

afterAll(async () => {
  await wire.close()
  await server.close()
})

/** One request on a connection of its own; the bytes that came back and how long that took. */
async function ask(path: string): Promise<{ bytes: number; ms: number; sent: number }> {
  const request = `GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`
  const started = performance.now()
  const socket = connect(Number(new URL(wire.url).port), '127.0.0.1')
  socket.end(request)
  const bytes = (await buffer(socket)).length
  return { bytes, ms: performance.now() - started, sent: request.length }
}

describe('a wire', () => {
  it('counts the bytes of both directions and the connections, and starts anew when they are taken', async () => {
    wire.roundTrip = 0
    const [one, other] = [await ask('/'), await ask('/large')]
    expect(await wire.take()).toEqual({ down: one.bytes + other.bytes, up: one.sent + other.sent, connections: 2 })
    expect(other.bytes).toBeGreaterThan(large.length)
    expect(await wire.take()).toEqual({ down: 0, up: 0, connections: 0 })
  })

  it('takes three round trips for the first answer of a connection', async () => {
    wire.roundTrip = 100
    const { ms } = await ask('/')
    expect(ms).toBeGreaterThanOrEqual(299)
    expect(ms).toBeLessThan(600)
  })

  it('delays a stream as a whole and not each piece of it', async () => {
    wire.roundTrip = 100
    const { ms, bytes } = await ask('/large')
    expect(bytes).toBeGreaterThan(large.length)
    expect(ms).toBeLessThan(3_000)
  })

  it('lets go of the server when the client goes away', async () => {
    await wire.take()
    wire.roundTrip = 0
    const socket = connect(Number(new URL(wire.url).port), '127.0.0.1')
    socket.write('GET /large HTTP/1.1\r\nhost: x\r\n\r\n')
    await delay(50)
    socket.destroy()
    const started = performance.now()
    expect((await wire.take()).connections).toBe(1)
    expect(performance.now() - started).toBeLessThan(4_000)
  })
})
