import { describe, expect, it } from 'vitest'
import type { Codeup, CodeupRepository } from '../../src/codeup/codeup.ts'
import { ActionError } from '../../src/errors.ts'
import type { Remote } from '../../src/git/remote.ts'
import type { Opening, Session } from '../../src/git/route.ts'
import { lookEarly } from '../../src/mirror/early-look.ts'

const url = 'https://codeup.aliyun.com/99d1/octo/train.git'
const repository = {
  id: '7',
  cloneUrl: url,
  webUrl: null,
  description: null,
  defaultBranch: 'main',
  cloneControl: false,
  created: false,
  createdAt: null,
}
const session = { refs: new Map() } as unknown as Session

interface Answers {
  readonly found?: () => Promise<CodeupRepository | null>
  readonly opened?: () => Promise<Opening>
  readonly account?: () => Promise<string>
  readonly username?: string | null
  readonly guess?: string | null
}

function open(answers: Answers = {}) {
  const asked: string[] = []
  const note = <T>(what: string, answer: () => Promise<T>) => {
    asked.push(what)
    return answer()
  }
  const { found = async () => repository, opened = async () => ({ ok: true, session }) as const } = answers
  const { account = async () => 'ci-robot', username = 'given', guess = url } = answers
  const codeup = {
    findRepository: (path: string) => note(`find ${path}`, found),
    ensureRepository: (path: string) => note(`ensure ${path}`, async () => ({ ...repository, created: true })),
    readCloneAccount: () => note('account', account),
  } as unknown as Codeup
  const route = {
    open: (mirror: Remote, _names: readonly string[]) =>
      note(`open ${mirror.username}:${mirror.password}@${mirror.url}`, opened),
    close: async () => undefined,
  }
  const readRefs = (_mirror: Remote, _names: readonly string[]) =>
    note('refs', async () => ({ ok: true, refs: new Map() }) as never)
  const questions = { path: 'octo/train', url: guess, username, token: 't', names: [] }
  const early = lookEarly({ codeup, route, readRefs }, questions)
  return { early, asked }
}

const wanted = { visibility: 'private', description: '' }
const mirror = { url, username: 'given', password: 't' }

describe('an early look', () => {
  it('asks at once; the first look takes what is on its way, every later one asks anew', async () => {
    const { early, asked } = open()
    await new Promise((resolve) => setImmediate(resolve))
    expect(asked).toEqual(['find octo/train', `open given:t@${url}`])
    expect(await early.codeup.ensureRepository('octo/train', wanted)).toBe(repository)
    expect(await early.route.open(mirror, [])).toEqual({ ok: true, session })
    expect(asked).toHaveLength(2)
    await early.codeup.findRepository('octo/train')
    await early.route.open(mirror, [])
    expect(asked.slice(2)).toEqual(['find octo/train', `open given:t@${url}`])
  })

  it('looks the clone account up where none is given, once', async () => {
    const { early, asked } = open({ username: null })
    expect(await early.codeup.readCloneAccount()).toBe('ci-robot')
    await early.route.open({ ...mirror, username: 'ci-robot' }, [])
    expect(asked).toEqual(['find octo/train', 'account', `open ci-robot:t@${url}`])
  })

  it('drops the refs of a place that is not where the API says', async () => {
    const { early, asked } = open()
    const other = { ...mirror, url: 'https://codeup.aliyun.com/acme/octo/train.git' }
    await early.route.open(other, [])
    expect(asked.at(-1)).toBe(`open given:t@${other.url}`)
  })

  it.each([
    ['is refused', { ok: false, status: 404, requestId: null }],
    ['seems to be open', { ok: true, session: { refs: new Map() } as unknown as Session }],
  ] as const)('makes a repository that is not there and %s, and then looks at it again', async (_, early404) => {
    const answers: Opening[] = [early404, { ok: true, session }]
    const opened = async () => answers.shift() ?? early404
    const { early, asked } = open({ found: async () => null, opened })
    expect((await early.codeup.ensureRepository('octo/train', wanted)).created).toBe(true)
    const opening = await early.route.open(mirror, [])
    expect(opening.ok && opening.session).toBe(session)
    expect(asked).toEqual(['find octo/train', `open given:t@${url}`, 'ensure octo/train', `open given:t@${url}`])
  })

  it('looks once more at a repository that was refused before the step came to it', async () => {
    const answers: Opening[] = [
      { ok: false, status: 404, requestId: null },
      { ok: true, session },
    ]
    const { early } = open({ opened: async () => answers.shift() ?? { ok: false, status: 500, requestId: null } })
    await early.codeup.ensureRepository('octo/train', wanted)
    expect(await early.route.open(mirror, [])).toEqual({ ok: true, session })
  })

  it('asks a dry run for the repository once', async () => {
    const { early, asked } = open()
    expect(await early.codeup.findRepository('octo/train')).toBe(repository)
    expect(asked).toEqual(['find octo/train', `open given:t@${url}`])
  })

  it('tells the failure of a question to the one who needs its answer, and to nobody else', async () => {
    const error = new ActionError('E_CODEUP_TOKEN', 'refused')
    const { early } = open({ found: () => Promise.reject(error), opened: () => Promise.reject(error) })
    await new Promise((resolve) => setImmediate(resolve))
    expect(await early.readRefs(mirror, [])).toMatchObject({ ok: true })
    await expect(early.codeup.ensureRepository('octo/train', wanted)).rejects.toBe(error)
  })

  it('without a likely place tells a failure of the clone account to the one who needs it only', async () => {
    const error = new ActionError('E_CODEUP_SCOPE', 'refused')
    const { early, asked } = open({ username: null, guess: null, account: () => Promise.reject(error) })
    // A refusal that nobody waits for would end the process here.
    await new Promise((resolve) => setImmediate(resolve))
    expect(asked).toEqual(['find octo/train', 'account'])
    await expect(early.codeup.readCloneAccount()).rejects.toBe(error)
  })
})
