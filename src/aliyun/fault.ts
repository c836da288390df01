import { ActionError, type ErrorCode } from '../errors.ts'
import { excerpt } from '../foreign-text.ts'
import type { Answer } from '../http/exchange.ts'
import { requestIdOf } from '../http/http.ts'
import { parseJsonBody } from '../http/json.ts'
import { parseRetryAfter, type RetryReason } from '../http/retry.ts'
import type { Refusal } from './provider.ts'

/** What an answer of Alibaba Cloud says when it is not the value that was asked for. */
export interface Fault {
  readonly status: number
  /** Error code such as `Throttling.User`; empty when the answer has none. */
  readonly code: string
  readonly message: string
  readonly requestId: string | null
  readonly html: boolean
  readonly body: Readonly<Record<string, unknown>>
}

/** An error, and whether asking again can help. */
export interface Failure {
  readonly error: ActionError
  readonly retry: RetryReason | null
  readonly afterMs: number | null
}

/** Parses a body as a JSON object; null when it is anything else. */
export function parseJson(answer: Answer): Record<string, unknown> | null {
  const parsed = parseJsonBody(answer.body)
  return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
    ? (parsed as Record<string, unknown>)
    : null
}

/** Characters of an answer that are looked at for a message, and of a code or ID: whoever answers may answer anything. */
const [longestSaid, longestName] = [4_096, 100]

/** Reads an error answer in any of the shapes that occur: JSON in both spellings, XML, HTML of something in between. */
export function parseFault(answer: Answer): Fault {
  const text = answer.body.toString('utf8')
  const body = parseJson(answer) ?? {}
  const html = /html/i.test(answer.headers['content-type'] ?? '') || /^\s*<(!doctype html|html)/i.test(text)
  const read = (name: string) => {
    const value = body[name] ?? body[name.charAt(0).toLowerCase() + name.slice(1)]
    if (typeof value === 'string' || typeof value === 'number') return String(value)
    return html ? '' : (new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1] ?? '')
  }
  // SignatureDoesNotMatch repeats what was signed, which holds the security token.
  const signed = /[,.;:]?\s*(server )?(string\s*to\s*sign|canonical\s*request).*$/is
  const withoutSigned = (said: string) => said.slice(0, longestSaid).replace(signed, '')
  const message = withoutSigned(read('Message'))
  // What succeeded holds what was asked for: a session, or the tokens of every code source in the workspace.
  const whole = answer.status < 300 ? 'an answer of another shape' : withoutSigned(text)
  return {
    status: answer.status,
    code: excerpt(read('Code'), longestName),
    message: excerpt(message || (html ? 'an HTML page' : whole), 200).replace(/[.。]$/, ''),
    requestId: excerpt(read('RequestId'), longestName) || requestIdOf(answer.headers),
    html,
    body,
  }
}

/** Codes of the gateway that every service shares, most specific first ("ROA error codes", aliyun-auth facts (c)). */
const gateway: readonly (readonly [RegExp, ErrorCode])[] = [
  [/^(Throttling|Rejected\.Throttling)/, 'E_THROTTLED'],
  [/^InvalidTimeStamp/, 'E_CLOCK'],
  [
    /^(InvalidAccessKeyId|SignatureDoesNotMatch|IncompleteSignature|Invalid\w*SecurityToken|MissingSecurityToken|SecurityTokenExpired)/,
    'E_AK_INVALID',
  ],
  [/^(Forbidden\.RAM|NoPermission|Forbidden$)/, 'E_RAM_DENIED'],
]

/**
 * Why these credentials were refused where other ones of the same source may do; null for any other answer. A denial counts
 * unless the answer says that something else than the session's own policy denies (RAM, `AccessDeniedDetail`).
 */
export function findRefusal(answer: Answer): Refusal | null {
  const { status, code, body } = parseFault(answer)
  if (/^(InvalidSecurityToken\.Expired|SecurityTokenExpired)/.test(code)) return 'expired'
  const isDenied = gateway.find(([pattern]) => pattern.test(code))?.[1] === 'E_RAM_DENIED' && status === 403
  const detail = body['AccessDeniedDetail']
  const { PolicyType = 'SessionPolicy', NoPermissionType = '' } = Object(detail) as Record<string, unknown>
  const isOfSession = typeof PolicyType === 'string' && /session/i.test(PolicyType)
  return isDenied && isOfSession && NoPermissionType !== 'ExplicitDeny' ? 'narrowed' : null
}

/**
 * Maps a fault that no service explains better: by code first, since Alibaba Cloud throttles with HTTP 400, by status
 * second. `what` is the sentence's beginning: `Listing the code sources of workspace 4321`.
 */
export function explainFault(what: string, answer: Answer, now: number): Failure {
  const fault = parseFault(answer)
  const { status, requestId } = fault
  const fail = (code: ErrorCode, said: string, retry: RetryReason | null): Failure => ({
    error: new ActionError(code, `${what} was refused: ${said}.`, { requestId }),
    retry,
    afterMs: retry === null ? null : parseRetryAfter(answer.headers, now),
  })
  const said = `${status} ${fault.code ? `${fault.code}: ` : ''}${fault.message}`.trim()
  const known = gateway.find(([pattern]) => pattern.test(fault.code))?.[1]
  if (known === 'E_THROTTLED' || status === 429) return fail('E_THROTTLED', said, 'throttled')
  if (known !== undefined) return fail(known, said, null)
  // A used nonce: what lies between has sent the request twice. Each attempt is signed with a fresh one.
  const mayPass = status >= 500 || /^(ServiceUnavailable|SignatureNonceUsed)$/.test(fault.code)
  if (mayPass) return fail('E_API', said, 'transient')
  if (fault.html || (status >= 300 && status < 400) || (status < 300 && fault.code === '')) {
    return fail('E_NOT_API', said, null)
  }
  return fail(status === 403 ? 'E_RAM_DENIED' : 'E_API', said, null)
}
