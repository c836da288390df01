import { ActionError, isEnd, type WarningCode } from '../errors.ts'
import type { Ask } from '../git/decision.ts'
import { parseSha, type Sha } from '../git/refs.ts'
import { compareTimes } from '../pai/election.ts'
import { isUnaltered, makeScope, parseMarker } from '../pai/identity.ts'
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
  /** Deletes pins of these commits on the mirror; returns the refs that are left. */
  removePins(commits: readonly Sha[]): Promise<readonly string[]>
  info(line: string): void
}

type Warning = { readonly code: WarningCode; readonly message: string }

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
      if (!(error instanceof ActionError) || isEnd(error)) throw error
      warnings.push({ code: 'W_LEFTOVER', message: `${what}: ${error.message}` })
      return null
    }
  }
  // The whole workspace: a pin must stay as long as any source names its commit.
  const listed = await attempt('Nothing was pruned', () => rooms.pai.listCodeSources(current.workspaceId, ''))
  if (listed === null) return warnings
  const surplus = findSurplus(task, current, listed.items)
  const deleted = new Set<CodeSource>()
  for (const item of surplus) {
    const remove = () => (task.dryRun ? Promise.resolve() : rooms.pai.deleteCodeSource(item.id))
    if ((await attempt(`${item.id} is left`, () => remove().then(() => true))) === null) continue
    deleted.add(item)
    rooms.info(`${task.dryRun ? 'would delete' : 'deleted'} ${item.id} (${item.codeCommit ?? item.codeBranch})`)
  }
  const left = listed.items.filter((item) => !deleted.has(item))
  const pins = (await attempt('Pins are left', () => findUnneededPins([...deleted], left, current, rooms))) ?? []
  if (task.dryRun) for (const commit of pins) rooms.info(`would delete the pin of ${commit}`)
  const isIdle = task.dryRun || pins.length === 0
  const refs = isIdle ? [] : await attempt(`The pins of ${pins.join(', ')} are left`, () => rooms.removePins(pins))
  for (const ref of refs ?? []) warnings.push({ code: 'W_LEFTOVER', message: `${ref} is left on the mirror.` })
  return warnings
}

/** Sources of the scope beyond the newest `keep`, oldest first. */
export function findSurplus(task: PruneTask, current: Current, items: readonly CodeSource[]): CodeSource[] {
  const scope = makeScope(current.workspaceId, task.repo, task.ref)
  const identity = identityOf(task, current.workspaceId)
  const ours = items.filter(
    (item) =>
      item.id !== current.id &&
      item.codeRepo === current.codeRepo &&
      parseMarker(item.description)?.scope === scope &&
      isUnaltered(item, identity),
  )
  const newestFirst = ours.toSorted((a, b) => compareTimes(b.createdAt, a.createdAt))
  return newestFirst.slice(task.keep - 1).reverse()
}

/** A pin goes only when no listed source names its commit and the mirror branch contains it: it stays clonable. */
async function findUnneededPins(
  deleted: readonly CodeSource[],
  left: readonly CodeSource[],
  current: Current,
  rooms: PruneRooms,
): Promise<Sha[]> {
  const { tip } = current
  if (tip === null) return []
  const needed = new Set(left.flatMap((item) => [item.codeCommit, item.codeBranch?.replace(/^pai\//, '')]))
  const commits = deleted.map((item) => parseSha(item.codeCommit ?? '')).filter((sha) => sha !== null)
  const free = [...new Set(commits)].filter((commit) => !needed.has(commit) && commit !== tip)
  const contained = await Promise.all(free.map(async (commit) => (await rooms.ask(commit, tip)) === 'contained'))
  return free.filter((_, index) => contained[index])
}
