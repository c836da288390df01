import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { createCodeup } from '../../src/codeup/codeup.ts'
import { createFastClock, createVirtualClock } from '../support/clock.ts'
import { addCommit, git } from '../support/history.ts'
import { createTestHttp } from '../support/http.ts'

const wanted = { visibility: 'private', description: 'Mirror of https://github.com/octo/train' }
const emulators: Partial<Record<'center' | 'region', Emulator>> = {}
const cleanups: (() => Promise<void>)[] = []

function of(edition: 'center' | 'region'): Emulator {
  const found = emulators[edition]
  if (found === undefined) throw new Error('the emulator has not started')
  return found
}

beforeAll(async () => {
  emulators.center = await startEmulator({ organizationPath: 'custom-acme' })
  emulators.region = await startEmulator({ edition: 'region' })
})
afterAll(async () => {
  await Promise.all([of('center').close(), of('region').close()])
})
afterEach(async () => {
  of('center').faults = {}
  of('center').codeup.readyLagMs = 0
  await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()))
})

function open(emulator: Emulator, organizationId: string | null = null, clock = createVirtualClock()) {
  const http = createTestHttp({ clock })
  cleanups.push(http.close)
  return createCodeup(http, { endpoint: emulator.codeup.endpoint, token: emulator.codeup.token, organizationId })
}

const callsSince = (emulator: Emulator, from: number) => emulator.journal.slice(from).map((entry) => entry.call)
const made = (emulator: Emulator, path: string) =>
  emulator.ledger.mutations.filter(({ kind, target }) => kind === 'repository.create' && target.endsWith(`/${path}`))

it.each([
  ['center', /^http:\/\/127\.0\.0\.1:\d+\/custom-acme\/team\/found\.git$/],
  ['region', /^http:\/\/127\.0\.0\.1:\d+\/codeup\/team\/found\.git$/],
] as const)('discovers the %s edition and takes the clone URL as the API gives it', async (edition, cloneUrl) => {
  await of(edition).codeup.createRepository('team/found', { defaultBranch: 'main' })
  const repository = await open(of(edition)).findRepository('team/found')
  expect(repository).toMatchObject({ defaultBranch: 'main', created: false })
  expect(repository?.cloneUrl).toMatch(cloneUrl)
  expect(repository?.webUrl).toMatch(/found$/)
})

it('finds nothing where there is nothing, in either edition', async () => {
  expect(await open(of('center')).findRepository('team/none')).toBeNull()
  expect(await open(of('region')).findRepository('team/none')).toBeNull()
})

it('discovers once for all calls of a step, and asks for no organization when it is given', async () => {
  const emulator = of('center')
  const from = emulator.journal.length
  const codeup = open(emulator, emulator.codeup.organizationId)
  await codeup.findRepository('team/found')
  await codeup.findRepository('team/none')
  await codeup.readCloneAccount()
  // Its path is taken to be its ID until something is not found there.
  expect(callsSince(emulator, from)).toEqual([
    'codeup.repository.get',
    'codeup.namespace.organization',
    'codeup.repository.get',
    'codeup.repository.get',
    'codeup.user',
    'codeup.clone-username',
  ])
})

it('makes no group that is named by the ID of the organization, and one that has its name', async () => {
  const emulator = of('center')
  const { organizationId } = emulator.codeup
  await expect(open(emulator).ensureRepository(`${organizationId}/copied`, wanted)).rejects.toMatchObject({
    code: 'E_INPUT',
    message: `\`codeup-repository\`: ${organizationId}/copied begins with the ID of the organization, and is a path below it: leave ${organizationId}/ out.`,
  })
  expect(made(emulator, 'copied')).toEqual([])
  // An account on GitHub may have the name of the organization on Codeup.
  expect((await open(emulator).ensureRepository('custom-acme/train', wanted)).created).toBe(true)
})

