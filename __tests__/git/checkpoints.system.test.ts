import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { systemClock } from '../../src/http/clock.ts'
import { addBulk, preferBulk, shareBulk } from '../support/bulk.ts'
import { type GitFront, startGitFront } from '../support/git-front.ts'
import { addTag, git } from '../support/history.ts'
import { createPair, type Outcome, type Pair } from '../support/mirroring.ts'

const main = 'refs/heads/main'
const megabyte = 1024 * 1024
const pushing = 'codeup.git.receive-pack'
const cleanups: (() => Promise<unknown>)[] = []
let emulator: Emulator
let big: string
let commits: string[]
let tip: string
const pinOf = (sha: string) => `refs/tags/pai/${sha}`
const checkpointOf = (sha: string) => `refs/tags/pai/checkpoint/${sha}`

beforeAll(async () => {
  emulator = await startEmulator()
  big = await emulator.github.createRepository('octo/big')
  commits = addBulk(big, 20)
  tip = commits.at(-1) ?? ''
})
afterAll(() => emulator.close())
beforeEach(() => {
  emulator.faults = {}
})
afterEach(async () => {
  await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()))
})

/** A repository of 20 MB on GitHub whose mirror is empty. */
async function open(): Promise<Pair> {
  const pair = await createPair(emulator)
  shareBulk(big, pair.origin)
  for (const bare of [pair.origin, pair.mirror]) preferBulk(bare)
  return pair
}

/** Codeup behind a gateway that takes no more than 12 MB at once, and does not answer the push after so many. */
async function startLimited(passed: number): Promise<GitFront> {
  const front = await startGitFront(emulator.codeup.url, (name, { body }, number) => {
    if (name !== 'receive-pack') return null
    if (body.length > 12 * megabyte) return { status: 413 }
    return passed > 0 && number === passed + 1 ? { status: 503 } : null
  })
  cleanups.push(front.close)
  return front
}

const pushesOf = ({ entries }: Outcome) => entries.filter(({ call }) => call === pushing)

