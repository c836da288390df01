import { ActionError } from '../errors.ts'
import type { AttemptEnd, AttemptStart } from './attempts.ts'
import { classify, type TransportFailure } from './classify.ts'
import type { Clock } from './clock.ts'
import { createPool } from './dispatcher.ts'
import { type Answer, exchange, type HttpRequest } from './exchange.ts'
import type { Network } from './network.ts'
import { tellProxy } from './proxies.ts'
import { createRetryBudget, makeDelay, type RetryBudget, type RetryReason } from './retry.ts'
import type { StreamAnswer, StreamRequest } from './transfer.ts'

/** One try: the server's answer, or why there is none. */
export type Attempt =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly failure: TransportFailure }

/** What a streamed exchange led to: what its reader made of the answer, or why there is none. */
export type Streamed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: TransportFailure }

/** What an answer means to its caller: the value, or an error and whether asking again can help. */
export type Verdict<T> =
  | { readonly value: T }
  | { readonly error: ActionError; readonly retry: RetryReason | null; readonly afterMs?: number | null }

export interface Call<T> {
  /** What is being done, for messages: `Listing the code sources`. */
  readonly what: string
  /** Makes the request of one attempt: signed calls need a fresh date and nonce each time. */
  request(): HttpRequest | Promise<HttpRequest>
  /** `request` is the one that was answered. */
  read(answer: Answer, request: HttpRequest): Verdict<T>
  /** True unless told: a repeat after an unknown outcome does no harm. */
  readonly repeatable?: boolean
}

export interface HttpOptions {
  readonly network: Network
  readonly clock: Clock
  /** Aborted with an ActionError when the step is out of time or cancelled. */
  readonly signal: AbortSignal
  /** Epoch ms at which the step ends; no wait goes past it. */
  readonly deadline: number
  readonly maxAttempts: number
  readonly userAgent: string
  /** Hears of each attempt that begins; what it returns hears how that ended. */
  onAttempt(start: AttemptStart): (end: AttemptEnd) => void
  /** The input that a host comes from, told where there is no such host; null where none is known. */
  inputOf?(host: string): string | null
}

export interface Http {
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly deadline: number
  /** What the retries of all calls of the step are taken from. */
  readonly budget: RetryBudget
  /** Makes one attempt; throws only when the step itself is over. */
  attempt(request: HttpRequest, number?: number): Promise<Attempt>
  /**
   * Makes one attempt whose bodies may be of any size: the answer is read as it arrives, and the exchange is ended when
   * nothing moves for `stallMs`. Throws when its time is over, or the ActionError that `read` throws.
   */
  stream<T>(request: StreamRequest, read: (answer: StreamAnswer) => Promise<T>): Promise<Streamed<T>>
  /** Opens a connection to `https://host[:port]` for the first request that will go there. */
  connect(origin: string): void
  /** Makes a call with the retries that its verdicts allow; throws the last verdict's error. */
  send<T>(call: Call<T>): Promise<T>
  close(): Promise<void>
}

