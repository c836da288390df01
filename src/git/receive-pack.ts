import { excerpt } from '../foreign-text.ts'
import type { TransportFailure } from '../http/classify.ts'
import { type Http, requestIdOf } from '../http/http.ts'
import { parseRetryAfter } from '../http/retry.ts'
import type { Advertisement } from './advertisement.ts'
import type { RefUpdate } from './decision.ts'
import { makePacket, parsePackets, readPackets, textOf } from './pkt-line.ts'
import { kindOf, type Rejection } from './push.ts'
import { headersOf, locate, type Remote } from './remote.ts'
import type { Pack } from './spool.ts'

/** What the mirror said of a push. */
export interface PushReport {
  /** `ok`, or why the pack was not taken; null when the server reports nothing. */
  readonly unpack: string | null
  /** Ref to `ok` or the reason for its refusal. */
  readonly refs: ReadonlyMap<string, string>
  /** `remote:` text, foreign. */
  readonly messages: readonly string[]
  /** What ended the answer early (side-band 3). */
  readonly fatal: string | null
}

export type PackSent =
  | { readonly kind: 'report'; readonly report: PushReport }
  | {
      readonly kind: 'refused'
      readonly status: number
      readonly requestId: string | null
      readonly afterMs: number | null
    }
  /** No answer: whether the refs changed has to be read. */
  | { readonly kind: 'unknown'; readonly failure: TransportFailure }

/**
 * Sends ref updates and the pack they need in one request of known length (gitprotocol-pack, "Reference Update Request
 * and Packfile Transfer"). Not `atomic`: a branch that lost a race must not sink the pin.
 */
export async function sendPack(
  http: Http,
  remote: Remote,
  commands: readonly RefUpdate[],
  pack: Pack | null,
  advertisement: Pick<Advertisement, 'capabilities'>,
  onBytes: (bytes: number) => void,
): Promise<PackSent> {
  const { origin, path } = locate(remote)
  const head = Buffer.from(makeHead(commands, advertisement.capabilities))
  const sideBand = advertisement.capabilities.has('side-band-64k')
  const request = {
    method: 'POST' as const,
    origin,
    path: `${path}/git-receive-pack`,
    headers: {
      ...headersOf(remote),
      'content-type': 'application/x-git-receive-pack-request',
      accept: 'application/x-git-receive-pack-result',
    },
    body: { size: head.length + (pack?.size ?? 0), read: () => join(head, pack, onBytes) },
  }
  const result = await http.stream<PackSent>(request, async ({ status, headers, body }) => {
    if (status !== 200) {
      const afterMs = parseRetryAfter(headers, http.clock.now())
      return { kind: 'refused', status, requestId: requestIdOf(headers), afterMs }
    }
    return { kind: 'report', report: await readReport(body, sideBand) }
  })
  return result.ok ? result.value : { kind: 'unknown', failure: result.failure }
}

/** The name of no object, as long as the others. */
function zero(length: number): string {
  return '0'.repeat(length)
}

function makeHead(commands: readonly RefUpdate[], capabilities: Advertisement['capabilities']): string {
  const wanted = ['report-status', 'side-band-64k', 'quiet', 'delete-refs'].filter((name) => capabilities.has(name))
  const format = capabilities.get('object-format')
  if (format !== undefined) wanted.push(`object-format=${format}`)
  if (capabilities.has('agent')) wanted.push('agent=pai-code-source-action')
  const lines = commands.map(({ old, object, ref }, index) => {
    const length = object?.length ?? old?.length ?? 40
    const line = `${old ?? zero(length)} ${object ?? zero(length)} ${ref}`
    return makePacket(index === 0 ? `${line}\0 ${wanted.join(' ')}` : line)
  })
  return `${lines.join('')}0000`
}

async function* join(head: Buffer, pack: Pack | null, onBytes: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  yield head
  if (pack === null) return
  for await (const chunk of pack.read()) {
    yield chunk
    onBytes(chunk.length)
  }
}

/** Bytes that are read of a report, and kept of what the server says beside it. */
const reportLimit = 64 * 1024

