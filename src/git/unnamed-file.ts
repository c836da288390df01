import { constants } from 'node:fs'
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ActionError } from '../errors.ts'

/** Content that is too large for memory; it can be read as often as it is needed. */
export interface UnnamedFile {
  /** @throws ActionError `E_DISK` */
  write(chunk: Buffer): Promise<void>
  /** Reads what was written, from its beginning. */
  read(): AsyncIterable<Uint8Array>
  discard(): Promise<void>
}

/** What is read at once (docs/decisions/0012-memory.md). */
const chunkSize = 64 * 1024
/** `_O_TEMPORARY`, which Node passes on without a name for it: Windows removes the file with its last handle. */
const temporaryOnWindows = 0x40

/**
 * Creates a file below `temporary` for this user alone. Its name goes away at once, on Windows with the process,
 * so that nothing of it is left however that ends.
 * @param what is kept in it, for messages: `A pack`
 * @throws ActionError `E_DISK`
 */
export async function createUnnamedFile(temporary: string, what: string): Promise<UnnamedFile> {
  const guard = async <T>(run: () => Promise<T>): Promise<T> => {
    try {
      return await run()
    } catch (error) {
      throw new ActionError('E_DISK', `${what} could not be kept in ${temporary}.`, { cause: error })
    }
  }
  const directory = await guard(() => mkdtemp(join(temporary, 'pai-code-source-')))
  const remove = () => rm(directory, { recursive: true, force: true })
  const isWindows = process.platform === 'win32'
  const flags =
    constants.O_RDWR | constants.O_CREAT | constants.O_EXCL | constants.O_APPEND | (isWindows ? temporaryOnWindows : 0)
  const handle = await guard(() => open(join(directory, 'content'), flags, 0o600)).catch(async (error: unknown) => {
    await remove()
    throw error
  })
  if (!isWindows) await guard(remove)
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
