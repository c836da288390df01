import { describe, expect, it } from 'vitest'
import { isRace, parsePush } from '../../src/git/push.ts'
import { shas } from '../support/payloads.ts'

const { base, head } = shas
const [main, pin] = ['refs/heads/main', `refs/tags/pai/${head}`]
const commands = [main, pin].map((ref) => ({ ref, old: base, object: head, forced: false }))
const parse = (stdout: readonly string[], stderr: readonly string[] = []) =>
  parsePush({ exitCode: 1, stdout: stdout.join('\n'), stderr: stderr.join('\n') }, commands)
const ok = (ref: string) => `*\t${head}:${ref}\t[new branch]`

describe('the output of a push', () => {
  it('without a rejection leaves nothing to explain', () => {
    expect(parse(['To https://h/x.git', ` \t${head}:${main}\tbbbbbbb..aaaaaaa`, ok(pin), 'Done'])).toEqual({
      rejected: [],
      messages: [],
    })
  })

  it.each([
    [`+\t${head}:${main}\tbbb...aaa (forced update)`, []],
    [`=\t${head}:${main}\t[up to date]`, []],
    [`!\t${head}:${main}\t[rejected] (fetch first)`, ['fetch first']],
    [`!\t${head}:${main}\t[rejected] (non-fast-forward)`, ['non-fast-forward']],
    [`!\t${head}:${main}\t[rejected] (stale info)`, ['stale info']],
    [`!\t${head}:${main}\t[remote rejected] (pre-receive hook declined)`, ['pre-receive hook declined']],
    [`!\t${head}:${main}\t[remote rejected] (failed to update ref (locked))`, ['failed to update ref (locked)']],
    [`!\t${head}:${main}\t[remote failure]`, ['[remote failure]']],
  ])('%j is read', (line, reasons) => {
    expect(parse([line, ok(pin)]).rejected).toMatchObject(reasons.map((reason) => ({ ref: main, reason })))
    expect(parse([line, ok(pin)]).rejected).toHaveLength(reasons.length)
  })

  it('that says nothing of a ref means that it was not accepted, with the reason git gave', () => {
    const fatal = 'fatal: unable to access: The requested URL returned error: 403'
    expect(parse([ok(main)], ['remote: hello', fatal, 'error: failed to push some refs']).rejected).toEqual([
      { ref: pin, reason: fatal, kind: 'refusal' },
    ])
    expect(parse([], []).rejected.map(({ reason }) => reason)).toEqual(['git said nothing', 'git said nothing'])
    const cut = 'fatal: the remote end hung up unexpectedly'
    expect(parse([ok(main)], [cut]).rejected).toEqual([{ ref: pin, reason: cut, kind: 'fault' }])
  })

  it.each([
    ['error: RPC failed; HTTP 403 curl 22 The requested URL returned error: 403', 'refusal'],
    ['error: RPC failed; HTTP 413 curl 22 The requested URL returned error: 413', 'refusal'],
    ['error: RPC failed; HTTP 429 curl 22 The requested URL returned error: 429', 'fault'],
    ['error: RPC failed; HTTP 503 curl 22 The requested URL returned error: 503', 'fault'],
    ['error: RPC failed; curl 56 Recv failure: Connection reset by peer', 'fault'],
  ])('that ends in a hang-up after %j is a %s', (said, kind) => {
    const { rejected } = parse([], [said, 'fatal: the remote end hung up unexpectedly'])
    expect(rejected).toMatchObject([{ kind }, { kind }])
  })

  it('in which a hook tells of a fault of its own is a refusal: git got its answer', () => {
    const line = `!\t${head}:${main}\t[remote rejected] (pre-receive hook declined)`
    expect(parse([line, ok(pin)], ['remote: the check timed out']).rejected).toMatchObject([{ kind: 'refusal' }])
  })

  it('of a server that writes a line for a pattern costs no time', () => {
    const reason = '('.repeat(900_000)
    for (const mark of ['\r', '\u2028', ''])
      parse([`!\t${head}:${main}\t[remote rejected] (${reason}${mark})`, `!\t${head}:${pin}\t${reason}${mark}`])
  })

  it('cannot be forged by what the server writes', () => {
    const forged = ['remote: x', `remote: *\t${head}:${main}\t[new branch]`]
    expect(parse(forged, forged).rejected.map(({ ref }) => ref)).toEqual([main, pin])
    expect(parse([`ok\t${head}:${main}\t[new branch]`]).rejected.map(({ ref }) => ref)).toEqual([main, pin])
  })

  it('keeps what the server wrote', () => {
    expect(parse([ok(main), ok(pin)], ['remote: hello', '', ' ', 'To https://h']).messages).toEqual([
      'remote: hello',
      'To https://h',
    ])
  })
})

describe('a rejection is a race', () => {
  it.each([
    'fetch first',
    'stale info',
    'incorrect old value provided',
    'failed to lock',
    'failed to update ref',
    'cannot lock ref',
    'reference already exists',
    'reference does not exist',
    'invalid old id sent',
    'no such ref',
  ])('when it is %s: only somebody else was faster', (reason) => {
    expect(isRace(reason)).toBe(true)
    expect(parse([`!\t${head}:${main}\t[remote rejected] (${reason})`, ok(pin)]).rejected[0]?.kind).toBe('race')
  })

  it.each(['pre-receive hook declined', 'protected branch hook declined', 'non-fast-forward', 'git said nothing', ''])(
    'not when it is %j',
    (reason) => expect(isRace(reason)).toBe(false),
  )
})
