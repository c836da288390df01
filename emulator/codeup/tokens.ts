import type { IncomingHttpHeaders } from 'node:http'
import { makePlatformRefusal } from './failures.ts'

export type Scope = 'repository:rw' | 'repository:ro' | 'group:rw' | 'member:ro'

export interface Tokens {
  add(token: string, scopes: readonly Scope[]): void
  /** The token is answered as expired from now on. */
  expire(token: string): void
  revoke(token: string, scope: Scope): void
  grant(token: string, scope: Scope): void
  /** False for a token that is unknown, expired or without the scope. */
  allows(token: string, scope: Scope): boolean
  isValid(token: string): boolean
  /** Throws the platform's refusal when the request has no valid token, or one without the scope; null asks for no scope. */
  require(headers: IncomingHttpHeaders, scope: Scope | null): void
}

const names: Readonly<Record<Scope, string>> = {
  'repository:rw': 'Repository read-write',
  'repository:ro': 'Repository read-only',
  'group:rw': 'Group read-write',
  'member:ro': 'Member read-only',
}

/** The personal access tokens of the one emulated user, and what each may do. */
export function createTokens(): Tokens {
  const valid = new Map<string, Set<Scope>>()
  const expired = new Set<string>()
  const allows = (token: string, scope: Scope): boolean => {
    const scopes = valid.get(token)
    if (scopes === undefined) return false
    return scopes.has(scope) || (scope === 'repository:ro' && scopes.has('repository:rw'))
  }
  return {
    add: (token, scopes) => void valid.set(token, new Set(scopes)),
    expire(token) {
      valid.delete(token)
      expired.add(token)
    },
    revoke: (token, scope) => void valid.get(token)?.delete(scope),
    grant: (token, scope) => void valid.get(token)?.add(scope),
    allows,
    isValid: (token) => valid.has(token),
    require(headers, scope) {
      const token = String(headers['x-yunxiao-token'] ?? '')
      // [doc] No token: 401 Unauthorized; another kind of token: 400 UnsupportedCurrentTokenType; expired: 401 ExpiredTokenError; unknown: 401 InvalidTokenError.
      if (token === '') throw makePlatformRefusal(401, 'Unauthorized', 'Unauthorized')
      if (!token.startsWith('pt-')) {
        throw makePlatformRefusal(400, 'UnsupportedCurrentTokenType', 'A personal access token is required.')
      }
      if (expired.has(token)) throw makePlatformRefusal(401, 'ExpiredTokenError', 'The token has expired.')
      if (!valid.has(token)) throw makePlatformRefusal(401, 'InvalidTokenError', 'The token is invalid.')
      // [doc] A missing scope is 403 Forbidden.
      if (scope === null || allows(token, scope)) return
      throw makePlatformRefusal(403, 'Forbidden', `The token lacks the scope: Code management / ${names[scope]}.`)
    },
  }
}
