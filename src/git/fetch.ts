import { gzipSync } from 'node:zlib'
import { excerpt } from '../foreign-text.ts'
import type { TransportFailure } from '../http/classify.ts'
import { type Http, requestIdOf } from '../http/http.ts'
import { parseRetryAfter } from '../http/retry.ts'
import { readPackSection } from './pack-section.ts'
import { formatOf, type Sha } from './refs.ts'
import type { Remote } from './remote.ts'
import type { Pack, Spool } from './spool.ts'
import { makeUploadPackRequest } from './upload-pack.ts'

/** The objects to be sent, and what the receiver of the pack already has. */
export interface PackRequest {
  readonly want: readonly Sha[]
  /** Tips whose whole history the receiver has; those that the server does not know are ignored by it. */
  readonly have: readonly Sha[]
  /** Deltas may be against objects that are not in the pack. */
  readonly thin: boolean
  readonly offsetDeltas: boolean
}

export type Fetched =
  | { readonly kind: 'pack'; readonly pack: Pack }
  /** The server does not have what is wanted. */
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'refused'
      readonly status: number
      readonly requestId: string | null
      /** How long the server asks to wait. */
      readonly afterMs: number | null
    }
  /** It did not answer in protocol v2. */
  | { readonly kind: 'not-understood'; readonly detail: string }
  | { readonly kind: 'broken'; readonly detail: string; readonly failure: TransportFailure | null }

const gzipFrom = 1024

/**
 * Fetches the pack that the server computes for a request: protocol v2 `fetch` with `done` from the start, so that one
 * request is all there is (gitprotocol-v2). The pack arrives in `spool`.
 * @throws ActionError `E_DISK` when it cannot be kept
 */
export async function fetchPack(
  http: Http,
  remote: Remote,
  wanted: PackRequest,
  spool: Spool,
  onBytes: (bytes: number) => void,
): Promise<Fetched> {
  const result = await http
    .stream<Fetched>(requestOf(remote, wanted), async ({ status, headers, body }) => {
      if (status !== 200) {
        const afterMs = parseRetryAfter(headers, http.clock.now())
        return { kind: 'refused', status, requestId: requestIdOf(headers), afterMs }
      }
      if (headers['content-type'] !== 'application/x-git-upload-pack-result') {
        return { kind: 'not-understood', detail: `content type ${excerpt(headers['content-type'] ?? 'missing', 80)}` }
      }
      return receive(body, spool, onBytes)
    })
    .catch(async (error: unknown) => {
      await spool.discard()
      throw error
    })
  const fetched = result.ok
    ? result.value
    : ({ kind: 'broken', detail: result.failure.detail, failure: result.failure } as const)
  if (fetched.kind !== 'pack') await spool.discard()
  return fetched
}

async function receive(body: AsyncIterable<Buffer>, spool: Spool, onBytes: (bytes: number) => void): Promise<Fetched> {
  const section = await readPackSection(body, async (data) => {
    await spool.write(data)
    onBytes(data.length)
  })
  if (section.kind === 'missing') return { kind: 'missing' }
  if (section.kind === 'refused') return { kind: 'not-understood', detail: excerpt(section.said) }
  if (section.kind === 'broken') return { kind: 'broken', detail: excerpt(section.said), failure: null }
  if (section.kind === 'absent') return { kind: 'not-understood', detail: 'no pack in the answer' }
  const pack = await spool.finish()
  return pack === null
    ? { kind: 'broken', detail: 'the pack is cut or damaged', failure: null }
    : { kind: 'pack', pack }
}

function requestOf(remote: Remote, { want, have, thin, offsetDeltas }: PackRequest) {
  const request = makeUploadPackRequest(remote, 'fetch', formatOf(want[0]), [
    ...(thin ? ['thin-pack'] : []),
    ...(offsetDeltas ? ['ofs-delta'] : []),
    'no-progress',
    ...want.map((sha) => `want ${sha}`),
    ...have.map((sha) => `have ${sha}`),
    'done',
  ])
  if (request.body.length <= gzipFrom) return request
  return { ...request, headers: { ...request.headers, 'content-encoding': 'gzip' }, body: gzipSync(request.body) }
}
