import { createHash } from 'node:crypto'
import type { Accessibility, CodeSource } from './schema.ts'

/** What makes two wanted code sources the same one (create specification, "Identity and ownership"). */
export interface Identity {
  readonly workspaceId: string
  /** The repository as it was asked for: known before anything is looked up. */
  readonly repo: string
  readonly branch: string
  readonly commit: string | null
  readonly mountPath: string
  readonly cloneType: number | null
  readonly accessibility: Accessibility
  readonly displayNameTemplate: string
  /** With `if-exists: create` each attempt of a run has a source of its own; null otherwise. */
  readonly attempt: { readonly runId: string; readonly runAttempt: string } | null
}

/** Name of the branch that pins a commit on the mirror. */
export function pinBranch(commit: string | null): string | null {
  return commit === null ? null : `pai/${commit}`
}

/** What the description of a source says about who made it and for what. */
export interface Marker {
  /** 20 hex digits: the identity. */
  readonly key: string
  /** `runId.runAttempt.uuid8`: the attempt that made or last updated it. */
  readonly by: string
  /** 8 hex digits: workspace, repository and ref, for pruning. */
  readonly scope: string
}

function hash(parts: readonly unknown[], digits: number): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, digits)
}

/** The key of an identity: 20 hex digits of SHA-256 over its JSON. */
export function makeKey(identity: Identity): string {
  const { workspaceId, repo, branch, commit, mountPath, cloneType, accessibility, displayNameTemplate } = identity
  const attempt = identity.attempt === null ? [] : [identity.attempt.runId, identity.attempt.runAttempt]
  const parts = ['v1', workspaceId, repo, branch, commit, mountPath, cloneType, accessibility, displayNameTemplate]
  return hash([...parts, ...attempt], 20)
}

/** The scope of a ref: 8 hex digits. `ref` is the full ref of the event. */
export function makeScope(workspaceId: string, repo: string, ref: string): string {
  return hash([workspaceId, repo, ref], 8)
}

/** The description: the text and the marker that finds the source again. */
export function makeDescription(text: string, marker: Marker): string {
  return `${text} [github-action:v1 key=${marker.key} by=${marker.by} scope=${marker.scope}]`
}

/** Reads the marker of a description; null when there is none. */
export function parseMarker(description: string): Marker | null {
  const match = /\[github-action:v1 key=([0-9a-f]{20}) by=([\w.-]+) scope=([0-9a-f]{8})\]\s*$/.exec(description)
  const [, key, by, scope] = match ?? []
  return key !== undefined && by !== undefined && scope !== undefined ? { key, by, scope } : null
}

/** Values of the placeholders of `display-name`. */
export type NameValues = Readonly<Record<'owner' | 'repo' | 'ref' | 'sha' | 'sha12' | 'run_id' | 'run_attempt', string>>

const longestSlug = 56

/** The display name: the template as a slug of at most 56 characters, `{ref}` cut first, and six digits of the key. */
export function makeDisplayName(template: string, values: NameValues, key: string): string {
  const render = (ref: string) =>
    slug(
      template.replace(/\{(\w+)\}/g, (whole, name: string) => ({ ...values, ref })[name as keyof NameValues] ?? whole),
    )
  const ref = slug(values.ref)
  const overflow = Math.max(0, render(ref).length - longestSlug)
  const name = render(ref.slice(0, Math.max(0, ref.length - overflow))).slice(0, longestSlug)
  return `${slug(name) || 'code'}-${key.slice(0, 6)}`
}

function slug(text: string): string {
  return text
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[-_]+|-+$/g, '')
}

/**
 * True when a source with the key in its marker still has the fields that the key was made of: nobody edited it.
 * A PRIVATE item under a PUBLIC key is one whose publishing was interrupted, not an altered one.
 */
export function isUnaltered(item: CodeSource, identity: Identity): boolean {
  const stored: Identity = {
    ...identity,
    workspaceId: item.workspaceId || identity.workspaceId,
    // The branch pin stands in for a branch that could not be moved.
    branch: item.codeBranch === pinBranch(identity.commit) ? identity.branch : (item.codeBranch ?? ''),
    commit: item.codeCommit,
    mountPath: item.mountPath,
    // An answer without the field says nothing about it; 0 is the server's default for "not sent".
    cloneType:
      item.cloneType === null || (item.cloneType === 0 && identity.cloneType === null)
        ? identity.cloneType
        : item.cloneType,
    accessibility: identity.accessibility === 'PUBLIC' ? 'PUBLIC' : item.accessibility,
  }
  return makeKey(stored) === parseMarker(item.description)?.key
}
