import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'

const root = path.resolve(import.meta.dirname, '../..')
const page = readFileSync(path.join(root, 'docs/permissions.md'), 'utf8')

const Statement = z.object({
  Effect: z.literal('Allow'),
  Action: z.union([z.string(), z.array(z.string())]),
  Resource: z.optional(z.literal('*')),
  Principal: z.optional(z.object({ Federated: z.array(z.string()) })),
  Condition: z.optional(z.record(z.string(), z.record(z.string(), z.union([z.string(), z.array(z.string())])))),
})
const Policy = z.strictObject({ Version: z.literal('1'), Statement: z.array(Statement) })

/** The policies of a document. */
function readPolicies(name: string) {
  if (!existsSync(path.join(root, name))) return []
  const blocks = readFileSync(path.join(root, name), 'utf8').matchAll(/```json\n(.*?)```/gs)
  const values = [...blocks].map(([, text = '']) => JSON.parse(text) as unknown)
  return values.filter((value) => 'Statement' in Object(value)).flatMap((value) => Policy.parse(value).Statement)
}

const documents = ['docs/permissions.md', 'README.md', 'README.zh-CN.md', 'docs/recipes.md']
const isTrust = ({ Principal }: z.infer<typeof Statement>) => Principal !== undefined
const grants = readPolicies('docs/permissions.md').filter((statement) => !isTrust(statement))
const allGrants = documents.flatMap(readPolicies).filter((statement) => !isTrust(statement))
const trusts = documents.flatMap(readPolicies).filter(isTrust)
const sorted = (texts: Iterable<string>) => [...new Set(texts)].toSorted()

/** The RAM actions that the code says its calls need. */
function readActions(): string[] {
  const folder = path.join(root, 'src/pai')
  const text = readdirSync(folder)
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n')
  const literal = [...text.matchAll(/permission: '([\w:]+)'/g)].map(([, action = '']) => action)
  const named = [...text.matchAll(/named\('(\w+)'\)/g)].map(([, action]) => `paicodesource:${action}`)
  return sorted([...literal, ...named])
}

describe('the RAM actions', () => {
  it('of all policies together are those that the code calls', () => {
    expect(readActions().length).toBeGreaterThan(6)
    expect(sorted(grants.flatMap(({ Action }) => Action))).toEqual(readActions())
  })

  it('are explained, each once, with where the name is from', () => {
    const rows = [...page.matchAll(/^\| `(pai\w+:\w+)` \| (.+) \| (.+) \|$/gm)]
    expect(sorted(rows.map(([, action = '']) => action))).toEqual(readActions())
    expect(rows).toHaveLength(readActions().length)
    for (const [, , , source] of rows) expect(source).toMatch(/page|roles|skills/)
  })

  it('are named one by one in every document, and the code calls each of them', () => {
    expect(grants.length).toBeGreaterThan(2)
    const known = readActions()
    expect(allGrants.flatMap(({ Action }) => Action).filter((action) => !known.includes(action))).toEqual([])
  })
})

describe('every trust policy', () => {
  it('is bound to issuer, audience and one repository', () => {
    expect(trusts.length).toBeGreaterThan(2)
    for (const { Action, Condition = {} } of trusts) {
      expect(Action).toBe('sts:AssumeRole')
      expect(Condition['StringEquals']).toMatchObject({
        'oidc:iss': 'https://token.actions.githubusercontent.com',
        'oidc:aud': 'sts.aliyuncs.com',
      })
      const subjects = Object.values(Condition).flatMap((test) => test['oidc:sub'] ?? [])
      expect(subjects).not.toEqual([])
      for (const subject of subjects) expect(subject).toMatch(/^repo:[^/*]+\/[^:*]+:(ref|environment):/)
    }
  })

  it('is there in the classic and in the immutable shape, for a branch and for an environment', () => {
    const subjects = trusts.flatMap(({ Condition = {} }) =>
      Object.values(Condition).flatMap((test) => test['oidc:sub']),
    )
    for (const shape of [/^repo:OWNER\/REPO:ref:/, /^repo:OWNER@\d+\/REPO@\d+:ref:/, /:environment:/]) {
      expect(subjects).toContainEqual(expect.stringMatching(shape))
    }
  })
})