async function readReport(body: AsyncIterable<Buffer>, sideBand: boolean): Promise<PushReport> {
  const [main, messages]: [Buffer[], Buffer[]] = [[], []]
  let [reported, said] = [0, 0]
  let fatal: string | null = null
  const report = (data: Buffer) => {
    reported += data.length
    if (reported > reportLimit) throw new Error(`the answer is larger than ${reportLimit} bytes`)
    // A copy: what arrives is a view that keeps a larger buffer of the network alive.
    main.push(Buffer.from(data))
  }
  for await (const packet of readPackets(body)) {
    if (typeof packet === 'string') continue
    // What stands before receive-pack has no bands (gitprotocol-pack, "error-line").
    if (packet.data.toString('latin1', 0, 4) === 'ERR ') {
      fatal = packet.data.toString('utf8', 4).trim()
      continue
    }
    // Without side bands every packet is one of the report.
    const [band, data] = sideBand ? [packet.data[0], packet.data.subarray(1)] : [1, packet.data]
    // There may be any number of those.
    if (data.length === 0) continue
    if (band === 1) report(data)
    else if (band === 3) fatal = data.toString('utf8').trim()
    else if (said + data.length <= reportLimit) {
      said += data.length
      messages.push(Buffer.from(data))
    }
  }
  const packets = sideBand ? parsePackets(Buffer.concat(main)).packets : main.map((data) => ({ data }))
  const text = Buffer.concat(messages).toString('utf8')
  const lines = packets.map(textOf).filter((line) => line !== null)
  return { ...parseReport(lines), messages: text.split(/[\r\n]+/).filter((line) => line.trim() !== ''), fatal }
}

/** Parses the lines of `report-status` (gitprotocol-pack, "Report Status"). */
export function parseReport(lines: readonly string[]): Pick<PushReport, 'unpack' | 'refs'> {
  const refs = new Map<string, string>()
  let unpack: string | null = null
  for (const line of lines) {
    const [word, name, ...rest] = line.split(' ')
    if (word === 'unpack') unpack = line.slice(7)
    else if (word === 'ok' && name !== undefined) refs.set(name, 'ok')
    else if (word === 'ng' && name !== undefined) refs.set(name, rest.join(' ') || 'refused')
  }
  return { unpack, refs }
}

/** True when the mirror does not have what its refs promise, or what a delta is against; JGit names the object. */
export function lacksObjects(report: PushReport): boolean {
  return /missing (necessary objects|(delta base|commit|tree|blob|tag|unknown) [0-9a-f]{40})|unresolved deltas/i.test(
    allOf(report),
  )
}

/** True when the mirror's git (git-config(1), `receive.maxInputSize`) or JGit takes no pack of this size; a file has other words. */
export function isOversized(report: PushReport): boolean {
  return /pack exceeds (maximum allowed size|the limit of)/i.test(allOf(report))
}

function allOf(report: PushReport): string {
  return [report.unpack ?? '', ...report.refs.values(), report.fatal ?? '', ...report.messages].join('\n')
}

/** The refs that a report refuses or says nothing of, with the reasons. @param reports false: this server reports nothing */
export function readRejections(report: PushReport, commands: readonly RefUpdate[], reports: boolean): Rejection[] {
  if (report.fatal !== null) {
    const reason = excerpt(report.fatal)
    return commands
      .filter(({ ref }) => report.refs.get(ref) !== 'ok')
      .map(({ ref }) => ({ ref, reason, kind: 'fault' }))
  }
  // On its way, and the spooled one is whole.
  const isCut = report.messages.some((line) => /early EOF/.test(line))
  const broken = report.unpack === 'ok' ? null : report.unpack
  const refused = [...report.refs]
    .filter(([, answer]) => answer !== 'ok')
    .map(([ref, answer]) => ({
      ref,
      reason: excerpt(broken === null ? answer : `${answer}: ${broken}`),
      kind: kindOf(ref, [answer, ...saidOf(ref, report)], report.messages, isCut),
    }))
  const reason = excerpt(broken ?? 'no answer (the report leaves it out)')
  const unnamed = commands.filter(({ ref }) => reports && !report.refs.has(ref))
  return [...refused, ...unnamed.map(({ ref }) => ({ ref, reason, kind: 'fault' as const }))]
}

function saidOf(ref: string, { messages }: PushReport): string[] {
  return messages.filter((line) => line.includes(`'${ref}'`))
}

/** The server's text as git shows it, foreign. */
export function remoteLines(report: PushReport): string[] {
  return [...report.messages, ...(report.fatal === null ? [] : [report.fatal])].map((line) => `remote: ${line}`)
}
