import { BlockList, isIP } from 'node:net'
import { ActionError } from '../errors.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The proxies of this step, read once from the environment and the same for every client and for git. */
export interface Proxies {
  /** URLs with scheme, as undici and curl both take them. */
  readonly http: string | null
  readonly https: string | null
  /** `NO_PROXY` as it was given. */
  readonly no: string
}

/**
 * Reads `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`; the lower-case form wins, as in curl, and an empty value is none.
 * `ALL_PROXY` is not read: the runner does not know it, and its usual value is a SOCKS proxy.
 * @throws ActionError `E_INPUT` that names the variable and never shows its value, which may hold a password
 */
export function readProxies(env: Environment): Proxies {
  return {
    http: readProxy(env, 'HTTP_PROXY'),
    https: readProxy(env, 'HTTPS_PROXY'),
    no: env['no_proxy'] || env['NO_PROXY'] || '',
  }
}

/** What of the proxies has to stay out of the log: passwords as they are written, decoded, and as they are sent. */
export function readProxySecrets(env: Environment): string[] {
  // ALL_PROXY is not used, and shown all the same if something prints the environment.
  const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'].flatMap((name) => [name.toLowerCase(), name])
  return names.flatMap((name) => {
    const text = env[name] ?? ''
    if (!text.includes('@')) return []
    const userinfo = /^(?:[a-z][\w+.-]*:\/\/)?(.*)@/is.exec(text)?.[1] ?? ''
    const written = /:(.*)$/s.exec(userinfo)?.[1]
    if (written === undefined) return []
    const sent = Buffer.from(decode(userinfo) ?? userinfo).toString('base64')
    return [written, decode(written) ?? written, sent]
  })
}

/** The proxy for a URL, or null: an `https:` URL uses only the https proxy, as with curl, and `NO_PROXY` names exceptions. */
export function findProxy(proxies: Proxies, url: string): string | null {
  const { protocol, hostname, port } = new URL(url)
  const proxy = protocol === 'https:' ? proxies.https : proxies.http
  // Most runs have none, and need not read what is excepted from it.
  if (proxy === null) return null
  const host = hostname.replace(/^\[(.*)\]$/, '$1').replace(/(.)\.$/, '$1')
  const at = Number(port) || (protocol === 'https:' ? 443 : 80)
  const entries = proxies.no.split(/[\s,]+/)
  return entries.some((entry) => covers(entry.toLowerCase(), host, at)) ? null : proxy
}

/** The proxy between, as it is told of an exchange that failed: without its password. */
export function tellProxy(proxies: Proxies, url: string): string {
  const proxy = findProxy(proxies, url)
  return proxy === null ? '' : ` by the proxy ${new URL(proxy).host}`
}

/** An entry is `*`, a domain with everything below it, an address, or a range of addresses (RFC 4632), each with a port or without. */
function covers(entry: string, host: string, port: number): boolean {
  const [, bracketed, named, only] = /^(?:\[(.*)\]|([^:]*))(?::(\d+))?$/.exec(entry) ?? [null, entry]
  if (only !== undefined && Number(only) !== port) return false
  const name = (bracketed ?? named ?? '').replace(/^\*?\./, '').replace(/(.)\.$/, '$1')
  if (name === '*' || name === host) return true
  return isIP(host) === 0 ? host.endsWith(`.${name}`) : contains(name, host)
}

function contains(range: string, address: string): boolean {
  const [, network = '', prefix = ''] = /^(.+)\/(\d{1,3})$/.exec(range) ?? []
  const family = isIP(network)
  if (family !== isIP(address) || Number(prefix) > (family === 4 ? 32 : 128)) return false
  const list = new BlockList()
  const type = family === 4 ? 'ipv4' : 'ipv6'
  list.addSubnet(network, Number(prefix), type)
  return list.check(address, type)
}

function readProxy(env: Environment, name: string): string | null {
  const lower = name.toLowerCase()
  // On Windows both are one.
  const variable = env[lower] && env[lower] !== env[name] ? lower : name
  const text = env[variable]?.trim()
  if (!text) return null
  // curl takes an address without a scheme for http, and so do many who set it.
  const address = text.includes('://') ? text : `http://${text}`
  const url = URL.canParse(address) ? new URL(address) : null
  if (url !== null && /^https?:$/.test(url.protocol) && decode(url.username + url.password) !== null) return url.href
  throw new ActionError('E_INPUT', `The variable ${variable} does not hold the address of an HTTP proxy.`, {
    hint: 'Write http://host:port or http://user:password@host:port, special characters of the password percent-encoded (@ is %40); SOCKS is not supported.',
  })
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
