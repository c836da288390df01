import type { IncomingHttpHeaders } from 'node:http'
import { type SeenRequest, startServer, type TestServer } from './server.ts'

export type GitRequest = 'refs.receive-pack' | 'refs.upload-pack' | 'receive-pack' | 'upload-pack'

/** What happens to a request: an answer of the front's own, or changes on the way to the host and back. */
export interface Passage {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
  /** Headers that the host does not see. */
  readonly without?: readonly string[]
  /** Changes what the host answered. */
  readonly rewrite?: (body: Buffer) => Buffer
  /** The host gets the request when this is there. */
  readonly after?: Promise<unknown>
}

export interface GitFront extends TestServer {
  /** The requests of one kind, in order. */
  of(name: GitRequest): readonly SeenRequest[]
}

const passed = ['authorization', 'content-type', 'accept', 'git-protocol', 'content-encoding']

/** Starts a git host before `origin` with the manners that `treat` gives it; `number` counts the requests of one kind from 1. */
export async function startGitFront(
  origin: string,
  treat: (name: GitRequest, request: SeenRequest, number: number) => Passage | null,
): Promise<GitFront> {
  const seen: { name: GitRequest; request: SeenRequest }[] = []
  const of = (name: GitRequest) => seen.filter((each) => each.name === name).map(({ request }) => request)
  const server = await startServer(async (request, response) => {
    const name = nameOf(request.url)
    seen.push({ name, request })
    const passage = treat(name, request, of(name).length) ?? {}
    if (passage.status !== undefined) {
      response.writeHead(passage.status, { 'content-type': 'text/plain', ...passage.headers }).end(passage.body)
      return
    }
    await passage.after
    const headers = Object.fromEntries(
      passed
        .filter((header) => !passage.without?.includes(header))
        .flatMap((header) => headerOf(request.headers, header)),
    )
    const body = request.method === 'GET' ? null : new Uint8Array(request.body)
    fetch(`${origin}${request.url}`, { method: request.method, headers, body }).then(
      async (answer) => {
        const whole = Buffer.from(await answer.arrayBuffer())
        const kept = ['content-type', 'www-authenticate'].flatMap((header) => {
          const value = answer.headers.get(header)
          return value === null ? [] : [[header, value]]
        })
        const sent = passage.rewrite?.(whole) ?? whole
        response.writeHead(answer.status, { ...Object.fromEntries(kept), ...passage.headers }).end(sent)
      },
      () => response.destroy(),
    )
  })
  return { ...server, of }
}

/** Changes the capabilities of an advertisement; the length of its packet is made right again. */
export function withCapabilities(change: (words: string[]) => string[]): (body: Buffer) => Buffer {
  return (body) => {
    const text = body.toString('latin1')
    const lengthAt = (offset: number) => Number.parseInt(text.slice(offset, offset + 4), 16)
    // The packet that names the service, a flush, and the first ref.
    const start = lengthAt(0) + 4
    const end = start + lengthAt(start)
    const [ref = '', words = ''] = text.slice(start + 4, end - 1).split('\0')
    const line = `${ref}\0${change(words.split(' ')).join(' ')}\n`
    const packet = (line.length + 4).toString(16).padStart(4, '0') + line
    return Buffer.from(text.slice(0, start) + packet + text.slice(end), 'latin1')
  }
}

function nameOf(url: string): GitRequest {
  const service = /git-(upload-pack|receive-pack)/.exec(url)?.[1] === 'upload-pack' ? 'upload-pack' : 'receive-pack'
  return url.includes('/info/refs') ? `refs.${service}` : service
}

function headerOf(headers: IncomingHttpHeaders, name: string): [string, string][] {
  const value = headers[name]
  return value === undefined ? [] : [[name, String(value)]]
}
