import { once } from 'node:events'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { readAdvertisement } from '../../src/git/advertisement.ts'
import { makePacket } from '../../src/git/pkt-line.ts'
import { lacksObjects, readRejections, sendPack } from '../../src/git/receive-pack.ts'
import type { Sha } from '../../src/git/refs.ts'
import type { Pack } from '../../src/git/spool.ts'
import { createVirtualClock } from '../support/clock.ts'
import { createTestHttp } from '../support/http.ts'
import { createPair, type Pair } from '../support/mirroring.ts'
import { shaFrom } from '../support/object-name.ts'
import { packObjects, packOf } from '../support/packs.ts'
import { shas } from '../support/payloads.ts'
import { type Handler, startServer } from '../support/server.ts'

const main = 'refs/heads/main'
const cleanups: (() => Promise<unknown>)[] = []
let emulator: Emulator
let pair: Pair
let first: Sha
let second: Sha
beforeAll(async () => {
  emulator = await startEmulator()
  pair = await createPair(emulator)
  first = shaFrom(pair.commits[0])
  second = shaFrom(pair.commits[1])
  pair.seed({ [main]: first })
})
afterAll(() => emulator.close())
afterEach(async () => {
  await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()))
})

function createHttp() {
  const http = createTestHttp({ clock: createVirtualClock() })
  cleanups.push(http.close)
  return http
}

const command = (ref: string, object: Sha | null, old: Sha | null = null) => ({ ref, old, object })

/** Sends a pack of the test's own to the mirror. */
async function send(commands: readonly ReturnType<typeof command>[], pack: Pack | null) {
  const { url, organizationPath, username, token } = emulator.codeup
  const remote = { url: `${url}/${organizationPath}/${pair.name}.git`, username, password: token }
  const http = createHttp()
  const opened = await readAdvertisement(http, remote)
  if (!opened.ok) throw new Error(`refused: ${opened.status}`)
  const sent = await sendPack(http, remote, commands, pack, opened.advertisement, () => {})
  if (sent.kind !== 'report') throw new Error(`no report: ${sent.kind}`)
  return sent.report
}

describe('a real receiver', () => {
  it.each([
    ['is cut', (bytes: Buffer) => bytes.subarray(0, -30)],
    ['is damaged', (bytes: Buffer) => Buffer.from(bytes).fill(0x55, 40, 60)],
    ['has a damaged trailer', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.of(0x99)])],
    ['is none', () => Buffer.from('<!DOCTYPE html><title>not a pack</title>')],
  ])('refuses a pack that %s, and nothing of it stays', async (_, damage) => {
    const pack = packOf(damage(packObjects(pair.origin, [second], [first])))
    const report = await send([command(main, second, first)], pack)
    expect(report.unpack).not.toBe('ok')
    expect(readRejections(report, [command(main, second, first)], true)).toMatchObject([{ ref: main }])
    await pair.expectWhole({ [main]: first })
  })

  it('that lacks a part of the history says so in words that are understood', async () => {
    const third = shaFrom(pair.commits[2])
    const report = await send([command(main, third, first)], packOf(packObjects(pair.origin, [third], [second])))
    expect(lacksObjects(report)).toBe(true)
    await pair.expectWhole({ [main]: first })
  })

  it('refuses an old value that is not there any more, and takes the ref beside it', async () => {
    const commands = [command(main, first, second), command('refs/tags/beside', first)]
    const report = await send(commands, packOf(packObjects(pair.origin, [], [])))
    expect(readRejections(report, commands, true)).toMatchObject([{ ref: main, kind: 'race' }])
    await pair.expectWhole({ [main]: first, 'refs/tags/beside': first })
    const removal = await send([command('refs/tags/beside', null, first)], null)
    expect(readRejections(removal, [command('refs/tags/beside', null, first)], true)).toEqual([])
    await pair.expectWhole({ [main]: first })
  })

  it('hands over what its hook wrote, in the language of the host', async () => {
    emulator.codeup.language = 'zh'
    const commands = [command('refs/pull/7/head', first)]
    const report = await send(commands, packOf(packObjects(pair.origin, [], [])))
    emulator.codeup.language = 'en'
    expect(report.messages.join('\n')).toContain('权限被拒绝: branch:refs/pull/7/head is illegal')
    expect(readRejections(report, commands, true)).toMatchObject([
      { reason: 'pre-receive hook declined', kind: 'refusal' },
    ])
  })
})

