import { describe, expect, it } from 'vitest'
import type { EventContext } from '../../src/context.ts'
import { requireConsistent } from '../../src/contradictions.ts'
import { findReasonToSkip } from '../../src/plan/admission.ts'
import { catchActionError } from '../support/errors.ts'
import { makeInputs } from '../support/inputs.ts'
import { readEvent, shas } from '../support/payloads.ts'

const forked = {
  pull_request: { number: 7, head: { ref: 'main', sha: shas.head, repo: { full_name: 'mallory/train' } } },
}
const events: Record<string, Partial<EventContext>> = {
  push: {},
  fork: { eventName: 'pull_request', ref: 'refs/pull/7/merge', payload: forked },
  target: { eventName: 'pull_request_target', payload: forked },
  run: { eventName: 'workflow_run', payload: { workflow_run: { head_sha: shas.head, head_repository: null } } },
  dependabot: { actor: 'dependabot[bot]' },
  delete: { eventName: 'delete' },
}
const ask = (event: string, credentials: boolean, given: Record<string, string> = {}) =>
  findReasonToSkip(makeInputs(given), readEvent(events[event]), credentials ? 'ready' : 'no-credentials')

describe('with credentials', () => {
  it.each(['push', 'dependabot'])('%s has work to do', (event) => expect(ask(event, true)).toBeNull())

  it.each(['fork', 'target', 'run'])('the code of another repository on %s is refused', (event) => {
    expect(catchActionError(() => ask(event, true)).code).toBe('E_UNTRUSTED_FORK')
    expect(ask(event, true, { 'allow-fork-code': 'true' })).toBeNull()
  })

  it('on-missing-credentials lets no fork in', () => {
    expect(catchActionError(() => ask('target', true, { 'on-missing-credentials': 'skip' })).code).toBe(
      'E_UNTRUSTED_FORK',
    )
  })
})

describe('with a role and without an OIDC token', () => {
  it('the error says which permission is missing', () => {
    const error = catchActionError(() => findReasonToSkip(makeInputs(), readEvent({}), 'no-oidc-token'))
    expect(error).toMatchObject({ code: 'E_NO_CREDENTIALS', message: expect.stringContaining('no OIDC token') })
    expect(error.hint).toContain('id-token: write')
  })
})

describe('without credentials', () => {
  it.each([
    ['fork', 'a pull request from a fork gets no secrets from GitHub'],
    ['dependabot', 'a Dependabot run gets no secrets from GitHub'],
  ])('%s is skipped, because %s', (event, reason) => {
    expect(ask(event, false)).toBe(reason)
    expect(ask(event, false, { 'allow-fork-code': 'true' })).toBe(reason)
  })

  it.each(['push', 'target', 'run'])('%s fails', (event) => {
    expect(catchActionError(() => ask(event, false)).code).toBe('E_NO_CREDENTIALS')
  })

  it.each(Object.keys(events))('%s is skipped with `skip`', (event) => {
    expect(ask(event, false, { 'on-missing-credentials': 'skip' })).toEqual(expect.any(String))
  })

  it('what is skipped with `skip` is not said to have been withheld where it was not', () => {
    for (const event of ['push', 'target', 'run'])
      expect(ask(event, false, { 'on-missing-credentials': 'skip' })).toBe('there are no credentials')
  })

  it.each(['push', 'fork', 'dependabot'])('%s fails with `fail`', (event) => {
    expect(catchActionError(() => ask(event, false, { 'on-missing-credentials': 'fail' })).code).toBe(
      'E_NO_CREDENTIALS',
    )
  })
})

describe('an event without its commit', () => {
  const lost = readEvent({ sha: '' })
  // As Forgejo runs for a fork: the test merge is asked for, and there is the head alone.
  const unmerged = readEvent({ ...events['fork'], ref: 'refs/pull/7/head', sha: shas.head }, 'merge')

  it('is an error, and has work to do where one is given', () => {
    expect(catchActionError(() => findReasonToSkip(makeInputs(), lost, 'ready')).code).toBe('E_INPUT')
    expect(findReasonToSkip(makeInputs({ commit: 'v1' }), lost, 'ready')).toBeNull()
  })

  it('is skipped all the same where GitHub withheld the secrets of a fork', () => {
    expect(findReasonToSkip(makeInputs(), unmerged, 'no-credentials')).toMatch(/gets no secrets from GitHub/)
    expect(catchActionError(() => findReasonToSkip(makeInputs(), unmerged, 'ready')).code).toBe('E_UNTRUSTED_FORK')
  })
})

it('a deletion is skipped with and without credentials', () => {
  expect(ask('delete', true)).toMatch(/deletes a ref/)
  expect(ask('delete', false, { 'on-missing-credentials': 'fail' })).toMatch(/deletes a ref/)
})

describe('inputs that contradict each other', () => {
  const refusal = (given: Record<string, string>) => catchActionError(() => requireConsistent(makeInputs(given)))

  it('are refused all at once', () => {
    const error = refusal({ mirror: 'always', 'if-exists': 'update', 'display-name': '{repo}-{sha12}' })
    expect(error.code).toBe('E_INPUT')
    expect(error.message).toContain('`codeup-token` is missing')
    expect(error.message).toContain('`code-repo-access-token` is missing')
    expect(error.message).toContain('`display-name` contains {sha12}')
  })

  it('are a token of Codeup for PAI and no `codeup-token`: it would be sent to GitHub', () => {
    const error = refusal({ 'code-repo-access-token': 'pt-read' })
    expect(error.code).toBe('E_INPUT')
    expect(error.message).toMatch(/`codeup-token` is missing, .*`code-repo-access-token`.*`pt-`.*`mirror: never`/)
    expect(error.message).not.toContain('pt-read')
    const never = refusal({ mirror: 'never', 'codeup-token': 'pt-write', 'code-repo-access-token': 'pt-read' })
    expect(never.message).toMatch(/`code-repo-access-token`.*`pt-`.*`mirror: never` PAI clones GitHub/)
    const codeRepo = 'https://codeup.aliyun.com/acme/train.git'
    for (const mirror of ['auto', 'never']) {
      const given = { mirror, 'code-repo': codeRepo, 'code-repo-access-token': 'pt-read' }
      expect(() => requireConsistent(makeInputs(given))).not.toThrow()
    }
  })

  it.each(['auto', 'always', 'never'])('are one token for both ends, with mirror: %s', (mirror) => {
    const both = { 'codeup-token': 'pt-write', 'code-repo-access-token': 'pt-write' }
    const error = refusal({ mirror, ...both })
    expect(error.code).toBe('E_INPUT')
    expect(error.message).toMatch(/`code-repo-access-token` is the same token as `codeup-token`; .*read-only/)
    expect(error.message).not.toContain('pt-write')
  })

  it('do not hold up what is whole', () => {
    expect(() => requireConsistent(makeInputs({ 'codeup-token': 'pt-1', verify: 'false' }))).not.toThrow()
    expect(() => requireConsistent(makeInputs({ 'if-exists': 'update', 'display-name': '{repo}' }))).not.toThrow()
    expect(() => requireConsistent(makeInputs({ 'codeup-token': 'pt-1', mirror: 'never' }))).not.toThrow()
    const elsewhere = { 'code-repo': 'https://git.example/a.git', mirror: 'always' }
    expect(() => requireConsistent(makeInputs({ 'codeup-token': 'pt-1', ...elsewhere }))).not.toThrow()
  })
})
