import { setImmediate as turn } from 'node:timers/promises'
import { ActionError } from '../errors.ts'
import type { Http } from '../http/http.ts'
import { type Attributes, findFilter, parseAttributes } from './attributes.ts'
import { type LfsPointer, parsePointer } from './lfs-pointer.ts'
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
const foldersPerTurn = 2_000
/** Of these each may be compared with every line of every `.gitattributes` above it. */
const filesPerTurn = 200

/**
 * Reads the LFS pointers of a commit from a server: one request, and a second one where a `.gitattributes` is no small file.
 * @throws ActionError `E_LFS`
 */
export async function readPointers(http: Http, remote: Remote, commit: Sha): Promise<LfsPointer[]> {
  const objects = await readSnapshot(http, remote, commit)
  try {
    return await findPointers(objects, commit, (blobs) => readBlobs(http, remote, blobs))
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
 * @param readBlobs reads the `.gitattributes` that are not among them
 * @throws Error when a tree is missing or damaged
 */
export async function findPointers(
  objects: Objects,
  commit: Sha,
  readBlobs: (blobs: readonly Sha[]) => Promise<Objects>,
): Promise<LfsPointer[]> {
  const root = treeOf(objects.get(commit))
  const large = new Set<Sha>()
  for await (const { entries } of walk(objects, root)) {
    const object = attributesOf(entries)
    if (object !== null && !objects.has(object)) large.add(object)
  }
  const extra = large.size === 0 ? new Map<Sha, GitObject>() : await readBlobs([...large])
  const inForce = new Map<string, readonly Attributes[]>()
  const pointers: LfsPointer[] = []
  let seen = 0
  for await (const { path, entries } of walk(objects, root)) {
    const above = inForce.get(path.replace(/[^/]*\/$/, '')) ?? []
    const object = attributesOf(entries)
    const file = object === null ? undefined : (objects.get(object) ?? extra.get(object))
    const files = file === undefined ? above : [...above, parseAttributes(file.data.toString('latin1'), path)]
    inForce.set(path, files)
    for (const { name, kind, object } of files.length > 0 ? entries : []) {
      if (++seen % filesPerTurn === 0) await turn()
      const data = kind === 'file' ? objects.get(object)?.data : undefined
      const pointer = data === undefined ? null : parsePointer(data)
      if (pointer !== null && findFilter(files, path + name) === 'lfs') pointers.push({ path: path + name, ...pointer })
    }
  }
  return pointers
}

/** The folders of a tree, each before those in it. */
async function* walk(objects: Objects, root: Sha): AsyncGenerator<Folder> {
  const ahead: { path: string; tree: Sha }[] = [{ path: '', tree: root }]
  let [seen, folders] = [0, 0]
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const tree = objects.get(next.tree)
    if (tree?.kind !== 'tree') throw new Error('a tree of the commit is not in the pack')
    const entries = parseTree(tree.data, hashLengths[formatOf(root)])
    seen += entries.length
    if (seen > mostEntries) throw new Error(`the commit has more than ${mostEntries} files`)
    if (++folders % foldersPerTurn === 0) await turn()
    yield { path: next.path, entries }
    for (const { name, kind, object } of entries) {
      if (kind === 'folder') ahead.push({ path: `${next.path}${name}/`, tree: object })
    }
  }
}

function attributesOf(entries: readonly TreeEntry[]): Sha | null {
  return entries.find(({ name, kind }) => name === '.gitattributes' && kind === 'file')?.object ?? null
}
