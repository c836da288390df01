import { expect, it } from 'vitest'
import { createMasks } from '../../emulator/runner-masks.ts'

const secret = `p"a ss'w&rd/+é!`
const basic = (before: string) => Buffer.from(`${before}:${secret}`).toString('base64')

it.each([
  ['the value', secret],
  ['JSON', JSON.stringify({ secret })],
  ['URI data', encodeURIComponent(secret).replace("'", '%27').replace('!', '%21')],
  ['XML', 'p&quot;a ss&apos;w&amp;rd/+é!'],
  ['Base64 at shift 0', Buffer.from(secret).toString('base64')],
])('hides a secret as %s', (_, text) => {
  expect(createMasks([secret]).apply(`before ${text} after`)).not.toMatch(/w.?rd|dyZy|ss/)
})

it.each(['a', 'ab', 'abc'])('hides most of a secret in Basic credentials after the user %s', (user) => {
  const shown = createMasks([secret]).apply(basic(user))
  expect(shown).toContain('***')
  expect(shown.length).toBeLessThan(14)
})

it('hides each line of a secret of several lines, and nothing for blank ones', () => {
  const masks = createMasks(['first line\r\n\n  second line  ', '', '   '])
  expect(masks.apply('a first line, a second line,    b')).toBe('a ***, a ***,    b')
})

it('merges what overlaps or touches', () => {
  const masks = createMasks(['aaa', 'abc'])
  expect(masks.apply('aaaaabc abc-aaaabcabc')).toBe('*** ***-***')
})

it('leaves what was shown before a mask was added, and hides the rest', () => {
  const masks = createMasks()
  expect(masks.apply('token-1')).toBe('token-1')
  masks.add('token-1')
  expect(masks.apply('token-1')).toBe('***')
})
