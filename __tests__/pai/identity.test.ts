import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Identity,
  isUnaltered,
  makeDescription,
  makeDisplayName,
  makeKey,
  makeScope,
  type NameValues,
  parseMarker,
} from '../../src/pai/identity.ts'
import { identity, makeItem } from '../support/code-source.ts'

describe('the key', () => {
  it('is the vector of the create specification', () => expect(makeKey(identity)).toBe('c896f825e0da9e940353'))

  it.each([
    { workspaceId: '4322' },
    { repo: 'codeup:codeup.example:99d1/acme/Train' },
    { branch: 'Main' },
    { commit: null },
    { mountPath: '/root/code/x/' },
    { cloneType: 0 },
    { cloneType: 1 },
    { accessibility: 'PUBLIC' as const },
    { displayNameTemplate: '{repo}' },
    { attempt: { runId: '1', runAttempt: '1' } },
    { attempt: { runId: '1', runAttempt: '2' } },
  ])('is another one with %j', (given) => expect(makeKey({ ...identity, ...given })).not.toBe(makeKey(identity)))

  it('with if-exists: update is that of the name as it was rendered, by which a slug keeps its key', () => {
    const keyOf = (rendered: string, slug = rendered) => makeKey({ ...identity, name: { rendered, slug } })
    const json = JSON.stringify(['v1-update', '4321', identity.repo, 'train-main'])
    expect(keyOf('train-main')).toBe(createHash('sha256').update(json).digest('hex').slice(0, 20))
    expect(keyOf('train-main')).toBe('9974d1c8aadbfcacdeb4')
    expect(keyOf('train-feature/x', 'train-feature-x')).not.toBe(keyOf('train-feature-x'))
    expect(keyOf('实验', 'code')).not.toBe(keyOf('基线', 'code'))
  })

  it('cannot be reached by moving text from one field to the next', () => {
    const moved = { ...identity, branch: 'main","x', commit: null }
    expect(makeKey(moved)).not.toBe(makeKey({ ...identity, branch: 'main', commit: 'x' }))
  })
})

it('the scope is that of workspace, repository and full ref', () => {
  const json = JSON.stringify(['4321', identity.repo, 'refs/heads/main'])
  expect(makeScope('4321', identity.repo, 'refs/heads/main')).toBe(
    createHash('sha256').update(json).digest('hex').slice(0, 8),
  )
})

describe('the marker', () => {
  const marker = { key: 'c896f825e0da9e940353', by: '1.2.0123abcd', scope: '01234567' }

  it('is what the create specification says', () => {
    expect(makeDescription('octo/train', marker)).toBe(
      'octo/train [github-action:v1 key=c896f825e0da9e940353 by=1.2.0123abcd scope=01234567]',
    )
  })

  it('is read back from whatever text stands before it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(parseMarker(makeDescription(text, marker))).toEqual(marker)
      }),
    )
  })

  it('is the last one: a text that quotes another cannot pass for it', () => {
    const other = makeDescription('', { ...marker, key: 'f'.repeat(20) })
    expect(parseMarker(makeDescription(other, marker))).toEqual(marker)
  })

  it.each([
    '',
    'text',
    '[github-action:v2 key=c896f825e0da9e940353 by=1 scope=01234567]',
    '[github-action:v1 key=c896f825 by=1 scope=01234567]',
    '[github-action:v1 key=C896F825E0DA9E940353 by=1 scope=01234567]',
    '[github-action:v1 key=c896f825e0da9e940353 by=1 scope=01234567] and more',
  ])('is not in %j', (text) => expect(parseMarker(text)).toBeNull())
})

