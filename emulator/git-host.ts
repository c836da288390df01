import { PassThrough, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type { GitRunner } from './git-process.ts'
import type { Answer, Exchange } from './http-server.ts'

export interface GitCall {
  readonly service: 'upload-pack' | 'receive-pack'
  readonly advertise: boolean
  /** The repository part of the path, decoded, without leading slash, as the client wrote it. */
  readonly repository: string
}

export interface GitTarget {
  /** The bare repository on disk. */
  readonly path: string
  readonly environment?: Readonly<Record<string, string>>
  /** Runs when receive-pack has ended and before the client sees the end of its answer. */
  readonly afterReceive?: () => Promise<void>
}

/** The git smart HTTP call of a request, or null for any other request (gitprotocol-http). */
export function parseGitCall(exchange: Pick<Exchange, 'method' | 'path' | 'rawQuery'>): GitCall | null {
  const post = /^\/(.+)\/git-(upload-pack|receive-pack)$/.exec(exchange.path)
  const get = /^\/(.+)\/info\/refs$/.exec(exchange.path)
  const found = exchange.method === 'POST' ? post : exchange.method === 'GET' ? get : null
  const name = post?.[2] ?? /(?:^|&)service=git-(upload-pack|receive-pack)(?:&|$)/.exec(exchange.rawQuery)?.[1]
  if (found?.[1] === undefined || (name !== 'upload-pack' && name !== 'receive-pack')) return null
  try {
    return { service: name, advertise: get !== null, repository: decodeURIComponent(found[1]) }
  } catch {
    return null
  }
}

/** `git.refs.receive-pack` for the advertisement, `git.receive-pack` for the work. */
export function makeGitCallName(call: GitCall): string {
  return call.advertise ? `git.refs.${call.service}` : `git.${call.service}`
}

/** User and password of a Basic header; the scheme is compared without regard to case (RFC 7617). Null when there is none. */
export function parseBasic(header: string | undefined): { username: string; password: string } | null {
  const encoded = /^basic +(\S+)\s*$/i.exec(header ?? '')?.[1]
  if (encoded === undefined) return null
  const text = Buffer.from(encoded, 'base64').toString('utf8')
  const colon = text.indexOf(':')
  return colon < 0 ? null : { username: text.slice(0, colon), password: text.slice(colon + 1) }
}

/** A plain answer of the git hosts, in text. */
export function makeGitRefusal(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers }, body: `${text}\n` }
}

// [observed] git http-backend omits the service line for protocol version 2, and answers 415 to a POST of another content type.
/** Answers a smart HTTP call by the real git, streaming both ways; gzip bodies are accepted. */
export function answerGit(git: GitRunner, call: GitCall, exchange: Exchange, target: GitTarget): Answer {
  const protocol = String(exchange.headers['git-protocol'] ?? '')
  const type = `application/x-git-${call.service}`
  if (!call.advertise && exchange.headers['content-type'] !== `${type}-request`) {
    return makeGitRefusal(415, `Unsupported Media Type, expected ${type}-request`)
  }
  const flags = call.advertise ? ['--stateless-rpc', '--advertise-refs'] : ['--stateless-rpc']
  const environment = { ...target.environment, ...(protocol === '' ? {} : { GIT_PROTOCOL: protocol }) }
  const child = git.start([call.service, ...flags, target.path], environment)
  child.stderr.resume()
  const output = new PassThrough()
  const versionTwo = /(?:^|:)version=2(?:$|:)/.test(protocol) && call.service === 'upload-pack'
  if (call.advertise && !versionTwo) output.write(makeServiceLine(call.service))
  const receive = call.service === 'receive-pack' && !call.advertise
  // The report of a push is held back until the ledger knows of it; it is small.
  const report: Buffer[] = []
  if (receive) child.stdout.on('data', (chunk: Buffer) => report.push(chunk))
  else child.stdout.pipe(output, { end: false })
  child.on('error', (error) => output.destroy(error))
  child.on('close', () => {
    Promise.resolve(receive ? target.afterReceive?.() : undefined).then(
      () => output.end(Buffer.concat(report)),
      (error: Error) => output.destroy(error),
    )
  })
  // A client that goes away must not leave a git process that waits for a reader.
  output.on('close', () => child.stdout.destroy())
  if (call.advertise) child.stdin.end()
  else feed(exchange, child.stdin)
  const headers = {
    'content-type': `${type}-${call.advertise ? 'advertisement' : 'result'}`,
    'cache-control': 'no-cache',
  }
  return { status: 200, headers, body: output as Readable }
}

function feed(exchange: Exchange, input: NodeJS.WritableStream): void {
  const stages = exchange.headers['content-encoding'] === 'gzip' ? [createGunzip()] : []
  pipeline([exchange.body, ...stages, input]).catch(() => {
    // git may stop reading early, for example when it refuses a push.
    exchange.body.resume()
  })
}

function makeServiceLine(service: string): string {
  const line = `# service=git-${service}\n`
  return `${(line.length + 4).toString(16).padStart(4, '0')}${line}0000`
}
