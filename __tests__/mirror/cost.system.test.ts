import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { addFile } from '../support/content.ts'
import { createPair, type Pair } from '../support/mirroring.ts'
import { packObjects } from '../support/packs.ts'

const main = 'refs/heads/main'
const pinOf = (sha: string) => `refs/tags/pai/${sha}`
let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

const text = (seed: number, lines: number) =>
  Array.from({ length: lines }, (_, index) => `line ${index} ${(index * 7_919 * seed) % 10_007}`).join('\n')

/** A pair whose mirror has 30 commits of three files of some size. */
async function open(): Promise<{ pair: Pair; commits: string[] }> {
  const pair = await createPair(emulator)
  const commits: string[] = []
  for (let count = 0; count < 30; count++) {
    commits.push(addFile(pair.origin, main, `file-${count % 3}.txt`, text((count % 3) + 1, 500 + count)))
  }
  pair.seed({ [main]: commits.at(-1) ?? '' })
  return { pair, commits }
}

async function measure(pair: Pair, held: string, tip: string) {
  const limit = packObjects(pair.origin, [tip], [held]).length
  const { error, entries, calls, mirrored } = await pair.run({ commit: tip, history: { before: held, forced: false } })
  expect(error).toBeNull()
  const down = entries.filter(({ service }) => service === 'github').reduce((sum, { bytesOut }) => sum + bytesOut, 0)
  const up = entries.filter(({ service }) => service === 'codeup').reduce((sum, { bytesIn }) => sum + bytesIn, 0)
  expect(down).toBeLessThanOrEqual(1.05 * limit + 8_192)
  expect(up).toBeLessThanOrEqual(1.05 * limit + 8_192)
  expect(mirrored?.bytes).toBeLessThanOrEqual(1.05 * limit + 64)
  expect(calls.filter((call) => call.includes('.git.'))).toHaveLength(4)
  await pair.expectWhole({ [main]: tip, [pinOf(tip)]: tip })
  return limit
}

describe('what is taken from GitHub is the thin pack of what is new', () => {
  it('for one commit', async () => {
    const { pair, commits } = await open()
    const tip = addFile(pair.origin, main, 'file-1.txt', `${text(2, 528)}\none more`)
    const limit = await measure(pair, commits.at(-1) ?? '', tip)
    expect(limit).toBeLessThan(1_000)
  })

  it('for 20 commits', async () => {
    const { pair, commits } = await open()
    let tip = ''
    for (let count = 0; count < 20; count++) tip = addFile(pair.origin, main, `new-${count}.txt`, text(count + 5, 400))
    const limit = await measure(pair, commits.at(-1) ?? '', tip)
    expect(limit).toBeGreaterThan(20_000)
  })

  it('for the merge of an old fork', async () => {
    const { pair, commits } = await open()
    const [held, base] = [commits.at(-1) ?? '', commits[2] ?? '']
    const fork = addFile(pair.origin, 'refs/heads/fork', 'fork.txt', text(9, 300), [base])
    const tip = addFile(pair.origin, main, 'file-0.txt', `${text(1, 527)}\nmerged`, [held, fork])
    await measure(pair, held, tip)
  })
})
