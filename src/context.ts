import * as z from 'zod/mini'
import { ActionError } from './errors.ts'
import { excerpt } from './foreign-text.ts'
import { isRefName, isZero, parseRef, parseSha, type Sha } from './git/refs.ts'

/** What the runner knows of the event, as a plain object. */
export interface EventContext {
  readonly eventName: string
  readonly sha: string
  readonly ref: string
  readonly repository: string
  readonly serverUrl: string
  readonly apiUrl: string
  readonly runId: string
  readonly runAttempt: string
  readonly actor: string
  readonly payload: unknown
}

/** What the event is about: where its commit stands. `pinned` has no branch of this repository. */
export type Target =
  | { readonly kind: 'branch'; readonly name: string; readonly commit: Sha }
  | { readonly kind: 'tag'; readonly name: string; readonly object: Sha }
  | { readonly kind: 'pinned'; readonly name: string; readonly commit: Sha }
  /** The event does not carry the commit that it should stand for: another has to be given. */
  | { readonly kind: 'unknown'; readonly name: string; readonly lacks: 'commit' | 'test merge' }

export interface Source {
  readonly server: string
  readonly api: string
  readonly owner: string
  readonly repo: string
  /** Git URL of the repository on GitHub, `.git` included. */
  readonly cloneUrl: string
  readonly event: string
  /** Full ref of the event, `refs/heads/main`. */
  readonly ref: string
  /** Null: the event leaves nothing to register (a deletion). */
  readonly target: Target | null
  /** The branch's tip before a push, and whether that push may have rewritten it: true also where the event does not say. */
  readonly before: Sha | null
  readonly forced: boolean
  readonly defaultBranch: string | null
  readonly runId: string
  readonly runAttempt: string
  /** The code comes from another repository. */
  readonly fromFork: boolean
  /** Why GitHub may have withheld secrets from this run. */
  readonly withheld: 'fork' | 'dependabot' | null
}

const text = z.nullish(z.string())
const head = z.nullish(z.object({ sha: text, ref: text, repo: z.nullish(z.object({ full_name: text })) }))
const Payload = z.object({
  deleted: z.nullish(z.boolean()),
  forced: z.nullish(z.boolean()),
  before: text,
  repository: z.nullish(z.object({ full_name: text, default_branch: text })),
  pull_request: z.nullish(z.object({ number: z.nullish(z.number()), head })),
  merge_group: z.nullish(z.object({ head_sha: text })),
  workflow_run: z.nullish(
    z.object({ head_sha: text, head_branch: text, head_repository: z.nullish(z.object({ full_name: text })) }),
  ),
})
type Payload = z.infer<typeof Payload>

/**
 * Reads commit, branch and trust from an event (the event table of the product specification).
 * @param pullRequestCommit which commit a `pull_request` event stands for: the head or GitHub's test merge
 * @throws ActionError `E_INPUT` when the event names what is no ref, or its repository is not named
 */
export function readSource(context: EventContext, pullRequestCommit: 'head' | 'merge'): Source {
  const parsed = Payload.safeParse(context.payload)
  const payload: Payload = parsed.success ? parsed.data : {}
  const [owner = '', repo = ''] = splitRepository(context.repository)
  const fork = isFork(context, payload)
  return Object.freeze({
    server: context.serverUrl,
    api: context.apiUrl,
    owner,
    repo,
    cloneUrl: `${context.serverUrl}/${context.repository}.git`,
    event: context.eventName,
    ref: context.ref,
    target: requireName(readTarget(context, payload, pullRequestCommit, fork), context.eventName),
    before: context.eventName === 'push' ? findSha(payload.before) : null,
    forced: payload.forced !== false,
    defaultBranch: payload.repository?.default_branch ?? null,
    runId: makePart(context.runId),
    runAttempt: makePart(context.runAttempt),
    fromFork: fork,
    withheld: withheldFrom(context, fork),
  })
}

/** The mirror is called after it: without one a repository of another name would be made on Codeup. */
function splitRepository(name: string): string[] {
  const parts = name.split('/')
  if (parts.length === 2 && !parts.includes('')) return parts
  throw new ActionError('E_INPUT', `The variable GITHUB_REPOSITORY is "${excerpt(name, 80)}", not owner/name.`, {
    hint: 'The runner sets it; look for a step or a container that changes it.',
  })
}

/** Numbers on GitHub. The marker of a source is made of both, with dots between: one that cannot be read is found by no run. */
function makePart(id: string): string {
  return id.replace(/[^\w-]/g, '-')
}

