import { createHash, createHmac } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { type Failure, makeFailure } from './failures.ts'
import type { Identities, Identity } from './identities.ts'

/** The parts of a request that ACS3-HMAC-SHA256 covers, as they came over the wire. */
export interface SignedRequest {
  readonly method: string
  readonly path: string
  readonly rawQuery: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export interface SignatureGate {
  /** The caller of a request, or the failure that the gateway answers with; a nonce that was seen is spent. */
  verify(request: SignedRequest): Identity | Failure
}

const windowMs = 15 * 60 * 1000
const sha256 = (data: Buffer | string): string => createHash('sha256').update(data).digest('hex')

// [assumed] AIWorkSpace uses the codes of the general gateway: 404 for an unknown key, 400 for every other signature problem.
/** Checks signatures, clock and nonces; the clock is a parameter so that a skewed server can be played. */
export function createSignatureGate(identities: Pick<Identities, 'find'>, nowMs: () => number): SignatureGate {
  const nonces = new Map<string, number>()
  return {
    verify(request) {
      const authorization = parseAuthorization(request.headers.authorization)
      if (authorization === null) return makeFailure(400, 'IncompleteSignature', 'The request signature is incomplete.')
      const identity = identities.find(authorization.accessKeyId)
      // [doc] An unknown key answers 404 InvalidAccessKeyId.NotFound.
      if (identity === null) {
        return makeFailure(404, 'InvalidAccessKeyId.NotFound', 'Specified access key is not found.')
      }
      const problem =
        findClockProblem(request.headers, nowMs()) ??
        findTokenProblem(request.headers, identity, nowMs()) ??
        findSignatureProblem(request, authorization, identity)
      return problem ?? findReplay(nonces, request.headers, identity, nowMs()) ?? identity
    },
  }
}

interface Authorization {
  readonly accessKeyId: string
  readonly signedHeaders: readonly string[]
  readonly signature: string
}

function parseAuthorization(header: string | undefined): Authorization | null {
  const pattern = /^ACS3-HMAC-SHA256 Credential=([^,\s]+),SignedHeaders=([^,\s]+),Signature=([0-9a-f]{64})$/
  const [, accessKeyId, names, signature] = pattern.exec(header ?? '') ?? []
  if (accessKeyId === undefined || names === undefined || signature === undefined) return null
  return { accessKeyId, signedHeaders: names.split(';'), signature }
}

// [doc] x-acs-date is UTC in whole seconds and within 15 minutes of the server's clock.
function findClockProblem(headers: IncomingHttpHeaders, nowMs: number): Failure | null {
  const date = String(headers['x-acs-date'] ?? '')
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(date)) {
    return makeFailure(400, 'InvalidTimeStamp.Format', 'Specified time stamp or date value is not well formatted.')
  }
  if (Math.abs(Date.parse(date) - nowMs) <= windowMs) return null
  return makeFailure(400, 'InvalidTimeStamp.Expired', 'Specified time stamp or date value is expired.')
}

// [doc] A session key needs its own x-acs-security-token, and the session expires.
function findTokenProblem(headers: IncomingHttpHeaders, identity: Identity, nowMs: number): Failure | null {
  const token = headers['x-acs-security-token']
  if (identity.securityToken === null) {
    if (token === undefined) return null
    return makeFailure(
      400,
      'InvalidSecurityToken.MismatchWithAccessKey',
      'Specified SecurityToken mismatch with the AccessKey.',
    )
  }
  if (token === undefined) {
    return makeFailure(400, 'MissingSecurityToken', 'SecurityToken is required for this action.')
  }
  if (token !== identity.securityToken) {
    return makeFailure(400, 'InvalidSecurityToken.Malformed', 'Specified SecurityToken is malformed.')
  }
  if (identity.expiresAtMs === null || nowMs <= identity.expiresAtMs) return null
  return makeFailure(400, 'InvalidSecurityToken.Expired', 'Specified SecurityToken is expired.')
}

function findSignatureProblem(request: SignedRequest, given: Authorization, identity: Identity): Failure | null {
  const signed = new Set(given.signedHeaders)
  // [doc] Every header named host, content-type or x-acs-* that is sent has to be signed.
  const covered = Object.keys(request.headers).filter(mustBeSigned)
  const unsigned = covered.filter((name) => !signed.has(name))
  const absent = given.signedHeaders.filter((name) => request.headers[name] === undefined)
  const bodyHash = sha256(request.body)
  if (unsigned.length > 0 || absent.length > 0 || request.headers['x-acs-content-sha256'] !== bodyHash) {
    return makeMismatch('')
  }
  const canonical = makeCanonicalRequest(request, given.signedHeaders, bodyHash)
  const expected = createHmac('sha256', identity.accessKeySecret)
    .update(`ACS3-HMAC-SHA256\n${sha256(canonical)}`)
    .digest('hex')
  return expected === given.signature ? null : makeMismatch(sha256(canonical))
}

function makeMismatch(hash: string): Failure {
  const hint = hash === '' ? '' : ` server string to sign is:ACS3-HMAC-SHA256 ${hash}`
  return makeFailure(400, 'SignatureDoesNotMatch', `Specified signature is not matched with our calculation.${hint}`)
}

const mustBeSigned = (name: string): boolean => name === 'host' || name === 'content-type' || name.startsWith('x-acs-')

/** The canonical request of ACS3-HMAC-SHA256, made from the raw request. */
export function makeCanonicalRequest(
  request: SignedRequest,
  signedHeaders: readonly string[],
  bodyHash: string,
): string {
  const names = [...signedHeaders].sort()
  const lines = names.map((name) => `${name}:${String(request.headers[name] ?? '').trim()}\n`)
  const query = makeCanonicalQuery(request.rawQuery)
  return [request.method, request.path, query, lines.join(''), names.join(';'), bodyHash].join('\n')
}

function makeCanonicalQuery(rawQuery: string): string {
  const pairs = rawQuery.split('&').filter((pair) => pair !== '')
  const decoded = pairs.map((pair) => {
    const [name = '', ...value] = pair.split('=')
    return [decodeQuery(name), decodeQuery(value.join('='))] as const
  })
  const sorted = decoded.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return sorted.map(([name, value]) => `${encodeStrict(name)}=${encodeStrict(value)}`).join('&')
}

function decodeQuery(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}

const encodeStrict = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)

// [assumed] The nonce is spent when the signature is right, before anything else is looked at, for ACS3 as for older signatures.
// [doc] A nonce is good for one request of a key within 15 minutes.
function findReplay(
  nonces: Map<string, number>,
  headers: IncomingHttpHeaders,
  identity: Identity,
  nowMs: number,
): Failure | null {
  const nonce = headers['x-acs-signature-nonce']
  if (nonce === undefined) return makeFailure(400, 'MissingParameter', 'x-acs-signature-nonce is mandatory.')
  const key = `${identity.accessKeyId} ${String(nonce)}`
  const seenAtMs = nonces.get(key)
  if (seenAtMs !== undefined && nowMs - seenAtMs < windowMs) {
    return makeFailure(400, 'SignatureNonceUsed', 'Specified signature nonce was used already.')
  }
  nonces.set(key, nowMs)
  return null
}