describe('the first mirror of a large repository', () => {
  it('goes in pieces, each below 16 MB, and no checkpoint is left', async () => {
    const pair = await open()
    const outcome = await pair.run({ commit: tip, choice: 'relay' })
    expect(outcome).toMatchObject({ error: null, mirrored: { outcome: 'pushed', strategy: 'relay' } })
    const sizes = pushesOf(outcome).map(({ bytesIn }) => bytesIn)
    // Two checkpoints, the commit, and the deletion, which carries no pack.
    expect(sizes).toHaveLength(4)
    expect(Math.max(...sizes)).toBeLessThan(10 * megabyte)
    expect(sizes.at(-1)).toBeLessThan(500)
    expect(outcome.mirrored?.bytes).toBeGreaterThan(20 * megabyte)
    expect(outcome.mirrored?.bytes).toBeLessThan(20.5 * megabyte)
    expect(outcome.lines.join('\n')).toMatch(/piece 1 of 3 is on the mirror, \d.* so far/)
    await pair.expectWhole({ [main]: tip, [pinOf(tip)]: tip })
    expect(git(pair.mirror, ['symbolic-ref', 'HEAD'])).toBe(main)
  })

  it('fetches each piece, and the commit itself, while the one before it is on its way', async () => {
    const pair = await open()
    const from = emulator.journal.length
    const fetches = () => emulator.journal.slice(from).filter(({ call }) => call === 'github.git.upload-pack').length
    // Held back until the next one is asked for: whoever fetches only after a push would wait for ever.
    const front = await startGitFront(emulator.codeup.url, (name, _, number) =>
      name === 'receive-pack' && number < 3
        ? { after: vi.waitUntil(() => fetches() > number, { timeout: 30_000 }) }
        : null,
    )
    cleanups.push(front.close)
    expect((await pair.run({ commit: tip, choice: 'relay', codeupUrl: front.url })).error).toBeNull()
    expect(fetches()).toBe(3)
    await pair.expectWhole({ [main]: tip, [pinOf(tip)]: tip })
  })

  it('that was cut goes on where it stopped, with the rest only', async () => {
    const pair = await open()
    emulator.faults = { [pushing]: ['ok', 'status:403', 'status:403'] }
    const cut = await pair.run({ commit: tip, choice: 'relay' })
    expect(cut.error).toMatchObject({ code: 'E_CODEUP_DENIED' })
    const held = pair.readRefs()
    expect(Object.keys(held)).toEqual([checkpointOf(tip)])
    await pair.expectWhole(held)
    const rest = await pair.run({ commit: tip, choice: 'relay' })
    expect(rest.error).toBeNull()
    expect(rest.lines.join('\n')).toContain('going on after piece 1 of 3')
    expect(rest.mirrored?.bytes).toBeLessThan(14 * megabyte)
    await pair.expectWhole({ [main]: tip, [pinOf(tip)]: tip })
  })

  it('that was cut goes on with the rest only, although the repository is cut in other places now', async () => {
    const pair = await open()
    // GitHub says a while later only how large a repository is.
    pair.seed({ [checkpointOf(tip)]: commits.at(-2) ?? '' })
    const rest = await pair.run({ commit: tip, choice: 'relay' })
    expect(rest).toMatchObject({ error: null, mirrored: { strategy: 'relay' } })
    expect(rest.mirrored?.bytes).toBeLessThan(1.5 * megabyte)
    await pair.expectWhole({ [main]: tip, [pinOf(tip)]: tip })
  })

  it('that was cut and is done for a later commit takes over what is there, and leaves nothing of it', async () => {
    const pair = await open()
    const earlier = commits.at(-2) ?? ''
    emulator.faults = { [pushing]: ['ok', 'status:403', 'status:403'] }
    expect((await pair.run({ commit: earlier, choice: 'relay' })).error).not.toBeNull()
    const rest = await pair.run({ commit: tip, choice: 'relay' })
    expect(rest.error).toBeNull()
    expect(rest.mirrored?.bytes).toBeLessThan(15 * megabyte)
    await pair.expectWhole({ [main]: tip, [pinOf(tip)]: tip })
  })

  it('by an annotated tag is cut along its commit, and goes on with any other run of that', async () => {
    const pair = await open()
    const object = addTag(pair.origin, 'v1', tip, 'annotated')
    emulator.faults = { [pushing]: ['ok', 'status:403', 'status:403'] }
    const tag = { name: 'v1', object }
    const cut = await pair.run({ commit: tip, choice: 'relay', branch: null, pin: 'branch', tag })
    expect(cut.error).not.toBeNull()
    expect(Object.keys(pair.readRefs())).toEqual([checkpointOf(tip)])
    const rest = await pair.run({ commit: tip, choice: 'relay' })
    expect(rest.lines.join('\n')).toContain('going on after piece 1 of 3')
    await pair.expectWhole({ [main]: tip, [pinOf(tip)]: tip })
  })

  it('is done although its checkpoint cannot be deleted: that is a note', async () => {
    const pair = await open()
    emulator.faults = { [pushing]: ['ok', 'ok', 'ok', 'status:403'] }
    const outcome = await pair.run({ commit: tip, choice: 'relay' })
    expect(outcome).toMatchObject({ error: null, mirrored: { outcome: 'pushed', warnings: [] } })
    expect(outcome.lines.join('\n')).toContain(`${checkpointOf(tip)} could not be deleted and does no harm`)
    const refs = pair.readRefs()
    expect(Object.keys(refs).toSorted()).toEqual([main, checkpointOf(tip), pinOf(tip)].toSorted())
    await pair.expectWhole(refs)
  })

  it('whose piece got no answer is right in the end all the same', async () => {
    const pair = await open()
    emulator.faults = { [pushing]: ['ok', 'reset-after-commit'] }
    expect((await pair.run({ commit: tip, choice: 'relay' })).error).toBeNull()
    expect(pair.readRefs()).toMatchObject({ [main]: tip, [pinOf(tip)]: tip })
    await pair.expectWhole(pair.readRefs())
  })

  it('whose last push gets no answer leaves no checkpoint', async () => {
    const pair = await open()
    emulator.faults = { [pushing]: ['ok', 'ok', 'reset-after-commit'] }
    expect((await pair.run({ commit: tip, choice: 'relay' })).error).toBeNull()
    await pair.expectWhole({ [main]: tip, [pinOf(tip)]: tip })
  })

  it('that was ended before its checkpoint was deleted is tidied up by the next run of the commit', async () => {
    const pair = await open()
    pair.seed({ [main]: tip, [pinOf(tip)]: tip, [checkpointOf(tip)]: commits.at(-4) ?? '' })
    expect(await pair.run({ commit: tip, choice: 'relay' })).toMatchObject({
      error: null,
      mirrored: { outcome: 'up-to-date', bytes: 0 },
    })
    await pair.expectWhole({ [main]: tip, [pinOf(tip)]: tip })
  })

  it('at a server that asks for more time than the step has is not sent in one piece instead', async () => {
    const pair = await open()
    const front = await startGitFront(emulator.codeup.url, (name, { body }) => {
      if (name !== 'receive-pack') return null
      return body.length > 12 * megabyte ? { status: 413 } : { status: 429, headers: { 'retry-after': '120' } }
    })
    cleanups.push(front.close)
    const { error } = await pair.run({ commit: tip, choice: 'relay', codeupUrl: front.url })
    expect(error).toMatchObject({ code: 'E_THROTTLED', message: expect.stringContaining('429') })
    expect(Math.max(...front.of('receive-pack').map(({ body }) => body.length))).toBeLessThan(12 * megabyte)
  })

  it('of which a piece is lost goes on with that piece: all the rest at once may be too much', async () => {
    const pair = await open()
    const front = await startLimited(1)
    const { error, lines, mirrored } = await pair.run({ commit: tip, choice: 'relay', codeupUrl: front.url })
    expect(error).toBeNull()
    expect(lines.join('\n')).toMatch(
      /piece 2 of 3 did not get there: returned error: 503(.|\n)*going on after piece 1 of 3/,
    )
    expect(mirrored?.bytes).toBeLessThan(28 * megabyte)
    await pair.expectWhole({ [main]: tip, [pinOf(tip)]: tip })
  })

  it('by three runs of the commit at once is filled by all of them, in pieces', async () => {
    const pair = await open()
    const front = await startLimited(0)
    const clock = { ...systemClock, sleep: (ms: number, signal: AbortSignal) => systemClock.sleep(ms / 5, signal) }
    const errand = { commit: tip, choice: 'relay', clock, codeupUrl: front.url } as const
    const outcomes = await Promise.all([errand, errand, errand].map((one) => pair.run(one)))
    expect(outcomes.map(({ error }) => error)).toEqual([null, null, null])
    expect(outcomes.flatMap(({ lines }) => lines).join('\n')).not.toContain('could not be deleted')
    await pair.expectWhole({ [main]: tip, [pinOf(tip)]: tip })
  })

  it('of which only the pin lands, a later commit being there first, leaves no checkpoint', async () => {
    const pair = await open()
    const earlier = commits.at(-2) ?? ''
    const front = await startGitFront(emulator.codeup.url, (name, _, number) => {
      if (name === 'receive-pack' && number === 3) pair.seed({ [main]: tip })
      return null
    })
    cleanups.push(front.close)
    expect((await pair.run({ commit: earlier, choice: 'relay', codeupUrl: front.url })).error).toBeNull()
    await pair.expectWhole({ [main]: tip, [pinOf(earlier)]: earlier })
  })

  it('goes in one piece when the API does not say how large it is', async () => {
    const pair = await open()
    emulator.faults = { 'github.rest.repository': ['status:403'] }
    const outcome = await pair.run({ commit: tip, choice: 'relay' })
    expect(outcome.error).toBeNull()
    expect(pushesOf(outcome)).toHaveLength(1)
    expect(outcome.lines.join('\n')).not.toContain('piece')
    await pair.expectWhole({ [main]: tip, [pinOf(tip)]: tip })
  })
})

