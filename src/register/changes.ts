import { ActionError, isBearable } from '../errors.ts'
import { lookUntil } from '../http/replica.ts'
import { assumeSent, type Expected, findDifferences, hasOtherCredentials } from '../pai/election.ts'
import type { Pai } from '../pai/pai.ts'
import type { CodeSource, CodeSourceId } from '../pai/schema.ts'
import { fieldsOf, type Location, type RegisterTask } from './fields.ts'

interface Rooms {
  readonly pai: Pai
  info(line: string): void
}

/**
 * Updates a source to what was asked for and reads it back. @param what the fields that differ, for the log
 * @throws ActionError `E_API` when the clone credentials are not stored, or what PAI answered
 */
export async function updateFields(
  task: RegisterTask,
  location: Location,
  item: CodeSource,
  expected: Expected,
  what: string,
  { pai, info }: Rooms,
): Promise<{ readonly item: CodeSource; readonly requestId: string | null }> {
  const userName = location.userName ?? item.codeRepoUserName
  // Nothing is left out: what an omitted field becomes is not documented. An empty commit lets PAI follow the branch.
  const fields = {
    CodeCommit: '',
    CodeRepoUserName: '',
    CodeRepoAccessToken: '',
    ...(item.cloneType !== null && { CloneType: 0 }),
    ...fieldsOf(task, expected.workspaceId, { ...location, userName }, item.displayName),
  }
  const { requestId } = await pai.updateCodeSource(item.id, fields)
  info(`updated ${what} of ${item.id}`)
  const hasCredentials = (now: CodeSource) => !hasOtherCredentials(assumeSent(now), userName)
  const isStored = (now: CodeSource | null) =>
    now !== null &&
    hasCredentials(now) &&
    findDifferences({ ...now, accessibility: expected.accessibility }, expected).length === 0
  const now = await readSettled(item.id, pai, isStored)
  if (now !== null && hasCredentials(now)) return { item: now, requestId }
  throw new ActionError('E_API', `PAI did not store the clone credentials of ${item.id}.`, { requestId })
}

/**
 * Publishes a source and reads it back.
 * @throws ActionError `E_ACCESSIBILITY` for one that does not become PUBLIC, or what PAI answered
 */
export async function publish(id: CodeSourceId, { pai, info }: Rooms): Promise<CodeSource> {
  const isPublic = (now: CodeSource | null) => now?.accessibility === 'PUBLIC'
  // One that is PUBLIC by now, by another run or by an answer that was lost, may be refused.
  const refusal = await pai.publishCodeSource(id).then(
    () => null,
    (error: unknown) => {
      if (!isBearable(error)) throw error
      return error
    },
  )
  const now = await readSettled(id, pai, (read) => refusal !== null || isPublic(read)).catch((error: unknown) => {
    throw refusal ?? error
  })
  if (now !== null && isPublic(now)) {
    info(`published ${id}`)
    return now
  }
  if (refusal !== null) throw refusal
  throw new ActionError('E_ACCESSIBILITY', `Publishing ${id} was accepted and it is not PUBLIC.`, {
    hint: 'Run again, or publish it in the PAI console.',
  })
}

/**
 * A listed source as it is by now. One that another run has just made may be listed before it is known by its ID.
 * @throws ActionError `E_API` for one that is gone
 */
export async function readListed(id: CodeSourceId, pai: Pick<Pai, 'http' | 'findCodeSource'>): Promise<CodeSource> {
  const now = await readSettled(id, pai, (item) => item !== null)
  if (now !== null) return now
  throw new ActionError('E_API', `PAI lists ${id} and does not know it any more.`, { hint: 'Run again.' })
}

/**
 * A source that was just written, by its ID; null when it stays unknown. Whether a read shows at once what was written
 * before is not documented: one that shows something else, or nothing, is made again for a few seconds.
 */
function readSettled(
  id: CodeSourceId,
  pai: Pick<Pai, 'http' | 'findCodeSource'>,
  isSettled: (item: CodeSource | null) => boolean,
): Promise<CodeSource | null> {
  return lookUntil(pai.http, 2_000, () => pai.findCodeSource(id), isSettled)
}
