import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Emulator, startEmulator } from '../emulator/emulator.ts'
import { ActionError } from '../src/errors.ts'
import { createVirtualClock } from './support/clock.ts'
import type { Errand } from './support/errand.ts'
import { addCommit, addTag, git } from './support/history.ts'
import { createPair, type Pair } from './support/mirroring.ts'

const main = 'refs/heads/main'
const pinOf = (sha: string) => `refs/tags/pai/${sha}`
const branchPinOf = (sha: string) => `refs/heads/pai/${sha}`
const [opening, asking, pushing] = ['codeup.git.refs.receive-pack', 'github.git.upload-pack', 'codeup.git.receive-pack']
const [fetching, proving] = [asking, 'codeup.git.upload-pack']

let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())
beforeEach(() => {
  emulator.faults = {}
})

/** Commits on main of a pair by what they are to each other, the mirror's main at the second of three. */
async function createHeld(options: Parameters<typeof createPair>[1] = {}) {
  const pair = await createPair(emulator, options)
  const [first, second, third] = pair.commits
  const other = addCommit(pair.origin, 'refs/heads/other', first)
  const held = { [main]: second, 'refs/heads/theirs': other, 'refs/tags/v0': first }
  pair.seed(held)
  return { pair, first, second, third, other, held }
}

/** The run went through; its warnings. */
async function succeed(pair: Pair, errand: Errand) {
  const outcome = await pair.run(errand)
  expect(outcome.error).toBeNull()
  return outcome
}

