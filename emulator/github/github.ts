import { join } from 'node:path'
import { makeGitCallName, parseGitCall } from '../git-host.ts'
import { type GitRunner, readDefaultBranch, readRefs } from '../git-process.ts'
import { type Answer, type Exchange, type HttpServer, type Route, startHttpServer } from '../http-server.ts'
import type { RepositoryHolding } from '../ledger.ts'
import { type LfsDesk, type LfsSettings, parseLfsCall, startLfsDesk } from '../lfs.ts'
import { readLfsObjects, writeLfsObject } from '../lfs-store.ts'
import { createReceivedRefs, type ReceivedRefs } from '../received-refs.ts'
import type { Room } from '../room.ts'
import { answerGitHubGit, requireRepository } from './git.ts'
import { createOidcIssuer, type OidcIssuer } from './oidc.ts'
import { makeRestRoute } from './rest.ts'

export interface GitHubRepository {
  readonly fullName: string
  readonly path: string
  readonly private: boolean
  readonly id: number
  readonly received: ReceivedRefs
}

export interface GitHubHost {
  readonly url: string
  readonly apiUrl: string
  /** A token that reads every repository; `writeToken` may push as well. */
  readonly token: string
  readonly writeToken: string
  /** A fine-grained personal access token that reads every repository and outlives the job. */
  readonly personalToken: string
  readonly oidcRequestUrl: string
  readonly oidcRequestToken: string
  /** The `sub` of the next OIDC tokens, and claims beside it. */
  oidcSubject: string
  oidcClaims: Readonly<Record<string, unknown>>
  /** How old the next tokens are already when they are issued; over 300 they are expired. */
  oidcAgeSeconds: number
  createRepository(fullName: string, options?: { private?: boolean; defaultBranch?: string }): Promise<string>
  repositoryPath(fullName: string): string
  /** Puts an object into the repository's LFS store; returns its object ID. */
  seedLfsObject(fullName: string, content: Buffer): Promise<string>
  lfsObjects(fullName: string): Promise<readonly string[]>
  /** Its objects are on another origin, as github.com's are. */
  readonly lfs: LfsSettings
}

export interface GitHubParts {
  readonly host: GitHubHost
  readonly issuer: OidcIssuer
  readonly server: HttpServer
  holdings(): Promise<readonly RepositoryHolding[]>
}

/** Starts the emulated GitHub: git smart HTTP, the REST calls that the action uses, and the OIDC token endpoint. */
export async function startGitHub(room: Room, port: number): Promise<GitHubParts> {
  const repositories = new Map<string, GitHubRepository>()
  const find = (fullName: string): GitHubRepository | null => repositories.get(fullName.toLowerCase()) ?? null
  const issuer = createOidcIssuer('https://token.actions.githubusercontent.com')
  let host: GitHubHost
  const desk = await startLfsDesk(room, 'github', 'store')
  const routeOthers = makeLfsOrRestRoute(room, desk, () => host, find)
  const route = (exchange: Exchange): Route => {
    const git = parseGitCall(exchange)
    if (git !== null) {
      return {
        call: `github.${makeGitCallName(git)}`,
        answer: async () => answerGitHubGit({ room, host, find }, git, exchange),
      }
    }
    if (exchange.path === '/_services/oidc/token') {
      return { call: 'github.oidc', answer: async () => answerOidc(room, host, issuer, exchange) }
    }
    return routeOthers(exchange)
  }
  const server = await startHttpServer({ ...room, service: 'github', port, route })
  host = makeHost(room, server.url, repositories, desk.settings)
  const holdings = () => readHoldings(room.git, [...repositories.values()])
  const close = async () => void (await Promise.all([server.close(), desk.close()]))
  return { host, issuer, server: { url: server.url, close }, holdings }
}

type FindRepository = (fullName: string) => GitHubRepository | null

