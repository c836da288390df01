import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPackSource } from '../../src/git/pack-source.ts'
import { makePacket } from '../../src/git/pkt-line.ts'
import { createVirtualClock } from '../support/clock.ts'
import { createTestHttp } from '../support/http.ts'
import { shaFrom } from '../support/object-name.ts'
import { makePackBytes, readPack } from '../support/packs.ts'
import { shas } from '../support/payloads.ts'
import { type Handler, startServer } from '../support/server.ts'

const type = 'application/x-git-upload-pack-result'
const bytes = makePackBytes(3_000)
const cleanups: (() => Promise<unknown>)[] = []
let temporary: string
beforeEach(async () => {
  temporary = await mkdtemp(path.join(tmpdir(), 'fetch-test-'))
})
afterEach(async () => {
  await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()))
  expect(await readdir(temporary)).toEqual([])
  await rm(temporary, { recursive: true })
})

const band = (number: number, data: Buffer) =>
  Buffer.concat([Buffer.from((data.length + 5).toString(16).padStart(4, '0')), Buffer.of(number), data])
const answerOf = (...bands: Buffer[]) =>
  Buffer.concat([Buffer.from(makePacket('packfile\n')), ...bands, Buffer.from('0000')])
const whole = answerOf(
  band(2, Buffer.from('Counting\n')),
  band(1, bytes.subarray(0, 900)),
  band(1, bytes.subarray(900)),
)
const send =
  (body: Buffer | string, status = 200, headers: Record<string, string> = {}): Handler =>
  (_, response) =>
    response.writeHead(status, { 'content-type': type, ...headers }).end(body)

/** A source of packs whose origin answers with one handler after the other, the last one for good. */
async function open(...handlers: Handler[]) {
  const server = await startServer((request, response, number) =>
    (handlers[number - 1] ?? handlers.at(-1))?.(request, response, number),
  )
  const clock = createVirtualClock()
  const http = createTestHttp({ clock })
  const origin = { url: `${server.url}/octo/train.git`, username: 'x-access-token', password: 'ghs_secret' }
  const source = createPackSource({ http, origin, temporary, info: () => {} })
  cleanups.push(source.close, http.close, server.close)
  return { server, source, clock }
}

const request = { want: [shas.head], have: [shas.base], thin: true, offsetDeltas: true }
const obtain = async (...handlers: Handler[]) => {
  const opened = await open(...handlers)
  return { ...opened, obtained: await opened.source.obtain(request).catch((error: unknown) => error) }
}

describe('the request', () => {
  it('is protocol v2, says everything at once and authenticates from the start', async () => {
    const { server } = await obtain(send(whole))
    const [seen] = server.requests
    const authorization = `Basic ${Buffer.from('x-access-token:ghs_secret').toString('base64')}`
    expect(seen).toMatchObject({
      method: 'POST',
      url: '/octo/train.git/git-upload-pack',
      headers: { authorization, 'git-protocol': 'version=2', accept: type },
    })
    const lines = [
      ...['thin-pack\n', 'ofs-delta\n', 'no-progress\n'],
      ...[`want ${shas.head}\n`, `have ${shas.base}\n`, 'done\n'],
    ]
    const head = `${makePacket('command=fetch\n')}${makePacket('object-format=sha1\n')}0001`
    expect(seen?.body.toString()).toBe(`${head}${lines.map(makePacket).join('')}0000`)
  })

  it('of many haves is compressed, and each of them is in it', async () => {
    const have = Array.from({ length: 256 }, (_, index) => shaFrom(index.toString(16).padStart(40, 'f')))
    const { source, server } = await open(send(whole))
    await source.obtain({ ...request, have })
    const [seen] = server.requests
    expect(seen?.headers['content-encoding']).toBe('gzip')
    const text = gunzipSync(seen?.body ?? '').toString()
    expect(have.every((sha) => text.includes(`have ${sha}\n`))).toBe(true)
    expect(text.endsWith('0009done\n0000')).toBe(true)
  })

  it('asks for what the mirror can use only', async () => {
    const { source, server } = await open(send(whole))
    await source.obtain({ ...request, have: [], thin: false, offsetDeltas: false })
    expect(server.requests[0]?.body.toString()).not.toMatch(/thin-pack|ofs-delta|have /)
  })

  it('is not made for what the mirror has', async () => {
    const { source, server } = await open(send(whole))
    const obtained = await source.obtain({ ...request, have: [shas.base, shas.head] })
    expect(obtained).toMatchObject({ kind: 'pack', bytes: 0, pack: { objects: 0, size: 32 } })
    expect(server.requests).toEqual([])
  })

  it('is not made again for the pack that is there', async () => {
    const { source, server } = await open(send(whole))
    expect(await source.obtain(request)).toMatchObject({ kind: 'pack', bytes: bytes.length })
    const again = await source.obtain(request)
    expect(again.kind === 'pack' && (await readPack(again.pack)).equals(bytes)).toBe(true)
    expect(again).toMatchObject({ bytes: 0 })
    expect(server.requests).toHaveLength(1)
  })
})

