import { describe, expect, it } from 'vitest'
import { explainFault, findRefusal, parseFault } from '../../src/aliyun/fault.ts'
import { htmlPage, makeAnswer } from '../support/answers.ts'

const now = Date.UTC(2026, 0, 1)
const explain = (status: number, body: object | string, headers = {}) =>
  explainFault('Listing', makeAnswer(status, body, headers), now)

describe('an error answer', () => {
  const read = { status: 400, code: 'InvalidParameter', message: 'No such thing', requestId: 'R-1', html: false }
  it.each([
    ['in capitals', { Code: 'InvalidParameter', Message: 'No such thing', RequestId: 'R-1' }, {}],
    ['in small letters', { code: 'InvalidParameter', message: 'No such thing', requestId: 'R-1' }, {}],
    [
      'in XML',
      '<?xml version="1.0"?><Error><RequestId>R-1</RequestId><Code>InvalidParameter</Code><Message>No such thing</Message></Error>',
      {},
    ],
    [
      'with the ID in the header',
      { Code: 'InvalidParameter', Message: 'No such thing' },
      { 'x-acs-request-id': 'R-1' },
    ],
  ])('%s is read', (_, body, headers) => expect(parseFault(makeAnswer(400, body, headers))).toMatchObject(read))

  it('with a number as code is read: PAI has such codes', () => {
    expect(parseFault(makeAnswer(404, { Code: 201400002 })).code).toBe('201400002')
  })

  it.each(['', 'plain', '[]', 'null', '"text"', '{"Code":', '\u0000\u0001', '{"Code":{},"Message":[]}'])(
    'of nothing known, %j, has no code and throws nothing',
    (body) => expect(parseFault(makeAnswer(502, body))).toMatchObject({ code: '', requestId: null }),
  )

  it('that is a page is called one, and not repeated', () => {
    const fault = parseFault(makeAnswer(502, htmlPage, { 'content-type': 'text/html' }))
    expect(fault).toMatchObject({ html: true, code: '', message: 'an HTML page' })
  })

  it('takes the time of its length, whatever it is', () => {
    const long = ' '.repeat(300_000)
    for (const body of [
      `${long}x`,
      { Message: `a${long}x` },
      `<Message>${long}`,
      '<Message>'.repeat(30_000),
      `,${long}`,
    ]) {
      expect(parseFault(makeAnswer(502, body)).message.length).toBeLessThan(250)
    }
  })

  it('has a code and an ID of a line at most', () => {
    const fault = parseFault(makeAnswer(400, { Code: 'X\n'.repeat(5_000), RequestId: 'R\u0085'.repeat(5_000) }))
    expect(fault.code.length).toBeLessThan(110)
    expect(fault.requestId?.length).toBeLessThan(110)
    expect(`${fault.code}${fault.requestId}`).not.toMatch(/\p{Cc}/u)
  })

  it('cannot forge a line of the log', () => {
    const { message } = parseFault(makeAnswer(400, { Code: 'X', Message: 'a\n::error::b\u001b[2J ##[add-mask]c' }))
    expect(message).toBe('a ::error::b[2J ## [add-mask]c')
  })

  it.each([
    'Specified signature is not matched with our calculation. server string to sign is:POST&%2F&SecurityToken%3Dhunter2',
    'The signature does not conform to standards. server StringToSign is [POST\n/\n hunter2]',
    'Signature mismatch. server canonical request is:POST\n/\n\nx-acs-security-token:hunter2, StringToSign is: x',
    'Signature mismatch; CanonicalRequest: hunter2',
  ])('that repeats what was signed is cut before the security token: %#', (Message) => {
    const answer = makeAnswer(400, { Code: 'SignatureDoesNotMatch', Message })
    expect(parseFault(answer).message).toMatch(/signature/i)
    expect(explainFault('Listing', answer, now).error.message).not.toContain('hunter2')
  })

  it('that repeats it and is no JSON is cut there as well', () => {
    const { message } = parseFault(makeAnswer(400, 'Bad signature. StringToSign: POST&%2F&SecurityToken%3Dhunter2'))
    expect(message).toBe('Bad signature')
  })
})

