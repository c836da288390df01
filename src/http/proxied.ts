import type { SecureContext } from 'node:tls'
import connect from 'undici/lib/api/api-connect.js'
import AnyDispatcher from 'undici/lib/dispatcher/dispatcher.js'
import ProxyAgent from 'undici/lib/dispatcher/proxy-agent.js'
import type { Dispatcher } from './undici.ts'

/** How each connection is made, the one to the proxy and the one through it. */
export interface ConnectionOptions {
  readonly allowH2: false
  /** Milliseconds. */
  readonly timeout: number
  readonly autoSelectFamilyAttemptTimeout: number
  readonly rejectUnauthorized: true
  readonly secureContext?: SecureContext
}

/** Creates what sends requests through the proxy at `uri`. A chunk of its own: most runs have none. */
export function createProxied(uri: string, options: ConnectionOptions): Dispatcher {
  // undici opens its tunnels with this method, which its package root gives to every dispatcher at import.
  Object.assign(AnyDispatcher.prototype, { connect })
  // A tunnel's two handshakes have settings of their own; the agent does not take them from `connect`.
  const { allowH2, timeout: connectTimeout } = options
  return new ProxyAgent({ uri, allowH2, connectTimeout, proxyTls: options, requestTls: options })
}
