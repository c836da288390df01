import * as z from 'zod/mini'
import { isBearable } from '../errors.ts'
import { parseSha, type Sha } from '../git/refs.ts'
import type { Http } from '../http/http.ts'
import { parseJsonBody } from '../http/json.ts'
import { type RestPlace, readRest } from './rest.ts'

const pieceKilobytes = 8 * 1024
const mostPieces = 16
/** Each question at the same time has a connection of its own. */
const pagesAtOnce = 5

const Size = z.object({ size: z.number() })
const Commits = z.array(z.object({ sha: z.string() }))

/**
 * Ancestors of `commit` that cut its history into pieces of about 8 MB each, at most 16, oldest first; none when the
 * repository is smaller than two pieces. Any ancestor serves: the list of commits has one at every page.
 * The API is only asked for a new mirror and for a pack that has to be cut; when it does not answer, the repository goes in one piece.
 */
export async function findCheckpoints(http: Http, place: RestPlace, commit: Sha): Promise<readonly Sha[]> {
  const accept = 'application/vnd.github+json'
  const name = `${place.owner}/${place.repo}`
  try {
    const answer = await readRest(http, place, { what: `Reading the size of ${name}`, path: '', accept })
    const kilobytes = Size.safeParse(parseJsonBody(answer.body)).data?.size ?? 0
    const pieces = Math.min(mostPieces, Math.ceil(kilobytes / pieceKilobytes))
    if (pieces < 2) return []
    const readPage = async (page: number) => {
      const path = `/commits?sha=${commit}&per_page=1&page=${page}`
      const listed = await readRest(http, place, { what: `Listing the commits of ${name}`, path, accept })
      const [first] = Commits.safeParse(parseJsonBody(listed.body)).data ?? []
      const last = /[?&]page=(\d+)[^>]*>; rel="last"/.exec(listed.headers['link'] ?? '')?.[1]
      return { sha: parseSha(first?.sha ?? ''), last: Number(last ?? 1) }
    }
    const count = (await readPage(1)).last
    const cuts = Array.from({ length: pieces - 1 }, (_, index) => count - Math.floor((count * (index + 1)) / pieces))
    const pages = [...new Set(cuts)].filter((page) => page > 1)
    const found: (Sha | null)[] = []
    while (pages.length > 0) {
      const some = await Promise.all(pages.splice(0, pagesAtOnce).map(readPage))
      found.push(...some.map(({ sha }) => sha))
    }
    return found.filter((sha) => sha !== null)
  } catch (error) {
    if (!isBearable(error)) throw error
    return []
  }
}
