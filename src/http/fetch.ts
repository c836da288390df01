import type { HttpRequest } from './exchange.ts'
import type { Http } from './http.ts'
import { verdictOf } from './verdict.ts'

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
      // Octokit would not ask again; any other answer is Octokit's to read.
      read: (value) => verdictOf(url.host, value, http.clock.now()),
    })
    const body = answer.status === 204 || answer.status === 304 ? null : new Uint8Array(answer.body)
    return new Response(body, { status: answer.status, headers: answer.headers })
  }
}
