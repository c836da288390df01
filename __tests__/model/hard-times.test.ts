import { describe, expect, it } from 'vitest'
import { blindRetry, listBeforeRetry, protocol } from './strategies.ts'
import { tryCase } from './trial.ts'
import { beyond, hard, strict } from './weather.ts'

const timeout = 120_000

describe('whatever happens, nothing wrong is put out or deleted, and what is left over is named', () => {
  for (const [title, weather] of Object.entries(hard)) {
    it(title, { timeout }, async () => {
      const { examples } = await tryCase(weather, protocol, 1_000)
      expect(examples.filter((text) => !/: (left|late): /.test(text))).toEqual([])
    })
  }
})

describe('beyond what the protocol covers', () => {
  for (const [title, weather] of Object.entries(beyond)) {
    it(`runs at once may give different IDs, each of them right, and both are named: ${title}`, {
      timeout,
    }, async () => {
      const { counts, examples } = await tryCase(weather, protocol, 1_000)
      expect(counts['moved']).toBeGreaterThan(0)
      expect(examples.filter((text) => !/: (moved|left|late): /.test(text))).toEqual([])
    })
  }
})

describe('the same schedules find the faults of simpler ways', () => {
  it.each([
    ['stress, the list is consistent', blindRetry, 150],
    ['stress, the list lags 3 s', blindRetry, 150],
    ['late commits', blindRetry, 150],
    ['two runs at once, the list lags 1 s', blindRetry, 500],
    ['stress, the list lags 3 s', listBeforeRetry, 150],
    ['late commits', listBeforeRetry, 150],
    ['two runs at once, the list lags 1 s', listBeforeRetry, 500],
  ] as const)('%s: %o leaves sources that nobody names', { timeout }, async (title, strategy, least) => {
    const { counts } = await tryCase(strict[title], strategy, 1_000)
    expect(counts['unnamed']).toBeGreaterThan(least)
  })

  it('which look before they repeat are right only where the list is consistent', { timeout }, async () => {
    const { examples } = await tryCase(strict['stress, the list is consistent'], listBeforeRetry, 1_000)
    expect(examples).toEqual([])
  })
})
