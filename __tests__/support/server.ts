import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, createServer as createSocketServer, type Server, type Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'

export interface SeenRequest {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export interface TestServer {
  readonly url: string
  readonly port: number
  readonly requests: readonly SeenRequest[]
  /** TCP connections that were made. */
  connections(): number
  close(): Promise<void>
}

export type Handler = (request: SeenRequest, response: ServerResponse, number: number) => unknown

/** Starts an HTTP server on 127.0.0.1 that hands each request, its body read, to `handle` with its number from 1. */
export async function startServer(handle: Handler): Promise<TestServer> {
  const requests: SeenRequest[] = []
  const receive = async (incoming: IncomingMessage, response: ServerResponse) => {
    const { method = 'GET', url = '/', headers } = incoming
    const request = { method, url, headers, body: await buffer(incoming) }
    await handle(request, response, requests.push(request))
  }
  const server = createServer((incoming, response) => {
    receive(incoming, response).catch(() => response.destroy())
  })
  const listening = await listen(server)
  return { ...listening, url: `http://127.0.0.1:${listening.port}`, requests }
}

/** Starts a TCP server on 127.0.0.1 that hands every connection to `handle`. */
export async function startSocketServer(handle: (socket: Socket) => void): Promise<Omit<TestServer, 'requests'>> {
  const server = createSocketServer(handle)
  const listening = await listen(server)
  return { ...listening, url: `http://127.0.0.1:${listening.port}` }
}

/** Opens a server on a free port; close() ends every connection at once. */
export async function listen(server: Server): Promise<Pick<TestServer, 'port' | 'connections' | 'close'>> {
  const sockets = new Set<Socket>()
  let count = 0
  server.on('connection', (socket: Socket) => {
    count += 1
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => count,
    async close() {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

/** A port on 127.0.0.1 that nobody listens on, and that no system gives to a server that asks for any port. */
export async function findClosedPort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000)
    const socket = connect(port, '127.0.0.1')
    const isOpen = await once(socket, 'connect').then(
      () => true,
      () => false,
    )
    socket.destroy()
    if (!isOpen) return port
  }
}
