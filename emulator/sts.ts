import type { OidcClaims, OidcIssuer } from './github/oidc.ts'
import { type Answer, type Exchange, type HttpServer, type Route, startHttpServer } from './http-server.ts'
import { type Failure, makeFailure, makeFailureAnswer, makePaiAnswer } from './pai/failures.ts'
import type { Identities } from './pai/identities.ts'
import type { Room } from './room.ts'

export interface StsHost {
  readonly endpoint: string
  readonly roleArn: string
  readonly oidcProviderArn: string
  /** The client IDs of the OIDC provider. */
  clientIds: readonly string[]
  /** The `oidc:sub` condition of the role's trust policy; `*` stands for any text. */
  trustedSubject: string
  /** The role's MaxSessionDuration. */
  maxSessionSeconds: number
  /** How far the server's clock is ahead of the real one. */
  clockSkewMs: number
}

export interface StsParts {
  readonly host: StsHost
  readonly server: HttpServer
}

interface Bureau {
  readonly room: Room
  readonly host: StsHost
  readonly issuer: OidcIssuer
  readonly identities: Identities
  readonly nowMs: () => number
}

type Form = Readonly<Record<string, string | undefined>>

/** Starts the emulated STS (2015-04-01): AssumeRoleWithOIDC for tokens of the emulated GitHub. */
export async function startSts(
  room: Room,
  port: number,
  issuer: OidcIssuer,
  identities: Identities,
): Promise<StsParts> {
  let bureau: Bureau
  const route = (exchange: Exchange): Route => ({
    call: 'sts.assume',
    answer: async () => {
      const result = await assume(bureau, exchange)
      return 'code' in result ? makeFailureAnswer(result as Failure) : (result as Answer)
    },
  })
  const nowMs = () => room.clock.now() + bureau.host.clockSkewMs
  const server = await startHttpServer({ ...room, service: 'sts', port, route, nowMs })
  const host: StsHost = {
    endpoint: server.url,
    roleArn: 'acs:ram::1234567890123456:role/ci-pai',
    oidcProviderArn: 'acs:ram::1234567890123456:oidc-provider/github',
    clientIds: ['sts.aliyuncs.com'],
    trustedSubject: 'repo:*',
    maxSessionSeconds: 3600,
    clockSkewMs: 0,
  }
  bureau = { room, host, issuer, identities, nowMs }
  return { host, server }
}

async function assume(bureau: Bureau, exchange: Exchange): Promise<Answer | Failure> {
  const query = Object.fromEntries(new URLSearchParams(exchange.rawQuery))
  const form = Object.fromEntries(new URLSearchParams((await exchange.readBody()).toString('utf8')))
  if (form['OIDCToken'] !== undefined) bureau.room.journal.hide(form['OIDCToken'])
  const problem = findCallProblem(bureau, exchange, query, form) ?? findParameterProblem(bureau.host, form)
  if (problem !== null) return problem
  const claims = bureau.issuer.verify(form['OIDCToken'] ?? '')
  const refusal = findTrustProblem(bureau, claims, form)
  if (refusal !== null || claims === null) return refusal ?? tokenFailure('Invalid', 'This JWT is invalid.')
  return issueSession(bureau, claims, form)
}

const tokenFailure = (code: string, message: string): Failure =>
  makeFailure(401, `AuthenticationFail.OIDCToken.${code}`, message)

// [doc] The call is an unsigned POST: action, version, format and timestamp in the query, the rest in a form body.
// [assumed] A token in the query is refused with 400 InvalidParameter.OIDCToken, so that no client puts it there.
function findCallProblem(bureau: Bureau, exchange: Exchange, query: Form, form: Form): Failure | null {
  if (query['OIDCToken'] !== undefined) {
    return makeFailure(400, 'InvalidParameter.OIDCToken', 'The parameter OIDCToken must be sent in the body.')
  }
  const all = { ...form, ...query }
  if (exchange.method !== 'POST') return makeFailure(405, 'UnsupportedHTTPMethod', 'This http method is not supported.')
  if (all['Action'] !== 'AssumeRoleWithOIDC') {
    return makeFailure(404, 'InvalidAction.NotFound', 'Specified api is not found, please check your url and method.')
  }
  if (all['Version'] !== '2015-04-01')
    return makeFailure(400, 'InvalidVersion', 'Specified parameter Version is not valid.')
  if (all['Format'] !== 'JSON') return makeFailure(400, 'InvalidParameter.Format', 'The emulator answers in JSON only.')
  const time = all['Timestamp'] ?? ''
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(time)) {
    return makeFailure(400, 'InvalidTimeStamp.Format', 'Specified time stamp is not well formatted.')
  }
  const skewMs = Math.abs(Date.parse(time) - bureau.nowMs())
  return skewMs <= 15 * 60_000 ? null : makeFailure(400, 'InvalidTimeStamp.Expired', 'Specified time stamp is expired.')
}

