import { describe, expect, it } from 'vitest'
import { createProgress } from '../src/progress.ts'
import { makeTimeline, type Span } from '../src/timeline.ts'

const stage = (title: string, start: number, ms: number): Span => ({ kind: 'stage', title, start, ms })
const request = (title: string, start: number, ms: number): Span => ({ kind: 'request', title, start, ms })
const log = { group: <T>(_: string, run: () => Promise<T>) => run(), info: () => {} }
const barOf = (line: string | undefined) => line?.slice(45, 77)

describe('the timeline', () => {
  it('is drawn on one scale, in the order in which things began', () => {
    const lines = makeTimeline([stage('Register', 500, 500), request('GET pai', 0, 250), stage('Look', 0, 500)])
    expect(lines.map((line) => line.slice(0, 10).trimEnd())).toEqual(['Look', '  GET pai', 'Register'])
    expect(lines.map(barOf)).toEqual(
      ['█'.repeat(16), '─'.repeat(8), `${' '.repeat(16)}${'█'.repeat(16)}`].map((bar) => bar.padEnd(32)),
    )
    expect(lines[2]).toMatch(/0\.50 \+ 0\.50 s$/)
  })

  it('shows what took no time, at the very end too', () => {
    expect(makeTimeline([stage('Look', 0, 0), stage('Tell', 1_000, 0)]).map(barOf)).toEqual([
      '█'.padEnd(32),
      '█'.padStart(32),
    ])
  })

  it('marks what the end of the step cut off, and draws it however many requests there were', () => {
    const cut: Span = { kind: 'cut', title: 'POST last', start: 900, ms: 100 }
    const many = Array.from({ length: 50 }, (_, index) => request('PUT object', index, 1))
    const lines = makeTimeline([...many, cut])
    expect(lines).toHaveLength(41)
    expect(lines[39]).toMatch(/^ {2}POST last .*─+ +0\.90 \+ 0\.10 s, not ended$/)
    expect(lines.filter((line) => line.includes('not ended'))).toHaveLength(1)
    expect(lines.at(-1)).toBe('  and 11 more requests')
  })

  it('cuts long titles and counts the requests after the fortieth', () => {
    const many = Array.from({ length: 50 }, (_, index) => request(`POST ${'x'.repeat(80)} ${index}`, index, 1))
    const lines = makeTimeline(many)
    expect(lines).toHaveLength(41)
    expect(lines.at(-1)).toBe('  and 10 more requests')
    expect(new Set(lines.slice(0, 40).map((line) => line.length)).size).toBe(1)
  })

  it('of hundreds of thousands of requests is drawn, too: each LFS object takes several', () => {
    const progress = createProgress(log)
    for (let count = 0; count < 200_000; count++) progress.begin('PUT object')('PUT object')
    expect(makeTimeline(progress.facts.timings).at(-1)).toBe('  and 199960 more requests')
  })

  it('of nothing is empty', () => expect(makeTimeline([])).toEqual([]))
})
