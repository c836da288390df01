import { generateKeyPairSync, type KeyPairKeyObjectResult, sign, verify } from 'node:crypto'

export interface OidcClaims {
  readonly iss: string
  readonly sub: string
  readonly aud: string
  readonly exp: number
  readonly iat: number
  readonly [name: string]: unknown
}

export interface OidcIssuer {
  readonly issuer: string
  /** A signed RS256 JSON Web Token (RFC 7519) that is valid for five minutes from `nowMs`. */
  create(audience: string, subject: string, extra: Readonly<Record<string, unknown>>, nowMs: number): string
  /** The claims of a token of this issuer, or null when the text is no token or the signature is not ours. */
  verify(token: string): OidcClaims | null
}

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

// [observed] GitHub's OIDC token lives about five minutes.
const lifetimeSeconds = 300

/** Makes an issuer with a key pair of its own, in memory only. */
export function createOidcIssuer(issuer: string): OidcIssuer {
  let made: KeyPairKeyObjectResult | null = null
  // An RSA key takes longer to make than everything else at start, and most tests need no token.
  const readKeys = (): KeyPairKeyObjectResult => {
    made ??= generateKeyPairSync('rsa', { modulusLength: 2048 })
    return made
  }
  return {
    issuer,
    create(audience, subject, extra, nowMs) {
      const iat = Math.floor(nowMs / 1000)
      const times = { iat, nbf: iat - 5, exp: iat + lifetimeSeconds }
      const claims = { ...extra, jti: crypto.randomUUID(), iss: issuer, sub: subject, aud: audience, ...times }
      const text = `${encode({ typ: 'JWT', alg: 'RS256', kid: 'emulator' })}.${encode(claims)}`
      return `${text}.${sign('sha256', Buffer.from(text), readKeys().privateKey).toString('base64url')}`
    },
    verify(token) {
      const [header, payload, signature, ...rest] = token.split('.')
      if (header === undefined || payload === undefined || signature === undefined || rest.length > 0) return null
      const given = Buffer.from(signature, 'base64url')
      if (!verify('sha256', Buffer.from(`${header}.${payload}`), readKeys().publicKey, given)) return null
      return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as OidcClaims
    },
  }
}
