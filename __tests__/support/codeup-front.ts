import { request as forward, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { Emulator } from '../../emulator/emulator.ts'
import { type SeenRequest, startServer, type TestServer } from './server.ts'

/** An answer of the API. */
export interface ApiAnswer {
  readonly status: number
  readonly body: unknown
}

/**
 * Starts a server before the emulated Codeup, which is the address of its clone URLs, too. `change` makes another answer of
 * one that has JSON; null: it passes as it is, as git does.
 * @param route the path that Codeup is asked for, of the one that the front was
 */
export async function startCodeupFront(
  emulator: Emulator,
  change: (request: SeenRequest, answer: ApiAnswer) => ApiAnswer | null,
  route: (path: string) => string = (path) => path,
): Promise<TestServer> {
  const { hostname, port } = new URL(emulator.codeup.endpoint)
  const front = await startServer(async (request, response) => {
    const { method, url, headers, body } = request
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      forward({ hostname, port, method, path: route(url), headers }, resolve)
        .on('error', reject)
        .end(body)
    })
    const { 'content-length': _, 'transfer-encoding': __, ...kept } = answer.headers
    const [status, sent] = [answer.statusCode ?? 502, await buffer(answer)]
    const isApi = url.startsWith('/oapi/')
    const changed = isApi ? change(request, { status, body: JSON.parse(sent.toString('utf8')) }) : null
    response.writeHead(changed?.status ?? status, kept).end(changed === null ? sent : JSON.stringify(changed.body))
  })
  emulator.codeup.publicUrl = front.url
  return front
}
