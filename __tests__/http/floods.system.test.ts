import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { readAdvertisement } from '../../src/git/advertisement.ts'
import { fetchPack } from '../../src/git/fetch.ts'
import { readRefs } from '../../src/git/ls-refs.ts'
import { makePacket } from '../../src/git/pkt-line.ts'
import { sendPack } from '../../src/git/receive-pack.ts'
import type { Spool } from '../../src/git/spool.ts'
import { readRootFiles } from '../../src/github/files.ts'
import { createFetch } from '../../src/http/fetch.ts'
import { createTestHttp } from '../support/http.ts'
import { shas } from '../support/payloads.ts'
import { type Handler, startServer, startSocketServer } from '../support/server.ts'

const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()))
})

function createHttp() {
  const http = createTestHttp({ maxAttempts: 1 })
  cleanups.push(() => http.close())
  return http
}

async function serve(handle: Handler) {
  const server = await startServer(handle)
  cleanups.push(() => server.close())
  return server
}

const mebibyte = 1024 * 1024

/** Writes the same text as long as it is taken; how much was taken is added to `tally`. */
function flood(type: string, text: string, most: number, tally = { bytes: 0 }): Handler {
  const some = Buffer.from(text.repeat(Math.ceil(65_536 / text.length)), 'latin1')
  return async (_, response) => {
    response.writeHead(200, { 'content-type': type })
    while (tally.bytes < most && !response.destroyed) {
      tally.bytes += some.length
      if (!response.write(some)) await drained(response)
    }
    response.end()
  }
}

/** Waits until there is room again, or nobody listens any more. */
async function drained(response: ServerResponse): Promise<void> {
  const over = new AbortController()
  const { signal } = over
  await Promise.race([once(response, 'drain', { signal }), once(response, 'close', { signal })]).catch(() => {})
  over.abort()
}

const get = (origin: string) => ({ method: 'GET', origin, path: '/', headers: {}, body: null }) as const

describe('a body that is a bomb', () => {
  const bomb = gzipSync(Buffer.alloc(64 * mebibyte))
  const answer: Handler = (_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'application/json' }).end(bomb)

  it('is taken as it comes: nothing is unpacked, and nothing was asked for', async () => {
    const server = await serve(answer)
    const attempt = await createHttp().attempt(get(server.url))
    expect(attempt.ok && attempt.answer.body.length).toBe(bomb.length)
    expect(server.requests[0]?.headers['accept-encoding']).toBeUndefined()
  })

  it('is not unpacked for Octokit either', async () => {
    const server = await serve(answer)
    const response = await createFetch(createHttp())(server.url)
    expect((await response.arrayBuffer()).byteLength).toBe(bomb.length)
  })
})

