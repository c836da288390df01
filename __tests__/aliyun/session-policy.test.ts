import { expect, it } from 'vitest'
import { makeSessionPolicy } from '../../src/aliyun/session-policy.ts'

const actionsOf = (writes: boolean, publishes: boolean, resolvesWorkspace: boolean): string[] => {
  const text = makeSessionPolicy({ writes, publishes, resolvesWorkspace })
  expect(text.length).toBeLessThanOrEqual(2048)
  const { Version, Statement } = JSON.parse(text)
  expect([Version, Statement.length, Statement[0].Effect, Statement[0].Resource]).toEqual(['1', 1, 'Allow', '*'])
  return Statement[0].Action
}

it.each([
  ['a dry run', [false, false, false], []],
  ['a dry run that would publish', [false, true, false], []],
  ['a usual run', [true, false, false], ['CreateCodeSource', 'UpdateCodeSource', 'DeleteCodeSource']],
  ['PUBLIC', [true, true, false], ['CreateCodeSource', 'UpdateCodeSource', 'DeleteCodeSource', 'PublishCodeSource']],
] as const)('%s may look, and change only what it has to', (_, [writes, publishes, named], changes) => {
  const looks = ['paicodesource:ListCodeSources', 'paicodesource:GetCodeSource', 'paiworkspace:GetWorkspace']
  const wanted = [...looks, ...changes.map((name) => `paicodesource:${name}`)]
  expect(actionsOf(writes, publishes, named).toSorted()).toEqual(wanted.toSorted())
})

it('a workspace that is given by name is looked up', () => {
  expect(actionsOf(true, false, true)).toContain('paiworkspace:ListWorkspaces')
  expect(actionsOf(true, false, false)).not.toContain('paiworkspace:ListWorkspaces')
})

it('there is no wildcard among the actions', () => expect(actionsOf(true, true, true).join()).not.toContain('*'))
