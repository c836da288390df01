import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { parseSha, type Sha } from '../../src/git/refs.ts'
import { createGitHub } from '../../src/github/github.ts'
import type { Clock } from '../../src/http/clock.ts'
import { createFetch } from '../../src/http/fetch.ts'
import { createOctokit } from '../../src/octokit.ts'
import { createEventfulClock, createVirtualClock } from '../support/clock.ts'
import { addCommit, addTag, git } from '../support/history.ts'
import { createTestHttp } from '../support/http.ts'
import { countCalls } from '../support/pai.ts'
import { findClosedPort, startServer } from '../support/server.ts'

let emulator: Emulator
let bare: string
const shas: Record<'first' | 'main' | 'feature' | 'v1' | 'light' | 'released' | 'fork', string> = {
  first: '',
  main: '',
  feature: '',
  v1: '',
  light: '',
  released: '',
  fork: '',
}
const cleanups: (() => Promise<void>)[] = []

beforeAll(async () => {
  emulator = await startEmulator()
  bare = await emulator.github.createRepository('octo/train')
  shas.first = addCommit(bare, 'refs/heads/main')
  shas.main = addCommit(bare, 'refs/heads/main')
  shas.feature = addCommit(bare, 'refs/heads/feature/x', shas.first)
  shas.v1 = addTag(bare, 'v1', shas.first, 'annotated')
  shas.light = addTag(bare, 'light', shas.first, 'lightweight')
  // A commit that only a tag names, and one that only the ref of a fork's pull request names.
  shas.released = addCommit(bare, 'refs/heads/gone', shas.first)
  addTag(bare, 'released', shas.released, 'annotated')
  git(bare, ['update-ref', '-d', 'refs/heads/gone'])
  shas.fork = addCommit(bare, 'refs/pull/7/head', shas.first)
})
afterAll(async () => await emulator.close())
beforeEach(() => {
  emulator.faults = {}
})
afterEach(async () => {
  await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()))
})

interface Changes {
  readonly token?: string
  readonly repo?: string
  readonly api?: string
  readonly clock?: Clock
}

function open(changes: Changes = {}) {
  const { token = emulator.github.token, repo = 'train', api = emulator.github.apiUrl } = changes
  const http = createTestHttp({ clock: changes.clock ?? createVirtualClock() })
  cleanups.push(http.close)
  const remote = { url: `${emulator.github.url}/octo/${repo}.git`, username: 'x-access-token', password: token }
  const settings = { baseUrl: api, fetch: createFetch(http) }
  return createGitHub(http, {
    owner: 'octo',
    repo,
    remote,
    createOctokit: async () => createOctokit(token, settings),
  })
}

const sha = (text: string): Sha => parseSha(text) ?? fail(text)
function fail(text: string): never {
  throw new Error(`no SHA: ${text}`)
}
const given = (text: string, near: string | null = 'main', changes?: Changes) =>
  open(changes).resolve({ kind: 'given', text, near })

it('resolves a branch and a tag by their names, with or without refs/, tags peeled', async () => {
  const main = { commit: shas.main, ref: { kind: 'branch', name: 'main', object: shas.main } }
  expect(await given('main')).toEqual(main)
  expect(await given('refs/heads/main')).toEqual(main)
  expect(await given('feature/x')).toMatchObject({ commit: shas.feature, ref: { kind: 'branch', name: 'feature/x' } })
  const v1 = { commit: shas.first, ref: { kind: 'tag', name: 'v1', object: shas.v1 } }
  expect(await given('v1')).toEqual(v1)
  expect(await given('refs/tags/v1')).toEqual(v1)
  expect(await given('light')).toMatchObject({ commit: shas.first, ref: { kind: 'tag', object: shas.first } })
})

it.each([
  ['a tree', '^{tree}', 'lightweight'],
  ['a tree', '^{tree}', 'annotated'],
  ['a file', ':train.py', 'annotated'],
] as const)('refuses a tag that stands for %s (%s, %s): no job could check it out', async (_, part, kind) => {
  const name = `${kind}-${part.length}`
  addTag(bare, name, `${shas.first}${part}`, kind)
  for (const text of [name, `refs/tags/${name}`]) {
    await expect(given(text)).rejects.toMatchObject({ code: 'E_INPUT', message: expect.stringContaining(name) })
  }
  const itself = git(bare, ['rev-parse', `${shas.first}${part}`])
  await expect(given(itself)).rejects.toMatchObject({ code: 'E_INPUT', message: expect.stringContaining(itself) })
})

