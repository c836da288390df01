import { describe, expect, it } from 'vitest'
import type { EventContext } from '../src/context.ts'
import { catchActionError } from './support/errors.ts'
import { readEvent, shas } from './support/payloads.ts'

const { head, base, merge, tag, zero } = shas
const pull = (payload: object = {}) => ({
  number: 7,
  head: { ref: 'feature/x', sha: head, repo: { full_name: 'octo/train' } },
  ...payload,
})
const forkHead = { head: { ref: 'main', sha: head, repo: { full_name: 'mallory/train' } } }
const onPull = { ref: 'refs/pull/7/merge', sha: merge }

interface Row {
  readonly event: string
  readonly given: Partial<EventContext>
  readonly payload?: object
  readonly commit?: 'head' | 'merge'
  readonly target: object | null
  readonly fork?: boolean
}
/** The event table of the product specification, with the fields that GitHub sends. */
const rows: Record<string, Row> = {
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
  'a workflow_run for a fork': {
    event: 'workflow_run',
    given: {},
    payload: { workflow_run: { head_branch: 'main', head_sha: head, head_repository: { full_name: 'mallory/train' } } },
    target: { kind: 'pinned', name: 'main', commit: head },
    fork: true,
  },
  'a workflow_run for a deleted fork': {
    event: 'workflow_run',
    given: {},
    payload: { workflow_run: { head_branch: 'main', head_sha: head, head_repository: null } },
    target: { kind: 'pinned', name: 'main', commit: head },
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

describe('what an event stands for', () => {
  it.each(Object.entries(rows))('%s', (_, { event, given, payload, commit, target, fork }) => {
    const source = readEvent({ ...given, eventName: event, payload: payload ?? {} }, commit)
    expect(source.target).toEqual(target)
    expect(source.fromFork).toBe(fork ?? false)
  })
})

describe('a branch', () => {
  it.each(['x', 'feature/x', 'refs/heads/x', 'a/b/c', 'heads/tags/x', 'v1\u00a0'])(
    '%j keeps its whole name',
    (name) => {
      expect(readEvent({ ref: `refs/heads/${name}` }).target).toMatchObject({ kind: 'branch', name })
    },
  )

  it('is not what a ref outside of refs/heads is', () => {
    expect(readEvent({ ref: 'refs/pull/9/merge' }).target).toEqual({
      kind: 'pinned',
      name: 'pull/9/merge',
      commit: base,
    })
    expect(readEvent({ ref: '' }).target).toMatchObject({ kind: 'pinned' })
  })
})

describe('an event without a commit', () => {
  it.each([
    ['push', { sha: '' }, {}],
    ['push', { sha: zero }, {}],
    ['push', { sha: base.slice(0, 12) }, {}],
    ['push', { sha: `\ufeff${base}` }, {}],
    ['pull_request', onPull, {}],
    ['pull_request', onPull, { pull_request: { number: 7, head: { ref: 'x' } } }],
    ['workflow_run', {}, {}],
    ['merge_group', {}, { merge_group: {} }],
    ['push', { sha: '' }, null],
    ['pull_request', onPull, { pull_request: 'text' }],
  ])('%s with %j and payload %j is an input error that names the event', (eventName, given, payload) => {
    const error = catchActionError(() => readEvent({ ...given, eventName, payload }))
    expect(error).toMatchObject({ code: 'E_INPUT', message: expect.stringContaining(eventName) })
    expect(error.hint).toContain('commit')
  })
})

describe('the history a push tells', () => {
  it('is the tip before it, and whether it was rewritten', () => {
    const source = readEvent({ eventName: 'push', payload: { before: merge, forced: false } })
    expect(source).toMatchObject({ before: merge, forced: false })
    expect(readEvent({ eventName: 'push', payload: { before: merge, forced: true } }).forced).toBe(true)
  })

  it('is nothing for a new branch, and for events that are no push', () => {
    expect(readEvent({ eventName: 'push', payload: { before: zero, forced: false } }).before).toBeNull()
    expect(readEvent({ eventName: 'pull_request_target', payload: { before: merge } }).before).toBeNull()
    expect(readEvent({ eventName: 'schedule', payload: {} })).toMatchObject({ before: null, forced: true })
  })
})

describe('secrets that GitHub withholds', () => {
  const forked = { ...onPull, payload: { pull_request: pull(forkHead) } }
  it.each([
    ['from a pull request of a fork', { ...forked, eventName: 'pull_request' }, 'fork'],
    ['from a review of it', { ...forked, eventName: 'pull_request_review' }, 'fork'],
    ['not from pull_request_target', { ...forked, eventName: 'pull_request_target' }, null],
    ['from Dependabot', { eventName: 'push', actor: 'dependabot[bot]' }, 'dependabot'],
    ['not from a push', { eventName: 'push' }, null],
  ] as const)('%s', (_, given, withheld) => expect(readEvent(given).withheld).toBe(withheld))
})

describe('the repository', () => {
  it('is compared without regard to case, as GitHub does', () => {
    const same = { head: { ref: 'x', sha: head, repo: { full_name: 'Octo/Train' } } }
    expect(readEvent({ ...onPull, eventName: 'pull_request', payload: { pull_request: pull(same) } }).fromFork).toBe(
      false,
    )
  })

  it('is cloned from the server of the run, GHES included', () => {
    expect(
      readEvent({ serverUrl: 'https://ghe.example:8443', apiUrl: 'https://ghe.example:8443/api/v3' }),
    ).toMatchObject({
      cloneUrl: 'https://ghe.example:8443/octo/train.git',
      owner: 'octo',
      repo: 'train',
      api: 'https://ghe.example:8443/api/v3',
    })
  })

  it('tells its default branch where the event has it', () => {
    expect(readEvent({ payload: { repository: { default_branch: 'trunk' } } }).defaultBranch).toBe('trunk')
    expect(readEvent({ payload: {} }).defaultBranch).toBeNull()
  })
})

it('commits of SHA-256 repositories are taken, and upper case becomes lower case', () => {
  expect(readEvent({ sha: 'AB'.repeat(32) }).target).toMatchObject({ commit: 'ab'.repeat(32) })
})

it('what was read cannot be changed', () => expect(Object.isFrozen(readEvent())).toBe(true))
