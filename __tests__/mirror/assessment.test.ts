import { describe, expect, it } from 'vitest'
import type { Sha } from '../../src/git/refs.ts'
import { assess, type MirrorGoals, tellNotes } from '../../src/mirror/assessment.ts'
import { createHistory } from '../support/commits.ts'
import { shas } from '../support/payloads.ts'

// base is the parent of head; merge stands beside them.
const { base, head, merge } = shas
const [main, tagPin, branchPin] = ['refs/heads/main', `refs/tags/pai/${head}`, `refs/heads/pai/${head}`]
const usual: MirrorGoals = {
  commit: head,
  goals: [
    { ref: main, object: head, rule: 'forward' },
    { ref: tagPin, object: head, rule: 'exact' },
  ],
  branchRef: main,
  pinRef: tagPin,
  fallbackRef: branchPin,
  history: { before: null, forced: true },
}
const run = (refs: Readonly<Record<string, Sha>>, given: Partial<MirrorGoals> = {}) =>
  assess({ ...usual, ...given }, new Map(Object.entries(refs)), createHistory([[base, head]]).ask)
const pushed = ({ commands }: Awaited<ReturnType<typeof run>>) => commands.map(({ ref, old }) => [ref, old])

const textsOf = ({ notes }: Awaited<ReturnType<typeof run>>) => notes.map(({ text }) => text)
const at = head.slice(0, 12)

describe('what has to change on the mirror', () => {
  it('is everything on an empty one', async () => {
    const made = await run({})
    expect(pushed(made)).toEqual([
      [main, null],
      [tagPin, null],
    ])
    expect(made).toMatchObject({ branch: 'main', pinRef: tagPin, warnings: [] })
  })

  it('is nothing when it is as wanted, whatever else is there', async () => {
    const made = await run({ [main]: head, [tagPin]: head, 'refs/heads/other': merge })
    expect(made).toMatchObject({ commands: [], branch: 'main', warnings: [] })
    expect(textsOf(made)).toEqual([`${main} is at ${at}`, `${tagPin} is at ${at}`])
  })

  it('is only the pin when the branch is already ahead: a late older run is harmless', async () => {
    const goals = usual.goals.map((goal) => ({ ...goal, object: base }))
    const made = await run({ [main]: head }, { commit: base, goals })
    expect(pushed(made)).toEqual([[tagPin, null]])
    expect(made).toMatchObject({ branch: 'main', warnings: [] })
    expect(textsOf(made)[0]).toContain('already contains')
  })
})

describe('a branch of the mirror that has diverged', () => {
  it('stays; both pins are pushed, the branch pin is recorded, and a warning says so', async () => {
    const made = await run({ [main]: merge })
    expect(pushed(made)).toEqual([
      [tagPin, null],
      [branchPin, null],
    ])
    expect(made).toMatchObject({ branch: `pai/${head}`, pinRef: branchPin })
    expect(made.warnings).toEqual([{ code: 'W_DIVERGED', message: expect.stringContaining(merge) }])
  })

  it('is still recorded by its pin when nothing is left to push', async () => {
    const made = await run({ [main]: merge, [tagPin]: head, [branchPin]: head })
    expect(made).toMatchObject({ commands: [], branch: `pai/${head}`, pinRef: branchPin })
    expect(made.warnings).toHaveLength(1)
  })

  it('with `pin: branch` has one pin, pushed once', async () => {
    const goals = [
      { ref: main, object: head, rule: 'forward' as const },
      { ref: branchPin, object: head, rule: 'exact' as const },
    ]
    expect(pushed(await run({ [main]: merge }, { goals, pinRef: branchPin }))).toEqual([[branchPin, null]])
  })

  it('is replaced with force, with what was seen as lease and no warning', async () => {
    const goals = [{ ref: main, object: head, rule: 'replace' as const }]
    const made = await run({ [main]: merge }, { goals, pinRef: null })
    expect(made.commands).toEqual([{ ref: main, old: merge, object: head, forced: true }])
    expect(made).toMatchObject({ branch: 'main', pinRef: null, warnings: [] })
  })

  it('that PAI is to follow is an error', async () => {
    await expect(run({ [main]: merge }, { fallbackRef: null })).rejects.toMatchObject({
      code: 'E_PUSH_REFUSED',
      hint: expect.stringContaining('force: true'),
    })
  })
})

describe('a pin', () => {
  it.each([
    ['tag', { [tagPin]: base }],
    ['branch that is needed', { [main]: merge, [branchPin]: base }],
  ])('elsewhere, a %s, is never moved', async (_, refs) => {
    await expect(run(refs)).rejects.toMatchObject({ code: 'E_PIN_CONFLICT', message: expect.stringContaining(base) })
  })

  it('as a branch that is not needed is not looked at', async () => {
    expect(pushed(await run({ [branchPin]: base }))).toEqual([
      [main, null],
      [tagPin, null],
    ])
  })
})

it('a tag that is elsewhere stays and is named in a warning', async () => {
  const goals = [
    { ref: 'refs/tags/v1', object: head, rule: 'exact' as const },
    { ref: branchPin, object: head, rule: 'exact' as const },
  ]
  const made = await run({ 'refs/tags/v1': base }, { goals, branchRef: null, pinRef: branchPin })
  expect(pushed(made)).toEqual([[branchPin, null]])
  expect(made.branch).toBe(`pai/${head}`)
  expect(made.warnings).toEqual([{ code: 'W_DIVERGED', message: expect.stringContaining('refs/tags/v1') }])
})

describe('the notes', () => {
  it.each([
    ['are said by a run that pushes', false, [`push ${main}: new → ${at}`, `${tagPin} is at ${at}`], []],
    [
      'are in a dry run a plan where something would be pushed',
      true,
      [`${tagPin} is at ${at}`],
      [`push ${main}: new → ${at}`],
    ],
  ])('%s', async (_, dryRun, said, planned) => {
    const [lines, actions]: [string[], string[]] = [[], []]
    const { notes } = await run({ [tagPin]: head })
    tellNotes(notes, dryRun, { info: (line) => lines.push(line), plan: (action) => actions.push(action) })
    expect([lines, actions]).toEqual([said, planned])
  })
})