it('makes a repository below groups that do not exist, private, empty, and reads it back by its ID', async () => {
  for (const edition of ['center', 'region'] as const) {
    const emulator = of(edition)
    const from = emulator.journal.length
    const repository = await open(emulator).ensureRepository('a/b/c/train', wanted)
    expect(repository).toMatchObject({ created: true, cloneControl: false, id: expect.stringMatching(/^\d+$/) })
    expect(repository.cloneUrl).toMatch(/\/a\/b\/c\/train\.git$/)
    const [stored] = emulator.codeup.repositories().filter(({ path }) => path === 'a/b/c/train')
    expect(stored).toMatchObject({ name: 'train', visibility: 'private', description: wanted.description })
    expect(git(stored?.disk ?? '', ['for-each-ref'])).toBe('')
    expect(callsSince(emulator, from).slice(-3)).toEqual([
      'codeup.repository.get',
      'codeup.repository.create',
      'codeup.repository.get',
    ])
  }
})

it('makes an internal repository when that was asked for, and takes one that exists as it is', async () => {
  const emulator = of('center')
  await open(emulator).ensureRepository('team/internal', { ...wanted, visibility: 'internal' })
  const again = await open(emulator).ensureRepository('team/internal', wanted)
  expect(again.created).toBe(false)
  const stored = emulator.codeup.repositories().filter(({ path }) => path === 'team/internal')
  expect(stored.map(({ visibility }) => visibility)).toEqual(['internal'])
})

it.each(['reset-before', 'status:503', 'html:502'] as const)(
  'looks, and posts again, when the POST was lost by %s and nothing was made; three times and no more',
  async (fault) => {
    const emulator = of('center')
    const path = `team/lost-${fault.replace(':', '-')}`
    emulator.faults = { 'codeup.repository.create': [fault, fault, fault] }
    const from = emulator.journal.length
    const code = expect.stringMatching(/^E_(UNKNOWN_OUTCOME|API)$/)
    await expect(open(emulator).ensureRepository(path, wanted)).rejects.toMatchObject({ code })
    const calls = emulator.journal.slice(from).map(({ call }) => call)
    const look = 'codeup.repository.get'
    const post = 'codeup.repository.create'
    // Which edition it is takes a list. The first look asks twice: this organization has a path that is not its ID.
    const looks = ['codeup.repository.list', look, look, post, look, post, look, post, look]
    expect(calls.filter((call) => call.startsWith('codeup.repository'))).toEqual(looks)
    expect(made(emulator, path)).toEqual([])
    emulator.faults = { [post]: [fault] }
    expect((await open(emulator).ensureRepository(path, wanted)).created).toBe(true)
    expect(made(emulator, path)).toHaveLength(1)
  },
)

it.each(['reset-after-commit', 'truncate', 'after-commit:500', 'after-commit:400'] as const)(
  'adopts the repository when the answer of the POST was lost by %s',
  async (fault) => {
    const emulator = of('center')
    const path = `team/adopted-${fault.replace(':', '-')}`
    emulator.faults = { 'codeup.repository.create': [fault] }
    const repository = await open(emulator).ensureRepository(path, wanted)
    expect(repository.cloneUrl).toContain(path)
    expect(made(emulator, path)).toHaveLength(1)
  },
)

it('adopts it in an organization, too, that has no path but its ID, as most have', async () => {
  const emulator = await startEmulator()
  cleanups.push(emulator.close)
  emulator.faults = { 'codeup.repository.create': ['reset-after-commit'] }
  const codeup = open(emulator, emulator.codeup.organizationId)
  expect((await codeup.ensureRepository('team/adopted', wanted)).cloneUrl).toContain('team/adopted')
  expect(made(emulator, 'team/adopted')).toHaveLength(1)
})

it('finds what it made by its path where it may not be read by its ID', async () => {
  const emulator = of('center')
  emulator.faults = { 'codeup.repository.get': ['ok', 'ok', 'status:400'] }
  const repository = await open(emulator).ensureRepository('team/unread', wanted)
  expect(repository.cloneUrl).toContain('team/unread')
  expect(made(emulator, 'team/unread')).toHaveLength(1)
})

