import { describe, expect, it } from 'vitest'
import { createProgress } from '../src/progress.ts'

/** A progress, and what it says in the log. */
function create() {
  const lines: string[] = []
  const progress = createProgress({ group: (_, run) => run(), info: (line) => lines.push(line) })
  return { progress, lines }
}

it('what a dry run would do is said at once, and kept for the summary', () => {
  const { progress, lines } = create()
  progress.plan('push refs/heads/main')
  progress.plan('delete code-1')
  expect(lines).toEqual(['would push refs/heads/main', 'would delete code-1'])
  expect(progress.facts.plan).toEqual(lines)
})

describe('what is under way', () => {
  it('is the stage and the requests in it that have not ended, the oldest first, and only a few of many', async () => {
    const progress = create().progress
    expect(progress.underWay()).toEqual([])
    await progress.stage('Looking', async () => {
      const end = progress.begin('GET a')
      progress.begin('GET b')
      expect(progress.underWay()).toEqual(['Looking', 'GET a for 0 s', 'GET b for 0 s'])
      end('GET a 200')
      for (let count = 0; count < 6; count++) progress.begin('PUT c')
      expect(progress.underWay()).toHaveLength(1 + 5 + 1)
      expect(progress.underWay().at(-1)).toBe('2 more requests')
    })
    expect(progress.underWay()[0]).toBe('GET b for 0 s')
    expect(progress.facts.timings.map(({ title }) => title)).toEqual(['GET a 200', 'Looking'])
  })
})

it('what is under way when the step ends is noted as cut off, once', () => {
  const { progress } = create()
  progress.begin('GET a')('GET a 200')
  const end = progress.begin('GET b')
  progress.begin('GET c')
  progress.cut()
  end('GET b 200')
  progress.cut()
  const noted = progress.facts.timings.map(({ kind, title }) => `${kind} ${title}`)
  expect(noted).toEqual(['request GET a 200', 'cut GET b', 'cut GET c'])
})