// [assumed] A missing or malformed parameter answers 400 MissingParameter.<name> or InvalidParameter.<name>.
// [doc] RoleSessionName is 2 to 64 of [A-Za-z0-9.@_-]; DurationSeconds is 900 up to the role's maximum; Policy is at most 2,048 characters.
function findParameterProblem(host: StsHost, form: Form): Failure | null {
  for (const name of ['OIDCProviderArn', 'OIDCToken', 'RoleArn', 'RoleSessionName']) {
    if ((form[name] ?? '') === '')
      return makeFailure(400, `MissingParameter.${name}`, `The parameter ${name} is missing.`)
  }
  const invalid = (name: string) =>
    makeFailure(400, `InvalidParameter.${name}`, `The parameter ${name} is wrongly formed.`)
  if (!/^[A-Za-z0-9.@_-]{2,64}$/.test(form['RoleSessionName'] ?? '')) return invalid('RoleSessionName')
  const duration = form['DurationSeconds'] ?? '3600'
  if (!/^\d+$/.test(duration) || Number(duration) < 900 || Number(duration) > host.maxSessionSeconds) {
    return invalid('DurationSeconds')
  }
  const policy = form['Policy']
  if (policy === undefined) return null
  return policy.length > 2048 || parsePolicy(policy) === null ? invalid('PolicyGrammar') : null
}

// [doc] Trust failures are 401 with the AuthenticationFail codes of the STS error table.
function findTrustProblem({ host, nowMs }: Bureau, claims: OidcClaims | null, form: Form): Failure | null {
  if (form['OIDCProviderArn'] !== host.oidcProviderArn) {
    return makeFailure(401, 'AuthenticationFail.NoPermission', 'No such OIDC Provider registered.')
  }
  if ((form['OIDCToken'] ?? '').split('.').length !== 3) return tokenFailure('Invalid', 'This JWT is invalid.')
  if (claims === null) return tokenFailure('InvalidSignature', 'The signature of this JWT is invalid.')
  if (claims.exp * 1000 < nowMs()) return tokenFailure('Expired', 'This JWT has expired.')
  if (!host.clientIds.includes(claims.aud)) {
    return tokenFailure('AudienceNotMatch', 'The audience of this JWT is not a client ID of the provider.')
  }
  const trusted = new RegExp(`^${host.trustedSubject.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`)
  if (form['RoleArn'] === host.roleArn && trusted.test(claims.sub)) return null
  return makeFailure(401, 'AuthenticationFail.NoPermission', 'There is no permission to assume the role.')
}

function issueSession({ room, host, identities, nowMs }: Bureau, claims: OidcClaims, form: Form): Answer {
  const policy = form['Policy']
  const expiresAtMs = nowMs() + Number(form['DurationSeconds'] ?? '3600') * 1000
  // [assumed] The sessions of one role are one user for PRIVATE code sources.
  const session = identities.add({
    accessKeyId: room.secret('STS.NUE'),
    accessKeySecret: room.secret('sk'),
    securityToken: room.secret('CAIS'),
    expiresAtMs,
    userId: '300000000000001',
    role: 'developer',
    actions: policy === undefined ? null : parsePolicy(policy),
  })
  const name = form['RoleSessionName'] ?? ''
  const time = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`
  return makePaiAnswer(200, {
    Credentials: {
      AccessKeyId: session.accessKeyId,
      AccessKeySecret: session.accessKeySecret,
      SecurityToken: session.securityToken,
      Expiration: time(expiresAtMs),
    },
    AssumedRoleUser: {
      Arn: `${host.roleArn.replace(':role/', ':assumed-role/')}/${name}`,
      AssumedRoleId: `${session.userId}:${name}`,
    },
    OIDCTokenInfo: {
      Subject: claims.sub,
      Issuer: claims.iss,
      ClientIds: claims.aud,
      ExpirationTime: time(claims.exp * 1000),
      IssuanceTime: time(claims.iat * 1000),
      VerificationInfo: 'Success',
    },
  })
}

// The actions that the Allow statements of a policy name; null for a text that is no policy.
function parsePolicy(text: string): readonly string[] | null {
  try {
    const { Statement } = JSON.parse(text) as { Statement: { Effect: string; Action: string | string[] }[] }
    return Statement.filter(({ Effect }) => Effect === 'Allow').flatMap(({ Action }) => Action)
  } catch {
    return null
  }
}
