import * as z from 'zod/mini'
import { ActionError } from '../errors.ts'
import type { Sha } from '../git/refs.ts'
import type { Answer } from '../http/exchange.ts'
import { type Http, requestIdOf } from '../http/http.ts'
import { parseRetryAfter } from '../http/retry.ts'

export interface FilesOptions {
  /** Base URL of the REST API, without trailing slash. */
  readonly api: string
  readonly owner: string
  readonly repo: string
  readonly token: string | null
}

/** Files in the root folder of a commit that say what a clone needs besides its objects; null: there is none. */
export interface RootFiles {
  readonly attributes: string | null
  readonly modules: string | null
}

const Listing = z.array(z.object({ name: z.string(), type: z.string() }))

/**
 * Reads `.gitattributes` and `.gitmodules` of a commit: one REST call, and one more for each that is there (GitHub's
 * "Get repository content").
 * @throws ActionError `E_GITHUB_ACCESS`, `E_NOT_API`, `E_NETWORK` or `E_TLS`
 */
export async function readRootFiles(http: Http, options: FilesOptions, commit: Sha): Promise<RootFiles> {
  const answer = await readContents(http, options, commit, '', 'application/vnd.github+json')
  const listing = Listing.safeParse(parseJson(answer.body))
  if (!listing.success) throw new ActionError('E_NOT_API', `The files of ${commit} are not listed in the answer.`)
  const names = new Set(listing.data.filter(({ type }) => type === 'file').map(({ name }) => name))
  const readText = async (name: string) => {
    if (!names.has(name)) return null
    return (await readContents(http, options, commit, name, 'application/vnd.github.raw+json')).body.toString('utf8')
  }
  const [attributes, modules] = await Promise.all([readText('.gitattributes'), readText('.gitmodules')])
  return { attributes, modules }
}

function readContents(http: Http, options: FilesOptions, commit: Sha, name: string, accept: string): Promise<Answer> {
  const { api, owner, repo, token } = options
  const url = new URL(`${api}/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}/contents/${name}`)
  const what = `Reading ${name || 'the root folder'} of ${owner}/${repo}`
  return http.send({
    what,
    request: () => ({
      method: 'GET',
      origin: url.origin,
      path: `${url.pathname}?ref=${commit}`,
      headers: { accept, ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
      body: null,
    }),
    read(answer) {
      const { status, headers } = answer
      if (status === 200) return { value: answer }
      const requestId = requestIdOf(headers)
      const error = new ActionError('E_GITHUB_ACCESS', `${what} was refused: ${status}.`, { requestId })
      const retry = status === 429 ? 'throttled' : status >= 500 ? 'transient' : null
      return { error, retry, afterMs: parseRetryAfter(headers, http.clock.now()) }
    },
  })
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return null
  }
}
