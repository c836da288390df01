import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, lstat, mkdir, mkdtemp, readdir, rename, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepContent } from '../../src/git/lfs-content.ts'
import { createSpool } from '../../src/git/spool.ts'
import { push } from '../support/event.ts'
import { expectRegistered } from '../support/expectation.ts'
import { objectOf } from '../support/large-files.ts'
import { makePackBytes } from '../support/packs.ts'
import { withScenario } from '../support/scenario.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'temporary-'))
})
afterEach(async () => await rm(folder, { recursive: true, force: true }))

/** Paths and modes of everything that is below a folder at some time while `work` runs. */
async function watchModes(root: string, work: Promise<unknown>): Promise<ReadonlyMap<string, number>> {
  const seen = new Map<string, number>()
  let running = true
  const watching = (async () => {
    while (running) {
      for (const name of await readdir(root, { recursive: true }).catch(() => [])) {
        const file = path.join(root, name)
        const found = await lstat(file).catch(() => null)
        if (found !== null) seen.set(name, found.mode & 0o777)
      }
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  })()
  await work
  running = false
  await watching
  return seen
}

describe.runIf(process.platform === 'linux')('a folder for what must not stay', () => {
  it('is for this user alone, also where everything is open to all', async () => {
    await withScenario(async (scenario) => {
      const umask = process.umask(0)
      let modes: ReadonlyMap<string, number> = new Map()
      let watch: Promise<unknown> = Promise.resolve()
      let end = () => {}
      const ended = new Promise<void>((resolve) => {
        end = resolve
      })
      try {
        const run = await scenario.run(
          push('refs/heads/main', scenario.main),
          { 'mirror-strategy': 'git' },
          {
            faults: { 'codeup.git.receive-pack': ['delay:300'] },
            async prepare({ temp }) {
              watch = watchModes(temp, ended).then((seen) => {
                modes = seen
              })
            },
          },
        )
        await expectRegistered(scenario, run, 'created')
      } finally {
        end()
        await watch
        process.umask(umask)
      }
      const folders = [...modes].filter(([name]) => /^pai-code-source-\w{6}$/.test(name))
      expect(folders.map(([, mode]) => mode)).toEqual([0o700])
    })
  })

  it('holds a pack and an LFS object that only this user can read', async () => {
    const umask = process.umask(0)
    try {
      const spool = createSpool(folder, 'sha1')
      await spool.write(makePackBytes(5 * 1024 * 1024))
      const data = randomBytes(100_000)
      const kept = await keepContent(
        (async function* () {
          yield data
        })(),
        objectOf(data),
        { temporary: folder, memoryBytes: 10, onBytes: () => {} },
      )
      const descriptors = await readdir('/proc/self/fd')
      const files = await Promise.all(descriptors.map((name) => stat(`/proc/self/fd/${name}`).catch(() => null)))
      const ours = files.filter((file) => file?.isFile() && file.nlink === 0 && file.size >= 100_000)
      expect(ours.map((file) => (file?.mode ?? 0) & 0o777)).toEqual([0o600, 0o600])
      await spool.discard()
      if (typeof kept !== 'string') await kept.discard()
    } finally {
      process.umask(umask)
    }
  })

  it('may be a link: what is in it is made there, and nothing else is touched', async () => {
    await withScenario(async (scenario) => {
      const real = path.join(folder, 'real')
      const run = await scenario.run(
        push('refs/heads/main', scenario.main),
        { 'mirror-strategy': 'git' },
        {
          async prepare({ temp }) {
            await rename(temp, real)
            await symlink(real, temp)
            // What an attacker can make beforehand: names that begin as ours do.
            for (const name of ['pai-code-source-', 'pai-code-source-aaaaaa', 'pack', 'object']) {
              await symlink('/etc/passwd', path.join(real, name))
            }
          },
        },
      )
      await expectRegistered(scenario, run, 'created')
      const left = (await readdir(real)).filter((name) => !name.startsWith('_'))
      expect(left.toSorted()).toEqual(['object', 'pack', 'pai-code-source-', 'pai-code-source-aaaaaa'])
    })
  })
})

describe('the post step', () => {
  const post = path.resolve(import.meta.dirname, '../../dist/post.js')
  const run = (directory: string) =>
    promisify(execFile)(process.execPath, [post], {
      env: { PATH: process.env['PATH'], RUNNER_TEMP: folder, STATE_directory: directory },
    })

  it('removes the folder that a killed step left, write-protected files and all', async () => {
    const left = path.join(folder, 'pai-code-source-aB3dE6')
    await mkdir(path.join(left, 'objects'), { recursive: true })
    await writeFile(path.join(left, 'objects', 'pack'), 'x')
    await chmod(path.join(left, 'objects', 'pack'), 0o400)
    await run(left)
    expect(existsSync(left)).toBe(false)
  })

  it.each([
    'precious',
    'pai-code-source-abcdef/../precious',
    'precious/pai-code-source-abcdef',
    'pai-code-source-abcdef/pai-code-source-abcdef/../../precious',
    '',
    '.',
  ])('removes nothing else, whatever the state says: %j', async (name) => {
    const precious = path.join(folder, 'precious')
    await mkdir(path.join(precious, 'pai-code-source-abcdef'), { recursive: true })
    await run(name === '' ? '' : `${folder}/${name}`)
    expect(await readdir(precious)).toEqual(['pai-code-source-abcdef'])
  })

  it('removes a link and not what it leads to', async () => {
    const precious = path.join(folder, 'precious')
    await mkdir(precious)
    await writeFile(path.join(precious, 'file'), 'x')
    const link = path.join(folder, 'pai-code-source-abcdef')
    await symlink(precious, link, 'junction')
    await run(link)
    expect(existsSync(link)).toBe(false)
    expect(await readdir(precious)).toEqual(['file'])
  })
})
