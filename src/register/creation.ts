import { ActionError } from '../errors.ts'
import { createOnce, lookFor } from '../pai/create.ts'
import { elect, sortByOwnership } from '../pai/election.ts'
import { makeKey, parseMarker } from '../pai/identity.ts'
import type { Pai } from '../pai/pai.ts'
import type { CodeSource, CodeSourceId } from '../pai/schema.ts'
import { explainWorkspace } from '../pai/workspaces.ts'
import { fieldsOf, identityOf, type Location, type RegisterTask } from './fields.ts'

/** What a creation needs of the run around it. */
export interface CreationRooms {
  readonly pai: Pai
  /** Keeps a value for the post step, before what it describes is done. */
  save(name: 'key' | 'id' | 'unknown', value: string): void
  /** Called with the ID as soon as it is known, also when a later stage fails. */
  onId(id: CodeSourceId): void
  info(line: string): void
}

const listedMs = 10_000

/**
 * Creates the source of a task, PRIVATE, and reads it back; the one that every run agrees on wins.
 * @throws ActionError of the refusal, with the state of the workspace where that is the reason
 */
export async function create(
  task: RegisterTask,
  workspaceId: string,
  location: Location,
  displayName: string,
  rooms: CreationRooms,
) {
  const { pai } = rooms
  const identity = identityOf(task, workspaceId)
  rooms.save('key', makeKey(identity))
  const list = async () => {
    const { items } = await pai.listCodeSources(workspaceId, makeKey(identity).slice(0, 6))
    return sortByOwnership(items, identity, (codeRepo) => codeRepo === location.codeRepo).ours
  }
  const fields = {
    ...fieldsOf(task, workspaceId, location, displayName),
    WorkspaceId: workspaceId,
    Accessibility: 'PRIVATE',
  }
  const { id, requestId } = await createOnce(pai, {
    workspaceId,
    displayName,
    fields,
    maxAttempts: task.maxAttempts,
    list,
    onUnknown: () => rooms.save('unknown', 'true'),
    onCreated: (created) => rooms.save('id', created),
  }).catch(async (error: unknown) => {
    if (error instanceof ActionError && /^E_(API|RAM_DENIED)$/.test(error.code))
      await explainWorkspace(pai, workspaceId)
    throw error
  })
  rooms.onId(id)
  const item = await readBack(task, id, list, rooms)
  const created = parseMarker(item.description)?.by === task.by
  rooms.info(`${created ? 'created' : 'found'} ${item.id}`)
  return { item, created, requestId }
}

/** Step 5 and 6: what the list elects when it shows our own item, else the item itself; own losers are deleted. */
async function readBack(
  task: RegisterTask,
  id: CodeSourceId,
  list: () => Promise<readonly CodeSource[]>,
  rooms: CreationRooms,
): Promise<CodeSource> {
  let listed: readonly CodeSource[] = []
  const remember = async () => {
    listed = await list()
    return listed
  }
  const own = await lookFor(rooms.pai, { list: remember }, listedMs, (item) => item.id === id)
  if (own === null) {
    rooms.save('unknown', 'true')
    const item = await rooms.pai.findCodeSource(id)
    if (item !== null) return item
    throw new ActionError('E_API', `PAI answered with the ID ${id} and does not know it.`)
  }
  const winner = elect(listed) ?? own
  for (const loser of listed) {
    if (loser.id === winner.id || parseMarker(loser.description)?.by !== task.by) continue
    await rooms.pai.deleteCodeSource(loser.id)
    rooms.info(`deleted ${loser.id}, a duplicate of ${winner.id} that this run had made`)
  }
  return winner
}
