import type { SeenRequest, TestServer } from './server.ts'
import { startServer } from './server.ts'

const passed = ['authorization', 'content-type', 'accept', 'git-protocol', 'content-encoding']

/** What a front does with a request: answers itself, or passes it on without some headers. */
export type Treatment =
  | { readonly status: number; readonly type?: string; readonly body?: string | Buffer }
  | { readonly without: readonly string[] }

/** Starts a server before `origin` that treats every request as `treat` says: a git host with manners of its own. */
export async function startFront(origin: string, treat: (request: SeenRequest) => Treatment): Promise<TestServer> {
  return startServer((request, response) => {
    const treatment = treat(request)
    if ('status' in treatment) {
      const { status, type = 'text/plain', body = '' } = treatment
      response.writeHead(status, { 'content-type': type }).end(body)
      return
    }
    const names = passed.filter((name) => !treatment.without.includes(name) && request.headers[name] !== undefined)
    const headers = Object.fromEntries(names.map((name) => [name, String(request.headers[name])]))
    const body = request.method === 'GET' ? null : new Uint8Array(request.body)
    fetch(`${origin}${request.url}`, { method: request.method, headers, body }).then(
      async (answer) => {
        const type = answer.headers.get('content-type') ?? ''
        response.writeHead(answer.status, { 'content-type': type }).end(Buffer.from(await answer.arrayBuffer()))
      },
      () => response.destroy(),
    )
  })
}
