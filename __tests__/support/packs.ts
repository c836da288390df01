import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import type { Pack } from '../../src/git/spool.ts'

/** A pack by header, filling and trailer; it has no objects, whatever the header says (gitformat-pack). */
export function makePackBytes(size: number, hash: 'sha1' | 'sha256' = 'sha1', objects = 7): Buffer {
  const head = Buffer.from('PACK\0\0\0\u0002\0\0\0\0', 'latin1')
  head.writeUInt32BE(objects, 8)
  const trailer = hash === 'sha1' ? 20 : 32
  const body = Buffer.alloc(Math.max(0, size - head.length - trailer))
  for (let index = 0; index < body.length; index += 4_093) body[index] = index % 251
  const rest = Buffer.concat([head, body])
  return Buffer.concat([rest, createHash(hash).update(rest).digest()])
}

/** The pack that git makes of the objects of `include` without those of `exclude`. */
export function packObjects(bare: string, include: readonly string[], exclude: readonly string[], thin = true): Buffer {
  const input = [...include, ...exclude.map((sha) => `^${sha}`), ''].join('\n')
  const args = [
    '-C',
    bare,
    'pack-objects',
    '--revs',
    ...(thin ? ['--thin'] : []),
    '--delta-base-offset',
    '--stdout',
    '-q',
  ]
  return execFileSync('git', args, { input, maxBuffer: 512 * 1024 * 1024, stdio: 'pipe' })
}

/** A pack as a spool hands it out. */
export function packOf(bytes: Buffer): Pack {
  return {
    size: bytes.length,
    objects: bytes.readUInt32BE(8),
    async *read() {
      for (let start = 0; start < bytes.length; start += 1_000) yield bytes.subarray(start, start + 1_000)
    },
    discard: () => Promise.resolve(),
  }
}

/** Everything that a pack reads out. */
export async function readPack(pack: Pack): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of pack.read()) chunks.push(chunk)
  return Buffer.concat(chunks)
}
