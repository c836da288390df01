import { redact } from '../foreign-text.ts'
import type { Http } from '../http/http.ts'
import { parseRetryAfter } from '../http/retry.ts'
import { type LfsAction, mediaType, readMessage } from './lfs-batch.ts'
import { type ContentOptions, keepContent, type LfsContent } from './lfs-content.ts'
import type { LfsObject } from './lfs-pointer.ts'
import { createHold } from './spool.ts'

/**
 * What one request of a transfer led to. `lost`: its outcome is unknown or may pass; the server has to be asked again, after
 * `afterMs` where it said so.
 */
export type Transferred<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'lost'; readonly reason: string; readonly afterMs: number | null }
  | { readonly kind: 'refused'; readonly reason: string }

/** Downloads an object and checks it (git-lfs, docs/api/basic-transfers.md). @throws ActionError `E_DISK` */
export function download(
  http: Http,
  action: LfsAction,
  object: LfsObject,
  options: ContentOptions,
): Promise<Transferred<LfsContent>> {
  const request = { ...requestOf('GET', action), body: null }
  return carry(http, 'the download', request, async (body) => {
    const content = await keepContent(body, object, options)
    if (content === 'short') return { kind: 'lost', reason: 'the download ended before the object did', afterMs: null }
    if (content === 'different') return { kind: 'refused', reason: 'what was downloaded is not the object it is named' }
    return { kind: 'done', value: content }
  })
}

/** Uploads an object that was checked before. Not to be repeated after `lost` without asking the server. */
export function upload(http: Http, action: LfsAction, content: LfsContent): Promise<Transferred<null>> {
  const request = requestOf('PUT', action, { 'content-type': 'application/octet-stream' })
  return carry(http, 'the upload', { ...request, body: content }, finish)
}

/** Tells the server that an object was uploaded, where it wants to be told. */
export function verify(http: Http, action: LfsAction, { oid, size }: LfsObject): Promise<Transferred<null>> {
  const request = requestOf('POST', action, { 'content-type': mediaType, accept: mediaType })
  const body = JSON.stringify({ oid, size })
  return carry(http, 'the verification', { ...request, body }, finish)
}

/** The few bytes of a good answer are read, so that the connection can be used again. */
async function finish(body: AsyncIterable<Buffer>): Promise<Transferred<null>> {
  await readHead(body)
  return { kind: 'done', value: null }
}

function requestOf<M extends string>(method: M, { href, headers }: LfsAction, more: Record<string, string> = {}) {
  const { origin, pathname, search } = href
  return { method, origin, path: pathname + search, headers: { ...more, ...headers } }
}

const errorBytes = 4_096
/** The shortest that can be a secret. */
const shortestHanded = 6

/** What a server handed out for one request, its tickets among them: nobody else knows those, so that they are not masked. */
function findHanded({ path, headers }: Pick<ReturnType<typeof requestOf>, 'path' | 'headers'>): string[] {
  const [, query = ''] = path.split('?')
  const values = [
    ...Object.values(headers).flatMap((value) => value.split(' ')),
    ...new URLSearchParams(query).values(),
  ]
  const forms = values.flatMap((value) => [value, encodeURIComponent(value)])
  return forms.filter((text) => text.length >= shortestHanded).sort((one, other) => other.length - one.length)
}

async function carry<T>(
  http: Http,
  what: string,
  request: Parameters<Http['stream']>[0],
  read: (body: AsyncIterable<Buffer>) => Promise<Transferred<T>>,
): Promise<Transferred<T>> {
  const host = new URL(request.origin).host
  const result = await http.stream<Transferred<T>>(request, async ({ status, headers, body }) => {
    if (status >= 200 && status < 300) return read(body)
    const said = redact(readMessage(await readHead(body)), findHanded(request))
    const reason = `${what} was refused by ${host}: ${status} ${said}`.trim()
    const passing = status === 408 || status === 429 || (status >= 500 && status !== 501 && status < 505)
    if (!passing) return { kind: 'refused', reason }
    return { kind: 'lost', reason, afterMs: parseRetryAfter(headers, http.clock.now()) }
  })
  if (result.ok) return result.value
  const reason = `${what}: ${result.failure.detail}`
  return result.failure.transient ? { kind: 'lost', reason, afterMs: null } : { kind: 'refused', reason }
}

async function readHead(body: AsyncIterable<Buffer>): Promise<Buffer> {
  const held = createHold()
  let size = 0
  for await (const chunk of body) {
    held.add(chunk)
    size += chunk.length
    if (size >= errorBytes) break
  }
  return Buffer.concat(held.take())
}
