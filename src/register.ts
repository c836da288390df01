import { ActionError, type WarningCode } from './errors.ts'
import { type Expected, elect, findDifferences, hasOtherCredentials, sortByOwnership } from './pai/election.ts'
import { makeKey } from './pai/identity.ts'
import type { Accessibility, CodeSource, CodeSourceId } from './pai/schema.ts'
import { type CreationRooms, create } from './register/creation.ts'
import { displayNameOf, fieldsOf, identityOf, type Location, type RegisterTask } from './register/fields.ts'

/** What LIST knows of the identity. */
export interface Found {
  readonly winner: CodeSource | null
  /** What else stands for the identity, unaltered. */
  readonly rivals: readonly CodeSource[]
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
  const winner = elect(ours)
  return { winner, rivals: ours.filter((item) => item !== winner), altered, requestId }
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
  const displayName = known?.displayName ?? displayNameOf(task, workspaceId)
  const warnings = [...found.altered.map(warnAltered), ...warnRivals(found, rooms.pai.http.clock.now())]
  const shared = { displayName, accessibility: task.accessibility }
  if (known !== null) requireUsable(task, known, found.requestId, rooms)
  const expected = expectedOf(task, workspaceId, location)
  if (task.dryRun) {
    rooms.info(describePlan(known, displayName, expected, location))
    const branch = known?.codeBranch ?? location.branch
    return { ...shared, id: known?.id ?? null, branch, result: 'planned', requestId: found.requestId, warnings }
  }
  const made = known === null ? await create(task, workspaceId, location, displayName, rooms) : null
  const item = made?.item ?? known
  if (item == null) throw new ActionError('E_INTERNAL', 'No code source came out of the creation.')
  rooms.onId(item.id)
  const updated = await ensureFields(task, location, item, expected, rooms)
  const final = await ensurePublished(task, updated?.item ?? item, rooms)
  if (task.verify) requireSame(final, expected)
  const result = made?.created === true ? 'created' : updated === null ? 'reused' : 'updated'
  const requestId = made?.requestId ?? updated?.requestId ?? found.requestId
  for (const message of made?.left ?? []) warnings.push({ code: 'W_LEFTOVER', message })
  return { ...shared, id: item.id, branch: final.codeBranch ?? location.branch, result, requestId, warnings }
}

function requireUsable(task: RegisterTask, known: CodeSource, requestId: string | null, rooms: RegisterRooms): void {
  rooms.onId(known.id)
  if (task.ifExists === 'fail') {
    throw new ActionError('E_SOURCE_EXISTS', `The code source ${known.id} exists for this commit.`, { requestId })
  }
  if (task.accessibility === 'PUBLIC' || known.accessibility === 'PRIVATE') return
  throw new ActionError('E_ACCESSIBILITY', `The code source ${known.id} is PUBLIC, and PAI cannot take that back.`, {
    requestId,
  })
}

function warnAltered(item: CodeSource): { code: WarningCode; message: string } {
  return {
    code: 'W_ALTERED',
    message: `The code source ${item.id} has this run's key and was edited; a new one is used.`,
  }
}

/** A run beside this one deletes its duplicates within seconds: only what stays longer is left over. */
function warnRivals({ winner, rivals }: Found, now: number): { code: WarningCode; message: string }[] {
  const left = rivals.filter((item) => now - Date.parse(item.createdAt) > 120_000)
  return left.map(({ id }) => ({ code: 'W_LEFTOVER', message: `${id} is left beside ${winner?.id}, which runs take.` }))
}

function describePlan(known: CodeSource | null, displayName: string, expected: Expected, location: Location): string {
  const { commit, mountPath, accessibility } = expected
  const what = `${location.codeRepo || 'the mirror'} ${location.branch} ${commit ?? '(the branch)'} at ${mountPath}, ${accessibility}`
  if (known === null) return `would create the code source ${displayName}: ${what}`
  const changes = [
    ...findDifferences(known, expected),
    ...(hasOtherCredentials(known, location.userName) ? ['clone credentials'] : []),
  ]
  if (changes.length === 0) return `would reuse the code source ${known.id}`
  return `would update ${changes.join(', ')} of the code source ${known.id}: ${what}`
}

/**
 * Brings a source that is kept to what was asked for: one that moves to this commit, or one whose clone credentials
 * have changed; a source that PAI cannot clone is not a success. Null when nothing has to change.
 */
async function ensureFields(
  task: RegisterTask,
  location: Location,
  item: CodeSource,
  expected: Expected,
  rooms: RegisterRooms,
) {
  const moves =
    task.ifExists === 'update' &&
    findDifferences({ ...item, accessibility: expected.accessibility }, expected).length > 0
  if (!moves && !hasOtherCredentials(item, location.userName)) return null
  const userName = location.userName ?? item.codeRepoUserName
  const branch = moves ? location.branch : (item.codeBranch ?? location.branch)
  // Nothing is left out: what an omitted field becomes is not documented. An empty commit lets PAI follow the branch.
  const fields = {
    CodeCommit: '',
    ...fieldsOf(task, expected.workspaceId, { ...location, branch, userName }, item.displayName),
  }
  const { requestId } = await rooms.pai.updateCodeSource(item.id, fields)
  rooms.info(
    `updated ${item.id}: ${moves ? `now at ${expected.commit ?? branch}` : 'the clone credentials of this run'}`,
  )
  const now = await rooms.pai.findCodeSource(item.id)
  if (now !== null && (userName === null || now.codeRepoUserName === userName)) return { item: now, requestId }
  throw new ActionError('E_API', `PAI did not store the clone account of ${item.id}.`, { requestId })
}

async function ensurePublished(task: RegisterTask, item: CodeSource, rooms: RegisterRooms): Promise<CodeSource> {
  if (task.accessibility === 'PRIVATE' || item.accessibility === 'PUBLIC') return item
  await rooms.pai.publishCodeSource(item.id)
  const now = await rooms.pai.findCodeSource(item.id)
  if (now?.accessibility === 'PUBLIC') return now
  throw new ActionError('E_ACCESSIBILITY', `Publishing ${item.id} was accepted and it is not PUBLIC.`)
}

function expectedOf(task: RegisterTask, workspaceId: string, location: Location): Expected {
  const { commit, mountPath, cloneType, accessibility } = task
  const branches = task.ifExists === 'update' ? [location.branch] : [location.branch, task.branch, `pai/${commit}`]
  return { workspaceId, codeRepo: location.codeRepo, branches, commit, mountPath, cloneType, accessibility }
}

function requireSame(item: CodeSource, expected: Expected): void {
  const differences = findDifferences(item, expected)
  if (differences.length === 0) return
  throw new ActionError('E_API', `PAI stored ${item.id} with another ${differences.join(', ')} than was sent.`)
}
