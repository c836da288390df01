import { createCipheriv, createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { GitRunner } from '../emulator/git-process.ts'
import { createRandom, type Random } from './random.ts'

/** What a generated history looks like; the same shape and seed give the same object names. */
export interface HistoryShape {
  readonly seed: number
  /** Commits of `main` itself; short side branches come on top. */
  readonly commits: number
  /** Bytes of the whole history, packed, to within a tenth. */
  readonly bytes: number
}

interface Writer {
  readonly random: Random
  readonly shape: HistoryShape
  write(text: string | Uint8Array): Promise<void>
  mark(): number
}

/** Part of every key: another generator makes other histories. */
const generation = 4
const sourceFiles = 320
const assetEvery = 8
const topicEvery = 10
/** Packed bytes of the source files, trees and the commit object of one change, as measured. */
const sourceBytes = 9_000
const words =
  'batch layer tensor weight loss gradient epoch train model input output shape device scale import return for in range self config if not else def'.split(
    ' ',
  )

/** Makes a bare repository with a history of this shape below `cache`, unless it is there already; returns its path. */
export async function ensureHistory(git: GitRunner, cache: string, shape: HistoryShape): Promise<string> {
  const key = [generation, shape.seed, shape.commits, Math.round(shape.bytes / 1e6)].join('-')
  return ensureFolder(join(cache, `history-${key}.git`), async (path) => {
    await git.createBare(path, 'main', [['core.bigFileThreshold', '50k']])
    const child = git.start(['-C', path, 'fast-import', '--quiet', '--done'])
    const ended = once(child, 'close')
    const said: Buffer[] = []
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
    let marks = 0
    const write = async (text: string | Uint8Array) => {
      if (!child.stdin.write(text)) await Promise.race([once(child.stdin, 'drain'), ended])
    }
    await writeHistory({ random: createRandom(shape.seed), shape, write, mark: () => ++marks })
    child.stdin.end('done\n')
    const [code] = (await ended) as [number]
    if (code !== 0) throw new Error(`git fast-import failed: ${Buffer.concat(said).toString()}`)
    // Without the attempt to find deltas that fast-import left out, every tree would be whole.
    await git.read(path, ['repack', '-a', '-d', '-f', '-q', '--window=6', '--write-bitmap-index'])
  })
}

/** Makes a folder by `build` in a temporary place and gives it its name when it is whole: half of one is never used. */
export async function ensureFolder(path: string, build: (path: string) => Promise<void>): Promise<string> {
  if (existsSync(path)) return path
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const temporary = await mkdtemp(`${path}.`)
  try {
    await build(temporary)
    await rename(temporary, path)
  } catch (error) {
    // Another run may have made it meanwhile, of the same content.
    if (!existsSync(path)) throw error
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
  return path
}

async function writeHistory(writer: Writer): Promise<void> {
  const { random, shape } = writer
  const trunk: number[] = []
  const files = Array.from({ length: sourceFiles }, () =>
    Array.from({ length: 200 + random.below(300) }, () => line(random)),
  )
  const [forkFrom, forkInto] = [Math.floor(shape.commits / 10), shape.commits - Math.floor(shape.commits / 60)]
  for (let index = 0; index < shape.commits; index++) {
    const topic = index % topicEvery === topicEvery - 1 && index > 40 ? trunk[index - 2 - random.below(30)] : undefined
    const changed = index === 0 ? files.map((_, number) => number) : pick(random)
    const blobs: string[] = []
    for (const number of changed) {
      if (index > 0) edit(random, files[number] ?? [])
      blobs.push(`M 100644 :${await writeBlob(writer, `${(files[number] ?? []).join('\n')}\n`)} ${pathOf(number)}`)
    }
    if (index % assetEvery === assetEvery / 2) {
      const asset = await writeBlob(writer, makeAsset(shape, index))
      blobs.push(`M 100644 :${asset} data/part-${Math.floor(index / assetEvery) % 40}.bin`)
    }
    const from = index === forkInto ? trunk[forkFrom] : topic
    const side = from === undefined ? null : await writeSide(writer, index, from, index === forkInto ? 12 : 3)
    const parents = [trunk[index - 1], side?.tip].filter((mark) => mark !== undefined)
    trunk.push(await writeCommit(writer, 'refs/heads/main', index, parents, [...blobs, ...(side?.changes ?? [])]))
    if (index % 100 === 99) await writer.write(`reset refs/tags/v0.${(index + 1) / 100}\nfrom :${trunk[index]}\n\n`)
  }
  // All topics were made on one branch, one after the other; it is not to be left behind.
  await writer.write(`reset refs/heads/topic\nfrom ${'0'.repeat(40)}\n\n`)
}

/** A branch that starts at an older commit and is merged; its files are its own, so that nothing conflicts. */
async function writeSide(writer: Writer, index: number, from: number, length: number) {
  const path = `topics/topic-${index % 200}.py`
  const text = Array.from({ length: 30 }, () => line(writer.random))
  let [tip, changes]: [number, string[]] = [from, []]
  for (let step = 0; step < length; step++) {
    edit(writer.random, text)
    changes = [`M 100644 :${await writeBlob(writer, `${text.join('\n')}\n`)} ${path}`]
    tip = await writeCommit(writer, 'refs/heads/topic', index, [tip], changes)
  }
  return { tip, changes }
}

async function writeCommit(
  writer: Writer,
  ref: string,
  index: number,
  parents: readonly number[],
  changes: readonly string[],
) {
  const mark = writer.mark()
  const message = `Change ${index}: ${line(writer.random).trim()}`
  const [first, second] = parents
  const lines = [
    ...(first === undefined ? [] : [`from :${first}`]),
    ...(second === undefined ? [] : [`merge :${second}`]),
    ...changes,
  ]
  const identity = `Ada Example <ada@example.com> ${1_600_000_000 + index * 3_600} +0000`
  const head = `commit ${ref}\nmark :${mark}\nauthor ${identity}\ncommitter ${identity}\n`
  await writer.write(`${head}data ${message.length}\n${message}\n${lines.join('\n')}\n\n`)
  return mark
}

async function writeBlob(writer: Writer, content: string | Uint8Array): Promise<number> {
  const mark = writer.mark()
  await writer.write(`blob\nmark :${mark}\ndata ${content.length}\n`)
  await writer.write(content)
  await writer.write('\n')
  return mark
}

/** Bytes that no compression makes smaller, as pictures and weights are: what the sources leave of the size. */
function makeAsset(shape: HistoryShape, index: number): Buffer {
  const size = Math.max(1_000, Math.floor((shape.bytes / shape.commits - sourceBytes) * assetEvery))
  const key = createHash('sha256').update(`${shape.seed} ${index}`).digest()
  return createCipheriv('aes-128-ctr', key.subarray(0, 16), key.subarray(16)).update(Buffer.alloc(size))
}

function pathOf(number: number): string {
  return `src/package_${number % 20}/module_${number}.py`
}

function pick(random: Random): number[] {
  return [...new Set(Array.from({ length: 1 + random.below(5) }, () => random.below(sourceFiles)))]
}

/** Replaces a block of lines, as a change to a function does. */
function edit(random: Random, lines: string[]): void {
  const start = random.below(lines.length)
  const length = Math.min(lines.length - start, 60 + random.below(80))
  for (let index = start; index < start + length; index++) lines[index] = line(random)
}

function line(random: Random): string {
  const length = 3 + random.below(5)
  const text = Array.from({ length }, () => words[random.below(words.length)]).join(' ')
  return `    ${text} value_${random.below(100_000)}`
}
