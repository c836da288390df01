import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Emulator, type FaultScript, startEmulator } from '../../emulator/emulator.ts'
import { provideFixed } from '../../src/aliyun/provider.ts'
import { type Creation, createOnce } from '../../src/pai/create.ts'
import { createPai } from '../../src/pai/pai.ts'
import { createFastClock, createVirtualClock } from '../support/clock.ts'
import { createTestHttp, type TestHttpOptions } from '../support/http.ts'
import { countCalls, openPai } from '../support/pai.ts'
import { startUniqueNames } from '../support/pai-front.ts'
import { findClosedPort, startServer } from '../support/server.ts'

let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(async () => await emulator.close())
beforeEach(() => {
  emulator.faults = {}
  emulator.pai.listLagMs = 0
})

let names = 0

/** A creation under a name of its own; `told` are the calls back, in order. */
function prepare(options: TestHttpOptions = {}) {
  const { pai, http } = openPai(emulator, 'clone-token', { clock: createFastClock(20), ...options })
  const displayName = `train-${++names}-`
  const told: string[] = []
  const fields = {
    WorkspaceId: emulator.pai.workspaceId,
    DisplayName: displayName,
    CodeRepo: 'https://codeup.example/acme/train.git',
    MountPath: '/root/code/',
  }
  const creation: Creation = {
    workspaceId: emulator.pai.workspaceId,
    displayName,
    fields,
    maxAttempts: 5,
    list: async () => (await pai.listCodeSources(emulator.pai.workspaceId, displayName)).items,
    onUnknown: () => told.push('unknown'),
    onCreated: (id) => told.push(id),
  }
  const from = emulator.journal.length
  const live = () => emulator.pai.codeSources().filter((item) => item.DisplayName === displayName)
  return { pai, http, creation, told, live, posts: () => countCalls(emulator, 'pai.create', from) }
}

it('makes one POST and tells the ID at once when nothing goes wrong', async () => {
  const { pai, creation, told, live, posts } = prepare()
  const { id, requestId } = await createOnce(pai, creation)
  expect(live().map((item) => item.CodeSourceId)).toEqual([id])
  expect(told).toEqual([id])
  expect(requestId).toMatch(/^[0-9A-F-]{36}$/)
  expect(posts()).toBe(1)
})

it.each([
  // Nothing was executed: the same bytes, or a new signature after an answer, bring it in the second POST.
  [['reset-before'], 2, true],
  [['html:502'], 2, true],
  [['html:200'], 2, true],
  [['html:404'], 2, true],
  [['status:503'], 2, true],
  [['xml-error'], 2, true],
  [['throttle'], 2, false],
  [['status:429'], 2, false],
  [['nonce-used'], 2, true],
  // It was executed: looking finds it, and nothing is posted again.
  [['reset-after-commit'], 1, true],
  [['truncate'], 1, true],
  [['after-commit:500'], 1, true],
  [['after-commit:503'], 1, true],
  [['late-commit:100'], 1, true],
  // It is executed after the look: the second POST carries the same nonce, and only one of them counts.
  [['late-commit:700'], 2, true],
  // Several in a row.
  [['throttle', 'reset-before', 'html:502'], 4, true],
  [['reset-before', 'reset-after-commit'], 2, true],
  [['nonce-used', 'truncate'], 2, true],
] as [FaultScript[string], number, boolean][])(
  'ends with one live source and its ID after %j',
  async (faults, expected, unknown) => {
    const { pai, creation, told, live, posts } = prepare()
    emulator.faults = { 'pai.create': faults }
    const { id } = await createOnce(pai, creation)
    await new Promise((resolve) => setTimeout(resolve, faults[0] === 'late-commit:700' ? 600 : 0))
    expect(live().map((item) => item.CodeSourceId)).toEqual([id])
    expect(posts()).toBe(expected)
    expect(told.includes('unknown')).toBe(unknown)
  },
)

