import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPace } from '../../src/git/pace.ts'
import { parsePack } from '../../src/git/pack.ts'
import type { ObjectFormat } from '../../src/git/refs.ts'

const limit = 64 * 1024 * 1024
const parse = (pack: Buffer, format: ObjectFormat, most: number, { signal } = new AbortController()) =>
  parsePack(pack, format, most, createPace(signal))
const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

function createHistory(format: 'sha1' | 'sha256'): (...argv: string[]) => Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'))
  folders.push(folder)
  const env = { PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_NOSYSTEM: '1' }
  const git = (input: string, ...argv: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b', ...argv], {
      env,
      input,
      maxBuffer: 2 * limit,
      stdio: ['pipe', 'pipe', 'ignore'],
    })
  git('', 'init', '--quiet', `--object-format=${format}`)
  // A text that grows makes chains of deltas; an empty file and a large one are the edges of sizes.
  let text = ''
  for (let number = 0; number < 40; number++) {
    text += `line ${number} ${createHash('sha1').update(`${number}`).digest('hex')}\n`.repeat(20)
    writeFileSync(join(folder, 'text'), text)
    writeFileSync(join(folder, `file-${number}`), number === 0 ? '' : `${number}`.repeat(number * 500))
    git('', 'add', '.')
    git('', 'commit', '--quiet', '-m', `number ${number}`)
  }
  git('', 'tag', '-a', '-m', 'annotated', 'v1')
  return (...argv) => git('', ...argv)
}

describe.each(['sha1', 'sha256'] as const)('a pack of git, %s', (format) => {
  let git: (...argv: string[]) => Buffer
  beforeAll(() => {
    git = createHistory(format)
  })

  it.each([
    ['offset deltas', ['--delta-base-offset', '--depth=50']],
    ['deltas by name', ['--depth=50']],
    ['no deltas', ['--depth=0']],
  ])('with %s is read as git reads it', async (_, flags) => {
    const pack = git('pack-objects', '--all', '--stdout', '-q', '--no-reuse-delta', ...flags)
    const objects = await parse(pack, format, limit)
    const listed = git('cat-file', '--batch-check', '--batch-all-objects').toString().trim().split('\n')
    const ours = [...objects].map(([name, { kind, data }]) => `${name} ${kind} ${data.length}`)
    expect(ours.sort()).toEqual(listed)
  })

  it('is refused when it is cut, changed, over the limit or thin', async () => {
    const pack = git('pack-objects', '--all', '--stdout', '-q', '--delta-base-offset')
    await expect(parse(pack.subarray(0, -1), format, limit)).rejects.toThrow('cut or damaged')
    const changed = Buffer.from(pack)
    changed[40] = (changed[40] ?? 0) ^ 1
    await expect(parse(changed, format, limit)).rejects.toThrow('cut or damaged')
    await expect(parse(pack, format, 10_000)).rejects.toThrow('larger than')
    await expect(parse(Buffer.from('nothing'), format, limit)).rejects.toThrow('no pack')
  })
})

it('a pack that announces four thousand million objects ends where its bytes end', async () => {
  const pack = makePack([[3, 5, Buffer.alloc(0), Buffer.from('hello')]])
  pack.writeUInt32BE(0xffff_ffff, 8)
  const end = pack.length - 20
  createHash('sha1').update(pack.subarray(0, end)).digest().copy(pack, end)
  await expect(parse(pack, 'sha1', 1_000_000)).rejects.toThrow()
})

/** A pack out of records: type, announced size, what stands before the data, and the data. */
function makePack(records: readonly (readonly [type: number, size: number, base: Buffer, data: Buffer])[]): Buffer {
  const head = Buffer.from('PACK\0\0\0\u0002\0\0\0\0', 'latin1')
  head.writeUInt32BE(records.length, 8)
  const parts = records.map(([type, size, base, data]) => {
    const first = Buffer.of(0x80 | (type << 4) | (size & 15), size >> 4)
    return Buffer.concat([first, base, deflateSync(data)])
  })
  const body = Buffer.concat([head, ...parts])
  return Buffer.concat([body, createHash('sha1').update(body).digest()])
}

