import { findCredentialSource } from './aliyun/credentials.ts'
import { makeStsEndpoint } from './aliyun/endpoints.ts'
import { hasMetadata, metadataOrigin } from './aliyun/metadata.ts'
import type { OidcRequest } from './aliyun/oidc.ts'
import { findProfileFiles } from './aliyun/profile.ts'
import type { CredentialsProvider } from './aliyun/provider.ts'
import { makeServerTime, type ServerTime } from './aliyun/server-time.ts'
import { openCredentials } from './aliyun/session.ts'
import { makeSessionPolicy } from './aliyun/session-policy.ts'
import type { Source } from './context.ts'
import { ActionError } from './errors.ts'
import { systemClock } from './http/clock.ts'
import { type AttemptEvent, createHttp, type Http } from './http/http.ts'
import type { Inputs } from './inputs.ts'
import type { SignIn } from './plan/admission.ts'
import type { Runner } from './runner.ts'

/** The credentials of a step, and the time that its signatures carry. */
export interface SignedIn {
  readonly credentials: CredentialsProvider
  readonly time: ServerTime
}

/** Whether this run can sign in: an ECS role is asked for only where nothing else is given, and that is found out here. */
export async function findSignIn(inputs: Inputs, runner: Runner, signal: AbortSignal): Promise<SignIn> {
  const source = findCredentialSource(inputs, runner.env)
  if (source === null) return 'no-credentials'
  if (source.kind === 'oidc') {
    return source.tokenFile !== null || readOidcRequest(runner.env) !== null ? 'ready' : 'no-oidc-token'
  }
  if (source.kind !== 'ecs') return 'ready'
  const http = createDirectHttp(runner, signal)
  try {
    return (await hasMetadata({ origin: metadataOrigin, http })) ? 'ready' : 'no-credentials'
  } finally {
    await http.close()
  }
}

/** Signs in to Alibaba Cloud. @throws ActionError as the source that was found does */
export async function signIn(runner: Runner, inputs: Inputs, source: Source, http: Http): Promise<SignedIn> {
  const found = findCredentialSource(inputs, runner.env)
  if (found === null) throw new ActionError('E_NO_CREDENTIALS', 'There are no Alibaba Cloud credentials.')
  const time = makeServerTime(http.clock, warnOfSkew(runner))
  const endpoint = inputs.stsEndpoint ?? makeStsEndpoint(inputs.region)
  // Beside the question for the token that is exchanged there.
  if (found.kind === 'oidc') http.connect(new URL(endpoint).origin)
  const credentials = await openCredentials(found, {
    http,
    createDirectHttp: () => createDirectHttp(runner, http.signal),
    oidc: readOidcRequest(runner.env),
    audience: inputs.audience,
    endpoint,
    sessionName: inputs.roleSessionName ?? makeSessionName(source),
    durationSeconds: inputs.roleDurationSeconds,
    policy: makeSessionPolicy({
      writes: !inputs.dryRun,
      publishes: inputs.accessibility === 'PUBLIC',
      resolvesWorkspace: !/^\d+$/.test(inputs.workspace),
    }),
    files: findProfileFiles(runner.env),
    metadataOrigin,
    time,
    makeNonce: runner.makeNonce,
    mask: runner.mask,
    info: runner.info,
  })
  return { credentials, time }
}

/** One line for the debug log about an attempt: no header, no body. */
export function describeAttempt(event: AttemptEvent): string {
  const { method, host, path, attempt, status, requestId, ms, failure } = event
  const outcome = failure ?? `${status}${requestId === null ? '' : ` ${requestId}`}`
  return `${method} ${host}${path} ${outcome} ${ms} ms${attempt === 1 ? '' : ` (attempt ${attempt})`}`
}

/** A way to this machine and what is linked to it, past any proxy; few attempts, since nothing is far away. */
function createDirectHttp(runner: Runner, signal: AbortSignal): Http {
  return createHttp({
    network: { proxies: { http: null, https: null, no: '' }, authorities: [] },
    clock: systemClock,
    signal,
    deadline: systemClock.now() + 30_000,
    maxAttempts: 2,
    userAgent: 'pai-code-source-action',
    onAttempt: (event) => runner.debug(describeAttempt(event)),
  })
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

/** `gha-{repo}-{run_id}-{run_attempt}` within what STS allows: 64 of `[A-Za-z0-9.@_-]`. */
function makeSessionName(source: Source): string {
  const tail = `-${source.runId}-${source.runAttempt}`
  return `gha-${source.repo.replace(/[^\w.@-]/g, '-')}`.slice(0, 64 - tail.length) + tail
}
