import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readlink, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSpool, type Spool } from '../../src/git/spool.ts'
import { makePackBytes, readPack } from '../support/packs.ts'

const limit = 2 * 1024 * 1024
const linux = process.platform === 'linux'
let temporary: string
beforeEach(async () => {
  temporary = await mkdtemp(path.join(tmpdir(), 'spool-test-'))
})
afterEach(async () => await rm(temporary, { recursive: true, force: true }))

async function fill(spool: Spool, bytes: Buffer): Promise<void> {
  for (let start = 0; start < bytes.length; start += 65_519) await spool.write(bytes.subarray(start, start + 65_519))
}

/** Descriptors of this process on files below the temporary folder (Linux). */
async function openFiles(): Promise<string[]> {
  const names = await readdir('/proc/self/fd')
  const targets = await Promise.all(names.map((name) => readlink(`/proc/self/fd/${name}`).catch(() => '')))
  return names.filter((_, index) => targets[index]?.startsWith(temporary))
}

describe('a pack over 2 MiB', () => {
  const bytes = makePackBytes(limit + 300_000)

  it('goes to a file that only this user can read and that has no name any more', async () => {
    const spool = createSpool(temporary, 'sha1')
    await fill(spool, bytes)
    const pack = await spool.finish()
    if (linux) {
      const [descriptor, ...others] = await openFiles()
      expect(others).toEqual([])
      const { mode, size, nlink } = await stat(`/proc/self/fd/${descriptor}`)
      expect({ mode: mode & 0o777, size, nlink }).toEqual({ mode: 0o600, size: bytes.length, nlink: 0 })
      expect(await readdir(temporary)).toEqual([])
    }
    for (let round = 0; round < 2; round++) expect(pack && (await readPack(pack)).equals(bytes)).toBe(true)
    await pack?.discard()
    if (linux) expect(await openFiles()).toEqual([])
    expect(await readdir(temporary)).toEqual([])
  })

  it('is gone with a process that is killed', async () => {
    const spool = JSON.stringify(pathToFileURL(path.resolve(import.meta.dirname, '../../src/git/spool.ts')))
    const script = `
      import { createSpool } from ${spool}
      await createSpool(${JSON.stringify(temporary)}, 'sha1').write(Buffer.alloc(${limit + 1}))
      process.kill(process.pid, 'SIGKILL')`
    await once(spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' }), 'exit')
    const left = await readdir(temporary, { recursive: true })
    expect(left.filter((name) => name.endsWith('content'))).toEqual([])
  })

  it('that is cut is refused, and nothing of it stays', async () => {
    const spool = createSpool(temporary, 'sha1')
    await fill(spool, bytes.subarray(0, limit + 100_000))
    expect(await spool.finish()).toBeNull()
    if (linux) expect(await openFiles()).toEqual([])
    expect(await readdir(temporary)).toEqual([])
  })

  it('that is given up on its way leaves nothing', async () => {
    const spool = createSpool(temporary, 'sha1')
    await fill(spool, bytes.subarray(0, limit + 100_000))
    await spool.discard()
    await spool.discard()
    if (linux) expect(await openFiles()).toEqual([])
    expect(await readdir(temporary)).toEqual([])
  })

  it('is E_DISK where nothing can be written, and is given up quietly', async () => {
    await writeFile(path.join(temporary, 'file'), '')
    await mkdir(path.join(temporary, 'closed'), { mode: 0o500 })
    // Permissions mean nothing to root; no user can make a folder in /proc.
    const folders = [path.join(temporary, 'none'), path.join(temporary, 'file'), ...(linux ? ['/proc'] : [])]
    if (linux && process.getuid?.() !== 0) folders.push(path.join(temporary, 'closed'))
    for (const folder of folders) {
      const spool = createSpool(folder, 'sha1')
      const message = expect.stringContaining(folder)
      await expect(fill(spool, bytes)).rejects.toMatchObject({ code: 'E_DISK', message })
      await spool.discard()
    }
  })

  // Node ignores SIGXFSZ, so that a limit on the size of files is a write error as of a full disk.
  it.runIf(linux)('is E_DISK when the disk is full in the middle, and nothing stays', () => {
    const script = `
      import { createSpool } from ${JSON.stringify(path.resolve(import.meta.dirname, '../../src/git/spool.ts'))}
      const spool = createSpool(${JSON.stringify(temporary)}, 'sha1')
      let code = 'none'
      try {
        for (let count = 0; count < 500; count++) await spool.write(Buffer.alloc(65536))
      } catch (error) {
        code = error.code
      }
      await spool.discard()
      console.log(code)`
    const blocks = (limit + 4 * 1024 * 1024) / 512
    const command = `ulimit -f ${blocks}; exec "$0" --input-type=module -e "$1"`
    const said = execFileSync('sh', ['-c', command, process.execPath, script], { encoding: 'utf8', stdio: 'pipe' })
    expect(said.trim()).toBe('E_DISK')
    return expect(readdir(temporary)).resolves.toEqual([])
  })
})

it('a pack of exactly 2 MiB touches no disk', async () => {
  const bytes = makePackBytes(limit)
  const spool = createSpool('/nonexistent', 'sha1')
  await fill(spool, bytes)
  expect(await spool.finish()).toMatchObject({ size: limit })
})
