import { ActionError, type WarningCode } from './errors.ts'
import { type Expected, elect, findDifferences, hasOtherCredentials, sortByOwnership } from './pai/election.ts'
import { makeKey } from './pai/identity.ts'
import type { Accessibility, CodeSource, CodeSourceId } from './pai/schema.ts'
import { type CreationRooms, create } from './register/creation.ts'
import { displayNameOf, fieldsOf, identityOf, type Location, type RegisterTask } from './register/fields.ts'

/** What LIST knows of the identity. */
export interface Found {
  readonly winner: CodeSource | null
  readonly altered: readonly CodeSource[]
  readonly requestId: string | null
}

export interface Registered {
  readonly id: CodeSourceId | null
  readonly displayName: string
  readonly result: 'created' | 'reused' | 'updated' | 'planned'
  readonly accessibility: Accessibility
  readonly branch: string
  readonly requestId: string | null
  readonly warnings: readonly { readonly code: WarningCode; readonly message: string }[]
}

export interface RegisterRooms extends CreationRooms {
  /** True for a stored `CodeRepo` that this run may take for its own. */
  isRepo(codeRepo: string): boolean
}

/** Lists the sources with the identity of the task: step 1 of the create specification. */
export async function findRegistered(task: RegisterTask, workspaceId: string, rooms: RegisterRooms): Promise<Found> {
  const identity = identityOf(task, workspaceId)
  const { items, requestId } = await rooms.pai.listCodeSources(workspaceId, makeKey(identity).slice(0, 6))
  const { ours, altered } = sortByOwnership(items, identity, rooms.isRepo)
  return { winner: elect(ours), altered, requestId }
}

/**
 * Makes sure that exactly one code source stands for the task, as it was asked for, and reads it back.
 * @throws ActionError `E_SOURCE_EXISTS`, `E_UNKNOWN_OUTCOME`, `E_API` for a source that is stored differently, or what PAI answered
 */
export async function register(
  task: RegisterTask,
  workspaceId: string,
  location: Location,
  found: Found,
  rooms: RegisterRooms,
): Promise<Registered> {
  const known = found.winner?.codeRepo === location.codeRepo ? found.winner : null
  const warnings = found.altered.map((item) => ({
    code: 'W_ALTERED' as const,
    message: `The code source ${item.id} has this run's key and was edited; a new one is used.`,
  }))
  const displayName = known?.displayName ?? displayNameOf(task, workspaceId)
  if (known !== null && task.ifExists === 'fail') {
    rooms.onId(known.id)
    throw new ActionError('E_SOURCE_EXISTS', `The code source ${known.id} exists for this commit.`, {
      requestId: found.requestId,
    })
  }
  const shared = {
    displayName,
    accessibility: task.accessibility,
    branch: known?.codeBranch ?? location.branch,
    warnings,
  }
  if (task.dryRun) {
    rooms.info(
      known === null ? `would create the code source ${displayName}` : `would reuse the code source ${known.id}`,
    )
    return { ...shared, id: known?.id ?? null, result: 'planned', requestId: found.requestId }
  }
  const made = known === null ? await create(task, workspaceId, location, displayName, rooms) : null
  const item = made?.item ?? known
  if (item == null) throw new ActionError('E_INTERNAL', 'No code source came out of the creation.')
  rooms.onId(item.id)
  const updated = await ensureCredentials(task, location, item, rooms)
  const final = await ensurePublished(task, updated?.item ?? item, rooms)
  if (task.verify) requireSame(task, workspaceId, location, final)
  const result = made?.created === true ? 'created' : updated === null ? 'reused' : 'updated'
  const requestId = made?.requestId ?? updated?.requestId ?? found.requestId
  return { ...shared, id: item.id, branch: final.codeBranch ?? location.branch, result, requestId }
}

/** A rotated token or another clone account: a source that PAI cannot clone is not a success. */
async function ensureCredentials(task: RegisterTask, location: Location, item: CodeSource, rooms: RegisterRooms) {
  if (!hasOtherCredentials(item, location.userName)) return null
  const workspaceId = item.workspaceId
  const stored = {
    ...location,
    branch: item.codeBranch ?? location.branch,
    userName: location.userName ?? item.codeRepoUserName,
  }
  const fields = fieldsOf(task, workspaceId, stored, item.displayName)
  const { requestId } = await rooms.pai.updateCodeSource(item.id, fields)
  rooms.info(`gave ${item.id} the clone credentials of this run`)
  const now = await rooms.pai.findCodeSource(item.id)
  if (now !== null && (stored.userName === null || now.codeRepoUserName === stored.userName))
    return { item: now, requestId }
  throw new ActionError('E_API', `PAI did not store the clone account of ${item.id}.`, { requestId })
}

async function ensurePublished(task: RegisterTask, item: CodeSource, rooms: RegisterRooms): Promise<CodeSource> {
  if (task.accessibility === 'PRIVATE' || item.accessibility === 'PUBLIC') return item
  await rooms.pai.publishCodeSource(item.id)
  const now = await rooms.pai.findCodeSource(item.id)
  if (now?.accessibility === 'PUBLIC') return now
  throw new ActionError('E_ACCESSIBILITY', `Publishing ${item.id} was accepted and it is not PUBLIC.`)
}

function requireSame(task: RegisterTask, workspaceId: string, location: Location, item: CodeSource): void {
  const expected: Expected = {
    workspaceId,
    codeRepo: location.codeRepo,
    branches: [location.branch, task.branch, `pai/${task.commit}`],
    commit: task.commit,
    mountPath: task.mountPath,
    cloneType: task.cloneType,
    accessibility: task.accessibility,
  }
  const differences = findDifferences(item, expected)
  if (differences.length === 0) return
  throw new ActionError('E_API', `PAI stored ${item.id} with another ${differences.join(', ')} than was sent.`)
}
