import type { OidcClaims, OidcIssuer } from '../github/oidc.ts'
import type { Answer, Exchange } from '../http-server.ts'
import { type Failure, makeFailure } from '../pai/failures.ts'
import { type Bureau, type Form, findSessionProblem, formatTime, issueSession } from './session.ts'
import type { StsHost } from './sts.ts'

/** AssumeRoleWithOIDC for tokens of the emulated GitHub, which also stands for the issuer of a cluster. */
export async function assumeWithOidc(
  bureau: Bureau,
  issuer: OidcIssuer,
  exchange: Exchange,
  query: Form,
): Promise<Answer | Failure> {
  const form = Object.fromEntries(new URLSearchParams((await exchange.readBody()).toString('utf8')))
  const token = form['OIDCToken'] ?? ''
  bureau.room.journal.hide(token)
  const now = bureau.nowMs()
  const problem =
    findCallProblem(exchange, query, form, now) ??
    findSessionProblem(bureau.host, form, ['OIDCProviderArn', 'OIDCToken'])
  if (problem !== null) return problem
  const claims = issuer.verify(token)
  const refusal = findTrustProblem(bureau.host, claims, form, now)
  if (refusal !== null || claims === null) return refusal ?? tokenFailure('Invalid', 'This JWT is invalid.')
  return issueSession(bureau, form, {
    OIDCTokenInfo: {
      Subject: claims.sub,
      Issuer: claims.iss,
      ClientIds: claims.aud,
      ExpirationTime: formatTime(claims.exp * 1000),
      IssuanceTime: formatTime(claims.iat * 1000),
      VerificationInfo: 'Success',
    },
  })
}

const tokenFailure = (code: string, message: string): Failure =>
  makeFailure(401, `AuthenticationFail.OIDCToken.${code}`, message)

// [doc] The call is an unsigned POST: action, version, format and timestamp in the query, the rest in a form body.
// [assumed] A token in the query is refused with 400 InvalidParameter.OIDCToken, so that no client puts it there.
function findCallProblem(exchange: Exchange, query: Form, form: Form, nowMs: number): Failure | null {
  if (query['OIDCToken'] !== undefined) {
    return makeFailure(400, 'InvalidParameter.OIDCToken', 'The parameter OIDCToken must be sent in the body.')
  }
  const all = { ...form, ...query }
  if (exchange.method !== 'POST') return makeFailure(405, 'UnsupportedHTTPMethod', 'This http method is not supported.')
  if (all['Version'] !== '2015-04-01')
    return makeFailure(400, 'InvalidVersion', 'Specified parameter Version is not valid.')
  if (all['Format'] !== 'JSON') return makeFailure(400, 'InvalidParameter.Format', 'The emulator answers in JSON only.')
  const time = all['Timestamp'] ?? ''
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(time)) {
    return makeFailure(400, 'InvalidTimeStamp.Format', 'Specified time stamp is not well formatted.')
  }
  const skewMs = Math.abs(Date.parse(time) - nowMs)
  return skewMs <= 15 * 60_000 ? null : makeFailure(400, 'InvalidTimeStamp.Expired', 'Specified time stamp is expired.')
}

// [doc] Trust failures are 401 with the AuthenticationFail codes of the STS error table.
function findTrustProblem(host: StsHost, claims: OidcClaims | null, form: Form, nowMs: number): Failure | null {
  if (form['OIDCProviderArn'] !== host.oidcProviderArn) {
    return makeFailure(401, 'AuthenticationFail.NoPermission', 'No such OIDC Provider registered.')
  }
  if ((form['OIDCToken'] ?? '').split('.').length !== 3) return tokenFailure('Invalid', 'This JWT is invalid.')
  if (claims === null) return tokenFailure('InvalidSignature', 'The signature of this JWT is invalid.')
  if (claims.exp * 1000 < nowMs) return tokenFailure('Expired', 'This JWT has expired.')
  if (!host.clientIds.includes(claims.aud)) {
    return tokenFailure('AudienceNotMatch', 'The audience of this JWT is not a client ID of the provider.')
  }
  const trusted = new RegExp(`^${host.trustedSubject.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`)
  if (form['RoleArn'] === host.roleArn && trusted.test(claims.sub)) return null
  return makeFailure(401, 'AuthenticationFail.NoPermission', 'There is no permission to assume the role.')
}
