import type { GitRunner } from '../git-process.ts'
import { readDefaultBranch } from '../git-process.ts'
import type { Answer, Exchange, Route } from '../http-server.ts'
import { answerContents } from './contents.ts'
import type { GitHubHost, GitHubRepository } from './github.ts'
import { makeCommit, makeTag, readComparison, readKilobytes, resolveCommit } from './objects.ts'
import { documentation, makeRestAnswer, makeRestRefusal } from './rest-answer.ts'

export interface RestCall {
  readonly host: GitHubHost
  readonly git: GitRunner
  readonly exchange: Exchange
  find(fullName: string): GitHubRepository | null
}

export interface RestPlace {
  readonly git: GitRunner
  readonly repository: GitHubRepository
  /** `<api>/repos/<full name>`, the start of every `url` field. */
  readonly base: string
}

type Handler = (place: RestPlace, rest: string, exchange: Exchange) => Promise<Answer>

const rooms: readonly (readonly [string, RegExp, Handler])[] = [
  ['github.rest.ref', /^\/git\/ref\/(.+)$/, answerRef],
  ['github.rest.tag', /^\/git\/tags\/([0-9a-f]{40,64})$/, answerTag],
  ['github.rest.commit', /^\/commits\/(.+)$/, answerCommit],
  ['github.rest.commits', /^\/commits()$/, answerCommits],
  ['github.rest.contents', /^\/contents(?:\/(.*))?$/, answerContents],
  ['github.rest.compare', /^\/compare\/(.+)$/, answerCompare],
  ['github.rest.repository', /^()$/, answerRepository],
]

/** Finds the handler of a REST request; what is not emulated answers 404 under the call `github.rest.unknown`. */
export function makeRestRoute(call: RestCall): Route {
  const { exchange } = call
  const [, fullName, tail = ''] = /^\/api\/v3\/repos\/([^/]+\/[^/]+)(\/.*)?$/.exec(exchange.path) ?? []
  for (const [name, pattern, handler] of rooms) {
    const match = pattern.exec(tail)
    if (fullName === undefined || match === null || exchange.method !== 'GET') continue
    return { call: name, answer: () => answerRest(call, handler, decode(fullName), decode(match[1] ?? '')) }
  }
  return {
    call: 'github.rest.unknown',
    answer: async () => makeRestAnswer(404, { message: 'Not Found', documentation_url: documentation, status: '404' }),
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

// [doc] The scheme is `token` or `Bearer`; a wrong token answers 401 "Bad credentials", a private repository without one 404.
async function answerRest(call: RestCall, handler: Handler, fullName: string, rest: string): Promise<Answer> {
  const header = call.exchange.headers.authorization
  const token = /^(?:token|bearer) +(\S+)$/i.exec(header ?? '')?.[1]
  const { host } = call
  const isKnown = [host.token, host.writeToken, host.personalToken].some((known) => known === token)
  if (header !== undefined && !isKnown) {
    throw makeRestRefusal(401, 'Bad credentials')
  }
  const repository = call.find(fullName)
  if (repository === null || (repository.private && token === undefined)) throw makeRestRefusal(404, 'Not Found')
  const base = `${call.host.apiUrl}/repos/${repository.fullName}`
  return await handler({ git: call.git, repository, base }, rest, call.exchange)
}

async function answerRepository({ git, repository, base }: RestPlace): Promise<Answer> {
  const [owner = '', name = ''] = repository.fullName.split('/')
  const site = base.replace('/api/v3/repos', '')
  return makeRestAnswer(200, {
    id: repository.id,
    node_id: `R_${repository.id}`,
    name,
    full_name: repository.fullName,
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    owner: { login: owner, id: 1, type: 'User' },
    html_url: site,
    clone_url: `${site}.git`,
    url: base,
    fork: false,
    size: await readKilobytes({ git, repository, base }),
    archived: false,
    disabled: false,
    default_branch: await readDefaultBranch(repository.path),
  })
}

// [doc] A ref that names an annotated tag answers with object.type "tag"; no partial matches.
async function answerRef({ git, repository, base }: RestPlace, rest: string): Promise<Answer> {
  const ref = `refs/${rest}`
  const format = '--format=%(refname) %(objectname) %(objecttype)'
  const lines = (await git.read(repository.path, ['for-each-ref', format, ref])).split('\n')
  const [, sha, type] = lines.map((line) => line.split(' ')).find(([name]) => name === ref) ?? []
  if (sha === undefined || type === undefined) throw makeRestRefusal(404, 'Not Found')
  const folder = type === 'tag' ? 'tags' : 'commits'
  return makeRestAnswer(200, {
    ref,
    node_id: `REF_${sha.slice(0, 12)}`,
    url: `${base}/git/${ref}`,
    object: { sha, type, url: `${base}/git/${folder}/${sha}` },
  })
}

async function answerTag(place: RestPlace, sha: string): Promise<Answer> {
  const text = await place.git.find(place.repository.path, ['cat-file', 'tag', sha])
  if (text === null) throw makeRestRefusal(404, 'Not Found')
  return makeRestAnswer(200, makeTag(place, sha, text))
}

// [doc] `application/vnd.github.sha` answers with the bare SHA.
async function answerCommit(place: RestPlace, ref: string, exchange: Exchange): Promise<Answer> {
  const sha = await resolveCommit(place, ref)
  if (String(exchange.headers.accept).includes('application/vnd.github.sha')) {
    return { status: 200, headers: { 'content-type': 'application/vnd.github.sha; charset=utf-8' }, body: sha }
  }
  return makeRestAnswer(200, await makeCommit(place, sha))
}

// [doc] Newest first; `Link` names the last page by its number, in pages of `per_page` commits.
async function answerCommits(place: RestPlace, _: string, exchange: Exchange): Promise<Answer> {
  const query = new URLSearchParams(exchange.rawQuery)
  const sha = await resolveCommit(place, query.get('sha') ?? 'HEAD')
  const { git, repository, base } = place
  const size = Math.min(100, Number(query.get('per_page') ?? 30))
  const page = Math.max(1, Number(query.get('page') ?? 1))
  const last = Math.ceil(Number(await git.read(repository.path, ['rev-list', '--count', sha])) / size)
  const window = ['rev-list', `--skip=${(page - 1) * size}`, `--max-count=${size}`, sha]
  const found = (await git.read(repository.path, window)).split('\n').filter((line) => line !== '')
  const answer = makeRestAnswer(200, await Promise.all(found.map((each) => makeCommit(place, each))))
  if (page >= last) return answer
  const link = `<${base}/commits?sha=${sha}&per_page=${size}&page=${last}>; rel="last"`
  return { ...answer, headers: { ...answer.headers, link } }
}

// [doc] basehead is `base...head`; an unknown side or no common ancestor answers 404.
async function answerCompare(place: RestPlace, basehead: string): Promise<Answer> {
  const [base = '', head = '', ...more] = basehead.split('...')
  if (base === '' || head === '' || more.length > 0) throw makeRestRefusal(404, 'Not Found')
  const unknown = (): never => {
    throw makeRestRefusal(404, 'Not Found')
  }
  const from = await resolveCommit(place, base).catch(unknown)
  const to = await resolveCommit(place, head).catch(unknown)
  const comparison = await readComparison(place, from, to)
  if (comparison === null) throw makeRestRefusal(404, `No common ancestor between ${base} and ${head}.`)
  return makeRestAnswer(200, comparison)
}
