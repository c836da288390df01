import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { provideFixed } from '../../src/aliyun/provider.ts'
import { ActionError } from '../../src/errors.ts'
import { createPai } from '../../src/pai/pai.ts'
import { explainWorkspace, findWorkspace } from '../../src/pai/workspaces.ts'
import { createVirtualClock } from '../support/clock.ts'
import { createTestHttp } from '../support/http.ts'
import { countCalls, openPai } from '../support/pai.ts'
import { startServer } from '../support/server.ts'

let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
  emulator.pai.addWorkspace({ id: '5000', name: 'vision_prod_2', status: 'ENABLED' })
  emulator.pai.addWorkspace({ id: '5001', name: 'unpaid', status: 'FROZEN' })
  emulator.pai.addWorkspace({ id: '5002', name: 'starting', status: 'INITIALIZING' })
})
afterAll(async () => await emulator.close())

const open = () => openPai(emulator, null, { clock: createVirtualClock() }).pai

interface Listed {
  readonly WorkspaceId: string | number
  readonly WorkspaceName: string
  readonly DisplayName: string
  readonly Status: string
}

/**
 * Looks for a workspace among `workspaces`, 100 a page, whose names are filtered fuzzily and display names not at all. What
 * no workspace can be named is not taken as a filter.
 */
async function findAmong(workspaces: readonly Listed[], name: string) {
  const server = await startServer(({ url }, response) => {
    const query = new URL(url, 'http://localhost').searchParams
    if (/\W/.test(query.get('WorkspaceName') ?? '')) {
      return void response.writeHead(400).end('{"Code":"InvalidParameter","Message":"WorkspaceName is invalid"}')
    }
    const found = workspaces.filter((each) => each.WorkspaceName.includes(query.get('WorkspaceName') ?? ''))
    const start = (Number(query.get('PageNumber')) - 1) * 100
    response.end(JSON.stringify({ Workspaces: found.slice(start, start + 100), TotalCount: found.length }))
  })
  const http = createTestHttp({ clock: createVirtualClock() })
  const credentials = { accessKeyId: 'id', accessKeySecret: 'secret', securityToken: null }
  const pai = createPai(http, {
    endpoint: server.url,
    credentials: provideFixed(credentials),
    token: null,
    makeNonce: () => 'nonce',
  })
  try {
    return await findWorkspace(pai, name, 'cn-hangzhou')
  } finally {
    await Promise.all([http.close(), server.close()])
  }
}

const listed = (id: string | number, name: string, display: string, status = 'ENABLED'): Listed => ({
  WorkspaceId: id,
  WorkspaceName: name,
  DisplayName: display,
  Status: status,
})

it('takes digits as an ID without asking', async () => {
  const from = emulator.journal.length
  expect(await findWorkspace(open(), '4321', 'cn-hangzhou')).toEqual({ id: '4321', name: null })
  expect(emulator.journal.length).toBe(from)
})

it('finds a workspace by its exact name in one call although the filter is fuzzy', async () => {
  const from = emulator.journal.length
  expect(await findWorkspace(open(), 'vision_prod', 'cn-hangzhou')).toEqual({ id: '4321', name: 'vision_prod' })
  expect(countCalls(emulator, 'pai.list-workspaces', from)).toBe(1)
})

it('does not take a name that differs in case or is only a part, and lists candidates with their IDs', async () => {
  for (const name of ['Vision_Prod', 'vision']) {
    await expect(findWorkspace(open(), name, 'cn-hangzhou')).rejects.toMatchObject({
      code: 'E_WORKSPACE_NOT_FOUND',
      message: expect.stringMatching(`^No workspace is named "${name}" in cn-hangzhou; .*vision_prod \\(4321\\)`),
      hint: expect.stringContaining('`region`'),
    })
  }
})

it.each([
  ['unpaid', 'FROZEN'],
  ['starting', 'INITIALIZING'],
])('refuses the workspace %s, which is %s, and says so', async (name, status) => {
  await expect(findWorkspace(open(), name, 'cn-hangzhou')).rejects.toMatchObject({
    code: 'E_WORKSPACE_UNUSABLE',
    message: expect.stringContaining(status),
  })
})

it('explains a failure in a workspace by ID: missing, not enabled, or nothing to say', async () => {
  const failure = new ActionError('E_RAM_DENIED', 'no')
  const explain = (id: string, error = failure) => explainWorkspace(open(), id, error)
  await expect(explain('999')).rejects.toMatchObject({ code: 'E_WORKSPACE_NOT_FOUND' })
  await expect(explain('5001')).rejects.toMatchObject({ code: 'E_WORKSPACE_UNUSABLE' })
  await expect(explain('4321')).rejects.toBe(failure)
  const other = new ActionError('E_NETWORK', 'no')
  await expect(explain('5001', other)).rejects.toBe(other)
  emulator.pai.deny('paiworkspace:GetWorkspace')
  await expect(explain('5001')).rejects.toBe(failure)
  emulator.pai.allow('paiworkspace:GetWorkspace')
})

it('finds a workspace by its display name, and by its name before that', async () => {
  const all = [listed(1, 'alpha', 'Vision Team'), listed('2', 'beta', 'gamma'), listed(3, 'gamma', 'Another')]
  expect(await findAmong(all, 'Vision Team')).toEqual({ id: '1', name: 'alpha' })
  expect(await findAmong(all, 'gamma')).toEqual({ id: '3', name: 'gamma' })
  expect(await findAmong([...all, listed(4, 'delta', '视觉组')], '视觉组')).toEqual({ id: '4', name: 'delta' })
})

it('does not choose between two workspaces with the display name', async () => {
  const all = [listed(1, 'alpha', 'Vision'), listed(2, 'beta', 'Vision'), listed(3, 'gamma', 'Other')]
  await expect(findAmong(all, 'Vision')).rejects.toMatchObject({
    code: 'E_WORKSPACE_NOT_FOUND',
    message: expect.stringMatching(/^2 workspaces .* alpha \(1\), beta \(2\)/),
    hint: 'Give the ID.',
  })
})

it('looks at every page, and names at most five candidates', async () => {
  const many = Array.from({ length: 250 }, (_, index) => listed(index, `name-${index}`, `Display ${index}`))
  expect(await findAmong(many, 'Display 249')).toEqual({ id: '249', name: 'name-249' })
  const missing: unknown = await findAmong(many, 'nothing').catch((error: unknown) => error)
  expect((missing as Error).message.match(/\(\d+\)/g)).toHaveLength(5)
})

it('says which RAM action is missing when workspaces may not be listed', async () => {
  emulator.pai.deny('paiworkspace:ListWorkspaces')
  const hint = expect.stringContaining('paiworkspace:ListWorkspaces')
  await expect(findWorkspace(open(), 'vision_prod', 'cn-hangzhou')).rejects.toMatchObject({
    code: 'E_RAM_DENIED',
    hint,
  })
  emulator.pai.allow('paiworkspace:ListWorkspaces')
})
