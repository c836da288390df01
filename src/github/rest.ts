import { ActionError } from '../errors.ts'
import type { Answer } from '../http/exchange.ts'
import { type Http, requestIdOf } from '../http/http.ts'
import { parseRetryAfter } from '../http/retry.ts'

/** A repository of GitHub's REST API. */
export interface RestPlace {
  /** Base URL of the API, without trailing slash. */
  readonly api: string
  readonly owner: string
  readonly repo: string
  readonly token: string | null
}

/**
 * Reads something below a repository: one GET, repeated where that may help. For the few questions that every mirror has;
 * Octokit, which brings a client of its own and its memory, is left to those that few runs have.
 * @param path below `/repos/{owner}/{repo}`, encoded, with its query
 * @throws ActionError `E_GITHUB_ACCESS`, `E_NETWORK` or `E_TLS`
 */
export function readRest(
  http: Http,
  place: RestPlace,
  question: { readonly what: string; readonly path: string; readonly accept: string },
): Promise<Answer> {
  const { api, owner, repo, token } = place
  const url = new URL(`${api}/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}${question.path}`)
  return http.send({
    what: question.what,
    request: () => ({
      method: 'GET',
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      headers: { accept: question.accept, ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
      body: null,
    }),
    read(answer) {
      const { status, headers } = answer
      if (status === 200) return { value: answer }
      const requestId = requestIdOf(headers)
      const error = new ActionError('E_GITHUB_ACCESS', `${question.what} was refused: ${status}.`, { requestId })
      const retry = status === 429 ? 'throttled' : status >= 500 ? 'transient' : null
      return { error, retry, afterMs: parseRetryAfter(headers, http.clock.now()) }
    },
  })
}
