import * as z from 'zod/mini'
import { ActionError } from '../errors.ts'
import { excerpt } from '../foreign-text.ts'
import type { Answer } from '../http/exchange.ts'
import type { Http, Verdict } from '../http/http.ts'
import type { CredentialSource } from './credentials.ts'
import { explainFault, parseFault, parseJson } from './fault.ts'
import type { Credentials } from './signature.ts'

/** Where a job asks GitHub for its OIDC token; null when the job may not (`id-token: write` is missing). */
export interface OidcRequest {
  readonly url: string
  readonly token: string
}

export interface SessionSettings {
  readonly source: Extract<CredentialSource, { kind: 'oidc' }>
  readonly oidc: OidcRequest | null
  readonly audience: string
  /** `https://sts.<region>.aliyuncs.com` or what replaces it. */
  readonly endpoint: string
  readonly sessionName: string
  readonly durationSeconds: number
  /** Called with every new secret before anything else happens. */
  mask(secret: string): void
}

const Token = z.object({ value: z.string().check(z.minLength(4)) })
const Session = z.object({
  Credentials: z.object({ AccessKeyId: z.string(), AccessKeySecret: z.string(), SecurityToken: z.string() }),
})

/**
 * Exchanges the job's OIDC token for a session of the role (STS `AssumeRoleWithOIDC`; the token goes in the body).
 * @throws ActionError `E_NO_CREDENTIALS` without `id-token: write`, `E_OIDC_TRUST` when the role does not trust the
 * token, `E_STS` for any other refusal
 */
export async function createSession(http: Http, settings: SessionSettings): Promise<Credentials> {
  const { Credentials: session } = await assumeRole(http, settings).catch((error: unknown) => {
    // A token lives five minutes, which waits between attempts can use up: another one, once.
    const expired = error instanceof ActionError && error.message.includes('AuthenticationFail.OIDCToken.Expired')
    if (!expired) throw error
    return assumeRole(http, settings)
  })
  settings.mask(session.AccessKeySecret)
  settings.mask(session.SecurityToken)
  return {
    accessKeyId: session.AccessKeyId,
    accessKeySecret: session.AccessKeySecret,
    securityToken: session.SecurityToken,
  }
}

async function assumeRole(http: Http, settings: SessionSettings): Promise<z.infer<typeof Session>> {
  const token = await readOidcToken(http, settings)
  settings.mask(token)
  return http.send({
    what: `Assuming the role ${settings.source.roleArn}`,
    request: () => assumeRequest(settings, token, http.clock.now()),
    read: (answer) => readSession(settings, token, answer, http.clock.now()),
  })
}

async function readOidcToken(http: Http, { oidc, audience }: SessionSettings): Promise<string> {
  if (oidc === null) {
    throw new ActionError('E_NO_CREDENTIALS', 'GitHub offers this job no OIDC token.', {
      hint: 'Add `permissions: id-token: write` to the job; pull requests from forks never get one.',
    })
  }
  const url = new URL(oidc.url)
  url.searchParams.set('audience', audience)
  return http.send({
    what: "Asking GitHub for the job's OIDC token",
    request: () => ({
      method: 'GET',
      origin: url.origin,
      path: url.pathname + url.search,
      headers: { authorization: `Bearer ${oidc.token}`, accept: 'application/json' },
      body: null,
    }),
    read: (answer): Verdict<string> => {
      const parsed = Token.safeParse(parseJson(answer))
      if (answer.status === 200 && parsed.success) return { value: parsed.data.value }
      const error = new ActionError('E_NO_CREDENTIALS', `GitHub gave no OIDC token: ${answer.status}.`)
      return { error, retry: answer.status >= 500 || answer.status === 429 ? 'transient' : null }
    },
  })
}

function assumeRequest(settings: SessionSettings, token: string, now: number) {
  const endpoint = new URL(settings.endpoint)
  const query = new URLSearchParams({
    Action: 'AssumeRoleWithOIDC',
    Version: '2015-04-01',
    Format: 'JSON',
    Timestamp: new Date(now).toISOString().replace(/\.\d{3}/, ''),
  })
  const form = new URLSearchParams({
    OIDCProviderArn: settings.source.providerArn,
    RoleArn: settings.source.roleArn,
    OIDCToken: token,
    RoleSessionName: settings.sessionName,
    DurationSeconds: String(settings.durationSeconds),
  })
  return {
    method: 'POST' as const,
    origin: endpoint.origin,
    path: `/?${query}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: form.toString(),
  }
}

function readSession(
  settings: SessionSettings,
  token: string,
  answer: Answer,
  now: number,
): Verdict<z.infer<typeof Session>> {
  const parsed = Session.safeParse(parseJson(answer))
  if (answer.status === 200 && parsed.success) return { value: parsed.data }
  const what = `Assuming the role ${settings.source.roleArn}`
  const fault = parseFault(answer)
  const said = `${fault.status} ${fault.code}: ${fault.message}`
  if (/^AuthenticationFail/.test(fault.code)) {
    const message = `${what} was refused: ${said}. The token says ${describeClaims(token)}.`
    return { error: new ActionError('E_OIDC_TRUST', message, { requestId: fault.requestId }), retry: null }
  }
  const failure = explainFault(what, answer, now)
  if (failure.error.code !== 'E_API' || failure.retry !== null) return failure
  return {
    error: new ActionError('E_STS', `${what} was refused: ${said}.`, { requestId: fault.requestId }),
    retry: null,
  }
}

/** Issuer, subject and audience of a JWT, which are no secret and what a trust policy compares (RFC 7519). */
function describeClaims(token: string): string {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))
    const { iss, sub, aud } = z.object({ iss: z.string(), sub: z.string(), aud: z.string() }).parse(claims)
    return `iss=${excerpt(iss)} sub=${excerpt(sub)} aud=${excerpt(aud)}`
  } catch {
    return 'nothing readable'
  }
}