const band = (number: number, text: string) => makePacket(`${String.fromCharCode(number)}${text}`)
const capabilities = new Map([
  ['side-band-64k', ''],
  ['report-status', ''],
])

async function sendTo(handle: Handler) {
  const server = await startServer(handle)
  cleanups.push(server.close)
  const remote = { url: `${server.url}/team/train.git`, username: 'ci-robot', password: 'pt-secret' }
  const pack = packOf(Buffer.from('PACK and so on, of some length'))
  return sendPack(createHttp(), remote, [command(main, shas.head, shas.base)], pack, { capabilities }, () => {})
}

describe('a hostile receiver', () => {
  it('that spreads its report over bands and packets is understood', async () => {
    const inner = `${makePacket('unpack ok\n')}${makePacket(`ng ${main} hook declined\n`)}0000`
    const body = [...inner].map((letter, index) => band(1, letter) + (index % 9 === 0 ? band(2, 'x') : '')).join('')
    const sent = await sendTo((_, response) => response.end(`${body}0000`))
    expect(sent).toMatchObject({ kind: 'report', report: { unpack: 'ok', fatal: null } })
    expect(sent.kind === 'report' && Object.fromEntries(sent.report.refs)).toEqual({ [main]: 'hook declined' })
  })

  it('that ends in band 3 is quoted', async () => {
    const sent = await sendTo((_, response) => response.end(`${band(2, 'half\rway\n')}${band(3, 'out of memory\n')}`))
    expect(sent).toMatchObject({ kind: 'report', report: { fatal: 'out of memory', messages: ['half', 'way'] } })
  })

  it.each([
    ['a page', '<!DOCTYPE html>'],
    ['a cut packet', '0030unpack'],
    ['a cut report', `${band(1, makePacket('unpack ok\n'))}00`],
  ])('that answers %s has not answered', async (_, body) => {
    expect(await sendTo((_request, response) => response.end(body))).toMatchObject({ kind: 'unknown' })
  })

  /** Writes the same bytes as long as they are taken, up to 64 MiB. */
  const flood =
    (text: string): Handler =>
    async (_, response) => {
      const some = Buffer.from(text.repeat(Math.ceil(65_536 / text.length)))
      for (let count = 0; count < 1_024 && !response.destroyed; count++) {
        if (!response.write(some)) await once(response, 'drain', { signal: AbortSignal.timeout(20_000) })
      }
      response.end(`${band(1, makePacket('unpack ok\n'))}0000`)
    }

  it('that talks and talks is heard to its end, and a little of it is kept', async () => {
    const sent = await sendTo(flood(band(2, 'remote: still here\n'.repeat(40))))
    const { report } = sent.kind === 'report' ? sent : { report: null }
    expect(report?.unpack).toBe('ok')
    expect(report?.messages.join('').length).toBeGreaterThan(1_000)
    expect(report?.messages.join('').length).toBeLessThan(128 * 1024)
  })

  it('that reports without end has not answered', async () => {
    const sent = await sendTo(flood(band(1, makePacket(`ng ${main} no\n`))))
    expect(sent).toMatchObject({ kind: 'unknown', failure: { transient: false } })
  })

  it.each([307, 401, 403, 404, 411, 413, 429, 503])('that answers %i has refused', async (status) => {
    const sent = await sendTo((_, response) => response.writeHead(status, { 'x-request-id': 'REQ-9' }).end())
    expect(sent).toEqual({ kind: 'refused', status, requestId: 'REQ-9', afterMs: null })
  })

  it('that refuses may ask to wait', async () => {
    const sent = await sendTo((_, response) => response.writeHead(503, { 'retry-after': '7' }).end())
    expect(sent).toMatchObject({ kind: 'refused', status: 503, afterMs: 7_000 })
  })
})
