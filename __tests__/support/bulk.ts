import { execFileSync } from 'node:child_process'
import { createCipheriv } from 'node:crypto'
import { linkSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { git } from './history.ts'

const megabyte = 1024 * 1024

/** Adds commits of one file of noise each to main, in one pack; returns them, oldest first: the same ones every time. */
export function addBulk(bare: string, commits: number, megabytesEach = 1): string[] {
  const stream: Buffer[] = []
  for (let count = 1; count <= commits; count++) {
    const message = `Bulk ${count}`
    const head = [
      ...['commit refs/heads/main', `committer Octo Cat <octo@example.com> ${1_760_000_000 + count} +0000`],
      ...[`data ${message.length}`, message, ...(count === 1 ? ['deleteall'] : [])],
      ...[`M 100644 inline bulk-${count}.bin`, `data ${megabytesEach * megabyte}`, ''],
    ]
    stream.push(Buffer.from(head.join('\n')), makeNoise(count, megabytesEach * megabyte), Buffer.from('\n'))
  }
  // Noise does not shrink.
  const settings = ['core.compression=0', 'pack.compression=0', 'fastimport.unpackLimit=1'].flatMap((one) => [
    '-c',
    one,
  ])
  const args = ['-C', bare, ...settings, 'fast-import', '--quiet', '--force']
  execFileSync('git', args, { input: Buffer.concat(stream), stdio: 'pipe' })
  return git(bare, ['rev-list', '--reverse', 'refs/heads/main']).split('\n').slice(-commits)
}

/** Bytes that do not shrink, the same ones for the same number. */
function makeNoise(number: number, length: number): Buffer {
  const key = Buffer.alloc(16)
  key.writeUInt32BE(number)
  return createCipheriv('aes-128-ctr', key, Buffer.alloc(16)).update(Buffer.alloc(length))
}

/** Gives one bare repository the packs and main of another at no cost. */
export function shareBulk(from: string, to: string): void {
  const packs = path.join('objects', 'pack')
  for (const name of readdirSync(path.join(from, packs)))
    linkSync(path.join(from, packs, name), path.join(to, packs, name))
  git(to, ['update-ref', 'refs/heads/main', git(from, ['rev-parse', 'refs/heads/main'])])
}

/** Makes a bare repository quick with what cannot be compressed: packs are kept as they come. */
export function preferBulk(bare: string): void {
  const settings = ['core.compression', 'pack.compression', 'pack.window'].map((name) => [name, '0'])
  for (const [name, value] of [...settings, ['transfer.unpackLimit', '1']])
    git(bare, ['config', name ?? '', value ?? ''])
}