describe('the display name', () => {
  const values: NameValues = {
    owner: 'octo',
    repo: 'train',
    ref: 'main',
    sha: identity.commit ?? '',
    sha12: '44da109b59f8',
    run_id: '12345678901',
    run_attempt: '2',
  }
  const key = 'c896f825e0da9e940353'
  const name = (template: string, given: Partial<NameValues> = {}) =>
    makeDisplayName(template, { ...values, ...given }, key)

  it.each([
    ['{repo}-{ref}-{sha12}', {}, 'train-main-44da109b59f8-c896f8'],
    ['{owner}/{repo} @{run_id}.{run_attempt}', {}, 'octo-train-12345678901-2-c896f8'],
    ['{repo}-{ref}', { ref: 'feature/x y' }, 'train-feature-x-y-c896f8'],
    ['{ref}', { ref: '中文' }, 'code-c896f8'],
    ['{repo}-{ref}-{sha12}', { ref: '中文' }, 'train-44da109b59f8-c896f8'],
    ['{ref}', { ref: '$&{sha}' }, 'sha-c896f8'],
    ['_-{repo}-', {}, 'train-c896f8'],
    ['{unknown}', {}, 'unknown-c896f8'],
  ])('of %s with %j is %s', (template, given, expected) => expect(name(template, given)).toBe(expected))

  it('cuts the ref first when it is too long, so that the commit stays readable', () => {
    expect(name('{repo}-{ref}-{sha12}', { ref: 'x'.repeat(200) })).toBe(`train-${'x'.repeat(37)}-44da109b59f8-c896f8`)
  })

  it('is a name of at most 63 safe characters with six digits of the key at its end', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 90, minLength: 40 }))
    const template = fc
      .array(fc.constantFrom('{repo}', '{ref}', '{sha}', '{sha12}', '-', '_', 'x', '中'))
      .map((all) => all.join(''))
    fc.assert(
      fc.property(template, text, text, (wanted, repo, ref) => {
        const made = name(wanted, { repo, ref })
        expect(made).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]*-c896f8$/)
        expect(made.length).toBeLessThanOrEqual(63)
        expect(made).not.toContain('--')
      }),
    )
  })
})

describe('a stored source', () => {
  const published: Identity = { ...identity, accessibility: 'PUBLIC' }

  it.each([
    ['as it was made', {}],
    ['with another text, name, user or token', { DisplayName: 'x', CodeRepoUserName: 'x', CodeRepoAccessToken: 'x' }],
    ['whose mount path lost its slash', { MountPath: '/root/code' }],
    ['whose answer has no clone type', { CloneType: null }],
    ['whose answer shows the default clone type', { CloneType: 0 }],
    ['whose answer has no workspace', { WorkspaceId: null }],
    ['whose answer has a number as workspace', { WorkspaceId: 4321 }],
    ['that was recorded on the branch pin', { CodeBranch: `pai/${identity.commit}` }],
  ])('%s is unaltered', (_, given) => expect(isUnaltered(makeItem(given), identity)).toBe(true))

  it.each([
    { WorkspaceId: '1' },
    { CodeBranch: 'other' },
    { CodeBranch: '' },
    { CodeBranch: `pai/${'0'.repeat(40)}` },
    { CodeCommit: '0'.repeat(40) },
    { CodeCommit: null },
    { MountPath: '/root/other/' },
    { CloneType: 1 },
    { Accessibility: 'PUBLIC' },
    { Description: 'text' },
  ])('with %j is altered', (given) => expect(isUnaltered(makeItem(given), identity)).toBe(false))

  it('of a name is unaltered in whatever it says but the display name, which nobody may have changed', () => {
    const named: Identity = { ...identity, name: { rendered: 'train-feature/x', slug: 'train-feature-x' } }
    const DisplayName = `train-feature-x-${makeKey(named).slice(0, 6)}`
    expect(isUnaltered(makeItem({ DisplayName, CodeBranch: 'x', MountPath: '/x' }, named), named)).toBe(true)
    expect(isUnaltered(makeItem({ DisplayName: `mine-${DisplayName}` }, named), named)).toBe(false)
    const other: Identity = { ...named, name: { rendered: 'train-feature-x', slug: 'train-feature-x' } }
    expect(isUnaltered(makeItem({ DisplayName }, named), other)).toBe(false)
  })

  it('of `flat` is unaltered where the answer says nothing of it, and altered where it says the default', () => {
    const flat: Identity = { ...identity, cloneType: 1 }
    expect(isUnaltered(makeItem({ CloneType: null }, flat), flat)).toBe(true)
    expect(isUnaltered(makeItem({ CloneType: 0 }, flat), flat)).toBe(false)
  })

  it('of one attempt, as `if-exists: create` makes them, is unaltered for every other', () => {
    const made = makeItem({}, { ...identity, attempt: { runId: '1', runAttempt: '1' } })
    for (const attempt of [null, { runId: '1', runAttempt: '2' }])
      expect(isUnaltered(made, { ...identity, attempt })).toBe(true)
  })

  it('that is PRIVATE under a PUBLIC key is one whose publishing was interrupted', () => {
    expect(isUnaltered(makeItem({ Accessibility: 'PRIVATE' }, published), published)).toBe(true)
  })
})
