import { describe, expect, it } from 'vitest'
import { lacksObjects, type PushReport, parseReport, readRejections, remoteLines } from '../../src/git/receive-pack.ts'
import { shas } from '../support/payloads.ts'

const [main, pin] = ['refs/heads/main', `refs/tags/pai/${shas.head}`]
const commands = [main, pin].map((ref) => ({ ref, old: null, object: shas.head }))
const report = (lines: readonly string[], more: Partial<PushReport> = {}): PushReport => ({
  ...parseReport(lines),
  messages: [],
  fatal: null,
  ...more,
})
const rejections = (lines: readonly string[], more: Partial<PushReport> = {}, reports = false) =>
  readRejections(report(lines, more), commands, reports)

describe('a report', () => {
  it('that accepts everything has no rejections', () => {
    expect(rejections(['unpack ok', `ok ${main}`, `ok ${pin}`])).toEqual([])
  })

  it('that leaves a ref out has not answered for it, unless the server reports nothing', () => {
    const reason = 'no answer (the report leaves it out)'
    expect(rejections(['unpack ok', `ok ${pin}`], {}, true)).toEqual([{ ref: main, reason, kind: 'fault' }])
    expect(rejections(['unpack index-pack abnormal exit'], {}, true)).toEqual([
      { ref: main, reason: 'index-pack abnormal exit', kind: 'fault' },
      { ref: pin, reason: 'index-pack abnormal exit', kind: 'fault' },
    ])
    expect(rejections([], {}, false)).toEqual([])
  })

  it('that refuses one ref leaves the other', () => {
    expect(rejections(['unpack ok', `ng ${main} pre-receive hook declined`, `ok ${pin}`])).toEqual([
      { ref: main, reason: 'pre-receive hook declined', kind: 'refusal' },
    ])
  })

  it.each([
    'failed to update ref',
    'incorrect old value provided',
    `cannot lock ref 'refs/heads/main': is at ${shas.base} but expected ${shas.head}`,
    'reference already exists',
    'failed to lock',
  ])('says that somebody was faster: %s', (reason) => {
    expect(rejections(['unpack ok', `ng ${main} ${reason}`])).toEqual([
      { ref: main, reason: expect.stringContaining(reason.slice(0, 20)), kind: 'race' },
    ])
  })

  it.each([
    'deny updating a hidden ref',
    'deletion prohibited',
    'branch is currently checked out',
    'shallow update not allowed',
  ])('is no matter of time: %s', (reason) =>
    expect(rejections(['unpack ok', `ng ${main} ${reason}`])).toMatchObject([{ reason, kind: 'refusal' }]),
  )

  it('says of each ref for itself whether somebody was faster', () => {
    const messages = [`error: cannot lock ref '${main}': is at ${shas.base}`, 'No tag is allowed.']
    const lines = ['unpack ok', `ng ${main} refused`, `ng ${pin} hook declined`]
    expect(rejections(lines, { messages }).map(({ kind }) => kind)).toEqual(['race', 'refusal'])
  })

  it('whose pack was not unpacked tells why', () => {
    const lines = ['unpack index-pack abnormal exit', `ng ${main} unpacker error`, `ng ${pin} unpacker error`]
    expect(rejections(lines)).toMatchObject([
      { ref: main, reason: 'unpacker error: index-pack abnormal exit', kind: 'refusal' },
      { ref: pin, kind: 'refusal' },
    ])
  })

  it('of a pack that was cut on its way may be tried again', () => {
    const lines = ['unpack index-pack abnormal exit', `ng ${main} unpacker error`]
    const messages = ['fatal: early EOF', 'fatal: index-pack failed']
    expect(rejections(lines, { messages })).toMatchObject([{ ref: main, kind: 'fault' }])
  })

  it('without a reason still is a refusal', () => {
    expect(rejections(['unpack ok', `ng ${main}`])).toMatchObject([{ ref: main, reason: 'refused' }])
  })

  it('that ends in band 3 refuses what it has not accepted', () => {
    const found = rejections(['unpack ok', `ok ${main}`], { fatal: 'out of memory' })
    expect(found).toEqual([{ ref: pin, reason: 'out of memory', kind: 'fault' }])
  })

  it('shows foreign text in a form that the runner does not execute', () => {
    const [found] = rejections(['unpack ok', `ng ${main} ##[error]x\u0007::set-env`])
    expect(found?.reason).toBe('## [error]x::set-env')
  })

  it('keeps the lines of the server, as git shows them', () => {
    expect(remoteLines(report([], { messages: ['one', 'two'], fatal: 'three' }))).toEqual([
      'remote: one',
      'remote: two',
      'remote: three',
    ])
  })
})

it.each([
  [['unpack index-pack abnormal exit'], ['fatal: pack has 3 unresolved deltas'], true],
  [['unpack ok', `ng ${main} missing necessary objects`], [], true],
  [['unpack unresolved deltas left after unpacking'], [], true],
  [[`unpack error Missing delta base ${shas.base}`, `ng ${main} n/a (unpacker error)`], [], true],
  [['unpack ok', `ng ${main} Missing commit ${shas.base}`], [], true],
  [['unpack index-pack abnormal exit'], ['fatal: early EOF'], false],
  [['unpack ok', `ng ${main} pre-receive hook declined`], ['remote: no'], false],
  [['unpack ok', `ok ${main}`], [], false],
] as const)('%j with %j says whether the mirror lacks objects: %j', (lines, messages, expected) => {
  expect(lacksObjects(report(lines, { messages }))).toBe(expected)
})
