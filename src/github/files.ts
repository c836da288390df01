import * as z from 'zod/mini'
import { ActionError } from '../errors.ts'
import type { Sha } from '../git/refs.ts'
import type { Answer } from '../http/exchange.ts'
import type { Http } from '../http/http.ts'
import { decode, parseJsonBody } from '../http/json.ts'
import { type RestPlace, readRest } from './rest.ts'

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
export async function readRootFiles(http: Http, place: RestPlace, commit: Sha): Promise<RootFiles> {
  const answer = await readContents(http, place, commit, '', 'application/vnd.github+json')
  const listing = decode(Listing, parseJsonBody(answer.body))
  if (listing === null) throw new ActionError('E_NOT_API', `The files of ${commit} are not listed in the answer.`)
  const names = new Set(listing.data.filter(({ type }) => type === 'file').map(({ name }) => name))
  const readText = async (name: string) => {
    if (!names.has(name)) return null
    return (await readContents(http, place, commit, name, 'application/vnd.github.raw+json')).body.toString('utf8')
  }
  const [attributes, modules] = await Promise.all([readText('.gitattributes'), readText('.gitmodules')])
  return { attributes, modules }
}

function readContents(http: Http, place: RestPlace, commit: Sha, name: string, accept: string): Promise<Answer> {
  const what = `Reading ${name || 'the root folder'} of ${place.owner}/${place.repo}`
  return readRest(http, place, { what, path: `/contents/${name}?ref=${commit}`, accept })
}
