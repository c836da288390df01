import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makePacket, type Packet, readPackets, textOf } from '../../src/git/pkt-line.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((line) => line !== '' && !line.endsWith('\n'))

async function* chunksOf(wire: Buffer, cuts: readonly number[]): AsyncGenerator<Buffer> {
  const places = [0, ...cuts.map((cut) => cut % (wire.length + 1)).toSorted((a, b) => a - b), wire.length]
  for (const [index, start] of places.entries()) yield wire.subarray(start, places[index + 1] ?? wire.length)
}

async function collect(chunks: AsyncIterable<Buffer>): Promise<Packet[]> {
  const packets: Packet[] = []
  for await (const packet of readPackets(chunks)) packets.push(packet)
  return packets
}

const plain = (packets: readonly Packet[]) => packets.map((each) => textOf(each) ?? each)

describe('packets that arrive in pieces', () => {
  it('are the same wherever the pieces begin', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 8 }), fc.array(fc.nat(2_000)), async (lines, cuts) => {
        const wire = Buffer.from(`${lines.map(makePacket).join('')}0000`)
        expect(plain(await collect(chunksOf(wire, cuts)))).toEqual([...lines, 'flush'])
      }),
    )
  })

  it('are the same when every byte comes alone', async () => {
    const wire = Buffer.from(`${makePacket('packfile\n')}0001${makePacket('\u0001PACK')}00000002`)
    const cuts = Array.from(wire, (_, index) => index)
    const expected = ['packfile', 'delimiter', '\u0001PACK', 'flush', 'response-end']
    expect(plain(await collect(chunksOf(wire, cuts)))).toEqual(expected)
  })

  it('are not taken for whole when the stream ends inside one', async () => {
    const wire = Buffer.from(makePacket('unpack ok\n') + makePacket('ok refs/heads/main\n'))
    for (let end = 1; end < wire.length; end++) {
      if (end === 14) continue
      await expect(collect(chunksOf(wire.subarray(0, end), []))).rejects.toThrow('ends inside a packet')
    }
    expect(plain(await collect(chunksOf(wire.subarray(0, 14), [])))).toEqual(['unpack ok'])
  })

  it('are handed on as they arrive, not at the end', async () => {
    async function* slow(): AsyncGenerator<Buffer> {
      yield Buffer.from(`${makePacket('first')}00`)
      throw new Error('the connection was reset')
    }
    const packets = readPackets(slow())
    expect(textOf((await packets.next()).value)).toBe('first')
    await expect(packets.next()).rejects.toThrow('reset')
  })

  it.each(['<!DOCTYPE html>', '0003', 'zzzzdata', '-001', '0x10', ' 001'])('refuses %j', async (wire) => {
    await expect(collect(chunksOf(Buffer.from(wire), []))).rejects.toThrow('not a git packet')
  })
})
