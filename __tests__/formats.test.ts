import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as formats from '../src/formats.ts'
import { formatRows } from './support/format-rows.ts'

for (const [name, { parse, good, bad }] of Object.entries(formatRows)) {
  describe(name, () => {
    it.each(good)('is %j, parsed to %j', (text, value) => expect(parse(text)).toEqual({ value }))
    it.each(bad)('is not %j', (text) => expect(parse(text)).toEqual({ problem: expect.stringMatching(/\S/) }))
  })
}

describe('a URL that is refused', () => {
  it.each([
    'https://ci:hunter2@codeup.aliyun.com/a/b.git',
    'https://hunter2@codeup.aliyun.com/a/b.git',
    'https://:hunter2@codeup.aliyun.com/a/b.git',
    'https:ci:hunter2@codeup.aliyun.com/a/b.git',
    'http://ci:hunter2@pai.example',
    'ssh://ci:hunter2@h/x',
    'ci:hunter2@codeup.aliyun.com/a/b.git',
    'https://codeup.aliyun.com/a/b.git?private_token=hunter2',
    'https://codeup.aliyun.com/a/b.git#hunter2',
    'https://ci:hunter2@',
  ])('never shows the secret in %s', (text) => {
    expect(formats.parseUrl(text)).toEqual({ problem: expect.not.stringContaining('hunter2') })
  })
})

describe('a problem says the rule', () => {
  it.each([
    [formats.parseDuration, '48h', /at most 24h/],
    [formats.parseText, 'one\ntwo', /contains a line break; use one line/],
    [formats.parseTemplate(['repo']), '{repo}\r\n-x', /contains a line break/],
    [formats.parseBranch, 'my branch', /git does not allow " " there/],
    [formats.parseBranch, 'a..b', /git does not allow "\.\." there/],
    [formats.parseBranch, 'feature/', /git does not allow "\/" there/],
    [formats.parseBranch, 'a/.b', /git does not allow "\." there/],
    [formats.parseBranch, 'x.lock/y', /git does not allow "\.lock" there/],
    [formats.parseBranch, '-x', /git does not allow "-" there/],
  ])('%o of %j', (parse, text, rule) => {
    expect(parse(text)).toEqual({ problem: expect.stringMatching(rule) })
  })
})

it('a problem shows at most the beginning of a long text, and no control character', () => {
  const parsed = formats.parseRegion(`\u001b[2J${'x'.repeat(5000)}`)
  expect('problem' in parsed && parsed.problem.length).toBeLessThan(200)
  expect('problem' in parsed && parsed.problem).not.toContain('\u001b')
})

it('whatever mount path is accepted is absolute, clean and outside the system', () => {
  const part = fc.constantFrom('root', 'etc', 'usr', 'var', 'run', '.', '..', '', 'code', 'lib', 'x y', 'ä')
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), fc.constantFrom('', '/'), (parts, lead) => {
      const parsed = formats.parseMountPath(lead + parts.join('/'))
      if ('problem' in parsed) return
      expect(parsed.value).toMatch(/^(\/[\x21-\x2e\x30-\x7e]+)+\/$/)
      expect(parsed.value).not.toMatch(/\/\.{1,2}\/|^\/(etc|usr|lib|run|var\/run)\//)
      expect(formats.parseMountPath(parsed.value)).toEqual(parsed)
    }),
  )
})