const reset: Handler = (_, response) => response.socket?.resetAndDestroy()
const cut =
  (end: number): Handler =>
  (_, response) => {
    response.writeHead(200, { 'content-type': type, 'content-length': whole.length })
    response.write(whole.subarray(0, end), () => response.socket?.resetAndDestroy())
  }
const damaged = Buffer.from(bytes)
damaged[1_500] = 0xff

describe('asks again, and takes the whole pack, after', () => {
  it.each([
    ['a reset', reset],
    ['a reset after 1 byte', cut(1)],
    ['a reset in the first packet', cut(9)],
    ['a reset in the middle', cut(1_500)],
    ['a reset before the last byte', cut(whole.length - 1)],
    ['an answer that ends early but properly', send(whole.subarray(0, 1_500))],
    ['a pack without its end', send(answerOf(band(1, bytes.subarray(0, 2_999))))],
    ['a damaged pack', send(answerOf(band(1, damaged)))],
    ['a damaged trailer', send(answerOf(band(1, Buffer.concat([bytes.subarray(0, -1), Buffer.of(0)]))))],
    ['band 3', send(answerOf(band(1, bytes.subarray(0, 900)), band(3, Buffer.from('out of memory'))))],
    ['503', send('busy', 503)],
    ['429', send('slow down', 429)],
    ['a commit that this replica has not yet', send(makePacket(`ERR upload-pack: not our ref ${shas.head}\n`))],
  ] as const)('%s', async (_, fault) => {
    const { obtained, server, clock } = await obtain(fault, send(whole))
    expect(obtained).toMatchObject({ kind: 'pack', bytes: bytes.length, pack: { objects: 7 } })
    expect(server.requests).toHaveLength(2)
    expect(clock.sleeps).toHaveLength(1)
  })
})

it.each([429, 503])('waits as long as Retry-After of a %i says, two minutes at most', async (status) => {
  const ask = (seconds: string) => send('', status, { 'retry-after': seconds })
  const { obtained, clock } = await obtain(ask('30'), ask('86400'), send(whole))
  expect(obtained).toMatchObject({ kind: 'pack' })
  expect(clock.sleeps).toEqual([30_000, 120_000])
})

describe('gives up, with the reason, after', () => {
  it.each([
    ['not our ref', send(makePacket(`ERR upload-pack: not our ref ${shas.head}\n`)), 'E_REF_NOT_FOUND', /not there/, 3],
    ['401', send('', 401), 'E_GITHUB_ACCESS', /refused: 401/, 1],
    ['403', send('', 403), 'E_GITHUB_ACCESS', /refused: 403/, 1],
    ['404', send('', 404), 'E_GITHUB_ACCESS', /refused: 404/, 1],
    ['429 every time', send('', 429), 'E_THROTTLED', /refused: 429/, 3],
    ['502 every time', send('', 502), 'E_NETWORK', /refused: 502/, 3],
    [
      'band 3 every time',
      send(answerOf(band(3, Buffer.from('##[error]no')))),
      'E_NETWORK',
      /failed: ## \[error\]no/,
      3,
    ],
    ['a cut pack every time', send(answerOf(band(1, bytes.subarray(0, 99)))), 'E_NETWORK', /cut or damaged/, 3],
    ['resets every time', reset, 'E_NETWORK', /failed: /, 3],
  ] as const)('%s', async (_, handler, code, message, requests) => {
    const { obtained, server } = await obtain(handler)
    expect(obtained).toMatchObject({ code, message: expect.stringMatching(message) })
    expect(server.requests).toHaveLength(requests)
    expect(JSON.stringify([obtained, String(obtained)])).not.toContain('ghs_secret')
  })

  it('a redirect, and sends nobody to look for a permission', async () => {
    const error = { code: 'E_GITHUB_ACCESS', hint: expect.stringContaining('renamed or transferred') }
    expect((await obtain(send('', 301))).obtained).toMatchObject(error)
  })

  it('502, and sends nobody to look for a wrong host', async () => {
    expect((await obtain(send('', 502))).obtained).toMatchObject({ hint: expect.stringContaining('later') })
  })
})

