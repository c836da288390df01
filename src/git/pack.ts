import { createHash } from 'node:crypto'
import { setImmediate as turn } from 'node:timers/promises'
import { inflateSync } from 'node:zlib'
import { applyDelta } from './delta.ts'
import type { ObjectFormat, Sha } from './refs.ts'
import { type Cursor, readByte, readDistance, readSize } from './varint.ts'

export type ObjectKind = 'commit' | 'tree' | 'blob' | 'tag'

export interface GitObject {
  readonly kind: ObjectKind
  readonly data: Buffer
}

/** What a pack holds at one place: an object, or a delta against the object at an offset or with a name. */
type PackRecord =
  | { readonly offset: number; readonly kind: ObjectKind; readonly data: Buffer }
  | { readonly offset: number; readonly kind: null; readonly base: number | Sha; readonly data: Buffer }

/** Bytes that may still be inflated. */
interface Allowance {
  bytes: number
}

const kinds: readonly (ObjectKind | undefined)[] = [undefined, 'commit', 'tree', 'blob', 'tag']
const [offsetDelta, nameDelta] = [6, 7]
const recordsPerTurn = 2_000

/** Bytes of an object's name, and of the trailer of a pack. */
export const hashLengths = { sha1: 20, sha256: 32 } as const

/** Objects that a pack announces in its first 12 bytes; -1 when they are no pack header (gitformat-pack). */
export function countObjects(head: Buffer): number {
  const isPack = head.length >= 12 && head.toString('latin1', 0, 4) === 'PACK' && [2, 3].includes(head.readUInt32BE(4))
  return isPack ? head.readUInt32BE(8) : -1
}

/**
 * Parses a pack that needs no object from elsewhere (gitformat-pack): every object by its name. Objects and deltas
 * together inflate to `limit` bytes at most; other work gets its turn in between.
 * @throws Error for a pack that is cut, damaged, too large or not self-contained
 */
export async function parsePack(pack: Buffer, hash: ObjectFormat, limit: number): Promise<ReadonlyMap<Sha, GitObject>> {
  const end = pack.length - hashLengths[hash]
  const count = countObjects(pack)
  if (end < 12 || count < 0) throw new Error('it is no pack')
  if (!createHash(hash).update(pack.subarray(0, end)).digest().equals(pack.subarray(end))) {
    throw new Error('the pack is cut or damaged')
  }
  const cursor = { bytes: pack.subarray(0, end), at: 12 }
  const allowance = { bytes: limit }
  const shelf = createShelf(hash, allowance)
  for (let number = 1; number <= count; number++) {
    if (number % recordsPerTurn === 0) await turn()
    shelf.add(readRecord(cursor, hash, allowance))
  }
  return shelf.finish()
}

/** Collects objects; a delta waits until its base is there, which may come later and be a delta itself. */
function createShelf(hash: ObjectFormat, allowance: Allowance) {
  const objects = new Map<Sha, GitObject>()
  const places = new Map<number, GitObject>()
  const waiting = new Map<number | Sha, PackRecord[]>()

  const build = (record: PackRecord, base: GitObject) => {
    const data = applyDelta(base.data, record.data, allowance.bytes)
    allowance.bytes -= data.length
    return { offset: record.offset, object: { kind: base.kind, data } }
  }
  // A list and no recursion: a chain of deltas may be as long as the pack.
  const settle = (offset: number, object: GitObject) => {
    const ready = [{ offset, object }]
    for (let one = ready.pop(); one !== undefined; one = ready.pop()) {
      const name = nameOf(one.object, hash)
      objects.set(name, one.object)
      places.set(one.offset, one.object)
      for (const key of [one.offset, name]) {
        for (const record of waiting.get(key) ?? []) ready.push(build(record, one.object))
        waiting.delete(key)
      }
    }
  }

  return {
    add(record: PackRecord): void {
      const { offset, data } = record
      if (record.kind !== null) {
        settle(offset, { kind: record.kind, data })
        return
      }
      const base = typeof record.base === 'number' ? places.get(record.base) : objects.get(record.base)
      const queue = waiting.get(record.base)
      if (base !== undefined) settle(offset, build(record, base).object)
      else if (queue !== undefined) queue.push(record)
      else waiting.set(record.base, [record])
    },
    finish(): ReadonlyMap<Sha, GitObject> {
      if (waiting.size > 0) throw new Error('objects of the pack need objects that are not in it')
      return objects
    },
  }
}

function nameOf({ kind, data }: GitObject, hash: ObjectFormat): Sha {
  return createHash(hash).update(`${kind} ${data.length}\0`).update(data).digest('hex') as Sha
}

/** One record: kind and size in a header of variable length, the base of a delta, the data deflated. */
function readRecord(cursor: Cursor, hash: ObjectFormat, allowance: Allowance): PackRecord {
  const offset = cursor.at
  const first = readByte(cursor)
  const type = (first >> 4) & 7
  const size = (first & 0x80) === 0 ? first & 15 : (first & 15) + readSize(cursor) * 16
  if (type === offsetDelta) {
    const base = offset - readDistance(cursor)
    return { offset, kind: null, base, data: inflate(cursor, size, allowance) }
  }
  if (type === nameDelta) {
    const base = readName(cursor, hashLengths[hash])
    return { offset, kind: null, base, data: inflate(cursor, size, allowance) }
  }
  const kind = kinds[type]
  if (kind === undefined) throw new Error(`the pack holds something of kind ${type}`)
  return { offset, kind, data: inflate(cursor, size, allowance) }
}

function readName(cursor: Cursor, length: number): Sha {
  cursor.at += length
  return cursor.bytes.toString('hex', cursor.at - length, cursor.at) as Sha
}

function inflate(cursor: Cursor, size: number, allowance: Allowance): Buffer {
  if (size > allowance.bytes) throw new Error('its objects are larger than what is read of a repository')
  allowance.bytes -= size
  // `info` tells how much of the input was used; the declared types do not know what it returns.
  const settings = { info: true, chunkSize: Math.max(64, size + 1), maxOutputLength: Math.max(1, size) }
  const { buffer, engine } = inflateSync(cursor.bytes.subarray(cursor.at), settings) as unknown as {
    buffer: Buffer
    engine: { bytesWritten: number }
  }
  if (buffer.length !== size) throw new Error('an object of the pack is not as large as it announces')
  cursor.at += engine.bytesWritten
  return buffer
}
