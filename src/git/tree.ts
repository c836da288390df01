import type { GitObject } from './pack.ts'
import { parseSha, type Sha } from './refs.ts'

export interface TreeEntry {
  /** A string of bytes: git does not say what encoding a name has. */
  readonly name: string
  readonly kind: 'folder' | 'file' | 'other'
  readonly object: Sha
}

/** Parses a tree object (git's documentation of objects: mode, name, NUL, the object's name in bytes). @throws Error */
export function parseTree(data: Buffer, hashLength: 20 | 32): TreeEntry[] {
  const entries: TreeEntry[] = []
  for (let at = 0; at < data.length; ) {
    const blank = data.indexOf(0x20, at)
    const end = data.indexOf(0, blank)
    const object = parseSha(data.toString('hex', end + 1, end + 1 + hashLength))
    if (blank < 0 || end < 0 || object === null) throw new Error('a tree is damaged')
    const mode = data.toString('latin1', at, blank)
    const kind = /^0?40000$/.test(mode) ? 'folder' : /^0?100\d{3}$/.test(mode) ? 'file' : 'other'
    entries.push({ name: data.toString('latin1', blank + 1, end), kind, object })
    at = end + 1 + hashLength
  }
  return entries
}

/** The tree that a commit names. @throws Error when the object is no commit */
export function treeOf(commit: GitObject | undefined): Sha {
  const tree = parseSha(/^tree ([0-9a-f]+)\n/.exec(commit?.data.toString('latin1', 0, 80) ?? '')?.[1] ?? '')
  if (commit?.kind !== 'commit' || tree === null) throw new Error('the commit is not in the pack')
  return tree
}
