import { describe, expect, it } from 'vitest'
import { catalogue, warnings } from '../src/catalogue.ts'
import { ActionError, asActionError, describe as explain } from '../src/errors.ts'
import { findHelpPage } from '../src/help.ts'
import { chineseHints } from '../src/hints-zh.ts'
import { schema } from '../src/inputs.ts'

const errors =
  'E_INPUT E_NO_CREDENTIALS E_OIDC_TRUST E_STS E_AK_INVALID E_RAM_DENIED E_WORKSPACE_NOT_FOUND E_WORKSPACE_UNUSABLE E_CODEUP_TOKEN E_CODEUP_SCOPE E_CODEUP_ORG E_CODEUP_DENIED E_GITHUB_ACCESS E_REF_NOT_FOUND E_COMMIT_NOT_IN_REPO E_PUSH_REFUSED E_PUSH_TOO_BIG E_PIN_CONFLICT E_LFS E_NOT_CLONABLE E_SOURCE_EXISTS E_ACCESSIBILITY E_UNKNOWN_OUTCOME E_UNTRUSTED_FORK E_TOKEN_SHORT_LIVED E_NETWORK E_TLS E_NOT_API E_THROTTLED E_CLOCK E_GIT_MISSING E_DISK E_TIMEOUT E_CANCELLED E_API E_INTERNAL'

it('the codes are the closed list of the product specification', () => {
  expect(Object.keys(catalogue).toSorted()).toEqual(errors.split(' ').toSorted())
  expect(Object.keys(warnings).toSorted()).toEqual(
    'W_ALTERED W_CLOCK W_DIVERGED W_LEFTOVER W_LFS W_PUBLIC_TOKEN W_SUBMODULES'.split(' '),
  )
})

it.each(Object.entries({ ...catalogue, ...warnings }))(
  '%s has a title and says what to do, in a sentence',
  (_, entry) => {
    expect(entry.title).toMatch(/^\S.*[^.]$/)
    expect(entry.hint).toMatch(/^[A-Z].*\.$/)
  },
)

it.each(Object.entries(chineseHints))('%s says what to do in Chinese, in a sentence', (code, hint) => {
  expect(hint).toMatch(/\p{Script=Han}.*。$/u)
  const names = (text: string) => text.match(/[a-z]+-[a-z-]+[a-z]|[A-Z]{2,}_[A-Z_]+/g) ?? []
  const english = catalogue[code as keyof typeof catalogue].hint
  // What is named in Chinese exists: a variable or an input, not a slip.
  for (const name of names(hint))
    expect([...Object.keys(schema.shape), ...names(english), 'RUNNER_TEMP']).toContain(name)
  for (const action of english.match(/[a-z-]+\/[a-z-]+-action/g) ?? []) expect(hint).toContain(action)
})

it.each(['E_CODEUP_TOKEN', 'E_CODEUP_SCOPE'] as const)('%s says which of the two tokens is meant', (code) => {
  for (const hint of [catalogue[code].hint, chineseHints[code]]) expect(hint).toContain('codeup-token')
})

it('E_API says to try again later after a 5xx, which no documentation explains', () => {
  expect(catalogue.E_API.hint).toMatch(/5xx.*again later/)
  expect(chineseHints.E_API).toMatch(/5xx.*稍后重新运行/)
})

it('E_TIMEOUT sends nobody to the last line of the log: what hangs has no line yet', () => {
  expect(catalogue.E_TIMEOUT.hint).toMatch(/`timeout`.*stage that was under way/)
  expect(catalogue.E_TIMEOUT.hint + chineseHints.E_TIMEOUT).not.toMatch(/last line|最后一行/)
})

it('no two codes say the same', () => {
  const titles = Object.values({ ...catalogue, ...warnings }).map(({ title }) => title)
  expect(new Set(titles).size).toBe(titles.length)
})

