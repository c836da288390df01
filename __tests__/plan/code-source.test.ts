import { describe, expect, it } from 'vitest'
import type { Sha } from '../../src/git/refs.ts'
import { makeDescription } from '../../src/pai/identity.ts'
import { makePlan } from '../../src/plan.ts'
import { catchActionError } from '../support/errors.ts'
import { forkHead, pull } from '../support/event-rows.ts'
import { makeInputs, makeMirrorInputs } from '../support/inputs.ts'
import { readEvent, shas } from '../support/payloads.ts'

const make = (given: Record<string, string> = {}, event: Parameters<typeof readEvent>[0] = {}) =>
  makePlan(makeInputs(given), readEvent(event), null, '0123abcd').codeSource
const mirrored = (given: Record<string, string> = {}) =>
  makePlan(makeMirrorInputs(given), readEvent(), null, '0123abcd').codeSource

describe('the identity of the repository', () => {
  it.each([
    [make(), 'https://github.com/octo/train.git'],
    [make({ 'code-repo': 'https://git.example/a.git' }), 'https://git.example/a.git'],
    [
      mirrored({ 'codeup-endpoint': 'https://codeup.example', 'codeup-organization-id': '99d1' }),
      'codeup:codeup.example:99d1/octo/train',
    ],
    [mirrored({ 'codeup-endpoint': 'https://codeup.example:8443' }), 'codeup:codeup.example:8443:/octo/train'],
    [mirrored(), 'codeup:openapi-rdc.aliyuncs.com:/octo/train'],
    [
      mirrored({ mirror: 'always', 'code-repo': 'https://git.example/a.git', 'code-repo-username': 'ci' }),
      'https://git.example/a.git',
    ],
  ])('is what was asked for: %#', (source, repo) => expect(source.repo).toBe(repo))
})

describe('what PAI clones with', () => {
  it('is nobody where no token is given', () => expect(make()).toMatchObject({ userName: null, token: null }))

  it('is x-access-token on GitHub, GHES included', () => {
    expect(make({ 'code-repo-access-token': 'github_pat_1' }).userName).toBe('x-access-token')
    const ghes = { serverUrl: 'https://ghe.example', apiUrl: 'https://ghe.example/api/v3' }
    expect(make({ 'code-repo-access-token': 'github_pat_1' }, ghes).userName).toBe('x-access-token')
  })

  it('is x-access-token where PAI clones from GitHub all the same, beside the mirror', () => {
    const given = { mirror: 'always', 'code-repo': 'https://github.com/octo/train.git', 'codeup-username': 'writer' }
    expect(mirrored({ ...given, 'code-repo-access-token': 'github_pat_1' }).userName).toBe('x-access-token')
  })

  it('has to be named for another host', () => {
    const given = { 'code-repo': 'https://git.example/a.git', 'code-repo-access-token': 'pt-1' }
    expect(catchActionError(() => make(given))).toMatchObject({
      code: 'E_INPUT',
      message: expect.stringContaining('`code-repo-username` is missing'),
    })
    expect(make({ ...given, 'code-repo-username': 'ci' }).userName).toBe('ci')
    const alike = { ...given, 'code-repo': 'https://not-github.com/octo/train.git' }
    expect(catchActionError(() => make(alike)).message).toContain('`code-repo-username` is missing')
  })

  it('is no token over plain http: the address of a server is held to the rule of `code-repo`', () => {
    const plain = { serverUrl: 'http://git.corp', apiUrl: 'http://git.corp/api/v1' }
    const given = { 'code-repo-access-token': 'a-token-of-git.corp' }
    expect(catchActionError(() => make(given, plain))).toMatchObject({
      code: 'E_INPUT',
      message:
        '`code-repo` is missing; `code-repo-access-token` does not go to http://git.corp/octo/train.git, which is not https.',
    })
    expect(
      make({ ...given, 'code-repo': 'https://git.corp/octo/train.git', 'code-repo-username': 'ci' }, plain).token,
    ).toBe('a-token-of-git.corp')
    expect(make({}, plain).codeRepo).toBe('http://git.corp/octo/train.git')
    const here = { serverUrl: 'http://127.0.0.1:3000', apiUrl: 'http://127.0.0.1:3000/api/v1' }
    expect(make(given, here).userName).toBe('x-access-token')
  })

  it('is the clone account on Codeup, looked up unless given, and never the token that writes', () => {
    expect(mirrored()).toMatchObject({ userName: null, token: 'pt-read' })
    expect(mirrored({ 'codeup-username': 'writer' }).userName).toBe('writer')
    expect(mirrored({ 'codeup-username': 'writer', 'code-repo-username': 'reader' }).userName).toBe('reader')
    const own = { mirror: 'always', 'code-repo': 'https://codeup.example/acme/train.git' }
    expect(mirrored({ ...own, 'codeup-username': 'writer' }).userName).toBe('writer')
  })
})

