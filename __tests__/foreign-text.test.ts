import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCommand } from '../emulator/runner-commands.ts'
import { codeSpan, escapeJson, escapeLine, escapeMarkdown, excerpt, neutralise, redact } from '../src/foreign-text.ts'

/** The commands that runners know. */
const commands = new Set(
  'add-mask add-matcher remove-matcher add-path set-env set-output save-state debug warning error notice group endgroup echo stop-commands internal-set-repo-path'.split(
    ' ',
  ),
)
const pieces = [
  ...[
    '::',
    ':',
    '##[',
    '##',
    '#',
    '[',
    ']',
    '##[group]',
    '::error::',
    '::add-mask::x',
    'error',
    'stop-commands',
    'title=x',
    ',',
  ],
  ...[' ', '\t', '\n', '\r', '\r\n', '\u0000', '\u0008', '\u000b', '\u000c', '\u001b[2K', '\u007f', '\u0085', '\u009b'],
  ...[
    '\u00a0',
    '\u1680',
    '\u2003',
    '\u200b',
    '\u200e',
    '\u2028',
    '\u2029',
    '\u202e',
    '\u2060',
    '\u2066',
    '\u3000',
    '\ufeff',
    '\ud800',
    '\u00ad',
    '\u061c',
    '\u115f',
    '\u180e',
    '\u3164',
    '\ufe0f',
    '\u{1d173}',
    '\u{e0041}',
    '\u001b]8;;https://h\u0007',
  ],
  ...[
    '<',
    '>',
    '&',
    '|',
    '`',
    '``',
    '*',
    '_',
    '[x](https://h)',
    '<img src=x>',
    '&lt;',
    '&#60;',
    'https://h',
    'www.h.example',
    '@octocat',
    '- ',
    '1. ',
    '+ ',
    '===',
    '    ',
    '中',
    '😀',
  ],
]
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
)
const invisible = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u

describe('a line that is neutralised', () => {
  it('is never a command to the runner, alone or in a line of ours', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, other) => {
        for (const line of [neutralise(text), neutralise(text + other), neutralise(`remote: ${text}${other}`)])
          expect(findCommand(line, commands)).toBeNull()
      }),
      { numRuns: 2_000 },
    )
  })

  it('is one line of well-formed text in which nothing is hidden', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = neutralise(text)
        expect(line).not.toMatch(invisible)
        expect(line.isWellFormed()).toBe(true)
        expect(neutralise(line)).toBe(line)
      }),
    )
  })

  it.each([
    ['::error::x', ': :error::x'],
    ['  ::stop-commands::x', '  : :stop-commands::x'],
    ['\ufeff::error::x', ': :error::x'],
    [':\u200b:error::x', ': :error::x'],
    ['\u2028::error::x', ': :error::x'],
    ['remote: ##[add-mask]x', 'remote: ## [add-mask]x'],
    ['#\u202e#[group]x', '## [group]x'],
    ['a\n::error::x', 'a ::error::x'],
    ['a\u001b[31mb', 'a[31mb'],
    ['safe\u202etxt.exe', 'safetxt.exe'],
    ['a\u061cb\u00adc\u180ed\u{e0041}e\u3164f', 'abcdef'],
    ['##\u00ad[add-mask]x', '## [add-mask]x'],
    ['\u115f::error::x', ': :error::x'],
    ['a\u001b]8;;https://h\u0007b\u001b]8;;\u0007', 'a]8;;https://hb]8;;'],
    ['a\u0085::error::x', 'a::error::x'],
    ['a\r\n::error::x', 'a ::error::x'],
    ['a\ud800b', 'a\ufffdb'],
    ['feature/中文-😀', 'feature/中文-😀'],
    ['std::vector a::b', 'std::vector a::b'],
  ])('%j becomes %j', (text, line) => expect(neutralise(text)).toBe(line))
})

