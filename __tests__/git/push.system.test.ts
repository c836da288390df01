import { symlinkSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import type { RefCommand } from '../../src/git/decision.ts'
import { type GitUpdate, pushWithGit } from '../../src/git/push.ts'
import { parseSha, type Sha } from '../../src/git/refs.ts'
import type { Remote } from '../../src/git/remote.ts'
import { addCommit, findObject, git } from '../support/history.ts'
import { plainNetwork } from '../support/http.ts'
import { startServer } from '../support/server.ts'

let emulator: Emulator
let bare: string
let temporary: string
let tips: { first: Sha; main: Sha; rewritten: Sha }
let mirrors = 0
const cleanups: (() => Promise<void>)[] = []

beforeAll(async () => {
  emulator = await startEmulator()
  bare = await emulator.github.createRepository('octo/train')
  const first = addCommit(bare, 'refs/heads/main')
  const main = addCommit(bare, 'refs/heads/main')
  tips = { first: sha(first), main: sha(main), rewritten: sha(addCommit(bare, 'refs/heads/rewritten', first)) }
})
afterAll(async () => await emulator.close())
beforeEach(async () => {
  emulator.faults = {}
  temporary = await mkdtemp(join(tmpdir(), 'push-test-'))
})
afterEach(async () => {
  await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()))
  await rm(temporary, { recursive: true, force: true })
})

function sha(text: string): Sha {
  const parsed = parseSha(text)
  if (parsed === null) throw new Error(`no SHA: ${text}`)
  return parsed
}

const origin = (more: Partial<Remote> = {}): Remote => ({
  url: `${emulator.github.url}/octo/train.git`,
  username: 'x-access-token',
  password: emulator.github.token,
  ...more,
})
/** A mirror of its own, at which `refs` are already there. */
async function createMirror(refs: Record<string, string> = {}, protectedBranches: string[] = []) {
  const path = `team/train-${++mirrors}`
  const disk = await emulator.codeup.createRepository(path, { protectedBranches })
  for (const [ref, object] of Object.entries(refs)) git(disk, ['fetch', '--quiet', bare, `${object}:${ref}`])
  const { endpoint, organizationPath, username, token } = emulator.codeup
  const remote: Remote = { url: `${endpoint}/${organizationPath}/${path}.git`, username, password: token }
  return { disk, remote }
}

const command = (ref: string, object: Sha, old: Sha | null = null, forced = false): RefCommand => ({
  ref,
  object,
  old,
  forced,
})

function push(
  mirror: Remote,
  commands: readonly GitUpdate[],
  more: { env?: Record<string, string>; origin?: Remote; onDirectory?(directory: string): void } = {},
) {
  const env = { PATH: process.env['PATH'] ?? '', ...more.env }
  const onDirectory = more.onDirectory ?? (() => {})
  const options = { temporary, env, network: plainNetwork, signal: new AbortController().signal, onDirectory }
  return pushWithGit(options, more.origin ?? origin(), mirror, commands)
}

it('brings the branch and the pin to an empty mirror, tells the bytes, and leaves no folder', async () => {
  const { disk, remote } = await createMirror()
  const pin = `refs/tags/pai/${tips.main}`
  const pushed = await push(remote, [command('refs/heads/feature/x', tips.main), command(pin, tips.main)])
  expect(pushed.rejected).toEqual([])
  expect(pushed.bytes).toBeGreaterThan(100)
  expect(findObject(disk, 'refs/heads/feature/x')).toBe(tips.main)
  expect(findObject(disk, pin)).toBe(tips.main)
  expect(await readdir(temporary)).toEqual([])
})

it('moves a branch forward, and pushes the pin beside a branch that it may not move', async () => {
  const { disk, remote } = await createMirror({ 'refs/heads/main': tips.first, 'refs/heads/other': tips.rewritten })
  const pin = `refs/tags/pai/${tips.main}`
  const pushed = await push(remote, [
    command('refs/heads/main', tips.main, tips.first),
    command('refs/heads/other', tips.main, tips.rewritten),
    command(pin, tips.main),
  ])
  const reason = expect.stringMatching(/^(fetch first|non-fast-forward)$/)
  expect(pushed.rejected).toEqual([{ ref: 'refs/heads/other', reason, kind: 'race' }])
  expect(findObject(disk, 'refs/heads/main')).toBe(tips.main)
  expect(findObject(disk, 'refs/heads/other')).toBe(tips.rewritten)
  expect(findObject(disk, pin)).toBe(tips.main)
})

