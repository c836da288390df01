import type { Dispatcher } from 'undici'
import request from 'undici/lib/api/api-request.js'
import Agent from 'undici/lib/dispatcher/agent.js'
import EnvHttpProxyAgent from 'undici/lib/dispatcher/env-http-proxy-agent.js'

/** Where requests are sent. */
export type { Dispatcher }

/** undici's connection pools: straight to each origin, and through the proxies that are given. */
export const agents = { Agent, EnvHttpProxyAgent }

/**
 * undici's `dispatcher.request`: resolves when the headers of the answer are there. Only the package root gives a
 * dispatcher its methods, and the root loads fetch, WebSocket, caches and mocks (docs/decisions/0027-undici-by-module.md).
 * @throws what undici throws
 */
export function sendRequest(
  dispatcher: Dispatcher,
  options: Dispatcher.RequestOptions,
): Promise<Dispatcher.ResponseData> {
  return request.call(dispatcher, options)
}
