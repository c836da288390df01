import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { Readable, Transform } from 'node:stream'
import type { Clock } from './clock.ts'
import type { FaultScript } from './faults.ts'
import { takeFault } from './faults.ts'
import type { Journal, OpenEntry, Service } from './journal.ts'
import { playFault } from './playback.ts'

/** One request as it came over the wire; `target` is the path and query, not decoded. */
export interface Exchange {
  readonly method: string
  readonly target: string
  readonly path: string
  readonly rawQuery: string
  readonly headers: IncomingHttpHeaders
  readonly body: Readable
  /** The whole body, at most 4 MiB; throws a Refusal with 413 beyond. */
  readBody(): Promise<Buffer>
}

export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer | Readable
}

/** The name of the call, for the journal and the fault script, and the way to do it. */
export interface Route {
  readonly call: string
  answer(): Promise<Answer>
}

/** A certificate and its key, as PEM. */
export interface Certificate {
  readonly cert: string
  readonly key: string
}

export interface HttpServerOptions {
  readonly service: Service
  readonly port: number
  /** With a certificate it speaks TLS only. */
  readonly certificate: Certificate | null
  readonly journal: Journal
  readonly faults: () => FaultScript
  readonly log: (line: string) => void
  readonly clock: Clock
  /** The time that the answers tell; that of the clock unless told. */
  readonly nowMs?: () => number
  readonly route: (exchange: Exchange) => Route
}

export interface HttpServer {
  readonly url: string
  close(): Promise<void>
}

/** An answer that ends the work early, thrown from anywhere below a route. */
export class Refusal extends Error {
  readonly answer: Answer
  constructor(answer: Answer) {
    super(`refused with ${answer.status}`)
    this.answer = answer
  }
}

const bodyCap = 4 * 1024 * 1024

/** Starts one HTTP server on 127.0.0.1; close() ends every connection at once. */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const closing = new AbortController()
  const { certificate } = options
  const listen = (request: IncomingMessage, response: ServerResponse) => {
    serve(options, closing.signal, request, response).catch((error: unknown) => {
      options.log(`${options.service}: ${String(error)}`)
      response.destroy()
    })
  }
  const settings = { keepAliveTimeout: 30_000 }
  const server =
    certificate === null ? createServer(settings, listen) : createSecureServer({ ...settings, ...certificate }, listen)
  server.listen(options.port, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `${certificate === null ? 'http' : 'https'}://127.0.0.1:${port}`,
    async close() {
      closing.abort()
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

async function serve(
  options: HttpServerOptions,
  closing: AbortSignal,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { service, journal } = options
  const target = request.url ?? '/'
  const entry = journal.open(service, request.method ?? 'GET', target)
  // A client that goes away in mid-request is a normal event here.
  response.on('error', () => {})
  response.setHeader('date', new Date((options.nowMs ?? options.clock.now)()).toUTCString())
  const exchange = makeExchange(request, entry)
  const route = options.route(exchange)
  entry.call = route.call
  const fault = takeFault(options.faults(), route.call)
  const guarded: Route = { call: route.call, answer: () => answerSafely(route, options) }
  await playFault(fault, { service, exchange, route: guarded, entry, response, closing, clock: options.clock })
  exchange.body.resume()
  options.log(
    `${entry.call} ${entry.method} ${entry.path} → ${entry.status}${fault === 'ok' ? '' : ` (fault ${fault})`}`,
  )
}

async function answerSafely(route: Route, options: HttpServerOptions): Promise<Answer> {
  try {
    return await route.answer()
  } catch (error) {
    if (error instanceof Refusal) return error.answer
    options.log(`${route.call}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    return { status: 500, headers: { 'content-type': 'text/plain' }, body: 'the emulator failed; see its log\n' }
  }
}

function makeExchange(request: IncomingMessage, entry: OpenEntry): Exchange {
  const target = request.url ?? '/'
  const mark = target.indexOf('?')
  const body = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      entry.bytesIn += chunk.length
      done(null, chunk)
    },
  })
  request.on('error', () => {}).on('close', () => request.complete || body.destroy(new Error('the client is gone')))
  // Who stops reading early answers, and the connection goes on: what is left of the request must not stand in the way of the next.
  body.on('error', () => {}).on('close', () => request.resume())
  request.pipe(body)
  let whole: Promise<Buffer> | null = null
  let replay: Readable | null = null
  return {
    method: request.method ?? 'GET',
    target,
    path: mark < 0 ? target : target.slice(0, mark),
    rawQuery: mark < 0 ? '' : target.slice(mark + 1),
    headers: request.headers,
    // Once read as a whole, the body can still be streamed, as a late commit of a push does.
    get body() {
      return replay ?? body
    },
    async readBody() {
      whole ??= readWhole(body)
      replay ??= Readable.from([await whole])
      return await whole
    },
  }
}

async function readWhole(body: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > bodyCap) throw new Refusal({ status: 413, body: 'the request body is over 4 MiB\n' })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