it('resolves the tag of a tag, and a tag at a server that does not say what it stands for', async () => {
  addTag(bare, 'tagged-twice', 'refs/tags/v1', 'annotated')
  expect(await given('tagged-twice')).toMatchObject({ commit: shas.first, ref: { kind: 'tag', name: 'tagged-twice' } })
  git(bare, ['config', 'uploadpack.allowFilter', 'false'])
  expect(await given('light')).toMatchObject({ commit: shas.first })
  git(bare, ['config', 'uploadpack.allowFilter', 'true'])
})

it('asks again what a tag stands for where the server was busy, and not where it cannot say', async () => {
  const [busy, dumb] = [['ok', 'status:503'] as const, ['ok', 'status:500'] as const]
  addTag(bare, 'tree-of-a-busy-server', `${shas.first}^{tree}`, 'lightweight')
  emulator.faults = { 'github.git.upload-pack': busy }
  await expect(given('tree-of-a-busy-server')).rejects.toMatchObject({ code: 'E_INPUT' })
  emulator.faults = { 'github.git.upload-pack': dumb }
  const from = emulator.journal.length
  expect(await given('light')).toMatchObject({ commit: shas.first })
  expect(countCalls(emulator, 'github.git.upload-pack', from)).toBe(2)
})

it('asks once for a name, by git and not by the API', async () => {
  const from = emulator.journal.length
  await given('main')
  expect(emulator.journal.slice(from).map((entry) => entry.call)).toEqual(['github.git.upload-pack'])
})

it('does not choose between a branch and a tag of one name, and says how to', async () => {
  git(bare, ['update-ref', 'refs/tags/feature/x', shas.first])
  const ambiguous = { code: 'E_INPUT', hint: expect.stringMatching(/refs\/heads\/feature\/x.*refs\/tags\/feature\/x/) }
  await expect(given('feature/x')).rejects.toMatchObject(ambiguous)
  expect((await given('refs/tags/feature/x')).commit).toBe(shas.first)
  expect((await given('refs/heads/feature/x')).commit).toBe(shas.feature)
  git(bare, ['update-ref', '-d', 'refs/tags/feature/x'])
})

it.each(['x', 'mai', 'refs/heads/x', 'v', 'nothing', 'beef'])('finds nothing called %s', async (text) => {
  await expect(given(text)).rejects.toMatchObject({ code: 'E_REF_NOT_FOUND', message: expect.stringContaining(text) })
})

it('resolves the tag of an event, named by the tag object or by the commit', async () => {
  const expected = { commit: shas.first, ref: { kind: 'tag', name: 'v1', object: shas.v1 } }
  const ask = (name: string, object: string) => open().resolve({ kind: 'tag', name, object: sha(object) })
  expect(await ask('v1', shas.v1)).toEqual(expected)
  expect(await ask('v1', shas.first)).toEqual(expected)
  expect(await ask('light', shas.light)).toMatchObject({ commit: shas.first })
})

it('refuses a tag that has moved or gone since the event', async () => {
  const ask = (name: string) => open().resolve({ kind: 'tag', name, object: sha(shas.main) })
  await expect(ask('v1')).rejects.toMatchObject({ code: 'E_REF_NOT_FOUND', message: expect.stringContaining('moved') })
  await expect(ask('v0')).rejects.toMatchObject({ code: 'E_REF_NOT_FOUND', message: expect.stringContaining('v0') })
})

it('waits for a tag that a replica does not show yet', async () => {
  const clock = createEventfulClock(() => addTag(bare, 'fresh', shas.first, 'lightweight'))
  const tag = { kind: 'tag', name: 'fresh', object: sha(shas.first) } as const
  expect(await open({ clock }).resolve(tag)).toMatchObject({ commit: shas.first })
})

it.each(['name', 'short SHA', 'full SHA'] as const)(
  'waits for a commit that a replica does not show yet: %s',
  async (as) => {
    // The replica has the objects before the refs.
    const name = `late-${as.slice(0, 2)}`
    const commit = addCommit(bare, `refs/heads/${name}`, shas.first)
    git(bare, ['update-ref', '-d', `refs/heads/${name}`])
    const clock = createEventfulClock(() => git(bare, ['update-ref', `refs/heads/${name}`, commit]))
    const text = { name, 'short SHA': commit.slice(0, 12), 'full SHA': commit }[as]
    expect(await given(text, name, { clock })).toEqual({ commit, ref: { kind: 'branch', name, object: commit } })
  },
)

it('finds a full SHA on the branch nearby, in capitals too', async () => {
  expect(await given(shas.first.toUpperCase())).toEqual({
    commit: shas.first,
    ref: { kind: 'branch', name: 'main', object: shas.main },
  })
})

