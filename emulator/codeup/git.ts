import { answerGit, type GitCall, makeGitRefusal, parseBasic } from '../git-host.ts'
import { type Answer, type Exchange, Refusal } from '../http-server.ts'
import type { CodeupPlace } from './call.ts'
import { makeHookEnvironment } from './hooks.ts'
import { isSettling, makeFullPath } from './repositories.ts'
import type { CodeupRepository } from './store.ts'

type Access = Pick<GitCall, 'repository' | 'service'>

/** The repository that a caller may read, or write for receive-pack; throws 401, 403 or 404. */
export async function requireOpenRepository(
  place: CodeupPlace,
  access: Access,
  exchange: Exchange,
): Promise<CodeupRepository> {
  requireCredentials(place, access, exchange)
  const repository = findRepository(place, access.repository)
  if (repository === null || isSettling(place, repository)) {
    throw new Refusal(makeGitRefusal(404, 'codeup代码仓库不存在或者无权限'))
  }
  await repository.ready
  requireOpen(place, access, repository)
  return repository
}

/** Answers git smart HTTP of Codeup. */
export async function answerCodeupGit(place: CodeupPlace, call: GitCall, exchange: Exchange): Promise<Answer> {
  const repository = await requireOpenRepository(place, call, exchange)
  const { room, settings } = place
  const afterReceive = () =>
    repository.received.read(({ kind, ref, detail }) =>
      room.record('codeup', kind, `${makeFullPath(repository)} ${ref}`, detail),
    )
  const environment = makeHookEnvironment(settings.language, repository.protectedBranches)
  return answerGit(room.git, call, exchange, { path: repository.disk, environment, afterReceive })
}

// [doc] The user is the HTTPS clone account, the password a personal access token with a repository scope.
// [assumed] Another user name with a good token is refused with 401.
// [assumed] A token without the write scope is refused with 403 on receive-pack, before anything is received.
function requireCredentials(place: CodeupPlace, access: Access, exchange: Exchange): void {
  const given = parseBasic(exchange.headers.authorization)
  if (given === null || given.username !== place.username || !place.tokens.isValid(given.password)) {
    const headers = { 'www-authenticate': 'Basic realm="Codeup"' }
    throw new Refusal(makeGitRefusal(401, 'HTTP Basic: Access denied', headers))
  }
  if (!place.settings.allowListed) throw new Refusal(makeGitRefusal(403, '您的IP 127.0.0.1不在设置白名单范围内'))
  const scope = access.service === 'receive-pack' ? 'repository:rw' : 'repository:ro'
  if (!place.tokens.allows(given.password, scope)) {
    throw new Refusal(makeGitRefusal(403, 'PermissionDenied: the access token has no such scope'))
  }
}

// [doc] The .git suffix is required; the clone path starts with the organization's path, in the region edition with codeup/.
function findRepository(place: CodeupPlace, path: string): CodeupRepository | null {
  if (!path.endsWith('.git')) return null
  const full = path.slice(0, -'.git'.length)
  for (const repository of place.store.repositories) {
    const { organization } = repository
    const prefix = place.edition === 'region' ? 'codeup' : organization.path
    if (full === `${prefix}/${repository.path}`) return repository
  }
  return null
}

// [doc] Archived repositories are read-only; clone control forbids HTTPS clones.
// [assumed] A push to an archived repository or with allowPush=false, and a clone under clone control, are refused with 403 on the git call.
function requireOpen(place: CodeupPlace, access: Access, repository: CodeupRepository): void {
  const push = access.service === 'receive-pack'
  const closed = push ? repository.archived || !repository.allowPush : repository.cloneControl
  if (!closed) return
  const denied = place.settings.language === 'zh' ? '权限被拒绝' : 'PermissionDenied'
  const reason = push ? 'the repository does not accept pushes' : 'clone and download are restricted'
  throw new Refusal(makeGitRefusal(403, `${denied}: ${reason}`))
}