it('posts no second time what was refused', async () => {
  const emulator = of('center')
  emulator.faults = { 'codeup.repository.create': ['status:400'] }
  const from = emulator.journal.length
  await expect(open(emulator).ensureRepository('team/refused', wanted)).rejects.toMatchObject({ code: 'E_API' })
  expect(callsSince(emulator, from).filter((call) => call === 'codeup.repository.create')).toHaveLength(1)
})

it('takes no repository whose whole path is the one that is asked for below the organization', async () => {
  const { codeup } = of('region')
  await codeup.createRepository('whole')
  expect(await open(of('region')).findRepository(`${codeup.organizationPath}/whole`)).toBeNull()
})

it('posts again after throttling', async () => {
  const emulator = of('center')
  emulator.faults = { 'codeup.repository.create': ['throttle'] }
  expect((await open(emulator).ensureRepository('team/throttled', wanted)).created).toBe(true)
  expect(made(emulator, 'team/throttled')).toHaveLength(1)
})

it('ends with one repository when several runs make it at once', async () => {
  const emulator = of('center')
  const runs = Array.from({ length: 6 }, () => open(emulator).ensureRepository('race/train', wanted))
  const repositories = await Promise.all(runs)
  expect(new Set(repositories.map(({ id }) => id)).size).toBe(1)
  expect(made(emulator, 'race/train')).toHaveLength(1)
  expect(repositories.filter(({ created }) => created)).toHaveLength(1)
})

it('waits for a repository that is still being made', async () => {
  const emulator = of('center')
  emulator.codeup.readyLagMs = 1000
  // Nor is it known by its ID at first: two looks for its path were before that.
  emulator.faults = { 'codeup.repository.get': ['ok', 'ok', 'status:404'] }
  const repository = await open(emulator, null, createFastClock(20)).ensureRepository('team/slow', wanted)
  expect(repository).toMatchObject({ created: true, cloneUrl: expect.stringMatching(/\/team\/slow\.git$/) })
})

it('reads the HTTPS clone account of the owner of the token, in either edition', async () => {
  for (const edition of ['center', 'region'] as const) {
    expect(await open(of(edition)).readCloneAccount()).toBe(of(edition).codeup.username)
  }
})

it('makes a branch the default branch', async () => {
  const emulator = of('center')
  const disk = await emulator.codeup.createRepository('team/default')
  addCommit(disk, 'refs/heads/main')
  const codeup = open(emulator)
  const repository = await codeup.findRepository('team/default')
  expect(repository?.defaultBranch).toBe('master')
  await codeup.updateDefaultBranch(repository?.id ?? '', 'main')
  expect((await codeup.findRepository('team/default'))?.defaultBranch).toBe('main')
})

it('knows whether a branch is protected; one that does not exist is not', async () => {
  const emulator = of('center')
  const disk = await emulator.codeup.createRepository('team/protected', { protectedBranches: ['main', 'release/*'] })
  for (const branch of ['main', 'release/1', 'feature/x']) addCommit(disk, `refs/heads/${branch}`)
  const codeup = open(emulator)
  const id = (await codeup.findRepository('team/protected'))?.id ?? ''
  const answers = ['main', 'release/1', 'feature/x', 'none'].map((branch) => codeup.isProtected(id, branch))
  expect(await Promise.all(answers)).toEqual([true, true, false, false])
})

it('tells clone control, and refuses what cannot be pushed to', async () => {
  const emulator = of('center')
  await emulator.codeup.createRepository('team/controlled', { cloneControl: true })
  await emulator.codeup.createRepository('team/archived', { archived: true })
  await emulator.codeup.createRepository('team/readonly', { allowPush: false })
  const codeup = open(emulator)
  expect(await codeup.findRepository('team/controlled')).toMatchObject({ cloneControl: true })
  for (const [path, reason] of [
    ['team/archived', 'is archived'],
    ['team/readonly', 'not allow this token to push'],
  ] as const) {
    const message = expect.stringContaining(reason)
    await expect(codeup.ensureRepository(path, wanted)).rejects.toMatchObject({ code: 'E_CODEUP_DENIED', message })
  }
})
