import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { addFile } from '../support/content.ts'
import { type Cutter, startCutter } from '../support/cutter.ts'
import { createPair } from '../support/mirroring.ts'

const main = 'refs/heads/main'
const pinOf = (sha: string) => `refs/tags/pai/${sha}`
const fetching = 'github.git.upload-pack'
const cleanups: (() => Promise<unknown>)[] = []
let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())
afterEach(async () => {
  await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()))
})

/** Text that does not compress much, the same for the same seed. */
function noise(seed: number, length: number): string {
  let state = seed
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff
    return (state >> 8).toString(36)
  }).join('')
}

/** One commit with about 100 kB of new objects, over connections that can be cut. */
async function open(seed: number) {
  const pair = await createPair(emulator)
  const [, , third] = pair.commits
  pair.seed({ [main]: third })
  const tip = addFile(pair.origin, main, 'data.txt', noise(seed, 30_000))
  const [codeup, github] = [await startCutter(emulator.codeup.url), await startCutter(emulator.github.url)]
  cleanups.push(codeup.close, github.close)
  const run = () =>
    pair.run({
      ...{ commit: tip, codeupUrl: codeup.url, githubUrl: github.url, choice: 'relay' },
      history: { before: third, forced: false },
    })
  return { pair, tip, codeup, github, run }
}

const at = (total: number) => [1, 0.02, 0.3, 0.6, 0.9].map((part) => (part === 1 ? 1 : Math.floor(total * part)))
let whole: { codeup: Cutter['passed']; github: Cutter['passed'] }
/** Bytes that had gone up to Codeup when the push was done. */
let pushed = 0
beforeAll(async () => {
  const { run, codeup, github, pair, tip } = await open(1)
  const stop = emulator.ledger.onMutation(() => {
    pushed = codeup.passed.up
  })
  expect((await run()).error).toBeNull()
  stop()
  await pair.expectWhole({ [main]: tip, [pinOf(tip)]: tip })
  whole = { codeup: { ...codeup.passed }, github: { ...github.passed } }
  expect(whole.codeup.up).toBeGreaterThan(50_000)
  expect(whole.github.down).toBeGreaterThan(50_000)
  await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()))
})

const places = [
  ...[0, 1, 2, 3, 4].flatMap((index) => [['github', 'down', index] as const, ['codeup', 'up', index] as const]),
  ...[1, 3].map((index) => ['github', 'up', index] as const),
  ...[0, 2, 3, 4].map((index) => ['codeup', 'down', index] as const),
]

describe('a connection that is reset', () => {
  it.each(places)('(%s %s, place %i) costs a repetition, and the mirror is right', async (host, way, index) => {
    const { pair, tip, run, ...cutters } = await open(2)
    const place = at(whole[host][way])[index] ?? 1
    cutters[host].cut = { [way]: place }
    const { error, calls, mirrored } = await run()
    expect(cutters[host].cuts).toBe(1)
    expect(error).toBeNull()
    expect(mirrored).toMatchObject({ outcome: 'pushed', strategy: 'relay' })
    const fetches = calls.filter((call) => call === fetching).length
    // The pack that is whole here is not fetched twice.
    if (host === 'codeup') expect(fetches).toBe(1)
    else expect(fetches).toBeLessThanOrEqual(2)
    await pair.expectWhole({ [main]: tip, [pinOf(tip)]: tip })
  })

  it('with the last byte of a push still to go is no half push', async () => {
    const { pair, tip, run, codeup } = await open(1)
    codeup.cut = { up: pushed - 1 }
    const { error, calls } = await run()
    expect(error).toBeNull()
    expect(calls.filter((call) => call === fetching)).toHaveLength(1)
    await pair.expectWhole({ [main]: tip, [pinOf(tip)]: tip })
  })
})
