import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { startSocketServer } from './server.ts'

/** Starts a TCP server before `origin` that waits 20 ms after every 64 KiB: a megabyte takes a third of a second at least. */
export async function startSlowServer(origin: string): Promise<{ url: string; close(): Promise<void> }> {
  const { hostname, port } = new URL(origin)
  return startSocketServer((client) => {
    const target = connect(Number(port), hostname)
    for (const [from, to] of [
      [client, target],
      [target, client],
    ] as const) {
      pass(from, to).catch(() => {})
      from.on('error', () => to.destroy())
    }
  })
}

async function pass(from: Socket, to: Socket): Promise<void> {
  for await (const chunk of from as AsyncIterable<Buffer>) {
    to.write(chunk)
    if (chunk.length > 1024) await sleep(20)
  }
  to.end()
}
