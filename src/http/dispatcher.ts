import { makeTrust } from './authorities.ts'
import { createConnector } from './connector.ts'
import type { Network } from './network.ts'
import type { ConnectionOptions } from './proxied.ts'
import { findProxy } from './proxies.ts'
import { type Dispatcher, Pool as OriginPool } from './undici.ts'

/** The connections of the step: keep-alive, proxies, TLS always verified, no redirects, no transport-level retries. */
export interface Pool {
  dispatcherFor(origin: string): Promise<Dispatcher>
  /** Opens a connection that the first request to this origin will use; nothing where a proxy is between. */
  open(origin: string): void
  close(): Promise<void>
}

/** Creates the pool. */
export function createPool({ proxies, authorities }: Network): Pool {
  const secureContext = makeTrust(authorities)
  const options: ConnectionOptions = {
    allowH2: false,
    timeout: 15_000,
    // 250 ms, Node's default, is less than a TCP handshake across the Pacific.
    autoSelectFamilyAttemptTimeout: 2_500,
    // Whatever NODE_TLS_REJECT_UNAUTHORIZED says.
    rejectUnauthorized: true,
    ...(secureContext === null ? {} : { secureContext }),
  }
  const connector = createConnector(options)
  /** By the origin, or by the proxy that is between. */
  const dispatchers = new Map<string, Promise<Dispatcher>>()

  async function create(origin: string, proxy: string | null): Promise<Dispatcher> {
    if (proxy === null) return new OriginPool(origin, { allowH2: false, connect: connector.connect })
    const { createProxied } = await import('./proxied.ts')
    return createProxied(proxy, options)
  }

  return {
    dispatcherFor(origin) {
      const proxy = findProxy(proxies, origin)
      const key = proxy ?? origin
      const dispatcher = dispatchers.get(key) ?? create(origin, proxy)
      dispatchers.set(key, dispatcher)
      return dispatcher
    },
    open(origin) {
      if (findProxy(proxies, origin) === null) connector.open(origin)
    },
    async close() {
      connector.close()
      const destroyed = [...dispatchers.values()].map((dispatcher) => dispatcher.then((one) => one.destroy()))
      // What could not be made needs no end.
      await Promise.allSettled(destroyed)
    },
  }
}
