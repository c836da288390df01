/** What a pointer stands for (git-lfs, docs/spec.md). */
export interface LfsObject {
  /** SHA-256 of the content, 64 hex digits. */
  readonly oid: string
  /** Bytes. */
  readonly size: number
}

/** A pointer in the tree of a commit. */
export interface LfsPointer extends LfsObject {
  /** Path from the root, a string of bytes. */
  readonly path: string
}

/** Pointers are smaller than this, so that nothing larger has to be read. */
export const pointerLimit = 1024

const version =
  /^version (https:\/\/(git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1|http:\/\/git-media\.io\/v\/2)\r?\n/

/** Parses the content of a file as a pointer; null when it is none. */
export function parsePointer(data: Buffer): LfsObject | null {
  if (data.length >= pointerLimit) return null
  const text = data.toString('latin1')
  const oid = /^oid sha256:([0-9a-f]{64})\r?$/m.exec(text)?.[1]
  const size = Number(/^size (\d{1,15})\r?$/m.exec(text)?.[1] ?? Number.NaN)
  return version.test(text) && oid !== undefined && Number.isSafeInteger(size) ? { oid, size } : null
}
