import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Emulator, type FaultScript, startEmulator } from '../../emulator/emulator.ts'
import { makePacket } from '../../src/git/pkt-line.ts'
import { createVirtualClock } from '../support/clock.ts'
import type { Errand } from '../support/errand.ts'
import { type GitRequest, type Passage, startGitFront } from '../support/git-front.ts'
import { createPair } from '../support/mirroring.ts'
import { startServer } from '../support/server.ts'

const main = 'refs/heads/main'
const pinOf = (sha: string) => `refs/tags/pai/${sha}`
const [opening, fetching] = ['codeup.git.refs.receive-pack', 'github.git.upload-pack']
const [pushing, proving] = ['codeup.git.receive-pack', 'codeup.git.upload-pack']
const cleanups: (() => Promise<unknown>)[] = []
let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())
beforeEach(() => {
  emulator.faults = {}
})
afterEach(async () => {
  await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()))
})

/** A mirror one commit behind, and a run over what the servers do. */
async function run(faults: FaultScript, more: Partial<Errand> = {}) {
  const pair = await createPair(emulator)
  const [, second, third] = pair.commits
  pair.seed({ [main]: second })
  emulator.faults = faults
  // Not of a mirror that was made a moment ago.
  const clock = createVirtualClock(0.5, 3_600_000)
  const outcome = await pair.run({ commit: third, history: { before: second, forced: false }, clock, ...more })
  emulator.faults = {}
  const [held, done] = [{ [main]: second }, { [main]: third, [pinOf(third)]: third }]
  return { pair, outcome, held, done, count: (call: string) => outcome.calls.filter((one) => one === call).length }
}

const bandOf = (report: string) => `${makePacket(`\u0001${report}`)}0000`
const five = <T>(value: T): T[] => Array.from({ length: 5 }, () => value)

describe('an answer that says no', () => {
  it.each([
    [opening, 'status:401', 'E_CODEUP_TOKEN', /401/],
    [opening, 'status:403', 'E_CODEUP_DENIED', /403/],
    [opening, 'status:404', 'E_CODEUP_DENIED', /404/],
    [opening, 'html:200', 'E_NOT_API', /text\/html/],
    [fetching, 'status:401', 'E_GITHUB_ACCESS', /401/],
    [fetching, 'status:403', 'E_GITHUB_ACCESS', /403/],
    [fetching, 'status:404', 'E_GITHUB_ACCESS', /404/],
    [pushing, 'status:401', 'E_CODEUP_TOKEN', /401/],
    [pushing, 'status:403', 'E_CODEUP_DENIED', /403/],
    [pushing, 'status:404', 'E_PUSH_REFUSED', /404/],
    [proving, 'status:401', 'E_NOT_CLONABLE', /401/],
    [proving, 'status:403', 'E_NOT_CLONABLE', /403/],
  ] as const)('to %s with %s is %s, at once', async (call, fault, code, message) => {
    const { outcome, count, pair, held, done } = await run({ [call]: [fault] })
    expect(outcome.error).toMatchObject({ code, message: expect.stringMatching(message) })
    expect(count(call)).toBe(1)
    await pair.expectWhole(call === proving ? done : held)
  })

  it.each([opening, fetching, pushing, proving])('to every %s is no answer for ever', async (call) => {
    const { outcome, count, pair, held, done } = await run({ [call]: Array.from({ length: 40 }, () => 'status:503') })
    expect(outcome.error?.message).toContain('503')
    expect(count(call)).toBeLessThanOrEqual(6)
    await pair.expectWhole(call === proving ? done : held)
  })
})

