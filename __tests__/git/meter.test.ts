import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatBytes } from '../../src/git/bytes.ts'
import { createMeter } from '../../src/git/meter.ts'

function watch(steps: readonly (readonly [ms: number, bytes: number])[]): { at: number; line: string }[] {
  const lines: { at: number; line: string }[] = []
  let now = 1_700_000_000_000
  const meter = createMeter('from GitHub', { now: () => now }, (line) => lines.push({ at: now, line }))
  for (const [ms, bytes] of steps) {
    now += ms
    meter.add(bytes)
  }
  return lines
}

it('a transfer tells bytes and rate', () => {
  const steps = Array.from({ length: 20 }, () => [100, 1024 * 1024] as const)
  expect(watch(steps).map(({ line }) => line)).toEqual([
    'from GitHub: 10.0 MiB, 10.0 MiB/s',
    'from GitHub: 20.0 MiB, 10.0 MiB/s',
  ])
})

it('a transfer of less than a second tells nothing', () => {
  expect(watch(Array.from({ length: 999 }, () => [1, 65_536] as const))).toEqual([])
})

it('two lines are never less than a second apart, and the last bytes are counted', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(700), fc.nat(1_000_000)), { maxLength: 200 }), (steps) => {
      const lines = watch(steps)
      for (const [index, { at }] of lines.entries()) {
        if (index > 0) expect(at - (lines[index - 1]?.at ?? 0)).toBeGreaterThanOrEqual(1_000)
      }
      expect(lines.length).toBeLessThanOrEqual(steps.reduce((sum, [ms]) => sum + ms, 0) / 1_000)
      expect(lines.every(({ line }) => !/NaN|Infinity|undefined/.test(line))).toBe(true)
    }),
  )
})

it.each([
  [0, '0 B'],
  [1, '1 B'],
  [1023, '1023 B'],
  [1024, '1.0 KiB'],
  [1.3 * 1024 * 1024, '1.3 MiB'],
  [5 * 1024 ** 3, '5.0 GiB'],
  [3_000 * 1024 ** 3, '3000.0 GiB'],
])('%d bytes are written as %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text)
})
