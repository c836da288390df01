import { ActionError, isBearable, type WarningCode } from '../errors.ts'
import { arrivedMs, createOnce, lookFor } from '../pai/create.ts'
import { elect, sortByOwnership } from '../pai/election.ts'
import { makeKey, makeNameTail, parseMarker } from '../pai/identity.ts'
import type { Pai } from '../pai/pai.ts'
import type { CodeSource, CodeSourceId } from '../pai/schema.ts'
import { explainWorkspace } from '../pai/workspaces.ts'
import { fieldsOf, identityOf, type Location, type RegisterTask } from './fields.ts'

/** What a creation needs of the run around it. */
export interface CreationRooms {
  readonly pai: Pai
  /** Keeps a value for the post step, before what it describes is done. */
  save(name: 'wanted' | 'made' | 'until', value: string): void
  /** Called with the ID as soon as it is known, also when a later stage fails. */
  onId(id: CodeSourceId): void
  info(line: string): void
  /** Warns at once: what follows may fail. */
  warn(code: WarningCode, message: string): void
}

const listedMs = 10_000

/**
 * Creates the source of a task, PRIVATE, and reads it back; the one that every run agrees on wins. Until that is done,
 * `made` tells the post step how many sources this attempt may have made, and `until` how long one may still appear.
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
  const [identity, { codeRepo }] = [identityOf(task, workspaceId), location]
  let listId: string | null = null
  const list = async (name = makeNameTail(makeKey(identity))) => {
    const { items, requestId } = await pai.listCodeSources(workspaceId, name)
    listId = requestId
    return sortByOwnership(items, identity, (stored) => stored === codeRepo).ours
  }
  let [lost, lostAt, answered] = [0, 0, 0]
  const saveMade = (count: number) => rooms.save('made', count === 0 ? '' : String(count))
  rooms.save('wanted', JSON.stringify({ identity, codeRepo }))
  saveMade(1)
  const { id, requestId } = await createOnce(pai, {
    workspaceId,
    displayName,
    fields: {
      ...fieldsOf(task, workspaceId, location, displayName),
      WorkspaceId: workspaceId,
      Accessibility: 'PRIVATE',
    },
    maxAttempts: task.maxAttempts,
    list,
    onUnknown() {
      lostAt = pai.http.clock.now()
      saveMade(++lost + 1)
    },
    onCreated(created) {
      answered = 1
      rooms.onId(created)
    },
  }).catch(async (error: unknown) => {
    if (!isBearable(error)) throw error
    if (lost === 0) saveMade(0)
    return explainWorkspace(pai, workspaceId, error)
  })
  rooms.onId(id)
  const { item, own } = await readBack(task, id, list, rooms)
  rooms.save('until', String(lostAt + arrivedMs))
  saveMade(own < lost + answered ? lost + answered : 0)
  const created = parseMarker(item.description)?.by === task.by
  rooms.info(`${created ? 'created' : 'found'} ${item.id}`)
  return { item, created, requestId: requestId ?? listId }
}

/**
 * Steps 5 and 6: elects among what the list shows once it shows the item, or what a read by its ID adds, and deletes
 * what this attempt made besides, or warns of what stays. `own` counts the items of this attempt that were listed.
 */
async function readBack(
  task: RegisterTask,
  id: CodeSourceId,
  list: (name?: string) => Promise<readonly CodeSource[]>,
  rooms: CreationRooms,
): Promise<{ item: CodeSource; own: number }> {
  let listed: readonly CodeSource[] = []
  const remember = async () => {
    listed = await list()
    return listed
  }
  const isIt = (item: CodeSource) => item.id === id
  const isListed = await lookFor(rooms.pai, remember, listedMs, isIt)
  // How List compares names is not documented: what it hides behind a part of one, it shows among all.
  if (isListed === null) listed = await list('')
  const unlisted = listed.some(isIt) ? null : await rooms.pai.findCodeSource(id)
  if (unlisted !== null) requireMarker(unlisted)
  const items = unlisted === null ? listed : [...listed, unlisted]
  const winner = elect(items)
  // An item that another run made and took back is gone; then what made it lose is listed.
  if (winner === null) throw new ActionError('E_API', `PAI answered with the ID ${id} and does not know it.`)
  rooms.onId(winner.id)
  const isOwn = (item: CodeSource) => parseMarker(item.description)?.by === task.by
  for (const loser of items.filter((item) => isOwn(item) && item.id !== winner.id)) {
    const problem = await drop(loser.id, rooms.pai)
    if (problem === null) rooms.info(`deleted ${loser.id}, a duplicate of ${winner.id} that this run had made`)
    else rooms.warn('W_LEFTOVER', `${loser.id} is left beside ${winner.id}: ${problem}`)
  }
  return { item: winner, own: listed.filter(isOwn).length }
}

/** Nothing would find a source without its marker again: each run would make another one, and be green. */
function requireMarker({ id, description }: CodeSource): void {
  if (parseMarker(description) !== null) return
  throw new ActionError('E_API', `PAI has stored ${id} without the end of its description, by which runs find it.`, {
    hint: 'Shorten `description`, and delete the source in the PAI console.',
  })
}

/** Deletes a duplicate; what keeps it from that, or null. Only the end of the step is an error. */
export async function drop(id: CodeSourceId, pai: Pick<Pai, 'deleteCodeSource'>): Promise<string | null> {
  try {
    await pai.deleteCodeSource(id)
    return null
  } catch (error) {
    if (!isBearable(error)) throw error
    return error.message
  }
}
