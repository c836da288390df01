import { makeGitCallName, parseGitCall } from '../git-host.ts'
import { readDefaultBranch, readRefs } from '../git-process.ts'
import { type Answer, type Exchange, type HttpServer, type Route, startHttpServer } from '../http-server.ts'
import type { RepositoryHolding } from '../ledger.ts'
import { type LfsDesk, type LfsSettings, parseLfsCall, startLfsDesk } from '../lfs.ts'
import { readLfsObjects } from '../lfs-store.ts'
import type { Room } from '../room.ts'
import { makeApiRoute } from './api.ts'
import type { CodeupPlace, Edition } from './call.ts'
import { answerCodeupGit, requireOpenRepository } from './git.ts'
import type { Language } from './hooks.ts'
import { makeFullPath } from './repositories.ts'
import { type CodeupRepository, createCodeupStore, type Organization, type RepositoryOptions } from './store.ts'
import { createTokens, type Scope } from './tokens.ts'

export interface CodeupHost {
  readonly url: string
  /** API base, for the `codeup-endpoint` input. */
  readonly endpoint: string
  /** The read-write personal access token; another one after rotateToken(). */
  readonly token: string
  readonly readToken: string
  /** The HTTPS clone account. */
  readonly username: string
  readonly organizationId: string
  readonly organizationPath: string
  /** Language of the messages of git refusals. */
  language: Language
  allowListed: boolean
  readyLagMs: number
  publicUrl: string
  /** Makes a repository at a path below the organization, its groups included; returns the bare repository's folder. */
  createRepository(path: string, options?: RepositoryOptions): Promise<string>
  repositoryPath(path: string): string
  repositories(): readonly CodeupRepository[]
  /** The object IDs in the repository's LFS store. */
  lfsObjects(path: string): Promise<readonly string[]>
  readonly lfs: LfsSettings
  addOrganization(name: string): Organization
  /** Expires the read-write token and returns the new one. */
  rotateToken(): string
  revokeScope(scope: Scope, token?: string): void
  grantScope(scope: Scope, token?: string): void
}

export interface CodeupParts {
  readonly host: CodeupHost
  readonly server: HttpServer
  holdings(): Promise<readonly RepositoryHolding[]>
}

export interface CodeupOptions {
  readonly port: number
  readonly edition: Edition
  /** The first part of full paths; the organization ID unless given. */
  readonly organizationPath: string | undefined
}

const writeScopes: readonly Scope[] = ['repository:rw', 'group:rw', 'member:ro']

/** Starts the emulated Codeup: oapi v1 and git smart HTTP on one origin, with one organization and two tokens. */
export async function startCodeup(room: Room, options: CodeupOptions): Promise<CodeupParts> {
  const place: CodeupPlace = {
    room,
    store: createCodeupStore(room),
    tokens: createTokens(),
    edition: options.edition,
    userId: '66a0000000000000000000c1',
    username: 'ci-robot',
    settings: { token: '', language: 'en', allowListed: true, readyLagMs: 0, publicUrl: '' },
    url: '',
  }
  const desk = await startLfsDesk(room, 'codeup', 'host')
  const route = (exchange: Exchange): Route => makeRoute(place, desk, exchange)
  const server = await startHttpServer({ ...room, service: 'codeup', port: options.port, route })
  place.url = server.url
  const organizationId = '60de7a6852743a5162b5f957'
  const organization = place.store.addOrganization('acme', organizationId, options.organizationPath ?? organizationId)
  const host = makeHost(place, organization, desk.settings)
  const close = async () => void (await Promise.all([server.close(), desk.close()]))
  return { host, server: { url: server.url, close }, holdings: () => readHoldings(place) }
}

function makeHost(place: CodeupPlace, organization: Organization, lfs: LfsSettings): CodeupHost {
  const { store, tokens, settings } = place
  const find = (path: string): CodeupRepository => {
    const found = store.findRepository(organization, path)
    if (found === null) throw new Error(`the emulated Codeup has no repository ${path}`)
    return found
  }
  settings.token = addToken(place, writeScopes)
  // The settings object itself becomes the host, so that what a test assigns is what the handlers read.
  return Object.assign(settings, {
    url: place.url,
    endpoint: place.url,
    readToken: addToken(place, ['repository:ro']),
    username: place.username,
    organizationId: organization.id,
    organizationPath: organization.path,
    async createRepository(path: string, options: RepositoryOptions = {}) {
      // What a test prepares is no mutation.
      const repository = store.addRepository(organization, path, options, () => {})
      await repository.ready
      return repository.disk
    },
    repositoryPath: (path: string) => find(path).disk,
    lfsObjects: (path: string) => readLfsObjects(find(path).disk),
    lfs,
    repositories: () => [...store.repositories],
    addOrganization: (name: string) =>
      store.addOrganization(name, `70de7a6852743a5162b5f9${50 + store.organizations.length}`, name),
    rotateToken() {
      tokens.expire(settings.token)
      settings.token = addToken(place, writeScopes)
      return settings.token
    },
    revokeScope: (scope: Scope, token = settings.token) => tokens.revoke(token, scope),
    grantScope: (scope: Scope, token = settings.token) => tokens.grant(token, scope),
  })
}

function addToken({ room, tokens }: CodeupPlace, scopes: readonly Scope[]): string {
  const token = room.secret('pt-')
  tokens.add(token, scopes)
  return token
}

// [observed] Any other path of the site answers 302 to the login page in HTML.
function makeRoute(place: CodeupPlace, desk: LfsDesk, exchange: Exchange): Route {
  const git = parseGitCall(exchange)
  if (git !== null) {
    return { call: `codeup.${makeGitCallName(git)}`, answer: () => answerCodeupGit(place, git, exchange) }
  }
  const lfs = parseLfsCall(exchange)
  if (lfs !== null) {
    const authorise = async (repository: string, write: boolean): Promise<string> => {
      const service = write ? 'receive-pack' : 'upload-pack'
      return (await requireOpenRepository(place, { repository, service }, exchange)).disk
    }
    const counter = { url: place.url, authorise }
    return { call: `codeup.lfs.${lfs.kind}`, answer: () => desk.answer(counter, lfs, exchange) }
  }
  if (exchange.path.startsWith('/oapi/v1/')) return makeApiRoute(place, exchange)
  return { call: 'codeup.login', answer: async () => makeLoginAnswer(place) }
}

function makeLoginAnswer(place: CodeupPlace): Answer {
  const headers = { 'content-type': 'text/html; charset=utf-8', location: `${place.url}/login` }
  return {
    status: 302,
    headers,
    body: '<!DOCTYPE html><html><head><title>登录</title></head><body>登录</body></html>\n',
  }
}

async function readHoldings({ room, store }: CodeupPlace): Promise<readonly RepositoryHolding[]> {
  return await Promise.all(
    store.repositories.map(async (repository) => {
      await repository.ready
      const [defaultBranch, refs] = [
        await readDefaultBranch(repository.disk),
        await readRefs(room.git, repository.disk),
      ]
      return { service: 'codeup' as const, path: makeFullPath(repository), defaultBranch, refs }
    }),
  )
}
