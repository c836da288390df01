import { afterEach, describe, expect, it } from 'vitest'
import { provideFixed } from '../../src/aliyun/provider.ts'
import { createPai } from '../../src/pai/pai.ts'
import { createTestHttp } from '../support/http.ts'
import { answering } from '../support/pai.ts'
import { startServer } from '../support/server.ts'

const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()))
})

/** PAI that always has another page of `count` items, each with so long a description. */
async function openEndless(count: number, length: number) {
  const server = await startServer((_, response, page) => {
    const Description = 'x'.repeat(length)
    const more = length === 0 ? {} : { Description }
    const CodeSources = Array.from({ length: count }, (_, item) => ({ CodeSourceId: `${page}-${item}`, ...more }))
    response.end(JSON.stringify({ CodeSources }))
  })
  const http = createTestHttp()
  cleanups.push(http.close, server.close)
  const credentials = provideFixed({ accessKeyId: 'id', accessKeySecret: 'secret', securityToken: null })
  return { server, pai: createPai(http, { endpoint: server.url, credentials, token: null, makeNonce: () => 'nonce' }) }
}

describe('a list without end', () => {
  it.each([
    ['of more items than were asked for', 30_000, 0, 2],
    ['of large items', 100, 40_000, 34],
  ])('%s is given up before it fills the memory', async (_, count, length, pages) => {
    const { server, pai } = await openEndless(count, length)
    await expect(pai.listCodeSources('4321', '')).rejects.toMatchObject({
      code: 'E_API',
      message: expect.stringContaining(`did not end within ${pages} pages`),
    })
    expect(server.requests).toHaveLength(pages)
  })
})

it('takes a list of a million things that are no sources for what it is: no answer of PAI', async () => {
  const body = `{"CodeSources":[${'{},'.repeat(1_000_000)}{}],"TotalCount":1}`
  const { error } = await answering(200, 'application/json', body, (pai) => pai.listCodeSources('4321', ''))
  expect(error?.code).toMatch(/^E_(API|NOT_API)$/)
})
