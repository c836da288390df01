declare const shaBrand: unique symbol
/** A full object name: 40 (SHA-1) or 64 (SHA-256) hex digits in lower case; made only by `parseSha`. */
export type Sha = string & { readonly [shaBrand]: true }

/** The hash function that names the objects of a repository (gitprotocol-capabilities, `object-format`). */
export type ObjectFormat = 'sha1' | 'sha256'

/** The format that a name is of, by its length; SHA-1 where there is none. */
export function formatOf(sha: Sha | undefined): ObjectFormat {
  return sha?.length === 64 ? 'sha256' : 'sha1'
}

/** Returns the text as a full object name in lower case, or null when it is not one. */
export function parseSha(text: string): Sha | null {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/i.test(text) ? (text.toLowerCase() as Sha) : null
}

/** True for the name that git uses for "no object" in ref updates and events. */
export function isZero(sha: string): boolean {
  return /^0+$/.test(sha)
}

/** The first class is controls, the space and `~`; the last two are of each part between slashes. */
const forbidden = /[^!-}\u00a0-\u{10ffff}]|[\^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$|(?<=^|\/)\.|\.lock(?=\/|$)/u

/** The first thing in a branch's or tag's name that git does not allow where it stands; null where there is none. */
export function findForbidden(name: string): string | null {
  return forbidden.exec(name)?.[0] ?? null
}

/**
 * True when `refs/heads/<name>` is well-formed (git-check-ref-format(1)) and text. git takes the control characters from
 * U+0080 on as well; no output could hold them.
 */
export function isRefName(name: string): boolean {
  return name !== '' && name.isWellFormed() && findForbidden(name) === null
}

/** Where a ref name stands: `refs/heads/a/b` is branch `a/b`. Never split at slashes: `feature/x` and `x` differ. */
export function parseRef(ref: string): { kind: 'branch' | 'tag'; name: string } | null {
  const match = /^refs\/(heads|tags)\/(.+)$/s.exec(ref)
  if (match?.[2] === undefined) return null
  return { kind: match[1] === 'heads' ? 'branch' : 'tag', name: match[2] }
}
