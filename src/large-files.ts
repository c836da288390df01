import { ActionError, type Warning } from './errors.ts'
import { excerpt } from './foreign-text.ts'
import { formatBytes } from './git/bytes.ts'
import type { LfsMoved } from './git/lfs.ts'
import type { LfsPointer } from './git/lfs-pointer.ts'
import type { Sha } from './git/refs.ts'
import type { Remote } from './git/remote.ts'
import { parseSubmoduleUrls, resolveOnHost } from './git/submodules.ts'
import type { RootFiles } from './github/files.ts'

/** What the stage takes from the inputs and the plan. */
export interface LargeFilesTask {
  readonly commit: Sha
  /** `auto`: where the root's `.gitattributes` uses LFS, and what cannot be moved is a warning. */
  readonly lfs: 'auto' | 'true' | 'false'
}

export interface LargeFilesRooms {
  readRootFiles(commit: Sha): Promise<RootFiles>
  /** The LFS pointers in the tree of a commit on GitHub. */
  readPointers(commit: Sha): Promise<readonly LfsPointer[]>
  moveObjects(mirror: Remote, objects: readonly LfsPointer[]): Promise<LfsMoved>
  /** True when PAI, which clones the mirror, reads this repository on its host as well. */
  canRead(url: string, mirror: Remote): Promise<boolean>
  /** True when the step is over: then no error is taken for one of LFS. */
  isOver(): boolean
  info(line: string): void
}

/**
 * Makes sure, before the first push, that the mirror holds what a clone needs besides git's objects. It may be called at
 * every look at the mirror: nothing is done or said twice, and the warnings are those of all that was done.
 * @param pushing false: the refs are as wanted already; only `lfs: true` looks at LFS then
 * @throws ActionError `E_LFS` with `lfs: true` when an object is missing on the mirror afterwards
 */
export type BeforePush = (mirror: Remote, pushing: boolean) => Promise<readonly Warning[]>

type Found<T> = { readonly value: T } | { readonly error: ActionError }

const mostNamed = 10
/** Submodules on the host of the mirror that are looked at: whoever can push writes their list. */
const mostAsked = 8

/**
 * Begins to look at the commit on GitHub, beside whatever else is under way, and returns what has to be waited for
 * before the first push.
 */
export function createBeforePush(task: LargeFilesTask, rooms: LargeFilesRooms): BeforePush {
  const files = settle(rooms.readRootFiles(task.commit), rooms)
  const pointers = readPointers(task, rooms, files)
  // Both are waited for later or, when another stage fails first, never.
  for (const one of [files, pointers]) one.catch(() => {})
  let [modules, moved]: (readonly Warning[] | null)[] = [null, null]
  return async (mirror, pushing) => {
    modules ??= await warnOfSubmodules(await files, mirror, rooms)
    if (pushing || task.lfs === 'true') moved ??= await moveLargeFiles(task, rooms, await pointers, mirror)
    return [...modules, ...(moved ?? [])]
  }
}

async function settle<T>(work: Promise<T>, rooms: LargeFilesRooms): Promise<Found<T>> {
  try {
    return { value: await work }
  } catch (error) {
    if (!(error instanceof ActionError) || rooms.isOver()) throw error
    return { error }
  }
}

async function readPointers(
  task: LargeFilesTask,
  rooms: LargeFilesRooms,
  files: Promise<Found<RootFiles>>,
): Promise<Found<readonly LfsPointer[]>> {
  if (task.lfs === 'auto') {
    const found = await files
    // Where the root cannot be seen by the API, the tree is looked through by git.
    if ('value' in found && !usesLfs(found.value.attributes ?? '')) return { value: [] }
  }
  return task.lfs === 'false' ? { value: [] } : settle(rooms.readPointers(task.commit), rooms)
}

function usesLfs(attributes: string): boolean {
  return /^(?![ \t]*#).*[ \t]filter=lfs([ \t\r]|$)/m.test(attributes)
}

async function warnOfSubmodules(found: Found<RootFiles>, mirror: Remote, rooms: LargeFilesRooms): Promise<Warning[]> {
  if ('error' in found) {
    rooms.info(`whether the commit has submodules could not be seen: ${found.error.message}`)
    return []
  }
  let asked = 0
  const lacks = await Promise.all(
    parseSubmoduleUrls(found.value.modules ?? '').map(async (url) => {
      const resolved = resolveOnHost(url, mirror.url)
      if (resolved === null) return url
      if (++asked > mostAsked) return null
      const readable = await settle(rooms.canRead(resolved, mirror), rooms)
      return 'value' in readable && readable.value ? null : `${url} (PAI cannot read ${resolved})`
    }),
  )
  const urls = lacks.filter((url) => url !== null)
  if (urls.length === 0) return []
  return [{ code: 'W_SUBMODULES', message: `Submodules are not mirrored: ${listSome(urls)}.` }]
}

async function moveLargeFiles(
  task: LargeFilesTask,
  rooms: LargeFilesRooms,
  found: Found<readonly LfsPointer[]>,
  mirror: Remote,
): Promise<Warning[]> {
  if ('error' in found) return missing(task, found.error.message, found.error)
  const pointers = found.value
  if (pointers.length === 0) {
    if (task.lfs === 'true') rooms.info('the commit has no LFS objects')
    return []
  }
  const moved = await settle(rooms.moveObjects(mirror, pointers), rooms)
  if ('error' in moved) return missing(task, moved.error.message, moved.error)
  const { held, bytes, failed } = moved.value
  rooms.info(`LFS: ${held} objects were on the mirror, ${moved.value.moved} moved (${formatBytes(bytes)})`)
  return failed.size === 0 ? [] : missing(task, `${describeMissing(pointers, failed)}.`, null)
}

/** @throws ActionError `E_LFS` unless it may be missing */
function missing(task: LargeFilesTask, message: string, cause: ActionError | null): Warning[] {
  if (task.lfs === 'true') throw new ActionError('E_LFS', message, cause === null ? {} : { cause })
  return [{ code: 'W_LFS', message }]
}

/** The paths that a job will not find, with the reason: once where it is the same for all. */
function describeMissing(pointers: readonly LfsPointer[], failed: ReadonlyMap<string, string>): string {
  const lost = pointers.filter(({ oid }) => failed.has(oid))
  const reasons = new Set(failed.values())
  const [only = ''] = reasons
  const named = lost.map(({ path, oid }) => {
    const name = Buffer.from(path, 'latin1').toString('utf8')
    return reasons.size === 1 ? name : `${name} (${failed.get(oid)})`
  })
  const head = `${lost.length} of ${pointers.length} LFS files are not on the mirror: ${listSome(named)}`
  return reasons.size === 1 ? `${head}: ${excerpt(only)}` : head
}

function listSome(texts: readonly string[]): string {
  const named = texts.slice(0, mostNamed).map((text) => excerpt(text, 200))
  return texts.length > mostNamed ? `${named.join(', ')} and ${texts.length - mostNamed} more` : named.join(', ')
}
