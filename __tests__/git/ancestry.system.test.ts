import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { readContainment } from '../../src/git/ancestry.ts'
import { parseSha, type Sha } from '../../src/git/refs.ts'
import { createVirtualClock } from '../support/clock.ts'
import { startFront, type Treatment } from '../support/front.ts'
import { addCommit, git } from '../support/history.ts'
import { createTestHttp } from '../support/http.ts'
import { countCalls } from '../support/pai.ts'

let emulator: Emulator
let bare: string
const cleanups: (() => Promise<void>)[] = []
const commits: Record<string, Sha> = {}

function sha(text: string): Sha {
  const parsed = parseSha(text)
  if (parsed === null) throw new Error(`no SHA: ${text}`)
  return parsed
}

const commit = (name: string): Sha => sha(commits[name] ?? '')
const absent = sha('0123456789abcdef0123456789abcdef01234567')

beforeAll(async () => {
  emulator = await startEmulator()
  bare = await emulator.github.createRepository('octo/train')
  const add = (name: string, ref: string, parent?: string) => {
    commits[name] = sha(parent === undefined ? addCommit(bare, ref) : addCommit(bare, ref, parent))
  }
  add('first', 'refs/heads/main')
  add('second', 'refs/heads/main')
  add('third', 'refs/heads/main')
  add('side', 'refs/heads/side', commit('first'))
  const merge = ['commit-tree', '-p', commit('third'), '-p', commit('side'), '-m', 'merge', `${commit('third')}^{tree}`]
  commits['merge'] = sha(git(bare, ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...merge]))
  git(bare, ['update-ref', 'refs/heads/merged', commit('merge')])
})
afterAll(async () => await emulator.close())
beforeEach(() => {
  emulator.faults = {}
})
afterEach(async () => {
  await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()))
})

async function ask(wanted: Sha, tips: readonly Sha[], origin = emulator.github.url, password = emulator.github.token) {
  const http = createTestHttp({ clock: createVirtualClock() })
  cleanups.push(http.close)
  return readContainment(http, { url: `${origin}/octo/train.git`, username: 'x', password }, wanted, tips)
}

it.each([
  ['first', ['third'], 'contained'],
  ['second', ['third'], 'contained'],
  ['side', ['merge'], 'contained'],
  ['first', ['side'], 'contained'],
  ['third', ['third'], 'contained'],
  ['third', ['second'], 'not-contained'],
  ['side', ['third'], 'not-contained'],
  ['merge', ['third', 'side'], 'not-contained'],
  ['second', ['side', 'third'], 'contained'],
] as [string, string[], string][])('knows whether %s is reachable from %j: %s', async (wanted, tips, expected) => {
  expect(await ask(commit(wanted), tips.map(commit))).toBe(expected)
})

it('asks in one request of some 200 bytes and reads no history', async () => {
  const from = emulator.journal.length
  await ask(commit('third'), [commit('first')])
  const entries = emulator.journal.slice(from)
  expect(entries.map((entry) => entry.call)).toEqual(['github.git.upload-pack'])
  expect(entries[0]?.bytesIn).toBeLessThan(260)
  expect(entries[0]?.bytesOut).toBeLessThan(4_096)
})

it('asks nothing when the commit is one of the tips, or when there are none', async () => {
  const from = emulator.journal.length
  expect(await ask(commit('side'), [commit('third'), commit('side')])).toBe('contained')
  expect(await ask(commit('side'), [])).toBe('unknown')
  expect(emulator.journal.length).toBe(from)
})

it('does not know a commit that the server does not have', async () => {
  expect(await ask(absent, [commit('third')])).toBe('unknown')
})

it('ignores tips that the server does not know', async () => {
  expect(await ask(commit('first'), [absent, commit('third')])).toBe('contained')
  expect(await ask(commit('first'), [absent])).toBe('not-contained')
})

