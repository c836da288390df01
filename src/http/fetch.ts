import { ActionError } from '../errors.ts'
import type { Answer, HttpRequest } from './exchange.ts'
import { type Http, requestIdOf, type Verdict } from './http.ts'
import { parseRetryAfter } from './retry.ts'

/** `fetch` as Octokit needs it, over the step's own network: same proxies, CAs, time limits and debug lines. */
export function createFetch(http: Http): typeof fetch {
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input)
    const method = (init.method ?? 'GET').toUpperCase() as HttpRequest['method']
    const answer = await http.send({
      what: `Asking ${url.host}`,
      request: () => ({
        method,
        origin: url.origin,
        path: url.pathname + url.search,
        headers: Object.fromEntries(new Headers(init.headers)),
        body: typeof init.body === 'string' ? init.body : null,
      }),
      read: (value) => verdictOf(url.host, value, http.clock.now()),
    })
    const body = answer.status === 204 || answer.status === 304 ? null : new Uint8Array(answer.body)
    return new Response(body, { status: answer.status, headers: answer.headers })
  }
}

/** What may pass by itself is asked again, Octokit would not; any other answer is Octokit's to read. */
function verdictOf(host: string, answer: Answer, now: number): Verdict<Answer> {
  const { status, headers } = answer
  if (status !== 429 && status < 500) return { value: answer }
  const [code, reason] =
    status === 429 ? (['E_THROTTLED', 'throttled'] as const) : (['E_NETWORK', 'transient'] as const)
  const error = new ActionError(code, `${host} answered ${status}.`, { requestId: requestIdOf(headers) })
  return { error, retry: reason, afterMs: parseRetryAfter(headers, now) }
}
