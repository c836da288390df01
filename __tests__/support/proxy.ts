import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { listen } from './server.ts'

export interface TestProxy {
  readonly url: string
  /** `CONNECT host:port` or `GET http://host/path`, in order. */
  readonly asked: readonly string[]
  close(): Promise<void>
}

/** Starts a forwarding proxy on 127.0.0.1: tunnels by CONNECT and absolute URLs. `refuse` answers every CONNECT with it. */
export async function startProxy(refuse: number | null = null): Promise<TestProxy> {
  const asked: string[] = []
  const server = createServer((incoming: IncomingMessage, response: ServerResponse) => {
    asked.push(`${incoming.method} ${incoming.url}`)
    const target = new URL(incoming.url ?? '')
    const { method = 'GET', headers } = incoming
    const forwarded = request(target, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    forwarded.on('error', () => response.destroy())
    incoming.pipe(forwarded)
  })
  server.on('connect', (incoming, socket) => {
    asked.push(`CONNECT ${incoming.url}`)
    socket.on('error', () => {})
    if (refuse !== null) return void socket.end(`HTTP/1.1 ${refuse} No\r\nContent-Length: 0\r\n\r\n`)
    const [host = '', port = '0'] = (incoming.url ?? '').split(':')
    const upstream = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.pipe(socket)
      socket.pipe(upstream)
    })
    upstream.on('error', () => socket.destroy())
    socket.on('close', () => upstream.destroy())
  })
  const { port, close } = await listen(server)
  return { url: `http://127.0.0.1:${port}`, asked, close }
}
