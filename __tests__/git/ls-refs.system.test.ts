import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { type RefsAnswer, readRefs } from '../../src/git/ls-refs.ts'
import { makePacket } from '../../src/git/pkt-line.ts'
import type { Remote } from '../../src/git/remote.ts'
import { createVirtualClock } from '../support/clock.ts'
import { startFront, type Treatment } from '../support/front.ts'
import { addCommit, addTag, git } from '../support/history.ts'
import { createTestHttp } from '../support/http.ts'
import { countCalls } from '../support/pai.ts'
import { type SeenRequest, startServer } from '../support/server.ts'

let emulator: Emulator
let bare: string
let main: string
let tag: string
const cleanups: (() => Promise<void>)[] = []

beforeAll(async () => {
  emulator = await startEmulator()
  bare = await emulator.github.createRepository('octo/train')
  await emulator.github.createRepository('octo/empty')
  main = addCommit(bare, 'refs/heads/main')
  addCommit(bare, 'refs/heads/feature/x', main)
  addCommit(bare, 'refs/heads/x', main)
  tag = addTag(bare, 'v1', main, 'annotated')
  addTag(bare, 'light', main, 'lightweight')
})
afterAll(async () => await emulator.close())
beforeEach(() => {
  emulator.faults = {}
})
afterEach(async () => {
  await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()))
})

const remoteOf = (
  path = 'octo/train',
  password: string | null = emulator.github.token,
  origin = emulator.github.url,
): Remote => ({
  url: `${origin}/${path}.git`,
  username: 'x-access-token',
  password,
})

async function read(remote: Remote, prefixes: readonly string[]): Promise<RefsAnswer> {
  const http = createTestHttp({ clock: createVirtualClock() })
  cleanups.push(http.close)
  return readRefs(http, remote, prefixes)
}

async function readBehind(treat: (request: SeenRequest) => Treatment, prefixes: readonly string[], path?: string) {
  const front = await startFront(emulator.github.url, treat)
  cleanups.push(() => front.close())
  const answer = await read(remoteOf(path, emulator.github.token, front.url), prefixes)
  return { answer, asked: front.requests.map(({ method, url }) => `${method} ${url.split('/').at(-1)}`) }
}

function refsOf(answer: RefsAnswer): Record<string, string> {
  if (!answer.ok) throw new Error(`refused with ${answer.status}`)
  return Object.fromEntries(answer.refs)
}

it('reads the refs below the prefixes in one POST, peels annotated tags and tells where HEAD points', async () => {
  const from = emulator.journal.length
  const answer = await read(remoteOf(), ['HEAD', 'refs/heads/main', 'refs/tags/'])
  expect(refsOf(answer)).toEqual({ HEAD: main, 'refs/heads/main': main, 'refs/tags/light': main, 'refs/tags/v1': tag })
  expect(answer.ok && Object.fromEntries(answer.peeled)).toEqual({ 'refs/tags/v1': main })
  expect(answer.ok && answer.head).toBe('refs/heads/main')
  expect(emulator.journal.slice(from).map((entry) => entry.call)).toEqual(['github.git.upload-pack'])
})

it('does not mistake x for feature/x', async () => {
  expect(Object.keys(refsOf(await read(remoteOf(), ['refs/heads/x'])))).toEqual(['refs/heads/x'])
})

it.each([
  ['ignores Git-Protocol', (): Treatment => ({ without: ['git-protocol'] })],
  [
    'refuses the POST with 405',
    ({ method }: SeenRequest): Treatment => (method === 'POST' ? { status: 405 } : { without: ['git-protocol'] }),
  ],
  [
    'knows no POST without a GET and answers 404',
    ({ method }: SeenRequest): Treatment => (method === 'POST' ? { status: 404 } : { without: [] }),
  ],
  [
    'dies of the POST behind a gateway, which answers 502',
    ({ method }: SeenRequest): Treatment => (method === 'POST' ? { status: 502 } : { without: [] }),
  ],
  [
    'answers the POST with HTML',
    ({ method }: SeenRequest): Treatment =>
      method === 'POST' ? { status: 200, type: 'text/html', body: '<html>' } : { without: [] },
  ],
])('falls back to the v0 advertisement, with the same answer, where a server %s', async (_, treat) => {
  const prefixes = ['HEAD', 'refs/heads/', 'refs/tags/']
  const { answer, asked } = await readBehind(treat, prefixes)
  expect(answer).toEqual(await read(remoteOf(), prefixes))
  expect(asked).toEqual(['POST git-upload-pack', 'GET refs?service=git-upload-pack'])
})

it.each([
  ['v2', []],
  ['v0', ['git-protocol']],
])('reads an empty repository as no refs (%s)', async (_, without) => {
  const { answer } = await readBehind(() => ({ without }), ['HEAD', 'refs/heads/', 'refs/tags/'], 'octo/empty')
  expect(refsOf(answer)).toEqual({})
})

