import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { findPointers, readPointers } from '../../src/git/pointers.ts'
import { parseSha, type Sha } from '../../src/git/refs.ts'
import type { Remote } from '../../src/git/remote.ts'
import { readSnapshot } from '../../src/git/snapshot.ts'
import { createVirtualClock } from '../support/clock.ts'
import { startGitFront } from '../support/git-front.ts'
import { copyRefs, git } from '../support/history.ts'
import { createTestHttp } from '../support/http.ts'
import { commitFiles, pointerTo } from '../support/large-files.ts'

const http = createTestHttp()
let emulator: Emulator
let number = 0
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(async () => {
  await http.close()
  await emulator.close()
})

async function createCommit(files: Readonly<Record<string, string>>) {
  number++
  const name = `octo/files-${number}`
  const bare = await emulator.github.createRepository(name)
  const commit = parseSha(commitFiles(bare, 'refs/heads/main', files)) as Sha
  const { url, token } = emulator.github
  const remote: Remote = { url: `${url}/${name}.git`, username: 'x-access-token', password: token }
  return { bare, commit, remote, from: emulator.journal.length }
}

const author = ['-c', 'user.name=a', '-c', 'user.email=a@b']
const content = (text: string) => Buffer.from(text)
const lfs = '*.bin filter=lfs diff=lfs merge=lfs -text\n'

describe('the pointers of a commit', () => {
  it('are the pointers in files that .gitattributes on their way mark', async () => {
    const { commit, remote, from } = await createCommit({
      '.gitattributes': lfs,
      'model.bin': pointerTo(content('model')),
      'README.md': 'a text',
      'pointer-in-a-text.md': pointerTo(content('not marked')),
      'data/.gitattributes': 'raw/*.bin -filter\n*.npz filter=lfs\n',
      'data/a.npz': pointerTo(content('a')),
      'data/raw/kept.bin': pointerTo(content('not LFS here')),
      'data/deep/er/b.bin': pointerTo(content('b')),
      'data/deep/not-yet.bin': 'was committed without git-lfs',
      'other/a.npz': pointerTo(content('marked in another folder')),
    })
    const found = await readPointers(http, remote, commit)
    expect(found.map(({ path, size }) => `${path} ${size}`).sort()).toEqual([
      'data/a.npz 1',
      'data/deep/er/b.bin 1',
      'model.bin 5',
    ])
    expect(emulator.journal.slice(from).map(({ call }) => call)).toEqual(['github.git.upload-pack'])
  })

  it('are found by a .gitattributes that is no small file, for one request more', async () => {
    const { commit, remote, from } = await createCommit({
      '.gitattributes': `${'# a comment that makes it long\n'.repeat(60)}${lfs}`,
      'sub/.gitattributes': `${'# another comment, even longer than that\n'.repeat(60)}*.pt filter=lfs\n`,
      'model.bin': pointerTo(content('model')),
      'sub/model.pt': pointerTo(content('pt')),
    })
    const found = await readPointers(http, remote, commit)
    expect(found.map(({ path }) => path).sort()).toEqual(['model.bin', 'sub/model.pt'])
    expect(emulator.journal.slice(from)).toHaveLength(2)
  })

  it('cost neither the history nor the large files', async () => {
    const { bare, commit, remote, from } = await createCommit({
      '.gitattributes': lfs,
      'model.bin': pointerTo(content('model')),
      large: randomBytes(200_000).toString('latin1'),
    })
    execFileSync('git', ['-C', bare, 'gc', '--quiet'], { stdio: 'ignore' })
    await readPointers(http, remote, commit)
    expect(emulator.journal[from]?.bytesOut).toBeLessThan(2_000)
  })

  it('are none in a commit without attributes', async () => {
    const { commit, remote } = await createCommit({ 'a.bin': pointerTo(content('a')) })
    expect(await readPointers(http, remote, commit)).toEqual([])
  })

  it('are as many as there are in a repository with thousands of files', async () => {
    const names = Array.from({ length: 3_000 }, (_, index) => `f${index % 50}/g${index % 7}/${index}.bin`)
    const { commit, remote } = await createCommit({
      '.gitattributes': lfs,
      ...Object.fromEntries(names.map((name) => [name, pointerTo(content(name))])),
    })
    const found = await readPointers(http, remote, commit)
    expect(found.map(({ path }) => path).sort()).toEqual(names.sort())
  })

  it('are all of a data set in one folder, and a cancellation is heard meanwhile', async () => {
    // As new repositories of Hugging Face have them, the one that marks these files tried last.
    const others = Array.from({ length: 34 }, (_, index) => `*.kind${index} filter=lfs diff=lfs merge=lfs -text\n`)
    const files = { '.gitattributes': lfs + others.join(''), 'image.bin': pointerTo(content('the same image')) }
    const { bare, remote } = await createCommit(files)
    const image = git(bare, ['rev-parse', 'main:image.bin'])
    const entries = Array.from({ length: 130_000 }, (_, index) => `100644 blob ${image}\tvalidation_${index}.bin\n`)
    const folder = git(bare, ['mktree'], entries.join(''))
    const marks = git(bare, ['rev-parse', 'main:.gitattributes'])
    const root = git(bare, ['mktree'], `100644 blob ${marks}\t.gitattributes\n040000 tree ${folder}\timages\n`)
    const commit = parseSha(git(bare, [...author, 'commit-tree', '-m', 'Images', root])) as Sha
    git(bare, ['update-ref', 'refs/heads/images', commit])
    let [last, longest] = [Date.now(), 0]
    const pulse = setInterval(() => {
      longest = Math.max(longest, Date.now() - last)
      last = Date.now()
    }, 10)
    try {
      expect(await readPointers(http, remote, commit)).toHaveLength(entries.length)
    } finally {
      clearInterval(pulse)
    }
    expect(Math.max(longest, Date.now() - last)).toBeLessThan(1_000)
  })
})

