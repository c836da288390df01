import { describe, expect, it } from 'vitest'
import { makeDescription, parseMarker } from '../src/pai/identity.ts'
import { makePlan } from '../src/plan.ts'
import { catchActionError } from './support/errors.ts'
import { eventRows, forkHead, onPull, pull } from './support/event-rows.ts'
import { makeInputs } from './support/inputs.ts'
import { readEvent, shas } from './support/payloads.ts'

const { head, base, merge, zero } = shas

describe('what an event stands for', () => {
  it.each(Object.entries(eventRows))('%s', (_, { event, given, payload, commit, target, fork }) => {
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

it.each(['12 34', 'run/7', '7.8', '1.2.3', 'Ж', '7\n'])(
  'a run ID %j is made one that the marker of a source can hold',
  (id) => {
    const { runId, runAttempt } = readEvent({ runId: id, runAttempt: id })
    const marker = { key: 'a'.repeat(20), by: `${runId}.${runAttempt}.01234567`, scope: '0'.repeat(8) }
    expect(parseMarker(makeDescription('text', marker))).toEqual(marker)
    expect(marker.by.split('.')).toHaveLength(3)
  },
)

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
    const source = readEvent({ ...given, eventName, payload })
    const error = catchActionError(() => makePlan(makeInputs(), source, null, '01234567'))
    expect(error).toMatchObject({ code: 'E_INPUT', message: expect.stringContaining(eventName) })
    expect(error.hint).toContain('commit')
  })
})

it.each(['', 'octo', 'octo/', '/train', 'octo/train/x'])('a repository called %j is an input error', (repository) => {
  const error = catchActionError(() => readEvent({ repository }))
  expect(error).toMatchObject({ code: 'E_INPUT', message: expect.stringContaining('GITHUB_REPOSITORY') })
})

describe('a name that no git server has', () => {
  const named = (ref: string) => ({
    ...onPull,
    eventName: 'pull_request',
    payload: { pull_request: pull({ head: { ref, sha: head, repo: { full_name: 'octo/train' } } }) },
  })
  it.each(['a\nb', 'a\u0000b', 'a\u0085b', 'a b', '../x', 'a..b', 'x.lock', '\ud800'])('%j is refused', (name) => {
    for (const given of [named(name), { ref: `refs/heads/${name}` }, { ref: `refs/tags/${name}` }]) {
      const error = catchActionError(() => readEvent(given))
      expect(error.code).toBe('E_INPUT')
      expect(error.message).not.toMatch(/[\p{Cc}\ud800]/u)
    }
  })

  it.each(['-x', '--upload-pack=x', '@', 'HEAD', '$(id)', '%0A', '\u202ex', 'refs/heads/x'])('%j is one', (name) => {
    expect(readEvent(named(name)).target).toMatchObject({ kind: 'branch', name })
  })
})

describe('an event that does not say where its code comes from', () => {
  it.each([
    ['pull_request', 'merge', {}],
    ['pull_request', 'merge', { pull_request: 'text' }],
    ['pull_request', 'merge', { pull_request: { number: '7' } }],
    ['pull_request_review', 'merge', { pull_request: { number: 7 } }],
    ['workflow_run', 'head', { workflow_run: { head_sha: head } }],
  ] as const)('%s, %s, with the payload %j, is taken for a fork', (eventName, commit, payload) => {
    expect(readEvent({ ...onPull, eventName, payload }, commit).fromFork).toBe(true)
  })

  it('stands for no commit of the base either', () => {
    const source = readEvent({ eventName: 'pull_request_target', payload: { pull_request: 7 } })
    const error = catchActionError(() => makePlan(makeInputs({ 'allow-fork-code': 'true' }), source, null, '01234567'))
    expect(error.code).toBe('E_INPUT')
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
    expect(
      readEvent({ eventName: 'pull_request_target', payload: { before: merge, pull_request: pull() } }).before,
    ).toBeNull()
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

  it('is what the event calls it, though it was renamed before the job was run again', () => {
    const fork = (from: object) =>
      ['pull_request', 'workflow_run'].map((eventName) => {
        const run = { head_sha: head, head_branch: 'x', head_repository: from }
        const part =
          eventName === 'workflow_run'
            ? { workflow_run: run }
            : { pull_request: pull({ head: { ref: 'x', sha: head, repo: from } }) }
        const payload = { repository: { full_name: 'octo/train' }, ...part }
        return readEvent({ ...onPull, eventName, repository: 'octo/vision', payload }).fromFork
      })
    expect(fork({ full_name: 'octo/train' })).toEqual([false, false])
    expect(fork({ full_name: 'octo/vision' })).toEqual([true, true])
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