it.each([
  ['is refused as too large', ['status:413']],
  ['is cut on its way twice', ['reset-before', 'reset-before']],
  ['takes a gateway too long, twice', ['status:504', 'status:504']],
] as const)('a large pack that %s is sent in pieces, and the log says so', async (_, faults) => {
  const pair = await open()
  pair.seed({ [main]: commits[0] ?? '' })
  emulator.faults = { [pushing]: [...faults] }
  const outcome = await pair.run({ commit: tip, choice: 'relay' })
  expect(outcome).toMatchObject({ error: null, mirrored: { strategy: 'relay' } })
  expect(outcome.lines.join('\n')).toContain('in pieces')
  const all = pushesOf(outcome).map(({ bytesIn }) => bytesIn)
  const [lost, sizes] = [all.slice(0, faults.length), all.slice(faults.length)]
  expect(Math.min(...lost)).toBeGreaterThan(18 * megabyte)
  expect(Math.max(...sizes)).toBeLessThan(10 * megabyte)
  await pair.expectWhole({ [main]: tip, [pinOf(tip)]: tip })
})

it("a pack that is larger than the mirror's git takes is sent in pieces", async () => {
  const pair = await open()
  pair.seed({ [main]: commits[0] ?? '' })
  git(pair.mirror, ['config', 'receive.maxInputSize', '12m'])
  const outcome = await pair.run({ commit: tip, choice: 'relay' })
  expect(outcome).toMatchObject({ error: null, mirrored: { strategy: 'relay' } })
  expect(outcome.lines.join('\n')).toContain('in pieces')
  await pair.expectWhole({ [main]: tip, [pinOf(tip)]: tip })
})

it('a mirror of so many refs that a checkpoint is found only by its name is filled from there', async () => {
  const pair = await open()
  pair.seed({ [main]: commits[0] ?? '', [checkpointOf(tip)]: commits.at(-2) ?? '' })
  git(pair.mirror, ['config', 'receive.maxInputSize', '12m'])
  // What is read of a long list ends within it.
  const front = await startGitFront(emulator.codeup.url, (name) =>
    name === 'refs.receive-pack'
      ? { rewrite: (body) => body.subarray(0, body.indexOf('\n', body.indexOf(main)) + 1) }
      : null,
  )
  cleanups.push(front.close)
  const outcome = await pair.run({ commit: tip, choice: 'relay', codeupUrl: front.url })
  expect(outcome).toMatchObject({ error: null, mirrored: { strategy: 'relay' } })
  await pair.expectWhole({ [main]: tip, [pinOf(tip)]: tip })
})

it('a checkpoint of another commit stays on a mirror that was full before: its run may still be at it', async () => {
  const pair = await open()
  const other = { [checkpointOf(tip)]: commits[1] ?? '' }
  pair.seed({ [main]: commits[0] ?? '', ...other, [checkpointOf(commits[2] ?? '')]: commits[1] ?? '' })
  const outcome = await pair.run({ commit: commits[2] ?? '', choice: 'relay' })
  expect(outcome.error).toBeNull()
  expect(pair.readRefs()).toEqual({ [main]: commits[2], [pinOf(commits[2] ?? '')]: commits[2], ...other })
})
