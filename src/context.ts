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
  repository: z.nullish(z.object({ default_branch: text })),
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
 * @throws ActionError `E_INPUT` when the event lacks what its kind must have, or names what is no ref
 */
export function readSource(context: EventContext, pullRequestCommit: 'head' | 'merge'): Source {
  const parsed = Payload.safeParse(context.payload)
  const payload: Payload = parsed.success ? parsed.data : {}
  const slash = context.repository.indexOf('/')
  const fork = isFork(context, payload)
  return Object.freeze({
    server: context.serverUrl,
    api: context.apiUrl,
    owner: context.repository.slice(0, slash),
    repo: context.repository.slice(slash + 1),
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

/** Numbers on GitHub. The marker of a source is made of both, with dots between: one that cannot be read is found by no run. */
function makePart(id: string): string {
  return id.replace(/[^\w-]/g, '-')
}

function readTarget(context: EventContext, payload: Payload, commit: 'head' | 'merge', fork: boolean): Target | null {
  const { eventName } = context
  if (eventName === 'delete' || (eventName === 'push' && payload.deleted === true)) return null
  if (eventName === 'merge_group') return pinned(nameOf(context.ref), payload.merge_group?.head_sha, eventName)
  if (/^pull_request(_review|_review_comment)?$/.test(eventName)) {
    if (commit === 'merge') return pinned(nameOf(context.ref), context.sha, eventName)
    return pullRequestHead(payload, fork, eventName)
  }
  if (eventName === 'pull_request_target' && fork) return pullRequestHead(payload, fork, eventName)
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
  const commit = shaOf(context.sha, context.eventName)
  if (ref === null) return { kind: 'pinned', name: nameOf(context.ref), commit }
  return ref.kind === 'branch'
    ? { kind: 'branch', name: ref.name, commit }
    : { kind: 'tag', name: ref.name, object: commit }
}

function pullRequestHead(payload: Payload, fork: boolean, eventName: string): Target {
  const commit = shaOf(payload.pull_request?.head?.sha, eventName)
  const name = fork ? `pull/${payload.pull_request?.number}` : payload.pull_request?.head?.ref
  return name ? { kind: 'branch', name, commit } : { kind: 'pinned', name: 'pull', commit }
}

function workflowRunHead(payload: Payload, fork: boolean): Target {
  const run = payload.workflow_run
  const commit = shaOf(run?.head_sha, 'workflow_run')
  if (fork || !run?.head_branch) return { kind: 'pinned', name: run?.head_branch ?? 'workflow_run', commit }
  return { kind: 'branch', name: run.head_branch, commit }
}

function pinned(name: string, sha: string | null | undefined, eventName: string): Target {
  return { kind: 'pinned', name, commit: shaOf(sha, eventName) }
}

function shaOf(text: string | null | undefined, eventName: string): Sha {
  const sha = findSha(text)
  if (sha !== null) return sha
  throw new ActionError('E_INPUT', `The event ${eventName} carries no commit.`, { hint: 'Give `commit` and `branch`.' })
}

/** Null also for the zeros that an event has where there is no commit. */
function findSha(text: string | null | undefined): Sha | null {
  const sha = parseSha(text ?? '')
  return sha === null || isZero(sha) ? null : sha
}

/** What does not say where its code comes from is taken for a fork's. */
function isFork(context: EventContext, payload: Payload): boolean {
  const same = (name: string | null | undefined) => name?.toLowerCase() === context.repository.toLowerCase()
  if (context.eventName.startsWith('pull_request')) return !same(payload.pull_request?.head?.repo?.full_name)
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
