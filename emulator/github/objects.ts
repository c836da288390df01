import type { RestPlace } from './rest.ts'
import { makeRestRefusal } from './rest-answer.ts'

interface Person {
  readonly name: string
  readonly email: string
  readonly date: string
}

/** The git tag object (`GET /git/tags/{sha}`) out of the text of `git cat-file tag`. */
export function makeTag({ base }: RestPlace, sha: string, text: string): object {
  const { headers, message } = parseObject(text)
  const [target = ''] = headers['object'] ?? []
  const [type = 'commit'] = headers['type'] ?? []
  const [tag = ''] = headers['tag'] ?? []
  return {
    node_id: `TA_${sha.slice(0, 12)}`,
    tag,
    sha,
    url: `${base}/git/tags/${sha}`,
    message,
    tagger: parsePerson(headers['tagger']?.[0]),
    object: { sha: target, type, url: `${base}/git/${type}s/${target}` },
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null },
  }
}

/** The commit object (`GET /commits/{ref}`) of a full SHA, without files and statistics. */
export async function makeCommit({ git, repository, base }: RestPlace, sha: string): Promise<object> {
  const { headers, message } = parseObject(await git.read(repository.path, ['cat-file', 'commit', sha]))
  const [tree = ''] = headers['tree'] ?? []
  const site = base.replace('/api/v3/repos', '')
  return {
    sha,
    node_id: `C_${sha.slice(0, 12)}`,
    commit: {
      author: parsePerson(headers['author']?.[0]),
      committer: parsePerson(headers['committer']?.[0]),
      message,
      tree: { sha: tree, url: `${base}/git/trees/${tree}` },
      url: `${base}/git/commits/${sha}`,
    },
    url: `${base}/commits/${sha}`,
    html_url: `${site}/commit/${sha}`,
    parents: (headers['parent'] ?? []).map((parent) => ({ sha: parent, url: `${base}/commits/${parent}` })),
  }
}

// [doc] status is seen from head: identical, ahead, behind or diverged.
/** The comparison of two full SHAs, or null when they have no common ancestor; `commits` and `files` stay empty. */
export async function readComparison(place: RestPlace, from: string, to: string): Promise<object | null> {
  const { git, repository } = place
  const mergeBase = (await git.find(repository.path, ['merge-base', from, to]))?.trim()
  if (mergeBase === undefined || mergeBase === '') return null
  const counts = await git.read(repository.path, ['rev-list', '--left-right', '--count', `${from}...${to}`])
  const [behind = 0, ahead = 0] = counts.trim().split(/\s+/).map(Number)
  const status = ahead > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical'
  return {
    url: `${place.base}/compare/${from}...${to}`,
    status,
    ahead_by: ahead,
    behind_by: behind,
    total_commits: ahead,
    base_commit: await makeCommit(place, from),
    merge_base_commit: await makeCommit(place, mergeBase),
    commits: [],
    files: [],
  }
}

// [doc] `size` of a repository is in kilobytes.
export async function readKilobytes({ git, repository }: RestPlace): Promise<number> {
  const counted = await git.read(repository.path, ['count-objects', '-v'])
  const field = (name: string) => Number(new RegExp(`^${name}: (\\d+)$`, 'm').exec(counted)?.[1] ?? 0)
  return field('size') + field('size-pack')
}

// [observed] What names no commit answers 422 "No commit found for SHA: …", also for a name; an empty repository 409.
// [observed] A commit of the fork network (refs/pull/*) is found by its SHA.
/** The commit that a name stands for; throws the refusal of the API when there is none. */
export async function resolveCommit({ git, repository }: RestPlace, ref: string): Promise<string> {
  const refs = await git.read(repository.path, ['for-each-ref', '--count=1', '--format=%(refname)'])
  if (refs === '') throw makeRestRefusal(409, 'Git Repository is empty.')
  const hex = /^[0-9a-f]{4,64}$/i.test(ref)
  const names = hex ? [ref, `refs/heads/${ref}`, `refs/tags/${ref}`] : [`refs/heads/${ref}`, `refs/tags/${ref}`]
  if (ref === 'HEAD' || /^(heads|tags)\//.test(ref)) names.push(ref === 'HEAD' ? ref : `refs/${ref}`)
  for (const name of names) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]
    const sha = (await git.find(repository.path, args))?.trim()
    if (sha !== undefined && sha !== '') return sha
  }
  throw makeRestRefusal(422, `No commit found for SHA: ${ref}`)
}

function parseObject(text: string): { headers: Record<string, string[]>; message: string } {
  const end = text.indexOf('\n\n')
  const headers: Record<string, string[]> = {}
  for (const line of text.slice(0, end).split('\n')) {
    const space = line.indexOf(' ')
    // Continuation lines (signatures) start with a space.
    if (space <= 0) continue
    const name = line.slice(0, space)
    headers[name] = [...(headers[name] ?? []), line.slice(space + 1)]
  }
  return { headers, message: text.slice(end + 2).replace(/\n$/, '') }
}

function parsePerson(line: string | undefined): Person {
  const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+) [+-]\d{4}$/.exec(line ?? '') ?? []
  return { name, email, date: new Date(Number(seconds) * 1000).toISOString().replace('.000', '') }
}
