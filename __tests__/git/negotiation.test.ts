import { describe, expect, it } from 'vitest'
import type { Advertisement } from '../../src/git/advertisement.ts'
import { makeEmptyPack, makeHaves } from '../../src/git/negotiation.ts'
import type { Sha } from '../../src/git/refs.ts'
import { shaFrom } from '../support/object-name.ts'
import { readPack } from '../support/packs.ts'

const sha = (number: number): Sha => shaFrom(number.toString(16).padStart(40, '0'))

function advertise(refs: Record<string, Sha>, more: Partial<Advertisement> = {}): Advertisement {
  const rest = { borrowed: [], capabilities: new Map(), shallow: false, complete: true }
  return { ...rest, refs: new Map(Object.entries(refs)), ...more }
}

const haves = (held: Advertisement, targets: readonly string[], refs = held.refs) => makeHaves(held, refs, targets)

describe('what GitHub is told that the mirror has', () => {
  it('begins with the refs that are pushed to, then branches from the last, tags, borrowed tips', () => {
    const refs = {
      ...{ 'refs/heads/a': sha(1), 'refs/heads/main': sha(2), 'refs/heads/z': sha(3) },
      ...{ 'refs/tags/v1': sha(4), 'refs/tags/v2': sha(5) },
    }
    const held = advertise(refs, { borrowed: [sha(6)] })
    expect(haves(held, ['refs/heads/main', 'refs/tags/none'])).toEqual([2, 3, 1, 5, 4, 6].map(sha))
  })

  it('names each object once', () => {
    const held = advertise(
      { 'refs/heads/a': sha(1), 'refs/heads/b': sha(1), 'refs/tags/v': sha(1) },
      { borrowed: [sha(1)] },
    )
    expect(haves(held, ['refs/heads/b'])).toEqual([sha(1)])
  })

  it('is nothing for an empty mirror, and for one whose history is cut', () => {
    expect(haves(advertise({}), ['refs/heads/main'])).toEqual([])
    const cut = advertise({ 'refs/heads/main': sha(1) }, { shallow: true, borrowed: [sha(2)] })
    expect(haves(cut, ['refs/heads/main'])).toEqual([])
  })

  it('is at most 256 objects, the targets among them however many refs there are', () => {
    const many = Array.from({ length: 3_000 }, (_, index) => [`refs/heads/pai/${index}`, sha(index + 1)])
    const held = advertise({ 'refs/heads/a-target': sha(9_999), ...Object.fromEntries(many) })
    const found = haves(held, ['refs/heads/a-target'])
    expect(found).toHaveLength(256)
    expect(found[0]).toBe(sha(9_999))
  })

  it('takes refs that were asked for by name over a cut advertisement, and what is newer of the two', () => {
    const held = advertise({ 'refs/heads/a': sha(1), 'refs/heads/main': sha(2) }, { complete: false })
    const named = new Map([['refs/heads/main', sha(7)]])
    expect(haves(held, ['refs/heads/main'], named)).toEqual([sha(7), sha(1)])
  })
})

it.each([
  ['sha1', '5041434b0000000200000000029d08823bd8a8eab510ad6ac75c823cfd3ed31e'],
  ['sha256', 32 + 12],
] as const)('the pack of no objects is one that git accepts (%s)', async (hash, expected) => {
  const pack = makeEmptyPack(hash)
  const bytes = await readPack(pack)
  expect(pack).toMatchObject({ size: bytes.length, objects: 0 })
  expect(typeof expected === 'string' ? bytes.toString('hex') : bytes.length).toBe(expected)
})
