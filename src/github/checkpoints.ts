import { ActionError, isEnd } from '../errors.ts'
import { parseSha, type Sha } from '../git/refs.ts'
import type { Api, Octokit } from './api.ts'

const pieceKilobytes = 8 * 1024
const mostPieces = 16

/**
 * Ancestors of `commit` that cut its history into pieces of about 8 MB each, at most 16, oldest first; none when the
 * repository is smaller than two pieces. Any ancestor serves: the list of commits has one at every page.
 * The API is only asked for a new mirror; when it does not answer, the repository goes in one piece.
 */
export async function findCheckpoints(options: Api, commit: Sha): Promise<readonly Sha[]> {
  const { owner, repo } = options
  try {
    const octokit = await options.createOctokit()
    const { data } = await octokit.request('GET /repos/{owner}/{repo}', { owner, repo })
    const kilobytes = typeof data === 'object' && data !== null && 'size' in data ? Number(data.size) : 0
    const pieces = Math.min(mostPieces, Math.ceil(kilobytes / pieceKilobytes))
    if (pieces < 2) return []
    const page = (number: number) => readPage(octokit, { owner, repo, sha: commit, per_page: 1, page: number })
    const count = (await page(1)).last
    const numbers = Array.from({ length: pieces - 1 }, (_, index) => count - Math.floor((count * (index + 1)) / pieces))
    const found = await Promise.all([...new Set(numbers)].filter((number) => number > 1).map(page))
    return found.map(({ sha }) => sha).filter((sha) => sha !== null)
  } catch (error) {
    // Octokit wraps what its fetch throws into an error of its own.
    const reason = error instanceof Error && error.cause instanceof ActionError ? error.cause : error
    if (isEnd(reason)) throw reason
    return []
  }
}

async function readPage(
  octokit: Octokit,
  parameters: Record<string, string | number>,
): Promise<{ sha: Sha | null; last: number }> {
  const { data, headers } = await octokit.request('GET /repos/{owner}/{repo}/commits', parameters)
  const [first]: unknown[] = Array.isArray(data) ? data : []
  const sha = typeof first === 'object' && first !== null && 'sha' in first ? parseSha(String(first.sha)) : null
  const last = /[?&]page=(\d+)[^>]*>; rel="last"/.exec(headers.link ?? '')?.[1]
  return { sha, last: Number(last ?? 1) }
}
