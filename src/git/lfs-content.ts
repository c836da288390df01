import { createHash } from 'node:crypto'
import type { LfsObject } from './lfs-pointer.ts'
import { createHold } from './spool.ts'
import { createUnnamedFile, type UnnamedFile } from './unnamed-file.ts'

/** The content of one object, checked; it can be sent as often as it is needed. */
export interface LfsContent {
  readonly size: number
  read(): AsyncIterable<Uint8Array>
  discard(): Promise<void>
}

export interface ContentOptions {
  /** RUNNER_TEMP: an object that is larger than `memoryBytes` is kept in a file below it. */
  readonly temporary: string
  readonly memoryBytes: number
  onBytes(bytes: number): void
}

/**
 * Keeps the content of an object and compares it with its name.
 * @returns `short` when there is less of it, `different` when size or SHA-256 are not those of the object
 * @throws ActionError `E_DISK`, or what reading `chunks` throws; nothing is left on disk then
 */
export async function keepContent(
  chunks: AsyncIterable<Buffer>,
  object: LfsObject,
  options: ContentOptions,
): Promise<LfsContent | 'short' | 'different'> {
  const isLarge = object.size > options.memoryBytes
  const store = isLarge ? await createUnnamedFile(options.temporary, 'An LFS object') : createMemory()
  const hash = createHash('sha256')
  let size = 0
  try {
    for await (const chunk of chunks) {
      size += chunk.length
      if (size > object.size) break
      hash.update(chunk)
      await store.write(chunk)
      options.onBytes(chunk.length)
    }
  } catch (error) {
    await store.discard()
    throw error
  }
  if (size === object.size && hash.digest('hex') === object.oid) return { size, ...store }
  await store.discard()
  return size < object.size ? 'short' : 'different'
}

function createMemory(): UnnamedFile {
  const held = createHold()
  return {
    async write(chunk) {
      held.add(chunk)
    },
    async *read() {
      yield* held.blocks()
    },
    async discard() {
      held.take()
    },
  }
}
