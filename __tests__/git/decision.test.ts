import { describe, expect, it } from 'vitest'
import type { Containment } from '../../src/git/ancestry.ts'
import { decide, type Rule } from '../../src/git/decision.ts'
import type { Sha } from '../../src/git/refs.ts'
import { createHistory } from '../support/commits.ts'
import { shas } from '../support/payloads.ts'

// base is the parent of head; merge stands beside them.
const { base, head, merge } = shas
const ref = 'refs/heads/main'
const silent = { before: null, forced: true }
const run = (rule: Rule, object: Sha, old: Sha | null, known: { before: Sha | null; forced: boolean } = silent) => {
  const history = createHistory([[base, head]])
  return decide({ ref, object, rule }, old, known, history.ask).then((decision) => ({ decision, asked: history.asked }))
}
const push = (old: Sha | null, object: Sha, forced = false) => ({ kind: 'push', command: { ref, old, object, forced } })

describe('a ref of the mirror', () => {
  it.each([
    ['that does not exist is made', 'forward', head, null, push(null, head), 0],
    ['that is there is left alone', 'forward', head, head, { kind: 'up-to-date' }, 0],
    ['that is behind moves forward', 'forward', head, base, push(base, head), 1],
    ['that is ahead is never moved back', 'forward', base, head, { kind: 'contained' }, 2],
    ['that is ahead is never moved back, with force neither', 'replace', base, head, { kind: 'contained' }, 2],
    ['that has diverged stays', 'forward', head, merge, { kind: 'diverged', old: merge }, 2],
    [
      'that has diverged is replaced with force, the seen value as lease',
      'replace',
      head,
      merge,
      push(merge, head, true),
      2,
    ],
    ['that is behind is not forced even with force', 'replace', head, base, push(base, head), 1],
    ['that is a pin is made once', 'exact', head, null, push(null, head), 0],
    ['that is a pin at the commit is left alone', 'exact', head, head, { kind: 'up-to-date' }, 0],
    ['that is a pin elsewhere is a conflict, behind or not', 'exact', head, base, { kind: 'conflict', old: base }, 0],
  ] as const)('%s', async (_, rule, object, old, decision, questions) => {
    const result = await run(rule, object, old)
    expect(result.decision).toEqual(decision)
    expect(result.asked).toHaveLength(questions)
  })
})

it.each([
  ['forward', head, base, silent],
  ['back', base, head, silent],
  ['forward by a push that tells the tip of before', head, base, { before: base, forced: false }],
])(
  'a tag that moved %s on GitHub is replaced with force, and no history is asked for',
  async (_, object, old, known) => {
    const ask = () => Promise.reject(new Error('asked'))
    const command = { ref: 'refs/tags/v1', old, object, forced: true }
    expect(await decide({ ref: command.ref, object, rule: 'replace' }, old, known, ask)).toEqual({
      kind: 'push',
      command,
    })
  },
)

describe('a push event that tells the tip of before', () => {
  it('answers for nothing when the mirror is there', async () => {
    const { decision, asked } = await run('forward', head, base, { before: base, forced: false })
    expect(decision).toEqual(push(base, head))
    expect(asked).toEqual([])
  })

  it.each([
    ['that was forced', { before: merge, forced: true }],
    ['of another tip', { before: base, forced: false }],
  ])('%s is not believed', async (_, known) => {
    expect((await run('forward', head, merge, known)).decision).toEqual({ kind: 'diverged', old: merge })
  })
})

it('a history that nobody knows is no permission to move a branch', async () => {
  const ask = async (): Promise<Containment> => 'unknown'
  expect(await decide({ ref, object: head, rule: 'forward' }, base, silent, ask)).toEqual({
    kind: 'diverged',
    old: base,
  })
})

it('a question that fails is not taken for an answer', async () => {
  const ask = () => Promise.reject(new Error('no answer'))
  await expect(decide({ ref, object: head, rule: 'replace' }, base, silent, ask)).rejects.toThrow('no answer')
})
