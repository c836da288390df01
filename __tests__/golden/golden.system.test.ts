import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { startEmulator } from '../../emulator/emulator.ts'
import { makeGolden } from '../support/golden.ts'
import { addGoldenCommit, goldenCases } from '../support/golden-cases.ts'
import { createScenario } from '../support/scenario.ts'

const advice = 'the user would see something else than before; if that is meant: npm run golden, and look at the diff'

describe.concurrent('what the user sees', () => {
  it.for(goldenCases)('of a run that is %s', async ([name, play], { expect }) => {
    const emulator = await startEmulator()
    try {
      let commits = 0
      const commit = (bare: string) => addGoldenCommit(bare, 'refs/heads/main', `print("epoch ${++commits}")\n`)
      const run = await play(await createScenario(emulator, { name: 'octo/train', commit }))
      const errors = run.annotations.filter(({ level }) => level === 'error')
      expect(errors).toHaveLength(name.startsWith('failed-') ? 1 : 0)
      for (const { message } of run.annotations) expect(message).toMatch(/^.{1,4095}$/u)
      await expect(makeGolden(run, emulator), advice).toMatchFileSnapshot(`${name}.txt`)
    } finally {
      await emulator.close()
    }
  })
})

it('every golden file belongs to a run', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.txt'))
  expect(files.toSorted()).toEqual(goldenCases.map(([name]) => `${name}.txt`).toSorted())
})