it.each([
  ['another branch', 'feature'],
  ['a tag only', 'released'],
] as const)('finds a full SHA that is on %s', async (_, which) => {
  expect(await given(shas[which])).toEqual({ commit: shas[which], ref: null })
  expect(await given(shas[which], 'no-such-branch')).toEqual({ commit: shas[which], ref: null })
  expect(await given(shas[which], null)).toEqual({ commit: shas[which], ref: null })
})

it("refuses a commit that only a fork's pull request brought, although GitHub serves it", async () => {
  for (const text of [shas.fork, shas.fork.slice(0, 12)]) {
    await expect(given(text)).rejects.toMatchObject({
      code: 'E_COMMIT_NOT_IN_REPO',
      message: expect.stringContaining(shas.fork),
    })
  }
})

it('refuses a full SHA that nobody knows', async () => {
  await expect(given('0123456789abcdef0123456789abcdef01234567')).rejects.toMatchObject({
    code: 'E_COMMIT_NOT_IN_REPO',
  })
})

it('resolves a short SHA through Octokit, over the network of the step', async () => {
  const from = emulator.journal.length
  expect(await given(shas.first.slice(0, 7))).toMatchObject({ commit: shas.first, ref: { name: 'main' } })
  expect(await given(shas.feature.slice(0, 10).toUpperCase())).toEqual({ commit: shas.feature, ref: null })
  expect(countCalls(emulator, 'github.rest.commit', from)).toBe(2)
})

it('finds nothing for a short SHA in an empty repository', async () => {
  await emulator.github.createRepository('octo/empty')
  await expect(given('abc1234', null, { repo: 'empty' })).rejects.toMatchObject({ code: 'E_REF_NOT_FOUND' })
})

it.each([404, 409, 422])('finds nothing for a short SHA where the API says %i', async (status) => {
  const server = await startServer((_, response) => response.writeHead(status).end('{"message":"no"}'))
  cleanups.push(server.close)
  const api = `${server.url}/api/v3`
  await expect(given('abc123', 'main', { api })).rejects.toMatchObject({ code: 'E_REF_NOT_FOUND' })
  expect(server.requests.length).toBeGreaterThan(0)
})

it('takes no commit from the API that does not begin as the short SHA does', async () => {
  const server = await startServer((_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ sha: shas.main })),
  )
  cleanups.push(server.close)
  const text = shas.main.startsWith('abc123') ? 'def456' : 'abc123'
  const api = `${server.url}/api/v3`
  await expect(given(text, 'main', { api })).rejects.toMatchObject({ code: 'E_REF_NOT_FOUND' })
  expect(server.requests.length).toBeGreaterThan(0)
})

it.each(['status:503', 'throttle', 'reset-before'] as const)('asks the API again after %s', async (fault) => {
  emulator.faults = { 'github.rest.commit': [fault] }
  expect((await given(shas.first.slice(0, 7))).commit).toBe(shas.first)
})

it('says that the API cannot be reached rather than that it refused', async () => {
  const api = `http://127.0.0.1:${await findClosedPort()}/api/v3`
  await expect(given(shas.first.slice(0, 7), 'main', { api })).rejects.toMatchObject({
    code: 'E_NETWORK',
    message: expect.stringContaining('ECONNREFUSED'),
  })
})

it.each([{ 'x-ratelimit-remaining': '0' }, { 'retry-after': '60' }])(
  'says that GitHub wants fewer questions: %o',
  async (headers) => {
    const server = await startServer((_, response) =>
      response.writeHead(403, headers).end('{"message":"rate limit exceeded"}'),
    )
    cleanups.push(server.close)
    const api = `${server.url}/api/v3`
    await expect(given(shas.first.slice(0, 7), 'main', { api })).rejects.toMatchObject({ code: 'E_THROTTLED' })
  },
)

it('says that GitHub refused access, by git and by the API, and names no token', async () => {
  const token = 'ghs_wrong-token'
  for (const text of ['main', shas.first, shas.first.slice(0, 7)]) {
    const error: unknown = await given(text, 'main', { token }).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'E_GITHUB_ACCESS', message: expect.stringMatching(/octo\/train.*401/) })
    expect(JSON.stringify([error, String(error)])).not.toContain(token)
  }
})

it('says that the repository is elsewhere by now', async () => {
  emulator.faults = { 'github.git.upload-pack': ['redirect'], 'github.git.refs.upload-pack': ['redirect'] }
  const error = { code: 'E_GITHUB_ACCESS', hint: expect.stringContaining('renamed or transferred') }
  await expect(given('main')).rejects.toMatchObject(error)
})

it('says that GitHub refused access when only the API does', async () => {
  emulator.faults = { 'github.rest.commit': ['status:403'] }
  await expect(given(shas.first.slice(0, 7))).rejects.toMatchObject({
    code: 'E_GITHUB_ACCESS',
    message: expect.stringContaining('403'),
  })
})
