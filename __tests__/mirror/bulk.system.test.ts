import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { addBulk, preferBulk, shareBulk } from '../support/bulk.ts'
import { createVirtualClock } from '../support/clock.ts'
import { startCutter } from '../support/cutter.ts'
import type { Errand } from '../support/errand.ts'
import { createPair } from '../support/mirroring.ts'

const main = 'refs/heads/main'
const pinOf = (sha: string) => `refs/tags/pai/${sha}`
const cleanups: (() => Promise<unknown>)[] = []
let emulator: Emulator
let big: string
let commits: string[]
beforeAll(async () => {
  emulator = await startEmulator()
  big = await emulator.github.createRepository('octo/big')
  commits = addBulk(big, 22)
})
afterAll(() => emulator.close())
beforeEach(() => {
  emulator.faults = {}
})
afterEach(async () => {
  await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()))
})

/** A mirror with a history, to which more than 20 MB go in one pack. */
async function open() {
  const pair = await createPair(emulator)
  shareBulk(big, pair.origin)
  for (const bare of [pair.origin, pair.mirror]) preferBulk(bare)
  const [first = '', tip = ''] = [commits[0], commits.at(-1)]
  pair.seed({ [main]: first })
  const run = (more: Partial<Errand> = {}) =>
    pair.run({ commit: tip, choice: 'relay', history: { before: first, forced: false }, ...more })
  return { pair, first, tip, run }
}

describe('a pack over 16 MiB', () => {
  it('passes, and nothing of it is left in the temporary folder', async () => {
    const { pair, tip, run } = await open()
    const { error, mirrored, calls } = await run()
    expect(error).toBeNull()
    expect(mirrored?.bytes).toBeGreaterThan(21 * 1024 * 1024)
    expect(calls).toHaveLength(4)
    await pair.expectWhole({ [main]: tip, [pinOf(tip)]: tip })
  })

  it.each([
    ['codeup', 'up', 1],
    ['github', 'down', 2],
  ] as const)(
    'of which the connection is cut (%s %s) is sent again from the file; downloads: %i',
    async (host, way, downloads) => {
      const { pair, tip, run } = await open()
      const cutter = await startCutter(emulator[host].url)
      cleanups.push(cutter.close)
      cutter.cut = { [way]: 18 * 1024 * 1024 }
      const { error, calls } = await run(host === 'codeup' ? { codeupUrl: cutter.url } : { githubUrl: cutter.url })
      expect(error).toBeNull()
      expect(cutter.cuts).toBe(1)
      expect(calls.filter((call) => call === 'github.git.upload-pack')).toHaveLength(downloads)
      await pair.expectWhole({ [main]: tip, [pinOf(tip)]: tip })
    },
  )

  it('that cannot be kept is E_DISK, which names the folder, and nothing moves', async () => {
    const { pair, first, run } = await open()
    const temporary = await mkdtemp(path.join(tmpdir(), 'bulk-test-'))
    cleanups.push(() => rm(temporary, { recursive: true }))
    const file = path.join(temporary, 'file')
    await writeFile(file, '')
    for (const folder of [file, path.join(temporary, 'none')]) {
      const { error, calls } = await run({ temporary: folder })
      expect(error).toMatchObject({ code: 'E_DISK', message: expect.stringContaining(folder) })
      expect(calls).not.toContain('codeup.git.receive-pack')
    }
    expect(await readdir(temporary)).toEqual(['file'])
    await pair.expectWhole({ [main]: first })
  })

  it('tells how it gets on, both ways, at most once a second', async () => {
    const { pair, tip, run } = await open()
    const clock = createVirtualClock()
    let now = clock.now()
    // Every look at the clock is 5 ms later than the one before.
    const ticking = { ...clock, now: () => (now += 5) }
    const started = now
    const { error, lines } = await run({ clock: ticking })
    expect(error).toBeNull()
    const told = lines.filter((line) => /^(from GitHub|to Codeup \(of 2\d\.\d MiB\)): \d+\.\d MiB, \d/.test(line))
    expect(told.filter((line) => line.startsWith('from'))).not.toEqual([])
    expect(told.length).toBeLessThanOrEqual((now - started) / 1_000)
    await pair.expectWhole({ [main]: tip, [pinOf(tip)]: tip })
  })
})
