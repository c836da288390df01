import { describe, expect, it } from 'vitest'
import { codeSourceSchema, pageSchema, workspacePageSchema } from '../../src/pai/schema.ts'

const least = { CodeSourceId: 'code-1' }
const decode = (item: object, token: string | null = 'pt-read') => codeSourceSchema(token).parse({ ...least, ...item })

describe('an item', () => {
  it('needs nothing but an ID', () => {
    expect(decode({})).toEqual({
      id: 'code-1',
      workspaceId: '',
      displayName: '',
      description: '',
      codeRepo: '',
      codeRepoUserName: null,
      codeBranch: null,
      codeCommit: null,
      mountPath: '/',
      cloneType: null,
      accessibility: 'PRIVATE',
      createdAt: '',
      token: 'absent',
    })
    for (const bad of [{}, { CodeSourceId: '' }, { CodeSourceId: null }, [], null, 'code-1'])
      expect(codeSourceSchema(null).safeParse(bad).success).toBe(false)
  })

  it('may have numbers as texts, texts as numbers, and fields that are not known', () => {
    expect(decode({ WorkspaceId: 4321, CloneType: '1', IsShared: true })).toMatchObject({
      workspaceId: '4321',
      cloneType: 1,
    })
  })

  it('of a type that no field has is refused, not guessed', () => {
    for (const bad of [{ CodeBranch: 1 }, { CodeRepo: {} }, { MountPath: [] }])
      expect(codeSourceSchema(null).safeParse({ ...least, ...bad }).success).toBe(false)
  })

  it('has one trailing slash at its mount path', () => {
    for (const MountPath of ['/root/code', '/root/code/', '/root/code//'])
      expect(decode({ MountPath }).mountPath).toBe('/root/code/')
  })

  it('costs no time, however many slashes are in its mount path', () => {
    const MountPath = `${'/'.repeat(1_000_000)}x`
    expect(decode({ MountPath }).mountPath).toBe(`${MountPath}/`)
  })

  it('is never taken for PUBLIC unless it says so', () => {
    expect(decode({ Accessibility: 'public' }).accessibility).toBe('PUBLIC')
    expect(decode({ Accessibility: 'INTERNAL' }).accessibility).toBe('PRIVATE')
  })
})

describe('the stored token', () => {
  it.each([
    ['pt-read', 'pt-read', 'same'],
    ['pt-old', 'pt-read', 'different'],
    ['pt-old', null, 'same'],
    ['pt-***ad', 'pt-read', 'unknown'],
    ['****', 'pt-read', 'unknown'],
    ['xxxx', 'pt-read', 'unknown'],
    ['pt-xxxx', 'pt-xxxx', 'same'],
    ['pt-a*b.cx', 'pt-read', 'different'],
    ['', 'pt-read', 'absent'],
    [null, 'pt-read', 'absent'],
    [undefined, 'pt-read', 'absent'],
    ['', null, 'same'],
    [null, null, 'same'],
    ['****', null, 'same'],
  ])('%j against %j is %s', (stored, wanted, token) => {
    expect(decode({ CodeRepoAccessToken: stored }, wanted).token).toBe(token)
  })

  it('goes no further than the decoder', () => {
    expect(JSON.stringify(decode({ CodeRepoAccessToken: 'hunter2' }, 'pt-read'))).not.toContain('hunter2')
  })
})

it('a page without the list is no page, unless it says that there is nothing', () => {
  for (const page of [pageSchema(null, 1), workspacePageSchema(1)]) {
    for (const bad of [{}, { TotalCount: 1 }, { CodeSources: null, Workspaces: null }, { TotalCount: null }])
      expect(page.safeParse(bad).success).toBe(false)
    for (const none of [{ TotalCount: 0 }, { TotalCount: '0', CodeSources: null, Workspaces: null }])
      expect(page.parse(none).TotalCount).toBe(0)
  }
  expect(pageSchema(null, 1).parse({ CodeSources: [] }).CodeSources).toEqual([])
  expect(pageSchema(null, 1).parse({ TotalCount: 0 }).CodeSources).toEqual([])
  expect(workspacePageSchema(1).parse({ TotalCount: 0 }).Workspaces).toEqual([])
})

it('a page behind the first says that there is nothing more, whatever it counts', () => {
  for (const page of [pageSchema(null, 2), workspacePageSchema(2)]) {
    for (const bad of [{}, { CodeSources: null, Workspaces: null }, { TotalCount: null }])
      expect(page.safeParse(bad).success).toBe(false)
    for (const none of [{ TotalCount: 7 }, { TotalCount: '7', CodeSources: null, Workspaces: null }])
      expect(page.parse(none)).toMatchObject({ CodeSources: [], Workspaces: [] })
  }
})
