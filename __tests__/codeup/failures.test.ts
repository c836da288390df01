import { describe, expect, it } from 'vitest'
import { explainCodeupAnswer, explainPushRefusal, isMissing } from '../../src/codeup/failures.ts'
import { describe as describeError } from '../../src/errors.ts'
import { htmlPage, makeAnswer } from '../support/answers.ts'

const explain = (status: number, body: object | string, headers = {}) =>
  explainCodeupAnswer('Creating', makeAnswer(status, body, headers), 0)

describe('each of the three shapes of an error', () => {
  it.each([
    ['platform', { errorCode: 'Forbidden', errorMessage: 'No.', requestId: 'R-1' }, {}],
    ['code', { code: 403, errorCode: 'Forbidden', errorDescription: 'No.', traceId: 'R-1' }, {}],
    ['POP', { Code: 'Forbidden', Message: 'No.', RequestId: 'R-1' }, {}],
    ['header', { errorCode: 'Forbidden', message: 'No.' }, { 'x-request-id': 'R-1' }],
  ])('%s is read', (_, body, headers) => {
    expect(explain(403, body, headers).error).toMatchObject({
      requestId: 'R-1',
      message: 'Creating was refused: 403 Forbidden: No.',
    })
  })
})

describe('an answer of Codeup means', () => {
  it.each([
    [400, 'UnsupportedInCurrentEnv', 'E_CODEUP_ORG', null],
    [400, 'UnsupportedCurrentTokenType', 'E_CODEUP_TOKEN', null],
    [401, 'Unauthorized', 'E_CODEUP_TOKEN', null],
    [401, 'InvalidTokenError', 'E_CODEUP_TOKEN', null],
    [401, 'ExpiredTokenError', 'E_CODEUP_TOKEN', null],
    [401, 'SYSTEM_UNAUTHORIZED_ERROR', 'E_CODEUP_TOKEN', null],
    [401, '', 'E_CODEUP_TOKEN', null],
    [403, 'Forbidden.InvalidUser.UserNotInCurrentOrganization', 'E_CODEUP_ORG', null],
    [403, 'Forbidden.InvalidOrganizationMember', 'E_CODEUP_ORG', null],
    [403, 'Forbidden', 'E_CODEUP_SCOPE', null],
    [403, '', 'E_CODEUP_SCOPE', null],
    [405, 'SYSTEM_FORBIDDEN_ERROR', 'E_CODEUP_DENIED', null],
    [405, '', 'E_CODEUP_DENIED', null],
    [429, 'TooManyRequests', 'E_THROTTLED', 'throttled'],
    [429, '', 'E_THROTTLED', 'throttled'],
    [500, 'InternalServerError', 'E_API', 'transient'],
    [502, '', 'E_API', 'transient'],
    [400, 'SYSTEM_ILLEGAL_ARGUMENT_ERROR', 'E_API', null],
    [404, 'SYSTEM_NOT_FOUND_ERROR', 'E_API', null],
    [200, '', 'E_NOT_API', null],
    [302, '', 'E_NOT_API', null],
  ])('%s %s: %s, asked again: %s', (status, errorCode, code, retry) => {
    expect(explain(status, errorCode === '' ? {} : { errorCode })).toMatchObject({ error: { code }, retry })
  })

  it('a wrong endpoint for a page, an outage for the page of a gateway', () => {
    expect(explain(404, htmlPage).error).toMatchObject({
      code: 'E_NOT_API',
      hint: expect.stringContaining('codeup-endpoint'),
    })
    expect(explain(401, htmlPage).error.code).toBe('E_NOT_API')
    expect(explain(502, htmlPage)).toMatchObject({ retry: 'transient', error: { code: 'E_API' } })
  })

  it('the IP allow-list, in whatever language it is said', () => {
    const Message = '禁止访问!当前企业设置了开启白名单验证,您的IP 1.2.3.4不在设置白名单范围内'
    const { error } = explain(403, { Code: 'SYSTEM_FORBIDDEN_ERROR', Message })
    expect(error).toMatchObject({ code: 'E_CODEUP_DENIED', hint: expect.stringContaining('allow-list') })
    expect(error.message).toContain('白名单')
  })

  it('that a region edition has no organizations, in Chinese as well where it says so in Chinese', () => {
    const { error } = explain(400, { errorCode: 'UnsupportedInCurrentEnv', errorMessage: '当前环境不支持该接口' })
    expect(describeError(error, null)).toMatch(/leave `codeup-organization-id` empty.*Region 版留空/)
  })

  it('that nothing is there only when the API says so', () => {
    expect(isMissing(makeAnswer(404, { errorCode: 'SYSTEM_NOT_FOUND_ERROR' }))).toBe(true)
    expect(isMissing(makeAnswer(400, { errorCode: 'SYSTEM_NOT_FOUND_ERROR' }))).toBe(true)
    expect(isMissing(makeAnswer(404, htmlPage))).toBe(false)
    expect(isMissing(makeAnswer(403, {}))).toBe(false)
  })

  it('to wait as long as it says', () => {
    expect(explain(429, {}, { 'retry-after': '7' }).afterMs).toBe(7_000)
    expect(explain(401, {}, { 'retry-after': '7' }).afterMs).toBeNull()
  })
})

