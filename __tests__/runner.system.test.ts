import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseKeyValues } from '../emulator/runner-files.ts'
import { createStepLog, type StepLog } from '../emulator/runner-log.ts'
import { createMasks } from '../emulator/runner-masks.ts'
import { ActionError } from '../src/errors.ts'
import { codeSpan, excerpt } from '../src/foreign-text.ts'
import { createRunner, type Runner } from '../src/runner.ts'

const files = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const
let folder: string
let runner: Runner
const write = process.stdout.write
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'runner-test-'))
  for (const name of files) {
    process.env[name] = path.join(folder, name)
    writeFileSync(path.join(folder, name), '')
  }
  runner = createRunner()
})
afterEach(() => {
  process.stdout.write = write
  for (const name of [...files, 'RUNNER_TEMP']) delete process.env[name]
  rmSync(folder, { recursive: true })
})

/** What the runner makes of what is printed. */
function listen(print: () => unknown): { log: StepLog; raw: string } {
  const log = createStepLog(createMasks(), true)
  let raw = ''
  process.stdout.write = (text: string | Uint8Array) => {
    raw += text
    return true
  }
  print()
  process.stdout.write = write
  for (const line of raw.split(/\r\n|\n|\r/).slice(0, -1)) log.accept(line)
  return { log, raw }
}

const pieces =
  '::|:|##[|##|[|]|##[group]|::error::|::add-mask::x|##[add-mask]x|##[set-output name=code-source-id]x|::stop-commands::t|%0A|%0D|%25|%3A|,|title=x|name=code-source-id|EOF|<<|=|ghadelimiter_'
const hostile = fc
  .array(
    fc.constantFrom(
      ...pieces.split('|'),
      ...[
        ' ',
        '\t',
        '\n',
        '\r',
        '\r\n',
        '\u0000',
        '\u001b[2J',
        '\u001b]8;;https://h\u0007',
        '\u0085',
        '\u2028',
        '\u2029',
      ],
      ...['\u202e', '\u2066', '\u200b', '\u00ad', '\ufeff', '\ud800', '中', '😀'],
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''))

/** Nothing was carried out but what the runner itself prints, and all of it on lines of its own. */
function expectNothingElse({ log }: { log: StepLog }, level: 'error' | 'warning' | 'notice' | null): void {
  expect(log.annotations.map((one) => one.level)).toEqual(level === null ? [] : [level])
  expect([log.hasFailed(), log.masks, [...log.outputs], [...log.state]]).toEqual([false, [], [], []])
}

describe('foreign text', () => {
  it('that is printed is one line, and carries nothing out', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const printed = listen(() => runner.info(text))
        expectNothingElse(printed, null)
        expect(printed.raw.split('\n')).toHaveLength(2)
        expect(printed.raw.slice(0, -1)).not.toMatch(/\p{Cc}|\p{Cf}|[\u2028\u2029]/u)
      }),
      { numRuns: 1_000 },
    )
  })

  it('in a debug line, a group, a warning, an error or a notice is in that one, and nowhere else', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expectNothingElse(
          listen(() => runner.debug(text)),
          null,
        )
        expectNothingElse(
          listen(() => runner.group(text, async () => {})),
          null,
        )
        expectNothingElse(
          listen(() => runner.notice(text)),
          'notice',
        )
        expectNothingElse(
          listen(() => runner.warn('W_LFS', text)),
          'warning',
        )
        const error = new ActionError('E_API', `It answered ${text}.`, { hint: text, requestId: text })
        const failed = listen(() => createRunner().fail(error))
        expectNothingElse(failed, 'error')
        expect(failed.log.annotations[0]?.message).toMatch(/^E_API: /)
        expect(failed.log.annotations[0]?.message).not.toMatch(/\p{Cc}|\p{Cf}/u)
      }),
      { numRuns: 500 },
    )
  })
})

it('foreign text as the title of a group is in that one, and nowhere else', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      let work: Promise<void> = Promise.resolve()
      const title = listen(() => {
        work = runner.group(text, async () => {})
      })
      expectNothingElse(title, null)
      process.stdout.write = () => true
      await work
      process.stdout.write = write
    }),
  )
})

