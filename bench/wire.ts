import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'

/** What went over a wire, counted at the socket: HTTP and everything in it, nothing below. */
export interface WireCount {
  /** Bytes from the server to the client. */
  readonly down: number
  readonly up: number
  readonly connections: number
}

export interface Wire {
  readonly url: string
  /** Milliseconds; may be changed between connections. */
  roundTrip: number
  readonly count: WireCount
  /** Waits until every connection is gone and starts the count anew. */
  take(): Promise<WireCount>
  close(): Promise<void>
}

/** More than any bandwidth-delay product here: the model has latency and no bandwidth of its own. */
const window = 32 * 1024 * 1024

/**
 * Starts a TCP proxy on 127.0.0.1 in front of `target`, an HTTP origin. It models latency: half a round trip each way, and
 * two round trips before the first byte of a new connection leaves (TCP and TLS 1.3); no slow start, no loss, no limit of
 * bandwidth, all of which would cost most where the most bytes are moved.
 */
export async function startWire(target: string): Promise<Wire> {
  const port = Number(new URL(target).port)
  const sockets = new Set<Socket>()
  const zero = () => ({ down: 0, up: 0, connections: 0 })
  const state = { count: zero(), roundTrip: 0 }
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
    const upstream = connect({ port, host: '127.0.0.1', allowHalfOpen: true, noDelay: true })
    const { roundTrip } = state
    const open = performance.now() + 2 * roundTrip
    state.count.connections++
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      const other = socket === client ? upstream : client
      socket.on('error', () => other.destroy())
      socket.on('close', () => {
        sockets.delete(socket)
        if (socket.readableEnded) return
        other.destroy()
      })
    }
    carry(
      client,
      upstream,
      () => Math.max(open, performance.now()) + roundTrip / 2,
      (bytes) => (state.count.up += bytes),
    )
    carry(
      upstream,
      client,
      () => performance.now() + roundTrip / 2,
      (bytes) => (state.count.down += bytes),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return Object.assign(state, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async take() {
      for (const limit = performance.now() + 5_000; sockets.size > 0 && performance.now() < limit; ) await delay(5)
      for (const socket of sockets) socket.destroy()
      const { count } = state
      state.count = zero()
      return count
    },
    async close() {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  })
}

/** Hands on what `source` sends, each chunk when it is due; the end of the stream is a chunk like any other. */
function carry(source: Socket, destination: Socket, due: () => number, count: (bytes: number) => void): void {
  const queue: { readonly chunk: Buffer | null; readonly due: number }[] = []
  let [held, waiting] = [0, false]
  const wait = (resume: (done: () => void) => void) => {
    waiting = true
    resume(() => {
      waiting = false
      flush()
    })
  }
  const flush = () => {
    while (!waiting) {
      const next = queue[0]
      if (next === undefined) break
      const rest = next.due - performance.now()
      // Timers are up to two milliseconds late, which a step would pay for at every hop.
      if (rest > 0) return wait((done) => (rest > 2 ? setTimeout(done, rest - 2) : setImmediate(done)))
      queue.shift()
      if (next.chunk === null) destination.end()
      else if (!destination.destroyed) {
        held -= next.chunk.length
        if (!destination.write(next.chunk)) wait((done) => destination.once('drain', done))
      }
    }
    if (held < window) source.resume()
  }
  source.on('data', (chunk: Buffer) => {
    count(chunk.length)
    held += chunk.length
    queue.push({ chunk, due: due() })
    if (held >= window) source.pause()
    flush()
  })
  source.on('end', () => {
    queue.push({ chunk: null, due: due() })
    flush()
  })
}