/** Creates the step's only way to the network. Redirects are never followed: tokens in vendor headers would travel with them. */
export function createHttp(options: HttpOptions): Http {
  const { clock, signal, deadline } = options
  const pool = createPool(options.network)
  const budget = createRetryBudget()

  function begin(request: Pick<HttpRequest, 'method' | 'origin' | 'path'>, attempt: number) {
    const started = clock.now()
    const end = options.onAttempt({ ...factsOf(request), attempt })
    return (status: number | null, requestId: string | null, failure: string | null) =>
      end({ status, requestId, failure, ms: clock.now() - started })
  }

  async function attempt(request: HttpRequest, number = 1): Promise<Attempt> {
    signal.throwIfAborted()
    const report = begin(request, number)
    const limit = startLimit(request, signal)
    try {
      const headers = { 'user-agent': options.userAgent, ...request.headers }
      const answer = await exchange(pool, { ...request, headers }, limit.signal)
      report(answer.status, requestIdOf(answer.headers), null)
      return { ok: true, answer }
    } catch (error) {
      if (signal.aborted) throw signal.reason
      const failure = classify(limit.signal.aborted ? limit.signal.reason : error)
      report(null, null, failure.detail)
      return { ok: false, failure }
    } finally {
      limit.stop()
    }
  }

  async function stream<T>(request: StreamRequest, read: (answer: StreamAnswer) => Promise<T>): Promise<Streamed<T>> {
    const over = request.signal ?? signal
    over.throwIfAborted()
    const report = begin(request, 1)
    const { startStall, transfer } = await import('./transfer.ts')
    const stall = startStall(request.stallMs, over)
    try {
      const headers = { 'user-agent': options.userAgent, ...request.headers }
      return await transfer(pool, { ...request, headers }, stall, async (answer) => {
        const value = await read(answer)
        report(answer.status, requestIdOf(answer.headers), null)
        return { ok: true, value } as const
      })
    } catch (error) {
      if (over.aborted) throw over.reason
      const failure = classify(stall.signal.aborted ? stall.signal.reason : error)
      report(null, null, failure.detail)
      if (error instanceof ActionError) throw error
      return { ok: false, failure }
    } finally {
      stall.stop()
    }
  }

  async function send<T>(call: Call<T>): Promise<T> {
    for (let number = 1; ; number++) {
      const request = await call.request()
      const result = await attempt(request, number)
      const verdict = result.ok
        ? call.read(result.answer, request)
        : verdictOfFailure(call, request, result.failure, number, options)
      if ('value' in verdict) return verdict.value
      const { error, retry, afterMs } = verdict
      if (retry === null || number >= options.maxAttempts || !budget.take(retry)) throw error
      const wait = makeDelay(number, retry, afterMs ?? null, clock.random())
      if (clock.now() + wait >= deadline) throw error
      await clock.sleep(wait, signal)
    }
  }

  return { clock, signal, deadline, budget, attempt, stream, send, connect: pool.open, close: pool.close }
}

/** The request ID of an answer, under any of the names that Alibaba Cloud, Codeup and GitHub use. */
export function requestIdOf(headers: Readonly<Record<string, string>>): string | null {
  return headers['x-acs-request-id'] ?? headers['x-request-id'] ?? headers['x-github-request-id'] ?? null
}

/**
 * Ends one exchange after its time, or with the step. The timer keeps Node alive: undici's own and `AbortSignal.timeout` do
 * not, and a hanging step would end green.
 */
function startLimit(request: HttpRequest, step: AbortSignal): { signal: AbortSignal; stop(): void } {
  const { graceMs = 0, timeoutMs: ms = request.method === 'POST' ? 45_000 : 30_000 } = request
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(new Error(`no complete answer within ${ms / 1000} s`)), ms)
  let grace: NodeJS.Timeout | undefined
  const follow = () => {
    if (graceMs === 0) return limit.abort(step.reason)
    grace = setTimeout(() => limit.abort(step.reason), graceMs)
  }
  step.addEventListener('abort', follow, { once: true })
  const stop = () => {
    for (const pending of [timer, grace]) clearTimeout(pending)
    step.removeEventListener('abort', follow)
  }
  return { signal: limit.signal, stop }
}

function factsOf(request: Pick<HttpRequest, 'method' | 'origin' | 'path'>) {
  return { method: request.method, host: new URL(request.origin).host, path: request.path.split('?', 1)[0] ?? '/' }
}

function verdictOfFailure<T>(
  call: Call<T>,
  request: HttpRequest,
  failure: TransportFailure,
  attempts: number,
  { inputOf, network }: Pick<HttpOptions, 'inputOf' | 'network'>,
): Verdict<T> {
  const { host, hostname } = new URL(request.origin)
  const lost = failure.sent === 'unknown' && call.repeatable === false
  // Of the host itself: that of a proxy is no input's.
  const input = failure.detail.includes(`ENOTFOUND ${hostname}`) ? inputOf?.(host) : null
  const cure = input ? `; there is no such host, check \`${input}\`` : ''
  const by = `${host}${tellProxy(network.proxies, request.origin)}`
  const error = new ActionError(
    lost ? 'E_UNKNOWN_OUTCOME' : failure.code,
    `${call.what} got no answer from ${by}${attempts === 1 ? '' : ` in ${attempts} attempts`}: ${failure.detail}${cure}.`,
    { cause: failure.cause },
  )
  return { error, retry: failure.transient && !lost ? 'transient' : null }
}