describe('what passes by itself', () => {
  it.each([opening, fetching, pushing, proving])('is waited for at %s', async (call) => {
    for (const fault of ['throttle', 'status:502', 'reset-before', 'html:503'] as const) {
      const { outcome, pair, done, count } = await run({ [call]: [fault] })
      expect(outcome).toMatchObject({ error: null, mirrored: { outcome: 'pushed', strategy: 'relay' } })
      const unconfirmed = outcome.lines.filter((line) => line.startsWith('the push was not confirmed: '))
      expect(unconfirmed).toHaveLength(call === pushing ? 1 : 0)
      if (call !== fetching) expect(count(fetching)).toBe(1)
      await pair.expectWhole(done)
    }
  })

  it.each([
    ['nothing', '', 'E_NETWORK', 'no answer'],
    ['a report of no ref', bandOf(`${makePacket('unpack ok\n')}0000`), 'E_NETWORK', 'no answer'],
    ['a pack that broke', bandOf(`${makePacket('unpack no space left\n')}0000`), 'E_PUSH_REFUSED', 'no space left'],
    ['an error line', makePacket('ERR the repository is locked'), 'E_PUSH_REFUSED', ': the repository is locked.'],
  ])('is a push that is answered by %s: it is made again, and never taken for done', async (_, body, code, said) => {
    const answer = { status: 200, headers: { 'content-type': 'application/x-git-receive-pack-result' }, body }
    const treat = (times: number) => (name: GitRequest, _: unknown, number: number) =>
      name === 'receive-pack' && number <= times ? answer : null
    const [once, always] = await Promise.all([1, 99].map((times) => startGitFront(emulator.codeup.url, treat(times))))
    cleanups.push(async () => Promise.all([once?.close(), always?.close()]))
    const passing = await run({}, { codeupUrl: once?.url ?? '' })
    expect(passing.outcome).toMatchObject({ error: null, mirrored: { outcome: 'pushed', strategy: 'relay' } })
    await passing.pair.expectWhole(passing.done)
    const { outcome, pair, held } = await run({}, { codeupUrl: always?.url ?? '' })
    expect(outcome.error).toMatchObject({ code, message: expect.stringContaining(said) })
    await pair.expectWhole(held)
  })

  it('is waited for as long as the mirror asks when it takes no push now', async () => {
    const busy = { status: 503, headers: { 'retry-after': '45' } }
    const front = await startGitFront(emulator.codeup.url, (name, _, number) =>
      name === 'receive-pack' && number === 1 ? busy : null,
    )
    cleanups.push(front.close)
    const clock = createVirtualClock(0)
    const { outcome, pair, done } = await run({}, { codeupUrl: front.url, clock })
    expect(outcome).toMatchObject({ error: null, mirrored: { outcome: 'pushed', strategy: 'relay' } })
    expect(clock.sleeps).toEqual([45_000])
    expect(front.of('receive-pack')).toHaveLength(2)
    await pair.expectWhole(done)
  })

  it('is no longer waited for when the mirror asks for more than the step has', async () => {
    const busy = { status: 429, headers: { 'retry-after': '120' } }
    const front = await startGitFront(emulator.codeup.url, (name) => (name === 'receive-pack' ? busy : null))
    cleanups.push(front.close)
    const clock = createVirtualClock(0)
    const { outcome, pair, held } = await run({}, { codeupUrl: front.url, clock })
    expect(outcome.error).toMatchObject({ code: 'E_THROTTLED' })
    // Of ten minutes: a fifth wait would end with the step.
    expect(clock.sleeps).toEqual([120_000, 120_000, 120_000, 120_000])
    await pair.expectWhole(held)
  })

  it.each(['reset-after-commit', 'after-commit:502', 'truncate'] as const)(
    'is a push that was done and whose answer was lost (%s): it is read back and not made again',
    async (fault) => {
      const { outcome, pair, done, count } = await run({ [pushing]: [fault] })
      expect(outcome).toMatchObject({ error: null, mirrored: { outcome: 'pushed' } })
      expect([count(fetching), count(pushing)]).toEqual([1, 1])
      await pair.expectWhole(done)
    },
  )

  it('is a push that arrives after its answer was lost: it is found done, and nothing is downloaded again', async () => {
    const { outcome, pair, done, count } = await run({ [pushing]: ['late-commit:200'] })
    expect(outcome.error).toBeNull()
    expect(count(fetching)).toBe(1)
    await pair.expectWhole(done)
  })
})

