import * as z from 'zod/mini'
import { ActionError } from '../errors.ts'
import { excerpt } from '../foreign-text.ts'
import type { Answer } from '../http/exchange.ts'
import { type Http, requestIdOf, type Verdict } from '../http/http.ts'
import { decode, parseJsonBody } from '../http/json.ts'
import { parseRetryAfter } from '../http/retry.ts'
import type { LfsObject } from './lfs-pointer.ts'
import { authorizationOf, isCloneUrl, locate, type Remote } from './remote.ts'

/** One request that a server hands out: to be made as it is given. */
export interface LfsAction {
  readonly href: URL
  /** Names in lower case. Credentials of ours are among them only where the request goes to the remote's own origin. */
  readonly headers: Readonly<Record<string, string>>
  /** Epoch ms after which the server will not have it; null: it does not say. */
  readonly expiresAt: number | null
}

/** What a server says of one object. */
export type LfsAnswer =
  /** Asked for an upload: it has the object. */
  | { readonly kind: 'held' }
  | { readonly kind: 'transfer'; readonly transfer: LfsAction; readonly verify: LfsAction | null }
  | { readonly kind: 'refused'; readonly reason: string }

/** Objects that one request may name. */
export const batchLimit = 100

export const mediaType = 'application/vnd.git-lfs+json'

const Action = z.object({
  href: z.string(),
  header: z.nullish(z.record(z.string(), z.string())),
  expires_in: z.nullish(z.union([z.number(), z.string()])),
  expires_at: z.nullish(z.string()),
})
const Batch = z.object({
  transfer: z.nullish(z.string()),
  hash_algo: z.nullish(z.string()),
  objects: z.array(
    z.object({
      oid: z.string(),
      authenticated: z.nullish(z.boolean()),
      actions: z.nullish(
        z.object({ upload: z.nullish(Action), download: z.nullish(Action), verify: z.nullish(Action) }),
      ),
      error: z.nullish(
        z.object({ code: z.nullish(z.union([z.number(), z.string()])), message: z.nullish(z.string()) }),
      ),
    }),
  ),
})
type Batch = z.infer<typeof Batch>

/**
 * Asks a server how objects get to it or from it: the batch API of Git LFS (docs/api/batch.md), transfer `basic`.
 * One request, at most `batchLimit` objects; the answer has every object that was asked for, by its ID.
 * @throws ActionError `E_LFS` when the whole request is refused, `E_NETWORK` or `E_TLS` when nothing answers
 */
export async function readBatch(
  http: Http,
  remote: Remote,
  operation: 'upload' | 'download',
  objects: readonly LfsObject[],
): Promise<ReadonlyMap<string, LfsAnswer>> {
  const { origin, path } = locate(remote)
  const what = `Asking ${new URL(origin).host} for the ${operation} of ${objects.length} LFS objects`
  const batch = await http.send<Batch>({
    what,
    request: () => ({
      method: 'POST',
      origin,
      path: `${path}/info/lfs/objects/batch`,
      headers: { ...authorizationOf(remote), 'content-type': mediaType, accept: mediaType },
      body: JSON.stringify({ operation, transfers: ['basic'], objects: objects.map(pick), hash_algo: 'sha256' }),
    }),
    read: (answer) => readAnswer(what, answer, http.clock.now()),
  })
  const told = new Map(
    batch.objects.map((object) => [object.oid, explain(object, { remote, operation, now: http.clock.now() })]),
  )
  return new Map(objects.map(({ oid }) => [oid, told.get(oid) ?? refused('the server did not answer for it')]))
}

const pick = ({ oid, size }: LfsObject) => ({ oid, size })
const refused = (reason: string): LfsAnswer => ({ kind: 'refused', reason })

function readAnswer(what: string, answer: Answer, now: number): Verdict<Batch> {
  const { status, headers } = answer
  const fail = (why: string) => new ActionError('E_LFS', `${what} failed: ${why}.`, { requestId: requestIdOf(headers) })
  if (status === 200) {
    const batch = decode(Batch, parseJsonBody(answer.body))
    if (batch === null) return { error: fail('the answer is not one of the LFS batch API'), retry: null }
    const { transfer, hash_algo: hash } = batch.data
    if ((transfer || 'basic') === 'basic' && (hash || 'sha256') === 'sha256') return { value: batch.data }
    return { error: fail(`it wants the transfer ${excerpt(`${transfer} ${hash ?? ''}`, 60)}`), retry: null }
  }
  const afterMs = parseRetryAfter(headers, now)
  const error = fail(`${status} ${readMessage(answer.body)}`.trim())
  if (status === 429) return { error, retry: 'throttled', afterMs }
  return { error, retry: [500, 502, 503, 504].includes(status) ? 'transient' : null, afterMs }
}

/** What a server says in `message`, on one line; empty for anything else. */
export function readMessage(body: Buffer): string {
  const parsed = z.object({ message: z.string() }).safeParse(parseJsonBody(body))
  return parsed.success ? excerpt(parsed.data.message, 200) : ''
}

interface Asked {
  readonly remote: Remote
  readonly operation: 'upload' | 'download'
  readonly now: number
}

function explain({ error, actions, authenticated }: Batch['objects'][number], asked: Asked): LfsAnswer {
  const { operation } = asked
  if (error != null) return refused(excerpt(`${error.code ?? ''} ${error.message ?? ''}`, 200))
  const action = actions?.[operation]
  if (action == null) return operation === 'upload' ? { kind: 'held' } : refused('the server gave no address for it')
  const transfer = makeAction(asked, action, authenticated === true)
  const verify = actions?.verify == null ? null : makeAction(asked, actions.verify, authenticated === true)
  if (transfer === null || (verify === null && actions?.verify != null)) {
    return refused(
      'the server gave an address that is not used: it is no URL, not encrypted, or that of a metadata service',
    )
  }
  return { kind: 'transfer', transfer, verify }
}

/** Headers of the connection are ours to choose, whatever the server says. */
const ofConnection = /^(host|connection|content-length|transfer-encoding|expect|upgrade|te|trailer)$/

/** Null: the address is none, that of a metadata service, or would leave the encryption that the remote has. */
function makeAction({ remote, now }: Asked, action: z.infer<typeof Action>, authenticated: boolean): LfsAction | null {
  if (!URL.canParse(action.href)) return null
  const [href, base] = [new URL(action.href), new URL(remote.url)]
  if ((href.protocol !== 'https:' && href.protocol !== base.protocol) || !isCloneUrl(href.origin)) return null
  const given = Object.entries(action.header ?? {}).map(([name, value]) => [name.toLowerCase(), value] as const)
  const headers = Object.fromEntries(given.filter(([name]) => !ofConnection.test(name)))
  // Another host gets what the server gave for it and nothing else: a pre-signed address refuses more than that, too.
  const ours = href.origin === base.origin && !authenticated && headers['authorization'] === undefined
  const [seconds, date] = [Number(action.expires_in), action.expires_at]
  const expiry = seconds > 0 ? now + seconds * 1000 : Date.parse(date ?? '')
  const expiresAt = Number.isFinite(expiry) && expiry > 0 ? expiry : null
  return { href, headers: ours ? { ...authorizationOf(remote), ...headers } : headers, expiresAt }
}