describe('an output', () => {
  it('is exact, whatever is in it, or refused where it has a control character', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 4 }), (values) => {
        writeFileSync(path.join(folder, 'GITHUB_OUTPUT'), '')
        const kept = values.flatMap((value, index) => {
          const name = `output-${index}`
          if (!/\p{Cc}/u.test(value)) {
            runner.output(name, value)
            return [[name, value.toWellFormed()]]
          }
          expect(() => runner.output(name, value)).toThrow(`The output ${name} would contain a control character.`)
          return []
        })
        expect(parseKeyValues(readFileSync(path.join(folder, 'GITHUB_OUTPUT'), 'utf8'))).toEqual(kept)
      }),
      { numRuns: 300 },
    )
  })

  it('that is refused leaves no trace in the file', () => {
    expect(() => runner.output('branch', 'main\ncode-source-id=stolen')).toThrow(/control character/)
    expect(readFileSync(path.join(folder, 'GITHUB_OUTPUT'), 'utf8')).toBe('')
  })
})

describe('a secret', () => {
  it('is masked as it is, by line, for URLs, and in Base64 behind any user name', () => {
    const secret = 'pt-sécret/1\nsecond line'
    const { log, raw } = listen(() => runner.mask(secret))
    expect(log.masks).toEqual(
      expect.arrayContaining([secret, 'pt-sécret/1', 'second line', encodeURIComponent(secret)]),
    )
    for (const user of ['', 'a', 'ab', 'abc', 'x-access-token']) {
      const pair = Buffer.from(`${user}:${secret}@host`).toString('base64')
      expect(log.masks.some((mask) => pair.includes(mask))).toBe(true)
    }
    expect(
      raw
        .split('\n')
        .slice(0, -1)
        .every((line) => line.startsWith('::add-mask::')),
    ).toBe(true)
  })

  it('is in no line, of whatever kind', () => {
    const secret = 'pt-0123456789'
    listen(() => runner.mask(secret))
    const { raw } = listen(() => {
      for (const print of [runner.info, runner.debug, runner.notice]) print(`said ${secret}`)
      void runner.group(`said ${secret}`, async () => {})
      runner.warn('W_LFS', `said ${secret}.`)
      runner.fail(new ActionError('E_API', `It said ${secret}.`, { hint: `Not ${secret}.` }))
    })
    expect(raw.match(/said \*\*\*/g)).toHaveLength(6)
    expect(raw).not.toContain(secret)
  })

  it('is in no line that was made harmless before, which changes what it looks like', () => {
    const secret = 'pt-##[abc]secret'
    listen(() => runner.mask(secret))
    const { raw } = listen(() => {
      runner.info(`said ${excerpt(secret)}`)
      runner.fail(new ActionError('E_API', `It said ${excerpt(`${secret}${secret}`, 24)}.`))
    })
    expect(raw).toMatch(/^said \*\*\*$/m)
    expect(raw).not.toMatch(/pt-#|secret/)
  })

  it('is in no summary, as it is or escaped for Markdown', async () => {
    const secret = 'pt_se*cret|1@h:2#'
    listen(() => runner.mask(secret))
    await runner.summarise(`${secret} ${codeSpan(`said ${secret}`)}`)
    expect(readFileSync(path.join(folder, 'GITHUB_STEP_SUMMARY'), 'utf8')).toBe('*** <code>said ***</code>')
  })

  it.each([[['hunter-2468', 'hunter-2468-13579']], [['hunter-2468-13579', 'hunter-2468']]])(
    'is taken out whole where another one is its beginning, whichever of %j was masked first',
    (secrets) => {
      for (const secret of secrets) listen(() => runner.mask(secret))
      expect(listen(() => runner.info('said hunter-2468-13579 and hunter-2468.')).raw).toBe('said *** and ***.\n')
    },
  )

  it('that is short is none: a mask of main would make the runner drop outputs', () => {
    for (const short of ['', 'main', '12345', 'a\nb']) expect(listen(() => runner.mask(short)).raw).toBe('')
  })
})

it('files that must not stay go to RUNNER_TEMP, or to the folder of the system: never to the workspace', () => {
  process.env['RUNNER_TEMP'] = folder
  expect(createRunner().temporary).toBe(folder)
  for (const empty of ['', undefined]) {
    if (empty === undefined) delete process.env['RUNNER_TEMP']
    else process.env['RUNNER_TEMP'] = empty
    expect(createRunner().temporary).toBe(tmpdir())
  }
})

it.each(['GITHUB_SERVER_URL', 'GITHUB_API_URL'])('a %s that is no URL is an error that names it', (name) => {
  const before = process.env[name]
  try {
    for (const text of ['github.example', 'ftp://github.example', '//github.example']) {
      process.env[name] = text
      expect(() => runner.readEvent()).toThrow(new RegExp(`^The variable ${name} is "${text}"`))
    }
  } finally {
    if (before === undefined) delete process.env[name]
    else process.env[name] = before
  }
})
