import { connect, type Socket } from 'node:net'
import { startSocketServer } from './server.ts'

export interface Cutter {
  readonly url: string
  /** Reset the connection once when so many bytes have gone up to the target, or down from it; counted from the start. */
  cut: { readonly up?: number; readonly down?: number }
  /** Bytes that went through so far. */
  readonly passed: { readonly up: number; readonly down: number }
  /** Connections that were reset. */
  readonly cuts: number
  close(): Promise<void>
}

/** Starts a TCP server before `origin` that passes everything on, and resets the connection at the byte that it is told. */
export async function startCutter(origin: string): Promise<Cutter> {
  const { hostname, port } = new URL(origin)
  const state = { cut: {} as Cutter['cut'], passed: { up: 0, down: 0 }, cuts: 0 }
  const server = await startSocketServer((client) => {
    const target = connect(Number(port), hostname)
    target.on('error', () => client.destroy())
    client.on('error', () => target.destroy())
    const pass = (from: Socket, to: Socket, way: 'up' | 'down') => {
      from.on('data', (chunk: Buffer) => {
        const limit = state.cut[way]
        const rest = limit === undefined ? chunk.length : limit - state.passed[way]
        state.passed[way] += chunk.length
        if (rest >= chunk.length) return void to.write(chunk)
        state.cut = {}
        state.cuts++
        // Nothing may follow the cut: bytes after a gap are another fault than a lost connection.
        from.removeAllListeners('data').pause()
        // What was sent before the cut arrives; then the client sees a reset and the target the end of its input.
        to.write(chunk.subarray(0, Math.max(0, rest)), () => {
          client.resetAndDestroy()
          target.end()
        })
      })
      from.on('close', () => to.end())
    }
    pass(client, target, 'up')
    pass(target, client, 'down')
  })
  return Object.assign(state, { url: server.url, close: server.close })
}
