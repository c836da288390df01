import { type Identity, isUnaltered, makeKey, parseMarker } from './identity.ts'
import type { Accessibility, CodeSource } from './schema.ts'

/** What a stored source has to say to be the one that was asked for. */
export interface Expected {
  readonly workspaceId: string
  readonly codeRepo: string
  readonly branch: string
  readonly commit: string | null
  readonly mountPath: string
  readonly cloneType: number | null
  readonly accessibility: Accessibility
}

/** Splits listed items with the identity's key into those that nobody edited and those that somebody did. */
export function sortByOwnership(
  items: readonly CodeSource[],
  identity: Identity,
  isRepo: (codeRepo: string) => boolean,
): { ours: CodeSource[]; altered: CodeSource[] } {
  const key = makeKey(identity)
  const marked = items.filter((item) => parseMarker(item.description)?.key === key)
  const ours = marked.filter((item) => isUnaltered(item, identity) && isRepo(item.codeRepo))
  return { ours, altered: marked.filter((item) => !ours.includes(item)) }
}

/** The item that every run agrees on: the oldest, and of equally old ones the first by ID; null without items. */
export function elect(items: readonly CodeSource[]): CodeSource | null {
  const order = (a: CodeSource, b: CodeSource) => compareTimes(a.createdAt, b.createdAt) || compare(a.id, b.id)
  return items.toSorted(order)[0] ?? null
}

/** A field of a stored source that is not what was asked for. */
export interface Difference {
  readonly field: string
  readonly stored: unknown
  readonly wanted: unknown
}

/** The fields in which a stored source is not what was asked for; the clone credentials apart. */
export function findDifferences(item: CodeSource, expected: Expected): Difference[] {
  const pairs: readonly Difference[] = [
    { field: 'WorkspaceId', stored: item.workspaceId || expected.workspaceId, wanted: expected.workspaceId },
    { field: 'CodeRepo', stored: item.codeRepo, wanted: expected.codeRepo },
    { field: 'CodeBranch', stored: item.codeBranch, wanted: expected.branch },
    { field: 'CodeCommit', stored: item.codeCommit, wanted: expected.commit },
    { field: 'MountPath', stored: item.mountPath, wanted: expected.mountPath },
    { field: 'CloneType', stored: item.cloneType ?? expected.cloneType ?? 0, wanted: expected.cloneType ?? 0 },
    { field: 'Accessibility', stored: item.accessibility, wanted: expected.accessibility },
  ]
  return pairs.filter(({ stored, wanted }) => stored !== wanted)
}

/**
 * True when PAI would clone with other credentials than it was to be given (a rotated token, one that the source was made
 * without, another account), or may. Where PAI leaves tokens out of its answers or hides them, that is every source: the
 * price is an update in every run that finds one. A PUBLIC source that hides its token may be somebody else's, whom alone
 * PAI lets change it.
 */
export function hasOtherCredentials(item: CodeSource, userName: string | null): boolean {
  const { token, codeRepoUserName, accessibility } = item
  const mayDiffer = token === 'different' || token === 'absent' || (token === 'unknown' && accessibility === 'PRIVATE')
  return mayDiffer || (userName !== null && codeRepoUserName !== userName)
}

/** A source that this run has just sent the token to: an answer that does not show it says nothing against that. */
export function assumeSent(item: CodeSource): CodeSource {
  return item.token === 'absent' || item.token === 'unknown' ? { ...item, token: 'same' } : item
}

/** ISO 8601 with and without milliseconds; what is no time is compared as text. */
export function compareTimes(a: string, b: string): number {
  const difference = Date.parse(a) - Date.parse(b)
  return Number.isNaN(difference) ? compare(a, b) : difference
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
