import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { makePacket } from '../../src/git/pkt-line.ts'
import { systemClock } from '../../src/http/clock.ts'
import { createEventfulClock } from '../support/clock.ts'
import type { Errand } from '../support/errand.ts'
import { type GitFront, startGitFront } from '../support/git-front.ts'
import { addCommit, copyRefs, git } from '../support/history.ts'
import { createPair, type Pair } from '../support/mirroring.ts'

const main = 'refs/heads/main'
const pinOf = (sha: string) => `refs/tags/pai/${sha}`
const branchPinOf = (sha: string) => `refs/heads/pai/${sha}`
const cleanups: (() => Promise<unknown>)[] = []
let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())
afterEach(async () => {
  await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()))
})

/** A front at which somebody else changes the mirror after it was looked at and before the first push arrives. */
async function meanwhile(change: () => void): Promise<GitFront> {
  const front = await startGitFront(emulator.codeup.url, (name, _, number) => {
    if (name === 'receive-pack' && number === 1) change()
    return null
  })
  cleanups.push(front.close)
  return front
}

const move = (pair: Pair, ref: string, sha: string) => {
  copyRefs(pair.origin, pair.mirror, [`+${sha}:refs/tags/moved`])
  git(pair.mirror, ['update-ref', '-d', 'refs/tags/moved'])
  git(pair.mirror, ['update-ref', ref, sha])
}

describe('a mirror that changes between the look at it and the push', () => {
  async function run(change: (pair: Pair, other: string) => void, more: Partial<Errand> & { behind?: boolean } = {}) {
    const pair = await createPair(emulator)
    const [first, second, third] = pair.commits
    const other = addCommit(pair.origin, 'refs/heads/other', first)
    pair.seed({ [main]: first })
    const front = await meanwhile(() => change(pair, other))
    const commit = more.behind === true ? second : third
    const history = { before: first, forced: false }
    const outcome = await pair.run({ commit, codeupUrl: front.url, choice: 'relay', history, ...more })
    expect(outcome.error).toBeNull()
    expect(outcome.lines).toContain(`${main} was not taken: another push may have been faster; reading the refs again`)
    expect(outcome.lines.join('\n')).not.toMatch(/^remote:|error|lock/m)
    expect(outcome.debugged.join('\n')).toMatch(/cannot lock ref|fetch first|failed to push/)
    return { pair, first, second, third, other, outcome, pushes: front.of('receive-pack').length }
  }

  it('to a later commit is left there, and the pin is on it', async () => {
    const { pair, second, third } = await run((one) => move(one, main, one.commits[2]), { behind: true })
    await pair.expectWhole({ [main]: third, [pinOf(second)]: second })
  })

  it('to an earlier one than ours is moved on', async () => {
    const { pair, third, pushes } = await run((one) => move(one, main, one.commits[1]))
    expect(pushes).toBe(2)
    await pair.expectWhole({ [main]: third, [pinOf(third)]: third })
  })

  it('to our commit and pin is found done', async () => {
    const { pair, third, outcome } = await run((one) => {
      move(one, main, one.commits[2])
      move(one, pinOf(one.commits[2]), one.commits[2])
    })
    expect(outcome.mirrored).toMatchObject({ branch: 'main', warnings: [] })
    await pair.expectWhole({ [main]: third, [pinOf(third)]: third })
  })

  it('to an earlier one than ours is moved on by git as well', async () => {
    const { pair, third, pushes } = await run((one) => move(one, main, one.commits[1]), { choice: 'git' })
    expect(pushes).toBe(2)
    await pair.expectWhole({ [main]: third, [pinOf(third)]: third })
  })

  it('to another history is left there, pinned beside, and told', async () => {
    const { pair, third, other, outcome } = await run((one, theirs) => move(one, main, theirs))
    expect(outcome.mirrored).toMatchObject({ branch: `pai/${third}`, warnings: [{ code: 'W_DIVERGED' }] })
    await pair.expectWhole({ [main]: other, [pinOf(third)]: third, [branchPinOf(third)]: third })
  })

  it('to another history is replaced with force, what was seen last being the lease', async () => {
    const { pair, third, outcome, pushes } = await run((one, theirs) => move(one, main, theirs), { force: true })
    expect(pushes).toBe(2)
    expect(outcome.lines.join('\n')).toContain('(replaced, force: true)')
    await pair.expectWhole({ [main]: third, [pinOf(third)]: third })
  })

  it('because the branch is deleted is given it again', async () => {
    const { pair, third } = await run((one) => git(one.mirror, ['update-ref', '-d', main]))
    await pair.expectWhole({ [main]: third, [pinOf(third)]: third })
  })
})

