import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { findReasonToSkip, type SignIn } from '../src/plan/admission.ts'
import { makeQuestion } from '../src/plan/place.ts'
import { catchActionError } from './support/errors.ts'
import { makeInputs } from './support/inputs.ts'
import { readEvent, shas } from './support/payloads.ts'

const { base, head, merge, tag } = shas
const folder = path.join(import.meta.dirname, 'fixtures', 'events')

/** The event of a fixture: what GitHub's webhook documentation shows for it, trimmed, and the GITHUB_* variables beside it. */
function readFixture(name: string, commit: 'head' | 'merge' = 'head') {
  const { event: eventName, ...rest } = JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'))
  return readEvent({ eventName, ...rest }, commit)
}

/** What the step does with the event when it has credentials, and when it has none. */
function judge(name: string): readonly [withCredentials: string, without: string] {
  const source = readFixture(name)
  const ask = (signIn: SignIn) => {
    const reason = () => findReasonToSkip(makeInputs(), source, signIn)
    try {
      return reason() === null ? 'runs' : 'skips'
    } catch {
      return catchActionError(reason).code
    }
  }
  return [ask('ready'), ask('no-credentials')]
}

const branch = (name: string, commit: string) => ({ kind: 'branch', name, commit })
const pinned = (name: string, commit: string) => ({ kind: 'pinned', name, commit })
const onTag = (name: string, object: string) => ({ kind: 'tag', name, object })

// fixture, target, with credentials, without, what GitHub is asked first
const rows: readonly (readonly [string, object | null, string, string, string | null])[] = [
  ['push', branch('feature/x', base), 'runs', 'E_NO_CREDENTIALS', null],
  ['push-forced', branch('main', base), 'runs', 'E_NO_CREDENTIALS', null],
  ['push-new-branch', branch('new', base), 'runs', 'E_NO_CREDENTIALS', null],
  ['push-tag', onTag('v1.0', base), 'runs', 'E_NO_CREDENTIALS', 'tag'],
  ['push-annotated-tag', onTag('rc/2', tag), 'runs', 'E_NO_CREDENTIALS', 'tag'],
  ['push-deleted-branch', null, 'skips', 'skips', null],
  ['push-by-dependabot', branch('dependabot/npm/x-1', base), 'runs', 'skips', null],
  ['delete', null, 'skips', 'skips', null],
  ['create', branch('new', base), 'runs', 'E_NO_CREDENTIALS', null],
  ['schedule', branch('main', base), 'runs', 'E_NO_CREDENTIALS', null],
  ['workflow-dispatch', branch('x', base), 'runs', 'E_NO_CREDENTIALS', null],
  ['workflow-dispatch-on-tag', onTag('v1', base), 'runs', 'E_NO_CREDENTIALS', 'tag'],
  ['repository-dispatch', branch('main', base), 'runs', 'E_NO_CREDENTIALS', null],
  ['release', onTag('v1', base), 'runs', 'E_NO_CREDENTIALS', 'tag'],
  ['pull-request', branch('feature/x', head), 'runs', 'E_NO_CREDENTIALS', null],
  ['pull-request-from-fork', branch('pull/7', head), 'E_UNTRUSTED_FORK', 'skips', null],
  ['pull-request-from-deleted-fork', branch('pull/7', head), 'E_UNTRUSTED_FORK', 'skips', null],
  ['pull-request-by-dependabot', branch('dependabot/npm/x-1', head), 'runs', 'skips', null],
  ['pull-request-review-from-fork', branch('pull/7', head), 'E_UNTRUSTED_FORK', 'skips', null],
  ['pull-request-target', branch('main', base), 'runs', 'E_NO_CREDENTIALS', null],
  ['pull-request-target-from-fork', branch('pull/7', head), 'E_UNTRUSTED_FORK', 'E_NO_CREDENTIALS', null],
  ['merge-group', pinned('gh-readonly-queue/main/pr-7-1', head), 'runs', 'E_NO_CREDENTIALS', null],
  ['workflow-run', branch('feature/x', head), 'runs', 'E_NO_CREDENTIALS', 'branch'],
  ['workflow-run-for-fork', pinned('mallory/train/main', head), 'E_UNTRUSTED_FORK', 'E_NO_CREDENTIALS', null],
  ['workflow-run-for-deleted-fork', pinned('fork/main', head), 'E_UNTRUSTED_FORK', 'E_NO_CREDENTIALS', null],
  ['issue-comment-on-pull-request', branch('main', base), 'runs', 'E_NO_CREDENTIALS', null],
  ['issues', branch('main', base), 'runs', 'E_NO_CREDENTIALS', null],
  ['deployment', pinned('detached', head), 'runs', 'E_NO_CREDENTIALS', 'given'],
  ['check-suite', branch('main', base), 'runs', 'E_NO_CREDENTIALS', null],
]

it.each(rows)('%s stands for %j: with credentials %s, without %s, asks %s', (name, target, ready, without, asked) => {
  const source = readFixture(name)
  expect(source.target).toEqual(target)
  expect(judge(name)).toEqual([ready, without])
  expect(target === null ? null : (makeQuestion(makeInputs(), source)?.kind ?? null)).toBe(asked)
  expect(source.defaultBranch).toBe('main')
})

it('every fixture has its row', () => {
  const names = readdirSync(folder).map((file) => file.replace(/\.json$/, ''))
  expect(rows.map(([name]) => name).toSorted()).toEqual(names.toSorted())
})

it('the merge of a pull request is as much of its fork as its head', () => {
  expect(readFixture('pull-request-from-fork', 'merge')).toMatchObject({
    fromFork: true,
    target: pinned('pull/7/merge', merge),
  })
})

it('a push that rewrote its branch says so, and what was there', () => {
  expect(readFixture('push-forced')).toMatchObject({ before: merge, forced: true })
  expect(readFixture('push')).toMatchObject({ before: merge, forced: false })
  expect(readFixture('push-new-branch')).toMatchObject({ before: null })
})
