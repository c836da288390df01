import { ActionError } from '../errors.ts'
import { excerpt } from '../foreign-text.ts'
import type { Http } from '../http/http.ts'
import { parseJson } from './fault.ts'
import type { Session } from './provider.ts'
import { maskCredentials, parseSession } from './session-answer.ts'

/** Hosts that plain HTTP may go to: this machine, link-local addresses and the metadata address of ECS. */
const nearby = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|169\.254(\.\d{1,3}){2}|100\.100\.100\.200)$/

/**
 * Parses the address of a credentials server: https, or http to this machine and link-local addresses, without userinfo.
 * @throws ActionError `E_INPUT`, which does not show the address: it may hold a secret
 */
export function parseCredentialsUri(text: string, origin: string): URL {
  const fail = (why: string) => new ActionError('E_INPUT', `${origin} ${why}.`)
  if (!URL.canParse(text)) throw fail('is not a URL')
  const uri = new URL(text)
  if (uri.username !== '' || uri.password !== '') throw fail('contains a user name or password')
  if (uri.protocol === 'https:' || (uri.protocol === 'http:' && nearby.test(uri.hostname))) return uri
  throw fail('is not an https URL (http is for this machine and link-local addresses only)')
}

/**
 * Reads temporary credentials from the server that `ALIBABA_CLOUD_CREDENTIALS_URI` names (Alibaba Cloud SDK
 * documentation, "URI credentials"). @throws ActionError `E_NO_CREDENTIALS` when it answers anything else
 */
export async function readCredentialsUri(
  http: Http,
  uri: URL,
  origin: string,
  mask: (secret: string) => void,
): Promise<Session> {
  const what = `Reading the credentials of ${origin}`
  const session = await http.send<Session>({
    what,
    request: () => ({
      method: 'GET',
      origin: uri.origin,
      path: uri.pathname + uri.search,
      headers: { accept: 'application/json' },
      body: null,
      timeoutMs: 10_000,
    }),
    read: (answer) => {
      const body = parseJson(answer)
      const given = body?.['Code'] ?? 'Success'
      const code = typeof given === 'string' ? given : 'of another type than text'
      const found = parseSession(body, answer, http.clock.now())
      if (answer.status === 200 && code === 'Success' && found !== null) return { value: found }
      // Nothing else of the body is shown: it may be half of the credentials.
      const said = answer.status !== 200 ? `${answer.status}` : code === 'Success' ? 'no credentials' : `code ${code}`
      const error = new ActionError('E_NO_CREDENTIALS', `${what} from ${uri.host} gave ${excerpt(said, 80)}.`, {
        hint: `Check the server behind ${origin}, or unset the variable: GitHub's OIDC needs no such server.`,
      })
      return { error, retry: answer.status >= 500 || answer.status === 429 ? 'transient' : null }
    },
  })
  maskCredentials(session.credentials, mask)
  return session
}
