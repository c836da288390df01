import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  assumeSent,
  type Expected,
  elect,
  findDifferences,
  hasOtherCredentials,
  sortByOwnership,
} from '../../src/pai/election.ts'
import { makeDescription, makeKey } from '../../src/pai/identity.ts'
import { cloneUrl, identity, makeItem } from '../support/code-source.ts'

const isRepo = (url: string) => url === cloneUrl
const fieldsIn = (...pair: Parameters<typeof findDifferences>) => findDifferences(...pair).map(({ field }) => field)
const expected: Expected = {
  workspaceId: '4321',
  codeRepo: cloneUrl,
  branch: 'main',
  commit: identity.commit,
  mountPath: '/root/code/',
  cloneType: null,
  accessibility: 'PRIVATE',
}

describe('of listed items', () => {
  it('those with our key and fields are ours, edited ones are altered, and others are nobody’s business', () => {
    const lookalike = makeKey(identity).slice(0, 6).padEnd(20, '0')
    const marker = { by: '1.1.0123abcd', scope: '01234567' }
    const items = [
      makeItem({ CodeSourceId: 'ours' }),
      makeItem({ CodeSourceId: 'edited', CodeBranch: 'x' }),
      makeItem({ CodeSourceId: 'elsewhere', CodeRepo: 'https://evil.example/acme/train.git' }),
      makeItem({ CodeSourceId: 'by hand', Description: 'mine' }),
      // The list is searched for these six digits: whatever it brings has them.
      makeItem({ CodeSourceId: 'same six digits', Description: makeDescription('', { ...marker, key: lookalike }) }),
      makeItem({ CodeSourceId: 'other commit' }, { ...identity, commit: 'f'.repeat(40) }),
    ]
    const { ours, altered } = sortByOwnership(items, identity, isRepo)
    expect(ours.map(({ id }) => id)).toEqual(['ours'])
    expect(altered.map(({ id }) => id)).toEqual(['edited', 'elsewhere'])
  })
})

describe('the winner', () => {
  const item = (id: string, created: string) => makeItem({ CodeSourceId: id, GmtCreateTime: created })

  it('is the oldest, of equally old ones the first by ID, and none of none', () => {
    const [early, late] = ['2026-01-01T00:00:00Z', '2026-01-01T00:00:01Z']
    expect(elect([item('a', late), item('b', early)])?.id).toBe('b')
    expect(elect([item('b', early), item('a', early), item('c', early)])?.id).toBe('a')
    // As text, what has milliseconds would be the older one.
    expect(elect([item('a', '2026-01-01T00:00:00.500Z'), item('b', early)])?.id).toBe('b')
    const timeless = [item('b', 'Monday'), item('a', 'Monday')]
    expect([timeless, timeless.toReversed()].map((items) => elect(items)?.id)).toEqual(['a', 'a'])
    // What is no time is compared as text.
    expect(elect([item('a', 'Tuesday'), item('b', 'Monday')])?.id).toBe('b')
    expect(elect([])).toBeNull()
  })

  it('is the same for every run, in whatever order the list comes', () => {
    const time = fc.integer({ min: 0, max: 3 }).map((second) => `2026-01-01T00:00:0${second}Z`)
    const items = fc.uniqueArray(fc.record({ id: fc.stringMatching(/^[a-zA-Z0-9-]{1,3}$/), time }), {
      selector: ({ id }) => id,
      minLength: 1,
      maxLength: 8,
    })
    const orders = items.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))
    fc.assert(
      fc.property(orders, ([one, other]) => {
        const make = (all: typeof one) => elect(all.map(({ id, time: created }) => item(id, created)))?.id
        expect(make(one)).toBe(make(other))
      }),
    )
  })

  it('does not change the list', () => {
    const items = Object.freeze([item('b', '2026-01-02T00:00:00Z'), item('a', '2026-01-01T00:00:00Z')])
    expect(elect(items)?.id).toBe('a')
  })
})

describe('a stored source', () => {
  it.each([
    [{}, {}],
    [{ CodeBranch: `pai/${identity.commit}` }, { branch: `pai/${identity.commit}` }],
    [{ MountPath: '/root/code' }, {}],
    [{ WorkspaceId: null, CloneType: null }, { cloneType: 1 }],
    [{ CloneType: 0 }, {}],
    [{ CodeCommit: '' }, { commit: null }],
    [{ Accessibility: 'private' }, {}],
  ])('with %j is what was asked for with %j', (given, asked) => {
    expect(findDifferences(makeItem(given), { ...expected, ...asked })).toEqual([])
  })

  it.each([
    [{ WorkspaceId: '1' }, 'WorkspaceId'],
    [{ CodeRepo: `${cloneUrl}/` }, 'CodeRepo'],
    [{ CodeBranch: 'Main' }, 'CodeBranch'],
    [{ CodeBranch: null }, 'CodeBranch'],
    [{ CodeCommit: null }, 'CodeCommit'],
    [{ CodeCommit: `${identity.commit?.slice(0, -1)}0` }, 'CodeCommit'],
    [{ MountPath: '/root/' }, 'MountPath'],
    [{ CloneType: 1 }, 'CloneType'],
    [{ Accessibility: 'PUBLIC' }, 'Accessibility'],
  ])('with %j differs in %s', (given, name) => expect(fieldsIn(makeItem(given), expected)).toEqual([name]))

  it('tells every difference', () => {
    const item = makeItem({ CodeRepo: 'x', CodeBranch: 'x', CodeCommit: 'x' })
    expect(fieldsIn(item, expected)).toEqual(['CodeRepo', 'CodeBranch', 'CodeCommit'])
    expect(findDifferences(item, expected)[1]).toEqual({ field: 'CodeBranch', stored: 'x', wanted: 'main' })
  })
})

describe('the clone credentials', () => {
  it.each([
    [{}, 'reader', false],
    [{}, null, false],
    [{ CodeRepoUserName: 'writer' }, 'reader', true],
    [{ CodeRepoUserName: null }, 'reader', true],
    [{ CodeRepoAccessToken: 'pt-old' }, 'reader', true],
    [{ CodeRepoAccessToken: '****' }, 'reader', true],
    [{ CodeRepoAccessToken: '****', Accessibility: 'PUBLIC' }, 'reader', false],
    [{ CodeRepoAccessToken: null }, null, true],
    [{ CodeRepoAccessToken: '' }, 'reader', true],
  ])('stored as %j, wanted for %s, are other ones: %s', (given, user, other) => {
    expect(hasOtherCredentials(makeItem(given), user)).toBe(other)
  })

  it('were sent just now: an answer without the token says nothing, one with another does', () => {
    const isOther = (given: object) => hasOtherCredentials(assumeSent(makeItem({ ...given })), 'reader')
    expect([{}, { CodeRepoAccessToken: null }, { CodeRepoAccessToken: 'pt-old' }].map(isOther)).toEqual([
      false,
      false,
      true,
    ])
  })
})
