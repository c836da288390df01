import { describe, expect, it } from 'vitest'
import type { Resolved } from '../src/github/github.ts'
import { makePlan, type Plan } from '../src/plan.ts'
import { catchActionError } from './support/errors.ts'
import { makeInputs, makeMirrorInputs } from './support/inputs.ts'
import { readEvent, shas } from './support/payloads.ts'

const { base, head, merge, tag } = shas
const uuid = '0123abcd'
const plan = (
  given: Record<string, string> = {},
  event: Parameters<typeof readEvent>[0] = {},
  resolved: Resolved | null = null,
) => makePlan(makeMirrorInputs(given), readEvent(event), resolved, uuid)
const goalsOf = ({ mirror }: Plan) => mirror?.goals.map(({ ref, object, rule }) => [ref, object, rule])
const onTag = { ref: 'refs/tags/v1', sha: tag }
const asTag: Resolved = { commit: base, ref: { kind: 'tag', name: 'v1', object: tag } }

describe('a commit on a branch', () => {
  it('moves the branch forward, never back, and is pinned by a tag', () => {
    const made = plan()
    expect(made.commit).toBe(base)
    expect(goalsOf(made)).toEqual([
      ['refs/heads/main', base, 'forward'],
      [`refs/tags/pai/${base}`, base, 'exact'],
    ])
    expect(made.codeSource).toMatchObject({ branch: 'main', commit: base, codeRepo: null })
    expect(made.mirror).toMatchObject({ branchRef: 'refs/heads/main', fallbackRef: `refs/heads/pai/${base}` })
  })

  it('may replace a rewritten branch with force, and the pin is as fixed as ever', () => {
    expect(goalsOf(plan({ force: 'true' }))?.map(([, , rule]) => rule)).toEqual(['replace', 'exact'])
  })

  it.each([
    ['branch', `refs/heads/pai/${base}`, `pai/${base}`],
    ['tag', `refs/tags/pai/${base}`, 'main'],
    ['none', null, 'main'],
  ])('with `pin: %s` is kept by %s and recorded on %s', (pin, ref, branch) => {
    const made = plan({ pin })
    expect(made.mirror?.pinRef).toBe(ref)
    expect(made.codeSource.branch).toBe(branch)
  })
})

describe('a tag', () => {
  it('is mirrored as it is, the commit is pinned by a branch, and PAI gets the commit, not the tag object', () => {
    const made = plan({}, onTag, asTag)
    expect(goalsOf(made)).toEqual([
      ['refs/tags/v1', tag, 'exact'],
      [`refs/heads/pai/${base}`, base, 'exact'],
    ])
    expect(made.codeSource).toMatchObject({ branch: `pai/${base}`, commit: base })
  })

  it('may be moved on the mirror with force only', () => {
    expect(goalsOf(plan({ force: 'true' }, onTag, asTag))?.[0]).toEqual(['refs/tags/v1', tag, 'replace'])
  })

  it('without a mirror is recorded on the default branch', () => {
    const made = plan({ mirror: 'never' }, onTag, asTag)
    expect(made.mirror).toBeNull()
    expect(made.codeSource.branch).toBe('main')
  })

  it('without a mirror and without a known default branch needs the input', () => {
    const event = { ...onTag, payload: {} }
    expect(catchActionError(() => plan({ mirror: 'never' }, event, asTag))).toMatchObject({
      code: 'E_INPUT',
      message: expect.stringContaining('`branch` is missing'),
    })
  })
})

describe('a commit without a branch of its own', () => {
  const group = { eventName: 'merge_group', ref: 'refs/heads/q', payload: { merge_group: { head_sha: head } } }

  it('of a merge group is pinned by a branch and by nothing else', () => {
    expect(goalsOf(plan({}, group))).toEqual([[`refs/heads/pai/${head}`, head, 'exact']])
    expect(plan({}, group).codeSource.branch).toBe(`pai/${head}`)
  })

  it('of a test merge is pinned by a branch', () => {
    const source = readEvent({ eventName: 'pull_request', ref: 'refs/pull/7/merge', sha: merge, payload: {} }, 'merge')
    expect(goalsOf(makePlan(makeMirrorInputs(), source, null, uuid))).toEqual([
      [`refs/heads/pai/${merge}`, merge, 'exact'],
    ])
  })

  it('is pinned by a branch where that is asked for, as it is anyway', () => {
    expect(goalsOf(plan({ pin: 'branch' }, group))).toEqual(goalsOf(plan({}, group)))
  })

  it('cannot do without the branch pin', () => {
    for (const pin of ['tag', 'none'])
      expect(catchActionError(() => plan({ pin }, group))).toMatchObject({
        code: 'E_INPUT',
        message: expect.stringContaining(`\`pin: ${pin}\``),
      })
  })
})

