import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import send from 'undici/lib/api/api-request.js'
import type { Pool } from './dispatcher.ts'
import { flatten, type HttpRequest, untimed } from './exchange.ts'

/** A body of known size that can be read from its beginning as often as it is needed. */
export interface Source {
  readonly size: number
  read(): AsyncIterable<Uint8Array>
}

export interface StreamRequest extends Omit<HttpRequest, 'body' | 'timeoutMs' | 'maxBytes' | 'readAtMost' | 'graceMs'> {
  readonly body: string | Uint8Array | Source | null
  /** Longest time without a byte in either direction, in ms: 60 s unless told. */
  readonly stallMs?: number
  /** Ends this exchange, in place of the step's signal, which it has to follow. */
  readonly signal?: AbortSignal
}

export interface StreamAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: AsyncIterable<Buffer>
}

/** Sends one request and hands its answer to `read` as it arrives; what `read` leaves of it is dropped. */
export async function transfer<T>(
  pool: Pool,
  request: StreamRequest,
  stall: Stall,
  read: (answer: StreamAnswer) => Promise<T>,
): Promise<T> {
  const { origin, path, method, body } = request
  const sized = typeof body === 'object' && body !== null && 'read' in body
  // A known length keeps the request out of chunked encoding, which not every git server accepts.
  const headers = sized ? { ...request.headers, 'content-length': String(body.size) } : request.headers
  const dispatcher = await pool.dispatcherFor(origin)
  stall.signal.throwIfAborted()
  const sending = send.call(dispatcher, {
    ...untimed,
    origin,
    path,
    method,
    headers,
    body: sized ? Readable.from(stall.watch(body.read(), true), { objectMode: false }) : body,
    signal: stall.signal,
  })
  const response = await orAborted(sending, stall.signal)
  try {
    const arriving = stall.watch(response.body as AsyncIterable<Buffer>, false)
    return await read({ status: response.statusCode, headers: flatten(response.headers), body: arriving })
  } finally {
    // Dropping a body that was not read to its end emits an error that nobody waits for, which would end the process.
    response.body.on('error', () => undefined)
    response.body.destroy()
    await setImmediate()
  }
}

/** undici's `request` heeds its signal only from when it is sent: not while its connection, or a proxy's, is being made. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>()
  const end = () => reject(signal.reason)
  signal.addEventListener('abort', end, { once: true })
  work.then(resolve, reject)
  return promise.finally(() => signal.removeEventListener('abort', end))
}

/** Ends an exchange in which nothing moves. */
export interface Stall {
  readonly signal: AbortSignal
  /** Passes chunks on and takes each as a sign of life. After the last byte of a request the server may think as long as it likes. */
  watch<T>(chunks: AsyncIterable<T>, isRequest: boolean): AsyncGenerator<T>
  stop(): void
}

/** Starts the watch over one exchange; its timer keeps Node alive. */
export function startStall(ms = 60_000, step: AbortSignal): Stall {
  const stalled = new AbortController()
  const keepAlive = setInterval(() => undefined, 60_000)
  let timer: NodeJS.Timeout | undefined
  let [stopped, answering] = [false, false]
  const touch = () => {
    // A body that is still being read when its exchange ends would start a timer that keeps the process alive.
    if (stopped) return
    clearTimeout(timer)
    timer = setTimeout(() => stalled.abort(new Error(`nothing moved for ${ms / 1000} s`)), ms)
  }
  touch()
  return {
    signal: AbortSignal.any([step, stalled.signal]),
    async *watch(chunks, isRequest) {
      for await (const chunk of chunks) {
        answering ||= !isRequest
        touch()
        yield chunk
      }
      if (isRequest && !answering) clearTimeout(timer)
    },
    stop() {
      stopped = true
      clearTimeout(timer)
      clearInterval(keepAlive)
    },
  }
}
