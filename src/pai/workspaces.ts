import type * as z from 'zod/mini'
import { ActionError } from '../errors.ts'
import { excerpt } from '../foreign-text.ts'
import { pageSize, readPages } from './pages.ts'
import type { Pai } from './pai.ts'
import { Workspace, workspacePageSchema } from './schema.ts'

/** A workspace that can be used. `name` is null where only the ID is known. */
export interface FoundWorkspace {
  readonly id: string
  readonly name: string | null
}

/**
 * Resolves `workspace`: digits are an ID and are taken as they are, anything else is a name, matched exactly against
 * the workspace name and then the display name (names are unique in a region, display names are not). `region` is for messages.
 * @throws ActionError `E_WORKSPACE_NOT_FOUND` with up to five candidates, `E_WORKSPACE_UNUSABLE` unless it is ENABLED
 */
export async function findWorkspace(pai: Pai, workspace: string, region: string): Promise<FoundWorkspace> {
  if (/^\d+$/.test(workspace)) return { id: workspace, name: null }
  // What no workspace can be named may be refused as a filter.
  const similar = /^\w+$/.test(workspace) ? await listWorkspaces(pai, workspace) : []
  const filtered = similar.filter((candidate) => candidate.WorkspaceName === workspace)
  // The filter knows workspace names only: display names and candidates need the whole list.
  const all = filtered.length > 0 ? filtered : await listWorkspaces(pai, '')
  const named = all.filter((candidate) => candidate.WorkspaceName === workspace)
  const matches = named.length > 0 ? named : all.filter((candidate) => candidate.DisplayName === workspace)
  const [match, ...others] = matches
  const isShared = others.length > 0
  if (match === undefined || isShared) {
    const close = (isShared ? matches : all).slice(0, 5)
    const listed = close.map((each) => `${excerpt(each.WorkspaceName ?? '?', 60)} (${each.WorkspaceId})`).join(', ')
    const count = isShared ? `${matches.length} workspaces are` : 'No workspace is'
    const message = `${count} named ${JSON.stringify(workspace)} in ${region}${listed && `; candidates: ${listed}`}.`
    // An ID of another workspace is no help where the region is wrong: the usual hint names both.
    throw new ActionError('E_WORKSPACE_NOT_FOUND', message, isShared ? { hint: 'Give the ID.' } : {})
  }
  requireEnabled(match)
  return { id: match.WorkspaceId, name: match.WorkspaceName ?? null }
}

/**
 * Explains why a call in a workspace given by ID failed: throws `E_WORKSPACE_UNUSABLE` or `E_WORKSPACE_NOT_FOUND` when
 * that is the reason, and the error itself otherwise, also when the workspace may not be read.
 */
export async function explainWorkspace(pai: Pai, id: string, failure: unknown): Promise<never> {
  if (!(failure instanceof ActionError) || !/^E_(API|RAM_DENIED)$/.test(failure.code)) throw failure
  const operation = {
    what: `Reading the workspace ${id}`,
    action: 'GetWorkspace',
    permission: 'paiworkspace:GetWorkspace',
    method: 'GET' as const,
    path: ['api', 'v1', 'workspaces', id],
  }
  try {
    requireEnabled((await pai.call(operation, Workspace)).value)
  } catch (error) {
    if (error instanceof ActionError && error.code.startsWith('E_WORKSPACE')) throw error
  }
  throw failure
}

function requireEnabled(workspace: { WorkspaceId: string; Status?: string | null | undefined }): void {
  const status = workspace.Status ?? 'ENABLED'
  if (status === 'ENABLED') return
  throw new ActionError(
    'E_WORKSPACE_UNUSABLE',
    `Workspace ${workspace.WorkspaceId} is ${excerpt(status, 40)}, not ENABLED.`,
  )
}

function listWorkspaces(pai: Pai, name: string) {
  const what = name === '' ? 'Listing the workspaces' : `Looking for the workspace ${JSON.stringify(name)}`
  return readPages(
    what,
    (workspace: z.infer<typeof Workspace>) => workspace.WorkspaceId,
    async (number) => {
      const operation = {
        what,
        action: 'ListWorkspaces',
        permission: 'paiworkspace:ListWorkspaces',
        method: 'GET' as const,
        path: ['api', 'v1', 'workspaces'],
        query: {
          ...(name === '' ? {} : { WorkspaceName: name }),
          PageNumber: String(number),
          PageSize: String(pageSize),
        },
      }
      const { value, bytes } = await pai.call(operation, workspacePageSchema(number))
      return { items: value.Workspaces, total: value.TotalCount, bytes }
    },
  )
}