it.each([['reset-after-commit'], ['truncate'], ['html:502']])(
  'makes one source after %s while the list lags three seconds',
  async (fault) => {
    // 150 ms of real time are three seconds on the fast clock.
    emulator.pai.listLagMs = 150
    const { pai, creation, live } = prepare()
    emulator.faults = { 'pai.create': [fault as 'truncate'] }
    const { id } = await createOnce(pai, creation)
    expect(live().map((item) => item.CodeSourceId)).toEqual([id])
  },
)

it('finds what it made by the nonce when the list lags longer than the first look', async () => {
  // 20 s on the fast clock: over two looks of 8 s, under the first one and the 24 s after `SignatureNonceUsed`.
  emulator.pai.listLagMs = 1_000
  const { pai, creation, live, posts } = prepare()
  emulator.faults = { 'pai.create': ['reset-after-commit'] }
  const { id } = await createOnce(pai, creation)
  expect(live().map((item) => item.CodeSourceId)).toEqual([id])
  expect(posts()).toBe(2)
})

it('sends the same bytes again after an unknown outcome, also when it is throttled then; else new ones after an answer', async () => {
  const server = await startServer((_, response, number) => {
    if (number === 2) return void response.socket?.resetAndDestroy()
    if (number <= 3) return void response.writeHead(400).end('{"Code":"Throttling.User","Message":"slow"}')
    response.end('{"CodeSourceId":"code-1","RequestId":"R-1"}')
  })
  const http = createTestHttp({ clock: createVirtualClock() })
  const credentials = { accessKeyId: 'id', accessKeySecret: 'secret', securityToken: null }
  let made = 0
  const pai = createPai(http, {
    endpoint: server.url,
    credentials: provideFixed(credentials),
    token: null,
    makeNonce: () => `nonce-${++made}`,
  })
  const { creation } = prepare()
  const result = await createOnce(pai, { ...creation, list: async () => [] })
  expect(result).toMatchObject({ id: 'code-1', requestId: 'R-1' })
  const [first, second, third, fourth] = server.requests
  const signed = (request: typeof first) => [
    request?.headers['authorization'],
    request?.headers['x-acs-date'],
    `${request?.body}`,
  ]
  const nonces = [first, second].map((request) => request?.headers['x-acs-signature-nonce'])
  expect(nonces).toEqual(['nonce-1', 'nonce-2'])
  expect(signed(third)).toEqual(signed(second))
  expect(signed(fourth)).toEqual(signed(second))
  await Promise.all([http.close(), server.close()])
})

it('signs anew where the gateway has spent the nonce on a request that was never carried out', async () => {
  const spent = new Set<unknown>()
  const server = await startServer(({ headers }, response, number) => {
    const nonce = headers['x-acs-signature-nonce']
    if (spent.has(nonce)) return void response.writeHead(400).end('{"Code":"SignatureNonceUsed","Message":"used"}')
    spent.add(nonce)
    if (number === 1) return void response.writeHead(503).end('{"Code":"ServiceUnavailable","Message":"later"}')
    response.end('{"CodeSourceId":"code-1","RequestId":"R-1"}')
  })
  const http = createTestHttp({ clock: createVirtualClock() })
  const credentials = provideFixed({ accessKeyId: 'id', accessKeySecret: 'secret', securityToken: null })
  const pai = createPai(http, { endpoint: server.url, credentials, token: null, makeNonce: randomUUID })
  const { creation } = prepare()
  expect(await createOnce(pai, { ...creation, list: async () => [] })).toMatchObject({ id: 'code-1' })
  expect(server.requests).toHaveLength(3)
  await Promise.all([http.close(), server.close()])
})

it('says that the outcome is unknown when it stays so, after the attempts that were allowed', async () => {
  const { pai, creation, live, posts } = prepare({ clock: createVirtualClock() })
  emulator.faults = { 'pai.create': Array.from({ length: 9 }, () => 'html:502' as const) }
  await expect(createOnce(pai, { ...creation, maxAttempts: 3 })).rejects.toMatchObject({ code: 'E_UNKNOWN_OUTCOME' })
  expect(live()).toEqual([])
  expect(posts()).toBe(3)
})

