import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { createCodeup } from '../../src/codeup/codeup.ts'
import { ActionError } from '../../src/errors.ts'
import { createVirtualClock } from '../support/clock.ts'
import { createTestHttp } from '../support/http.ts'
import { countCalls } from '../support/pai.ts'
import { startServer } from '../support/server.ts'

const wanted = { visibility: 'private', description: 'Mirror' }
let emulator: Emulator
const cleanups: (() => Promise<void>)[] = []
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(async () => await emulator.close())
beforeEach(() => {
  emulator.faults = {}
})
afterEach(async () => {
  await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()))
})

function open({
  endpoint = emulator.codeup.endpoint,
  token = emulator.codeup.token,
  organizationId = null as string | null,
} = {}) {
  const http = createTestHttp({ clock: createVirtualClock() })
  cleanups.push(http.close)
  return createCodeup(http, { endpoint, token, organizationId })
}

/** What becomes of a look-up on a server that gives every call the same answer. */
async function failWith(status: number, body: object | string, type = '*/*') {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const server = await startServer((_, response) =>
    response.writeHead(status, { 'content-type': type, location: '/login' }).end(text),
  )
  cleanups.push(() => server.close())
  const error: unknown = await open({ endpoint: server.url, organizationId: '1' })
    .findRepository('a/b')
    .catch((reason: unknown) => reason)
  if (!(error instanceof ActionError)) throw new Error('there was no error', { cause: error })
  return { error, requests: server.requests }
}

const whitelist = '禁止访问!当前企业设置了开启白名单验证,您的IP 1.2.3.4不在设置白名单范围内,请联系企业管理员进行授权。'
it.each([
  [
    401,
    { errorCode: 'InvalidTokenError', errorMessage: 'The token is invalid.', requestId: 'R-1' },
    'E_CODEUP_TOKEN',
    'The token is invalid.',
  ],
  [400, { errorCode: 'UnsupportedCurrentTokenType', errorMessage: 'no', requestId: 'R-1' }, 'E_CODEUP_TOKEN', 'no'],
  [
    403,
    { errorCode: 'Forbidden.InvalidUser.UserNotInCurrentOrganization', errorMessage: 'no', requestId: 'R-1' },
    'E_CODEUP_ORG',
    'no',
  ],
  [400, { errorCode: 'UnsupportedInCurrentEnv', errorMessage: 'no', requestId: 'R-1' }, 'E_CODEUP_ORG', 'no'],
  [403, { errorCode: 'Forbidden', errorMessage: 'scope', requestId: 'R-1' }, 'E_CODEUP_SCOPE', 'scope'],
  [
    405,
    { code: 405, errorCode: 'SYSTEM_FORBIDDEN_ERROR', errorDescription: 'not now', traceId: 'R-1' },
    'E_CODEUP_DENIED',
    'not now',
  ],
  [
    400,
    { code: 400, errorCode: 'SYSTEM_ILLEGAL_ARGUMENT_ERROR', errorDescription: 'path', traceId: 'R-1' },
    'E_API',
    'path',
  ],
  [
    403,
    { RequestId: 'R-1', HostId: 'h', Code: 'SYSTEM_FORBIDDEN_ERROR', Message: whitelist, Recommend: '' },
    'E_CODEUP_DENIED',
    '白名单',
  ],
  [
    403,
    { errorCode: 'Forbidden', errorMessage: 'Your IP is not in the whitelist', requestId: 'R-1' },
    'E_CODEUP_DENIED',
    'whitelist',
  ],
])('reads the error of status %i in %j as %s', async (status, body, code, said) => {
  const { error, requests } = await failWith(status, body)
  expect(error).toMatchObject({ code, requestId: 'R-1', message: expect.stringContaining(said) })
  expect(error.message).toContain(String(status))
  expect(requests).toHaveLength(1)
})

it.each(['zh', 'en'])(
  'says what to do when the allow-list of the organization refuses the runner (%s)',
  async (language) => {
    const text = language === 'zh' ? whitelist : 'Your IP 1.2.3.4 is not in the whitelist of the organization.'
    const { error } = await failWith(403, { Code: 'SYSTEM_FORBIDDEN_ERROR', Message: text, RequestId: 'R-1' })
    expect(error.hint).toMatch(/allow-list.*self-hosted runner/)
    emulator.codeup.allowListed = false
    await expect(open().findRepository('a/b')).rejects.toMatchObject({ code: 'E_CODEUP_DENIED', hint: error.hint })
    emulator.codeup.allowListed = true
  },
)

