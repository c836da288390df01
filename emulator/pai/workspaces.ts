import { type Failure, makeFailure } from './failures.ts'
import { findPageProblem, makePage, type Query } from './paging.ts'

export interface Workspace {
  readonly id: string
  readonly name: string
  readonly status: string
}

export interface Workspaces {
  add(workspace: Workspace): void
  find(id: string): Workspace | null
  get(id: string): Readonly<Record<string, unknown>> | Failure
  list(query: Query): Readonly<Record<string, unknown>> | Failure
}

/** The failure of a workspace ID that does not exist. */
export function makeWorkspaceMissing(): Failure {
  // [doc] A missing workspace is 404 with Code 100400027.
  return makeFailure(404, '100400027', 'Workspace not exists')
}

/** Holds the workspaces of the one emulated region. */
export function createWorkspaces(): Workspaces {
  const items = new Map<string, Workspace>()
  return {
    add: (workspace) => void items.set(workspace.id, workspace),
    find: (id) => items.get(id) ?? null,
    get(id) {
      const workspace = items.get(id)
      return workspace === undefined ? makeWorkspaceMissing() : makeItem(workspace)
    },
    list(query) {
      const problem = findPageProblem(query, ['GmtCreateTime', 'GmtModifiedTime'])
      if (problem !== null) return problem
      const found = [...items.values()].filter((workspace) => isWanted(workspace, query))
      const page = makePage(found.map(makeItem), query)
      return { Workspaces: page.items, TotalCount: page.total, ResourceLimits: {} }
    },
  }
}

// [doc] WorkspaceName is matched fuzzily, WorkspaceIds is a comma list, Status an exact value.
function isWanted(workspace: Workspace, query: Query): boolean {
  const name = query['WorkspaceName']?.toLowerCase() ?? ''
  const ids = query['WorkspaceIds']
  const status = query['Status']
  return (
    workspace.name.toLowerCase().includes(name) &&
    (ids === undefined || ids.split(',').includes(workspace.id)) &&
    (status === undefined || status === workspace.status)
  )
}

function makeItem(workspace: Workspace): Readonly<Record<string, unknown>> {
  return {
    WorkspaceId: workspace.id,
    WorkspaceName: workspace.name,
    DisplayName: workspace.name,
    Description: '',
    Status: workspace.status,
    IsDefault: false,
    EnvTypes: ['prod'],
    Creator: '1234567890123456',
    AdminNames: ['admin@emulator'],
    GmtCreateTime: '2026-01-01T00:00:00.000Z',
    GmtModifiedTime: '2026-01-01T00:00:00.000Z',
  }
}
