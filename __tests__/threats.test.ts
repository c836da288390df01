import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const text = readFileSync(path.join(root, 'docs', 'security.md'), 'utf8')
const rows = [...text.matchAll(/^\| (\d+) \|(?:[^|]*\|){2}([^|]*)\|[^|]*\|$/gm)].map(
  ([, number = '', tests = '']) => [number, [...tests.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')] as const,
)

it('every threat has its row', () => {
  expect(rows.map(([number]) => Number(number))).toEqual(Array.from({ length: 24 }, (_, index) => index + 1))
})

it.each(rows)('threat %s is held by %j, which are there', (_, tests) => {
  expect(tests.length).toBeGreaterThan(0)
  for (const file of tests) expect(existsSync(path.join(root, file))).toBe(true)
})
