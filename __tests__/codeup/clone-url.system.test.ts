import { afterEach, describe, expect, it } from 'vitest'
import { createCodeup } from '../../src/codeup/codeup.ts'
import { createVirtualClock } from '../support/clock.ts'
import { createTestHttp } from '../support/http.ts'
import { startServer } from '../support/server.ts'

const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()))
})

/** A Codeup whose API answers with these texts. */
async function open(httpUrlToRepo: string, httpsCloneUsername: string) {
  const answers: readonly (readonly [RegExp, object])[] = [
    [/\/orgNamespace$/, { id: 7, fullPath: 'acme' }],
    [/\/repositories\//, { id: 1, httpUrlToRepo, webUrl: 'https://codeup.aliyun.com/acme/train', allowPush: true }],
    [/\/platform\/user$/, { id: 'u-1' }],
    [/\/httpsCloneUsername$/, { httpsCloneUsername }],
  ]
  const server = await startServer(({ url }, response) => {
    const body = answers.find(([path]) => path.test(url))?.[1] ?? {}
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  const http = createTestHttp({ clock: createVirtualClock() })
  cleanups.push(http.close, server.close)
  return createCodeup(http, { endpoint: server.url, token: 'pt-write', organizationId: 'org' })
}

describe('what the API says', () => {
  it.each([
    'http://codeup.aliyun.com/acme/train.git',
    'https://thief@codeup.aliyun.com/acme/train.git',
    'ext::sh -c touch% x',
    '--upload-pack=touch x',
    'https://codeup.aliyun.com/a\nb.git',
  ])('is no URL to push to: %j', async (cloneUrl) => {
    const codeup = await open(cloneUrl, 'octo')
    await expect(codeup.findRepository('octo/train')).rejects.toMatchObject({
      code: 'E_CODEUP_DENIED',
      message: expect.stringContaining('no credentials go to'),
    })
  })

  it('is waited for, and where there is no URL in the end, that is what the error says', async () => {
    const codeup = await open('', 'octo')
    await expect(codeup.findRepository('octo/train')).rejects.toMatchObject({
      code: 'E_CODEUP_DENIED',
      message: expect.stringContaining('has no clone URL'),
    })
  })

  it.each(['a\nb', 'a\r', '', '\u0085'])('is no account to push with: %j', async (username) => {
    const codeup = await open('https://codeup.aliyun.com/acme/train.git', username)
    await expect(codeup.readCloneAccount()).rejects.toMatchObject({ code: 'E_NOT_API' })
  })

  it('is taken when it is plain', async () => {
    const codeup = await open('https://code.example/acme/train.git', 'octo-账号')
    expect(await codeup.findRepository('octo/train')).toMatchObject({ cloneUrl: 'https://code.example/acme/train.git' })
    expect(await codeup.readCloneAccount()).toBe('octo-账号')
  })
})
