import { describe, expect, it } from 'vitest'
import { makeStartFinding } from '../../bench/start/figures.ts'
import { makeStepFinding } from '../../bench/step/figures.ts'

/** The finding of starts that took so many times what an empty Node takes. */
function startOf(times: Readonly<Record<string, number>>) {
  const starts = Object.entries({ empty: 1, ...times }).map(([name, ratio]) => ({
    program: { name, title: name, bytes: name === 'empty' ? 0 : 1_000 },
    // What other programs add is seen in some runs only.
    samples: [1, 1, 1, 5, 9].map((noise) => ({ wallMs: 20 * ratio * noise, cpuMs: 10 * ratio })),
  }))
  return makeStartFinding(starts)
}

const outcomes = (finding: ReturnType<typeof startOf>) => finding.bars.map(({ passed }) => passed)

describe('the start', () => {
  it.each([
    [{ ours: 2.5, naive: 5 }, [true, true]],
    [{ ours: 2.51, naive: 5.1 }, [false, true]],
    [{ ours: 2.5, naive: 4.9 }, [true, false]],
    [{ ours: 2.5 }, [true]],
  ])('of %j', (times, passed) => {
    const finding = startOf(times)
    expect(outcomes(finding)).toEqual(passed)
    expect(finding.table).toContain(`| ours | ${times.ours.toFixed(2)} × | ${times.ours.toFixed(2)} × |`)
    expect(finding.table).toContain('| `dist/index.js` |')
    expect(finding.excerpt).toContain('| empty | 1.0 × |')
  })

  it('is compared with nothing where the empty Node is missing', () => {
    expect(() => makeStartFinding([])).toThrow('empty')
  })
})

const api = ['pai.list', 'pai.create', 'pai.list', 'codeup.repository.get']
const git = [
  'codeup.git.refs.receive-pack',
  'github.git.upload-pack',
  'codeup.git.receive-pack',
  'codeup.git.upload-pack',
]

/** The titles of the bars that these runs miss. */
function missed(name: string, roundTrip: number, wallMs: number, calls: readonly string[], memory = 2 ** 20): string[] {
  const slow = { wallMs: wallMs * 3, memory, calls: [] }
  const steps = [{ name, roundTrip, samples: [slow, { wallMs, memory, calls }] }]
  return makeStepFinding(steps, 2)
    .bars.filter(({ passed }) => !passed)
    .map(({ title }) => title)
}

describe('the whole step', () => {
  it.each([
    ['one', 150, 1_350, [...api, ...git], []],
    ['one', 150, 1_351, [...api, ...git], ['round trips at 150 ms, 1 commit']],
    ['nothing', 150, 751, ['pai.list'], ['round trips at 150 ms, nothing new']],
    ['one', 0, 9_000, [...api, ...git], []],
    ['one', 0, 1, [...api, ...git, 'pai.get'], ['calls to PAI for a new commit']],
    ['one', 0, 1, [...api, ...git, 'github.git.upload-pack'], ['git requests for a new commit']],
    ['one', 0, 1, [...api, ...api.slice(3), ...api.slice(3), ...api.slice(3)], ['calls to Codeup for a new commit']],
    ['nothing', 0, 1, api.slice(0, 3), ['calls to PAI with nothing new']],
    ['nothing', 0, 1, git, ['git and Codeup requests with nothing new']],
    ['one-oidc', 150, 9_000, [...api, ...api, ...git, ...git], []],
  ])('%s at %i ms in %i ms', (name, roundTrip, wallMs, calls, titles) => {
    expect(missed(name, roundTrip, wallMs, calls)).toEqual(titles.map((title) => expect.stringContaining(title)))
  })

  it('is told by its fastest run, in round trips', () => {
    const samples = [1_200, 1_500].map((wallMs) => ({ wallMs, memory: 80 * 2 ** 20, calls: [...api, ...git] }))
    const near = samples.map((sample) => ({ ...sample, wallMs: 150 }))
    const steps = [
      { name: 'one', roundTrip: 0, samples: near },
      { name: 'one', roundTrip: 150, samples },
    ]
    const finding = makeStepFinding(steps, 2)
    expect(finding.table).toContain('| 1 commit | 150 ms | 1 + 4 + 3 + 0 | 80 MiB | 8.0 (10) | 7.0 |')
    expect(finding.excerpt).toContain('| 1 commit | 8 | 8.0 |')
  })

  it('may use 120 MiB', () => {
    expect(missed('cold', 0, 1, [], 120 * 2 ** 20)).toEqual([])
    expect(missed('cold', 0, 1, [], 121 * 2 ** 20)).toEqual(['peak memory'])
  })
})
