import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import {
  callPai,
  type Keys,
  makeCreate,
  makeList,
  makeSignedHeaders,
  type PaiAnswer,
  sendToPai,
} from './signed-request.ts'

let emulator: Emulator
let keys: Keys
const call = (request: Parameters<typeof callPai>[2], as = keys): Promise<PaiAnswer> =>
  callPai(emulator.pai, as, request)
const item = (id: string, method = 'GET', action = 'GetCodeSource', suffix = '') => ({
  method,
  path: `/api/v1/codesources/${id}${suffix}`,
  action,
})

beforeAll(async () => {
  emulator = await startEmulator()
  keys = emulator.pai
})
beforeEach(() => {
  emulator.pai.listLagMs = 0
  emulator.pai.clockSkewMs = 0
})
afterAll(async () => await emulator.close())

describe('code sources', () => {
  it('are created, read back with their token, listed, updated, published and deleted', async () => {
    const created = await call(
      makeCreate({ DisplayName: 'cycle', CodeRepoAccessToken: 'pt-echoed-token', CodeCommit: 'a' }),
    )
    expect(created.status).toBe(200)
    expect(Object.keys(created.body).sort()).toEqual(['CodeSourceId', 'RequestId'])
    expect(created.headers.get('x-acs-request-id')).toBe(created.body.RequestId)
    const id: string = created.body.CodeSourceId
    expect(id).toMatch(/^code-\d{14}-[0-9a-z]{12}$/)
    const read = await call(item(id))
    expect(read.body).toMatchObject({
      CodeRepoAccessToken: 'pt-echoed-token',
      Accessibility: 'PRIVATE',
      CodeCommit: 'a',
    })
    expect(read.body.GmtModifyTime).toBe(read.body.GmtCreateTime)
    expect(read.body.GmtCreateTime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    const update = { ...item(id, 'PUT', 'UpdateCodeSource'), body: { CodeCommit: '', CodeBranch: 'dev' } }
    expect((await call(update)).status).toBe(200)
    const listed = await call(makeList('DisplayName=CYC'))
    expect(listed.body.CodeSources[0]).toMatchObject({
      CodeCommit: '',
      CodeBranch: 'dev',
      CodeRepoAccessToken: 'pt-echoed-token',
    })
    expect((await call(item(id, 'DELETE', 'DeleteCodeSource'))).status).toBe(200)
    const gone = await call(item(id))
    expect([gone.status, gone.body.Code]).toEqual([404, '201400002'])
  })

  it.each([
    [{ Nonsense: 1 }, 400, 'InvalidParameter'],
    [{ WorkspaceId: 4321 }, 400, 'InvalidParameter'],
    [{ Accessibility: 'private' }, 400, 'InvalidParameter'],
    [{ CloneType: 2 }, 400, 'InvalidParameter'],
    [{ DisplayName: undefined }, 400, 'MissingParameter'],
    [{ MountPath: undefined }, 400, 'MissingParameter'],
    [{ WorkspaceId: '9' }, 404, '100400027'],
  ])('refuse a create with %j', async (fields, status, code) => {
    const before = emulator.ledger.mutations.length
    const answer = await call(makeCreate(fields))
    expect([answer.status, answer.body.Code]).toEqual([status, code])
    expect(emulator.ledger.mutations.length).toBe(before)
  })

  it('refuse an update of the fields that cannot change', async () => {
    const { body } = await call(makeCreate({ DisplayName: 'fixed' }))
    const update = { ...item(body.CodeSourceId, 'PUT', 'UpdateCodeSource'), body: { Accessibility: 'PUBLIC' } }
    expect((await call(update)).body.Code).toBe('InvalidParameter')
  })

  it('are paged, sorted and counted', async () => {
    for (const name of ['page-b', 'page-c', 'page-a']) await call(makeCreate({ DisplayName: name }))
    const first = await call(makeList('DisplayName=page-&Order=DESC&PageNumber=1&PageSize=2&SortBy=DisplayName'))
    expect(first.body.TotalCount).toBe(3)
    expect(first.body.CodeSources.map((each: { DisplayName: string }) => each.DisplayName)).toEqual([
      'page-c',
      'page-b',
    ])
    const second = await call(makeList('DisplayName=page-&Order=DESC&PageNumber=2&PageSize=2&SortBy=DisplayName'))
    expect(second.body.CodeSources.map((each: { DisplayName: string }) => each.DisplayName)).toEqual(['page-a'])
    expect((await call(makeList('PageSize=101'))).body.Code).toBe('InvalidParameter')
  })

  it('appear in lists after the lag, and by ID at once', async () => {
    emulator.pai.listLagMs = 300
    const { body } = await call(makeCreate({ DisplayName: 'lagging' }))
    expect((await call(item(body.CodeSourceId))).status).toBe(200)
    expect((await call(makeList('DisplayName=lagging'))).body.TotalCount).toBe(0)
    await expect
      .poll(async () => (await call(makeList('DisplayName=lagging'))).body.TotalCount, { timeout: 3000 })
      .toBe(1)
  })

  it('are seen by others only when PUBLIC, and then deleted by admins only', async () => {
    const other = emulator.pai.addIdentity()
    const { body } = await call(makeCreate({ DisplayName: 'shared' }))
    const id: string = body.CodeSourceId
    expect((await call(item(id), other)).status).toBe(404)
    expect((await call(makeList('DisplayName=shared'), other)).body.TotalCount).toBe(0)
    expect((await call(makeList('DisplayName=shared'), emulator.pai.addIdentity('admin'))).body.TotalCount).toBe(1)
    expect((await call(item(id, 'PUT', 'PublishCodeSource', '/publish'))).status).toBe(200)
    expect((await call(item(id), other)).body.Accessibility).toBe('PUBLIC')
    const refused = await call(item(id, 'DELETE', 'DeleteCodeSource'))
    expect([refused.status, refused.body.Code]).toEqual([403, 'NoPermission'])
    expect((await call(item(id, 'DELETE', 'DeleteCodeSource'), emulator.pai.addIdentity('admin'))).status).toBe(200)
  })
})

describe('the gateway', () => {
  it('refuses the same signed request the second time', async () => {
    const request = makeCreate({ DisplayName: 'replayed' })
    const headers = makeSignedHeaders(new URL(emulator.pai.endpoint).host, keys, request)
    expect((await sendToPai(emulator.pai.endpoint, request, headers)).status).toBe(200)
    const again = await sendToPai(emulator.pai.endpoint, request, headers)
    expect([again.status, again.body.Code]).toEqual([400, 'SignatureNonceUsed'])
    expect(emulator.pai.codeSources().filter(({ DisplayName }) => DisplayName === 'replayed')).toHaveLength(1)
  })

  it('leaves the nonce unused when the connection breaks before the work, and spends it when it breaks after', async () => {
    const request = makeCreate({ DisplayName: 'broken' })
    const headers = makeSignedHeaders(new URL(emulator.pai.endpoint).host, keys, request)
    emulator.faults = { 'pai.create': ['reset-before', 'reset-after-commit'] }
    await expect(sendToPai(emulator.pai.endpoint, request, headers)).rejects.toThrow()
    await expect(sendToPai(emulator.pai.endpoint, request, headers)).rejects.toThrow()
    expect((await sendToPai(emulator.pai.endpoint, request, headers)).body.Code).toBe('SignatureNonceUsed')
    expect(emulator.pai.codeSources().filter(({ DisplayName }) => DisplayName === 'broken')).toHaveLength(1)
  })

  it.each([
    [{ accessKeyId: 'LTAI5tNobody', accessKeySecret: 'x' }, 404, 'InvalidAccessKeyId.NotFound'],
    [{ accessKeyId: 'LTAI5tEmulator1', accessKeySecret: 'x' }, 400, 'SignatureDoesNotMatch'],
    [
      { accessKeyId: 'LTAI5tEmulator1', accessKeySecret: 'x', securityToken: 'y' },
      400,
      'InvalidSecurityToken.MismatchWithAccessKey',
    ],
  ])('refuses the keys %j', async (wrong, status, code) => {
    const answer = await call(makeList(''), wrong)
    expect([answer.status, answer.body.Code]).toEqual([status, code])
  })

  it('tells its own time when the clocks differ', async () => {
    emulator.pai.clockSkewMs = 20 * 60_000
    const answer = await call(makeList(''))
    expect(answer.body.Code).toBe('InvalidTimeStamp.Expired')
    expect(Date.parse(answer.headers.get('date') ?? '') - Date.now()).toBeGreaterThan(19 * 60_000)
  })

  it('names the action that RAM denies', async () => {
    emulator.pai.deny('paicodesource:CreateCodeSource')
    const refused = await call(makeCreate())
    emulator.pai.allow('paicodesource:CreateCodeSource')
    expect(refused.status).toBe(403)
    expect(refused.body.AccessDeniedDetail.AuthAction).toBe('paicodesource:CreateCodeSource')
    expect((await call(makeCreate())).status).toBe(200)
  })

  it('refuses a wrong action, a wrong version and an unknown path', async () => {
    expect((await call({ ...makeList(''), action: 'ListWorkspaces' })).body.Code).toBe('InvalidAction.NotFound')
    expect((await call({ ...makeList(''), headers: { 'x-acs-version': '2020-12-03' } })).body.Code).toBe(
      'InvalidVersion',
    )
    expect((await call({ ...makeList(''), path: '/api/v1/nothing' })).status).toBe(404)
  })
})

describe('workspaces', () => {
  it('are found fuzzily by name and exactly by ID', async () => {
    emulator.pai.addWorkspace({ id: '77', name: 'vision_prod_old', status: 'FROZEN' })
    const list = { method: 'GET', path: '/api/v1/workspaces', action: 'ListWorkspaces' }
    expect((await call({ ...list, query: 'WorkspaceName=Vision_Prod' })).body.TotalCount).toBe(2)
    expect((await call({ ...list, query: 'Status=FROZEN' })).body.Workspaces[0].WorkspaceId).toBe('77')
    const get = { method: 'GET', path: '/api/v1/workspaces/77', action: 'GetWorkspace' }
    expect((await call(get)).body.Status).toBe('FROZEN')
    const missing = await call({ ...get, path: '/api/v1/workspaces/5' })
    expect([missing.status, missing.body.Code]).toEqual([404, '100400027'])
    expect((await call(makeCreate({ WorkspaceId: '77' }))).status).toBe(403)
  })
})
