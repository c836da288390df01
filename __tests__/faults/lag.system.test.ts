import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Fault } from '../../emulator/faults.ts'
import { playCell } from './cell.ts'
import { openStage, type Stage } from './scenes.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const scripts: readonly (readonly Fault[])[] = [
  [],
  ['reset-after-commit'],
  ['after-commit:500', 'reset-before'],
  ['late-commit:12000'],
  ['truncate', 'throttle'],
  ['hang'],
  ['nonce-used'],
]

for (const lagMs of [1_000, 3_000, 9_500, 20_000]) {
  it.each(scripts)(`one source while the list lags ${lagMs / 1_000} s, the creation meeting %j`, async (...script) => {
    stage.emulator.pai.listLagMs = lagMs
    const { outcome, problems } = await playCell(stage, { call: 'pai.create', scene: 'register' }, script)
    stage.emulator.pai.listLagMs = 0
    expect([outcome, ...problems]).toEqual(['right'])
  })
}
