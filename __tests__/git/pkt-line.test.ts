import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makePacket, type Packet, parsePackets, readPackets, textOf } from '../../src/git/pkt-line.ts'

const special = { flush: '0000', delimiter: '0001', 'response-end': '0002' } as const
const packet = fc.oneof(
  fc.constantFrom('flush' as const, 'delimiter' as const, 'response-end' as const),
  fc.uint8Array({ maxLength: 300 }).map((data) => ({ data: Buffer.from(data) })),
)
const wireOf = (sent: Packet) =>
  typeof sent === 'string'
    ? Buffer.from(special[sent])
    : Buffer.concat([Buffer.from((sent.data.length + 4).toString(16).padStart(4, '0')), sent.data])
const plain = (packets: readonly Packet[]) =>
  packets.map((each) => (typeof each === 'string' ? each : each.data.toString('hex')))

describe('a stream of packets', () => {
  it('is the same packets wherever it is split', () => {
    fc.assert(
      fc.property(fc.array(packet, { maxLength: 12 }), fc.array(fc.nat(400), { maxLength: 20 }), (sent, sizes) => {
        let wire = Buffer.concat(sent.map(wireOf))
        let held: Buffer = Buffer.alloc(0)
        const got: Packet[] = []
        for (const size of [...sizes, wire.length]) {
          const { packets, rest } = parsePackets(Buffer.concat([held, wire.subarray(0, size)]))
          wire = wire.subarray(size)
          got.push(...packets)
          held = rest
        }
        expect(plain(got)).toEqual(plain(sent))
        expect(held).toHaveLength(0)
      }),
    )
  })

  it('is the same packets when it comes in chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(packet, { maxLength: 8 }),
        fc.array(fc.nat(100), { maxLength: 12 }),
        async (sent, sizes) => {
          const wire = Buffer.concat(sent.map(wireOf))
          const cuts = [0, ...sizes.map((size) => Math.min(size, wire.length)).toSorted((a, b) => a - b), wire.length]
          async function* chunks() {
            for (const [index, cut] of cuts.entries()) yield wire.subarray(cut, cuts[index + 1] ?? wire.length)
          }
          const got: Packet[] = []
          for await (const each of readPackets(chunks())) got.push(each)
          expect(plain(got)).toEqual(plain(sent))
        },
      ),
    )
  })

  it('keeps what is left of an incomplete packet', () => {
    expect(parsePackets(Buffer.from('0009hel'))).toEqual({ packets: [], rest: Buffer.from('0009hel') })
    expect(parsePackets(Buffer.from('000000')).rest.toString()).toBe('00')
  })

  it.each(['<!DOCTYPE html>', 'HTTP', '00g4', '-001', ' 001', '0x10', '0003', '0000zzzz', 'PACK\u0000\u0000'])(
    'is not %j',
    (text) => expect(() => parsePackets(Buffer.from(text))).toThrow('not a git packet'),
  )

  it('either throws or gives every byte back, whatever comes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const wire = Buffer.from(bytes)
        let parsed: ReturnType<typeof parsePackets>
        try {
          parsed = parsePackets(wire)
        } catch (error) {
          expect(String(error)).toBe('Error: not a git packet')
          return
        }
        expect(
          Buffer.concat([...parsed.packets.map(wireOf), parsed.rest])
            .toString('latin1')
            .toLowerCase(),
        ).toBe(wire.toString('latin1').toLowerCase())
      }),
    )
  })
})

describe('a packet of text', () => {
  it('counts bytes, not characters, and its own prefix', () => {
    expect(makePacket('a\n')).toBe('0006a\n')
    expect(makePacket('中')).toBe('0007中')
    expect(makePacket('')).toBe('0004')
  })

  it('comes back without its line feed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { packets } = parsePackets(Buffer.from(makePacket(`${text}\n`)))
        expect(packets.map(textOf)).toEqual([text])
      }),
    )
    expect(textOf('flush')).toBeNull()
  })
})
