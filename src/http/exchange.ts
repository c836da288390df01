import { setImmediate } from 'node:timers/promises'
import type { Pool } from './dispatcher.ts'
import type { Dispatcher } from './undici.ts'

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** `https://host[:port]`, exactly as it goes into the Host header. */
  readonly origin: string
  /** Encoded path and query, sent byte for byte: it is what was signed. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array | null
  /** Limit for the whole call, in ms: 30 s unless told, 45 s for a POST. */
  readonly timeoutMs?: number
  /** Largest body that is read, in bytes: 4 MiB unless told. */
  readonly maxBytes?: number
  /** Ends the body after so many bytes and drops the rest, for answers whose beginning says it all. */
  readonly readAtMost?: number
  /** How long the answer is still waited for when the step is over, in ms: not at all unless told. */
  readonly graceMs?: number
}

export interface Answer {
  readonly status: number
  /** Names in lower case; repeated headers joined with `, `. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Of undici's own time limits none: its timers do not keep Node alive, and every exchange has one that does. */
export const untimed = { headersTimeout: 0, bodyTimeout: 0 }

/**
 * Sends one request and reads its whole answer; ends with the signal, whose reason it throws.
 * @throws Error for a body over the limit, or what undici throws
 */
export async function exchange(pool: Pool, request: HttpRequest, signal: AbortSignal): Promise<Answer> {
  const dispatcher = await pool.dispatcherFor(request.origin)
  const answer = await collect(dispatcher, request, signal)
  // undici gives the connection back a turn of the event loop after the body: a request before that opens another one.
  await setImmediate()
  return answer
}

/** By `dispatch`, which undici's `request` is made of: a body that is read as a whole needs no stream. */
function collect(dispatcher: Dispatcher, request: HttpRequest, signal: AbortSignal): Promise<Answer> {
  const { origin, path, method, headers, body, readAtMost = Number.POSITIVE_INFINITY } = request
  const limit = request.maxBytes ?? 4 * 1024 * 1024
  let [held, size] = [Buffer.alloc(0), 0]
  let status = 0
  let received: Answer['headers'] = {}
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  let started: Dispatcher.DispatchController | null = null
  const end = () => {
    reject(signal.reason)
    started?.abort(signal.reason)
  }
  const done = () => resolve({ status, headers: received, body: held.subarray(0, size) })
  const handler: Dispatcher.DispatchHandler = {
    onRequestStart(controller) {
      started = controller
      if (signal.aborted) end()
    },
    onResponseStart(_controller, code, fields) {
      status = code
      received = flatten(fields)
    },
    onResponseData(controller, chunk) {
      size += chunk.length
      if (size > limit) return controller.abort(new Error(`the answer is larger than ${limit} bytes`))
      // Copied: a chunk is a view that keeps a larger buffer of the network alive, and may be a single byte.
      if (size > held.length) held = Buffer.concat([held], 2 * size)
      chunk.copy(held, size - chunk.length)
      if (size < readAtMost) return
      done()
      controller.abort(new Error('enough of the answer is read'))
    },
    onResponseEnd: done,
    onResponseError: (_controller, error) => reject(error),
  }
  signal.throwIfAborted()
  signal.addEventListener('abort', end, { once: true })
  dispatcher.dispatch({ ...untimed, origin, path, method, headers, body }, handler)
  return promise.finally(() => signal.removeEventListener('abort', end))
}

/** The fields of an answer as strings, names in lower case. */
export function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => [
    name.toLowerCase(),
    Array.isArray(value) ? value.join(', ') : String(value),
  ])
  return Object.fromEntries(entries)
}
