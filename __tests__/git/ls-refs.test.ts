import { describe, expect, it } from 'vitest'
import { parseLsRefs as parse, parseUploadPackRefs as parseV0, type RefsAnswer } from '../../src/git/ls-refs.ts'
import { makePacket } from '../../src/git/pkt-line.ts'
import { htmlPage } from '../support/answers.ts'
import { shas } from '../support/payloads.ts'

const { base, head, tag, zero } = shas
const wire = (lines: readonly string[], end = '0000') =>
  Buffer.from(lines.map((line) => (line === '' ? '0000' : makePacket(`${line}\n`))).join('') + end)
const { signal } = new AbortController()
const parseLsRefs = (body: Buffer) => parse(body, signal)
const parseUploadPackRefs = (body: Buffer, prefixes: readonly string[]) => parseV0(body, prefixes, signal)
const maps = (answer: RefsAnswer | null) =>
  answer?.ok ? { refs: [...answer.refs], peeled: [...answer.peeled], head: answer.head } : answer

const refused = [
  ['a page', Buffer.from(htmlPage)],
  ['JSON', Buffer.from('{"code":404}')],
  ['nothing', Buffer.alloc(0)],
  ['an answer that was cut', wire([`${base} refs/heads/main`], '')],
  ['an answer that was cut in a packet', wire([`${base} refs/heads/main`], '00')],
  ['an error of the server', wire(['ERR access denied'])],
] as const

describe('an answer to ls-refs', () => {
  it('tells refs, what annotated tags stand for, and where HEAD points', async () => {
    const body = wire([
      `${base} HEAD symref-target:refs/heads/main`,
      `${base} refs/heads/main`,
      `${head} refs/heads/feature/x`,
      `${tag} refs/tags/v1 peeled:${base}`,
    ])
    expect(maps(await parseLsRefs(body))).toEqual({
      refs: [
        ['HEAD', base],
        ['refs/heads/main', base],
        ['refs/heads/feature/x', head],
        ['refs/tags/v1', tag],
      ],
      peeled: [['refs/tags/v1', base]],
      head: 'refs/heads/main',
    })
  })

  it('may be empty: an empty repository, or nothing below the prefix', async () => {
    expect(maps(await parseLsRefs(wire([])))).toEqual({ refs: [], peeled: [], head: null })
    expect(maps(await parseLsRefs(wire(['unborn HEAD symref-target:refs/heads/main'])))).toEqual({
      refs: [],
      peeled: [],
      head: 'refs/heads/main',
    })
  })

  it('believes a symref of HEAD only', async () => {
    expect(await parseLsRefs(wire([`${base} refs/heads/x symref-target:refs/heads/evil`]))).toMatchObject({
      head: null,
    })
  })

  it('may have names of SHA-256', async () => {
    expect(await parseLsRefs(wire([`${'a'.repeat(64)} refs/heads/main`]))).toMatchObject({ ok: true })
  })

  it.each([
    ...refused,
    ['a line without a name', wire([base])],
    ['a short object', wire([`${base.slice(1)} refs/heads/main`])],
    ['the v0 advertisement', wire(['# service=git-upload-pack', '', `${base} HEAD\0multi_ack`])],
  ] as const)('is not %s', async (_, body) => expect(await parseLsRefs(body)).toBeNull())
})

describe('an advertisement of protocol v0', () => {
  const capabilities = '\0multi_ack symref=HEAD:refs/heads/main object-format=sha1 agent=git/2.39'
  const body = wire([
    '# service=git-upload-pack',
    '',
    `${base} HEAD${capabilities}`,
    `${base} refs/heads/main`,
    `${head} refs/heads/feature/x`,
    `${tag} refs/tags/v1`,
    `${base} refs/tags/v1^{}`,
    `${head} refs/pull/1/head`,
  ])

  it('tells the refs below the prefixes and no other', async () => {
    expect(maps(await parseUploadPackRefs(body, ['refs/heads/', 'refs/tags/v1']))).toEqual({
      refs: [
        ['refs/heads/main', base],
        ['refs/heads/feature/x', head],
        ['refs/tags/v1', tag],
      ],
      peeled: [['refs/tags/v1', base]],
      head: 'refs/heads/main',
    })
    expect(maps(await parseUploadPackRefs(body, ['refs/heads/none']))).toMatchObject({ refs: [], peeled: [] })
  })

  it('of an empty repository has no refs', async () => {
    const empty = wire(['# service=git-upload-pack', '', `${zero} capabilities^{}\0multi_ack agent=git/2.39`])
    expect(maps(await parseUploadPackRefs(empty, ['refs/heads/', 'refs/tags/']))).toEqual({
      refs: [],
      peeled: [],
      head: null,
    })
  })

  it.each([
    ...refused,
    ['an advertisement for pushes', wire(['# service=git-receive-pack', '', `${base} refs/heads/main\0report-status`])],
    ['an answer of protocol v2', wire([`${base} refs/heads/main`])],
    ['a broken line', wire(['# service=git-upload-pack', '', `${base} HEAD${capabilities}`, 'x refs/heads/main'])],
  ] as const)('is not %s', async (_, text) => expect(await parseUploadPackRefs(text, ['refs/'])).toBeNull())
})
