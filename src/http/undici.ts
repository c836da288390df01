import type { buildConnector as connectors, Dispatcher } from 'undici'
import connect from 'undici/lib/api/api-connect.js'
import request from 'undici/lib/api/api-request.js'
import buildConnector from 'undici/lib/core/connect.js'
import Agent from 'undici/lib/dispatcher/agent.js'
import AnyDispatcher from 'undici/lib/dispatcher/dispatcher.js'
import ProxyAgent from 'undici/lib/dispatcher/proxy-agent.js'

export type { Dispatcher }
export type Connect = connectors.connector

/** undici's connections and pools, straight to each origin and through a proxy. */
export { Agent, buildConnector, ProxyAgent }

/**
 * Gives every dispatcher the methods that the step and undici's own proxy agents call, as the package root does at
 * import; the root would load fetch, WebSocket, caches and mocks as well (docs/decisions/0027-undici-by-module.md).
 */
export function equipDispatchers(): void {
  Object.assign(AnyDispatcher.prototype, { connect, request })
}
