import { readPackets, textOf } from './pkt-line.ts'

/** How an answer to a `fetch` ended. Only of a whole one everything was taken; the others say why, in foreign text. */
export type PackSection =
  | { readonly kind: 'whole' }
  /** The answer has no pack. */
  | { readonly kind: 'absent' }
  /** The server does not have what is wanted, does not answer the question, or gave up on its way. */
  | { readonly kind: 'missing' | 'refused' | 'broken'; readonly said: string }

/**
 * Hands the pack in an answer of protocol v2 to `take` as it arrives (gitprotocol-v2, `fetch`): other sections may come first,
 * and side bands carry it.
 */
export async function readPackSection(
  body: AsyncIterable<Buffer>,
  take: (data: Buffer) => Promise<void>,
): Promise<PackSection> {
  let started = false
  for await (const packet of readPackets(body)) {
    if (typeof packet === 'string') continue
    if (!started) {
      const line = textOf(packet) ?? ''
      if (/^ERR .*not our ref/.test(line)) return { kind: 'missing', said: line.slice(4) }
      if (line.startsWith('ERR ')) return { kind: 'refused', said: line.slice(4) }
      started = line === 'packfile'
      continue
    }
    const [band, data] = [packet.data[0], packet.data.subarray(1)]
    if (band === 3) return { kind: 'broken', said: data.toString('utf8') }
    if (band === 1) await take(data)
  }
  return { kind: started ? 'whole' : 'absent' }
}
