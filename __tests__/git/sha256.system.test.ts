import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { addCommit, git } from '../support/history.ts'
import { createPair } from '../support/mirroring.ts'

const main = 'refs/heads/main'
const pinOf = (sha: string) => `refs/tags/pai/${sha}`
let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

describe('SHA-256', () => {
  const convert = async (bare: string) => {
    for (const name of ['objects', 'refs', 'packed-refs'])
      await rm(path.join(bare, name), { recursive: true, force: true })
    await writeFile(path.join(bare, 'config'), '')
    git(bare, ['init', '--quiet', '--bare', '--template=', '--object-format=sha256'])
    git(bare, ['config', 'uploadpack.allowAnySHA1InWant', 'true'])
    git(bare, ['config', 'uploadpack.allowFilter', 'true'])
  }

  it('on both sides works like any other, ancestry and no-op included', async () => {
    const pair = await createPair(emulator)
    await convert(pair.origin)
    await convert(pair.mirror)
    const first = addCommit(pair.origin, main)
    expect(first).toHaveLength(64)
    expect((await pair.run({ commit: first, choice: 'relay' })).error).toBeNull()
    const second = addCommit(pair.origin, main)
    expect((await pair.run({ commit: second, choice: 'relay' })).mirrored).toMatchObject({ outcome: 'pushed' })
    expect((await pair.run({ commit: first, choice: 'relay' })).mirrored).toMatchObject({ outcome: 'up-to-date' })
    await pair.expectWhole({ [main]: second, [pinOf(first)]: first, [pinOf(second)]: second })
  })

  it.each(['GitHub', 'Codeup'])('on %s alone is refused in words, before anything is fetched', async (side) => {
    const pair = await createPair(emulator)
    await convert(side === 'GitHub' ? pair.origin : pair.mirror)
    const commit = side === 'GitHub' ? addCommit(pair.origin, main) : pair.commits[2]
    const { error, calls } = await pair.run({ commit })
    expect(error).toMatchObject({ code: 'E_PUSH_REFUSED', message: expect.stringMatching(/sha256.*sha1|sha1.*sha256/) })
    expect(calls.filter((call) => call.startsWith('github.git'))).toEqual([])
    expect(pair.readRefs()).toEqual({})
  })
})