describe('what is registered', () => {
  it.each([
    [{}, null],
    [{ 'clone-type': 'subdirectory' }, 0],
    [{ 'clone-type': 'flat' }, 1],
  ])('with %j has clone type %s', (given, cloneType) => expect(make(given).cloneType).toBe(cloneType))

  it('belongs to the attempt with `create` only', () => {
    expect(make().attempt).toBeNull()
    expect(make({ 'if-exists': 'create' }).attempt).toEqual({ runId: '12345678901', runAttempt: '1' })
    expect(make().by).toBe('12345678901.1.0123abcd')
  })

  it.each([
    [{}, { ref: 'refs/heads/feature/x' }, 'refs/heads/feature/x'],
    [{ branch: 'release' }, { ref: 'refs/heads/feature/x' }, 'refs/heads/release'],
    [
      {},
      { eventName: 'pull_request', ref: 'refs/pull/7/merge', payload: { pull_request: pull() } },
      'refs/pull/7/merge',
    ],
    [
      { 'allow-fork-code': 'true' },
      { eventName: 'pull_request_target', payload: { pull_request: pull(forkHead) } },
      'refs/heads/pull/7',
    ],
    [
      {},
      {
        eventName: 'merge_group',
        ref: 'refs/heads/q/1',
        payload: { merge_group: { head_sha: shas.base }, repository: { default_branch: 'main' } },
      },
      'refs/heads/q/1',
    ],
  ])(
    'has the full ref of the event as scope, or where its commit stands: %#',
    (given: Record<string, string>, event, ref) => {
      expect(make(given, event).ref).toBe(ref)
    },
  )

  it('has the tag of a commit that is given as scope, and its own where nothing names a ref', () => {
    const target = readEvent({ payload: { repository: { default_branch: 'main' } } })
    const resolve = (ref: { kind: 'tag'; name: string; object: Sha } | null) =>
      makePlan(makeInputs({ commit: 'given' }), target, { commit: shas.base as Sha, ref }, '0123abcd').codeSource.ref
    expect(resolve({ kind: 'tag', name: 'v1', object: shas.base as Sha })).toBe('refs/tags/v1')
    expect(resolve(null)).toBe(`refs/pai/${shas.base.slice(0, 12)}`)
  })

  it('fills every placeholder of the display name', () => {
    expect(make({}, { ref: 'refs/heads/feature/x' }).names).toEqual({
      owner: 'octo',
      repo: 'train',
      ref: 'feature/x',
      sha: shas.base,
      sha12: shas.base.slice(0, 12),
      run_id: '12345678901',
      run_attempt: '1',
    })
  })
})

describe('the description', () => {
  const marker = { key: 'a'.repeat(20), by: '12345678901.999.0123abcd', scope: 'b'.repeat(8) }

  it('says where the code is from', () => {
    expect(make().text).toBe(`octo/train@${shas.base.slice(0, 12)} main`)
  })

  it.each(['x'.repeat(250), '😀'.repeat(120), `y${'😀'.repeat(120)}`])(
    'stays within 200 characters for a long branch, whole characters only: %#',
    (name) => {
      const { text } = make({}, { ref: `refs/heads/${name}` })
      expect(makeDescription(text, marker).length).toBeLessThanOrEqual(200)
      expect(text.isWellFormed()).toBe(true)
    },
  )

  it('that is given is sent whole', () => {
    const text = 'x'.repeat(500)
    expect(make({ description: text }).text).toBe(text)
  })
})
