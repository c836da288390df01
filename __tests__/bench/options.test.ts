import { describe, expect, it } from 'vitest'
import { parseOptions } from '../../bench/options.ts'

describe('the command line of the bench', () => {
  it('alone runs everything and writes the pages of the project', () => {
    const { benches, quick, output, roundTrips, repetitions, repository } = parseOptions([], '/project')
    expect({ benches, quick, output, roundTrips, repetitions, repository }).toEqual({
      benches: ['mirror', 'start', 'step'],
      quick: false,
      output: '/project',
      roundTrips: [0, 150],
      repetitions: null,
      repository: null,
    })
  })

  it.each([[['--quick']], [['start']], [['--repository', 'a.git']], [['--cases', 'one']], [['--round-trips', '0']]])(
    'with %j runs a part and leaves the pages alone',
    (argv) => expect(parseOptions(argv, '/project').output).toBeNull(),
  )

  it.each([[['--repository', 'a.git']], [['--first-mirror', '1gb']], [['--size', '1gb']], [['--cases', 'one']]])(
    'with %j means the mirror',
    (argv) => expect(parseOptions(argv, '/').benches).toEqual(['mirror']),
  )

  it.each([
    ['300mb', 300_000_000],
    ['1gb', 1_000_000_000],
    ['1.5 GB', 1_500_000_000],
    ['64kb', 64_000],
  ])('reads the size %s', (text, bytes) => {
    expect(parseOptions(['--first-mirror', text], '/').firstMirror).toBe(bytes)
    expect(parseOptions(['--size', text], '/').size).toBe(bytes)
  })

  it('takes the number of runs of a soak', () => {
    expect(parseOptions(['soak'], '/')).toMatchObject({ benches: ['soak'], runs: 200 })
    expect(parseOptions(['soak', '--runs', '12'], '/').runs).toBe(12)
  })

  it.each([
    [['--size', '300']],
    [['--first-mirror', 'big']],
    [['--repetitions', '-1']],
    [['--round-trips', '0,x']],
    [['--seed', '']],
    [['--fast']],
  ])('refuses %j', (argv) => expect(() => parseOptions(argv, '/')).toThrow())
})
