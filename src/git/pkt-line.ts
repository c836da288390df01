/** A packet of git's wire format: data, or one of the special packets (gitprotocol-common, gitprotocol-v2). */
export type Packet = { readonly data: Buffer } | 'flush' | 'delimiter' | 'response-end'

const special = ['flush', 'delimiter', 'response-end'] as const

/** One packet of text; the length prefix counts itself. */
export function makePacket(text: string): string {
  return (Buffer.byteLength(text) + 4).toString(16).padStart(4, '0') + text
}

/**
 * Splits a buffer into packets. What is left of an incomplete last packet is returned as `rest`.
 * @throws Error when a length prefix is not one: the other side does not speak git
 */
export function parsePackets(buffer: Buffer): { packets: Packet[]; rest: Buffer } {
  const packets: Packet[] = []
  let offset = 0
  while (offset + 4 <= buffer.length) {
    const prefix = buffer.toString('latin1', offset, offset + 4)
    if (!/^[0-9a-f]{4}$/i.test(prefix)) throw new Error('not a git packet')
    const length = Number.parseInt(prefix, 16)
    const mark = special[length]
    if (length === 3) throw new Error('not a git packet')
    if (mark === undefined && offset + length > buffer.length) break
    packets.push(mark ?? { data: buffer.subarray(offset + 4, offset + length) })
    offset += mark === undefined ? length : 4
  }
  return { packets, rest: buffer.subarray(offset) }
}

/** The text of a data packet without its line feed; null for special packets. */
export function textOf(packet: Packet): string | null {
  return typeof packet === 'string' ? null : packet.data.toString('utf8').replace(/\n$/, '')
}

/** What a server that speaks git says instead of an answer (gitprotocol-pack, "error-line"); null when it says no such thing. */
export function findError(body: Buffer): string | null {
  try {
    const line = parsePackets(body.subarray(0, 131_072))
      .packets.map(textOf)
      .find((text) => text?.startsWith('ERR '))
    return line?.slice(4) ?? null
  } catch {
    return null
  }
}

/** Splits a stream into packets as it arrives. @throws Error for what is no packet, or a stream that ends inside one */
export async function* readPackets(chunks: AsyncIterable<Buffer>): AsyncGenerator<Packet> {
  let held: Buffer = Buffer.alloc(0)
  for await (const chunk of chunks) {
    const { packets, rest } = parsePackets(held.length === 0 ? chunk : Buffer.concat([held, chunk]))
    yield* packets
    held = rest
  }
  if (held.length > 0) throw new Error('the answer ends inside a packet')
}
