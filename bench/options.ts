import { parseArgs } from 'node:util'

/** What the command line asks for. */
export interface Options {
  readonly benches: readonly string[]
  readonly quick: boolean
  /** A repository to take the history from; null: a generated one. */
  readonly repository: string | null
  /** Bytes of a history that is mirrored for the first time; null: not asked for. */
  readonly firstMirror: number | null
  /** Bytes of the generated history. */
  readonly size: number
  /** Null: as many as each bench takes by itself. */
  readonly repetitions: number | null
  readonly seed: number
  /** Runs of the soak. */
  readonly runs: number
  /** Names of cases; empty: all. */
  readonly cases: readonly string[]
  /** Milliseconds. */
  readonly roundTrips: readonly number[]
  /** Folder of the project whose pages are written; null: nothing is written. */
  readonly output: string | null
}

const quickSize = 4_000_000
const fullSize = 120_000_000

/** Parses the arguments of `npm run bench`. @throws Error that says what is wrong with them */
export function parseOptions(argv: readonly string[], root: string): Options {
  const text = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      repository: text,
      'first-mirror': text,
      size: text,
      repetitions: text,
      seed: text,
      runs: text,
      cases: text,
      'round-trips': text,
      output: text,
    },
  })
  const { quick, repository = null } = values
  const numbers = (name: string, given: string | undefined, usual: string) =>
    (given ?? usual).split(',').map((item) => parseNumber(name, item))
  const mirrorOnly = ['repository', 'first-mirror', 'size', 'cases'] as const
  const chosen = mirrorOnly.some((name) => values[name] !== undefined)
  // The soak has a page of its own.
  const whole = positionals.every((name) => name === 'soak') && !quick && !chosen && values['round-trips'] === undefined
  return {
    benches: positionals.length > 0 ? positionals : chosen ? ['mirror'] : ['mirror', 'start', 'step'],
    quick,
    repository,
    firstMirror: values['first-mirror'] === undefined ? null : parseSize('first-mirror', values['first-mirror']),
    size: values.size === undefined ? (quick ? quickSize : fullSize) : parseSize('size', values.size),
    repetitions: values.repetitions === undefined ? null : parseNumber('repetitions', values.repetitions),
    seed: parseNumber('seed', values.seed ?? '1'),
    runs: parseNumber('runs', values.runs ?? '200'),
    cases: values.cases?.split(',') ?? [],
    roundTrips: numbers('round-trips', values['round-trips'], quick ? '0,40' : '0,150'),
    output: values.output ?? (whole ? root : null),
  }
}

function parseNumber(name: string, text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text)
  throw new Error(`--${name} takes whole numbers, not ${JSON.stringify(text)}`)
}

/** `300mb`, `1gb`, `64 MB`: powers of ten. */
function parseSize(name: string, text: string): number {
  const [, number, unit] = /^(\d+(?:\.\d+)?)\s*(kb|mb|gb)$/i.exec(text) ?? []
  if (number === undefined || unit === undefined)
    throw new Error(`--${name} takes a size such as 300mb or 1gb, not ${text}`)
  return Math.round(Number(number) * 1_000 ** (['kb', 'mb', 'gb'].indexOf(unit.toLowerCase()) + 1))
}
