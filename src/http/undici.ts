import type { buildConnector as connectors, Dispatcher } from 'undici'
import request from 'undici/lib/api/api-request.js'
import buildConnector from 'undici/lib/core/connect.js'
import AnyDispatcher from 'undici/lib/dispatcher/dispatcher.js'
import Pool from 'undici/lib/dispatcher/pool.js'

export type { Dispatcher }
export type Connect = connectors.connector

/** undici's connections, and the pool of those to one origin. */
export { buildConnector, Pool }

/**
 * Gives every dispatcher the methods that are called of it, as the package root does at import; the root would load fetch,
 * WebSocket, caches and mocks as well (docs/decisions/0027-undici-by-module.md).
 */
export function equipDispatchers(methods: Partial<Pick<Dispatcher, 'connect' | 'request'>> = { request }): void {
  Object.assign(AnyDispatcher.prototype, methods)
}
