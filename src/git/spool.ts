import { createHash, type Hash } from 'node:crypto'
import { countObjects, hashLengths } from './pack.ts'
import type { ObjectFormat } from './refs.ts'
import { createUnnamedFile, type UnnamedFile } from './unnamed-file.ts'

/** A whole pack whose trailer was checked; it can be sent as often as it is needed. */
export interface Pack {
  /** Bytes, header and trailer included. */
  readonly size: number
  readonly objects: number
  read(): AsyncIterable<Uint8Array>
  discard(): Promise<void>
}

/** Takes a pack as it arrives. */
export interface Spool {
  write(chunk: Buffer): Promise<void>
  /** Ends the pack; null when it is cut, damaged or no pack at all (gitformat-pack: header, trailer). */
  finish(): Promise<Pack | null>
  discard(): Promise<void>
}

const memoryLimit = 2 * 1024 * 1024
const chunkSize = 64 * 1024

/**
 * Creates a spool: in memory up to 4 MiB, then in a file below `temporary` that only this user can read.
 * @param hash of the trailer: the repository's object format
 * @throws ActionError `E_DISK` from `write` when the file cannot be written
 */
export function createSpool(temporary: string, hash: ObjectFormat): Spool {
  const trailer = createTrailer(hash)
  const hold = createHold()
  let [head, size, objects] = [Buffer.alloc(0), 0, -1]
  let file: UnnamedFile | null = null

  const spill = async (chunk: Buffer) => {
    file ??= await createUnnamedFile(temporary, 'A pack')
    for (const held of hold.take()) await file.write(held)
    await file.write(chunk)
  }
  const discard = async () => {
    hold.take()
    await file?.discard()
    file = null
  }

  return {
    async write(chunk) {
      trailer.update(chunk)
      size += chunk.length
      if (head.length < 12) {
        head = Buffer.concat([head, chunk.subarray(0, 12)])
        objects = countObjects(head)
      }
      if (file !== null || size > memoryLimit) await spill(chunk)
      else hold.add(chunk)
    },
    async finish() {
      if (objects < 0 || !trailer.isRight()) {
        await discard()
        return null
      }
      const read = () => file?.read() ?? slices(hold.blocks())
      return { size, objects, read, discard }
    },
    discard,
  }
}

/** Bytes in blocks of their own: a chunk as it arrives is a view that keeps a larger buffer of the network alive. */
export function createHold(): { add(chunk: Buffer): void; blocks(): Buffer[]; take(): Buffer[] } {
  let all: Buffer[] = []
  let free = 0
  const blocks = () => all.map((block, index) => (index < all.length - 1 ? block : block.subarray(0, chunkSize - free)))
  return {
    blocks,
    add(chunk) {
      for (let start = 0; start < chunk.length; ) {
        const last = free > 0 ? all.at(-1) : undefined
        const block = last ?? Buffer.allocUnsafeSlow(chunkSize)
        if (last === undefined) all.push(block)
        const used = last === undefined ? 0 : chunkSize - free
        const copied = chunk.copy(block, used, start)
        free = chunkSize - used - copied
        start += copied
      }
    },
    take() {
      const taken = blocks()
      all = []
      free = 0
      return taken
    },
  }
}

/** Hashes everything but the last bytes, which have to be that hash. */
function createTrailer(name: ObjectFormat): { update(chunk: Buffer): void; isRight(): boolean } {
  const length = hashLengths[name]
  const hash: Hash = createHash(name)
  let last = Buffer.alloc(0)
  return {
    update(chunk) {
      if (chunk.length >= length) {
        hash.update(last)
        hash.update(chunk.subarray(0, chunk.length - length))
        last = Buffer.from(chunk.subarray(chunk.length - length))
        return
      }
      const both = Buffer.concat([last, chunk])
      const cut = Math.max(0, both.length - length)
      hash.update(both.subarray(0, cut))
      last = both.subarray(cut)
    },
    isRight: () => last.length === length && hash.digest().equals(last),
  }
}

async function* slices(blocks: readonly Buffer[]): AsyncGenerator<Uint8Array> {
  yield* blocks
}
