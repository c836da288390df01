import { ActionError } from './errors.ts'
import { excerpt } from './foreign-text.ts'
import {
  assumeSent,
  type Expected,
  elect,
  findDifferences,
  hasOtherCredentials,
  sortByOwnership,
} from './pai/election.ts'
import { makeKey, makeNameTail, parseMarker } from './pai/identity.ts'
import type { Accessibility, CodeSource, CodeSourceId } from './pai/schema.ts'
import { explainWorkspace } from './pai/workspaces.ts'
import type { CreationRooms } from './register/creation.ts'
import { displayNameOf, identityOf, type Location, type RegisterTask } from './register/fields.ts'
import { type Found, reread } from './register/found.ts'

export interface Registered {
  readonly id: CodeSourceId | null
  readonly displayName: string
  readonly result: 'created' | 'reused' | 'updated' | 'planned'
  readonly accessibility: Accessibility
  readonly branch: string
  readonly requestId: string | null
}

export interface RegisterRooms extends CreationRooms {
  /** True for a stored `CodeRepo` that this run may take for its own. */
  isRepo(codeRepo: string): boolean
  /** Says what a dry run would do. */
  plan(action: string): void
}

/**
 * Lists the sources with the identity of the task: step 1 of the create specification.
 * @throws ActionError `E_SOURCE_EXISTS` or `E_ACCESSIBILITY` for one that rules the task out, before anything is changed
 */
export async function findRegistered(task: RegisterTask, workspaceId: string, rooms: RegisterRooms): Promise<Found> {
  const identity = identityOf(task, workspaceId)
  const at = rooms.pai.http.clock.now()
  const { items, requestId } = await rooms.pai
    .listCodeSources(workspaceId, makeNameTail(makeKey(identity)))
    .catch((error: unknown) => {
      // Any other failure may be an outage, which one more question would prolong.
      if (error instanceof ActionError && error.code === 'E_RAM_DENIED')
        return explainWorkspace(rooms.pai, workspaceId, error)
      throw error
    })
  const winner = elect(sortByOwnership(items, identity, rooms.isRepo).ours)
  if (winner !== null) requireUsable(task, winner, requestId, rooms)
  // Beside the mirror; a failure is told to the first who needs it.
  else if (!task.dryRun) loadCreation().catch(() => undefined)
  return { items, winner, requestId, at }
}

/** A chunk of its own: a job that is run again finds what it needs. */
function loadCreation(): Promise<typeof import('./register/creation.ts')> {
  return import('./register/creation.ts')
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
  const sorted = sortByOwnership(found.items, identityOf(task, workspaceId), (repo) => repo === location.codeRepo)
  const known = elect(sorted.ours)
  const displayName = known?.displayName ?? displayNameOf(task, workspaceId)
  warnOfOthers(sorted, known, rooms)
  const shared = { displayName, accessibility: task.accessibility, branch: location.branch }
  if (known !== null) requireUsable(task, known, found.requestId, rooms)
  const expected = expectedOf(task, workspaceId, location)
  if (task.dryRun) {
    rooms.plan(describePlan(known, displayName, expected, location))
    return { ...shared, id: known?.id ?? null, result: 'planned', requestId: found.requestId }
  }
  const { created, ...settled } =
    known === null
      ? await (await loadCreation()).create(task, workspaceId, location, displayName, rooms)
      : { created: false, item: await reread(task, known, expected, rooms.pai), requestId: null }
  const item = created ? assumeSent(settled.item) : settled.item
  const isOfAnother = known === null && !created
  if (isOfAnother) requireUsable(task, item, settled.requestId, rooms)
  rooms.onId(item.id)
  const updated = await ensureFields(task, location, item, expected, rooms)
  const requestId = settled.requestId ?? updated?.requestId ?? found.requestId
  const current = updated?.item ?? item
  // Publishing has no way back: what is published was proved before.
  if (task.verify) requireSame(task, { ...current, accessibility: task.accessibility }, expected, requestId)
  const final = await ensurePublished(task, current, rooms)
  if (task.verify) requireSame(task, final, expected, requestId)
  const isChanged = updated !== null || final !== current
  if (known !== null && !isChanged) rooms.info(`reused ${item.id}`)
  if (task.verify) rooms.info('read back: every field is as wanted')
  const result = created ? 'created' : isChanged ? 'updated' : 'reused'
  // What another run has made of this commit for another ref has another name.
  return { ...shared, ...(isOfAnother && { displayName: item.displayName }), id: item.id, result, requestId }
}

