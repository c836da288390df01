/** Something that took time: a stage of the run, or one request, in milliseconds since the step began. */
export interface Span {
  /** `cut`: a request that was under way when the step ended. */
  readonly kind: 'stage' | 'request' | 'cut'
  readonly title: string
  readonly start: number
  readonly ms: number
}

const width = 32
const titleWidth = 44
const mostRequests = 40

/**
 * Draws spans one below the other on one scale, a line each, in the order in which they began; requests are indented
 * below the stages. Of a long run forty requests are drawn and the others counted; what was cut off is the last to be left
 * out: it is what a reader of a time-out looks for.
 */
export function makeTimeline(spans: readonly Span[]): string[] {
  const sorted = [...spans].sort((one, other) => one.start - other.start || other.ms - one.ms)
  const end = sorted.reduce((last, { start, ms }) => Math.max(last, start + ms), 1)
  const of = (wanted: Span['kind']) => sorted.filter(({ kind }) => kind === wanted)
  const left = new Set([...of('cut'), ...of('request')].slice(mostRequests))
  const lines = sorted.filter((span) => !left.has(span)).map((span) => drawLine(span, end))
  return left.size === 0 ? lines : [...lines, `  and ${left.size} more requests`]
}

function drawLine({ kind, title, start, ms }: Span, end: number): string {
  const from = Math.min(width - 1, Math.floor((start / end) * width))
  const length = Math.max(1, Math.min(width - from, Math.round((ms / end) * width)))
  const bar = `${' '.repeat(from)}${(kind === 'stage' ? '█' : '─').repeat(length)}`
  const mark = kind === 'cut' ? ', not ended' : ''
  return `${cutOrPad(`${kind === 'stage' ? '' : '  '}${title}`)} ${bar.padEnd(width)} ${seconds(start)} + ${seconds(ms)} s${mark}`
}

function cutOrPad(text: string): string {
  const marks = [...text]
  return marks.length > titleWidth ? `${marks.slice(0, titleWidth - 1).join('')}…` : text.padEnd(titleWidth)
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(2)
}
