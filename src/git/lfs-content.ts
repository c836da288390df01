import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ActionError } from '../errors.ts'
import type { LfsObject } from './lfs-pointer.ts'

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

const chunkSize = 256 * 1024

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
  const store = object.size > options.memoryBytes ? await createFile(options) : createMemory()
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

interface Store extends Omit<LfsContent, 'size'> {
  write(chunk: Buffer): Promise<void>
}

function createMemory(): Store {
  let held: Buffer[] = []
  return {
    async write(chunk) {
      held.push(chunk)
    },
    async *read() {
      yield* held
    },
    async discard() {
      held = []
    },
  }
}

/** A file for this user alone. Its name goes away at once where the system allows it, so that nothing is left however the process ends. */
async function createFile({ temporary }: ContentOptions): Promise<Store> {
  const guard = async <T>(run: () => Promise<T>): Promise<T> => {
    try {
      return await run()
    } catch (error) {
      throw new ActionError('E_DISK', `An LFS object could not be kept in ${temporary}.`, { cause: error })
    }
  }
  const directory = await guard(() => mkdtemp(join(temporary, 'pai-code-source-')))
  const remove = () => rm(directory, { recursive: true, force: true })
  const flags = constants.O_RDWR | constants.O_CREAT | constants.O_EXCL | constants.O_APPEND
  const handle = await guard(() => open(join(directory, 'object'), flags, 0o600)).catch(async (error: unknown) => {
    await remove()
    throw error
  })
  if (process.platform !== 'win32') await guard(remove)
  return {
    write: (chunk) => guard(() => handle.appendFile(chunk)),
    read: () => readChunks(handle),
    async discard() {
      await handle.close()
      await remove()
    },
  }
}

async function* readChunks(handle: FileHandle): AsyncGenerator<Uint8Array> {
  for (let start = 0; ; ) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(chunkSize), 0, chunkSize, start)
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
    start += bytesRead
  }
}
