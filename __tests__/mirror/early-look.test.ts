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
  defaultBranch: 'main',
  cloneControl: false,
  created: false,
  createdAt: null,
}
const session = { refs: new Map() } as unknown as Session

interface Answers {
  readonly found?: () => Promise<CodeupRepository | null>
  readonly opened?: () => Promise<Opening>
  readonly username?: string | null
}

function open(answers: Answers = {}) {
  const asked: string[] = []
  const note = <T>(what: string, answer: () => Promise<T>) => {
    asked.push(what)
    return answer()
  }
  const { found = async () => repository, opened = async () => ({ ok: true, session }) as const } = answers
  const codeup = {
    findRepository: (path: string) => note(`find ${path}`, found),
    ensureRepository: (path: string) => note(`ensure ${path}`, async () => ({ ...repository, created: true })),
    readCloneAccount: () => note('account', async () => 'ci-robot'),
  } as unknown as Codeup
  const route = {
    open: (mirror: Remote, _names: readonly string[]) => note(`open ${mirror.username}@${mirror.url}`, opened),
    close: async () => undefined,
  }
  const readRefs = (_mirror: Remote, _names: readonly string[]) =>
    note('refs', async () => ({ ok: true, refs: new Map() }) as never)
  const { username = 'given' } = answers
  const early = lookEarly({ codeup, route, readRefs }, { path: 'octo/train', url, username, token: 't', names: [] })
  return { early, asked }
}

const wanted = { visibility: 'private', description: '' }
const mirror = { url, username: 'given', password: 't' }

describe('an early look', () => {
  it('asks at once; the first look takes what is on its way, every later one asks anew', async () => {
    const { early, asked } = open()
    await new Promise((resolve) => setImmediate(resolve))
    expect(asked).toEqual(['find octo/train', `open given@${url}`])
    expect(await early.codeup.ensureRepository('octo/train', wanted)).toBe(repository)
    expect(await early.route.open(mirror, [])).toEqual({ ok: true, session })
    expect(asked).toHaveLength(2)
    await early.codeup.findRepository('octo/train')
    await early.route.open(mirror, [])
    expect(asked.slice(2)).toEqual(['find octo/train', `open given@${url}`])
  })

  it('looks the clone account up where none is given, once', async () => {
    const { early, asked } = open({ username: null })
    expect(await early.codeup.readCloneAccount()).toBe('ci-robot')
    await early.route.open({ ...mirror, username: 'ci-robot' }, [])
    expect(asked).toEqual(['find octo/train', 'account', `open ci-robot@${url}`])
  })

  it('drops the refs of a place that is not where the API says', async () => {
    const { early, asked } = open()
    const other = { ...mirror, url: 'https://codeup.aliyun.com/acme/octo/train.git' }
    await early.route.open(other, [])
    expect(asked.at(-1)).toBe(`open given@${other.url}`)
  })

  it('makes a repository that is not there, and then looks at it again', async () => {
    const refused = { ok: false, status: 404, requestId: null } as const
    let first = true
    const opened = async (): Promise<Opening> => {
      const answer = first ? refused : ({ ok: true, session } as const)
      first = false
      return answer
    }
    const { early, asked } = open({ found: async () => null, opened })
    expect((await early.codeup.ensureRepository('octo/train', wanted)).created).toBe(true)
    expect(await early.route.open(mirror, [])).toEqual({ ok: true, session })
    expect(asked).toEqual(['find octo/train', `open given@${url}`, 'ensure octo/train', `open given@${url}`])
  })

  it('tells the failure of a question to the one who needs its answer, and to nobody else', async () => {
    const error = new ActionError('E_CODEUP_TOKEN', 'refused')
    const { early } = open({ found: () => Promise.reject(error), opened: () => Promise.reject(error) })
    await new Promise((resolve) => setImmediate(resolve))
    expect(await early.readRefs(mirror, [])).toMatchObject({ ok: true })
    await expect(early.codeup.ensureRepository('octo/train', wanted)).rejects.toBe(error)
  })
})
