import { ActionError } from '../errors.ts'
import type { Answer, HttpRequest } from '../http/exchange.ts'
import type { Http, Verdict } from '../http/http.ts'
import type { OidcSource, RoleSource } from './credentials.ts'
import { explainFault, parseFault, parseJson } from './fault.ts'
import { describeClaims, findTrustHint } from './oidc.ts'
import type { Session } from './provider.ts'
import type { ServerTime } from './server-time.ts'
import { maskCredentials, parseSession } from './session-answer.ts'
import { formatDate, sign } from './signature.ts'

/** What a session is asked for with, whatever proves who asks. */
export interface SessionSettings {
  /** `https://sts.<region>.aliyuncs.com` or what replaces it. */
  readonly endpoint: string
  readonly sessionName: string
  readonly durationSeconds: number
  /** The time of Alibaba Cloud. */
  readonly time: ServerTime
  makeNonce(): string
  /** Called with every new secret before anything else happens. */
  mask(secret: string): void
  info(line: string): void
}

/** What STS answers: a session, or a refusal that has a cure. */
type Outcome =
  | { readonly kind: 'session'; readonly session: Session }
  | { readonly kind: 'policy-refused' | 'token-expired'; readonly error: ActionError }

/** One way to ask STS for a session of a role. */
interface Request {
  readonly roleArn: string
  /** The policy is this action's: a session without it is better than none. One that the source prescribes stays. */
  readonly mayWiden: boolean
  make(policy: string | null): Promise<() => HttpRequest>
  /** A refusal that says more than the gateway's own. */
  explain(answer: Answer): Outcome | ActionError | null
}

const version = '2015-04-01'

/**
 * Exchanges an OIDC token for a session of the role (STS `AssumeRoleWithOIDC`; the token goes in the body).
 * @param readToken asked for a fresh token each time: it lives minutes, which waits between attempts can use up
 * @throws ActionError `E_OIDC_TRUST` when the role does not trust the token, `E_STS` for any other refusal
 */
export function assumeRoleWithOidc(
  http: Http,
  source: OidcSource,
  policy: string | null,
  settings: SessionSettings,
  readToken: () => Promise<string>,
): Promise<Session> {
  let token = ''
  return createSession(http, policy, settings, {
    roleArn: source.roleArn,
    mayWiden: source.policy === null,
    async make(narrowing) {
      token = await readToken()
      settings.mask(token)
      return () => makeOidcRequest(source, narrowing, token, settings)
    },
    explain(answer) {
      const fault = parseFault(answer)
      if (!fault.code.startsWith('AuthenticationFail')) return null
      const { code, message, status, requestId } = fault
      const said = `Assuming the role ${source.roleArn} was refused: ${status} ${code}: ${message}.`
      const hint = findTrustHint(fault, token, source.providerArn)
      const error = new ActionError('E_OIDC_TRUST', `${said} The token says ${describeClaims(token)}.`, {
        requestId,
        ...(hint === null ? {} : { hint }),
      })
      return code === 'AuthenticationFail.OIDCToken.Expired' ? { kind: 'token-expired', error } : error
    },
  })
}

/** Opens a session of a role with an access key (STS `AssumeRole`). @throws ActionError as the gateway refuses, `E_STS` */
export function assumeRole(
  http: Http,
  source: RoleSource,
  policy: string | null,
  settings: SessionSettings,
): Promise<Session> {
  return createSession(http, policy, settings, {
    roleArn: source.roleArn,
    mayWiden: source.policy === null,
    make: async (narrowing) => () => makeSignedRequest(source, narrowing, settings),
    explain(answer) {
      const { code, message, status, requestId } = parseFault(answer)
      if (!/^(NoPermission|Forbidden)/.test(code)) return null
      const said = `Assuming the role ${source.roleArn} was refused: ${status} ${code}: ${message}.`
      const hint =
        'Grant sts:AssumeRole on this role to the user of the access key, and name its account in the trust policy of the role.'
      return new ActionError('E_RAM_DENIED', said, { hint, requestId })
    },
  })
}

async function createSession(
  http: Http,
  policy: string | null,
  settings: SessionSettings,
  request: Request,
): Promise<Session> {
  let narrowing = policy
  let outcome = await ask(http, narrowing, settings, request)
  if (outcome.kind === 'policy-refused' && narrowing !== null && request.mayWiden) {
    settings.info(`STS does not take the session policy, the session is as wide as the role: ${outcome.error.message}`)
    narrowing = null
    outcome = await ask(http, narrowing, settings, request)
  }
  if (outcome.kind === 'token-expired') outcome = await ask(http, narrowing, settings, request)
  if (outcome.kind !== 'session') throw outcome.error
  maskCredentials(outcome.session.credentials, settings.mask)
  return outcome.session
}

async function ask(http: Http, policy: string | null, settings: SessionSettings, request: Request): Promise<Outcome> {
  const make = await request.make(policy)
  const what = `Assuming the role ${request.roleArn}`
  return http.send({
    what,
    request: make,
    read: (answer) => settings.time.correct(readOutcome(what, request, answer, http.clock.now()), answer),
  })
}

function readOutcome(what: string, request: Request, answer: Answer, now: number): Verdict<Outcome> {
  const session = parseSession(parseJson(answer)?.['Credentials'], answer, now)
  if (answer.status === 200 && session !== null) return { value: { kind: 'session', session } }
  const known = request.explain(answer)
  if (known instanceof ActionError) return { error: known, retry: null }
  if (known !== null) return { value: known }
  const failure = explainFault(what, answer, now)
  if (failure.error.code !== 'E_API' || failure.retry !== null) return failure
  const { message, requestId } = failure.error
  const error = new ActionError('E_STS', message, { requestId })
  return /^InvalidParameter\.Policy/.test(parseFault(answer).code)
    ? { value: { kind: 'policy-refused', error } }
    : { error, retry: null }
}

function sessionFields(roleArn: string, policy: string | null, settings: SessionSettings): Record<string, string> {
  return {
    RoleArn: roleArn,
    RoleSessionName: settings.sessionName,
    DurationSeconds: String(settings.durationSeconds),
    ...(policy === null ? {} : { Policy: policy }),
  }
}

function makeOidcRequest(
  source: OidcSource,
  policy: string | null,
  token: string,
  settings: SessionSettings,
): HttpRequest {
  const query = new URLSearchParams({
    Action: 'AssumeRoleWithOIDC',
    Version: version,
    Format: 'JSON',
    Timestamp: formatDate(settings.time.now()),
  })
  const fields = sessionFields(source.roleArn, policy, settings)
  return {
    method: 'POST',
    origin: new URL(settings.endpoint).origin,
    path: `/?${query}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: new URLSearchParams({ OIDCProviderArn: source.providerArn, OIDCToken: token, ...fields }).toString(),
  }
}

/** An RPC call signed as the V3 signature has it: the path is `/`, the parameters are in the query. */
function makeSignedRequest(source: RoleSource, policy: string | null, settings: SessionSettings): HttpRequest {
  const endpoint = new URL(settings.endpoint)
  const external = source.externalId === null ? {} : { ExternalId: source.externalId }
  const query = { ...sessionFields(source.roleArn, policy, settings), ...external }
  const request = { method: 'POST', host: endpoint.host, path: [], query, action: 'AssumeRole', version } as const
  const freshness = { date: settings.time.now(), nonce: settings.makeNonce() }
  const signed = sign({ ...request, body: null }, source.credentials, freshness)
  return { method: 'POST', origin: endpoint.origin, path: signed.path, headers: signed.headers, body: null }
}
