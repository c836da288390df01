import { describe, expect, it } from 'vitest'
import { explainPaiAnswer, isNotFound } from '../../src/pai/failures.ts'
import { htmlPage, makeAnswer } from '../support/answers.ts'

const explain = (status: number, body: object | string) =>
  explainPaiAnswer('Listing', 'paicodesource:ListCodeSources', makeAnswer(status, body), 0)

describe('an answer of AIWorkSpace means', () => {
  it.each([
    [404, '100400027', 'E_WORKSPACE_NOT_FOUND', null],
    [400, '100400008', 'E_WORKSPACE_NOT_FOUND', null],
    [400, '100700008', 'E_WORKSPACE_NOT_FOUND', null],
    [403, '100600017', 'E_RAM_DENIED', null],
    [400, '201400004', 'E_API', 'transient'],
    [404, '201400002', 'E_API', null],
    [403, 'Forbidden.RAM', 'E_RAM_DENIED', null],
    [403, 'NoPermission', 'E_RAM_DENIED', null],
    [400, 'Throttling.User', 'E_THROTTLED', 'throttled'],
    [400, 'InvalidParameter', 'E_API', null],
    [503, 'ServiceUnavailable', 'E_API', 'transient'],
  ])('%s %s: %s, asked again: %s', (status, Code, code, retry) => {
    expect(explain(status, { Code, Message: 'No.', RequestId: 'R-1' })).toMatchObject({
      error: { code, requestId: 'R-1', message: expect.stringContaining(`${status} ${Code}`) },
      retry,
    })
  })

  it('a wrong endpoint when it is a page', () => expect(explain(200, htmlPage).error.code).toBe('E_NOT_API'))

  it('a code source that does not exist by its code only: a wrong path is 404 as well', () => {
    expect(isNotFound(makeAnswer(404, { Code: '201400002' }))).toBe(true)
    expect(isNotFound(makeAnswer(400, { Code: 201400002 }))).toBe(true)
    expect(isNotFound(makeAnswer(404, { Code: '100400027' }))).toBe(false)
    expect(isNotFound(makeAnswer(404, htmlPage))).toBe(false)
  })
})

describe('a denial', () => {
  const denied = {
    Code: 'NoPermission',
    Message: 'No.',
    AccessDeniedDetail: {
      AuthAction: 'paicodesource:X',
      NoPermissionType: 'ImplicitDeny',
      EncodedDiagnosticMessage: 'hunter2',
    },
  }

  it('names the RAM action to grant', () => {
    for (const Code of ['Forbidden.RAM', '100600017'])
      expect(explain(403, { Code, Message: 'No.' }).error.hint).toContain('paicodesource:ListCodeSources')
  })

  it('tells what the answer says of it, and nothing that is opaque', () => {
    const { message } = explain(403, denied).error
    expect(message).toContain('AuthAction paicodesource:X, NoPermissionType ImplicitDeny')
    expect(message).not.toContain('hunter2')
  })

  it.each(['text', null, [], { AuthAction: null }, { AuthAction: { toString: 1 } }])(
    'with a detail of another shape, %j, is told all the same',
    (detail) => {
      expect(explain(403, { ...denied, AccessDeniedDetail: detail }).error.code).toBe('E_RAM_DENIED')
    },
  )

  it('with a detail as deep as an answer may be is told all the same', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
    const body = `{"Code":"NoPermission","AccessDeniedDetail":{"AuthAction":${deep}}}`
    expect(explain(403, body).error.code).toBe('E_RAM_DENIED')
  })
})