describe('leaves it to git, with the reason, when', () => {
  it.each([
    ['HTML answers', send('<!DOCTYPE html>', 200, { 'content-type': 'text/html' }), /content type text\/html/],
    ['nothing answers in v2', send(''), /no pack in the answer/],
    ['a server that takes no gzip answers 415', send('', 415), /error: 415/],
    ['the body has a wrong length for it (411)', send('', 411), /error: 411/],
    ['another error answers', send(makePacket('ERR unknown command\n')), /unknown command/],
  ] as const)('%s', async (_, handler, reason) => {
    const { obtained, server } = await obtain(handler)
    expect(obtained).toMatchObject({ kind: 'unable', reason: expect.stringMatching(reason) })
    expect(server.requests).toHaveLength(1)
  })
})

/** Answers without an end, and tells when the client has left. */
const begin =
  (body: Buffer, onLeft: () => void): Handler =>
  (_, response) => {
    response.on('close', onLeft)
    response.writeHead(200, { 'content-type': type }).write(body)
  }

describe('a pack that is fetched before it is asked for', () => {
  const other = { ...request, want: [shas.merge] }

  it('is there when it is, for one request', async () => {
    const { source, server } = await open(send(whole))
    source.prepare(request)
    source.prepare(request)
    expect(await source.obtain(request)).toMatchObject({ kind: 'pack', bytes: bytes.length })
    expect(await source.obtain(request)).toMatchObject({ kind: 'pack', bytes: 0 })
    expect(server.requests).toHaveLength(1)
  })

  it('leaves the one before it for as long as that is asked for', async () => {
    const { source, server } = await open(send(whole))
    await source.obtain(other)
    source.prepare(request)
    const again = await source.obtain(other)
    expect(again.kind === 'pack' && (await readPack(again.pack)).equals(bytes)).toBe(true)
    expect(await source.obtain(request)).toMatchObject({ kind: 'pack', bytes: bytes.length })
    expect(server.requests).toHaveLength(2)
  })

  it('fails where it is asked for, and not before', async () => {
    const { source, server } = await open(send(whole), send('', 404))
    await source.obtain(other)
    source.prepare(request)
    await vi.waitUntil(() => server.requests.length === 2)
    await expect(source.obtain(request)).rejects.toMatchObject({ code: 'E_GITHUB_ACCESS' })
  })

  it('is fetched again when the disk has no room for two', async () => {
    const large = makePackBytes(3 * 1024 * 1024)
    const starts = Array.from({ length: Math.ceil(large.length / 50_000) }, (_, index) => index * 50_000)
    const body = answerOf(...starts.map((start) => band(1, large.subarray(start, start + 50_000))))
    const left = vi.fn()
    const { source, server } = await open(send(whole), begin(body.subarray(0, -1), left), send(body))
    await source.obtain(other)
    await rm(temporary, { recursive: true })
    source.prepare(request)
    await vi.waitUntil(() => left.mock.calls.length > 0)
    await mkdir(temporary)
    expect(await source.obtain(request)).toMatchObject({ kind: 'pack', bytes: large.length })
    expect(server.requests).toHaveLength(3)
  })

  it.each(['another is asked for', 'nothing more is asked for'])(
    'is given up when %s, however long it would take',
    async (then) => {
      const left = vi.fn()
      const { source, server } = await open(begin(whole.subarray(0, 1_500), left), send(whole))
      source.prepare(request)
      await vi.waitUntil(() => server.requests.length === 1)
      if (then === 'another is asked for') expect(await source.obtain(other)).toMatchObject({ kind: 'pack' })
      else await source.close()
      await vi.waitUntil(() => left.mock.calls.length > 0)
    },
  )
})

it.each([301, 302, 307, 308])('follows no redirect: %i is a refusal and no header travels', async (status) => {
  const other = await startServer((_, response) => response.end())
  cleanups.push(other.close)
  const { obtained } = await obtain(send('', status, { location: `${other.url}/octo/train.git/git-upload-pack` }))
  expect(obtained).toMatchObject({ code: 'E_GITHUB_ACCESS', message: expect.stringContaining(String(status)) })
  expect(other.connections()).toBe(0)
})
