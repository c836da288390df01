import { parseFault, parseJson } from '../aliyun/fault.ts'
import { ActionError, isBearable } from '../errors.ts'
import type { HttpRequest } from '../http/exchange.ts'
import type { Attempt } from '../http/http.ts'
import { makeDelay, parseRetryAfter } from '../http/retry.ts'
import { explainPaiAnswer } from './failures.ts'
import type { CodeSourceFields, Operation, Pai } from './pai.ts'
import { type CodeSource, type CodeSourceId, Created } from './schema.ts'

export interface Creation {
  readonly workspaceId: string
  readonly displayName: string
  readonly fields: CodeSourceFields
  readonly maxAttempts: number
  /** The sources that count as this one: listed now, exact key, ours and unaltered. */
  list(): Promise<readonly CodeSource[]>
  /** Called when it is no longer certain whether a request was executed: the post step looks again. */
  onUnknown(): void
  /** Called with the ID as soon as the server has told it. */
  onCreated(id: CodeSourceId): void
}

/** What the one POST led to: an ID, or a source that was found to be there after all. */
export interface CreationResult {
  readonly id: CodeSourceId
  readonly requestId: string | null
}

/** What one attempt of the POST means (create specification, step 2). */
type Outcome =
  | { readonly kind: 'created'; readonly id: CodeSourceId; readonly requestId: string | null }
  | {
      readonly kind: 'not-executed'
      readonly error: ActionError
      readonly afterMs: number | null
      readonly sameBytes: boolean
    }
  | { readonly kind: 'nonce-used'; readonly error: ActionError }
  | { readonly kind: 'credentials-refused'; readonly error: ActionError }
  | { readonly kind: 'duplicate-name'; readonly error: ActionError }
  /** Refused with a code that means nothing to us: how a name that is taken is refused is not documented. */
  | { readonly kind: 'unexplained'; readonly error: ActionError }
  | { readonly kind: 'refused'; readonly error: ActionError }
  | { readonly kind: 'unknown'; readonly error: ActionError }

const settleMs = 8_000
/** How long a request that has reached the server may take to show in the list, in ms. */
export const arrivedMs = 24_000
/**
 * How long to look after each outcome. The same bytes whose session is over by now say nothing of their first journey: as
 * with a used nonce, they may have arrived then.
 */
const waits = {
  unknown: settleMs,
  'nonce-used': arrivedMs,
  'credentials-refused': arrivedMs,
  'duplicate-name': settleMs,
  unexplained: 0,
} as const

/**
 * Creates the source at most once although the API has no idempotency token: after an unknown outcome it looks before
 * it repeats, and then repeats the same signed bytes, whose nonce the gateway executes once (create specification, 2–4).
 * @throws ActionError of the refusal, or `E_UNKNOWN_OUTCOME` when it stays unknown, also because looking fails
 */
export async function createOnce(pai: Pai, creation: Creation): Promise<CreationResult> {
  const { clock, signal, budget } = pai.http
  let request = await prepareCreate(pai, creation)
  let isLost = false
  for (let number = 1; ; number++) {
    const outcome = interpret(pai, creation, request, await pai.http.attempt(request, number))
    if (outcome.kind === 'created') {
      creation.onCreated(outcome.id)
      return outcome
    }
    if (outcome.kind === 'refused') throw outcome.error
    if (outcome.kind === 'credentials-refused' && !isLost) {
      if (number >= creation.maxAttempts) throw outcome.error
      request = await prepareCreate(pai, creation)
      continue
    }
    if (outcome.kind === 'not-executed') {
      const reason = outcome.error.code === 'E_THROTTLED' ? 'throttled' : 'transient'
      if (number >= creation.maxAttempts || !budget.take(reason)) throw outcome.error
      // What is not executed now says nothing about the bytes that may have been before.
      if (!outcome.sameBytes && !isLost) request = await prepareCreate(pai, creation)
      const wait = makeDelay(number, reason, outcome.afterMs, clock.random())
      if (clock.now() + wait >= pai.http.deadline) throw outcome.error
      await clock.sleep(wait, signal)
      continue
    }
    const isRefused = outcome.kind === 'duplicate-name' || outcome.kind === 'unexplained'
    if (!isRefused) creation.onUnknown()
    const found = await lookFor(pai, creation.list, waits[outcome.kind]).catch((error: unknown) => {
      if (outcome.kind === 'unexplained') throw outcome.error
      throw isRefused ? error : unseen(outcome.error, error)
    })
    if (found !== null) return { id: found.id, requestId: null }
    if (isRefused) throw outcome.error
    if (number >= creation.maxAttempts || !budget.take('transient')) throw outcome.error
    isLost = outcome.kind === 'unknown'
    if (!isLost) request = await prepareCreate(pai, creation)
  }
}