it.each([
  [500, { Code: 'InternalError', Message: 'boom' }],
  // It says that the request has arrived, and nothing of what came of it.
  [400, { Code: 'SignatureNonceUsed', Message: 'used' }],
])('says so with what came back and its request ID: %i %j', async (status, said) => {
  const server = await startServer((_, response, number) =>
    response.writeHead(status).end(JSON.stringify({ ...said, RequestId: `R-${number}` })),
  )
  const http = createTestHttp({ clock: createVirtualClock() })
  const credentials = provideFixed({ accessKeyId: 'id', accessKeySecret: 'secret', securityToken: null })
  const pai = createPai(http, { endpoint: server.url, credentials, token: null, makeNonce: randomUUID })
  const { creation, told } = prepare()
  const lost = createOnce(pai, { ...creation, maxAttempts: 2, list: async () => [] })
  await expect(lost).rejects.toMatchObject({
    code: 'E_UNKNOWN_OUTCOME',
    message: `Creating the code source ${creation.displayName} was sent and its outcome is not known: ${status} ${said.Code}: ${said.Message}.`,
    requestId: 'R-2',
  })
  expect(told).toEqual(['unknown', 'unknown'])
  await Promise.all([http.close(), server.close()])
})

it('says so, too, when looking for it fails: what came of the creation is what matters', async () => {
  emulator.faults = { 'pai.create': ['reset-after-commit'], 'pai.list': Array.from({ length: 20 }, () => 'status:503') }
  const { pai, creation, told } = prepare()
  await expect(createOnce(pai, creation)).rejects.toMatchObject({
    code: 'E_UNKNOWN_OUTCOME',
    message: expect.stringMatching(/outcome is not known: .*; looking for it failed: .*503/),
  })
  expect(told).toEqual(['unknown'])
})

it.each([['paicodesource:CreateCodeSource', 'E_RAM_DENIED']])(
  'posts once when %s is denied, with the action, the request ID and what to do',
  async (action, code) => {
    const { pai, creation, posts, told } = prepare()
    emulator.pai.deny(action)
    const refused = createOnce(pai, creation)
    await expect(refused).rejects.toMatchObject({
      code,
      message: expect.stringContaining(creation.displayName),
      hint: expect.stringContaining(action),
      requestId: expect.stringMatching(/^[0-9A-F-]{36}$/),
    })
    emulator.pai.allow(action)
    expect(posts()).toBe(1)
    expect(told).toEqual([])
  },
)

it('posts once when a field is refused', async () => {
  const { pai, creation, posts } = prepare()
  const refused = createOnce(pai, { ...creation, fields: { ...creation.fields, CloneType: 7 } })
  await expect(refused).rejects.toMatchObject({ code: 'E_API', message: expect.stringContaining('CloneType') })
  expect(posts()).toBe(1)
})

it('says what was refused, too, when looking for it fails: that is the smaller part', async () => {
  emulator.faults = { 'pai.list': Array.from({ length: 20 }, () => 'status:503') }
  const { pai, creation, told } = prepare()
  const refused = createOnce(pai, { ...creation, fields: { ...creation.fields, CloneType: 7 } })
  await expect(refused).rejects.toMatchObject({ code: 'E_API', message: expect.stringContaining('CloneType') })
  expect(told).toEqual([])
})

it('waits for the source that has taken its name while the list lags three seconds', async () => {
  emulator.pai.listLagMs = 150
  const front = await startUniqueNames(emulator)
  const { http, creation, live } = prepare()
  const { accessKeyId, accessKeySecret } = emulator.pai
  const credentials = provideFixed({ accessKeyId, accessKeySecret, securityToken: null })
  const pai = createPai(http, { endpoint: front.url, credentials, token: null, makeNonce: randomUUID })
  const { id } = await createOnce(pai, creation)
  expect(await createOnce(pai, creation)).toEqual({ id, requestId: null })
  await front.close()
  expect(live().map((item) => item.CodeSourceId)).toEqual([id])
})

