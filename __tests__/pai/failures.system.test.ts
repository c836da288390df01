import { expect, it } from 'vitest'
import { answering } from '../support/pai.ts'

it.each([
  [
    'XML',
    503,
    'text/xml',
    '<Error><RequestId>R-7</RequestId><Code>ServiceUnavailable</Code><Message>busy</Message></Error>',
    'E_API',
    5,
    'R-7',
  ],
  [
    'XML',
    403,
    'text/xml',
    '<Error><RequestId>R-7</RequestId><Code>Forbidden.RAM</Code><Message>no</Message></Error>',
    'E_RAM_DENIED',
    1,
    'R-7',
  ],
  [
    'JSON in lower case',
    400,
    'application/json',
    '{"code":"InvalidParameter","message":"bad","requestId":"R-7"}',
    'E_API',
    1,
    'R-7',
  ],
  ['HTML with 200', 200, 'text/html', '<html><title>portal</title></html>', 'E_NOT_API', 1, null],
  ['HTML with 404', 404, 'text/html', '<!DOCTYPE html><html></html>', 'E_NOT_API', 1, null],
  ['HTML with 502', 502, 'text/html', '<html>bad gateway</html>', 'E_API', 5, null],
  ['JSON of something else', 200, 'application/json', '{"hello":"world"}', 'E_NOT_API', 1, null],
  ['a redirect', 302, 'text/plain', '', 'E_NOT_API', 1, null],
  [
    'the code of the workspace',
    404,
    'application/json',
    '{"Code":"100400027","Message":"no","RequestId":"R-7"}',
    'E_WORKSPACE_NOT_FOUND',
    1,
    'R-7',
  ],
] as const)('maps %s, status %i', async (_, status, type, body, code, requests, requestId) => {
  const result = await answering(status, type, body, (pai) => pai.listCodeSources('4321', ''))
  expect(result.error).toMatchObject({ code, requestId })
  expect(result.requests).toBe(requests)
})

it.each([
  ['an ID of another type', (list: string) => list],
  ['its end cut off', (list: string) => list.slice(0, -1)],
  ['a byte order mark', (list: string) => `\ufeff${list.replace('null', '"code-1"')}`],
])('keeps the tokens of others out of the error about a list with %s', async (_, change) => {
  const item = { Accessibility: 'PUBLIC', CodeRepoAccessToken: 'a-token-of-somebody', CodeSourceId: null }
  const body = change(JSON.stringify({ CodeSources: [item], TotalCount: 1 }))
  const { error } = await answering(200, 'application/json', body, (pai) => pai.listCodeSources('4321', ''))
  expect(error).toMatchObject({ code: 'E_NOT_API', message: expect.stringContaining('200 an answer of another shape') })
  expect(error?.message).not.toContain('a-token')
})

it('keeps the signed text, which holds the security token, out of the error', async () => {
  const body = JSON.stringify({
    Code: 'SignatureDoesNotMatch',
    Message: 'Specified signature is not matched. server string to sign is:POST x-acs-security-token:CAIS-secret',
  })
  const { error } = await answering(400, 'application/json', body, (pai) => pai.listCodeSources('4321', ''))
  expect(error?.code).toBe('E_AK_INVALID')
  expect(error?.message).not.toContain('CAIS-secret')
})
