import { makeTrust } from './authorities.ts'
import { createConnector } from './connector.ts'
import type { Network } from './network.ts'
import { findProxy } from './proxies.ts'
import { Agent, type Dispatcher, equipDispatchers, ProxyAgent } from './undici.ts'

/** One connection pool for the step: keep-alive, proxies, TLS always verified, no redirects, no transport-level retries. */
export interface Pool {
  dispatcherFor(origin: string): Dispatcher
  /** Opens a connection that the first request to this origin will use; nothing where a proxy is between. */
  open(origin: string): void
  close(): Promise<void>
}

const connectMs = 15_000

/** Creates the pool. */
export function createPool({ proxies, authorities }: Network): Pool {
  equipDispatchers()
  const secureContext = makeTrust(authorities)
  const connect = {
    allowH2: false,
    timeout: connectMs,
    // 250 ms, Node's default, is less than a TCP handshake across the Pacific.
    autoSelectFamilyAttemptTimeout: 2_500,
    // Whatever NODE_TLS_REJECT_UNAUTHORIZED says.
    rejectUnauthorized: true,
    ...(secureContext === null ? {} : { secureContext }),
  }
  const connector = createConnector(connect)
  const direct = new Agent({ allowH2: false, connect: connector.connect })
  const through = new Map<string, Dispatcher>()

  function dispatcherFor(origin: string): Dispatcher {
    const uri = findProxy(proxies, origin)
    if (uri === null) return direct
    // A tunnel's two handshakes have settings of their own; the agent does not take them from `connect`.
    const settings = { uri, allowH2: false, connectTimeout: connectMs, proxyTls: connect, requestTls: connect }
    const agent = through.get(uri) ?? new ProxyAgent(settings)
    through.set(uri, agent)
    return agent
  }

  return {
    dispatcherFor,
    open(origin) {
      if (dispatcherFor(origin) === direct) connector.open(origin)
    },
    async close() {
      connector.close()
      await Promise.all([direct, ...through.values()].map((dispatcher) => dispatcher.destroy()))
    },
  }
}