it.each([
  [200, 'text/html', '<html>login</html>'],
  [404, 'text/html; charset=utf-8', '<!DOCTYPE html><title>not found</title>'],
  [302, 'text/html', '<html>moved</html>'],
  [302, '*/*', ''],
  [200, '*/*', 'plain text'],
  [200, '*/*', '{"unexpected":true}'],
])('knows that status %i with %s is not the API and points at codeup-endpoint', async (status, type, body) => {
  const { error, requests } = await failWith(status, body, type)
  expect(error).toMatchObject({ code: 'E_NOT_API', hint: expect.stringContaining('codeup-endpoint') })
  expect(requests).toHaveLength(1)
})

it('does not take the login page of the site for the API', async () => {
  const endpoint = `${emulator.codeup.endpoint}/somewhere`
  await expect(open({ endpoint }).findRepository('a/b')).rejects.toMatchObject({ code: 'E_NOT_API' })
})

it('asks again after HTML with 502, a 503 and throttling', async () => {
  emulator.faults = { 'codeup.repository.get': ['html:502', 'status:503', 'throttle'] }
  const from = emulator.journal.length
  expect(await open().findRepository('a/b')).toBeNull()
  expect(countCalls(emulator, 'codeup.repository.get', from)).toBe(4)
})

it('refuses a token that is missing its scope, naming what Codeup said', async () => {
  emulator.codeup.revokeScope('repository:rw')
  emulator.codeup.grantScope('repository:ro')
  const refused = { code: 'E_CODEUP_SCOPE', message: expect.stringContaining('Repository read-write') }
  await expect(open().ensureRepository('team/scope', wanted)).rejects.toMatchObject(refused)
  emulator.codeup.grantScope('repository:rw')
  emulator.codeup.revokeScope('group:rw')
  const group = { code: 'E_CODEUP_SCOPE', message: expect.stringContaining('Group read-write') }
  await expect(open().ensureRepository('new-group/train', wanted)).rejects.toMatchObject(group)
  emulator.codeup.grantScope('group:rw')
  emulator.codeup.revokeScope('member:ro')
  await expect(open().readCloneAccount()).rejects.toMatchObject({ code: 'E_CODEUP_SCOPE' })
  emulator.codeup.grantScope('member:ro')
  expect(emulator.ledger.mutations).toEqual([])
})

it('keeps the token in its own header, out of every URL and every error', async () => {
  const { error, requests } = await failWith(500, { errorCode: 'Boom', errorMessage: 'no' })
  expect(requests[0]?.headers['x-yunxiao-token']).toBe(emulator.codeup.token)
  expect(requests.map(({ url }) => url).join()).not.toContain(emulator.codeup.token)
  expect(JSON.stringify([error.message, error.hint])).not.toContain(emulator.codeup.token)
})

it('refuses a token that is wrong or expired', async () => {
  await expect(open({ token: 'pt-wrong' }).findRepository('a/b')).rejects.toMatchObject({ code: 'E_CODEUP_TOKEN' })
  await expect(open({ token: 'LTAI5t' }).findRepository('a/b')).rejects.toMatchObject({ code: 'E_CODEUP_TOKEN' })
  const old = emulator.codeup.token
  emulator.codeup.rotateToken()
  await expect(open({ token: old }).findRepository('a/b')).rejects.toMatchObject({
    code: 'E_CODEUP_TOKEN',
    message: expect.stringContaining('ExpiredTokenError'),
  })
})

it('does not choose between organizations and names those of the token', async () => {
  const other = emulator.codeup.addOrganization('other')
  const hint = expect.stringContaining(`other (${other.id})`)
  await expect(open().findRepository('a/b')).rejects.toMatchObject({ code: 'E_CODEUP_ORG', hint })
  expect(await open({ organizationId: other.id }).findRepository('a/b')).toBeNull()
  await expect(open({ organizationId: 'foreign' }).findRepository('a/b')).rejects.toMatchObject({
    code: 'E_CODEUP_ORG',
  })
})
