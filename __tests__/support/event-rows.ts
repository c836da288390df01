import type { EventContext } from '../../src/context.ts'
import { shas } from './payloads.ts'

const { head, base, merge, tag, zero } = shas

/** The `pull_request` part of a payload: number 7, from a branch of this repository unless told. */
export const pull = (payload: object = {}) => ({
  number: 7,
  head: { ref: 'feature/x', sha: head, repo: { full_name: 'octo/train' } },
  ...payload,
})
export const forkHead = { head: { ref: 'main', sha: head, repo: { full_name: 'mallory/train' } } }

/** Ref and SHA of an event on GitHub's test merge. */
export const onPull = { ref: 'refs/pull/7/merge', sha: merge }

export interface EventRow {
  readonly event: string
  readonly given: Partial<EventContext>
  readonly payload?: object
  readonly commit?: 'head' | 'merge'
  readonly target: object | null
  readonly fork?: boolean
}
/** The event table of the product specification, with the fields that GitHub sends. */
export const eventRows: Readonly<Record<string, EventRow>> = {
  'a push to a branch': {
    event: 'push',
    given: { ref: 'refs/heads/feature/x' },
    payload: { deleted: false, forced: false },
    target: { kind: 'branch', name: 'feature/x', commit: base },
  },
  'a push of a lightweight tag': {
    event: 'push',
    given: { ref: 'refs/tags/v1.0' },
    payload: { deleted: false },
    target: { kind: 'tag', name: 'v1.0', object: base },
  },
  'a push of an annotated tag': {
    event: 'push',
    given: { ref: 'refs/tags/rc/2', sha: tag },
    payload: { deleted: false },
    target: { kind: 'tag', name: 'rc/2', object: tag },
  },
  'a push that deletes a branch': {
    event: 'push',
    given: { sha: base },
    payload: { deleted: true, after: zero },
    target: null,
  },
  'a delete': { event: 'delete', given: {}, payload: { ref: 'feature/x', ref_type: 'branch' }, target: null },
  'a schedule': {
    event: 'schedule',
    given: {},
    payload: { schedule: '0 0 * * *' },
    target: { kind: 'branch', name: 'main', commit: base },
  },
  'a dispatch on a branch': {
    event: 'workflow_dispatch',
    given: { ref: 'refs/heads/x' },
    payload: { inputs: null },
    target: { kind: 'branch', name: 'x', commit: base },
  },
  'a dispatch on a tag': {
    event: 'workflow_dispatch',
    given: { ref: 'refs/tags/v1' },
    target: { kind: 'tag', name: 'v1', object: base },
  },
  'a release': {
    event: 'release',
    given: { ref: 'refs/tags/v1' },
    payload: { release: { tag_name: 'v1', target_commitish: 'main' } },
    target: { kind: 'tag', name: 'v1', object: base },
  },
  'a repository_dispatch': {
    event: 'repository_dispatch',
    given: {},
    payload: { action: 'train', client_payload: {} },
    target: { kind: 'branch', name: 'main', commit: base },
  },
  'a pull request of this repository': {
    event: 'pull_request',
    given: onPull,
    payload: { pull_request: pull() },
    target: { kind: 'branch', name: 'feature/x', commit: head },
  },
  'a pull request, its merge commit': {
    event: 'pull_request',
    given: onPull,
    payload: { pull_request: pull() },
    commit: 'merge',
    target: { kind: 'pinned', name: 'pull/7/merge', commit: merge },
  },
  'a pull request from a fork': {
    event: 'pull_request',
    given: onPull,
    payload: { pull_request: pull(forkHead) },
    target: { kind: 'branch', name: 'pull/7', commit: head },
    fork: true,
  },
  'a pull request whose fork was deleted': {
    event: 'pull_request',
    given: onPull,
    payload: { pull_request: pull({ head: { ref: 'main', sha: head, repo: null } }) },
    target: { kind: 'branch', name: 'pull/7', commit: head },
    fork: true,
  },
  'a review of a pull request': {
    event: 'pull_request_review',
    given: onPull,
    payload: { pull_request: pull() },
    target: { kind: 'branch', name: 'feature/x', commit: head },
  },
  'a comment on a line of a pull request': {
    event: 'pull_request_review_comment',
    given: onPull,
    payload: { pull_request: pull() },
    target: { kind: 'branch', name: 'feature/x', commit: head },
  },
  'a pull request that was merged by a fast-forward, what came of it': {
    event: 'pull_request',
    given: { ref: 'refs/heads/main', sha: head },
    payload: { action: 'closed', pull_request: pull() },
    commit: 'merge',
    target: { kind: 'pinned', name: 'main', commit: head },
  },
  'a pull request that was pushed without a branch (AGit)': {
    event: 'pull_request',
    given: { ref: 'refs/pull/42/head', sha: head },
    payload: {
      pull_request: { number: 42, head: { ref: 'refs/pull/42/head', sha: head, repo: { full_name: 'octo/train' } } },
    },
    target: { kind: 'branch', name: 'pull/42', commit: head },
    fork: true,
  },
  'a pull_request_target of this repository': {
    event: 'pull_request_target',
    given: {},
    payload: { pull_request: pull() },
    target: { kind: 'branch', name: 'main', commit: base },
  },
  'a pull_request_target from a fork': {
    event: 'pull_request_target',
    given: {},
    payload: { pull_request: pull(forkHead) },
    target: { kind: 'branch', name: 'pull/7', commit: head },
    fork: true,
  },
  'a workflow_run of this repository': {
    event: 'workflow_run',
    given: {},
    payload: {
      workflow_run: { head_branch: 'feature/x', head_sha: head, head_repository: { full_name: 'octo/train' } },
    },
    target: { kind: 'branch', name: 'feature/x', commit: head },
  },
  'a workflow_run that names no branch': {
    event: 'workflow_run',
    given: {},
    payload: { workflow_run: { head_branch: null, head_sha: head, head_repository: { full_name: 'octo/train' } } },
    target: { kind: 'pinned', name: 'workflow_run', commit: head },
  },
  'a workflow_run for a fork': {
    event: 'workflow_run',
    given: {},
    payload: { workflow_run: { head_branch: 'main', head_sha: head, head_repository: { full_name: 'mallory/train' } } },
    target: { kind: 'pinned', name: 'mallory/train/main', commit: head },
    fork: true,
  },
  'a workflow_run for a fork whose name could be no folder of a ref': {
    event: 'workflow_run',
    given: {},
    payload: {
      workflow_run: { head_branch: 'main', head_sha: head, head_repository: { full_name: 'mallory/.x..y.lock' } },
    },
    target: { kind: 'pinned', name: 'mallory/,x,,y,lock/main', commit: head },
    fork: true,
  },
  'a workflow_run for a deleted fork': {
    event: 'workflow_run',
    given: {},
    payload: { workflow_run: { head_branch: 'main', head_sha: head, head_repository: null } },
    target: { kind: 'pinned', name: 'fork/main', commit: head },
    fork: true,
  },
  'a merge group': {
    event: 'merge_group',
    given: { ref: 'refs/heads/gh-readonly-queue/main/pr-7-1' },
    payload: { merge_group: { head_sha: head, base_sha: base } },
    target: { kind: 'pinned', name: 'gh-readonly-queue/main/pr-7-1', commit: head },
  },
  'a comment on a pull request': {
    event: 'issue_comment',
    given: {},
    payload: { issue: { number: 7, pull_request: { url: 'x' } }, comment: { body: 'go' } },
    target: { kind: 'branch', name: 'main', commit: base },
  },
}
