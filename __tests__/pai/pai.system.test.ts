import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { provideFixed } from '../../src/aliyun/provider.ts'
import { createPai } from '../../src/pai/pai.ts'
import type { CodeSourceId } from '../../src/pai/schema.ts'
import { findWorkspace } from '../../src/pai/workspaces.ts'
import { createVirtualClock } from '../support/clock.ts'
import { createTestHttp } from '../support/http.ts'
import { answering, countCalls, openPai } from '../support/pai.ts'
import { startMeddling } from '../support/pai-front.ts'
import { startServer } from '../support/server.ts'

const token = 'clone-token-7f3a91'
let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(async () => await emulator.close())
beforeEach(() => {
  emulator.faults = {}
})

const open = (wanted: string | null = token) => openPai(emulator, wanted, { clock: createVirtualClock() })
const seed = (item: Record<string, unknown> = {}) =>
  emulator.pai.seedCodeSource({ CodeRepo: 'https://codeup.example/acme/train.git', ...item })
    .CodeSourceId as CodeSourceId

it('lists 250 sources over three pages, each once, and only those of the workspace and the name', async () => {
  emulator.pai.addWorkspace({ id: '77', name: 'other', status: 'ENABLED' })
  for (let number = 0; number < 250; number++)
    seed({
      DisplayName: `many-${number}-abc123`,
      GmtCreateTime: `2026-01-01T00:00:${String(number % 60).padStart(2, '0')}.000Z`,
    })
  seed({ DisplayName: 'many-foreign-abc123', WorkspaceId: '77' })
  seed({ DisplayName: 'another' })
  const from = emulator.journal.length
  const { items, requestId } = await open().pai.listCodeSources('4321', 'abc123')
  expect(new Set(items.map((item) => item.id)).size).toBe(250)
  expect(items).toHaveLength(250)
  expect(items.every((item) => item.displayName.includes('abc123') && item.workspaceId === '4321')).toBe(true)
  expect(countCalls(emulator, 'pai.list', from)).toBe(3)
  expect(requestId).toMatch(/^[0-9A-F-]{36}$/)
})

it('lists nothing in one call where there is nothing', async () => {
  const from = emulator.journal.length
  expect((await open().pai.listCodeSources('4321', 'no such name')).items).toEqual([])
  expect(countCalls(emulator, 'pai.list', from)).toBe(1)
})

it('ends a list whose server ignores the page number or the count', async () => {
  const item = { CodeSourceId: 'code-1', WorkspaceId: '4321' }
  const body = JSON.stringify({ CodeSources: [item], TotalCount: 9 })
  const { value, requests } = await answering(200, 'application/json', body, (pai) => pai.listCodeSources('4321', ''))
  expect(value?.items).toHaveLength(1)
  expect(requests).toBe(2)
})

it.each(['sources', 'workspaces'] as const)('ends a list of %s that has always another page', async (kind) => {
  const server = await startServer((_, response, number) => {
    const CodeSources = [{ CodeSourceId: `code-${number}` }]
    response.end(JSON.stringify({ CodeSources, Workspaces: [{ WorkspaceId: `${number}` }] }))
  })
  const http = createTestHttp()
  const credentials = provideFixed({ accessKeyId: 'id', accessKeySecret: 'secret', securityToken: null })
  const pai = createPai(http, { endpoint: server.url, credentials, token, makeNonce: () => 'nonce' })
  const listed = kind === 'sources' ? pai.listCodeSources('4321', '') : findWorkspace(pai, 'train', 'cn-hangzhou')
  await expect(listed).rejects.toMatchObject({ code: 'E_API', message: expect.stringContaining('did not end') })
  expect(server.requests).toHaveLength(500)
  await Promise.all([http.close(), server.close()])
})

it('reads on while pages are full when the server does not tell the count', async () => {
  const server = await startServer(({ url }, response) => {
    const page = Number(new URL(url, 'http://localhost').searchParams.get('PageNumber'))
    const count = page === 1 ? 100 : page === 2 ? 30 : 0
    const CodeSources = Array.from({ length: count }, (_, index) => ({ CodeSourceId: `code-${page}-${index}` }))
    response.end(JSON.stringify({ CodeSources }))
  })
  const http = createTestHttp()
  const credentials = { accessKeyId: 'id', accessKeySecret: 'secret', securityToken: null }
  const pai = createPai(http, {
    endpoint: server.url,
    credentials: provideFixed(credentials),
    token,
    makeNonce: () => 'nonce',
  })
  expect((await pai.listCodeSources('4321', '')).items).toHaveLength(130)
  await Promise.all([http.close(), server.close()])
})

