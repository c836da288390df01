import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { listen } from './server.ts'

export interface TestProxy {
  readonly url: string
  readonly host: string
  /** `CONNECT host:port` or `GET http://host/path`, in order, without what was refused for want of credentials. */
  readonly asked: readonly string[]
  /** Requests with no credentials or wrong ones. */
  readonly refusals: number
  close(): Promise<void>
}

/** What a proxy demands: a status it answers every CONNECT with, or the `user:password` that it wants to see. */
export interface ProxyManners {
  /** `host:port` of the server that every request is led to, whatever host it names. */
  readonly leadTo?: string
  readonly refuse?: number | null
  readonly credentials?: string
}

const challenge = { 'proxy-authenticate': 'Basic realm="proxy"', 'content-length': '0', connection: 'close' }

/** Starts a forwarding proxy on 127.0.0.1: tunnels by CONNECT and absolute URLs (RFC 9110, 407 and Proxy-Authorization). */
export async function startProxy({ refuse = null, credentials, leadTo }: ProxyManners = {}): Promise<TestProxy> {
  const asked: string[] = []
  const state = { refusals: 0 }
  const wanted = credentials === undefined ? null : `Basic ${Buffer.from(credentials).toString('base64')}`
  const isWelcome = ({ headers }: IncomingMessage) => {
    if (wanted === null || headers['proxy-authorization'] === wanted) return true
    state.refusals++
    return false
  }
  const server = createServer((incoming: IncomingMessage, response: ServerResponse) => {
    if (!isWelcome(incoming)) return void response.writeHead(407, challenge).end()
    asked.push(`${incoming.method} ${incoming.url}`)
    const target = new URL(incoming.url ?? '')
    target.host = leadTo ?? target.host
    const { 'proxy-authorization': _, ...headers } = incoming.headers
    const { method = 'GET' } = incoming
    const forwarded = request(target, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    forwarded.on('error', () => response.destroy())
    incoming.pipe(forwarded)
  })
  server.on('connect', (incoming, socket) => {
    socket.on('error', () => {})
    const status = isWelcome(incoming) ? refuse : 407
    const fields = Object.entries(challenge).map(([name, value]) => `${name}: ${value}\r\n`)
    if (status === null || status !== 407) asked.push(`CONNECT ${incoming.url}`)
    if (status !== null) return void socket.end(`HTTP/1.1 ${status} No\r\n${fields.join('')}\r\n`)
    const [host = '', port = '0'] = (leadTo ?? incoming.url ?? '').split(':')
    const upstream = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.pipe(socket)
      socket.pipe(upstream)
    })
    upstream.on('error', () => socket.destroy())
    socket.on('close', () => upstream.destroy())
  })
  const { port, close } = await listen(server)
  return Object.assign(state, { url: `http://127.0.0.1:${port}`, host: `127.0.0.1:${port}`, asked, close })
}