describe('a text from which secrets were taken', () => {
  const secret = 'pt-hunter2$1'

  it.each([
    ['the token pt-hunter2$1 is wrong', 'the token *** is wrong'],
    ['pt-hunter2$1pt-hunter2$1', '******'],
    ['it was pt-hunt… and more', 'it was ***… and more'],
    ['it was pt-… and more', 'it was pt-… and more'],
    ['pt-hunter2…pt-h…', '***…***…'],
    ['nothing', 'nothing'],
  ])('%j is %j', (text, shown) => expect(redact(text, [secret])).toBe(shown))

  it('takes a secret away whole that begins with another one', () => {
    expect(redact('password-2468!', ['password-2468', 'password'])).toBe('***!')
  })

  it('holds none of them, wherever an excerpt cut', () => {
    fc.assert(
      fc.property(hostile, hostile, fc.integer({ min: 1, max: 60 }), (before, after, length) => {
        const shown = redact(excerpt(`${before}${secret}${after}`, length), [secret])
        expect(shown).not.toContain(secret.slice(0, 5))
      }),
    )
  })
})

describe('JSON that is escaped', () => {
  it('says the same, and nothing of it is hidden', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const json = escapeJson(JSON.stringify({ Branch: text }))
        expect(JSON.parse(json)).toEqual({ Branch: text })
        expect(json).not.toMatch(invisible)
      }),
    )
  })

  it('shows the code units', () => {
    expect(escapeJson('"a\u202eb\u{e0041}"')).toBe('"a\\u202eb\\udb40\\udc41"')
  })
})

describe('an excerpt', () => {
  it('is one neutral line that says where it was cut', () => {
    expect(excerpt('  a\n\n::b::c  ')).toBe('a ::b::c')
    expect(excerpt('x'.repeat(400))).toBe(`${'x'.repeat(300)}…`)
    expect(excerpt('x'.repeat(10), 10)).toBe('x'.repeat(10))
  })

  it('says that it was cut where blanks leave a short line, so that the beginning of a secret is found in it', () => {
    const secret = 'pt-0123456789abcdefghijklmnopqrstuvwxyz'
    const said = excerpt(`<request>\n${' '.repeat(1_170)}${secret}</request>`)
    expect(said).toBe('<request> pt-0123456789abcdefg…')
    expect(redact(said, [secret])).toBe('<request> ***…')
  })

  it('is short, well formed and no command, whatever comes', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 40 }), (text, length) => {
        const line = excerpt(text.repeat(5), length)
        expect(line.length).toBeLessThanOrEqual(length + 1)
        expect(line.isWellFormed()).toBe(true)
        expect(findCommand(line, commands)).toBeNull()
      }),
    )
  })
})

/** What a browser shows of text that is only entities and marks in elements of their own. */
function decode(html: string): string {
  return html.replace(/<\/?span>/g, '').replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
}

describe('text that is escaped for Markdown', () => {
  it('is shown as it is, and nothing of it is markup, HTML, a cell or a link', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const escaped = escapeMarkdown(text)
        expect(decode(escaped)).toBe(neutralise(text))
        const rest = escaped.replace(/<span>[@#:]<\/span>|&#\d+;/g, '')
        expect(rest).not.toMatch(/[<>&|`*_[\]{}()#~@:!\\]/)
        expect(escaped).not.toMatch(/:\/\/|www\./i)
        // Neither a list, a heading, a rule nor code begins with it (CommonMark 4 and 5).
        expect(escapeLine(text)).not.toMatch(/^([-+=]|\d+[.)]|\s)/)
        expect(decode(escapeLine(text))).toBe(neutralise(text))
      }),
      { numRuns: 2_000 },
    )
  })

  it('has no mark that makes a link or a picture of rendered text next to another character: entities are gone there', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const nodes = escapeMarkdown(text).split(/<\/?span>/)
        for (const node of nodes.map(decode)) expect(node).toMatch(/^([@#:]|[^@#:]*)$/u)
      }),
    )
    expect(codeSpan('me@h.example')).toBe('<code>me<span>@</span>h.example</code>')
  })

  it('is shown by a code span in one table cell', () => {
    expect(codeSpan('a`|<b>')).toBe('<code>a&#96;&#124;&#60;b&#62;</code>')
    fc.assert(
      fc.property(hostile, (text) => {
        expect(codeSpan(text)).not.toMatch(/[|\n`]/)
      }),
    )
  })
})