/** Bytes of this process beside its code, garbage among them. */
function measure(): number {
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

describe('an answer in pieces', () => {
  it('takes no more memory than its bytes, whatever stands between them', async () => {
    const some = Buffer.from(`1;x=${'x'.repeat(65_000)}\r\ny\r\n`)
    const [start, count] = [measure(), 8_000]
    let most = 0
    const server = await startSocketServer((socket) => {
      socket.once('data', async () => {
        socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n')
        for (let number = 0; number < count && !socket.destroyed; number++) {
          if (!socket.write(some)) await once(socket, 'drain').catch(() => {})
          most = Math.max(most, measure())
        }
        socket.end('0\r\n\r\n')
      })
    })
    cleanups.push(() => server.close())
    const attempt = await createHttp().attempt(get(server.url))
    expect(attempt.ok && attempt.answer.body.length).toBe(count)
    expect(most - start).toBeLessThan((count * some.length) / 2)
  })

  it.each(['\u0001', '\u0002', ''])('of a push keeps none that is empty: %j', async (band) => {
    const [start, sent] = [measure(), 15 * mebibyte]
    let most = 0
    const answer = flood('application/x-git-receive-pack-result', makePacket(band), sent)
    const server = await serve((...given) => {
      const watch = setInterval(() => {
        most = Math.max(most, measure())
      }, 20)
      return Promise.resolve(answer(...given)).finally(() => clearInterval(watch))
    })
    const remote = { url: `${server.url}/x.git`, username: null, password: null }
    const capabilities = new Map(band === '' ? [] : [['side-band-64k', '']])
    await sendPack(createHttp(), remote, [], null, { capabilities }, () => {})
    expect(most - start).toBeLessThan(12 * sent)
  })

  it.each(['0000', '0001', '0004'])('of refs lets everything else have its turn: %s', async (packet) => {
    const body = Buffer.alloc(60 * mebibyte, packet)
    const server = await serve((_, response) =>
      response.writeHead(200, { 'content-type': 'application/x-git-upload-pack-result' }).end(body),
    )
    const remote = { url: `${server.url}/x.git`, username: null, password: null }
    let [last, longest] = [Date.now(), 0]
    const pulse = setInterval(() => {
      longest = Math.max(longest, Date.now() - last)
      last = Date.now()
    }, 10)
    await readRefs(createHttp(), remote, ['refs/heads/']).catch(() => null)
    clearInterval(pulse)
    expect(Math.max(longest, Date.now() - last)).toBeLessThan(1_000)
  })
})

it('a list of two million things that are no files lets everything else have its turn', async () => {
  const server = await serve((_, response) => response.end(`[${'1,'.repeat(2_000_000)}1]`))
  const place = { api: server.url, owner: 'octo', repo: 'train', token: null }
  let [last, longest] = [Date.now(), 0]
  const pulse = setInterval(() => {
    longest = Math.max(longest, Date.now() - last)
    last = Date.now()
  }, 10)
  await expect(readRootFiles(createHttp(), place, shas.head)).rejects.toMatchObject({ code: 'E_NOT_API' })
  clearInterval(pulse)
  expect(Math.max(longest, Date.now() - last)).toBeLessThan(1_000)
})

describe('an answer without end', () => {
  it.each([
    ['of header lines', 'HTTP/1.1 200 OK\r\n', 'x-more: more and more\r\n'],
    ['of one header', 'HTTP/1.1 200 OK\r\nx-long: ', 'x'],
  ])('%s is given up early', async (_, head, more) => {
    let sent = 0
    const server = await startSocketServer((socket) => {
      socket.write(head)
      const some = Buffer.from(more.repeat(4_096))
      const write = () => {
        while (!socket.destroyed && sent < 64 * mebibyte) {
          sent += some.length
          if (!socket.write(some)) return void socket.once('drain', write)
        }
      }
      socket.once('data', write)
    })
    cleanups.push(() => server.close())
    expect(await createHttp().attempt(get(server.url))).toMatchObject({ ok: false, failure: { transient: false } })
    expect(sent).toBeLessThan(32 * mebibyte)
  })

  it('of refs is an error', async () => {
    const server = await serve(
      flood('application/x-git-upload-pack-result', makePacket(`${shas.head} refs/heads/x\n`), 80 * mebibyte),
    )
    const remote = { url: `${server.url}/x.git`, username: null, password: null }
    await expect(readRefs(createHttp(), remote, ['refs/heads/'])).rejects.toMatchObject({ code: 'E_NETWORK' })
  })

  it('of refs that a push would look at is read at its beginning', async () => {
    const tally = { bytes: 0 }
    const service = `${makePacket('# service=git-receive-pack\n')}0000`
    const line = makePacket(`${shas.head} refs/heads/x\n`)
    const server = await serve((request, response, number) => {
      response.write(service)
      return flood(
        'application/x-git-receive-pack-advertisement',
        line,
        96 * mebibyte,
        tally,
      )(request, response, number)
    })
    const remote = { url: `${server.url}/x.git`, username: null, password: null }
    const answer = await readAdvertisement(createHttp(), remote).catch(() => null)
    expect(answer === null || (answer.ok && !answer.advertisement.complete)).toBe(true)
    expect(tally.bytes).toBeLessThan(64 * mebibyte)
  })

  it.each([
    ['of packets before a pack', makePacket('acknowledgments\n')],
    ['of progress', makePacket('packfile\n') + makePacket('\u0002still counting\n').repeat(100)],
    ['of empty packets', '0004'],
    ['of flushes', '0000'],
  ])('%s keeps nothing', async (_, text) => {
    const server = await serve(flood('application/x-git-upload-pack-result', text, 3 * mebibyte))
    const remote = { url: `${server.url}/x.git`, username: null, password: null }
    const written: number[] = []
    const spool: Spool = {
      write: async (chunk) => void written.push(chunk.length),
      finish: async () => null,
      discard: async () => {},
    }
    const wanted = { want: [shas.head], have: [], thin: false, offsetDeltas: false }
    const fetched = await fetchPack(createHttp(), remote, wanted, spool, () => {})
    expect(fetched.kind).not.toBe('pack')
    expect(written).toEqual([])
  })
})