describe('a snapshot', () => {
  it('of a commit that is not there is refused', async () => {
    const { remote } = await createCommit({ a: 'a' })
    const missing = parseSha('1'.repeat(40)) as Sha
    await expect(readSnapshot(http, remote, missing)).rejects.toMatchObject({
      code: 'E_LFS',
      message: expect.stringContaining('not our ref'),
    })
  })

  it('with a wrong token is refused', async () => {
    const { remote, commit } = await createCommit({ a: 'a' })
    const work = readSnapshot(http, { ...remote, password: 'wrong' }, commit)
    await expect(work).rejects.toMatchObject({ code: 'E_LFS', message: expect.stringContaining('401') })
  })

  it.each([
    ['pack', { packBytes: 200, inflatedBytes: 1e6 }],
    ['objects', { packBytes: 1e6, inflatedBytes: 200 }],
  ])('stops at the limit of its %s', async (_, limits) => {
    const { remote, commit } = await createCommit({ a: randomBytes(300).toString('hex') })
    await expect(readSnapshot(http, remote, commit, limits)).rejects.toMatchObject({ code: 'E_LFS' })
  })

  it('whose answer is cut is asked for again, once', async () => {
    const { remote, commit, from } = await createCommit({ '.gitattributes': lfs })
    emulator.faults = { 'github.git.upload-pack': ['truncate'] }
    expect((await readSnapshot(http, remote, commit)).size).toBe(3)
    emulator.faults = { 'github.git.upload-pack': ['truncate', 'reset-before'] }
    await expect(readSnapshot(http, remote, commit)).rejects.toMatchObject({ code: 'E_LFS' })
    expect(emulator.journal.slice(from)).toHaveLength(4)
  })

  it.each(['status:503', 'status:502', 'throttle'] as const)(
    'that GitHub refuses for a moment (%s) is asked for again',
    async (fault) => {
      const { remote, commit } = await createCommit({ '.gitattributes': lfs })
      emulator.faults = { 'github.git.upload-pack': [fault] }
      expect((await readSnapshot(http, remote, commit)).size).toBe(3)
      emulator.faults = { 'github.git.upload-pack': ['status:404'] }
      await expect(readSnapshot(http, remote, commit)).rejects.toMatchObject({ code: 'E_LFS' })
    },
  )

  it.each([
    [30, 600_000, [30_000], true],
    [30, 20_000, [], false],
  ])('waits %i s as a Retry-After says, within the %i ms of the step', async (seconds, stepMs, sleeps, comes) => {
    const { remote, commit } = await createCommit({ '.gitattributes': lfs })
    const busy = { status: 429, headers: { 'retry-after': String(seconds) } }
    const front = await startGitFront(emulator.github.url, (_, __, number) => (number === 1 ? busy : null))
    const clock = createVirtualClock(0)
    const patient = createTestHttp({ clock, stepMs })
    const url = remote.url.replace(emulator.github.url, front.url)
    const [read] = await Promise.allSettled([readSnapshot(patient, { ...remote, url }, commit)])
    await Promise.all([patient.close(), front.close()])
    expect([clock.sleeps, read.status === 'fulfilled']).toEqual([sleeps, comes])
  })

  it('of a commit that a replica of GitHub has a moment later is asked for again', async () => {
    const { bare: main, commit } = await createCommit({ '.gitattributes': lfs, a: 'pushed just now' })
    const { bare: replica, remote, from } = await createCommit({ b: 'older' })
    const reading = readSnapshot(http, remote, commit)
    await expect.poll(() => emulator.journal.slice(from).map(({ call }) => call)).toContain('github.git.upload-pack')
    copyRefs(main, replica, ['+refs/heads/main:refs/heads/main'])
    expect((await reading).has(commit)).toBe(true)
  })
})

it('trees that name each other without end are left', async () => {
  const { bare, remote } = await createCommit({ a: 'a' })
  const run = (input: string, ...argv: string[]) =>
    execFileSync('git', ['-C', bare, ...argv], { input, encoding: 'utf8' }).trim()
  let tree = run('', 'rev-parse', 'main^{tree}')
  for (let depth = 0; depth < 12; depth++) {
    const entries = Array.from({ length: 12 }, (_, index) => `040000 tree ${tree}\td${index}\n`)
    tree = run(entries.join(''), 'mktree')
  }
  const commit = parseSha(run('', ...author, 'commit-tree', '-m', 'bomb', tree)) as Sha
  run('', 'update-ref', 'refs/heads/bomb', commit)
  const objects = await readSnapshot(http, remote, commit)
  await expect(findPointers(objects, commit, http.signal, async () => new Map())).rejects.toThrow('more than')
})

it('a folder whose name no system takes is left, and costs no time', async () => {
  const { bare, remote } = await createCommit({ '.gitattributes': lfs, 'a.bin': pointerTo(content('a')) })
  const run = (input: string, ...argv: string[]) =>
    execFileSync('git', ['-C', bare, ...argv], { input, encoding: 'utf8' }).trim()
  const root = run('', 'rev-parse', 'main^{tree}')
  const inner = run(`040000 tree ${root}\tb\n`, 'mktree')
  const long = `040000 tree ${inner}\t${'x'.repeat(300_000)}\n`
  const tree = run(`${run('', 'ls-tree', root)}\n${long}`, 'mktree')
  const commit = parseSha(run('', ...author, 'commit-tree', '-m', 'long', tree)) as Sha
  run('', 'update-ref', 'refs/heads/long', commit)
  expect((await readPointers(http, remote, commit)).map(({ path }) => path)).toEqual(['a.bin'])
}, 10_000)