it('replaces a rewritten branch when it was told to, with what was seen as lease', async () => {
  const { disk, remote } = await createMirror({ 'refs/heads/main': tips.rewritten })
  const pushed = await push(remote, [command('refs/heads/main', tips.main, tips.rewritten, true)])
  expect(pushed.rejected).toEqual([])
  expect(findObject(disk, 'refs/heads/main')).toBe(tips.main)
})

it('leaves a branch that moved since it was seen, although it was told to force', async () => {
  const { disk, remote } = await createMirror({ 'refs/heads/main': tips.rewritten })
  const pushed = await push(remote, [command('refs/heads/main', tips.main, tips.first, true)])
  expect(pushed.rejected).toEqual([{ ref: 'refs/heads/main', reason: 'stale info', kind: 'race' }])
  expect(findObject(disk, 'refs/heads/main')).toBe(tips.rewritten)
})

it('deletes a ref that is still what was seen, and leaves one that moved', async () => {
  const pins = ['refs/tags/pai/a', 'refs/tags/pai/b']
  const { disk, remote } = await createMirror(Object.fromEntries(pins.map((pin) => [pin, tips.main])))
  const [seen, moved] = pins.map((ref, index) => ({ ref, old: index === 0 ? tips.main : tips.first, object: null }))
  const pushed = await push(
    remote,
    [seen, moved].filter((update) => update !== undefined),
  )
  expect(pushed.rejected).toEqual([{ ref: moved?.ref, reason: 'stale info', kind: 'race' }])
  expect(git(disk, ['for-each-ref', '--format=%(refname)'])).toBe(moved?.ref)
})

it.each(['en', 'zh'] as const)(
  'tells which refs the hook of the mirror declined and hands on what it said (%s)',
  async (language) => {
    const { disk, remote } = await createMirror({ 'refs/heads/main': tips.rewritten }, ['main'])
    emulator.codeup.language = language
    const pushed = await push(remote, [command('refs/heads/main', tips.main, tips.rewritten, true)])
    emulator.codeup.language = 'en'
    expect(pushed.rejected).toEqual([{ ref: 'refs/heads/main', reason: 'pre-receive hook declined', kind: 'refusal' }])
    expect(pushed.messages.join('\n')).toContain(language === 'en' ? 'PermissionDenied' : '权限被拒绝')
    expect(findObject(disk, 'refs/heads/main')).toBe(tips.rewritten)
  },
)

it('claims no ref when the whole push was refused', async () => {
  const { remote } = await createMirror()
  const wrong = { ...remote, password: 'pt-wrong-password' }
  const pushed = await push(wrong, [command('refs/heads/main', tips.main), command('refs/tags/v1', tips.main)])
  expect(pushed.rejected.map(({ ref }) => ref)).toEqual(['refs/heads/main', 'refs/tags/v1'])
  expect(JSON.stringify(pushed)).not.toContain('pt-wrong-password')
})

it.runIf(process.platform !== 'win32')('takes a git from 2.18 on, whatever comes after 2', async () => {
  const own = await mkdtemp(join(temporary, 'git-'))
  const env = { PATH: own }
  for (const [version, isTaken] of [
    ['2.18.0', true],
    ['3.0.1', true],
    ['10.2.0', true],
    ['2.17.9', false],
    ['1.99.0', false],
  ] as const) {
    const rest = `PATH='${process.env['PATH']}'\nexport PATH\nexec git "$@"`
    const script = `#!/bin/sh\ncase "$*" in *version) echo git version ${version}; exit ;; esac\n${rest}\n`
    await writeFile(join(own, 'git'), script, { mode: 0o755 })
    const { remote } = await createMirror()
    const pushing = push(remote, [command('refs/heads/main', tips.main)], { env })
    if (isTaken) expect(await pushing).toMatchObject({ rejected: [] })
    else
      await expect(pushing).rejects.toMatchObject({ code: 'E_GIT_MISSING', message: expect.stringContaining(version) })
  }
})