describe('git takes over', () => {
  it.each(['status:411', 'status:400', 'status:405'] as const)(
    'when the mirror answers a push with %s, and the log says why',
    async (fault) => {
      const { outcome, pair, done } = await run({ [pushing]: [fault] })
      expect(outcome).toMatchObject({ error: null, mirrored: { strategy: 'git', outcome: 'pushed' } })
      const [, status] = fault.split(':')
      expect(outcome.lines.join('\n')).toContain(`returned error: ${status}; using git`)
      await pair.expectWhole(done)
    },
  )

  it.each(['status:411', 'status:413', 'status:415'] as const)(
    'when GitHub answers the fetch with %s: git asks in other words',
    async (fault) => {
      const { outcome, pair, done } = await run({ [fetching]: [fault] })
      expect(outcome).toMatchObject({ error: null, mirrored: { strategy: 'git' } })
      await pair.expectWhole(done)
    },
  )

  const oldGitHub = async () => {
    const front = await startGitFront(emulator.github.url, () => ({ without: ['git-protocol'] }))
    cleanups.push(front.close)
    return front.url
  }

  it("when GitHub's side does not speak protocol v2, and the log says why", async () => {
    const { outcome, pair, done } = await run({}, { githubUrl: await oldGitHub() })
    expect(outcome).toMatchObject({ error: null, mirrored: { strategy: 'git' } })
    expect(outcome.lines.join('\n')).toMatch(/relay: GitHub's side does not answer in protocol v2: .*; using git/)
    await pair.expectWhole(done)
  })

  it('when HTML answers the fetch', async () => {
    const { outcome, pair, done } = await run({ [fetching]: ['html:200'] })
    expect(outcome).toMatchObject({ error: null, mirrored: { strategy: 'git' } })
    expect(outcome.lines.join('\n')).toContain('text/html')
    await pair.expectWhole(done)
  })

  it('not where the relay is forced: the error says what is in its way', async () => {
    const { outcome, pair, held } = await run({}, { githubUrl: await oldGitHub(), choice: 'relay' })
    expect(outcome.error).toMatchObject({ code: 'E_PUSH_REFUSED', message: expect.stringContaining('protocol v2') })
    expect(outcome.error?.hint).toContain('mirror-strategy')
    await pair.expectWhole(held)
  })

  it('from the start where it is forced', async () => {
    const { outcome, pair, done, count } = await run({}, { choice: 'git' })
    expect(outcome).toMatchObject({ error: null, mirrored: { strategy: 'git' } })
    expect(count(proving)).toBeGreaterThan(0)
    await pair.expectWhole(done)
  })
})

describe('HTML', () => {
  it.each(['auto', 'relay'] as const)('as the answer to a push is seen through (%s)', async (choice) => {
    const { outcome, pair, done } = await run({ [pushing]: ['html:200'] }, { choice })
    expect(outcome.error).toBeNull()
    await pair.expectWhole(done)
  })
})

describe('a redirect', () => {
  const redirect = async (which: GitRequest) => {
    const thief = await startServer((_, response) => response.end())
    const front = await startGitFront(emulator.codeup.url, (name, { url }): Passage | null =>
      name === which ? { status: 307, headers: { location: `${thief.url}${url}` } } : null,
    )
    cleanups.push(thief.close, front.close)
    return { thief, front }
  }

  it.each(['refs.receive-pack', 'receive-pack', 'upload-pack'] as const)(
    'at %s takes no credentials anywhere, by relay or by git',
    async (which) => {
      const { thief, front } = await redirect(which)
      const { outcome } = await run({}, { codeupUrl: front.url })
      if (which !== 'upload-pack') {
        expect(outcome.error?.code).toMatch(/^E_(NOT_API|PUSH_REFUSED)$/)
        expect(outcome.error?.message).toContain('307')
      }
      expect(thief.connections()).toBe(0)
    },
  )
})

it('a pack that is too big for the mirror in one piece, and cannot be cut, is E_PUSH_TOO_BIG', async () => {
  const { outcome, pair, held } = await run({ [pushing]: five('status:413') })
  expect(outcome.error).toMatchObject({ code: 'E_PUSH_TOO_BIG', message: expect.stringContaining('413') })
  expect(outcome.lines.join('\n')).toContain('in pieces')
  await pair.expectWhole(held)
})
