import type { Row } from './rows.ts'
import { formatBytes, formatTimes } from './table.ts'

/** One bar of the mirror specification, and how this run stands to it. */
export interface Bar {
  readonly title: string
  readonly limit: string
  readonly figure: string
  readonly passed: boolean
  /** A failure fails the bench: bytes, requests and memory are exact, time on a shared machine is not. */
  readonly hard: boolean
}

export interface Findings {
  readonly rows: readonly Row[]
  /** Name of the case to bytes of its thin pack. */
  readonly thinPacks: ReadonlyMap<string, number>
  /** Name of the case to bytes of the whole history that it is cut from, packed. */
  readonly histories: ReadonlyMap<string, number>
}

const requestBars: readonly (readonly [names: readonly string[], requests: number, title: string])[] = [
  [['one', 'twenty', 'thousand', 'merge', 'refs'], 4, 'requests for a new commit'],
  [['unannounced'], 5, 'requests where ancestry has to be asked'],
  [['rewritten'], 6, 'requests where the answer is no fast-forward'],
  [['nothing'], 1, 'requests with nothing new'],
]
const memoryBar = 120 * 1024 * 1024
/** The bars against the peers are set for a history of 300 MB, give or take a tenth. */
const largeHistory = 270_000_000
/** Milliseconds; below this a few of them are noise. */
const largeRoundTrip = 100
/** Timers are late by up to a millisecond, some twenty times in a run. */
const tolerance = 0.3

/** Compares a run with the bars; one that a history is too small for is left out. */
export function checkBars(findings: Findings): Bar[] {
  const relay = findings.rows.filter(({ approach }) => approach === 'relay')
  return [
    ...checkOutcomes(relay),
    ...checkBytes(findings, relay),
    ...checkRequests(relay),
    ...checkMemory(relay),
    ...checkRoundTrips(relay),
    ...checkPeers(findings),
  ]
}

function checkOutcomes(relay: readonly Row[]): Bar[] {
  const failed = relay.filter(({ failure }) => failure !== null).map(({ name, failure }) => `${name}: ${failure}`)
  const figure = failed.length === 0 ? `in all ${relay.length}` : failed.join('; ')
  return [{ title: 'the mirror holds the commit', limit: 'always', figure, passed: failed.length === 0, hard: true }]
}

function checkBytes({ thinPacks }: Findings, relay: readonly Row[]): Bar[] {
  const loads = relay.flatMap(({ name, title, fromGitHub, roundTrip }) => {
    const thin = ['nothing', 'cold', 'rewritten'].includes(name) ? undefined : thinPacks.get(name)
    return thin === undefined ? [] : [{ title, roundTrip, fromGitHub, limit: 1.05 * thin + 8 * 1024 }]
  })
  const worst = loads.sort((one, other) => other.fromGitHub / other.limit - one.fromGitHub / one.limit)[0]
  if (worst === undefined) return []
  const share = worst.fromGitHub / worst.limit
  const figure = `at most ${Math.round(share * 100)} % of it (${worst.title}: ${formatBytes(worst.fromGitHub)})`
  return [{ title: 'bytes from GitHub', limit: '1.05 × thin pack + 8 KiB', figure, passed: share <= 1, hard: true }]
}

function checkRequests(relay: readonly Row[]): Bar[] {
  return requestBars.flatMap(([names, limit, title]) => {
    const counts = relay
      .filter(({ name }) => names.includes(name))
      .map(({ requests: [github, codeup] }) => github + codeup)
    if (counts.length === 0) return []
    const most = Math.max(...counts)
    return [{ title, limit: `≤ ${limit}`, figure: String(most), passed: most <= limit, hard: true }]
  })
}

function checkMemory(relay: readonly Row[]): Bar[] {
  const peaks = relay.map(({ memory }) => memory).filter((memory) => memory !== null)
  return peaks.length === 0 ? [] : [makeMemoryBar(Math.max(...peaks))]
}

/** The bar of peak memory for a figure in bytes. */
export function makeMemoryBar(peak: number): Bar {
  const figure = `${(peak / 1024 / 1024).toFixed(0)} MiB`
  return { title: 'peak memory', limit: '≤ 120 MiB', figure, passed: peak <= memoryBar, hard: true }
}

/** What latency adds, in round trips: the difference of the fastest runs with and without it. */
function checkRoundTrips(relay: readonly Row[]): Bar[] {
  const added = relay
    .filter(
      ({ name, roundTrip }) =>
        roundTrip >= largeRoundTrip && ['one', 'twenty', 'thousand', 'merge', 'refs'].includes(name),
    )
    .flatMap((slow) => {
      const near = relay.find(({ name, roundTrip }) => name === slow.name && roundTrip === 0)
      return near === undefined ? [] : [(slow.bestMs - near.bestMs) / slow.roundTrip]
    })
  if (added.length === 0) return []
  const most = Math.max(...added)
  const figure = `${most.toFixed(1)} added by latency`
  return [{ title: 'round trips', limit: '≤ 8', figure, passed: most <= 8 + tolerance, hard: false }]
}

function checkPeers({ rows, histories }: Findings): Bar[] {
  const name = ['large', 'one'].find((each) => (histories.get(each) ?? 0) >= largeHistory)
  const of = (approach: string) =>
    rows.find((row) => row.name === name && row.roundTrip === 0 && row.approach === approach)
  const [relay, peer] = [of('relay'), of('checkout')]
  if (name === undefined || relay === undefined || peer === undefined) return []
  const [bytes, time] = [peer.fromGitHub / relay.fromGitHub, peer.ratio.median]
  const what = `than clone and push (1 commit, history of ${formatBytes(histories.get(name) ?? 0)})`
  const figures = { bytes: `${formatTimes(bytes)} ×`, time: `${formatTimes(time)} ×` }
  return [
    { title: `fewer bytes ${what}`, limit: '≥ 50 ×', figure: figures.bytes, passed: bytes >= 50, hard: true },
    { title: `less time ${what}`, limit: '≥ 20 ×', figure: figures.time, passed: time >= 20, hard: false },
  ]
}

/** The bars as lines, `PASS` or `FAIL` first. */
export function describeBars(bars: readonly Bar[]): string[] {
  return bars.map(
    ({ passed, title, limit, figure }) => `${passed ? 'PASS' : 'FAIL'} ${title}: ${figure} (bar: ${limit})`,
  )
}
