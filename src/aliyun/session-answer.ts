import * as z from 'zod/mini'
import type { Answer } from '../http/exchange.ts'
import type { Session } from './provider.ts'

/** As an input has to be: what no header can hold would be told as a fault of the network. */
const text = z.string().check(z.regex(/^[\x21-\x7e]+$/))
const Temporary = z.object({
  AccessKeyId: text,
  AccessKeySecret: text,
  SecurityToken: text,
  Expiration: z.nullish(z.string()),
})

/**
 * Parses temporary credentials in the shape that STS, the ECS metadata service and credentials URIs share; null for
 * anything else. How long they live is told by the server's own `Date`: this machine's clock may be wrong.
 */
export function parseSession(value: unknown, answer: Answer, now: number): Session | null {
  const parsed = Temporary.safeParse(value)
  if (!parsed.success) return null
  const { AccessKeyId: accessKeyId, AccessKeySecret: accessKeySecret, SecurityToken: securityToken } = parsed.data
  const end = Date.parse(parsed.data.Expiration ?? '')
  const date = Date.parse(answer.headers['date'] ?? '')
  const lifetimeMs = Number.isNaN(end) ? null : end - (Number.isNaN(date) ? now : date)
  return { credentials: { accessKeyId, accessKeySecret, securityToken }, lifetimeMs }
}

/** Keeps the secrets of a session out of the log. */
export function maskCredentials(credentials: Session['credentials'], mask: (secret: string) => void): void {
  const { accessKeyId, accessKeySecret, securityToken } = credentials
  for (const secret of [accessKeySecret, securityToken ?? '', accessKeyId]) mask(secret)
}
