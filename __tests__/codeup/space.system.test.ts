import { afterEach, describe, expect, it } from 'vitest'
import { startEmulator } from '../../emulator/emulator.ts'
import { createCodeup } from '../../src/codeup/codeup.ts'
import { createTestHttp } from '../support/http.ts'
import { startProxy } from '../support/proxy.ts'
import { startServer } from '../support/server.ts'

const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()))
})

/** A client whose endpoint is that of the center edition, which the server at `url` takes the place of. */
async function openCenter(url: string, token: string) {
  const proxy = await startProxy({ leadTo: new URL(url).host })
  const http = createTestHttp({ proxies: { http: proxy.url, https: null, no: '' } })
  cleanups.push(http.close, proxy.close)
  return createCodeup(http, { endpoint: 'http://openapi-rdc.aliyuncs.com', token, organizationId: null })
}

/** A server that answers with the first of these whose path is asked for, and with 404. */
async function serve(answers: readonly (readonly [RegExp, unknown])[]) {
  const server = await startServer(({ url }, response) => {
    const body = answers.find(([path]) => path.test(url))?.[1]
    const sent = body ?? { errorCode: 'SYSTEM_NOT_FOUND_ERROR', errorMessage: 'no' }
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(sent))
  })
  cleanups.push(server.close)
  return server
}

describe('the center edition at its own address', () => {
  it('has the only organization of the token, and nothing more is asked to know it', async () => {
    const emulator = await startEmulator()
    cleanups.push(emulator.close)
    await emulator.codeup.createRepository('team/found')
    const codeup = await openCenter(emulator.codeup.endpoint, emulator.codeup.token)
    expect(await codeup.findRepository('team/found')).toMatchObject({ created: false })
    expect(emulator.journal.map(({ call }) => call)).toEqual(['codeup.organizations', 'codeup.repository.get'])
  })

  it('says that the token belongs to no organization, and is not taken for the region edition', async () => {
    const server = await serve([[/\/platform\/organizations/, []]])
    const codeup = await openCenter(server.url, 'pt-test')
    await expect(codeup.findRepository('team/x')).rejects.toMatchObject({
      code: 'E_CODEUP_ORG',
      message: 'The Codeup token belongs to no organization.',
      hint: expect.stringContaining('Make its owner a member of one'),
    })
    expect(server.requests).toHaveLength(1)
  })

  it('is not taken for the region edition either where the list of organizations is not there', async () => {
    const server = await serve([])
    const codeup = await openCenter(server.url, 'pt-test')
    await expect(codeup.findRepository('team/x')).rejects.toMatchObject({ code: 'E_API' })
    expect(server.requests).toHaveLength(1)
  })
})

const open = (url: string, organizationId: string | null = 'org') => {
  const http = createTestHttp()
  cleanups.push(http.close)
  return createCodeup(http, { endpoint: url, token: 'pt-test', organizationId })
}

it('is the region edition, at another address, that lists no organization', async () => {
  const server = await serve([
    [/\/platform\/organizations/, []],
    [/\/orgNamespace$/, { id: 7, path: 'acme' }],
  ])
  expect(await open(server.url, null).findRepository('team/x')).toBeNull()
  expect(server.requests.map(({ url }) => url)).toContain('/oapi/v1/codeup/repositories/acme%2Fteam%2Fx')
})

describe('the path of an organization', () => {
  const wanted = { visibility: 'private', description: '' }

  it.each([
    { fullPath: 'acme/lab', pathWithNamespace: 'acme / lab', path: 'lab' },
    { pathWithNamespace: 'acme/lab', path: 'lab' },
    { path: 'acme/lab' },
  ])('is the whole one: %j', async (namespace) => {
    const server = await serve([[/\/orgNamespace$/, { id: 7, ...namespace }]])
    expect(await open(server.url).findRepository('team/x')).toBeNull()
    expect(server.requests.at(-1)?.url).toMatch(/\/repositories\/acme%2Flab%2Fteam%2Fx$/)
  })

  it.each([{}, { path: '' }, { fullPath: null, path: null }])(
    'is missed where it is not told, and nothing is made: %j',
    async (namespace) => {
      const server = await serve([[/\/orgNamespace$/, { id: 7, ...namespace }]])
      await expect(open(server.url).ensureRepository('team/x', wanted)).rejects.toMatchObject({
        code: 'E_CODEUP_ORG',
        message: expect.stringContaining('no path of the organization'),
      })
      expect(server.requests.filter(({ method }) => method === 'POST')).toEqual([])
    },
  )

  it('is missed where the organization does not know of one, and nothing is made at another place', async () => {
    const server = await serve([])
    await expect(open(server.url).ensureRepository('team/x', wanted)).rejects.toMatchObject({ code: 'E_API' })
    expect(server.requests.filter(({ method }) => method === 'POST')).toEqual([])
  })
})