describe('a branch of the mirror', () => {
  it('is made with its pin on an empty mirror, in four git requests', async () => {
    const pair = await createPair(emulator)
    const tip = pair.commits[2]
    const { mirrored, calls } = await succeed(pair, { commit: tip })
    const expected = { outcome: 'pushed', strategy: 'relay', branch: 'main', pinRef: pinOf(tip), warnings: [] }
    expect(mirrored).toMatchObject(expected)
    expect(calls.filter((call) => !call.startsWith('github.rest'))).toEqual([opening, fetching, pushing, proving])
    await pair.expectWhole({ [main]: tip, [pinOf(tip)]: tip })
  })

  it('that is the tip of before the push moves in four requests, and no other ref changes', async () => {
    const { pair, second, third, held } = await createHeld()
    const { mirrored, calls } = await succeed(pair, { commit: third, history: { before: second, forced: false } })
    expect(mirrored).toMatchObject({ outcome: 'pushed', strategy: 'relay' })
    expect(calls).toEqual([opening, fetching, pushing, proving])
    await pair.expectWhole({ ...held, [main]: third, [pinOf(third)]: third })
  })

  it('of which the event says nothing moves in five requests', async () => {
    const { pair, third, held } = await createHeld()
    const { calls } = await succeed(pair, { commit: third })
    expect(calls).toEqual([opening, asking, fetching, pushing, proving])
    await pair.expectWhole({ ...held, [main]: third, [pinOf(third)]: third })
  })

  it('that is there with its pin costs two requests and no pack', async () => {
    const { pair, second, held } = await createHeld()
    pair.seed({ [pinOf(second)]: second })
    const { mirrored, calls } = await succeed(pair, { commit: second })
    expect(mirrored).toMatchObject({ outcome: 'up-to-date', strategy: 'none', bytes: 0 })
    expect(calls).toEqual([opening, proving])
    await pair.expectWhole({ ...held, [pinOf(second)]: second })
  })

  it('at which a known source points costs one request', async () => {
    const { pair, second, held } = await createHeld()
    pair.seed({ [pinOf(second)]: second })
    const { endpoint, organizationPath, username } = emulator.codeup
    const codeRepo = `${endpoint}/${organizationPath}/${pair.name}.git`
    const known = { codeRepo, codeBranch: 'main', codeRepoUserName: username }
    const { mirrored, entries } = await succeed(pair, { commit: second, known })
    expect(mirrored).toMatchObject({ outcome: 'up-to-date', branch: 'main', cloneUrl: codeRepo })
    expect(entries.map(({ call }) => call)).toEqual([proving])
    await pair.expectWhole({ ...held, [pinOf(second)]: second })
  })

  it('at which a known source points gets the pin that it lacks', async () => {
    const { pair, second, held } = await createHeld()
    const { endpoint, organizationPath, username } = emulator.codeup
    const codeRepo = `${endpoint}/${organizationPath}/${pair.name}.git`
    const known = { codeRepo, codeBranch: 'main', codeRepoUserName: username }
    const { mirrored } = await succeed(pair, { commit: second, known })
    expect(mirrored).toMatchObject({ outcome: 'pushed', pinRef: pinOf(second) })
    await pair.expectWhole({ ...held, [pinOf(second)]: second })
  })

  it('that already contains the commit is left where it is, and only the pin is made', async () => {
    const { pair, first, second, held } = await createHeld()
    const { mirrored, calls } = await succeed(pair, { commit: first })
    const expected = { outcome: 'pushed', branch: 'main', pinRef: pinOf(first), warnings: [], bytes: 0, tip: second }
    expect(mirrored).toMatchObject(expected)
    expect(calls).toEqual([opening, asking, asking, pushing, proving])
    await pair.expectWhole({ ...held, [pinOf(first)]: first })
  })

  it('that has diverged stays, the commit is pinned by tag and branch, in six requests', async () => {
    const { pair, second, other, held } = await createHeld()
    const { mirrored, calls } = await succeed(pair, { commit: other })
    const pins = { [pinOf(other)]: other, [branchPinOf(other)]: other }
    expect(mirrored).toMatchObject({ branch: `pai/${other}`, pinRef: branchPinOf(other), tip: second })
    expect(mirrored?.warnings).toEqual([{ code: 'W_DIVERGED', message: expect.stringContaining(second) }])
    expect(calls.length).toBeLessThanOrEqual(6)
    await pair.expectWhole({ ...held, ...pins })
  })

  it('that has diverged is replaced with force, in six requests', async () => {
    const { pair, other, held } = await createHeld()
    const { mirrored, calls } = await succeed(pair, { commit: other, force: true })
    expect(mirrored).toMatchObject({ branch: 'main', pinRef: pinOf(other), warnings: [] })
    expect(calls.length).toBeLessThanOrEqual(6)
    await pair.expectWhole({ ...held, [main]: other, [pinOf(other)]: other })
  })

  it('whose commits GitHub does not know has diverged, in six requests', async () => {
    const { pair, third, held } = await createHeld()
    const alien = addCommit(pair.mirror, main)
    const { mirrored, calls } = await succeed(pair, {
      commit: third,
      history: { before: held[main] ?? '', forced: false },
    })
    expect(mirrored).toMatchObject({ branch: `pai/${third}`, warnings: [{ code: 'W_DIVERGED' }] })
    // Whose commit it is, is asked once, without a pause: what is not on GitHub does not come.
    expect(calls.length).toBeLessThanOrEqual(6)
    await pair.expectWhole({ ...held, [main]: alien, [pinOf(third)]: third, [branchPinOf(third)]: third })
  })

  it.each(['relay', 'git'] as const)(
    'that has no room beside another one is told at once, with the one that is in its way (%s)',
    async (choice) => {
      for (const [ours, theirs] of [
        ['release/1.0', 'release'],
        ['release', 'release/1.0'],
      ]) {
        const { pair, third, first, held } = await createHeld()
        pair.seed({ [`refs/heads/${theirs}`]: first })
        const { error, entries } = await pair.run({ commit: third, branch: ours ?? '', choice })
        expect(error).toMatchObject({ code: 'E_PUSH_REFUSED', hint: expect.stringContaining('delete it on Codeup') })
        expect(error?.message).toContain(`'refs/heads/${theirs}' exists`)
        expect(entries.filter(({ call, status }) => call === pushing && status === 200)).toHaveLength(1)
        await pair.expectWhole({ ...held, [`refs/heads/${theirs}`]: first, [pinOf(third)]: third })
      }
    },
  )

  it('that is protected is not replaced, and nothing is fetched', async () => {
    const { pair, other, held } = await createHeld({ protectedBranches: ['main'] })
    const { error, calls } = await pair.run({ commit: other, force: true })
    expect(error).toMatchObject({ code: 'E_PUSH_REFUSED', message: expect.stringContaining('main is protected') })
    expect(calls).not.toContain(pushing)
    await pair.expectWhole(held)
  })

  it('that is protected still moves forward', async () => {
    const { pair, third, held } = await createHeld({ protectedBranches: ['main'] })
    await succeed(pair, { commit: third })
    await pair.expectWhole({ ...held, [main]: third, [pinOf(third)]: third })
  })
})

it('a mirror that another run made a moment ago is waited for until git knows it, an older one or a refusal is not', async () => {
  for (const [laterMs, status, expected] of [
    [0, 404, null],
    [-30_000, 404, null],
    [600_000, 404, { code: 'E_CODEUP_DENIED' }],
    [0, 401, { code: 'E_CODEUP_TOKEN' }],
    [0, 403, { code: 'E_CODEUP_DENIED' }],
  ] as const) {
    const pair = await createPair(emulator)
    const fault = `status:${status}` as const
    emulator.faults = { [opening]: [fault, fault, fault] }
    const { error, calls } = await pair.run({ commit: pair.commits[2], clock: createVirtualClock(0.5, laterMs) })
    if (expected === null) expect(error).toBeNull()
    else expect(error).toMatchObject(expected)
    expect(calls.filter((call) => call === opening)).toHaveLength(expected === null ? 4 : 1)
    emulator.faults = {}
  }
})

