import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRetryBudget, makeDelay, parseRetryAfter } from '../../src/http/retry.ts'

const almostOne = 1 - 2 ** -53
const reason = fc.constantFrom('transient' as const, 'throttled' as const)

describe('the wait before the next attempt', () => {
  it.each([
    [1, 'transient', 500],
    [2, 'transient', 1_000],
    [5, 'transient', 8_000],
    [9, 'transient', 20_000],
    [1, 'throttled', 1_000],
    [5, 'throttled', 16_000],
    [6, 'throttled', 20_000],
    [2_000, 'throttled', 20_000],
  ] as const)('after attempt %i, %s, is spread from 0 to %i ms', (attempt, why, most) => {
    expect(makeDelay(attempt, why, null, 0)).toBe(0)
    expect(makeDelay(attempt, why, null, 0.5)).toBe(most / 2)
    expect(makeDelay(attempt, why, null, almostOne)).toBe(most)
  })

  it('is at least what the server asks for, up to two minutes', () => {
    expect(makeDelay(1, 'throttled', 3_000, 0)).toBe(3_000)
    expect(makeDelay(9, 'throttled', 3_000, almostOne)).toBe(20_000)
    expect(makeDelay(1, 'throttled', 86_400_000, 0)).toBe(120_000)
  })

  it('is a whole number that a timer takes, whatever comes', () => {
    const asked = fc.option(fc.double({ min: 0, noNaN: true }))
    const random = fc.double({ min: 0, max: almostOne, noNaN: true })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), reason, asked, random, (attempt, why, ms, chance) => {
        const delay = makeDelay(attempt, why, ms, chance)
        expect(Number.isInteger(delay) && delay >= 0 && delay <= 120_000).toBe(true)
      }),
    )
  })
})

describe('the budget of a step', () => {
  it('is ten retries, five after throttling, and then no more', () => {
    for (const [why, times] of [
      ['transient', 10],
      ['throttled', 5],
    ] as const) {
      const budget = createRetryBudget()
      expect(Array.from({ length: times }, () => budget.take(why))).not.toContain(false)
      expect(budget.take(why)).toBe(false)
    }
  })

  it('is shared by all calls: what is left for one reason is left for the other', () => {
    const budget = createRetryBudget()
    for (let count = 0; count < 9; count++) budget.take('transient')
    expect(budget.take('throttled')).toBe(false)
    expect(budget.take('transient')).toBe(true)
  })

  it('lets no order of retries cost more than 50 tokens', () => {
    fc.assert(
      fc.property(fc.array(reason, { maxLength: 40 }), (order) => {
        const budget = createRetryBudget()
        const spent = order.filter((why) => budget.take(why)).map((why) => (why === 'transient' ? 5 : 10))
        expect(spent.reduce((sum, cost) => sum + cost, 0)).toBeLessThanOrEqual(50)
      }),
    )
  })
})

describe('how long a server asks to wait', () => {
  const now = Date.parse('2026-01-01T00:00:00Z')
  it.each([
    [{}, null],
    [{ 'x-acs-retry-after': '1500' }, 1_500],
    [{ 'x-acs-retry-after': '1500', 'retry-after': '9' }, 1_500],
    [{ 'x-acs-retry-after': 'soon', 'retry-after': '9' }, 9_000],
    [{ 'retry-after': '2' }, 2_000],
    [{ 'retry-after': 'Thu, 01 Jan 2026 00:00:30 GMT' }, 30_000],
    [{ 'retry-after': 'Wed, 31 Dec 2025 23:00:00 GMT' }, 0],
    [{ 'retry-after': '-5' }, 0],
    [{ 'retry-after': 'later' }, null],
    [{ 'retry-after': 'Infinity' }, null],
  ])('by %j is %s ms', (headers, ms) => expect(parseRetryAfter(headers, now)).toBe(ms))
})
