import type { Bar } from './bars.ts'
import type { Finding } from './finding.ts'
import type { Options } from './options.ts'
import { makePlot } from './plot.ts'
import type { Row } from './rows.ts'
import { formatBytes, makeSummary, makeTable } from './table.ts'

/** What the mirror bench has measured, and on what. */
export interface Comparison {
  readonly rows: readonly Row[]
  readonly bars: readonly Bar[]
  readonly historyBytes: number
  readonly commits: number
  readonly options: Options
  readonly repetitions: number
}

const plotFile = 'docs/images/bench-mirror.svg'

/** Tells the comparison of the ways to a mirror, with a plot. */
export function makeMirrorFinding(comparison: Comparison): Finding {
  const { rows, bars, options, repetitions } = comparison
  return {
    heading: 'The mirror',
    intro: [
      `A ${describeHistory(comparison)}, seed ${options.seed}. Repetitions: ${repetitions}, in random order; figures are medians, memory is the`,
      'highest of all repetitions, time is relative to the relay in the same case at the same round trip (lowest and highest run in brackets).',
    ].join('\n'),
    table: makeTable(rows),
    bars,
    method,
    excerpt: makeExcerpt(comparison),
    files: new Map([[plotFile, makePlot(rows, describeHistory(comparison))]]),
  }
}

function describeHistory({ options, historyBytes, commits }: Comparison): string {
  const origin = options.repository === null ? 'generated' : 'given'
  return `${origin} history of ${commits.toLocaleString('en')} commits, ${formatBytes(historyBytes)} packed`
}

function makeExcerpt(comparison: Comparison): string {
  const { rows, options } = comparison
  const [near = 0, far] = options.roundTrips
  const parts = [
    `![Bytes from GitHub and wall time of each way to the mirror, relative to the relay](${plotFile})`,
    '',
    `A ${describeHistory(comparison)}; both hosts on one machine, at ${near} ms. Each cell is a multiple of the relay in the same run.`,
    '',
    makeSummary(rows, near),
  ]
  if (far !== undefined)
    parts.push('', `The same at a round trip of ${far} ms to both hosts:`, '', makeSummary(rows, far))
  return parts.join('\n')
}

const method = [
  '- The hosts are those of the emulator: real git (`upload-pack`, `receive-pack`) behind HTTP with authentication. GitHub allows filters and any',
  '  object name, and has a bitmap; Codeup has its hooks. Both are on this machine, and so is the client: they share its cores.',
  '- Bytes and connections are counted at the socket, HTTP headers included; requests are counted by the hosts. Columns with two figures are GitHub + Codeup.',
  '- A round trip is modelled by a TCP proxy: half of it each way, and two before the first byte of a new connection leaves (TCP and TLS 1.3).',
  '  Bandwidth, slow start and loss are not modelled; they would cost most where the most bytes are moved.',
  '- Memory is `VmHWM` (the peak of resident memory) of every process of the client, summed over those that live at the same time, sampled every 20 ms.',
  '- The relay and `mirror-strategy: git` are the mirror stage of `src/`, bundled, as a process of its own: start of Node, decision, push of the',
  '  branch and of the pin, and the read-back are inside. The calls to the API of Codeup and to PAI are not. The others push a branch (or everything) and read nothing back.',
  "- The peers' commands send their credentials from the start; a real peer may pay a request more. Their container images and runtimes are not counted.",
  '- GitHub has the branch at the commit, and the branches and tags that the commit contains; no `refs/pull/*`, which `clone --mirror` would take as',
  '  well. The mirror has the same at the older commit. `push --mirror` deletes whatever else is there: the pins, too.',
  '- A new mirror is filled by the relay in pieces, each a thin pack against the one before.',
]
