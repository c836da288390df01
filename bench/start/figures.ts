import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Bar } from '../bars.ts'
import type { Finding } from '../finding.ts'
import { formatBytes, formatTimes, makeMarkdown } from '../table.ts'
import type { Program } from './programs.ts'
import type { Sample } from './runs.ts'

/** All runs of one program. */
export interface Start {
  readonly program: Pick<Program, 'name' | 'title' | 'bytes'>
  readonly samples: Sample[]
}

interface Figures {
  readonly lower: number
  readonly best: number
  readonly cpu: number | null
}

const dist = resolve(import.meta.dirname, '../../dist')

/** Makes the finding of all starts, the empty Node first. */
export function makeStartFinding(starts: readonly Start[]): Finding {
  const rows = starts.map(({ program, samples }) => ({ program, figures: measure(samples) }))
  const empty = rows.find(({ program }) => program.name === 'empty')?.figures
  if (empty === undefined) throw new Error('The empty Node was not measured.')
  const ratios = rows.map(({ program, figures }) => ({ program, ratio: divide(figures, empty) }))
  const full = ratios.map(({ program, ratio }) => [
    program.title,
    ...[ratio.lower, ratio.best, ratio.cpu].map((times) => (times === null ? '' : `${times.toFixed(2)} ×`)),
    program.bytes === 0 ? '' : formatBytes(program.bytes),
  ])
  const short = ratios.map(({ program, ratio }) => [program.title, `${formatTimes(ratio.lower)} ×`])
  return {
    heading: 'The start',
    intro: `${starts[0]?.samples.length} runs of each program, in random order; all times are relative to an empty Node (\`node -e 0\`).`,
    table: `${makeMarkdown(['program', 'time', 'fastest', 'CPU time', 'bundle'], full, 1)}\n\n${makeSizes()}`,
    bars: makeBars(ratios),
    method,
    excerpt: `A whole run with one call to PAI, as a multiple of the start of an empty Node:\n\n${makeMarkdown(['', 'wall time'], short, 1)}`,
    files: new Map(),
  }
}

function measure(samples: readonly Sample[]): Figures {
  const walls = samples.map(({ wallMs }) => wallMs).sort((one, other) => one - other)
  const known = samples.flatMap(({ cpuMs }) => (cpuMs === null ? [] : [cpuMs]))
  return {
    lower: walls[Math.floor(walls.length / 4)] ?? Number.NaN,
    best: walls[0] ?? Number.NaN,
    cpu: known.length === 0 ? null : known.reduce((sum, ms) => sum + ms, 0) / known.length,
  }
}

function divide(one: Figures, other: Figures): Figures {
  const cpu = one.cpu === null || other.cpu === null ? null : one.cpu / other.cpu
  return { lower: one.lower / other.lower, best: one.best / other.best, cpu }
}

function makeBars(ratios: readonly { readonly program: Start['program']; readonly ratio: Figures }[]): Bar[] {
  const of = (name: string) => ratios.find(({ program }) => program.name === name)?.ratio.lower
  const [ours = Number.NaN, naive] = [of('ours'), of('naive')]
  const makeBar = (title: string, times: number, limit: number): Bar => {
    return { title, limit: `≤ ${limit} ×`, figure: `${times.toFixed(2)} ×`, passed: times <= limit, hard: false }
  }
  const bar = makeBar('start, against an empty Node', ours, 2.5)
  return naive === undefined
    ? [bar]
    : [bar, makeBar('start, against the same packages used plainly', ours / naive, 0.5)]
}

function makeSizes(): string {
  const names = readdirSync(dist).filter((name) => /\.(js|wasm)$/.test(name))
  const rows = names.sort().map((name) => [`\`dist/${name}\``, statSync(join(dist, name)).size] as const)
  const total = rows.reduce((sum, [, bytes]) => sum + bytes, 0)
  const cells = [...rows, ['all', total] as const].map(([name, bytes]) => [name, formatBytes(bytes)])
  return makeMarkdown(['file', 'size'], cells, 1)
}

const method = [
  '- Every program but the empty one reads the inputs, signs one call, finds the code source of the commit in the answer, and writes outputs and',
  '  summary. With a mirror it also looks at the repository on Codeup and at the refs, and loads a second bundle for that.',
  '- “Used plainly”: `@actions/core`, `@actions/github`, `undici` and `zod` imported as a whole, types stripped and bundled by ncc, with the packages',
  '  that npm gives for these four; with overrides there is one undici instead of three. “The SDK”: `@alicloud/openapi-core` with `@actions/core`.',
  '- Time is the lower quartile of wall time from the start of the process to its end: other programs on the machine only add to it. CPU time is',
  '  the mean of what the kernel counts for all threads of the process (`cutime` and `cstime` of proc(5)). The emulator is a process of its own on the',
  '  same machine, whose answers are part of the time; a small process starts the programs, as a large one would take longer for each.',
  '- A start reads `dist/index.js`, and with its first connection `llhttp_simd.wasm` (`llhttp.wasm` on a machine without SIMD); every post step reads',
  '  `post.js`, and the numbered files are loaded when they are needed.',
]
