import { ActionError } from '../errors.ts'
import type { Http } from '../http/http.ts'
import { type Attributes, findFilter, parseAttributes } from './attributes.ts'
import { type LfsPointer, parsePointer } from './lfs-pointer.ts'
import { createPace, type Pace } from './pace.ts'
import { type GitObject, hashLengths } from './pack.ts'
import { formatOf, type Sha } from './refs.ts'
import type { Remote } from './remote.ts'
import { readBlobs, readSnapshot } from './snapshot.ts'
import { parseTree, type TreeEntry, treeOf } from './tree.ts'

type Objects = ReadonlyMap<Sha, GitObject>

interface Folder {
  /** Empty, or with a trailing slash. */
  readonly path: string
  readonly entries: readonly TreeEntry[]
}

/** Entries that are looked at: trees that name each other again and again would go on for ever. */
const mostEntries = 2_000_000
/** Bytes of all `.gitattributes` that differ: parsed they take a hundred times as much. */
const mostAttributes = 8 * 1024 * 1024
/** Lines of them: the shortest take five times as much again. Those that `git lfs track` writes are 50 bytes long. */
const mostLines = 200_000
/** Bytes of a path that a system takes (PATH_MAX of Linux): no clone has a file behind a longer one. */
const longestPath = 4_096

/**
 * Reads the LFS pointers of a commit from a server: one request, and a second one where a `.gitattributes` is no small file.
 * @throws ActionError `E_LFS`
 */
export async function readPointers(http: Http, remote: Remote, commit: Sha): Promise<LfsPointer[]> {
  const objects = await readSnapshot(http, remote, commit)
  try {
    return await findPointers(objects, commit, http.signal, (blobs) => readBlobs(http, remote, blobs))
  } catch (error) {
    if (error instanceof ActionError) throw error
    const why = error instanceof Error ? error.message : String(error)
    throw new ActionError('E_LFS', `Reading the files of ${commit} failed: ${why}.`, { cause: error })
  }
}

/**
 * Finds the LFS pointers of a commit: files that the `.gitattributes` on their way give `filter=lfs` and that hold a
 * pointer.
 * @param objects the trees of the commit and its small files
 * @param signal ends it with the step, however much there is to compare
 * @param readBlobs reads the `.gitattributes` that are not among them
 * @throws Error when a tree is missing or damaged
 */
export async function findPointers(
  objects: Objects,
  commit: Sha,
  signal: AbortSignal,
  readBlobs: (blobs: readonly Sha[]) => Promise<Objects>,
): Promise<LfsPointer[]> {
  const [root, pace] = [treeOf(objects.get(commit)), createPace(signal)]
  const large = new Set<Sha>()
  for await (const { entries } of walk(objects, root, pace)) {
    const object = attributesOf(entries)
    if (object !== null && !objects.has(object)) large.add(object)
  }
  const extra = large.size === 0 ? new Map<Sha, GitObject>() : await readBlobs([...large])
  const parse = createParser()
  const inForce = new Map<string, readonly Attributes[]>()
  const pointers: LfsPointer[] = []
  for await (const { path, entries } of walk(objects, root, pace)) {
    const above = inForce.get(path.slice(0, path.lastIndexOf('/', path.length - 2) + 1)) ?? []
    const object = attributesOf(entries)
    const file = object === null ? undefined : (objects.get(object) ?? extra.get(object))
    const files = file === undefined ? above : [...above, parse(file, path)]
    inForce.set(path, files)
    for (const { name, kind, object } of files.length > 0 ? entries : []) {
      if (pace.isDue()) await pace.rest()
      const isReadable = kind === 'file' && path.length + name.length <= longestPath
      const data = isReadable ? objects.get(object)?.data : undefined
      const pointer = data === undefined ? null : parsePointer(data)
      const isLarge = pointer !== null && (await findFilter(files, path + name, pace)) === 'lfs'
      if (isLarge) pointers.push({ path: path + name, ...pointer })
    }
  }
  return pointers
}

/** Parses each file once, in however many folders it stands: a few trees can name it a million times. */
function createParser(): (file: GitObject, folder: string) => Attributes {
  const [below, ofRoot] = [new Map<GitObject, Attributes>(), new Map<GitObject, Attributes>()]
  let [bytes, lines] = [0, 0]
  return (file, folder) => {
    // Macros are for the root alone.
    const parsed = folder === '' ? ofRoot : below
    const known = parsed.get(file)
    if (known !== undefined) return { folder, lines: known.lines }
    bytes += file.data.length
    if (bytes > mostAttributes) throw new Error(`its .gitattributes have more than ${mostAttributes} bytes`)
    lines += countLines(file.data)
    if (lines > mostLines) throw new Error(`its .gitattributes have more than ${mostLines} lines`)
    const attributes = parseAttributes(file.data.toString('latin1'), folder)
    parsed.set(file, attributes)
    return attributes
  }
}

function countLines(data: Buffer): number {
  let count = 1
  for (let at = data.indexOf(10); at >= 0; at = data.indexOf(10, at + 1)) count++
  return count
}

/** The folders of a tree, each before those in it. */
async function* walk(objects: Objects, root: Sha, pace: Pace): AsyncGenerator<Folder> {
  const ahead: { path: string; tree: Sha }[] = [{ path: '', tree: root }]
  let seen = 0
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const tree = objects.get(next.tree)
    if (tree?.kind !== 'tree') throw new Error('a tree of the commit is not in the pack')
    const entries = parseTree(tree.data, hashLengths[formatOf(root)])
    seen += entries.length
    if (seen > mostEntries) throw new Error(`the commit has more than ${mostEntries} files`)
    if (pace.isDue()) await pace.rest()
    yield { path: next.path, entries }
    for (const { name, kind, object } of entries) {
      const path = `${next.path}${name}/`
      if (kind === 'folder' && path.length <= longestPath) ahead.push({ path, tree: object })
    }
  }
}

function attributesOf(entries: readonly TreeEntry[]): Sha | null {
  return entries.find(({ name, kind }) => name === '.gitattributes' && kind === 'file')?.object ?? null
}
