import type { buildConnector as connectors, Dispatcher } from 'undici'
import buildConnector from 'undici/lib/core/connect.js'
import Pool from 'undici/lib/dispatcher/pool.js'

export type { Dispatcher }
export type Connect = connectors.connector

/**
 * undici's connections, and the pool of those to one origin, by their modules: the package root would load fetch, WebSocket,
 * caches and mocks as well (docs/decisions/0027-undici-by-module.md).
 */
export { buildConnector, Pool }
