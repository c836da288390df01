import { describe, expect, it } from 'vitest'
import { makeQuestion, makeRepositoryPath } from '../../src/plan/place.ts'
import { makeInputs } from '../support/inputs.ts'
import { readEvent, shas } from '../support/payloads.ts'

const { base, tag } = shas

describe('what GitHub is asked', () => {
  it('is nothing when the event says it all', () => {
    expect(makeQuestion(makeInputs(), readEvent())).toBeNull()
    expect(makeQuestion(makeInputs({ branch: 'x' }), readEvent())).toBeNull()
    expect(makeQuestion(makeInputs({ commit: 'none' }), readEvent())).toBeNull()
  })

  it('is the commit behind the tag of the event', () => {
    const source = readEvent({ ref: 'refs/tags/v1', sha: tag })
    expect(makeQuestion(makeInputs(), source)).toEqual({ kind: 'tag', name: 'v1', object: tag })
    expect(makeQuestion(makeInputs({ commit: 'none' }), source)).toMatchObject({ kind: 'tag' })
  })

  it.each([
    [{ commit: 'v1' }, 'dev'],
    [{ commit: 'v1', branch: 'x' }, 'x'],
  ])('is whether %j is of this repository, near %s', (given, near) => {
    expect(makeQuestion(makeInputs(given), readEvent({ ref: 'refs/heads/dev' }))).toEqual({
      kind: 'given',
      text: 'v1',
      near,
    })
  })

  it('is always asked for a commit given by hand, a full SHA and the one of the event included', () => {
    expect(makeQuestion(makeInputs({ commit: base }), readEvent())).toMatchObject({ kind: 'given', text: base })
  })

  it.each(['deployment', 'deployment_status', 'check_run', 'repository_dispatch'])(
    'is whether a commit without branch and tag, as a %s may have, is of this repository',
    (eventName) => {
      for (const ref of ['', 'refs/pull/7/merge']) {
        const asked = makeQuestion(makeInputs(), readEvent({ eventName, ref }))
        expect(asked).toEqual({ kind: 'given', text: base, near: 'main' })
      }
    },
  )

  it('is nothing for the merge of a pull request and for a merge group, which GitHub made', () => {
    const merge_group = { head_sha: base }
    expect(makeQuestion(makeInputs(), readEvent({ eventName: 'merge_group', payload: { merge_group } }))).toBeNull()
    for (const eventName of ['pull_request', 'pull_request_review', 'pull_request_review_comment']) {
      const pulled = readEvent({ eventName, ref: 'refs/pull/7/merge' }, 'merge')
      expect(makeQuestion(makeInputs(), pulled)).toBeNull()
    }
  })

  it('looks near the default branch where the event has no branch', () => {
    const source = readEvent({ ref: 'refs/tags/v1', payload: { repository: { default_branch: 'trunk' } } })
    expect(makeQuestion(makeInputs({ commit: 'v0' }), source)).toMatchObject({ near: 'trunk' })
  })
})

describe('the path of the mirror', () => {
  it.each([
    ['{owner}/{repo}', 'octo/train', 'octo/train'],
    ['mirrors/{owner}-{repo}', 'octo/train', 'mirrors/octo-train'],
    ['{owner}/{repo}/{owner}-{repo}', 'octo/train', 'octo/train/octo-train'],
    ['fixed', 'octo/train', 'fixed'],
    ['{owner}/{repo}', 'octo/octo.github.io', 'octo/octo.github.io'],
    ['{owner}/{repo}', 'octo/.github', 'octo/github'],
    ['{owner}/{repo}', 'octo/-x', 'octo/x'],
    ['{owner}/{repo}', 'octo/feed.atom', 'octo/feed-atom'],
    ['{owner}/{repo}', 'octo/...', 'octo/repository'],
  ])('%s of %s is %s', (template, repository, path) => {
    const inputs = makeInputs({ 'codeup-repository': template })
    expect(makeRepositoryPath(inputs, readEvent({ repository }))).toBe(path)
  })
})
