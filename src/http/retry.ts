/** Why a call is made again: `transient` a fault of network or server, `throttled` the service asked for less. */
export type RetryReason = 'transient' | 'throttled'

/** Base delay, cost in tokens of the step's retry budget, by reason (specification of the create protocol, "Retry policy"). */
const policy = {
  transient: { baseMs: 500, cost: 5 },
  throttled: { baseMs: 1_000, cost: 10 },
} as const
const capMs = 20_000
const longestAskedMs = 120_000
const budgetTokens = 50

/**
 * Milliseconds to wait before attempt `attempt + 1`: full jitter over an exponentially growing bound, or what the server
 * asked for if that is more (RFC 9110 Retry-After, `x-acs-retry-after`), at most two minutes.
 */
export function makeDelay(attempt: number, reason: RetryReason, askedMs: number | null, random: number): number {
  const jittered = random * Math.min(capMs, policy[reason].baseMs * 2 ** (attempt - 1))
  return Math.max(Math.round(jittered), limitAsked(askedMs))
}

/** How long is waited because a server asks for it, in whole ms: at most two minutes, and not at all where it says nothing. */
export function limitAsked(askedMs: number | null): number {
  return Math.round(Math.min(askedMs ?? 0, longestAskedMs))
}

/** Tokens that all calls of one step share, so that an outage is not hammered. */
export interface RetryBudget {
  /** Takes the cost of one retry; false when there is not enough left. */
  take(reason: RetryReason): boolean
}

/** Makes the budget of one step: 50 tokens; a retry costs 5, after throttling 10. */
export function createRetryBudget(): RetryBudget {
  let tokens = budgetTokens
  return {
    take(reason) {
      if (tokens < policy[reason].cost) return false
      tokens -= policy[reason].cost
      return true
    },
  }
}

/** Reads how long a server asks to wait, in milliseconds: `x-acs-retry-after` (ms) or `Retry-After` (seconds or a date). */
export function parseRetryAfter(headers: Readonly<Record<string, string>>, now: number): number | null {
  const vendor = Number(headers['x-acs-retry-after'] ?? Number.NaN)
  if (Number.isFinite(vendor)) return Math.max(0, vendor)
  const standard = headers['retry-after']
  if (standard === undefined) return null
  const seconds = Number(standard)
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(standard) - now
  return Number.isFinite(ms) ? Math.max(0, ms) : null
}
