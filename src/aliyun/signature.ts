import { createHmac, hash } from 'node:crypto'

export interface Credentials {
  readonly accessKeyId: string
  readonly accessKeySecret: string
  /** Present for a session of STS. */
  readonly securityToken: string | null
}

/** A call of an Alibaba Cloud API, before it is signed. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Host header as it goes on the wire, port included when it is not the default one. */
  readonly host: string
  /** Path segments, not encoded: `['api', 'v1', 'codesources', id]`. */
  readonly path: readonly string[]
  readonly query: Readonly<Record<string, string>>
  readonly action: string
  readonly version: string
  /** The exact bytes that are sent, or null. */
  readonly body: string | null
}

/** What makes each signature unique: the time in ms since the epoch and a nonce that is never used twice. */
export interface Freshness {
  readonly date: number
  readonly nonce: string
}

export interface SignedRequest {
  /** Encoded path and query, to be sent as it is. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Signs a call with ACS3-HMAC-SHA256 ("V3 request structure and signature", Alibaba Cloud SDK documentation):
 * signed are `host`, `content-type` and every `x-acs-*` header; the body enters as the SHA-256 of its bytes.
 */
export function sign(request: ApiRequest, credentials: Credentials, freshness: Freshness): SignedRequest {
  const path = `/${request.path.map(encode).join('/')}`
  const query = Object.keys(request.query)
    .sort()
    .map((name) => `${encode(name)}=${encode(request.query[name] ?? '')}`)
    .join('&')
  const headers = headersOf(request, credentials, freshness)
  const names = Object.keys(headers).sort()
  const canonical = [
    request.method,
    path,
    query,
    names.map((name) => `${name}:${headers[name]?.trim()}\n`).join(''),
    names.join(';'),
    headers['x-acs-content-sha256'],
  ].join('\n')
  const toSign = `ACS3-HMAC-SHA256\n${hash('sha256', canonical)}`
  const signature = createHmac('sha256', credentials.accessKeySecret).update(toSign).digest('hex')
  const authorization = `ACS3-HMAC-SHA256 Credential=${credentials.accessKeyId},SignedHeaders=${names.join(';')},Signature=${signature}`
  const { host: _, ...sent } = headers
  return {
    path: query === '' ? path : `${path}?${query}`,
    headers: { ...sent, accept: 'application/json', authorization },
  }
}

function headersOf(request: ApiRequest, credentials: Credentials, freshness: Freshness): Record<string, string> {
  const { securityToken, accessKeyId } = credentials
  return {
    host: request.host,
    'x-acs-action': request.action,
    'x-acs-version': request.version,
    'x-acs-date': formatDate(freshness.date),
    'x-acs-signature-nonce': freshness.nonce,
    'x-acs-content-sha256': hash('sha256', request.body ?? ''),
    ...(request.body === null ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...(securityToken === null ? {} : { 'x-acs-accesskey-id': accessKeyId, 'x-acs-security-token': securityToken }),
  }
}

/** RFC 3986 over UTF-8: `encodeURIComponent` leaves `!'()*`, and throws on lone surrogates. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/**
 * A time in ms since the epoch as Alibaba Cloud's APIs take it (ISO 8601, UTC, whole seconds): `2026-11-22T15:04:05Z`. Not by
 * `toISOString`, for which V8 looks up the machine's time zone, in seven files.
 */
export function formatDate(ms: number): string {
  const date = new Date(ms)
  const pad = (part: number) => String(part).padStart(2, '0')
  const day = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()].map(pad).join('-')
  return `${day}T${[date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(pad).join(':')}Z`
}
