import { isBearable, type Warning } from '../errors.ts'
import type { Ask } from '../git/decision.ts'
import { parseSha, type Sha } from '../git/refs.ts'
import type { Session } from '../git/route.ts'
import { compareTimes } from '../pai/election.ts'
import { isUnaltered, makeNameTail, makeScope, parseMarker } from '../pai/identity.ts'
import type { Pai } from '../pai/pai.ts'
import type { CodeSource, CodeSourceId } from '../pai/schema.ts'
import { identityOf, type RegisterTask } from './fields.ts'

export interface PruneTask extends RegisterTask {
  /** How many sources of the scope stay, the current one among them. */
  readonly keep: number
}

/** What stays whatever the count: the source of this run, and where it clones from. */
export interface Current {
  /** Null in a dry run that would create it. */
  readonly id: CodeSourceId | null
  readonly workspaceId: string
  readonly codeRepo: string
  /** Tip of the mirror branch; null: no pin is ever deleted. */
  readonly tip: Sha | null
}

export interface PruneRooms {
  readonly pai: Pick<Pai, 'listCodeSources' | 'deleteCodeSource'>
  readonly ask: Ask
  /** Opens the mirror where the tag pins of these commits may be. */
  openPins(commits: readonly Sha[]): Promise<Pick<Session, 'remove'>>
  info(line: string): void
  /** Says what a dry run would do. */
  plan(action: string): void
}

/** The first run with `keep` may find thousands of sources: a connection for each would be an attack on GitHub. */
const asksAtOnce = 8

/**
 * Deletes the action's older sources of the same repository and ref beyond the newest `keep`, oldest first, and then
 * the pins that no source needs any more. Never the current one, never one that somebody edited, never one without our
 * marker. What is left is named in warnings: pruning does not fail a run that has succeeded.
 */
export async function prune(task: PruneTask, current: Current, rooms: PruneRooms): Promise<readonly Warning[]> {
  const warnings: Warning[] = []
  /** Goes on after a failure, with a warning; only the end of the step ends it. */
  const attempt = async <T>(what: string, run: () => Promise<T>): Promise<T | null> => {
    try {
      return await run()
    } catch (error) {
      if (!isBearable(error)) throw error
      warnings.push({ code: 'W_LEFTOVER', message: `${what}: ${error.message}` })
      return null
    }
  }
  // The whole workspace: a pin must stay as long as any source names its commit.
  const listed = await attempt('Nothing was pruned', () => rooms.pai.listCodeSources(current.workspaceId, ''))
  if (listed === null) return warnings
  const surplus = findSurplus(task, current, listed.items)
  if (surplus.length === 0) rooms.info('nothing to delete')
  if (task.dryRun) {
    for (const item of surplus) rooms.plan(`delete ${item.id} (${item.codeCommit ?? item.codeBranch})`)
    const stay = listed.items.filter((item) => !surplus.includes(item))
    const pins = await attempt('No pin is named', () => findUnneededPins(task, surplus, stay, current, rooms))
    for (const pin of pins ?? []) rooms.plan(`delete ${pin}`)
  }
  if (task.dryRun || surplus.length === 0) return warnings
  // Before any source goes: nothing would find its pin again.
  const commits = commitsOf(surplus)
  const session = current.tip === null ? null : await attempt('Nothing was pruned', () => rooms.openPins(commits))
  if (session === null && current.tip !== null) return warnings
  const deleted: CodeSource[] = []
  for (const item of surplus) {
    const gone = await attempt(`${item.id} is left`, () => rooms.pai.deleteCodeSource(item.id).then(() => true))
    if (gone === null) continue
    deleted.push(item)
    rooms.info(`deleted ${item.id} (${item.codeCommit ?? item.codeBranch})`)
  }
  const left = listed.items.filter((item) => !deleted.includes(item))
  const pins = (await attempt('Pins are left', () => findUnneededPins(task, deleted, left, current, rooms))) ?? []
  const refs = await attempt(`${pins.join(', ')} are left`, async () => (await session?.remove(pins)) ?? [])
  const unpinned = refs === null ? [] : pins.filter((pin) => !refs.includes(pin))
  if (unpinned.length > 0) rooms.info(`no longer pinned: ${unpinned.join(', ')}`)
  for (const ref of refs ?? []) warnings.push({ code: 'W_LEFTOVER', message: `${ref} is left on the mirror.` })
  return warnings
}

/**
 * Sources of the scope beyond the newest `keep`, oldest first. The current one has its place by its age, so that the run
 * of an older commit takes no newer source for surplus; one that is not listed is the newest. What another step has made
 * of this commit for another mount path is not older: a job may be given both.
 */
function findSurplus(task: PruneTask, current: Current, items: readonly CodeSource[]): CodeSource[] {
  const scope = makeScope(current.workspaceId, task.repo, task.ref)
  const identity = identityOf(task, current.workspaceId)
  const isCurrent = ({ id }: CodeSource) => id === current.id
  const isSibling = (item: CodeSource) => item.codeCommit === task.commit && item.mountPath !== task.mountPath
  const isOurs = (item: CodeSource) => {
    const marker = parseMarker(item.description)
    if (item.codeRepo !== current.codeRepo || marker?.scope !== scope) return false
    // What somebody has given a name of its own is meant to stay, and no run finds it by the tail of its name.
    return item.displayName.endsWith(`-${makeNameTail(marker.key)}`) && isUnaltered(item, identity)
  }
  const ours = items.filter((item) => isCurrent(item) || isOurs(item))
  // Of one time the current one is the newest: it was made or found last. In which order a list has others is not documented.
  const order = (a: CodeSource, b: CodeSource) =>
    compareTimes(a.createdAt, b.createdAt) || Number(isCurrent(a)) - Number(isCurrent(b))
  const oldestFirst = ours.toSorted(order)
  const places = items.some(isCurrent) ? task.keep : task.keep - 1
  const surplus = oldestFirst.slice(0, Math.max(0, oldestFirst.length - places))
  return surplus.filter((item) => !isCurrent(item) && !isSibling(item))
}

/**
 * The tag pins that may go: neither this run nor a listed source names the commit, and the mirror branch contains it, so
 * that it stays clonable. A branch pin stays: a source of another workspace may have recorded it.
 */
async function findUnneededPins(
  { commit: own }: PruneTask,
  deleted: readonly CodeSource[],
  left: readonly CodeSource[],
  current: Current,
  rooms: PruneRooms,
): Promise<string[]> {
  const { tip } = current
  if (tip === null) return []
  // The source of this run may not be listed yet, and a dry run has none.
  const needed = new Set([own, ...left.flatMap((item) => [item.codeCommit, item.codeBranch?.replace(/^pai\//, '')])])
  const free = commitsOf(deleted).filter((commit) => !needed.has(commit) && commit !== tip)
  const contained: Sha[] = []
  for (let start = 0; start < free.length; start += asksAtOnce) {
    const some = free.slice(start, start + asksAtOnce)
    const answers = await Promise.all(some.map((commit) => rooms.ask(commit, tip)))
    contained.push(...some.filter((_, index) => answers[index] === 'contained'))
  }
  return contained.map((commit) => `refs/tags/pai/${commit}`)
}

function commitsOf(items: readonly CodeSource[]): Sha[] {
  return [...new Set(items.map((item) => parseSha(item.codeCommit ?? '')).filter((sha) => sha !== null))]
}