function makeLfsOrRestRoute(
  room: Room,
  desk: LfsDesk,
  host: () => GitHubHost,
  find: FindRepository,
): (exchange: Exchange) => Route {
  return (exchange) => {
    const lfs = parseLfsCall(exchange)
    if (lfs === null) return makeRestRoute({ host: host(), find, git: room.git, exchange })
    const authorise = async (repository: string, write: boolean): Promise<string> => {
      const service = write ? 'receive-pack' : 'upload-pack'
      return requireRepository({ room, host: host(), find }, { repository, service }, exchange).path
    }
    const place = { url: host().url, authorise }
    return { call: `github.lfs.${lfs.kind}`, answer: () => desk.answer(place, lfs, exchange) }
  }
}

function makeHost(room: Room, url: string, repositories: Map<string, GitHubRepository>, lfs: LfsSettings): GitHubHost {
  const repositoryPath = (fullName: string): string => {
    const found = repositories.get(fullName.toLowerCase())
    if (found === undefined) throw new Error(`the emulated GitHub has no repository ${fullName}`)
    return found.path
  }
  return {
    url,
    apiUrl: `${url}/api/v3`,
    token: room.secret('ghs_'),
    writeToken: room.secret('ghs_'),
    personalToken: room.secret('github_pat_'),
    oidcRequestUrl: `${url}/_services/oidc/token?api-version=2.0`,
    oidcRequestToken: room.secret('oidcrequest'),
    oidcSubject: 'repo:octo/train:ref:refs/heads/main',
    oidcClaims: { repository: 'octo/train', ref: 'refs/heads/main', actor: 'octocat' },
    oidcAgeSeconds: 0,
    createRepository: (fullName, options = {}) => createRepository(room, repositories, fullName, options),
    repositoryPath,
    seedLfsObject: (fullName, content) => writeLfsObject(repositoryPath(fullName), content),
    lfsObjects: (fullName) => readLfsObjects(repositoryPath(fullName)),
    lfs,
  }
}

async function createRepository(
  room: Room,
  repositories: Map<string, GitHubRepository>,
  fullName: string,
  options: { private?: boolean; defaultBranch?: string },
): Promise<string> {
  if (!/^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/.test(fullName)) throw new Error(`not an owner/name: ${fullName}`)
  const path = join(room.directory, 'github', `${fullName}.git`)
  // [doc] github.com allows wants for any SHA and partial clone filters.
  const settings = [
    ['uploadpack.allowAnySHA1InWant', 'true'],
    ['uploadpack.allowFilter', 'true'],
  ] as const
  await room.git.createBare(path, options.defaultBranch ?? 'main', settings)
  const received = createReceivedRefs(path)
  await received.install()
  const id = repositories.size + 1001
  repositories.set(fullName.toLowerCase(), { fullName, path, private: options.private ?? true, id, received })
  return path
}

// [doc] The runner's token endpoint takes the request token as bearer and an audience, and answers {count, value}.
function answerOidc(room: Room, host: GitHubHost, issuer: OidcIssuer, exchange: Exchange): Answer {
  if (exchange.headers.authorization?.toLowerCase() !== `bearer ${host.oidcRequestToken}`.toLowerCase()) {
    return { status: 401, headers: { 'content-type': 'application/json' }, body: '{"message":"Unauthorized"}' }
  }
  const audience = new URLSearchParams(exchange.rawQuery).get('audience') ?? host.url
  const value = issuer.create(
    audience,
    host.oidcSubject,
    host.oidcClaims,
    room.clock.now() - host.oidcAgeSeconds * 1000,
  )
  room.journal.hide(value)
  const body = JSON.stringify({ count: value.length, value })
  return { status: 200, headers: { 'content-type': 'application/json; charset=utf-8' }, body }
}

async function readHoldings(
  git: GitRunner,
  repositories: readonly GitHubRepository[],
): Promise<readonly RepositoryHolding[]> {
  return await Promise.all(
    repositories.map(async ({ fullName, path }) => ({
      service: 'github' as const,
      path: fullName,
      defaultBranch: await readDefaultBranch(path),
      refs: await readRefs(git, path),
    })),
  )
}
