import { describe, expect, it } from 'vitest'
import { checkBars, describeBars } from '../../bench/bars.ts'
import { replaceBetween } from '../../bench/pages.ts'
import { makePlot } from '../../bench/plot.ts'
import { makeRows, median } from '../../bench/rows.ts'
import { formatBytes, formatTimes, makeSummary, makeTable } from '../../bench/table.ts'
import { makeCompared, makeSample } from './compared.ts'

const history = 300_000_000
const good = [makeSample('relay', 200, 1_300), makeSample('checkout', 8_000, history)]

/** The titles of the bars that these runs of the case `name` miss. */
function missed(samples: typeof good, name = 'one', bytes = history): string[] {
  const rows = makeRows(makeCompared(samples, { name }))
  const findings = { rows, thinPacks: new Map([[name, 1_000]]), histories: new Map([[name, bytes]]) }
  return checkBars(findings)
    .filter(({ passed }) => !passed)
    .map(({ title }) => title)
}

const withRequests = (requests: number) => {
  const sample = makeSample('relay', 200, 1_300)
  return [{ ...sample, traffic: { ...sample.traffic, codeup: { ...sample.traffic.codeup, requests } } }]
}

describe('the bars', () => {
  it('are kept by a run that keeps them', () => expect(missed(good)).toEqual([]))

  it.each([
    ['a pack that is too large', [makeSample('relay', 200, 1_050 + 8 * 1024 + 1)], 'one', 'bytes from GitHub'],
    ['a fifth request', withRequests(4), 'one', 'requests for a new commit'],
    ['a second request for nothing', withRequests(1), 'nothing', 'requests with nothing new'],
    ['a seventh request', withRequests(6), 'rewritten', 'no fast-forward'],
    ['memory', [makeSample('relay', 200, 1_300, { memory: 121 * 2 ** 20 })], 'cold', 'peak memory'],
    ['a run that failed', [makeSample('relay', 200, 1_300, { failure: 'git died' })], 'cold', 'holds the commit'],
    [
      'a peer that is nearly as thrifty',
      [makeSample('relay', 200, 1_300), makeSample('checkout', 8_000, 60_000)],
      'one',
      'fewer bytes',
    ],
    [
      'a peer that is nearly as fast',
      [makeSample('relay', 200, 1_300), makeSample('checkout', 3_900, history)],
      'one',
      'less time',
    ],
    [
      'nine round trips',
      [makeSample('relay', 200, 1_300), makeSample('relay', 200 + 9 * 150, 1_300, { roundTrip: 150 })],
      'one',
      'round trips',
    ],
  ])('are missed by %s', (_, samples, name, title) => {
    expect(missed(samples, name)).toEqual([expect.stringContaining(title)])
  })

  it('against the peers are not applied to a small history', () => {
    const small = [makeSample('relay', 200, 1_300), makeSample('checkout', 300, 60_000)]
    expect(missed(small, 'one', 4_000_000)).toEqual([])
  })

  it('say which of them were missed', () => {
    const rows = makeRows(makeCompared(withRequests(4)))
    const lines = describeBars(checkBars({ rows, thinPacks: new Map(), histories: new Map() }))
    expect(lines).toContain('FAIL requests for a new commit: 5 (bar: ≤ 4)')
    expect(lines).toContain('PASS peak memory: 90 MiB (bar: ≤ 120 MiB)')
  })
})

describe('a row', () => {
  it('has medians, the highest memory, and time as multiples of the relay at the same round trip', () => {
    const walls = [100, 900, 120]
    const rows = makeRows(
      makeCompared([
        ...walls.map((wall) => makeSample('relay', wall, 1_300, { memory: wall })),
        ...walls.map((wall) => makeSample('checkout', wall * 10, 5_000)),
        makeSample('relay', 5_000, 1_300, { roundTrip: 150 }),
      ]),
    )
    expect(rows.map(({ approach, roundTrip }) => `${approach} ${roundTrip}`)).toEqual([
      'relay 0',
      'checkout 0',
      'relay 150',
    ])
    expect(rows[0]).toMatchObject({ runs: 3, wallMs: 120, bestMs: 100, memory: 900, requests: [1, 3] })
    expect(rows[1]?.ratio).toEqual({ median: 10, low: 1_000 / 120, high: 75 })
  })

  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
  ])('takes of %j the median %d', (numbers, middle) => expect(median(numbers)).toBe(middle))
})

describe('the tables', () => {
  const rows = makeRows(makeCompared([...good, makeSample('mirror', 9_000, history, { failure: 'did not finish' })]))

  it('show figures that were not reached as such', () => {
    expect(makeTable(rows)).toContain('| failed after 45 × |')
    expect(makeSummary(rows, 0)).toMatch(
      /^\| 1 commit \| 1\.3 kB, 4 requests \| {2}\| {2}\| 230,769 × bytes, 40 × time \| failed \|$/m,
    )
  })

  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1_000, '1.0 kB'],
    [163_400, '163 kB'],
    [318_000_000, '318 MB'],
    [1_500_000_000, '1.5 GB'],
  ])('write %d bytes as %s', (bytes, text) => expect(formatBytes(bytes)).toBe(text))

  it.each([
    [1, '1.0'],
    [9.94, '9.9'],
    [31.6, '32'],
    [244_615.4, '244,615'],
  ])('write the ratio %d as %s', (ratio, text) => expect(formatTimes(ratio)).toBe(text))

  it('go into a page between its markers, and nowhere else', () => {
    const page = 'a\n<!-- bench:start -->\nold\n<!-- bench:end -->\nb\n'
    expect(replaceBetween(page, 'new')).toBe('a\n<!-- bench:start -->\nnew\n<!-- bench:end -->\nb\n')
    expect(() => replaceBetween('a\n', 'new')).toThrow('not found')
  })
})

describe('the plot', () => {
  it('draws a bar for each way, longer for more, and follows the colour scheme', () => {
    const plot = makePlot(makeRows(makeCompared(good)), 'a history')
    const widths = [...plot.matchAll(/<rect class="(\w+)" x="190" [^>]*width="([\d.]+)"/g)].map(([, name, width]) => [
      name,
      Number(width),
    ])
    expect(widths).toEqual([
      ['relay', expect.any(Number)],
      ['checkout', expect.any(Number)],
    ])
    expect(Number(widths[1]?.[1])).toBeGreaterThan(Number(widths[0]?.[1]))
    expect(plot).toContain('prefers-color-scheme: dark')
    expect(plot).not.toMatch(/NaN|undefined|Infinity/)
  })
})
