import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'

/** Bytes of an object in the LFS store of a repository; null when it is not there. */
export async function findLfsSize(disk: string, oid: string): Promise<number | null> {
  return await stat(makePath(disk, oid)).then(
    ({ size }) => size,
    () => null,
  )
}

/** Keeps what arrives when it is the object that it is named; false: it is not, and nothing is kept. */
export async function keepLfsObject(disk: string, oid: string, size: number, body: Readable): Promise<boolean> {
  const path = makePath(disk, oid)
  const part = `${path}.${crypto.randomUUID()}`
  await mkdir(dirname(path), { recursive: true })
  const file = await open(part, 'w')
  const hash = createHash('sha256')
  let received = 0
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      received += chunk.length
      hash.update(chunk)
      await file.write(chunk)
    }
  } finally {
    await file.close()
  }
  const right = hash.digest('hex') === oid && received === size
  await (right ? rename(part, path) : rm(part))
  return right
}

/** The content of an object that is there. */
export function openLfsObject(disk: string, oid: string): Readable {
  return createReadStream(makePath(disk, oid))
}

/** Puts an object into a repository's LFS store; returns its object ID. */
export async function writeLfsObject(disk: string, content: Buffer): Promise<string> {
  const oid = createHash('sha256').update(content).digest('hex')
  await mkdir(dirname(makePath(disk, oid)), { recursive: true })
  await writeFile(makePath(disk, oid), content)
  return oid
}

/** The object IDs that a repository's LFS store holds, sorted. */
export async function readLfsObjects(disk: string): Promise<readonly string[]> {
  const names = await readdir(join(disk, 'lfs', 'objects'), { recursive: true }).catch(() => [])
  return names
    .map((name) => name.split(/[\\/]/).at(-1) ?? '')
    .filter((name) => /^[0-9a-f]{64}$/.test(name))
    .sort()
}

/** The file of an object, by which a test can damage or remove it. */
export function makePath(disk: string, oid: string): string {
  return join(disk, 'lfs', 'objects', oid.slice(0, 2), oid.slice(2, 4), oid)
}
