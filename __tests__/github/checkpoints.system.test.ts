import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { ActionError } from '../../src/errors.ts'
import { findCheckpoints } from '../../src/github/checkpoints.ts'
import { addBulk } from '../support/bulk.ts'
import { createVirtualClock } from '../support/clock.ts'
import { addCommit } from '../support/history.ts'
import { createTestHttp } from '../support/http.ts'
import { shaFrom } from '../support/object-name.ts'
import { startServer } from '../support/server.ts'

let emulator: Emulator
let commits: string[]
const cleanups: (() => Promise<void>)[] = []
beforeAll(async () => {
  emulator = await startEmulator()
  commits = addBulk(await emulator.github.createRepository('octo/big'), 26)
})
afterAll(() => emulator.close())
beforeEach(() => {
  emulator.faults = {}
})
afterEach(async () => {
  await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()))
})

function find(repo: string, commit: string, signal = new AbortController().signal) {
  const http = createTestHttp({ clock: createVirtualClock(), signal })
  cleanups.push(http.close)
  const { apiUrl, token } = emulator.github
  return findCheckpoints(http, { api: apiUrl, owner: 'octo', repo, token }, shaFrom(commit))
}

describe('a repository of 26 MB', () => {
  it('is cut into four pieces by three of its commits, oldest first, about as large as each other', async () => {
    const found = await find('big', commits.at(-1) ?? '')
    const places = found.map((sha) => commits.indexOf(sha))
    expect(places).toHaveLength(3)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    const steps = [...places, 25].map((place, index) => place - (places[index - 1] ?? -1))
    expect(Math.max(...steps)).toBeLessThanOrEqual(8)
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(5)
  })

  it('has only ancestors of the commit as checkpoints, and never the commit itself', async () => {
    const found = await find('big', commits[9] ?? '')
    expect(found.length).toBeGreaterThan(0)
    for (const sha of found) expect(commits.indexOf(sha)).toBeLessThan(9)
  })

  it('is not cut at its first commit', async () => {
    expect(await find('big', commits[0] ?? '')).toEqual([])
  })

  it('is asked about in a handful of requests', async () => {
    const from = emulator.journal.length
    await find('big', commits.at(-1) ?? '')
    expect(emulator.journal.length - from).toBeLessThanOrEqual(5)
  })
})

it('a repository of 10 GB is cut into 16 pieces: a call of GitHub is spent on each', async () => {
  const server = await startServer(({ url }, response) => {
    const page = /[?&]page=(\d+)/.exec(url)?.[1]
    if (page === undefined) return response.end(JSON.stringify({ size: 10 * 1024 * 1024 }))
    const link = `<${server.url}/commits?per_page=1&page=50000>; rel="last"`
    return response.writeHead(200, { link }).end(JSON.stringify([{ sha: page.padStart(40, '0') }]))
  })
  const http = createTestHttp({ clock: createVirtualClock() })
  cleanups.push(http.close, server.close)
  const place = { api: server.url, owner: 'octo', repo: 'huge', token: null }
  expect(await findCheckpoints(http, place, shaFrom(commits[0] ?? ''))).toHaveLength(15)
  expect(server.requests).toHaveLength(17)
})

it('a small repository is not cut, after one request', async () => {
  const bare = await emulator.github.createRepository('octo/small')
  const tip = addCommit(bare, 'refs/heads/main')
  const from = emulator.journal.length
  expect(await find('small', tip)).toEqual([])
  expect(emulator.journal.slice(from).map(({ call }) => call)).toEqual(['github.rest.repository'])
})

it.each([
  ['github.rest.repository', 'status:403'],
  ['github.rest.repository', 'html:200'],
  ['github.rest.commits', 'status:404'],
  ['github.rest.commits', 'html:200'],
] as const)('nothing is cut when %s answers %s: the mirror does not depend on the API', async (call, fault) => {
  emulator.faults = { [call]: Array.from({ length: 9 }, () => fault) }
  expect(await find('big', commits.at(-1) ?? '')).toEqual([])
})

it('nothing is cut when the API does not know the commit', async () => {
  expect(await find('big', '0123456789abcdef0123456789abcdef01234567')).toEqual([])
})

it('the end of the step is the end of the question', async () => {
  const step = new AbortController()
  step.abort(new ActionError('E_CANCELLED', 'The run was cancelled.'))
  await expect(find('big', commits.at(-1) ?? '', step.signal)).rejects.toMatchObject({ code: 'E_CANCELLED' })
})
