import { ActionError } from '../errors.ts'
import type { Answer } from './exchange.ts'
import { requestIdOf, type Verdict } from './http.ts'
import { parseRetryAfter } from './retry.ts'

/**
 * Takes any answer for a value, since the caller knows what it means; only what may pass by itself is asked again.
 * @param who gave the answer, for messages: a host or a URL
 */
export function verdictOf(who: string, answer: Answer, now: number): Verdict<Answer> {
  const { status, headers } = answer
  if (status !== 429 && status < 500) return { value: answer }
  const [code, retry] = status === 429 ? (['E_THROTTLED', 'throttled'] as const) : (['E_NETWORK', 'transient'] as const)
  const error = new ActionError(code, `${who} answered ${status}.`, { requestId: requestIdOf(headers) })
  return { error, retry, afterMs: parseRetryAfter(headers, now) }
}