const none = Buffer.alloc(0)
const blobName = (text: string) => createHash('sha1').update(`blob ${text.length}\0${text}`).digest()

describe('a pack of many records', () => {
  const [count, first] = [400_000, blobName('')]
  const same = deflateSync(Buffer.of(0, 1, 1, 97))
  const delta = Buffer.concat([Buffer.of(0xf4, 0), first, same])
  const head = Buffer.from('PACK\0\0\0\u0002\0\0\0\0', 'latin1')
  head.writeUInt32BE(count + 1, 8)
  const empty = Buffer.concat([Buffer.of(0xb0, 0), deflateSync(none)])
  /** Deltas that all wait for an object which comes last. */
  const body = Buffer.concat([head, Buffer.alloc(count * delta.length, delta), empty])
  const pack = Buffer.concat([body, createHash('sha1').update(body).digest()])

  it('lets everything else have its turn, and ends with the step', async () => {
    let [last, longest] = [Date.now(), 0]
    const pulse = setInterval(() => {
      longest = Math.max(longest, Date.now() - last)
      last = Date.now()
    }, 10)
    const objects = await parse(pack, 'sha1', limit)
    clearInterval(pulse)
    expect([...objects.values()].map(({ data }) => data.toString()).sort()).toEqual(['', 'a'])
    expect(Math.max(longest, Date.now() - last)).toBeLessThan(1_000)
    const over = new AbortController()
    setTimeout(() => over.abort(new Error('over')), 200)
    await expect(parse(pack, 'sha1', limit, over)).rejects.toThrow('over')
  })
})

describe('a pack made by hand', () => {
  it('may have the base of a delta after it, and the base may be a delta', async () => {
    const append = (from: string, letter: string) =>
      Buffer.concat([Buffer.of(from.length, from.length + 1, 0x90, from.length, 1), Buffer.from(letter)])
    const pack = makePack([
      [7, 6, blobName('ab'), append('ab', 'c')],
      [7, 6, blobName('a'), append('a', 'b')],
      [3, 1, none, Buffer.from('a')],
    ])
    const objects = await parse(pack, 'sha1', limit)
    expect([...objects.values()].map(({ data }) => data.toString()).sort()).toEqual(['a', 'ab', 'abc'])
  })

  it.each([
    ['a delta without its base', [[7, 4, blobName('x'), Buffer.of(1, 1, 1, 97)]], 'not in it'],
    ['a record of no kind', [[5, 1, none, Buffer.from('a')]], 'kind 5'],
    ['another size than announced', [[3, 2, none, Buffer.from('a')]], 'not as large'],
    ['more data than announced', [[3, 1, none, Buffer.from('a'.repeat(5_000))]], ''],
    [
      'a copy from beyond the base',
      [
        [3, 1, none, Buffer.from('a')],
        [7, 5, blobName('a'), Buffer.of(1, 9, 0x91, 0, 9)],
      ],
      'beyond',
    ],
    [
      'a delta that makes too little',
      [
        [3, 1, none, Buffer.from('a')],
        [7, 4, blobName('a'), Buffer.of(1, 9, 1, 97)],
      ],
      'less',
    ],
    [
      'a delta that makes too much',
      [
        [3, 1, none, Buffer.from('a')],
        [7, 5, blobName('a'), Buffer.of(1, 1, 2, 97, 97)],
      ],
      'more',
    ],
    [
      'a delta that announces gigabytes',
      [
        [3, 1, none, Buffer.from('a')],
        [7, 6, blobName('a'), Buffer.of(1, 0xff, 0xff, 0xff, 0xff, 0x7f)],
      ],
      'larger',
    ],
  ] as const)('is refused with %s', async (_, records, message) => {
    await expect(parse(makePack(records), 'sha1', limit)).rejects.toThrow(message)
  })
})
