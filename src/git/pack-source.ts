import { ActionError, type ErrorCode } from '../errors.ts'
import type { Http } from '../http/http.ts'
import { replicaPause } from '../http/replica.ts'
import { type Fetched, fetchPack, type PackRequest } from './fetch.ts'
import { createMeter } from './meter.ts'
import { makeEmptyPack } from './negotiation.ts'
import { formatOf } from './refs.ts'
import { cureOf, type Remote } from './remote.ts'
import { createSpool, type Pack } from './spool.ts'

export interface PackSourceOptions {
  readonly http: Http
  readonly origin: Remote
  readonly temporary: string
  info(line: string): void
}

/** A pack and what it cost; or why the origin cannot serve this way. */
export type Obtained =
  | { readonly kind: 'pack'; readonly pack: Pack; readonly bytes: number }
  | { readonly kind: 'unable'; readonly reason: string }

export interface PackSource {
  /**
   * Gives the pack for a request; the last one is kept, so that a push whose answer was lost costs no second download.
   * @throws ActionError `E_REF_NOT_FOUND`, `E_GITHUB_ACCESS`, `E_THROTTLED`, `E_DISK`, `E_NETWORK` or `E_TLS`
   */
  obtain(request: PackRequest): Promise<Obtained>
  /** Begins with what will most likely be asked for next; whatever else is asked for then, this is given up. */
  prepare(request: PackRequest): void
  close(): Promise<void>
}

const mostTries = 3
/** Refusals of the way of asking (method, length, size, gzip), not of who asks: git asks in another. */
const unsuited = new Set([405, 406, 411, 413, 415])

/** Creates the source of packs of one origin. */
export function createPackSource(options: PackSourceOptions): PackSource {
  let kept: { readonly key: string; readonly pack: Pack } | null = null
  let ahead: Ahead | null = null

  /** Lets go of all but what was prepared for `key`, which is handed over. */
  async function turnTo(key: string | null): Promise<Ahead | null> {
    const [last, prepared] = [kept, ahead]
    kept = ahead = null
    await last?.pack.discard()
    if (prepared?.key === key) return prepared
    await prepared?.giveUp()
    return null
  }

  return {
    async obtain(request) {
      const key = JSON.stringify(request)
      if (kept?.key === key) return { kind: 'pack', pack: kept.pack, bytes: 0 }
      const prepared = await turnTo(key)
      const fetched = prepared?.obtained.catch((error: unknown) => {
        // A disk that has no room for two packs may have it for one.
        if (error instanceof ActionError && error.code === 'E_DISK') return fetchWhatLacks(options, request)
        throw error
      })
      const obtained = await (fetched ?? fetchWhatLacks(options, request))
      if (obtained.kind === 'pack') kept = { key, pack: obtained.pack }
      return obtained
    },
    prepare(request) {
      ahead ??= begin(options, request)
    },
    async close() {
      await turnTo(null)
    },
  }
}

/** A pack that nobody has asked for yet. */
interface Ahead {
  readonly key: string
  readonly obtained: Promise<Obtained>
  giveUp(): Promise<void>
}

function begin(options: PackSourceOptions, request: PackRequest): Ahead {
  const { http } = options
  const over = new AbortController()
  const signal = AbortSignal.any([http.signal, over.signal])
  const own: Http = { ...http, signal, stream: (asked, read) => http.stream({ ...asked, signal }, read) }
  const obtained = fetchWhatLacks({ ...options, http: own }, request)
  // Waited for later or, when the push before it fails, never.
  const settled = obtained.catch(() => null)
  return {
    key: JSON.stringify(request),
    obtained,
    async giveUp() {
      over.abort()
      const given = await settled
      if (given?.kind === 'pack') await given.pack.discard()
    },
  }
}

async function fetchWhatLacks(options: PackSourceOptions, request: PackRequest): Promise<Obtained> {
  // The mirror has every object that is asked for: a ref update needs no fetch at all.
  if (request.want.every((sha) => request.have.includes(sha)))
    return { kind: 'pack', pack: makeEmptyPack(formatOf(request.want[0])), bytes: 0 }
  return fetchWithRetries(options, request)
}

async function fetchWithRetries(options: PackSourceOptions, request: PackRequest): Promise<Obtained> {
  const { http, origin, temporary, info } = options
  for (let number = 1; ; number++) {
    const spool = createSpool(temporary, formatOf(request.want[0]))
    const fetched = await fetchPack(http, origin, request, spool, createMeter('from GitHub', http.clock, info).add)
    if (fetched.kind === 'pack') return { kind: 'pack', pack: fetched.pack, bytes: fetched.pack.size }
    const wait = replicaPause(http.clock, number, fetched.kind === 'refused' ? fetched.afterMs : null)
    if (!mayPass(fetched) || number >= mostTries || http.clock.now() + wait >= http.deadline) {
      if (fetched.kind === 'not-understood')
        return { kind: 'unable', reason: `GitHub's side does not answer in protocol v2: ${fetched.detail}` }
      if (fetched.kind === 'refused' && unsuited.has(fetched.status))
        return { kind: 'unable', reason: `GitHub's side returned error: ${fetched.status}` }
      throw errorOf(origin, request, fetched)
    }
    await http.clock.sleep(wait, http.signal)
  }
}

/** A commit that was just pushed can be missing on a replica for a moment. */
function mayPass(fetched: Fetched): boolean {
  if (fetched.kind === 'broken') return fetched.failure?.transient !== false
  return fetched.kind === 'missing' || (fetched.kind === 'refused' && fetched.status >= 429)
}

function errorOf(
  origin: Remote,
  request: PackRequest,
  fetched: Exclude<Fetched, { kind: 'pack' | 'not-understood' }>,
): ActionError {
  const what = `Fetching ${request.want.join(', ')} from ${origin.url}`
  if (fetched.kind === 'missing')
    return new ActionError('E_REF_NOT_FOUND', `${what} failed: it is not there (any more).`)
  if (fetched.kind === 'refused') {
    const { status, requestId } = fetched
    const cure = status >= 500 ? { hint: 'GitHub is out of order for now: run the job again later.' } : cureOf(status)
    return new ActionError(codeOf(status), `${what} was refused: ${status}.`, { requestId, ...cure })
  }
  const { detail, failure } = fetched
  return new ActionError(failure?.code ?? 'E_NETWORK', `${what} failed: ${detail}.`, { cause: failure?.cause })
}

function codeOf(status: number): ErrorCode {
  if (status >= 500) return 'E_NETWORK'
  return status === 429 ? 'E_THROTTLED' : 'E_GITHUB_ACCESS'
}
