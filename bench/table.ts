import { approaches } from './approaches.ts'
import type { Row } from './rows.ts'

/** The whole result as a Markdown table, one row for each approach in each case. */
export function makeTable(rows: readonly Row[]): string {
  const head = ['case', 'round trip', 'way', 'from GitHub', 'to Codeup', 'requests', 'connections', 'memory', 'time']
  const cells = rows.map((row) => [
    row.title,
    `${row.roundTrip} ms`,
    titleOf(row.approach),
    formatBytes(row.fromGitHub),
    formatBytes(row.toCodeup),
    row.requests.join(' + '),
    row.connections.join(' + '),
    row.memory === null ? '' : `${Math.round(row.memory / 1024 / 1024)} MiB`,
    formatTime(row),
  ])
  return makeMarkdown(head, cells, 3)
}

/** The short table for a reader in a hurry: everything as multiples of the relay. */
export function makeSummary(rows: readonly Row[], roundTrip: number): string {
  const here = rows.filter((row) => row.roundTrip === roundTrip)
  const others = approaches.filter(({ name }) => name !== 'relay')
  const cells = here
    .filter(
      ({ approach, name }) =>
        approach === 'relay' && here.some((row) => row.name === name && row !== relayOf(here, name)),
    )
    .map((relay) => [
      relay.title,
      `${formatBytes(relay.fromGitHub)}, ${formatRequests(relay.requests[0] + relay.requests[1])}`,
      ...others.map(({ name }) =>
        describeAgainst(
          relay,
          here.find((row) => row.name === relay.name && row.approach === name),
        ),
      ),
    ])
  return makeMarkdown(['', 'relay', ...others.map(({ title }) => title)], cells, 1)
}

function formatRequests(count: number): string {
  return count === 1 ? '1 request' : `${count} requests`
}

function relayOf(rows: readonly Row[], name: string): Row | undefined {
  return rows.find((row) => row.name === name && row.approach === 'relay')
}

function describeAgainst(relay: Row, row: Row | undefined): string {
  if (row === undefined) return ''
  const time = `${formatTimes(row.ratio.median)} × time`
  const bytes =
    relay.fromGitHub === 0 ? formatBytes(row.fromGitHub) : `${formatTimes(row.fromGitHub / relay.fromGitHub)} × bytes`
  return row.failure === null ? `${bytes}, ${time}` : 'failed'
}

function formatTime({ ratio, runs, failure, approach }: Row): string {
  if (failure !== null) return `failed after ${formatTimes(ratio.median)} ×`
  const middle = approach === 'relay' ? '1' : `${formatTimes(ratio.median)} ×`
  return runs === 1 ? middle : `${middle} (${formatTimes(ratio.low)}–${formatTimes(ratio.high)})`
}

function titleOf(approach: string): string {
  return approaches.find(({ name }) => name === approach)?.title ?? approach
}

/** A Markdown table; the columns after the first `textColumns` are figures. */
export function makeMarkdown(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  textColumns: number,
): string {
  const rule = head.map((_, index) => (index < textColumns ? '---' : '--:'))
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** A number of bytes in powers of ten: `1.3 kB`. */
export function formatBytes(bytes: number): string {
  const power = bytes < 1_000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3))
  const value = bytes / 1_000 ** power
  return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${['B', 'kB', 'MB', 'GB'][power]}`
}

/** A ratio with as many digits as say something. */
export function formatTimes(ratio: number): string {
  return ratio < 10 ? ratio.toFixed(1) : Math.round(ratio).toLocaleString('en')
}
