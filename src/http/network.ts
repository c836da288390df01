import { readAuthorities } from './authorities.ts'
import { type Proxies, readProxies } from './proxies.ts'

/** How the network is reached: resolved once, and the same for the API, the relay, LFS and git. */
export interface Network {
  readonly proxies: Proxies
  /** Certificate authorities that are trusted besides Node's own, as PEM. */
  readonly authorities: readonly string[]
}

/** Reads the network's variables. @throws ActionError `E_INPUT` that names the variable that cannot be used */
export function readNetwork(env: Readonly<Record<string, string | undefined>>): Network {
  return { proxies: readProxies(env), authorities: readAuthorities(env) }
}
