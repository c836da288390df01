import { afterEach, describe, expect, it } from 'vitest'
import { type LfsAnswer, readBatch } from '../../src/git/lfs-batch.ts'
import { createTestHttp } from '../support/http.ts'
import { objectOf } from '../support/large-files.ts'
import { startServer, type TestServer } from '../support/server.ts'

const http = createTestHttp({ maxAttempts: 1 })
const servers: TestServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

const object = objectOf(Buffer.from('weights'))
const ours = `Basic ${Buffer.from('robot:pt-secret').toString('base64')}`

/** What is made of an answer for one object, given as what stands beside its ID; the server's own URL replaces `{own}`. */
async function ask(more: object, whole: object = {}, operation: 'upload' | 'download' = 'upload') {
  const server = await startServer((_, response) => {
    const answer = JSON.stringify({ objects: [{ ...object, ...more }], ...whole })
    response.end(answer.replaceAll('{own}', server.url))
  })
  servers.push(server)
  const remote = { url: `${server.url}/octo/train.git`, username: 'robot', password: 'pt-secret' }
  const answers = await readBatch(http, remote, operation, [object])
  return { answer: answers.get(object.oid) as LfsAnswer, requests: server.requests, url: server.url }
}

const upload = (action: object) => ({ actions: { upload: action } })

describe('a batch request', () => {
  it('is what the batch API asks for', async () => {
    const { requests } = await ask({})
    const [request] = requests
    expect(request?.url).toBe('/octo/train.git/info/lfs/objects/batch')
    expect(request?.headers).toMatchObject({
      authorization: ours,
      accept: 'application/vnd.git-lfs+json',
      'content-type': 'application/vnd.git-lfs+json',
    })
    expect(JSON.parse(request?.body.toString() ?? '')).toEqual({
      operation: 'upload',
      transfers: ['basic'],
      objects: [object],
      hash_algo: 'sha256',
    })
  })
})

describe('an address', () => {
  it('on the host of the remote gets our credentials, unless it comes with its own or needs none', async () => {
    const plain = await ask(upload({ href: '{own}/put?a=b' }))
    expect(plain.answer).toEqual({
      kind: 'transfer',
      transfer: { href: new URL(`${plain.url}/put?a=b`), headers: { authorization: ours }, expiresAt: null },
      verify: null,
    })
    const own = await ask(upload({ href: '{own}/put', header: { AUTHORIZATION: 'RemoteAuth x', 'X-More': '1' } }))
    expect(own.answer).toMatchObject({ transfer: { headers: { authorization: 'RemoteAuth x', 'x-more': '1' } } })
    const none = await ask({ ...upload({ href: '{own}/put' }), authenticated: true })
    expect(none.answer).toMatchObject({ transfer: { headers: {} } })
  })

  it('on another origin, be it only another port, never gets our credentials', async () => {
    for (const href of ['http://127.0.0.1:9/put', 'https://127.0.0.1/put', 'http://localhost:9/put']) {
      const { answer } = await ask({ actions: { upload: { href }, verify: { href } } })
      expect(answer).toMatchObject({ transfer: { headers: {} }, verify: { headers: {} } })
      expect(JSON.stringify(answer)).not.toContain('uthorization')
    }
  })

  it('does not choose the headers of the connection', async () => {
    const header = { Host: 'other.example', 'Transfer-Encoding': 'chunked', 'content-length': '1', Connection: 'close' }
    const { answer } = await ask({ ...upload({ href: '{own}/put', header }), authenticated: true })
    expect(answer).toMatchObject({ transfer: { headers: {} } })
    expect(Object.keys((answer as Extract<LfsAnswer, { kind: 'transfer' }>).transfer.headers)).toEqual([])
  })

  it.each([
    'not a URL',
    'ftp://127.0.0.1/put',
    'file:///etc/passwd',
    '/put',
    'http://169.254.169.254/latest/meta-data/',
    'https://0xa9fea9fe/put',
    'https://100.100.100.200/put',
    'https://[fe80::1]/put',
    'https://[::ffff:169.254.1.1]/put',
  ])('%s is not used', async (href) => {
    expect((await ask(upload({ href }))).answer).toMatchObject({ kind: 'refused' })
    expect((await ask({ actions: { upload: { href: '{own}/put' }, verify: { href } } })).answer.kind).toBe('refused')
  })

  it('says when it expires, from now or by a date', async () => {
    const before = Date.now()
    const soon = await ask(upload({ href: '{own}/put', expires_in: 60, expires_at: '2001-01-01T00:00:00Z' }))
    const { transfer } = soon.answer as Extract<LfsAnswer, { kind: 'transfer' }>
    expect(transfer.expiresAt).toBeGreaterThanOrEqual(before + 60_000)
    expect(transfer.expiresAt).toBeLessThan(before + 70_000)
    const date = await ask(upload({ href: '{own}/put', expires_at: '2030-01-01T00:00:00Z' }))
    expect(date.answer).toMatchObject({ transfer: { expiresAt: Date.UTC(2030, 0, 1) } })
    const never = await ask(upload({ href: '{own}/put', expires_at: '0001-01-01T00:00:00Z', expires_in: 0 }))
    expect(never.answer).toMatchObject({ transfer: { expiresAt: null } })
  })
})

describe('an answer', () => {
  it('without an action means that the server has the object, or has no address to download it from', async () => {
    expect((await ask({})).answer).toEqual({ kind: 'held' })
    expect((await ask({ actions: {} })).answer).toEqual({ kind: 'held' })
    expect((await ask({}, {}, 'download')).answer).toMatchObject({ kind: 'refused' })
  })

  it('that leaves the object out is no answer for it', async () => {
    expect((await ask({}, { objects: [] })).answer).toMatchObject({ kind: 'refused' })
  })

  it('has no transfer and no hash where their names are empty, as for git-lfs', async () => {
    const { answer } = await ask(upload({ href: '{own}/put' }), { transfer: '', hash_algo: '' })
    expect(answer.kind).toBe('transfer')
  })

  it('may have its numbers as text', async () => {
    const refusal = await ask({ error: { code: '422', message: 'too large' } })
    expect(refusal.answer).toEqual({ kind: 'refused', reason: '422 too large' })
    const { answer } = await ask(upload({ href: '{own}/put', expires_in: '60' }))
    expect(answer).toMatchObject({ transfer: { expiresAt: expect.any(Number) } })
  })

  it.each([
    ['another transfer', { transfer: 'tus' }],
    ['another hash', { hash_algo: 'sha512' }],
    ['no objects', { objects: null }],
  ])('with %s is refused', async (_, whole) => {
    await expect(ask({}, whole)).rejects.toMatchObject({ code: 'E_LFS' })
  })
})

it.each([
  ['a million things that are no objects', `${'{},'.repeat(1_000_000)}{}`],
  [
    'an address with as many headers that are none',
    `{"oid":"x","actions":{"upload":{"href":"x","header":{${Array.from({ length: 300_000 }, (_, name) => `"${name}":1`)}}}}}`,
  ],
])('takes an answer of %s for a refusal', async (_, objects) => {
  const server = await startServer((_, response) => response.end(`{"objects":[${objects}]}`))
  servers.push(server)
  const remote = { url: `${server.url}/octo/train.git`, username: 'robot', password: 'pt-secret' }
  await expect(readBatch(http, remote, 'upload', [object])).rejects.toMatchObject({ code: 'E_LFS' })
})