/** Calls `list` until something counts as this source or `ms` have passed, about once a second, jittered; null when nothing does. */
export async function lookFor(
  pai: Pick<Pai, 'http'>,
  list: Creation['list'],
  ms: number,
  isIt: (item: CodeSource) => boolean = () => true,
): Promise<CodeSource | null> {
  const { clock, signal } = pai.http
  const end = clock.now() + ms
  for (;;) {
    const found = (await list()).find(isIt)
    if (found !== undefined) return found
    const wait = 500 + 1_000 * clock.random()
    if (clock.now() + wait > end) return null
    await clock.sleep(wait, signal)
  }
}

/** What came of the creation is what matters, and nobody can tell: that looking for it failed is the smaller part. */
function unseen(outcome: ActionError, error: unknown): unknown {
  if (!isBearable(error)) return error
  const message = `${outcome.message.replace(/\.$/, '')}; looking for it failed: ${error.message}`
  return new ActionError('E_UNKNOWN_OUTCOME', message, { requestId: error.requestId, cause: error })
}

function operationOf(creation: Creation): Operation {
  return {
    what: `Creating the code source ${creation.displayName}`,
    action: 'CreateCodeSource',
    permission: 'paicodesource:CreateCodeSource',
    method: 'POST',
    path: ['api', 'v1', 'codesources'],
    body: creation.fields,
    // A run that is cancelled in between still learns the ID when the answer is near.
    graceMs: 2_000,
  }
}

function prepareCreate(pai: Pai, creation: Creation): Promise<HttpRequest> {
  return pai.prepare(operationOf(creation))
}

function interpret(pai: Pai, creation: Creation, request: HttpRequest, attempt: Attempt): Outcome {
  const { what, permission } = operationOf(creation)
  const now = pai.http.clock.now()
  const unknown = (
    kind: 'unknown' | 'nonce-used',
    why: string,
    more: { cause?: unknown; requestId?: string | null },
  ): Outcome => ({
    kind,
    error: new ActionError('E_UNKNOWN_OUTCOME', `${what} was sent and its outcome is not known: ${why}.`, more),
  })
  if (!attempt.ok) {
    const { sent, code, detail, transient, cause } = attempt.failure
    if (sent === 'unknown') return unknown('unknown', detail, { cause })
    const error = new ActionError(code, `${what} could not be sent: ${detail}.`, { cause })
    return transient ? { kind: 'not-executed', error, afterMs: null, sameBytes: true } : { kind: 'refused', error }
  }
  const { answer } = attempt
  const created = Created.safeParse(parseJson(answer))
  if (answer.status === 200 && created.success) {
    const requestId = created.data.RequestId ?? answer.headers['x-acs-request-id'] ?? null
    return { kind: 'created', id: created.data.CodeSourceId as CodeSourceId, requestId }
  }
  const { code, message, requestId } = parseFault(answer)
  const { error, retry } = explainPaiAnswer(what, permission, answer, now)
  const said = `${answer.status} ${code === '' ? '' : `${code}: `}${message}`
  if (code === 'SignatureNonceUsed') return unknown('nonce-used', said, { requestId })
  if (retry === 'throttled') {
    return { kind: 'not-executed', error, afterMs: parseRetryAfter(answer.headers, now), sameBytes: false }
  }
  if (pai.canSignAgain(request, answer)) return { kind: 'credentials-refused', error }
  // Nothing was executed behind a redirect: the endpoint is wrong.
  if (answer.status >= 300 && answer.status < 400) return { kind: 'refused', error }
  const coded = answer.status >= 400 && answer.status < 500 && code !== ''
  if (!coded) return unknown('unknown', said, { requestId })
  const isUnexplained = error.code === 'E_API'
  const isTaken = /duplicat|already.?exist|name.?exist/i.test(`${code} ${message}`)
  if (isTaken || (isUnexplained && answer.status === 409)) {
    return { kind: 'duplicate-name', error: duplicateName(creation, error) }
  }
  return { kind: isUnexplained ? 'unexplained' : 'refused', error }
}

function duplicateName(creation: Creation, error: ActionError): ActionError {
  const message = `A code source named ${creation.displayName} exists that is not this one: ${error.message}`
  return new ActionError('E_SOURCE_EXISTS', message, {
    hint: 'Delete it in the PAI console or choose another `display-name`.',
    requestId: error.requestId,
  })
}
