import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countObjects } from '../../src/git/pack.ts'
import { createSpool } from '../../src/git/spool.ts'
import { makePackBytes, readPack } from '../support/packs.ts'

const nowhere = '/nonexistent'

async function spool(bytes: Buffer, hash: 'sha1' | 'sha256' = 'sha1', cuts: readonly number[] = []) {
  const one = createSpool(nowhere, hash)
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length]
  for (const [index, start] of places.entries())
    await one.write(bytes.subarray(start, places[index + 1] ?? bytes.length))
  return one.finish()
}

describe('a pack below 2 MiB', () => {
  it.each(['sha1', 'sha256'] as const)('is kept in memory wherever it was cut on its way (%s)', async (hash) => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 64, max: 5_000 }), fc.array(fc.nat(5_000)), async (size, cuts) => {
        const bytes = makePackBytes(size, hash)
        const pack = await spool(bytes, hash, cuts)
        expect(pack).toMatchObject({ size: bytes.length, objects: 7 })
        expect(pack && (await readPack(pack)).equals(bytes)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  it('is whole when every byte comes alone', async () => {
    const bytes = makePackBytes(64)
    const pack = await spool(
      bytes,
      'sha1',
      Array.from(bytes, (_, index) => index),
    )
    expect(pack && (await readPack(pack)).equals(bytes)).toBe(true)
  })

  it('can be read as often as it is needed', async () => {
    const bytes = makePackBytes(700_000)
    const pack = await spool(bytes)
    for (let round = 0; round < 3; round++) expect(pack && (await readPack(pack)).equals(bytes)).toBe(true)
  })

  it('of no objects is a pack', async () => {
    expect(await spool(makePackBytes(32, 'sha1', 0))).toMatchObject({ size: 32, objects: 0 })
  })
})

describe('what is no whole pack is refused', () => {
  const bytes = makePackBytes(2_000)

  it('wherever it is cut', async () => {
    for (const end of [0, 1, 11, 12, 31, 32, 1_000, 1_979, 1_980, 1_999]) {
      expect(await spool(bytes.subarray(0, end))).toBeNull()
    }
  })

  it('whichever byte is damaged', async () => {
    for (const place of [0, 3, 7, 8, 11, 12, 999, 1_979, 1_980, 1_999]) {
      const damaged = Buffer.from(bytes)
      damaged[place] = (damaged[place] ?? 0) ^ 0x10
      expect(await spool(damaged)).toBeNull()
    }
  })

  it('with something behind it, or the trailer of another format', async () => {
    expect(await spool(Buffer.concat([bytes, Buffer.from('x')]))).toBeNull()
    expect(await spool(bytes, 'sha256')).toBeNull()
    expect(await spool(makePackBytes(2_000, 'sha256'), 'sha1')).toBeNull()
  })

  it.each(['<!DOCTYPE html><html></html>'.repeat(9), 'PACK', 'KCAP\0\0\0\u0002\0\0\0\0'])('%j', async (text) => {
    expect(await spool(Buffer.from(text, 'latin1'))).toBeNull()
  })
})

it.each([
  [makePackBytes(40, 'sha1', 0), 0],
  [makePackBytes(40, 'sha1', 4_000_000_000), 4_000_000_000],
  [Buffer.from('PACK\0\0\0\u0003\0\0\0\u0001', 'latin1'), 1],
  [Buffer.from('PACK\0\0\0\u0004\0\0\0\u0001', 'latin1'), -1],
  [Buffer.from('PACK\0\0\0\u0002\0\0\0', 'latin1'), -1],
])('counts the objects that a header announces', (head, count) => {
  expect(countObjects(head)).toBe(count)
})
