import { agents, type Dispatcher } from './undici.ts'

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

const options = {
  allowH2: false,
  // 250 ms, Node's default, is less than a TCP handshake across the Pacific.
  connect: { timeout: 15_000, autoSelectFamilyAttemptTimeout: 2_500 },
  headersTimeout: 0,
  bodyTimeout: 0,
}

/** One connection pool for the step: keep-alive, proxies, TLS always verified, no redirects, no transport-level retries. */
export interface Pool {
  dispatcherFor(origin: string): Dispatcher
  close(): Promise<void>
}

/** Creates the pool. An `https:` origin uses only the https proxy: undici alone would fall back to the http one, curl and git do not. */
export function createPool(proxies: Proxies): Pool {
  const direct = new agents.Agent(options)
  const through = (proxy: string | null) =>
    proxy === null
      ? direct
      : new agents.EnvHttpProxyAgent({ ...options, httpProxy: proxy, httpsProxy: proxy, noProxy: proxies.no })
  const plain = through(proxies.http)
  const secure = through(proxies.https)
  return {
    dispatcherFor: (origin) => (origin.startsWith('https:') ? secure : plain),
    async close() {
      await Promise.all([...new Set([direct, plain, secure])].map((dispatcher) => dispatcher.destroy()))
    },
  }
}
