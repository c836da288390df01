import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { addBulk, preferBulk, shareBulk } from '../support/bulk.ts'
import { git } from '../support/history.ts'
import { createPair, type Outcome, type Pair } from '../support/mirroring.ts'

const main = 'refs/heads/main'
const megabyte = 1024 * 1024
const pushing = 'codeup.git.receive-pack'
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

/** A repository of 20 MB on GitHub whose mirror is empty. */
async function open(): Promise<Pair> {
  const pair = await createPair(emulator)
  shareBulk(big, pair.origin)
  for (const bare of [pair.origin, pair.mirror]) preferBulk(bare)
  return pair
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

  it('that was cut and is done for a later commit takes over what is there', async () => {
    const pair = await open()
    const earlier = commits.at(-2) ?? ''
    emulator.faults = { [pushing]: ['ok', 'status:403', 'status:403'] }
    expect((await pair.run({ commit: earlier, choice: 'relay' })).error).not.toBeNull()
    const rest = await pair.run({ commit: tip, choice: 'relay' })
    expect(rest.error).toBeNull()
    expect(rest.mirrored?.bytes).toBeLessThan(15 * megabyte)
    expect(pair.readRefs()).toMatchObject({ [main]: tip, [pinOf(tip)]: tip })
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

  it('goes in one piece when the API does not say how large it is', async () => {
    const pair = await open()
    emulator.faults = { 'github.rest.repository': ['status:403'] }
    const outcome = await pair.run({ commit: tip, choice: 'relay' })
    expect(outcome.error).toBeNull()
    expect(pushesOf(outcome)).toHaveLength(1)
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