describe('inputs over event', () => {
  it('a branch that is given is the one that is mirrored and recorded', () => {
    const made = plan({ branch: 'release/1' })
    expect(made.mirror?.branchRef).toBe('refs/heads/release/1')
    expect(made.codeSource.branch).toBe('release/1')
  })

  it('what the event says of the history of its branch is not said of another', () => {
    const event = { payload: { before: head, forced: false } }
    expect(plan({}, event).mirror?.history).toEqual({ before: head, forced: false })
    expect(plan({ branch: 'release/1' }, event).mirror?.history).toEqual({ before: null, forced: true })
  })

  it('the mirror is proved with the credentials of PAI where PAI clones from it, and only there', () => {
    expect(plan().mirror?.verify).toBe(true)
    const elsewhere = { mirror: 'always', 'code-repo': 'https://git.example/a.git', 'code-repo-username': 'ci' }
    expect(plan(elsewhere).mirror?.verify).toBe(false)
  })

  it('a commit that is given stands where GitHub found it', () => {
    const found: Resolved = { commit: head, ref: { kind: 'branch', name: 'feature/x', object: base } }
    expect(plan({ commit: 'feature/x' }, {}, found).codeSource).toMatchObject({ branch: 'feature/x', commit: head })
    expect(goalsOf(plan({ commit: head }, {}, { commit: head, ref: null }))).toEqual([
      [`refs/heads/pai/${head}`, head, 'exact'],
    ])
  })

  it('commit none mirrors the event, records no commit and lets PAI follow the branch without a pin', () => {
    const made = plan({ commit: 'none' })
    expect(goalsOf(made)).toEqual([['refs/heads/main', base, 'forward']])
    expect(made.codeSource).toMatchObject({ branch: 'main', commit: null, displayNameTemplate: '{repo}-{ref}' })
    expect(made.mirror?.fallbackRef).toBeNull()
  })
})

describe('whether there is a mirror', () => {
  const source = readEvent()
  const make = (given: Record<string, string>) => makePlan(makeInputs(given), source, null, uuid)
  const tokens = { 'codeup-token': 'pt-1', 'code-repo-access-token': 'pt-2' }
  const repo = { 'code-repo': 'https://git.example/a.git', 'code-repo-username': 'ci' }

  it.each([
    [{}, false],
    [tokens, true],
    [{ ...tokens, ...repo }, false],
    [{ ...tokens, ...repo, mirror: 'always' }, true],
    [{ ...tokens, mirror: 'never' }, false],
  ])('with %j: %s', (given, mirrored) => expect(make(given).mirror !== null).toBe(mirrored))
})

describe('the reasons', () => {
  it('name every decision with its origin', () => {
    expect(plan().reasons).toEqual([
      `commit ${base} (from the event push)`,
      'branch main (from the event)',
      'mirror to Codeup (codeup-token is given)',
      `pin refs/tags/pai/${base} (pin: auto)`,
    ])
    expect(plan({ branch: 'x', mirror: 'never' }).reasons).toEqual([
      `commit ${base} (from the event push)`,
      'branch x (from the input)',
      'no mirror (mirror: never)',
    ])
  })

  it.each([
    [{ commit: 'v1', mirror: 'always' }, `commit ${head} (from the input, v1)`],
    [{ commit: 'v1', mirror: 'never' }, 'branch x (holds the commit)'],
    [{ pin: 'branch' }, `branch pai/${base} (pin of the commit)`],
    [{ 'codeup-token': '' }, 'no mirror (no codeup-token)'],
    [{ 'code-repo': 'https://git.example/a.git', 'code-repo-username': 'ci' }, 'no mirror (code-repo is given)'],
    [{ commit: 'none' }, 'PAI follows the branch (commit: none)'],
  ])('with %j name %s', (given: Record<string, string>, reason) => {
    const found: Resolved = { commit: head, ref: { kind: 'branch', name: 'x', object: head } }
    expect(plan(given, {}, given['commit'] === 'v1' ? found : null).reasons).toContain(reason)
  })
})

it('a deletion is never planned', () => {
  const deletion = readEvent({ eventName: 'delete' })
  expect(catchActionError(() => makePlan(makeInputs(), deletion, null, uuid)).code).toBe('E_INTERNAL')
})