it.each([
  ['100400027', 'E_WORKSPACE_NOT_FOUND'],
  ['NoPermission', 'E_RAM_DENIED'],
])(
  'takes a code that it knows (%s) for what it means, also with the status of a name that is taken',
  async (Code, code) => {
    const server = await startServer((_, response) =>
      response.writeHead(409).end(JSON.stringify({ Code, Message: 'no', RequestId: 'R-1' })),
    )
    const http = createTestHttp({ clock: createVirtualClock() })
    const credentials = provideFixed({ accessKeyId: 'id', accessKeySecret: 'secret', securityToken: null })
    const pai = createPai(http, { endpoint: server.url, credentials, token: null, makeNonce: randomUUID })
    const { creation } = prepare()
    await expect(createOnce(pai, { ...creation, list: async () => [] })).rejects.toMatchObject({ code })
    await Promise.all([http.close(), server.close()])
  },
)

it('repeats without looking while the server refuses the connection: nothing was sent', async () => {
  const { http, creation, told } = prepare({ clock: createVirtualClock() })
  const credentials = { accessKeyId: 'id', accessKeySecret: 'secret', securityToken: null }
  const endpoint = `http://127.0.0.1:${await findClosedPort()}`
  const closed = createPai(http, {
    endpoint,
    credentials: provideFixed(credentials),
    token: null,
    makeNonce: () => 'nonce',
  })
  const list = () => Promise.reject(new Error('nobody has to look'))
  await expect(createOnce(closed, { ...creation, list })).rejects.toMatchObject({ code: 'E_NETWORK' })
  expect(http.events).toHaveLength(5)
  expect(told).toEqual([])
})

it('does not begin a wait that would end after the deadline', async () => {
  const clock = createVirtualClock()
  const { pai, creation, posts } = prepare({ clock, stepMs: 100 })
  emulator.faults = { 'pai.create': ['throttle'] }
  await expect(createOnce(pai, creation)).rejects.toMatchObject({ code: 'E_THROTTLED' })
  expect(clock.sleeps).toEqual([])
  expect(posts()).toBe(1)
})

it('waits as long as PAI asks before it sends a request again that was throttled', async () => {
  const server = await startServer((_, response, number) =>
    number === 1
      ? response.writeHead(400, { 'x-acs-retry-after': '7000' }).end('{"Code":"Throttling.User","Message":"slow"}')
      : response.end('{"CodeSourceId":"code-1","RequestId":"R-1"}'),
  )
  const clock = createVirtualClock()
  const http = createTestHttp({ clock })
  const credentials = provideFixed({ accessKeyId: 'id', accessKeySecret: 'secret', securityToken: null })
  const pai = createPai(http, { endpoint: server.url, credentials, token: null, makeNonce: randomUUID })
  expect(await createOnce(pai, prepare().creation)).toMatchObject({ id: 'code-1' })
  expect(clock.sleeps).toEqual([7_000])
  await Promise.all([http.close(), server.close()])
})

it('makes one source each for creations that run at once', async () => {
  const runs = Array.from({ length: 6 }, () => prepare())
  emulator.faults = { 'pai.create': ['reset-after-commit', 'ok', 'reset-before', 'truncate', 'throttle', 'html:502'] }
  const ids = await Promise.all(runs.map(async ({ pai, creation }) => (await createOnce(pai, creation)).id))
  expect(runs.map(({ live }) => live().map((item) => item.CodeSourceId))).toEqual(ids.map((id) => [id]))
})

it('takes its retries from what all calls of the step share', async () => {
  const { pai, creation, posts } = prepare()
  emulator.faults = { 'pai.create': Array.from({ length: 10 }, () => 'throttle' as const) }
  await expect(createOnce(pai, { ...creation, maxAttempts: 10 })).rejects.toMatchObject({ code: 'E_THROTTLED' })
  // 50 tokens, 10 for a retry after throttling.
  expect(posts()).toBe(6)
})