it('finds the answer among a thousand tips', async () => {
  const unknown = Array.from({ length: 999 }, (_, index) => sha(index.toString(16).padStart(40, 'f')))
  expect(await ask(commit('second'), [...unknown, commit('third')])).toBe('contained')
  expect(await ask(commit('third'), [...unknown, commit('second')])).toBe('not-contained')
})

it('asks about a thousand tips at a time: a server may take no larger request', async () => {
  const unknown = Array.from({ length: 2_400 }, (_, index) => sha(index.toString(16).padStart(40, 'f')))
  const from = emulator.journal.length
  expect(await ask(commit('second'), [...unknown, commit('third')])).toBe('contained')
  const sizes = emulator.journal.slice(from).map(({ bytesIn }) => bytesIn)
  expect(sizes).toHaveLength(3)
  expect(Math.max(...sizes)).toBeLessThan(51_000)
})

it('asks no further about a commit that the server does not have, however many the tips', async () => {
  const tips = Array.from({ length: 2_400 }, (_, index) => sha(index.toString(16).padStart(40, 'f')))
  const from = emulator.journal.length
  expect(await ask(absent, tips)).toBe('unknown')
  expect(emulator.journal.length - from).toBe(1)
})

it('gives the same answers on a server without filters', async () => {
  git(bare, ['config', 'uploadpack.allowFilter', 'false'])
  try {
    expect(await ask(commit('first'), [commit('third')])).toBe('contained')
    expect(await ask(commit('third'), [commit('first')])).toBe('not-contained')
    expect(await ask(absent, [commit('first')])).toBe('unknown')
  } finally {
    git(bare, ['config', 'uploadpack.allowFilter', 'true'])
  }
})

it('stops reading when the first bytes have said it all, on a server without filters too', async () => {
  const large = await emulator.github.createRepository('octo/large')
  const first = sha(addCommit(large, 'refs/heads/main'))
  git(large, ['config', 'uploadpack.allowFilter', 'false'])
  const noise = Buffer.from(Array.from({ length: 400_000 }, (_, index) => ((index * 2_654_435_761) >>> 13) & 255))
  const text = noise.toString('base64')
  const stream = `commit refs/heads/main\ncommitter A <a@example.com> 1 +0000\ndata 1\nx\nfrom ${first}\nM 644 inline big\ndata ${text.length}\n${text}\n`
  git(large, ['fast-import', '--quiet', '--force'], stream)
  const tip = sha(git(large, ['rev-parse', 'refs/heads/main']))
  const http = createTestHttp()
  cleanups.push(http.close)
  const remote = { url: `${emulator.github.url}/octo/large.git`, username: 'x', password: emulator.github.token }
  expect(await readContainment(http, remote, tip, [first])).toBe('not-contained')
})

const treatments: readonly (readonly [string, Treatment])[] = [
  ['a refusal', { status: 401 }],
  ['a server that dies of the question', { status: 500 }],
  ['a page', { status: 200, type: 'text/html', body: '<html>' }],
  ['an empty body', { status: 200 }],
  ['no pack behind the line', { status: 200, body: '000dpackfile\n0000' }],
  ['a pack of another kind', { status: 200, body: '000dpackfile\n0011\u0001JUNK12345678' }],
  ['a cut header', { status: 200, body: '000dpackfile\n0020\u0001PACK' }],
]
it.each(treatments)('claims nothing after %s', async (_, treatment) => {
  const front = await startFront(emulator.github.url, () => treatment)
  cleanups.push(() => front.close())
  expect(await ask(commit('first'), [commit('third')], front.url)).toBe('unknown')
})

it.each(['status:503', 'reset-before', 'throttle'] as const)(
  'asks again after %s instead of claiming not to know',
  async (fault) => {
    // The second fault would meet the question without the filter.
    emulator.faults = { 'github.git.upload-pack': [fault, fault] }
    const from = emulator.journal.length
    expect(await ask(commit('first'), [commit('third')])).toBe('contained')
    expect(countCalls(emulator, 'github.git.upload-pack', from)).toBe(3)
  },
)
