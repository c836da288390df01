import { type Identity, isUnaltered, makeKey, parseMarker } from './identity.ts'
import type { Accessibility, CodeSource } from './schema.ts'

/** What a stored source has to say to be the one that was asked for. */
export interface Expected {
  readonly workspaceId: string
  readonly codeRepo: string
  readonly branches: readonly string[]
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

/** Names of the fields in which a stored source is not what was asked for; the clone credentials apart. */
export function findDifferences(item: CodeSource, expected: Expected): string[] {
  const same: Readonly<Record<string, boolean>> = {
    WorkspaceId: item.workspaceId === '' || item.workspaceId === expected.workspaceId,
    CodeRepo: item.codeRepo === expected.codeRepo,
    CodeBranch: expected.branches.includes(item.codeBranch ?? ''),
    CodeCommit: item.codeCommit === expected.commit,
    MountPath: item.mountPath === expected.mountPath,
    CloneType: item.cloneType === null || item.cloneType === (expected.cloneType ?? 0),
    Accessibility: item.accessibility === expected.accessibility,
  }
  return Object.keys(same).filter((name) => !same[name])
}

/** True when PAI would clone with other credentials than it was to be given (a rotated token, another account). */
export function hasOtherCredentials(item: CodeSource, userName: string | null): boolean {
  return item.token === 'different' || (userName !== null && item.codeRepoUserName !== userName)
}

/** ISO 8601 with and without milliseconds; what is no time is compared as text. */
export function compareTimes(a: string, b: string): number {
  const difference = Date.parse(a) - Date.parse(b)
  return Number.isNaN(difference) ? compare(a, b) : difference
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