it('reads every field of a source and drops the token', async () => {
  const id = seed({
    DisplayName: '训练 train',
    Description: 'text',
    CodeRepoUserName: 'ci',
    CodeRepoAccessToken: token,
    CodeBranch: 'main',
    CodeCommit: 'a'.repeat(40),
    MountPath: '/root/code',
    CloneType: 1,
    Accessibility: 'PUBLIC',
  })
  const item = await open().pai.findCodeSource(id)
  expect(item).toMatchObject({
    id,
    workspaceId: '4321',
    displayName: '训练 train',
    description: 'text',
    codeRepoUserName: 'ci',
    codeBranch: 'main',
    codeCommit: 'a'.repeat(40),
    mountPath: '/root/code/',
    cloneType: 1,
    accessibility: 'PUBLIC',
    token: 'same',
  })
  expect(JSON.stringify(item)).not.toContain(token)
})

it.each([
  [token, token, 'same'],
  ['another', token, 'different'],
  [undefined, token, 'absent'],
  ['', token, 'absent'],
  ['******', token, 'unknown'],
  [undefined, null, 'same'],
  ['another', null, 'same'],
])('compares the stored token %j with the wanted %j: %s', async (stored, wanted, expected) => {
  const id = seed(stored === undefined ? {} : { CodeRepoAccessToken: stored })
  expect((await open(wanted).pai.findCodeSource(id))?.token).toBe(expected)
})

it('finds null where there is no source, and counts it as deleted', async () => {
  const { pai } = open()
  expect(await pai.findCodeSource('code-0' as CodeSourceId)).toBeNull()
  await expect(pai.deleteCodeSource('code-0' as CodeSourceId)).resolves.toBeUndefined()
})

it('updates, publishes and deletes exactly one source, and survives a lost answer of each', async () => {
  const [id, other] = [seed({ CodeBranch: 'old' }), seed({ CodeBranch: 'old' })]
  const { pai } = open()
  const stored = (which: string) => emulator.pai.codeSources().find((item) => item.CodeSourceId === which)
  const lost = ['reset-after-commit'] as const
  emulator.faults = { 'pai.update': lost, 'pai.publish': lost, 'pai.delete': lost }
  expect((await pai.updateCodeSource(id, { CodeBranch: 'new' })).requestId).toMatch(/^[0-9A-F-]{36}$/)
  expect(stored(id)).toMatchObject({ CodeBranch: 'new', Accessibility: 'PRIVATE' })
  await pai.publishCodeSource(id)
  expect(stored(id)).toMatchObject({ Accessibility: 'PUBLIC' })
  emulator.pai.setRole('200000000000001', 'admin')
  await pai.deleteCodeSource(id)
  emulator.pai.setRole('200000000000001', 'developer')
  expect(stored(id)).toBeUndefined()
  expect(stored(other)).toMatchObject({ CodeBranch: 'old', Accessibility: 'PRIVATE' })
})

it('names the RAM action that is missing for each operation', async () => {
  const { pai } = open()
  const id = seed()
  const operations: Record<string, () => Promise<unknown>> = {
    ListCodeSources: () => pai.listCodeSources('4321', ''),
    GetCodeSource: () => pai.findCodeSource(id),
    UpdateCodeSource: () => pai.updateCodeSource(id, {}),
    PublishCodeSource: () => pai.publishCodeSource(id),
    DeleteCodeSource: () => pai.deleteCodeSource(id),
  }
  for (const [action, run] of Object.entries(operations)) {
    emulator.pai.deny(`paicodesource:${action}`)
    await expect(run()).rejects.toMatchObject({
      code: 'E_RAM_DENIED',
      hint: expect.stringContaining(`paicodesource:${action} `),
    })
    emulator.pai.allow(`paicodesource:${action}`)
  }
})

it('misses none that stays while old ones are deleted between two pages and new ones are made', async () => {
  const ids = Array.from({ length: 230 }, (_, number) =>
    seed({ DisplayName: `moving-${number}`, GmtCreateTime: new Date(Date.UTC(2026, 0, 2, 0, number)).toISOString() }),
  )
  const { pai } = open()
  const front = await startMeddling(emulator, 'GET', 'after', async () => {
    for (const id of ids.slice(0, 30)) await pai.deleteCodeSource(id)
    for (let number = 0; number < 5; number++)
      seed({ DisplayName: `moving-late-${number}`, CodeSourceId: `code-late-${number}` })
  })
  const { accessKeyId, accessKeySecret } = emulator.pai
  const listing = createPai(createTestHttp(), {
    endpoint: front.url,
    credentials: provideFixed({ accessKeyId, accessKeySecret, securityToken: null }),
    token,
    makeNonce: randomUUID,
  })
  const { items } = await listing.listCodeSources('4321', 'moving')
  await Promise.all([listing.http.close(), front.close()])
  expect(emulator.pai.codeSources().map((item) => item.CodeSourceId)).not.toContain(ids[0])
  expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining(ids.slice(30)))
  const times = items.map(({ createdAt }) => createdAt)
  expect(times).toEqual(times.toSorted())
})
