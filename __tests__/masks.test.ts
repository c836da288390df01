import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeMasks } from '../src/masks.ts'

/** What a log shows that knows these masks and nothing else: no derived form is added by anybody. */
const shown = (text: string, secret: string) =>
  makeMasks(secret)
    .toSorted((a, b) => b.length - a.length)
    .reduce((line, mask) => line.replaceAll(mask, '***'), text)

const secret = 'pt-0a/b+c d"e~f&g=!2468'
const forms = {
  'as it is': secret,
  'in a URL': encodeURIComponent(secret),
  'in a URL, by RFC 3986': encodeURIComponent(secret).replace('!', '%21').replace('~', '%7E'),
  'in a form': new URLSearchParams([['x', secret]]).toString(),
  'in JSON': JSON.stringify({ secret }),
}

it.each(Object.entries(forms))('a secret is hidden %s', (_, text) => {
  expect(shown(text, secret)).not.toMatch(/pt-0a|2468/)
})

it('a secret is hidden in base64 whatever stands before and after it', () => {
  const hex = fc.stringMatching(/^[0-9a-zA-Z_-]{12,40}$/)
  fc.assert(
    fc.property(hex, fc.string(), fc.string(), (given, before, after) => {
      for (const encoding of ['base64', 'base64url'] as const) {
        const line = shown(Buffer.from(`${before}${given}${after}`).toString(encoding), given)
        expect(line).toContain('***')
        expect(Buffer.from(line.replace('***', ''), encoding).toString()).not.toContain(given.slice(2, -2))
      }
    }),
  )
})

it('a secret is hidden in base64 for URLs, also where it has digits of its own', () => {
  const given = 'pt-???>>>~~~-2468'
  for (const before of ['', 'x', 'xx']) {
    const [standard, forUrls] = (['base64', 'base64url'] as const).map((form) =>
      Buffer.from(before + given).toString(form),
    )
    expect(standard).not.toBe(forUrls)
    for (const text of [standard, forUrls]) expect(shown(text ?? '', given)).toContain('***')
  }
})

it('the pair of Basic authentication is hidden for any user name', () => {
  for (const user of ['', 'x', 'xx', 'xxx', 'x-access-token']) {
    const pair = Buffer.from(`${user}:pt-0123456789abcdef`).toString('base64')
    expect(shown(`Authorization: Basic ${pair}`, 'pt-0123456789abcdef')).toMatch(/Basic \S{0,24}\*\*\*=*\S?=*$/)
  }
})

describe('a secret of several lines', () => {
  const key = '-----BEGIN KEY-----\nMIIEvQIBADANBg\r\nkqhkiG9w0BAQEFAASC\n}\n'

  it('is hidden line by line, also where its lines are escaped', () => {
    expect(shown('key MIIEvQIBADANBg', key)).toBe('key ***')
    expect(shown('kqhkiG9w0BAQEFAASC', key)).toBe('***')
    expect(shown(JSON.stringify(key.trim()), key)).toBe('"***"')
  })

  it('is hidden line by line where a carriage return alone ends a line', () => {
    expect(shown('kqhkiG9w0BAQEFAASC', 'MIIEvQIBADANBg\rkqhkiG9w0BAQEFAASC\r')).toBe('***')
  })

  it('leaves lines alone that every text has', () => expect(makeMasks(key)).not.toContain('}'))
})

it.each(['', ' ', 'main', 'true', '4321', 'a\nb\nc'])('%j hides nothing: the log stays readable', (text) => {
  expect(makeMasks(text).filter((mask) => mask.length < 6)).toEqual([])
  expect(shown('main true 4321 a b c', text)).toBe('main true 4321 a b c')
})

it('no mask is shorter than six characters, no derived form shorter than eight', () => {
  fc.assert(
    fc.property(fc.uint16Array(), (units) => {
      const text = String.fromCharCode(...units)
      for (const mask of makeMasks(text)) expect(mask.length).toBeGreaterThanOrEqual(text.includes(mask) ? 6 : 8)
    }),
  )
})

it('the shortest secret that is hidden has six characters, which are eight in base64', () => {
  expect(shown('pass: hunt3r, aHVudDNy', 'hunt3r')).toBe('pass: ***, ***')
  expect(makeMasks('hunt3')).toEqual([])
})
