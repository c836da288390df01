import { findCredentialSource } from './aliyun/credentials.ts'
import { makePaiEndpoint, makeStsEndpoint } from './aliyun/endpoints.ts'
import type { Credentials } from './aliyun/signature.ts'
import { createSession, type OidcRequest } from './aliyun/sts.ts'
import type { Source } from './context.ts'
import { ActionError } from './errors.ts'
import { type Containment, readContainment } from './git/ancestry.ts'
import { type RefsAnswer, readRefs } from './git/ls-refs.ts'
import type { Sha } from './git/refs.ts'
import type { Remote } from './git/remote.ts'
import { createGitHub, type GitHub } from './github/github.ts'
import { readProxies } from './http/dispatcher.ts'
import { createFetch } from './http/fetch.ts'
import { type AttemptEvent, createHttp, type Http } from './http/http.ts'
import type { Inputs } from './inputs.ts'
import { createPai, type Pai } from './pai/pai.ts'
import type { Runner } from './runner.ts'

/** The rooms of one step, built from its inputs; nothing is asked of anybody before it is needed. */
export interface Rooms {
  readonly http: Http
  readonly github: GitHub
  /** The repository on GitHub and what it is read with. */
  readonly origin: Remote
  /** The same in GitHub's API. */
  readonly place: { readonly api: string; readonly owner: string; readonly repo: string }
  /** Signs in (OIDC where that was chosen) and opens AIWorkSpace. */
  openPai(): Promise<Pai>
  readRefs(remote: Remote, prefixes: readonly string[]): Promise<RefsAnswer>
  readContainment(remote: Remote, commit: Sha, tips: readonly Sha[]): Promise<Containment>
  /** Asks GitHub: is the commit reachable from the tip? */
  ask(commit: Sha, tip: Sha): Promise<Containment>
}

/** Builds the rooms. @param signal ends everything that is under way @param onRequest hears of each that has ended */
export function createRooms(
  runner: Runner,
  inputs: Inputs,
  source: Source,
  signal: AbortSignal,
  onRequest: (title: string, ms: number) => void,
): Rooms {
  const http = createHttp({
    proxies: readProxies(runner.env),
    clock: runner.clock,
    signal,
    deadline: runner.clock.now() + inputs.timeout,
    maxAttempts: inputs.maxAttempts,
    userAgent: `pai-code-source-action (run ${source.runId}; attempt ${source.runAttempt})`,
    onAttempt(event) {
      runner.debug(describeAttempt(event))
      onRequest(`${event.method} ${event.host} ${event.status ?? 'failed'} ${lastOf(event.path)}`, event.ms)
    },
  })
  const origin: Remote = { url: source.cloneUrl, username: 'x-access-token', password: inputs.githubToken }
  const github = createGitHub(http, {
    owner: source.owner,
    repo: source.repo,
    remote: origin,
    async createOctokit() {
      if (inputs.githubToken === null) {
        throw new ActionError(
          'E_GITHUB_ACCESS',
          'GitHub answers the question for an abbreviated SHA only with a token.',
          {
            hint: 'Give `github-token`, or the full SHA.',
          },
        )
      }
      const { createOctokit } = await import('./octokit.ts')
      return createOctokit(inputs.githubToken, { baseUrl: source.api, fetch: createFetch(http) })
    },
  })
  return {
    http,
    origin,
    github,
    place: { api: source.api, owner: source.owner, repo: source.repo },
    async openPai() {
      const credentials = await openCredentials(runner, inputs, source, http)
      const endpoint = inputs.paiEndpoint ?? makePaiEndpoint(inputs.region)
      const { codeRepoAccessToken: token } = inputs
      return createPai(http, { endpoint, credentials, token, makeNonce: runner.makeNonce, onSkew: warnOfSkew(runner) })
    },
    readRefs: (remote, prefixes) => readRefs(http, remote, prefixes),
    readContainment: (remote, commit, tips) => readContainment(http, remote, commit, tips),
    ask: (commit, tip) => readContainment(http, origin, commit, [tip]),
  }
}

/** Where this job may ask GitHub for an OIDC token; null without `id-token: write`. */
export function readOidcRequest(env: Runner['env']): OidcRequest | null {
  const [url, token] = [env['ACTIONS_ID_TOKEN_REQUEST_URL'], env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']]
  return url && token ? { url, token } : null
}

async function openCredentials(runner: Runner, inputs: Inputs, source: Source, http: Http): Promise<Credentials> {
  const found = findCredentialSource(inputs, runner.env)
  if (found === null) throw new ActionError('E_NO_CREDENTIALS', 'There are no Alibaba Cloud credentials.')
  if (found.kind === 'static') {
    runner.info(`credentials: access key from ${found.origin}`)
    return found.credentials
  }
  const session = await createSession(http, {
    source: found,
    oidc: readOidcRequest(runner.env),
    audience: inputs.audience,
    endpoint: inputs.stsEndpoint ?? makeStsEndpoint(inputs.region),
    sessionName: inputs.roleSessionName ?? makeSessionName(source),
    durationSeconds: inputs.roleDurationSeconds,
    mask: runner.mask,
  })
  runner.info(`credentials: OIDC session of ${found.roleArn} (from ${found.origin})`)
  return session
}

function warnOfSkew(runner: Runner): (ms: number) => void {
  return (ms) => {
    const distance = `${Math.round(Math.abs(ms) / 1000)} s ${ms > 0 ? 'behind' : 'ahead of'}`
    runner.warn('W_CLOCK', `This machine's clock is ${distance} that of Alibaba Cloud, which was used instead.`)
  }
}

/** `gha-{repo}-{run_id}-{run_attempt}` within what STS allows: 64 of `[A-Za-z0-9.@_-]`. */
function makeSessionName(source: Source): string {
  const tail = `-${source.runId}-${source.runAttempt}`
  return `gha-${source.repo.replace(/[^\w.@-]/g, '-')}`.slice(0, 64 - tail.length) + tail
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/', path.length - 2) + 1)
}

function describeAttempt(event: AttemptEvent): string {
  const { method, host, path, attempt, status, requestId, ms, failure } = event
  const outcome = failure ?? `${status}${requestId === null ? '' : ` ${requestId}`}`
  return `${method} ${host}${path} ${outcome} ${ms} ms${attempt === 1 ? '' : ` (attempt ${attempt})`}`
}
