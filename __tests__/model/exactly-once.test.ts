import { describe, expect, it } from 'vitest'
import { protocol } from './strategies.ts'
import { tryCase } from './trial.ts'
import { strict } from './weather.ts'

describe('5,000 schedules of faults leave one source, which every run and every re-run names', () => {
  for (const [title, weather] of Object.entries(strict)) {
    it(title, { timeout: 120_000 }, async () => {
      const { examples, success } = await tryCase(weather, protocol, 5_000)
      expect(examples).toEqual([])
      expect(success).toBeGreaterThan(0.98)
    })
  }
})
