import { ActionError } from '../errors.ts'
import { excerpt, hasControls } from '../foreign-text.ts'
import type { Answer } from '../http/exchange.ts'
import { requestIdOf } from '../http/http.ts'
import { findError } from './pkt-line.ts'

/** A repository over smart HTTP and what it is read or written with. */
export interface Remote {
  /** `https://host/path.git`, without userinfo. */
  readonly url: string
  readonly username: string | null
  readonly password: string | null
}

/** A server that does not show the refs: its HTTP status, and the ID of the request. */
export interface Refusal {
  readonly ok: false
  readonly status: number
  readonly requestId: string | null
}

/** The refusal that an answer is. */
export function refusalOf({ status, headers }: Answer): Refusal {
  return { ok: false, status, requestId: requestIdOf(headers) }
}

/** The cure for a redirect, which nothing follows: passwords would travel along. Nothing for any other status. */
export function cureOf(status: number): { readonly hint?: string } {
  if (!(status >= 300 && status < 400)) return {}
  return {
    hint: 'The address points elsewhere: the repository was renamed or transferred, or a proxy stands between. Start a new run, or give the URL that it has now.',
  }
}

/** True for hosts that never leave this machine. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname)
}

const metadata = /^(169\.254(\.\d{1,3}){2}|100\.100\.100\.200|\[(fe[89ab][0-9a-f]:.*|::ffff:(a9fe:.*|6464:64c8))\])$/

/** True for link-local addresses and that of Alibaba Cloud's instances: who answers there hands out credentials. */
export function isMetadata(hostname: string): boolean {
  return metadata.test(hostname)
}

/** True for a URL that credentials may go to: https (http on this machine only), and nothing but host and path. */
export function isCloneUrl(text: string): boolean {
  // Of `https://one\@other/` git asks the other host, and we the one: what is proved here is not what PAI clones.
  if (hasControls(text) || !/^https?:\/\/[^\\]+$/i.test(text) || !URL.canParse(text)) return false
  const { protocol, hostname, username, password, search, hash } = new URL(text)
  const encrypted = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))
  return encrypted && !isMetadata(hostname) && `${username}${password}${search}${hash}` === ''
}

/** Origin and path prefix of a remote: the pieces of a request (gitprotocol-http). */
export function locate(remote: Remote): { origin: string; path: string } {
  const url = new URL(remote.url)
  return { origin: url.origin, path: url.pathname.replace(/\/$/, '') }
}

/** `Authorization` sent from the start: a client that waits for the 401 pays a round trip (RFC 7617). */
export function authorizationOf(remote: Remote): Record<string, string> {
  if (remote.password === null) return {}
  const pair = `${remote.username ?? ''}:${remote.password}`
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` }
}

/**
 * What every request to a server of git carries. Some hosts serve git only to a client that names itself so: GitHub where the URL
 * lacks `.git`. Those before 1.6.6 are refused here and there.
 */
export function headersOf(remote: Remote): Record<string, string> {
  return { 'user-agent': 'git/2.0 (pai-code-source-action)', ...authorizationOf(remote) }
}

/** The error for an answer that is no list of refs: in the server's own words where it has some. */
export function notRefs(remote: Remote, { headers, body }: Answer): ActionError {
  const said = findError(body)
  if (said !== null)
    return new ActionError('E_API', `${remote.url} answered with an error: ${excerpt(said).replace(/[.。]$/, '')}.`)
  const type = headers['content-type'] ?? 'no content type'
  return new ActionError('E_NOT_API', `${remote.url} answered with something that is not git (${type}).`)
}