it('a branch that is deleted meanwhile is given again by a git that says so in other words (2.51)', async () => {
  const pair = await createPair(emulator)
  const [first, , third] = pair.commits
  pair.seed({ [main]: first })
  const report = [`unpack ok\n`, `ng ${main} reference does not exist\n`, `ok ${pinOf(third)}\n`].map(makePacket)
  const front = await startGitFront(emulator.codeup.url, (name, _, number) => {
    if (name !== 'receive-pack' || number > 1) return null
    git(pair.mirror, ['update-ref', '-d', main])
    return { rewrite: () => Buffer.from(`${makePacket(`\u0001${report.join('')}0000`)}0000`) }
  })
  cleanups.push(front.close)
  const history = { before: first, forced: false }
  const outcome = await pair.run({ commit: third, codeupUrl: front.url, choice: 'relay', history })
  expect(outcome.error).toBeNull()
  await pair.expectWhole({ [main]: third, [pinOf(third)]: third })
})

it('a mirror that never stands still is given up after six pushes, in words', async () => {
  const pair = await createPair(emulator)
  pair.seed({ [main]: pair.commits[0] })
  const tip = addCommit(pair.origin, main)
  const between = Array.from({ length: 9 }, () => addCommit(pair.origin, main))
  const newest = between.at(-1) ?? tip
  const front = await startGitFront(emulator.codeup.url, (name, _, number) => {
    if (name === 'receive-pack') move(pair, main, pair.commits[number % 2 === 0 ? 0 : 1])
    return null
  })
  cleanups.push(front.close)
  const { error } = await pair.run({ commit: newest, codeupUrl: front.url })
  const message = expect.stringMatching(/refs\/heads\/main .*cannot lock ref/)
  expect(error).toMatchObject({ code: 'E_PUSH_REFUSED', message })
  expect(front.of('receive-pack').length).toBeLessThanOrEqual(6)
  expect(pair.readRefs()[pinOf(newest)]).toBe(newest)
})

it('of 12 runs at once with different commits of one branch the newest wins, and every commit is pinned', async () => {
  const pair = await createPair(emulator)
  pair.seed({ [main]: pair.commits[2], 'refs/heads/theirs': pair.commits[0] })
  const commits = Array.from({ length: 12 }, () => addCommit(pair.origin, main))
  // Five times as fast as the real one: how the waits relate to each other stays.
  const clock = { ...systemClock, sleep: (ms: number, signal: AbortSignal) => systemClock.sleep(ms / 5, signal) }
  const outcomes = await Promise.all(commits.map((commit) => pair.run({ commit, clock, choice: 'relay' })))
  expect(outcomes.map(({ error }) => error)).toEqual(commits.map(() => null))
  expect(outcomes.flatMap(({ mirrored }) => mirrored?.warnings)).toEqual([])
  const pins = Object.fromEntries(commits.map((commit) => [pinOf(commit), commit]))
  await pair.expectWhole({ [main]: commits.at(-1) ?? '', 'refs/heads/theirs': pair.commits[0], ...pins })
})

it('of three runs at once on an empty mirror all succeed, and the newest commit is the branch', async () => {
  const pair = await createPair(emulator)
  const clock = { ...systemClock, sleep: (ms: number, signal: AbortSignal) => systemClock.sleep(ms / 5, signal) }
  const outcomes = await Promise.all(pair.commits.map((commit) => pair.run({ commit, clock, choice: 'relay' })))
  expect(outcomes.map(({ error }) => error)).toEqual([null, null, null])
  const pins = Object.fromEntries(pair.commits.map((commit) => [pinOf(commit), commit]))
  await pair.expectWhole({ [main]: pair.commits[2], ...pins })
})

describe('a replica of GitHub that does not know yet what was just pushed', () => {
  /** The mirror is at `tip`, and GitHub knows what came after `seen` when somebody has waited. */
  async function run(
    makeErrand: (history: readonly string[]) => Errand & { readonly tip: string; readonly seen: number },
  ) {
    const pair = await createPair(emulator)
    const ahead = await emulator.github.createRepository(`${pair.name}-ahead`)
    copyRefs(pair.origin, ahead, [`+${pair.commits[2]}:${main}`])
    const history = [pair.commits[2], addCommit(ahead, main), addCommit(ahead, main)]
    const { tip, seen, ...errand } = makeErrand(history)
    copyRefs(ahead, pair.origin, [`+${history[seen]}:${main}`])
    copyRefs(ahead, pair.mirror, [`+${tip}:${main}`])
    const clock = createEventfulClock(() => copyRefs(ahead, pair.origin, [`+${history[2]}:${main}`]))
    const outcome = await pair.run({ choice: 'relay', clock, ...errand })
    expect(outcome.error).toBeNull()
    expect(outcome.mirrored?.warnings).toEqual([])
    return { pair, history }
  }

  it('moves the branch that the commit continues', async () => {
    const { pair, history } = await run(([tip = '', commit = '']) => ({ commit, tip, seen: 0 }))
    const [, commit = ''] = history
    await pair.expectWhole({ [main]: commit, [pinOf(commit)]: commit })
  })

  it.each([
    ['the commit', 0],
    ['its tip', 1],
  ])('does not replace the branch that is ahead of the commit, whatever force says: %s is missing', async (_, seen) => {
    const { pair, history } = await run(([, commit = '', tip = '']) => ({ commit, tip, seen, force: true }))
    const [, commit = '', tip = ''] = history
    await pair.expectWhole({ [main]: tip, [pinOf(commit)]: commit })
  })
})
