import { createConnector } from './connector.ts'
import { Agent, type Dispatcher, EnvHttpProxyAgent, equipDispatchers } from './undici.ts'

/** The proxies of this step, read once from the environment and the same for every client and for git. */
export interface Proxies {
  readonly http: string | null
  readonly https: string | null
  readonly no: string
}

/** Reads `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`; the lower-case form wins, as in curl. An empty value is none. */
export function readProxies(env: Readonly<Record<string, string | undefined>>): Proxies {
  const read = (name: string) => env[name.toLowerCase()] || env[name] || null
  return { http: read('HTTP_PROXY'), https: read('HTTPS_PROXY'), no: read('NO_PROXY') ?? '' }
}

const options = { allowH2: false, headersTimeout: 0, bodyTimeout: 0 }
// 250 ms, Node's default, is less than a TCP handshake across the Pacific.
const connecting = { timeout: 15_000, autoSelectFamilyAttemptTimeout: 2_500, allowH2: false }

/** One connection pool for the step: keep-alive, proxies, TLS always verified, no redirects, no transport-level retries. */
export interface Pool {
  dispatcherFor(origin: string): Dispatcher
  /** Opens a connection that the first request to this origin will use; nothing where a proxy is between. */
  open(origin: string): void
  close(): Promise<void>
}

/** Creates the pool. An `https:` origin uses only the https proxy: undici alone would fall back to the http one, curl and git do not. */
export function createPool(proxies: Proxies): Pool {
  equipDispatchers()
  const connector = createConnector(connecting)
  const direct = new Agent({ ...options, connect: connector.connect })
  const through = (proxy: string | null) =>
    proxy === null
      ? direct
      : new EnvHttpProxyAgent({
          ...options,
          connect: connecting,
          httpProxy: proxy,
          httpsProxy: proxy,
          noProxy: proxies.no,
        })
  const plain = through(proxies.http)
  const secure = through(proxies.https)
  const dispatcherFor = (origin: string) => (origin.startsWith('https:') ? secure : plain)
  return {
    dispatcherFor,
    open(origin) {
      if (dispatcherFor(origin) === direct) connector.open(origin)
    },
    async close() {
      connector.close()
      await Promise.all([...new Set([direct, plain, secure])].map((dispatcher) => dispatcher.destroy()))
    },
  }
}