describe('a fault means', () => {
  it.each([
    [400, 'Throttling', 'E_THROTTLED', 'throttled'],
    [400, 'Throttling.User', 'E_THROTTLED', 'throttled'],
    [503, 'Rejected.Throttling', 'E_THROTTLED', 'throttled'],
    [429, '', 'E_THROTTLED', 'throttled'],
    [400, 'InvalidTimeStamp.Expired', 'E_CLOCK', null],
    [404, 'InvalidAccessKeyId.NotFound', 'E_AK_INVALID', null],
    [403, 'InvalidAccessKeyId.Inactive', 'E_AK_INVALID', null],
    [400, 'SignatureDoesNotMatch', 'E_AK_INVALID', null],
    [400, 'IncompleteSignature', 'E_AK_INVALID', null],
    [400, 'InvalidSecurityToken.Expired', 'E_AK_INVALID', null],
    [400, 'MissingSecurityToken', 'E_AK_INVALID', null],
    [403, 'Forbidden.RAM', 'E_RAM_DENIED', null],
    [403, 'NoPermission', 'E_RAM_DENIED', null],
    [403, 'Something', 'E_RAM_DENIED', null],
    [503, 'ServiceUnavailable', 'E_API', 'transient'],
    [400, 'ServiceUnavailable', 'E_API', 'transient'],
    [400, 'SignatureNonceUsed', 'E_API', 'transient'],
    [500, '', 'E_API', 'transient'],
    [400, 'InvalidParameter', 'E_API', null],
    [404, 'X', 'E_API', null],
    [302, '', 'E_NOT_API', null],
    [200, '', 'E_NOT_API', null],
  ])('%s %s: %s, asked again: %s', (status, code, expected, retry) => {
    const failure = explain(status, code === '' ? {} : { Code: code, RequestId: 'R-1' })
    expect(failure.error.code).toBe(expected)
    expect(failure.retry).toBe(retry)
    expect(failure.error.message).toContain(`Listing was refused: ${status}`)
    if (code !== '') expect(failure.error).toMatchObject({ requestId: 'R-1', message: expect.stringContaining(code) })
  })

  it('a wrong endpoint for a page, and an outage for a page of the gateway', () => {
    expect(explain(404, htmlPage).error.code).toBe('E_NOT_API')
    expect(explain(502, htmlPage)).toMatchObject({ retry: 'transient', error: { code: 'E_API' } })
  })

  it('to wait as long as it says', () => {
    expect(explain(400, { Code: 'Throttling' }, { 'x-acs-retry-after': '1500' }).afterMs).toBe(1500)
    expect(explain(503, {}, { 'retry-after': '3' }).afterMs).toBe(3000)
    expect(explain(400, { Code: 'X' }, { 'retry-after': '3' }).afterMs).toBeNull()
  })
})

describe('credentials were refused', () => {
  it('for a reason of a type that has no text, and nothing is thrown', () => {
    for (const type of ['{"toString":1}', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, '7', 'null']) {
      const body = `{"Code":"NoPermission","AccessDeniedDetail":{"PolicyType":${type}}}`
      expect(findRefusal(makeAnswer(403, body))).toBeNull()
    }
  })

  const denied = (detail: unknown, code = 'NoPermission') => ({
    Code: code,
    Message: 'No.',
    AccessDeniedDetail: detail,
  })
  it.each([
    ['expired', 400, { Code: 'InvalidSecurityToken.Expired' }],
    ['expired', 403, { code: 'SecurityTokenExpired' }],
    ['narrowed', 403, denied({ PolicyType: 'SessionPolicy', NoPermissionType: 'ImplicitDeny' })],
    ['narrowed', 403, denied({ NoPermissionType: 'ImplicitDeny' }, 'Forbidden.RAM')],
    ['narrowed', 403, { Code: 'Forbidden.RAM', Message: 'No.' }],
    ['narrowed', 403, denied('nonsense')],
    ['narrowed', 403, denied(null)],
    [null, 403, denied({ PolicyType: 'SessionPolicy', NoPermissionType: 'ExplicitDeny' })],
    [null, 403, denied({ PolicyType: 'AccountLevelIdentityBasedPolicy' })],
    [null, 403, denied({ PolicyType: 'ControlPolicy' })],
    [null, 400, denied({ PolicyType: 'SessionPolicy' })],
    [null, 403, { Code: '100600017', Message: 'not a member' }],
    [null, 403, '<html>'],
    [null, 400, { Code: 'InvalidSecurityToken.Malformed' }],
    [null, 400, { Code: 'SignatureDoesNotMatch', Message: 'InvalidSecurityToken.Expired' }],
    [null, 500, { Code: 'InternalError' }],
  ])('as %s by %i %j', (reason, status, body) => expect(findRefusal(makeAnswer(status, body))).toBe(reason))
})
