import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import type { Pool } from './dispatcher.ts'

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

/** A body of known size that can be read from its beginning as often as it is needed. */
export interface Source {
  readonly size: number
  read(): AsyncIterable<Uint8Array>
}

export interface StreamRequest extends Omit<HttpRequest, 'body' | 'timeoutMs' | 'maxBytes' | 'readAtMost' | 'graceMs'> {
  readonly body: string | Uint8Array | Source | null
  /** Longest time without a byte in either direction, in ms: 60 s unless told. */
  readonly stallMs?: number
}

export interface StreamAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: AsyncIterable<Buffer>
}

/** Of undici's own time limits none: its timers do not keep Node alive, and every exchange has one that does. */
const untimed = { headersTimeout: 0, bodyTimeout: 0 }

/** Sends one request and reads its whole answer. @throws Error for a body over the limit, or what undici throws */
export async function exchange(pool: Pool, request: HttpRequest, signal: AbortSignal): Promise<Answer> {
  const { origin, path, method, headers, body } = request
  const dispatcher = await pool.dispatcherFor(origin)
  const response = await dispatcher.request({ ...untimed, origin, path, method, headers, body, signal })
  const chunks: Buffer[] = []
  let size = 0
  const limit = request.maxBytes ?? 4 * 1024 * 1024
  for await (const chunk of response.body as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw new Error(`the answer is larger than ${limit} bytes`)
    chunks.push(chunk)
    if (size >= (request.readAtMost ?? Number.POSITIVE_INFINITY)) break
  }
  // undici gives the connection back a turn of the event loop after the body: a request before that opens another one.
  await setImmediate()
  return { status: response.statusCode, headers: flatten(response.headers), body: Buffer.concat(chunks) }
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
  const response = await dispatcher.request({
    ...untimed,
    origin,
    path,
    method,
    headers,
    body: sized ? Readable.from(stall.watch(body.read(), true), { objectMode: false }) : body,
    signal: stall.signal,
  })
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
  let stopped = false
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
        touch()
        yield chunk
      }
      if (isRequest) clearTimeout(timer)
    },
    stop() {
      stopped = true
      clearTimeout(timer)
      clearInterval(keepAlive)
    },
  }
}

function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => [
    name.toLowerCase(),
    Array.isArray(value) ? value.join(', ') : String(value),
  ])
  return Object.fromEntries(entries)
}
