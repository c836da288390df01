import type { Answer, Exchange } from '../http-server.ts'
import { resolveCommit } from './objects.ts'
import type { RestPlace } from './rest.ts'
import { makeRestAnswer, makeRestRefusal } from './rest-answer.ts'

const kinds: Readonly<Record<string, string>> = { '040000': 'dir', '120000': 'symlink', '160000': 'submodule' }
const listingLimit = 1_000

// [doc] GET contents/{path}?ref= answers with the entries of a folder (at most 1,000), or with a file: its text for `application/vnd.github.raw+json`.
// [doc] A path that does not exist answers 404 "Not Found".
/** `GET /repos/{owner}/{repo}/contents/{path}` (Get repository content). */
export async function answerContents(place: RestPlace, path: string, exchange: Exchange): Promise<Answer> {
  const ref = new URLSearchParams(exchange.rawQuery).get('ref') ?? 'HEAD'
  const commit = await resolveCommit(place, ref).catch(() => null)
  if (commit === null) throw makeRestRefusal(404, `No commit found for the ref ${ref}`)
  const folder = path.replace(/\/$/, '')
  const { git, repository, base } = place
  const args = ['ls-tree', '-z', '--long', commit, '--', folder === '' ? './' : folder]
  const entries = (await git.read(repository.path, args)).split('\0').filter((line) => line !== '')
  if (folder !== '' && entries.length === 0) throw makeRestRefusal(404, 'Not Found')
  const items = entries.slice(0, listingLimit).map((line) => makeItem(base, commit, line))
  const [file] = items
  if (folder === '') return makeRestAnswer(200, items)
  if (file?.type !== 'file' || !String(exchange.headers.accept).includes('raw')) return makeRestAnswer(200, file ?? {})
  const text = await git.read(repository.path, ['cat-file', 'blob', file.sha])
  return { status: 200, headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' }, body: text }
}

function makeItem(base: string, commit: string, line: string) {
  const [facts = '', path = ''] = line.split('\t')
  const [mode = '', , sha = '', size = '0'] = facts.split(/ +/)
  const url = `${base}/contents/${path}?ref=${commit}`
  const name = path.slice(path.lastIndexOf('/') + 1)
  return {
    type: kinds[mode] ?? 'file',
    name,
    path,
    sha,
    size: Number(size) || 0,
    url,
    git_url: `${base}/git/blobs/${sha}`,
  }
}