describe('a push that Codeup declines', () => {
  it.each([
    ['pre-receive hook declined', ['remote: File big.bin exceeds maximum allowed size 200MB'], 'E_PUSH_TOO_BIG'],
    [
      'git said nothing',
      ['error: RPC failed; HTTP 413 curl 22 The requested URL returned error: 413'],
      'E_PUSH_TOO_BIG',
    ],
    ['returned error: 413', [], 'E_PUSH_TOO_BIG'],
    ['unpacker error', ['remote: fatal: pack exceeds maximum allowed size'], 'E_PUSH_TOO_BIG'],
    ['pre-receive hook declined', ['remote: 代码库容量已超出限制'], 'E_PUSH_TOO_BIG'],
    ['pre-receive hook declined', ['remote: commit 4131de0 has no issue'], 'E_PUSH_REFUSED'],
    ['fatal: unable to access: Could not resolve host: h', [], 'E_NETWORK'],
    ['no answer (read ECONNRESET)', [], 'E_NETWORK'],
    ['returned error: 503', [], 'E_NETWORK'],
    ['pre-receive hook declined', ['remote: refs/pull/1/head is illegal'], 'E_INTERNAL'],
    ['fatal: Authentication failed for https://h', [], 'E_CODEUP_TOKEN'],
    ['fatal: unable to access: The requested URL returned error: 403', [], 'E_CODEUP_DENIED'],
    ['pre-receive hook declined', ['remote: 您的IP不在白名单'], 'E_CODEUP_DENIED'],
    ['non-fast-forward', [], 'E_PUSH_REFUSED'],
    ['protected branch hook declined', [], 'E_PUSH_REFUSED'],
    ['something new', [], 'E_PUSH_REFUSED'],
  ])('with %j and %j is %s', (reason, lines, code) => {
    expect(explainPushRefusal('refs/heads/main', reason, lines).code).toBe(code)
  })

  it.each(['fatal: Authentication failed', 'returned error: 403'])(
    'for want of rights, %s, names codeup-token',
    (reason) => {
      expect(explainPushRefusal('refs/heads/main', reason, []).hint).toContain('codeup-token')
    },
  )

  it.each([
    ['a repository that is full', 'remote: The repository exceeds its quota of 10 GB', /clean it up|enlarge/],
    ['a file that is too large', 'remote: File big.bin exceeds maximum allowed size 200MB', /Git LFS/],
    ['a push that is too large, without a large file', 'remote: fatal: pack exceeds maximum allowed size', /in pieces/],
    ['a rewritten branch, in the words of JGit', 'non-fast forward', /rules forbid rewriting/],
    ['LFS objects of older commits', 'remote: LFS objects are missing', /whole history.*git lfs push --all/],
    [
      'a rule of a repository that is called after LFS',
      "error: failed to push some refs to 'https://codeup.aliyun.com/acme/octo/git-lfs.git'",
      /push rules/,
    ],
    [
      'a rule of a repository that is called after quotas',
      "error: failed to push some refs to 'https://codeup.aliyun.com/acme/exceed/quota.git'",
      /push rules/,
    ],
    ['a protected branch', 'remote: Permission Deny: You are not allowed to push this branch', /protection rules/],
    [
      'a branch that is in the way',
      "remote: error: cannot lock ref 'refs/heads/a/b': 'refs/heads/a' exists; cannot create 'refs/heads/a/b'",
      /delete it on Codeup/,
    ],
  ])('for %s has its own cure', (_, line, cure) => {
    expect(explainPushRefusal('refs/heads/main', 'pre-receive hook declined', [line]).hint).toMatch(cure)
  })

  it('tells the ref, the reason and what the server wrote, on one neutral line', () => {
    const { message } = explainPushRefusal('refs/heads/main', 'pre-receive hook declined', [
      'remote: ::error::##[add-mask]x',
      'remote: push rule: author',
      'error: failed to push',
    ])
    expect(message).toBe(
      'Pushing refs/heads/main to Codeup failed: pre-receive hook declined (: :error::## [add-mask]x push rule: author).',
    )
  })
})