it('says that the commit is not on the origin', async () => {
  const { remote } = await createMirror()
  const absent = sha('0123456789abcdef0123456789abcdef01234567')
  await expect(push(remote, [command('refs/heads/main', absent)])).rejects.toMatchObject({
    code: 'E_REF_NOT_FOUND',
    message: expect.stringContaining(absent),
  })
  expect(await readdir(temporary)).toEqual([])
})

it.each(['wrong-token', null])('says that the origin refused access with the password %j', async (password) => {
  const { remote } = await createMirror()
  const refused = push(remote, [command('refs/heads/main', tips.main)], { origin: origin({ password }) })
  const error: unknown = await refused.catch((reason: unknown) => reason)
  expect(error).toMatchObject({ code: 'E_GITHUB_ACCESS', message: expect.stringContaining('/octo/train.git') })
  expect(String(error)).not.toContain('wrong-token')
})

it('says that a page answers instead of the origin', async () => {
  const page = await startServer((_, response) =>
    response.setHeader('content-type', 'text/html').end('<!DOCTYPE html>\n'),
  )
  cleanups.push(page.close)
  const { remote } = await createMirror()
  const url = `${page.url}/octo/train.git`
  const fetched = push(remote, [command('refs/heads/main', tips.main)], { origin: origin({ url }) })
  await expect(fetched).rejects.toMatchObject({ code: 'E_NOT_API', message: expect.stringContaining(url) })
})

it('says that the disk cannot be written', async () => {
  const { remote } = await createMirror()
  await rm(temporary, { recursive: true })
  await expect(push(remote, [command('refs/heads/main', tips.main)])).rejects.toMatchObject({ code: 'E_DISK' })
})

it('runs no hook of a hostile template, user or folder and reads none of their settings', async () => {
  const { disk, remote } = await createMirror()
  const home = join(temporary, 'home')
  const hooks = join(home, 'template', 'hooks')
  await Promise.all([mkdir(hooks, { recursive: true }), mkdir(join(home, 'git'), { recursive: true })])
  for (const name of ['pre-push', 'post-checkout', 'reference-transaction', 'pre-auto-gc']) {
    await writeFile(join(hooks, name), `#!/bin/sh\necho ${name} >>'${home}/marker'\n`)
    await chmod(join(hooks, name), 0o755)
  }
  const config = `[init]\n\ttemplateDir = ${home}/template\n[core]\n\thooksPath = ${hooks}\n[credential]\n\thelper = store --file ${home}/stolen\n[url "http://127.0.0.1:1/"]\n\tinsteadOf = ${emulator.codeup.endpoint}\n`
  await writeFile(join(home, '.gitconfig'), config)
  await writeFile(join(home, 'git', 'config'), config)
  const env = { HOME: home, XDG_CONFIG_HOME: home, GIT_TEMPLATE_DIR: join(home, 'template') }
  const onDirectory = (directory: string) => symlinkSync(hooks, join(directory, 'hooks'))
  const pushed = await push(remote, [command('refs/heads/main', tips.main)], { env, onDirectory })
  expect(pushed.rejected).toEqual([])
  expect(findObject(disk, 'refs/heads/main')).toBe(tips.main)
  expect(await readFile(join(home, 'marker'), 'utf8').catch(() => null)).toBeNull()
  expect(await readFile(join(home, 'stolen'), 'utf8').catch(() => null)).toBeNull()
})

it('takes no password to where a server redirects', async () => {
  const target = await startServer((_, response) =>
    response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end(),
  )
  const front = await startServer(({ url }, response) =>
    response.writeHead(302, { location: `${target.url}${url}` }).end(),
  )
  cleanups.push(target.close, front.close)
  const { remote } = await createMirror()
  const moved = { ...remote, url: `${front.url}/team/train.git` }
  const pushed = await push(moved, [command('refs/heads/main', tips.main)])
  expect(pushed.rejected).toMatchObject([{ ref: 'refs/heads/main' }])
  const fetched = push(remote, [command('refs/heads/main', tips.main)], { origin: origin({ url: moved.url }) })
  await expect(fetched).rejects.toMatchObject({ code: 'E_GITHUB_ACCESS' })
  expect(front.requests.length).toBeGreaterThanOrEqual(2)
  expect(target.connections()).toBe(0)
})
