import { pipeline, Readable } from 'node:stream'
import { afterEach, expect, it } from 'vitest'
import { readAdvertisement } from '../../src/git/advertisement.ts'
import { makePacket } from '../../src/git/pkt-line.ts'
import { createVirtualClock } from '../support/clock.ts'
import { createTestHttp } from '../support/http.ts'
import { shas } from '../support/payloads.ts'
import { type Handler, startServer } from '../support/server.ts'

const cleanups: (() => Promise<unknown>)[] = []
afterEach(async () => {
  await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()))
})

const head = `${makePacket('# service=git-receive-pack\n')}0000${makePacket(`${shas.head} refs/heads/main\0report-status ofs-delta\n`)}`

async function read(handle: Handler) {
  const server = await startServer(handle)
  const http = createTestHttp({ clock: createVirtualClock() })
  cleanups.push(server.close, http.close)
  const remote = { url: `${server.url}/team/train.git/`, username: 'ci-robot', password: 'pt-secret' }
  return { server, answer: await readAdvertisement(http, remote).catch((error: unknown) => error) }
}

it('asks once, authenticated from the start, without a protocol that pushes do not have', async () => {
  const { server, answer } = await read((_, response) => response.end(`${head}0000`))
  expect(answer).toMatchObject({ ok: true, advertisement: { complete: true } })
  expect(server.requests).toHaveLength(1)
  const [seen] = server.requests
  expect(seen).toMatchObject({ method: 'GET', url: '/team/train.git/info/refs?service=git-receive-pack' })
  const authorization = `Basic ${Buffer.from('ci-robot:pt-secret').toString('base64')}`
  expect(seen?.headers).toMatchObject({ authorization })
  expect(seen?.headers['git-protocol']).toBeUndefined()
})

it('tells what a server says that speaks git and refuses', async () => {
  const said = makePacket('ERR ##[error]The address 192.0.2.7 is not on the allow-list.\n')
  const { answer } = await read((_, response) =>
    response.end(`${makePacket('# service=git-receive-pack\n')}0000${said}`),
  )
  const message = expect.stringMatching(/answered with an error: ## \[error\]The address .* allow-list\.$/)
  expect(answer).toMatchObject({ code: 'E_API', message })
})

function* endless(): Generator<string> {
  yield head
  for (let count = 0; ; count++) {
    const lines = Array.from({ length: 500 }, (_, index) =>
      makePacket(`${shas.base} refs/heads/bot/${count}-${index}\n`),
    )
    yield lines.join('')
  }
}

it('reads half a megabyte of an advertisement without end, and lets go of the rest', async () => {
  let gone = false
  const { answer } = await read((_, response) => {
    response.on('close', () => {
      gone = true
    })
    pipeline(Readable.from(endless()), response, () => {})
  })
  expect(answer).toMatchObject({ ok: true, advertisement: { complete: false, shallow: false } })
  const { advertisement } = answer as { advertisement: { refs: Map<string, string> } }
  expect(advertisement.refs.get('refs/heads/main')).toBe(shas.head)
  expect(advertisement.refs.size).toBeGreaterThan(5_000)
  expect(advertisement.refs.size).toBeLessThan(20_000)
  await expect.poll(() => gone).toBe(true)
})

it.each([401, 403, 404, 302, 413])('hands %i on as a value, with the request ID', async (status) => {
  const { answer, server } = await read((_, response) => response.writeHead(status, { 'x-request-id': 'REQ-7' }).end())
  expect(answer).toEqual({ ok: false, status, requestId: 'REQ-7' })
  expect(server.requests).toHaveLength(1)
})

it.each([429, 500, 502, 503])('asks again after %i', async (status) => {
  const { answer, server } = await read((_, response, number) =>
    number < 3 ? response.writeHead(status).end() : response.end(`${head}0000`),
  )
  expect(answer).toMatchObject({ ok: true })
  expect(server.requests).toHaveLength(3)
})

it('asks again when the advertisement was cut by a reset', async () => {
  const { answer, server } = await read((_, response, number) => {
    response.writeHead(200, { 'content-length': head.length + 4 })
    if (number === 1) response.write(head.slice(0, 90), () => response.socket?.resetAndDestroy())
    else response.end(`${head}0000`)
  })
  expect(answer).toMatchObject({ ok: true, advertisement: { complete: true } })
  expect(server.requests).toHaveLength(2)
})

it.each(['text/html', 'application/x-git-receive-pack-advertisement'])(
  'says that %s is not git when it is a page',
  async (type) => {
    const { answer } = await read((_, response) =>
      response.writeHead(200, { 'content-type': type }).end('<!DOCTYPE html><title>Sign in</title>'),
    )
    expect(answer).toMatchObject({ code: 'E_NOT_API', message: expect.stringContaining(type) })
    expect(String(answer)).not.toContain('pt-secret')
  },
)
