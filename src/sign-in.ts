import { type CredentialSource, findCredentialSource } from './aliyun/credentials.ts'
import { makeStsEndpoint } from './aliyun/endpoints.ts'
import type { OidcRequest } from './aliyun/oidc.ts'
import { type CredentialsProvider, provideGiven } from './aliyun/provider.ts'
import { makeServerTime, type ServerTime } from './aliyun/server-time.ts'
import type { Source } from './context.ts'
import { ActionError } from './errors.ts'
import type { Http } from './http/http.ts'
import type { Inputs } from './inputs.ts'
import type { SignIn } from './plan/admission.ts'
import type { Runner } from './runner.ts'

/** The credentials of a step, and the time that its signatures carry. */
export interface SignedIn {
  readonly credentials: CredentialsProvider
  readonly time: ServerTime
}

/**
 * Whether this run can sign in: an ECS role is asked for only where nothing else is given, and that is found out here.
 * @param isWithheld GitHub gave the run no secrets: half a pair is what is left of one
 */
export async function findSignIn(
  inputs: Inputs,
  runner: Runner,
  signal: AbortSignal,
  isWithheld: boolean,
): Promise<SignIn> {
  const source = findSource(inputs, runner, isWithheld)
  if (source === null) return 'no-credentials'
  if (source.kind === 'oidc') {
    return source.tokenFile !== null || readOidcRequest(runner.env) !== null ? 'ready' : 'no-oidc-token'
  }
  if (source.kind !== 'ecs') return 'ready'
  const { hasInstanceRole } = await loadSessions()
  return (await hasInstanceRole(runner, signal)) ? 'ready' : 'no-credentials'
}

function findSource(inputs: Inputs, { env, info }: Runner, isWithheld: boolean): CredentialSource | null {
  try {
    return findCredentialSource(inputs, env)
  } catch (error) {
    if (!isWithheld || !(error instanceof ActionError)) throw error
    info(`Not given to this run: ${error.message}`)
    return null
  }
}

/** URLs of the hosts that signing in will ask, the first one first, as far as they are known before. */
export function findSignInUrls(inputs: Inputs, env: Runner['env']): string[] {
  const found = findCredentialSource(inputs, env)
  if (found?.kind !== 'oidc') return []
  const tokens = found.tokenFile === null ? (readOidcRequest(env)?.url ?? '') : ''
  return [tokens, stsEndpointOf(inputs)].filter((url) => /^https?:/.test(url) && URL.canParse(url))
}

/** Signs in to Alibaba Cloud. @throws ActionError as the source that was found does */
export async function signIn(runner: Runner, inputs: Inputs, source: Source, http: Http): Promise<SignedIn> {
  const found = findCredentialSource(inputs, runner.env)
  if (found === null) throw new ActionError('E_NO_CREDENTIALS', 'There are no Alibaba Cloud credentials.')
  const time = makeServerTime(http.clock, warnOfSkew(runner))
  if (found.kind === 'static') {
    const credentials = provideGiven(found, runner.info)
    if (inputs.roleToAssume !== null) runner.info('`role-to-assume` is not used: an access key is given')
    return { credentials, time }
  }
  const [endpoint, oidc] = [stsEndpointOf(inputs), readOidcRequest(runner.env)]
  const { openSession } = await loadSessions()
  return { credentials: await openSession(found, { runner, inputs, source, http, time, endpoint, oidc }), time }
}

/** A chunk of its own: a run with an access key needs none of it. */
function loadSessions(): Promise<typeof import('./sessions.ts')> {
  return import('./sessions.ts')
}

function stsEndpointOf(inputs: Inputs): string {
  return inputs.stsEndpoint ?? makeStsEndpoint(inputs.region)
}

/** Where this job may ask GitHub for an OIDC token; null without `id-token: write`. */
function readOidcRequest(env: Runner['env']): OidcRequest | null {
  const [url, token] = [env['ACTIONS_ID_TOKEN_REQUEST_URL'], env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']]
  return url && token ? { url, token } : null
}

function warnOfSkew(runner: Runner): (ms: number) => void {
  return (ms) => {
    const distance = `${Math.round(Math.abs(ms) / 1000)} s ${ms > 0 ? 'behind' : 'ahead of'}`
    runner.warn('W_CLOCK', `This machine's clock is ${distance} that of Alibaba Cloud, which was used instead.`)
  }
}
