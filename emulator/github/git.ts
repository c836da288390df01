import { answerGit, type GitCall, makeGitRefusal, parseBasic } from '../git-host.ts'
import { type Answer, type Exchange, Refusal } from '../http-server.ts'
import type { Room } from '../room.ts'
import type { GitHubHost, GitHubRepository } from './github.ts'

export interface GitHubPlace {
  readonly room: Room
  readonly host: Pick<GitHubHost, 'token' | 'writeToken' | 'personalToken'>
  find(fullName: string): GitHubRepository | null
}

type Access = Pick<GitCall, 'repository' | 'service'>

// [observed] GitHub asks for credentials for private and for missing repositories alike, and any user name goes with a token.
/** The repository that a caller may read, or write for receive-pack; throws 401, 404 or 403 as github.com does. */
export function requireRepository(place: GitHubPlace, access: Access, exchange: Exchange): GitHubRepository {
  const { token, writeToken, personalToken } = place.host
  const repository = place.find(access.repository.replace(/\.git$/, ''))
  const credentials = parseBasic(exchange.headers.authorization)
  const known = credentials !== null && [token, writeToken, personalToken].includes(credentials.password)
  const open = credentials === null && repository?.private === false && access.service === 'upload-pack'
  if (!known && !open) {
    const text = credentials === null ? 'No anonymous access.' : 'Invalid username or token.'
    throw new Refusal(makeGitRefusal(401, text, { 'www-authenticate': 'Basic realm="GitHub"' }))
  }
  if (repository === null) throw new Refusal(makeGitRefusal(404, 'Repository not found.'))
  if (access.service === 'receive-pack' && credentials?.password !== writeToken) {
    throw new Refusal(makeGitRefusal(403, 'Write access to repository not granted.'))
  }
  return repository
}

// [observed] Where the URL lacks `.git`, GitHub tells git from a browser by a User-Agent that begins with `git/`.
/** Answers git smart HTTP of GitHub. */
export function answerGitHubGit(place: GitHubPlace, call: GitCall, exchange: Exchange): Answer {
  const isGit = call.repository.endsWith('.git') || exchange.headers['user-agent']?.startsWith('git/')
  if (!isGit) return makeGitRefusal(404, 'Not Found')
  const { path, fullName, received } = requireRepository(place, call, exchange)
  const afterReceive = () =>
    received.read(({ kind, ref, detail }) => place.room.record('github', kind, `${fullName} ${ref}`, detail))
  return answerGit(place.room.git, call, exchange, { path, afterReceive })
}