function readTarget(context: EventContext, payload: Payload, commit: 'head' | 'merge', fork: boolean): Target | null {
  const { eventName } = context
  if (eventName === 'delete' || (eventName === 'push' && payload.deleted === true)) return null
  if (eventName === 'merge_group') return makeTarget('pinned', nameOf(context.ref), payload.merge_group?.head_sha)
  if (/^pull_request(_review|_review_comment|_target)?$/.test(eventName)) {
    if (commit === 'merge') return testMerge(context, payload)
    if (fork || eventName !== 'pull_request_target') return pullRequestHead(payload, fork)
  }
  if (eventName === 'workflow_run') return workflowRunHead(payload, fork)
  return refOf(context)
}

/** A name goes into requests, messages and outputs: what git would not take as one comes from no server of git. */
function requireName(target: Target | null, eventName: string): Target | null {
  if (target === null || isRefName(target.name)) return target
  throw new ActionError('E_INPUT', `The event ${eventName} names what is no ref: ${excerpt(target.name, 80)}.`, {
    hint: 'Rename the branch or tag.',
  })
}

function refOf(context: EventContext): Target {
  const ref = parseRef(context.ref)
  return makeTarget(ref?.kind ?? 'pinned', ref?.name ?? nameOf(context.ref), context.sha)
}

/** GitHub's test merge. `pull_request_target` runs on the base; Forgejo, Gitea and `act` name the head, which nobody has merged. */
function testMerge({ eventName, ref, sha }: EventContext, payload: Payload): Target {
  const isHead = ref.startsWith('refs/pull/') && sha === payload.pull_request?.head?.sha
  const isNone = isHead || eventName === 'pull_request_target'
  return isNone ? { kind: 'unknown', name: nameOf(ref), lacks: 'test merge' } : makeTarget('pinned', nameOf(ref), sha)
}

function pullRequestHead({ pull_request: pull }: Payload, fork: boolean): Target {
  const name = fork ? pull?.number && `pull/${pull.number}` : pull?.head?.ref
  return makeTarget(name ? 'branch' : 'pinned', name || 'pull', pull?.head?.sha)
}

/** A fork's branch is called after the fork: `main` is the name of ours, and of the source that moves with it. */
function workflowRunHead({ workflow_run: run }: Payload, fork: boolean): Target {
  const { head_branch: branch, head_sha: sha, head_repository: head } = run ?? {}
  // Repositories may be called `.github`; no part of a ref may, and no repository has a comma.
  const owner = fork ? `${(head?.full_name || 'fork').replaceAll('.', ',')}/` : ''
  return makeTarget(branch && !fork ? 'branch' : 'pinned', `${owner}${branch || 'workflow_run'}`, sha)
}

function makeTarget(kind: 'branch' | 'tag' | 'pinned', name: string, sha: string | null | undefined): Target {
  const commit = findSha(sha)
  if (commit === null) return { kind: 'unknown', name, lacks: 'commit' }
  return kind === 'tag' ? { kind, name, object: commit } : { kind, name, commit }
}

/** Null also for the zeros that an event has where there is no commit. */
function findSha(text: string | null | undefined): Sha | null {
  const sha = parseSha(text ?? '')
  return sha === null || isZero(sha) ? null : sha
}

/** What does not say where its code comes from is taken for a fork's. */
function isFork(context: EventContext, payload: Payload): boolean {
  // Both names are of one moment: a job that is run again may be that of a repository which has another name by now.
  const own = (payload.repository?.full_name || context.repository).toLowerCase()
  const same = (name: string | null | undefined) => name?.toLowerCase() === own
  if (context.eventName.startsWith('pull_request')) {
    const head = payload.pull_request?.head
    // Forgejo and Gitea name the repository itself where anybody who may read it pushed to `refs/for/` (AGit); no branch has it.
    return !same(head?.repo?.full_name) || /^refs\/pull\/\d+\/head$/.test(head?.ref ?? '')
  }
  if (context.eventName === 'workflow_run') return !same(payload.workflow_run?.head_repository?.full_name)
  return false
}

function withheldFrom(context: EventContext, fork: boolean): 'fork' | 'dependabot' | null {
  if (fork && context.eventName.startsWith('pull_request') && context.eventName !== 'pull_request_target') return 'fork'
  return context.actor === 'dependabot[bot]' ? 'dependabot' : null
}

function nameOf(ref: string): string {
  return ref.replace(/^refs\/(heads\/|tags\/)?/, '') || 'detached'
}