function requireUsable(task: RegisterTask, known: CodeSource, requestId: string | null, rooms: RegisterRooms): void {
  const deny = (code: 'E_SOURCE_EXISTS' | 'E_ACCESSIBILITY', message: string) => {
    rooms.onId(known.id)
    return new ActionError(code, message, { requestId })
  }
  if (task.ifExists === 'fail') throw deny('E_SOURCE_EXISTS', `The code source ${known.id} exists for this commit.`)
  if (task.accessibility === 'PUBLIC' || known.accessibility === 'PRIVATE') return
  throw deny('E_ACCESSIBILITY', `The code source ${known.id} is PUBLIC, and \`accessibility\` asks for PRIVATE.`)
}

/** Warns of sources with this run's key that it does not take. */
function warnOfOthers(
  { ours, altered }: ReturnType<typeof sortByOwnership>,
  winner: CodeSource | null,
  { pai, warn }: RegisterRooms,
): void {
  for (const { id } of altered)
    warn('W_ALTERED', `The code source ${id} has this run's key and was edited; a new one is used.`)
  for (const item of ours) {
    // A run beside this one deletes its duplicates within seconds: only what stays longer is left over.
    const isLeft = item !== winner && pai.http.clock.now() - Date.parse(item.createdAt) > 120_000
    if (isLeft) warn('W_LEFTOVER', `${item.id} is left beside ${winner?.id}, which runs take.`)
  }
}

function describePlan(known: CodeSource | null, displayName: string, expected: Expected, location: Location): string {
  const { commit, mountPath, accessibility } = expected
  const what = `${location.codeRepo || 'the mirror'}, branch ${location.branch}${commit === null ? '' : `, commit ${commit.slice(0, 12)}`}, mounted at ${mountPath}, ${accessibility}`
  if (known === null) return `create the code source ${displayName}: ${what}`
  const changes = findDifferences(known, expected).map(({ field }) => field)
  if (hasOtherCredentials(known, location.userName)) changes.push('clone credentials')
  if (changes.length === 0) return `reuse the code source ${known.id}`
  return `update ${changes.join(', ')} of the code source ${known.id}: ${what}`
}

/**
 * Brings a source that is kept to what was asked for: one that moves to this commit, one whose branch had diverged or
 * has come back, one whose clone credentials have changed; a source that PAI cannot clone is not a success. Null when
 * nothing has to change.
 */
async function ensureFields(
  task: RegisterTask,
  location: Location,
  item: CodeSource,
  expected: Expected,
  rooms: RegisterRooms,
) {
  const changes = findDifferences({ ...item, accessibility: expected.accessibility }, expected)
  if (changes.length === 0 && !hasOtherCredentials(item, location.userName)) return null
  const what = changes.length > 0 ? changes.map(({ field }) => field).join(', ') : 'clone credentials'
  return (await loadChanges()).updateFields(task, location, item, expected, what, rooms)
}

/** Publishes a source that is to be PUBLIC; the same object when there is nothing to do. */
async function ensurePublished(task: RegisterTask, item: CodeSource, rooms: RegisterRooms): Promise<CodeSource> {
  if (task.accessibility === 'PRIVATE' || item.accessibility === 'PUBLIC') return item
  return (await loadChanges()).publish(item.id, rooms)
}

/** A chunk of its own: most runs change nothing. */
function loadChanges(): Promise<typeof import('./register/changes.ts')> {
  return import('./register/changes.ts')
}

function expectedOf(task: RegisterTask, workspaceId: string, location: Location): Expected {
  const { commit, mountPath, cloneType, accessibility } = task
  const { codeRepo, branch } = location
  return { workspaceId, codeRepo, branch, commit, mountPath, cloneType, accessibility }
}

function requireSame(task: RegisterTask, item: CodeSource, expected: Expected, requestId: string | null): void {
  const differences = findDifferences(item, expected)
  if (differences.length === 0) return
  const said = differences.map(({ field, stored, wanted }) => `${field} ${stored} instead of ${wanted}`)
  // One that is as its last writer wants it must not be deleted.
  const isOwn = parseMarker(item.description)?.by === task.by
  throw new ActionError('E_API', `PAI has stored ${item.id} with ${excerpt(said.join(', '), 600)}.`, {
    hint: isOwn
      ? 'Delete it in the PAI console, and run again.'
      : 'Another run has changed it since: give these runs a `concurrency` group, and run again.',
    requestId,
  })
}
