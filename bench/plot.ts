import { approaches } from './approaches.ts'
import type { Row } from './rows.ts'
import { formatBytes, formatTimes } from './table.ts'

const [barHeight, groupGap, top, labelWidth, panelWidth, panelGap] = [11, 16, 78, 190, 310, 70]
const style = `
    text { font: 12px system-ui, sans-serif; fill: #1f2328 }
    .title { font-weight: 600 }
    .value { font-size: 10px; fill: #59636e }
    .axis { stroke: #d1d9e0 }
    .relay { fill: #1a7f37 }
    .git { fill: #4493f8 }
    .blobless { fill: #8250df }
    .checkout { fill: #bc4c00 }
    .mirror { fill: #a40e26 }
    @media (prefers-color-scheme: dark) {
      text { fill: #f0f6fc }
      .value { fill: #9198a1 }
      .axis { stroke: #3d444d }
      .relay { fill: #3fb950 }
      .git { fill: #79c0ff }
      .blobless { fill: #bc8cff }
      .checkout { fill: #f0883e }
      .mirror { fill: #ff7b72 }
    }`

interface Panel {
  readonly title: string
  readonly left: number
  read(row: Row): number
  label(value: number): string
}

/** Draws bytes and time of each way in each case at the smallest round trip, on logarithmic scales; light and dark. */
export function makePlot(rows: readonly Row[], history: string): string {
  const near = Math.min(...rows.map(({ roundTrip }) => roundTrip))
  const shown = rows.filter(({ roundTrip }) => roundTrip === near)
  const names = [...new Set(shown.map(({ name }) => name))].filter(
    (name) => shown.filter((row) => row.name === name).length > 1,
  )
  const groupHeight = approaches.length * barHeight + groupGap
  const [width, height] = [labelWidth + 2 * panelWidth + panelGap + 70, top + names.length * groupHeight + 8]
  const second = labelWidth + panelWidth + panelGap
  const panels: readonly Panel[] = [
    {
      title: 'bytes from GitHub, logarithmic',
      left: labelWidth,
      read: ({ fromGitHub }) => fromGitHub,
      label: formatBytes,
    },
    {
      title: 'wall time, relay = 1, logarithmic',
      left: second,
      read: ({ ratio }) => ratio.median,
      label: (value) => formatTimes(value),
    },
  ]
  const groups = names.map((name, index) => {
    const group = shown.filter((row) => row.name === name)
    const y = top + index * groupHeight
    const middle = y + (approaches.length * barHeight) / 2 + 4
    const title = `<text x="${labelWidth - 10}" y="${middle}" text-anchor="end">${group[0]?.title}</text>`
    return [title, ...panels.map((panel) => drawPanel(panel, shown, group, y))].join('\n  ')
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description">
  <title id="title">Cost of mirroring</title>
  <desc id="description">${history}; logarithmic scales. The figures are in bench/results.md.</desc>
  <style>${style}
  </style>
  ${drawLegend(width)}
  ${panels.map(({ title, left }) => `<text class="title" x="${left}" y="${top - 16}">${title}</text>`).join('\n  ')}
  ${groups.join('\n  ')}
</svg>
`
}

function drawPanel(panel: Panel, all: readonly Row[], group: readonly Row[], y: number): string {
  const values = all.map(panel.read).filter((value) => value > 0)
  const [low, high] = [Math.min(...values) / 2, Math.max(...values)]
  const lengthOf = (value: number) => (value <= low ? 0 : (Math.log(value / low) / Math.log(high / low)) * panelWidth)
  const bars = approaches.flatMap(({ name }, index) => {
    const row = group.find(({ approach }) => approach === name)
    if (row === undefined) return []
    const value = panel.read(row)
    const [start, length] = [y + index * barHeight, lengthOf(value)]
    const bar = `<rect class="${name}" x="${panel.left}" y="${start}" width="${length.toFixed(1)}" height="${barHeight - 2}"/>`
    const text = row.failure === null ? panel.label(value) : 'failed'
    return [
      bar,
      `<text class="value" x="${(panel.left + length + 4).toFixed(1)}" y="${start + barHeight - 3}">${text}</text>`,
    ]
  })
  const foot = y + approaches.length * barHeight
  const axis = `<line class="axis" x1="${panel.left}" y1="${y - 3}" x2="${panel.left}" y2="${foot + 1}"/>`
  return [axis, ...bars].join('\n  ')
}

function drawLegend(width: number): string {
  const step = (width - 20) / approaches.length
  return approaches
    .map(({ name, title }, index) => {
      const x = 10 + index * step
      const text = title.replaceAll('`', '')
      return `<rect class="${name}" x="${x.toFixed(1)}" y="14" width="10" height="10"/><text class="value" x="${(x + 15).toFixed(1)}" y="23">${text}</text>`
    })
    .join('\n  ')
}
