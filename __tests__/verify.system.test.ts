import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../emulator/emulator.ts'
import { readContainment } from '../src/git/ancestry.ts'
import { readRefs } from '../src/git/ls-refs.ts'
import { parseSha, type Sha } from '../src/git/refs.ts'
import type { Remote } from '../src/git/remote.ts'
import { requireClonable } from '../src/verify.ts'
import { createEventfulClock, createVirtualClock } from './support/clock.ts'
import { addCommit, addTag, copyRefs, git } from './support/history.ts'
import { createTestHttp } from './support/http.ts'

let emulator: Emulator
let disk: string
const shas: Record<string, string> = {}
const cleanups: (() => Promise<void>)[] = []

beforeAll(async () => {
  emulator = await startEmulator()
  const bare = await emulator.github.createRepository('octo/train')
  shas['first'] = addCommit(bare, 'refs/heads/main')
  shas['main'] = addCommit(bare, 'refs/heads/main')
  shas['side'] = addCommit(bare, 'refs/heads/side', shas['first'])
  shas['tagged'] = addCommit(bare, 'refs/heads/gone', shas['first'])
  addTag(bare, 'v1', shas['tagged'], 'annotated')
  git(bare, ['update-ref', '-d', 'refs/heads/gone'])
  disk = await emulator.codeup.createRepository('team/train')
  copyRefs(bare, disk, ['refs/heads/*:refs/heads/*', 'refs/tags/*:refs/tags/*'])
  // An object that the mirror still has and no ref leads to, as after a force push.
  shas['dangling'] = addCommit(disk, 'refs/heads/dangling', shas['first'])
  git(disk, ['update-ref', '-d', 'refs/heads/dangling'])
})
afterAll(async () => await emulator.close())
afterEach(async () => {
  emulator.faults = {}
  await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()))
})

function verify(
  branch: string,
  commit: Sha | null,
  password: string | null = emulator.codeup.readToken,
  path = 'team/train',
  clock = createVirtualClock(),
) {
  const url = `${emulator.codeup.endpoint}/${emulator.codeup.organizationPath}/${path}.git`
  return verifyAt({ url, username: emulator.codeup.username, password }, branch, commit, clock)
}

function verifyAt(remote: Remote, branch: string, commit: Sha | null, clock = createVirtualClock()) {
  const http = createTestHttp({ clock })
  cleanups.push(http.close)
  return requireClonable(remote, branch, commit, {
    http,
    readRefs: (remote, prefixes) => readRefs(http, remote, prefixes),
    readContainment: (remote, wanted, tips) => readContainment(http, remote, wanted, tips),
  })
}

const sha = (name: string) => parseSha(shas[name] ?? '')
const because = (text: string) => ({ code: 'E_NOT_CLONABLE', message: expect.stringContaining(text) })

it('is spoken to as git by GitHub, which answers nobody else where the URL lacks .git', async () => {
  const remote = {
    url: `${emulator.github.url}/octo/train`,
    username: 'x-access-token',
    password: emulator.github.token,
  }
  await verifyAt(remote, 'main', sha('first'))
})

it.each([
  ['main', 1],
  ['first', 2],
  ['side', 3],
  ['tagged', 3],
])('passes for the commit %s beside the branch main, in %i requests', async (name, requests) => {
  const from = emulator.journal.length
  await expect(verify('main', sha(name))).resolves.toBeUndefined()
  expect(emulator.journal.length - from).toBe(requests)
})

it('passes for a branch that PAI follows without a commit', async () => {
  await expect(verify('main', null)).resolves.toBeUndefined()
})

it('refuses a branch that does not exist, also when only another begins with its name', async () => {
  await expect(verify('mai', sha('main'))).rejects.toMatchObject(because('no branch mai'))
  await expect(verify('v1', null)).rejects.toMatchObject(because('no branch v1'))
})

it('refuses a commit that the server has and no branch or tag leads to: a clone would not bring it', async () => {
  await expect(verify('main', sha('dangling'))).rejects.toMatchObject(because(shas['dangling'] ?? ''))
})

it('refuses a commit that is not there at all', async () => {
  const absent = parseSha('0123456789abcdef0123456789abcdef01234567')
  await expect(verify('main', absent)).rejects.toMatchObject(because('it does not know the commit'))
})

it('refuses credentials and repositories that a clone would be refused with, and names no token', async () => {
  const error: unknown = await verify('main', sha('main'), 'pt-wrong').catch((reason: unknown) => reason)
  expect(error).toMatchObject(because('(401)'))
  expect(String(error)).not.toContain('pt-wrong')
  await expect(verify('main', sha('main'), undefined, 'team/none')).rejects.toMatchObject(because('(404)'))
  await emulator.codeup.createRepository('team/closed', { cloneControl: true })
  await expect(verify('main', sha('main'), undefined, 'team/closed')).rejects.toMatchObject(because('(403)'))
})

it('names the request of a refusal', async () => {
  emulator.faults = { 'codeup.git.upload-pack': ['status:403'] }
  const error: unknown = await verify('main', sha('main')).catch((reason: unknown) => reason)
  expect(error).toMatchObject({ code: 'E_NOT_CLONABLE', requestId: expect.stringMatching(/^[0-9A-F-]{36}$/) })
})

it('says so where a refusal came without any credentials', async () => {
  const error: unknown = await verify('main', sha('main'), null).catch((reason: unknown) => reason)
  expect(error).toMatchObject(because('without credentials was refused (401)'))
})

it('sends nobody to look for a token where a repository is elsewhere by now', async () => {
  for (const password of [null, emulator.codeup.readToken]) {
    emulator.faults = { 'codeup.git.upload-pack': ['redirect'], 'codeup.git.refs.upload-pack': ['redirect'] }
    const error: unknown = await verify('main', sha('main'), password).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ ...because('(307)'), hint: expect.stringContaining('renamed or transferred') })
  }
})

it('waits for what a replica does not show yet: a new branch, and a commit that was just pushed', async () => {
  const late = addCommit(disk, 'refs/heads/late', shas['first'])
  const show = (ref: string) => createEventfulClock(() => git(disk, ['update-ref', `refs/heads/${ref}`, late]))
  git(disk, ['update-ref', '-d', 'refs/heads/late'])
  await expect(verify('late', parseSha(late), undefined, undefined, show('late'))).resolves.toBeUndefined()
  git(disk, ['update-ref', '-d', 'refs/heads/late'])
  await expect(verify('side', parseSha(late), undefined, undefined, show('side'))).resolves.toBeUndefined()
})

it('does not take a fault that passes for an answer', async () => {
  emulator.faults = { 'codeup.git.upload-pack': ['status:503', 'ok', 'status:503', 'reset-before'] }
  await expect(verify('main', sha('first'))).resolves.toBeUndefined()
})