it('a mirror that git does not come to know is given up after half a minute', async () => {
  const pair = await createPair(emulator)
  emulator.faults = { [opening]: Array.from({ length: 20 }, () => 'status:404' as const) }
  const clock = createVirtualClock()
  const { error } = await pair.run({ commit: pair.commits[2], clock })
  expect(error).toMatchObject({ code: 'E_CODEUP_DENIED' })
  expect(clock.sleeps.reduce((sum, ms) => sum + ms, 0)).toBe(31_750)
})

describe('a pin', () => {
  it('that is elsewhere is a conflict, and nothing moves', async () => {
    const { pair, first, third, held } = await createHeld()
    pair.seed({ [pinOf(third)]: first })
    const { error, calls } = await pair.run({ commit: third })
    expect(error).toMatchObject({ code: 'E_PIN_CONFLICT', message: expect.stringContaining(pinOf(third)) })
    expect(calls).not.toContain(pushing)
    await pair.expectWhole({ ...held, [pinOf(third)]: first })
  })

  it('by branch stands alone for a commit without a branch', async () => {
    const { pair, third, held } = await createHeld()
    const { mirrored } = await succeed(pair, { commit: third, branch: null, pin: 'branch' })
    expect(mirrored).toMatchObject({ branch: `pai/${third}`, pinRef: branchPinOf(third) })
    await pair.expectWhole({ ...held, [branchPinOf(third)]: third })
  })

  it('is made without a fetch when the mirror has the commit', async () => {
    const { pair, second, held } = await createHeld()
    const { calls, mirrored } = await succeed(pair, { commit: second })
    expect(calls).toEqual([opening, pushing, proving])
    expect(mirrored).toMatchObject({ outcome: 'pushed', bytes: 0 })
    await pair.expectWhole({ ...held, [pinOf(second)]: second })
  })
})

describe('what has to be done before refs move', () => {
  it('is done while the pack comes, which waits for it', async () => {
    const { pair, second, third, held } = await createHeld()
    const from = emulator.journal.length
    const served = (call: string) =>
      emulator.journal.slice(from).filter((one) => one.call === call && one.status === 200)
    const beforePush = async (): Promise<[]> => {
      await vi.waitFor(() => expect(served(fetching)).toHaveLength(1), { timeout: 5_000 })
      // Time enough for a push that does not wait.
      await setTimeout(100)
      expect(served(pushing)).toEqual([])
      return []
    }
    const history = { before: second, forced: false }
    const { calls } = await succeed(pair, { commit: third, history, beforePush })
    expect(calls).toEqual([opening, fetching, pushing, proving])
    await pair.expectWhole({ ...held, [main]: third, [pinOf(third)]: third })
  })

  it.each([
    ['the relay', 'relay', true],
    ['git', 'git', true],
    ['the relay on an empty mirror', 'relay', false],
  ] as const)('stops %s when it fails', async (_, choice, isHeld) => {
    const pair = isHeld ? (await createHeld()).pair : await createPair(emulator)
    const before = pair.readRefs()
    const beforePush = async (): Promise<[]> => {
      await setTimeout(20)
      throw new ActionError('E_LFS', 'An object is lost.')
    }
    const { error, calls } = await pair.run({ commit: pair.commits[2], choice, beforePush })
    expect(error).toMatchObject({ code: 'E_LFS' })
    expect(calls).not.toContain(pushing)
    expect(pair.readRefs()).toEqual(before)
  })
})

it('an annotated tag comes over as the tag object that it is, beside a pin of its commit', async () => {
  const { pair, third, held } = await createHeld()
  const object = addTag(pair.origin, 'v1', third, 'annotated')
  expect(object).not.toBe(third)
  await succeed(pair, { commit: third, branch: null, pin: 'branch', tag: { name: 'v1', object } })
  expect(git(pair.mirror, ['cat-file', '-t', 'refs/tags/v1'])).toBe('tag')
  await pair.expectWhole({ ...held, 'refs/tags/v1': object, [branchPinOf(third)]: third })
})

const hostileNames = [
  ...['feature/x', 'x;rm$IFS-rf$IFS$HOME', '$(id)', '`id`', "o'brien", '"quoted"', '-x', '--force', '中文/分支', '💥'],
  ...['a&&b', '%2e%2e%2f', 'pai', 'refs/heads/main', '##]x', 'x'.repeat(200), 'a=b,c', '<b>', 'HEAD'],
]

it('a branch of whatever legal name arrives under exactly that name', async () => {
  const { pair, third, held } = await createHeld()
  for (const branch of hostileNames) {
    const { mirrored } = await succeed(pair, { commit: third, branch })
    expect(mirrored).toMatchObject({ branch, outcome: 'pushed' })
  }
  const made = Object.fromEntries(hostileNames.map((name) => [`refs/heads/${name}`, third]))
  await pair.expectWhole({ ...held, ...made, [pinOf(third)]: third })
})
