import { type Bar, makeMemoryBar } from '../bars.ts'
import type { Finding } from '../finding.ts'
import { formatTimes, makeMarkdown } from '../table.ts'
import type { Sample } from './ground.ts'

/** All runs of one case at one round trip. */
export interface Steps {
  readonly name: string
  /** Milliseconds. */
  readonly roundTrip: number
  readonly samples: Sample[]
}

const titles: Readonly<Record<string, string>> = {
  nothing: 'nothing new',
  one: '1 commit',
  cold: 'new mirror',
  'nothing-oidc': 'nothing new, OIDC',
  'one-oidc': '1 commit, OIDC',
}
const services = ['github', 'codeup', 'pai', 'sts'] as const
/** Milliseconds; below this the start of Node is the larger part. */
const largeRoundTrip = 100

const isGit = (call: string) => call.includes('.git.')
const isOf = (service: string) => (call: string) => call.startsWith(`${service}.`)
const isCodeupApi = (call: string) => isOf('codeup')(call) && !isGit(call)

/** Most requests of a kind in one run: promise 11 of the product. */
const requestBars: readonly (readonly [name: string, what: string, limit: number, isCounted: typeof isGit])[] = [
  ['nothing', 'calls to PAI with nothing new', 2, isOf('pai')],
  ['nothing', 'git and Codeup requests with nothing new', 3, (call) => isGit(call) || isCodeupApi(call)],
  ['one', 'calls to PAI for a new commit', 3, isOf('pai')],
  ['one', 'calls to Codeup for a new commit', 3, isCodeupApi],
  ['one', 'git requests for a new commit', 4, isGit],
]
const timeBars: readonly (readonly [name: string, roundTrips: number])[] = [
  ['nothing', 5],
  ['one', 9],
]

/** Makes the finding of all steps. */
export function makeStepFinding(steps: readonly Steps[], repetitions: number): Finding {
  const unit = bestOf(steps.find(({ roundTrip }) => roundTrip === 0)?.samples ?? [])
  const rows = steps.map(({ name, roundTrip, samples }) => [
    titles[name] ?? name,
    `${roundTrip} ms`,
    services.map((service) => most(samples, isOf(service))).join(' + '),
    formatMemory(samples),
    roundTrip === 0 ? `${formatTimes(bestOf(samples) / unit)} ×` : formatRange(samples, roundTrip),
    formatAdded(steps, { name, roundTrip, samples }),
  ])
  const far = steps.filter(({ roundTrip }) => roundTrip >= largeRoundTrip)
  const short = far.map(({ name, roundTrip, samples }) => [
    titles[name] ?? name,
    String(most(samples, () => true)),
    formatTimes(bestOf(samples) / roundTrip),
  ])
  const about = `The whole step at a round trip of ${far[0]?.roundTrip} ms to every host, in round trips, TCP, TLS and the start of Node included:`
  return {
    heading: 'The whole step',
    intro: `${repetitions} runs of each case. Time is that of the fastest run, in round trips (slowest run in brackets), at 0 ms relative to nothing new.`,
    table: makeMarkdown(['case', 'round trip', 'requests', 'memory', 'time', 'added by latency'], rows, 2),
    bars: [...makeTimeBars(far), ...makeRequestBars(steps), ...makePeakBar(steps)],
    method,
    excerpt:
      far.length === 0
        ? ''
        : `${about}\n\n${makeMarkdown(['', 'number of requests', 'time in round trips'], short, 1)}`,
    files: new Map(),
  }
}

function makeTimeBars(far: readonly Steps[]): Bar[] {
  return timeBars.flatMap(([name, limit]) =>
    far
      .filter((each) => each.name === name)
      .map(({ samples, roundTrip }) => {
        const figure = bestOf(samples) / roundTrip
        const title = `round trips at ${roundTrip} ms, ${titles[name]}`
        return { title, limit: `≤ ${limit}`, figure: figure.toFixed(1), passed: figure <= limit, hard: false }
      }),
  )
}

function makeRequestBars(steps: readonly Steps[]): Bar[] {
  return requestBars.map(([name, title, limit, isCounted]) => {
    const samples = steps.filter((each) => each.name === name).flatMap((each) => each.samples)
    const figure = most(samples, isCounted)
    return { title, limit: `≤ ${limit}`, figure: String(figure), passed: figure <= limit, hard: true }
  })
}

function makePeakBar(steps: readonly Steps[]): Bar[] {
  const peaks = steps.flatMap(({ samples }) => samples.flatMap(({ memory }) => memory ?? []))
  return peaks.length === 0 ? [] : [makeMemoryBar(Math.max(...peaks))]
}

function most(samples: readonly Sample[], isCounted: (call: string) => boolean): number {
  return Math.max(0, ...samples.map(({ calls }) => calls.filter(isCounted).length))
}

function bestOf(samples: readonly Sample[]): number {
  return Math.min(...samples.map(({ wallMs }) => wallMs))
}

function formatRange(samples: readonly Sample[], roundTrip: number): string {
  const worst = Math.max(...samples.map(({ wallMs }) => wallMs))
  const best = formatTimes(bestOf(samples) / roundTrip)
  return samples.length === 1 ? best : `${best} (${formatTimes(worst / roundTrip)})`
}

/** The difference to the same case without latency: what this machine computes is in both. */
function formatAdded(steps: readonly Steps[], { name, roundTrip, samples }: Steps): string {
  const near = steps.find((each) => each.name === name && each.roundTrip === 0)
  if (near === undefined || roundTrip === 0) return ''
  return formatTimes((bestOf(samples) - bestOf(near.samples)) / roundTrip)
}

function formatMemory(samples: readonly Sample[]): string {
  const peaks = samples.flatMap(({ memory }) => memory ?? [])
  return peaks.length === 0 ? '' : `${Math.round(Math.max(...peaks) / 1024 / 1024)} MiB`
}

const method = [
  '- `dist/index.js` as a process with the environment of a runner, from its start to its end, against the emulator, with `workspace` as an ID,',
  '  `codeup-organization-id` and `codeup-username` given, for the push of a commit to main. “Nothing new” is the same push again.',
  '- A round trip is modelled as for the mirror, to each host: GitHub, Codeup, PAI, STS.',
  '- Added by latency is the difference of the fastest runs with and without it, in round trips: the start of Node and what the hosts on this',
  '  machine compute are not in it.',
  '- Requests are counted by the hosts, GitHub + Codeup + PAI + STS, the most of all runs; memory is `VmHWM`, the highest of all runs.',
]
