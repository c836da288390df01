import { ActionError } from '../errors.ts'
import { excerpt } from '../foreign-text.ts'
import type { Answer, HttpRequest } from '../http/exchange.ts'
import type { Http, Verdict } from '../http/http.ts'
import { parseJson } from './fault.ts'
import type { Session } from './provider.ts'
import { maskCredentials, parseSession } from './session-answer.ts'

/** The metadata service of an ECS instance. */
export interface Metadata {
  /** `http://100.100.100.200`; the official SDKs know no other address either. */
  readonly origin: string
  /** A way to the network without a proxy: what a proxy reaches at this address is its own machine. */
  readonly http: Http
}

/** The address of the metadata service on every ECS instance ("Instance metadata", ECS documentation). */
export const metadataOrigin = 'http://100.100.100.200'

const roles = '/latest/meta-data/ram/security-credentials/'
/** Nothing is further away than the host of this machine. */
const timeoutMs = 1_000
/** The token is used within a second; it need not live for hours. */
const tokenSeconds = '60'

/** True when this machine is an ECS instance that gives out metadata in the hardened mode (IMDSv2). */
export async function hasMetadata({ origin, http }: Metadata): Promise<boolean> {
  const attempt = await http.attempt(tokenRequest(origin))
  return attempt.ok && attempt.answer.status === 200
}

/**
 * Reads the session of the instance's RAM role by IMDSv2 only: a token by PUT, the role's name unless it is given, its
 * credentials. The unprotected mode (IMDSv1) is never used, whatever ALIBABA_CLOUD_IMDSV1_DISABLED says.
 * @throws ActionError `E_NO_CREDENTIALS` for an instance without a role
 */
export async function readInstanceRole(
  metadata: Metadata,
  roleName: string | null,
  mask: (secret: string) => void,
): Promise<{ readonly roleName: string; readonly session: Session }> {
  const { origin, http } = metadata
  const token = await ask(http, tokenRequest(origin), 'a token', (answer) => parseLine(answer))
  mask(token)
  const read = (path: string): HttpRequest => ({
    method: 'GET',
    origin,
    path,
    headers: { 'x-aliyun-ecs-metadata-token': token },
    body: null,
    timeoutMs,
  })
  const name = roleName ?? (await ask(http, read(roles), 'the name of its RAM role', parseLine))
  const session = await ask(http, read(roles + encodeURIComponent(name)), `the role ${excerpt(name, 64)}`, (answer) => {
    const body = parseJson(answer)
    return body?.['Code'] === 'Success' ? parseSession(body, answer, http.clock.now()) : null
  })
  maskCredentials(session.credentials, mask)
  return { roleName: name, session }
}

function tokenRequest(origin: string): HttpRequest {
  const headers = { 'x-aliyun-ecs-metadata-token-ttl-seconds': tokenSeconds }
  return { method: 'PUT', origin, path: '/latest/api/token', headers, body: null, timeoutMs }
}

function ask<T>(http: Http, request: HttpRequest, wanted: string, parse: (answer: Answer) => T | null): Promise<T> {
  const what = `Asking the ECS metadata service for ${wanted}`
  return http.send<T>({
    what,
    request: () => request,
    read(answer): Verdict<T> {
      const value = answer.status === 200 ? parse(answer) : null
      if (value !== null) return { value }
      const error = new ActionError('E_NO_CREDENTIALS', `${what} gave ${answer.status} and nothing of use.`, {
        hint: 'Attach a RAM role to the instance and leave IMDSv2 on, or set ALIBABA_CLOUD_ECS_METADATA_DISABLED=true and give credentials another way.',
      })
      return { error, retry: answer.status >= 500 || answer.status === 429 ? 'transient' : null }
    },
  })
}

/** One short line of printable ASCII; null for a page, several lines or nothing. */
function parseLine(answer: Answer): string | null {
  return /^[\x21-\x7e]{1,1024}$/.exec(answer.body.toString('utf8').trim())?.[0] ?? null
}
