import { expect, it } from 'vitest'
import { soak } from '../../bench/soak.ts'

it('a small soak of the built step breaks no promise, and faults were met', { timeout: 400_000 }, async () => {
  const { runs, faults, broken } = await soak(12, 3, () => undefined)
  expect(broken).toEqual([])
  expect(runs).toHaveLength(12)
  expect(faults).toBeGreaterThan(5)
})
