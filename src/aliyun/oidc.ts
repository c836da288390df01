import * as z from 'zod/mini'
import { ActionError } from '../errors.ts'
import { excerpt } from '../foreign-text.ts'
import type { Answer } from '../http/exchange.ts'
import { type Http, requestIdOf, type Verdict } from '../http/http.ts'
import { parseRetryAfter } from '../http/retry.ts'
import { type Fault, parseJson } from './fault.ts'
import { findSmallFile } from './small-file.ts'

/** Where a job asks GitHub for its OIDC token. */
export interface OidcRequest {
  readonly url: string
  readonly token: string
}

const Token = z.object({ value: z.string().check(z.minLength(4)) })
const Claims = z.object({ iss: z.string(), sub: z.string(), aud: z.union([z.string(), z.array(z.string())]) })

/**
 * Asks GitHub for the job's OIDC token. `oidc` is null when the job may not ask.
 * @throws ActionError `E_NO_CREDENTIALS` without `id-token: write`, or what GitHub answered
 */
export async function readJobToken(http: Http, oidc: OidcRequest | null, audience: string): Promise<string> {
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
      return explainRefusal(answer, http.clock.now())
    },
  })
}

/** A 4xx is GitHub's decision about this job; anything else is no answer of the token service, or will pass. */
function explainRefusal({ status, headers }: Answer, now: number): Verdict<never> {
  const message = `GitHub gave no OIDC token: ${status}.`
  const fail = (code: 'E_THROTTLED' | 'E_API' | 'E_NOT_API' | 'E_NO_CREDENTIALS') =>
    new ActionError(code, message, { requestId: requestIdOf(headers) })
  if (status === 429) {
    return { error: fail('E_THROTTLED'), retry: 'throttled', afterMs: parseRetryAfter(headers, now) }
  }
  if (status >= 500) return { error: fail('E_API'), retry: 'transient' }
  return { error: fail(status >= 400 ? 'E_NO_CREDENTIALS' : 'E_NOT_API'), retry: null }
}

/**
 * Reads the OIDC token that a cluster keeps fresh in a file (RRSA of ACK), anew each time.
 * @throws ActionError `E_NO_CREDENTIALS` for a file that is missing, unreadable or holds no token
 */
export async function readTokenFile(path: string): Promise<string> {
  const what = 'The OIDC token file of ALIBABA_CLOUD_OIDC_TOKEN_FILE'
  const token = (await findSmallFile(what, path))?.trim()
  if (token !== undefined && /^[\x21-\x7e]{4,20000}$/.test(token)) return token
  const why = token === undefined ? 'does not exist' : 'holds no token'
  throw new ActionError('E_NO_CREDENTIALS', `${what}, ${excerpt(path)}, ${why}.`, {
    hint: 'Check that the pod of the runner has RRSA switched on, or unset the variable to use the OIDC token of GitHub.',
  })
}

/** Issuer, subject and audience of a JWT, which are no secret and what a trust policy compares (RFC 7519). */
export function describeClaims(token: string): string {
  const claims = parseClaims(token)
  if (claims === null) return 'nothing readable'
  const { iss, sub, aud } = claims
  return `iss=${excerpt(iss)} sub=${excerpt(sub)} aud=${excerpt([aud].flat().join(' '))}`
}

/** What to do about a token that STS does not take (STS error table, `AuthenticationFail.*`); null where nothing special is known. */
export function findTrustHint(
  fault: Pick<Fault, 'code' | 'message'>,
  token: string,
  providerArn: string,
): string | null {
  const claims = parseClaims(token)
  const reason = fault.code.replace(/^AuthenticationFail\.(OIDCToken\.)?/, '')
  if (reason === 'NoPermission' && /provider/i.test(fault.message)) {
    return `No provider has this ARN: compare ${providerArn} with the one under RAM > Integrations > SSO; its account has to be the role's.`
  }
  const hints: Readonly<Record<string, string>> = {
    NoPermission: `The role's trust policy has to name ${providerArn} and match the token: ${explainSubject(claims?.sub ?? '')}`,
    AudienceNotMatch: `Add ${claims === null ? 'the audience' : excerpt([claims.aud].flat().join(' '))} to the client IDs of ${providerArn}, or set \`audience\` to one of them.`,
    PublicKeyFingerprintMismatch: `The certificate of ${excerpt(claims?.iss ?? 'the issuer')} was renewed under another CA: add the fingerprint of its root CA to ${providerArn} (it holds up to five), and keep the old one.`,
    Expired:
      "A second token was refused too: synchronise the runner's clock, and for a token file check that the cluster renews it.",
    InvalidSignature: `The issuer of ${providerArn} has to be ${excerpt(claims?.iss ?? 'that of the token')}, letter by letter.`,
    HttpsUrlInvalid: `STS could not read the keys of ${excerpt(claims?.iss ?? 'the issuer')}: the issuer has to be reachable from the internet with a public certificate.`,
  }
  // The reason is the service's word: one such as `constructor` would find what every object has.
  return Object.hasOwn(hints, reason) ? (hints[reason] ?? null) : null
}

/**
 * GitHub's subject has names only, or immutable IDs beside them (`OWNER@ID`, announced as `OWNER-ID`); both shapes occur
 * side by side, and the token that was refused is the only one who knows which one this repository has.
 */
function explainSubject(sub: string): string {
  const rule = '`oidc:sub` has to be this `sub` as it is, or a pattern (StringLike) that it matches'
  const [, owner = '', repo = ''] = /^repo:([^:/]+)\/([^:]+):/.exec(sub) ?? []
  if (owner === '') return `${rule}.`
  const marks = [owner, repo].map((name) => /([@-])\d+$/.exec(name)?.[1])
  const shape = marks.every((mark) => mark === '@')
    ? 'Its names carry immutable IDs, as in all repositories that were made, renamed or moved after June 2026: a policy with plain names does not match.'
    : marks.every((mark) => mark !== undefined)
      ? 'The numbers at the ends of its names may be immutable IDs.'
      : 'Its names are plain; repositories that were made, renamed or moved after June 2026 have immutable IDs in them (`repo:OWNER@ID/REPO@ID:…`).'
  return `${rule}. ${shape} A job with \`environment:\` has \`environment:NAME\` in place of the ref.`
}

function parseClaims(token: string): z.infer<typeof Claims> | null {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))
    return Claims.safeParse(payload).data ?? null
  } catch {
    return null
  }
}