it.each([
  ['v2', []],
  ['v0', ['git-protocol']],
])('reads a repository whose history is cut (%s)', async (_, without) => {
  const cut = await emulator.github.createRepository(`octo/cut-${without.length}`)
  const tip = addCommit(bare, 'refs/heads/deep', main)
  git(cut, ['fetch', '--quiet', '--depth=1', `file://${bare}`, `${tip}:refs/heads/main`])
  const { answer } = await readBehind(() => ({ without }), ['refs/heads/'], `octo/cut-${without.length}`)
  expect(refsOf(answer)).toEqual({ 'refs/heads/main': tip })
})

it('costs the same whatever the number of refs', async () => {
  const many = await emulator.github.createRepository('octo/many')
  const tip = addCommit(many, 'refs/heads/main')
  const lines = Array.from({ length: 10_000 }, (_, index) => `create refs/heads/bot/${index} ${tip}\n`)
  git(many, ['update-ref', '--stdin'], lines.join(''))
  const from = emulator.journal.length
  expect(refsOf(await read(remoteOf('octo/many'), ['refs/heads/main']))).toEqual({ 'refs/heads/main': tip })
  const [entry, ...others] = emulator.journal.slice(from)
  expect(others).toEqual([])
  expect(entry?.bytesOut).toBeLessThan(1_000)
  expect(Object.keys(refsOf(await read(remoteOf('octo/many'), ['refs/heads/'])))).toHaveLength(10_001)
})

it('answers 401, 403 and 404 as values', async () => {
  expect(await read(remoteOf('octo/train', 'wrong-token'), [''])).toMatchObject({ ok: false, status: 401 })
  expect(await read(remoteOf('octo/train', null), [''])).toMatchObject({ ok: false, status: 401 })
  expect(await read(remoteOf('octo/nothing'), [''])).toMatchObject({ ok: false, status: 404 })
  const { answer, asked } = await readBehind(() => ({ status: 403 }), [''])
  expect(answer).toMatchObject({ ok: false, status: 403 })
  expect(asked).toHaveLength(1)
})

it.each(['x-request-id', 'x-github-request-id'])('keeps the request ID of a refusal from %s', async (name) => {
  const server = await startServer((_, response) => response.writeHead(403, { [name]: 'REQ-5' }).end())
  cleanups.push(() => server.close())
  const answer = await read({ url: `${server.url}/octo/train.git`, username: null, password: null }, [''])
  expect(answer).toEqual({ ok: false, status: 403, requestId: 'REQ-5' })
})

it('says that nothing which is git answered when every answer is HTML', async () => {
  const page: Treatment = { status: 200, type: 'text/html; charset=utf-8', body: '<!DOCTYPE html><title>login</title>' }
  await expect(readBehind(() => page, [''])).rejects.toMatchObject({
    code: 'E_NOT_API',
    message: expect.stringContaining('text/html; charset=utf-8'),
  })
})

const hostile: readonly (readonly [string, string])[] = [
  ['a length that is no number', 'zzzz'],
  ['a packet of length three', '0003'],
  ['a cut packet', `00ff${'a'.repeat(40)} refs/heads/main\n`],
  ['no flush at the end', '0035aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa refs/heads/x\n'],
  ['an object that is no SHA', '0016nonsense refs/heads/x0000'],
  ['nothing at all', ''],
]
it.each(hostile)('does not read refs out of %s', async (_, body) => {
  const treat = ({ method }: SeenRequest): Treatment =>
    method === 'POST' || body === ''
      ? { status: 200, body }
      : { status: 200, body: `001e# service=git-upload-pack\n0000${body}` }
  await expect(readBehind(treat, [''])).rejects.toMatchObject({ code: 'E_NOT_API' })
})

it('tells what a server says that speaks git and refuses', async () => {
  const answer = { status: 200, body: makePacket('ERR the repository is disabled\n') }
  const error = { code: 'E_API', message: expect.stringContaining('an error: the repository is disabled.') }
  await expect(readBehind(() => answer, [''])).rejects.toMatchObject(error)
})

it.each(['status:503', 'reset-before', 'truncate', 'throttle'] as const)('asks again after %s', async (fault) => {
  emulator.faults = { 'github.git.upload-pack': [fault] }
  const from = emulator.journal.length
  expect(refsOf(await read(remoteOf(), ['refs/heads/main']))).toEqual({ 'refs/heads/main': main })
  expect(countCalls(emulator, 'github.git.upload-pack', from)).toBe(2)
})

it('waits as long as Retry-After says', async () => {
  const clock = createVirtualClock(0)
  const http = createTestHttp({ clock })
  cleanups.push(http.close)
  emulator.faults = { 'github.git.upload-pack': ['throttle'] }
  await readRefs(http, remoteOf(), ['refs/heads/main'])
  expect(clock.sleeps).toEqual([1_000])
})
