import type { AttemptEnd, AttemptStart } from '../../src/http/attempts.ts'
import { type Clock, systemClock } from '../../src/http/clock.ts'
import { createHttp, type Http } from '../../src/http/http.ts'
import type { Network } from '../../src/http/network.ts'
import type { Proxies } from '../../src/http/proxies.ts'

export const noProxies: Proxies = { http: null, https: null, no: '' }
export const plainNetwork: Network = { proxies: noProxies, authorities: [] }

export interface TestHttp extends Http {
  /** What was said about every attempt, in order. */
  readonly events: readonly (AttemptStart & AttemptEnd)[]
}

export interface TestHttpOptions {
  readonly proxies?: Proxies
  readonly authorities?: readonly string[]
  readonly clock?: Clock
  readonly signal?: AbortSignal
  /** Milliseconds from now on the clock; ten minutes unless given. */
  readonly stepMs?: number
  readonly maxAttempts?: number
}

/** Creates the step's network on real sockets: no proxies, five attempts and a generous deadline unless told. */
export function createTestHttp(options: TestHttpOptions = {}): TestHttp {
  const clock = options.clock ?? systemClock
  const events: (AttemptStart & AttemptEnd)[] = []
  const http = createHttp({
    network: { proxies: options.proxies ?? noProxies, authorities: options.authorities ?? [] },
    clock,
    signal: options.signal ?? new AbortController().signal,
    deadline: clock.now() + (options.stepMs ?? 600_000),
    maxAttempts: options.maxAttempts ?? 5,
    userAgent: 'room-tests',
    onAttempt: (start) => (end) => events.push({ ...start, ...end }),
  })
  return { ...http, events }
}

/** Timers of this process that keep it alive. */
export function countTimers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
}
