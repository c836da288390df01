import { setImmediate } from 'node:timers/promises'
import { makePaiEndpoint, makeStsEndpoint } from './aliyun/endpoints.ts'
import { gitHost } from './codeup/addresses.ts'
import type { Source } from './context.ts'
import type { Containment } from './git/ancestry.ts'
import type { GitQuestions } from './git/questions.ts'
import type { Sha } from './git/refs.ts'
import type { Remote } from './git/remote.ts'
import type { Question, Resolved } from './github/github.ts'
import type { RestPlace } from './github/rest.ts'
import { describeAttempt } from './http/attempts.ts'
import { createHttp, type Http } from './http/http.ts'
import { type Network, readNetwork } from './http/network.ts'
import type { Inputs } from './inputs.ts'
import { createPai, type Pai } from './pai/pai.ts'
import type { Runner } from './runner.ts'
import { findSignInUrls, signIn } from './sign-in.ts'

/** The rooms of one step, built from its inputs; nothing is asked of anybody before it is needed. */
export interface Rooms extends GitQuestions {
  readonly network: Network
  readonly http: Http
  /** The repository on GitHub and what it is read with. */
  readonly origin: Remote
  /** The same in GitHub's API. */
  readonly place: RestPlace
  /**
   * Opens the connections that the plan will most likely need, the first one first: name servers are asked for two names at
   * a time. Handshakes take longer than all that is computed meanwhile.
   */
  openConnections(mirror: { readonly isNews: boolean } | null): Promise<void>
  /** Asks GitHub which commit is meant. @throws ActionError as `GitHub.resolve` does */
  resolve(question: Question): Promise<Resolved>
  /** Signs in with the source of credentials that was found, and opens AIWorkSpace. */
  openPai(): Promise<Pai>
  /** Asks GitHub: is the commit reachable from the tip? */
  ask(commit: Sha, tip: Sha): Promise<Containment>
}

/**
 * Builds the rooms. @param signal ends everything that is under way @param onRequest hears of each request that begins, and
 * what it returns of its end
 */
export function createRooms(
  runner: Runner,
  inputs: Inputs,
  source: Source,
  signal: AbortSignal,
  onRequest: (title: string) => (title: string) => void,
): Rooms {
  const network = readNetwork(runner.env)
  const http = createHttp({
    network,
    clock: runner.clock,
    signal,
    deadline: runner.clock.now() + inputs.timeout,
    maxAttempts: inputs.maxAttempts,
    userAgent: `pai-code-source-action (run ${source.runId}; attempt ${source.runAttempt})`,
    inputOf: (host) => findInputOf(inputs, host),
    onAttempt(start) {
      // The host comes last: a long one may be cut.
      const [what, where] = [`${start.method} ${lastOf(start.path)}`, start.host]
      const finish = onRequest(`${what} ${where}`)
      return (end) => {
        runner.debug(describeAttempt({ ...start, ...end }))
        finish(`${what} ${end.status ?? 'failed'} ${where}`)
      }
    },
  })
  const origin: Remote = { url: source.cloneUrl, username: 'x-access-token', password: inputs.githubToken }
  const endpoint = inputs.paiEndpoint ?? makePaiEndpoint(inputs.region)
  const { api, owner, repo } = source
  const loadQuestions = async () => (await import('./git/questions.ts')).createQuestions(http)
  const readContainment: Rooms['readContainment'] = async (...about) =>
    (await loadQuestions()).readContainment(...about)
  const place: RestPlace = { api, owner, repo, token: inputs.githubToken }
  return {
    network,
    http,
    origin,
    place,
    async openConnections(mirror) {
      const urls = [...findSignInUrls(inputs, runner.env), endpoint, ...findMirrorUrls(inputs, source, mirror)]
      for (const url of urls) http.connect(new URL(url).origin)
      // They leave with the next turn of the event loop.
      await setImmediate()
    },
    async resolve(question) {
      // A chunk of its own: most events say which commit they are about.
      const { resolve } = await import('./resolve.ts')
      return resolve(question, http, origin, place)
    },
    async openPai() {
      const signedIn = await signIn(runner, inputs, source, http)
      const { codeRepoAccessToken: token } = inputs
      return createPai(http, { endpoint, ...signedIn, token, makeNonce: runner.makeNonce })
    },
    readRefs: async (...about) => (await loadQuestions()).readRefs(...about),
    readContainment,
    ask: (commit, tip) => readContainment(origin, commit, [tip]),
  }
}

function findInputOf(inputs: Inputs, host: string): string | null {
  const { region, paiEndpoint, stsEndpoint, codeupEndpoint, codeRepo } = inputs
  const named = [
    ['pai-endpoint', paiEndpoint],
    ['sts-endpoint', stsEndpoint],
    ['codeup-endpoint', codeupEndpoint],
    ['code-repo', codeRepo],
    ['region', makePaiEndpoint(region)],
    ['region', makeStsEndpoint(region)],
  ] as const
  return named.find(([, url]) => url !== null && new URL(url).host === host)?.[0] ?? null
}

/**
 * Where a mirror's first questions go: what has most likely been mirrored already needs the refs only. Codeup is asked twice
 * at once, and so is GitHub, whose API and git may be one host.
 */
function findMirrorUrls(
  { codeupEndpoint: codeup }: Inputs,
  source: Source,
  mirror: { isNews: boolean } | null,
): string[] {
  if (mirror === null) return []
  return mirror.isNews ? [gitHost(codeup), codeup, source.api, source.cloneUrl] : [gitHost(codeup)]
}

function lastOf(path: string): string {
  const whole = path.replace(/%2F/gi, '/')
  return whole.slice(whole.lastIndexOf('/', whole.length - 2) + 1) || '/'
}
