import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { addBulk } from '../support/bulk.ts'
import { push } from '../support/event.ts'
import { addCommit, copyRefs, git } from '../support/history.ts'
import { runOnEmulator } from '../support/in-process.ts'
import { createPair } from '../support/mirroring.ts'

const main = 'refs/heads/main'
let emulator: Emulator
let temporary: string
beforeAll(async () => {
  emulator = await startEmulator()
  temporary = await mkdtemp(path.join(tmpdir(), 'branches-test-'))
})
afterAll(async () => {
  await emulator.close()
  await rm(temporary, { recursive: true })
})

/** A mirror whose many branches are all from before the megabytes on main, and a new branch that begins at main. */
async function open(branches: number) {
  const pair = await createPair(emulator)
  const [first] = pair.commits
  const { origin, mirror } = pair
  const author = 'committer Octo Cat <octo@example.com> 1700000000 +0000'
  const heads = Array.from({ length: 300 }, (_, index) => `commit refs/heads/old/${index}\n${author}\ndata 1\n.\n`)
  git(
    origin,
    ['fast-import', '--quiet'],
    heads.map((head) => `${head}from ${first}\nM 100644 inline x\ndata 0\n`).join(''),
  )
  copyRefs(origin, mirror, ['refs/heads/old/*:refs/heads/old/*'])
  const names = Array.from({ length: branches - 300 }, (_, index) => `refs/heads/older/${'0'.repeat(60)}${index}`)
  git(mirror, ['update-ref', '--stdin'], names.map((name) => `create ${name} ${first}\n`).join(''))
  git(mirror, ['pack-refs', '--all'])
  addBulk(origin, 2)
  pair.seed({ [main]: git(origin, ['rev-parse', main]) })
  return { pair, commit: addCommit(origin, 'refs/heads/feature', main) }
}

describe.each([300, 6_000])('of a mirror with %i branches the default one is known to be there', (branches) => {
  it('when a branch is new on it', async () => {
    const { pair, commit } = await open(branches)
    const { error, mirrored } = await pair.run({ commit, branch: 'feature', choice: 'relay' })
    expect(error).toBeNull()
    expect(mirrored?.bytes).toBeLessThan(2_000)
  })

  it('when the mirror was looked at before it was known to be the one', async () => {
    const { pair, commit } = await open(branches)
    const told = await runOnEmulator(emulator, pair.name, push('refs/heads/feature', commit), {}, temporary)
    expect(told).toMatchObject({ exitCode: 0, outputs: { mirrored: 'pushed', 'mirror-strategy': 'relay' } })
    expect(Number(told.outputs['mirror-bytes'])).toBeLessThan(2_000)
  })
})