describe('the annotation of an error', () => {
  it('is one line with code, message, hint and request ID', () => {
    const error = new ActionError('E_RAM_DENIED', 'Listing was\nrefused:  403.', {
      requestId: 'R-1',
      hint: 'Grant it.',
    })
    expect(explain(error, null)).toBe('E_RAM_DENIED: Listing was refused: 403. Grant it. (RequestId R-1)')
  })

  it('has the hint of its code unless there is a better one, and no empty brackets', () => {
    expect(explain(new ActionError('E_GIT_MISSING', 'There is no git.'), null)).toBe(
      `E_GIT_MISSING: There is no git. ${catalogue.E_GIT_MISSING.hint}`,
    )
  })

  it('keeps hint and request ID when the message is endless', () => {
    const text = explain(new ActionError('E_API', 'x'.repeat(10_000), { requestId: 'R-1' }), null)
    expect(text.length).toBeLessThanOrEqual(4096)
    expect(text.length).toBeGreaterThan(4000)
    expect(text.endsWith(`… ${catalogue.E_API.hint} (RequestId R-1)`)).toBe(true)
    expect(explain(new ActionError('E_API', 'x'.repeat(3_000)), null)).toContain('x'.repeat(3_000))
  })

  it('is cut where hint or request ID are endless', () => {
    for (const more of [{ requestId: 'r'.repeat(10_000) }, { hint: 'h'.repeat(10_000) }]) {
      const text = explain(new ActionError('E_API', 'Listing was refused.', more), 'https://page')
      expect(text.length).toBeLessThanOrEqual(4096)
      expect(text).toMatch(/^E_API: Listing was refused\. .*…$/)
    }
  })
})

describe('the page of a code', () => {
  const action = {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_ACTION_REPOSITORY: 'octo/pai-code-source-action',
    GITHUB_ACTION_REF: 'v1',
  }
  const page = 'https://github.com/octo/pai-code-source-action/blob/v1/docs/errors.md#e_disk'

  it('is the one of the version that runs', () => {
    expect(findHelpPage('E_DISK', action)).toBe(page)
    const ref = { GITHUB_ACTION_REF: '1e5248c8d5d93a8781ac344a68e19a43341e79e6' }
    expect(findHelpPage('E_DISK', { ...action, ...ref })).toContain(`/blob/${ref.GITHUB_ACTION_REF}/`)
  })

  it.each([
    ['a local action', { GITHUB_ACTION_REPOSITORY: '' }],
    ['a runner that tells nothing', { GITHUB_ACTION_REPOSITORY: undefined, GITHUB_ACTION_REF: undefined }],
    ['a server that may have its own copy', { GITHUB_SERVER_URL: 'https://github.example.com' }],
    ['a repository that is none', { GITHUB_ACTION_REPOSITORY: 'octo/x/../../y' }],
    ['a ref with blanks', { GITHUB_ACTION_REF: 'v1 ::error::' }],
  ])('is not linked for %s', (_, env) => expect(findHelpPage('E_DISK', { ...action, ...env })).toBeNull())

  it('ends the annotation, however long the message is', () => {
    expect(explain(new ActionError('E_DISK', 'Full.'), page)).toBe(`E_DISK: Full. ${catalogue.E_DISK.hint} ${page}`)
    const text = explain(new ActionError('E_DISK', 'x'.repeat(10_000), { requestId: 'R-1' }), page)
    expect(text.endsWith(`(RequestId R-1) ${page}`)).toBe(true)
    expect(text.length).toBeLessThanOrEqual(4096)
  })
})

describe('what is thrown and is no ActionError', () => {
  it.each([new TypeError('undefined is not a function'), 'text', undefined, null, { a: 1 }])(
    '%s is a bug of ours, with what was thrown as cause',
    (thrown) => {
      const error = asActionError(thrown)
      expect(error.code).toBe('E_INTERNAL')
      expect(error.cause).toBe(thrown)
    },
  )

  it('is told by its name', () => {
    expect(asActionError(new TypeError('x is not a function')).message).toContain('TypeError: x is not a function')
  })
})

it('an ActionError stays what it is', () => {
  const error = new ActionError('E_DISK', 'Full.')
  expect(asActionError(error)).toBe(error)
  expect(error).toMatchObject({ name: 'ActionError', requestId: null, hint: catalogue.E_DISK.hint })
})
