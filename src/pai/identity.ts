import { hash } from 'node:crypto'
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
  /** With `if-exists: update` the name alone tells sources of a repository apart; null otherwise. */
  readonly name: Name | null
}

/** A rendered display name. */
export interface Name {
  /** As it was asked for: what is told apart. */
  readonly rendered: string
  /** As it is shown, which may be the same for different names. */
  readonly slug: string
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

function digest(parts: readonly unknown[], digits: number): string {
  return hash('sha256', JSON.stringify(parts)).slice(0, digits)
}

/** The key of an identity: 20 hex digits of SHA-256 over its JSON. */
export function makeKey(identity: Identity): string {
  const { workspaceId, repo, branch, commit, mountPath, cloneType, accessibility, displayNameTemplate } = identity
  if (identity.name !== null) return digest(['v1-update', workspaceId, repo, identity.name.rendered], 20)
  const attempt = identity.attempt === null ? [] : [identity.attempt.runId, identity.attempt.runAttempt]
  const parts = ['v1', workspaceId, repo, branch, commit, mountPath, cloneType, accessibility, displayNameTemplate]
  return digest([...parts, ...attempt], 20)
}

/** The end of a display name: six digits of the key, by which List's fuzzy filter finds it. */
export function makeNameTail(key: string): string {
  return key.slice(0, 6)
}

/** The scope of a ref: 8 hex digits. `ref` is the full ref of the event, or where the commit stands. */
export function makeScope(workspaceId: string, repo: string, ref: string): string {
  return digest([workspaceId, repo, ref], 8)
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

/** The template rendered, and as a slug of at most 56 characters, `{ref}` cut first. */
export function renderName(template: string, values: NameValues): Name {
  const render = (ref: string) =>
    template.replace(/\{(\w+)\}/g, (whole, name: string) => ({ ...values, ref })[name as keyof NameValues] ?? whole)
  const ref = slug(values.ref)
  const overflow = Math.max(0, slug(render(ref)).length - longestSlug)
  const name = slug(render(ref.slice(0, Math.max(0, ref.length - overflow)))).slice(0, longestSlug)
  return { rendered: render(values.ref), slug: slug(name) || 'code' }
}

/** The display name: the rendered template and its tail. */
export function makeDisplayName(template: string, values: NameValues, key: string): string {
  return `${renderName(template, values).slug}-${makeNameTail(key)}`
}

function slug(text: string): string {
  return text
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[-_]+|-+$/g, '')
}

/**
 * True when a source still has the fields that the key in its marker was made of: nobody edited it. Works for the
 * sources of other commits and attempts of the same repository too.
 */
export function isUnaltered(item: CodeSource, identity: Identity): boolean {
  const marker = parseMarker(item.description)
  if (marker === null) return false
  const workspaceId = item.workspaceId || identity.workspaceId
  if (identity.name !== null) {
    const key = makeKey({ ...identity, workspaceId })
    return key === marker.key && item.displayName === `${identity.name.slug}-${makeNameTail(key)}`
  }
  const [runId = '', runAttempt = ''] = marker.by.split('.')
  const [commit, cloneType] = [item.codeCommit, cloneTypeOf(item, identity)]
  const stored = { ...identity, workspaceId, commit, mountPath: item.mountPath, cloneType }
  return branchesOf(item, identity).some((branch) =>
    visibilitiesOf(item, identity).some((accessibility) =>
      [null, { runId, runAttempt }].some(
        (attempt) => makeKey({ ...stored, branch, accessibility, attempt }) === marker.key,
      ),
    ),
  )
}

/** The branch pin stands in for a branch that could not be moved. */
function branchesOf(item: CodeSource, identity: Identity): string[] {
  const stored = item.codeBranch ?? ''
  const isPin = item.codeCommit !== null && stored === `pai/${item.codeCommit}`
  return isPin ? [stored, identity.branch] : [stored]
}

/** A PRIVATE item under a PUBLIC key is one whose publishing was interrupted, not an altered one. */
function visibilitiesOf(item: CodeSource, identity: Identity): Accessibility[] {
  return identity.accessibility === 'PUBLIC' ? [item.accessibility, 'PUBLIC'] : [item.accessibility]
}

/** An answer without the field says nothing about it; 0 is the server's default for "not sent". */
function cloneTypeOf(item: CodeSource, identity: Identity): number | null {
  const unsaid = item.cloneType === null || (item.cloneType === 0 && identity.cloneType === null)
  return unsaid ? identity.cloneType : item.cloneType
}
