import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'vitest'
import type { Emulator, JournalEntry } from '../../emulator/emulator.ts'
import { createCodeup } from '../../src/codeup/codeup.ts'
import { ActionError } from '../../src/errors.ts'
import { readContainment } from '../../src/git/ancestry.ts'
import { readRefs } from '../../src/git/ls-refs.ts'
import { pushWithGit } from '../../src/git/push.ts'
import { createRelay } from '../../src/git/relay.ts'
import { createRoute } from '../../src/git/route.ts'
import { findCheckpoints } from '../../src/github/checkpoints.ts'
import { type Mirrored, mirror } from '../../src/mirror.ts'
import { createVirtualClock } from './clock.ts'
import { type Errand, makeTask } from './errand.ts'
import { addCommit, cloneCommit, copyRefs, git } from './history.ts'
import { createTestHttp, plainNetwork } from './http.ts'

export interface Outcome {
  readonly mirrored: Mirrored | null
  readonly error: ActionError | null
  readonly lines: readonly string[]
  /** Lines that only a log for debugging has. */
  readonly debugged: readonly string[]
  readonly entries: readonly JournalEntry[]
  readonly calls: readonly string[]
}

/** A repository on the emulated GitHub and its mirror on the emulated Codeup. */
export interface Pair {
  readonly emulator: Emulator
  readonly name: string
  /** Folders of the two bare repositories. */
  readonly origin: string
  readonly mirror: string
  /** A history of three commits on main. */
  readonly commits: readonly [string, string, string]
  seed(refs: Readonly<Record<string, string>>): void
  run(errand: Errand): Promise<Outcome>
  readRefs(): Readonly<Record<string, string>>
  /** The mirror is sound, has exactly these refs, and each of their objects can be cloned with the pair that PAI gets. */
  expectWhole(refs: Readonly<Record<string, string>>): Promise<void>
}

let pairs = 0

/** Makes a pair that no other test has. */
export async function createPair(
  emulator: Emulator,
  options: Parameters<Emulator['codeup']['createRepository']>[1] = {},
): Promise<Pair> {
  const name = `octo/relay-${++pairs}`
  const origin = await emulator.github.createRepository(name)
  const commit = () => addCommit(origin, 'refs/heads/main')
  const commits = [commit(), commit(), commit()] as const
  const disk = await emulator.codeup.createRepository(name, { defaultBranch: 'main', ...options })
  const readAll = () =>
    Object.fromEntries(
      git(disk, ['for-each-ref', '--format=%(refname) %(objectname)'])
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.split(' ')),
    )
  return {
    ...{ emulator, name, origin, mirror: disk, commits },
    seed: (refs) =>
      copyRefs(
        origin,
        disk,
        Object.entries(refs).map(([ref, sha]) => `+${sha}:${ref}`),
      ),
    run: (errand) => run(emulator, name, errand),
    readRefs: readAll,
    async expectWhole(refs) {
      expect(readAll()).toEqual(refs)
      git(disk, ['fsck', '--full', '--strict'])
      const byObject = new Map(Object.entries(refs).map(([ref, sha]) => [sha, ref]))
      for (const [sha, ref] of byObject) expect(await clone(emulator, name, ref)).toBe(peel(disk, sha))
    },
  }
}

async function run(emulator: Emulator, name: string, errand: Errand): Promise<Outcome> {
  const from = emulator.journal.length
  const [lines, debugged]: [string[], string[]] = [[], []]
  const temporary = errand.temporary ?? (await mkdtemp(path.join(tmpdir(), 'relay-test-')))
  const http = createTestHttp({ clock: errand.clock ?? createVirtualClock() })
  const log = { info: (line: string) => lines.push(line), debug: (line: string) => debugged.push(line) }
  const rooms = createRooms(emulator, name, errand, { http, temporary, ...log })
  const outcome = (mirrored: Mirrored | null, error: ActionError | null): Outcome => {
    const entries = emulator.journal.slice(from)
    return {
      mirrored,
      error,
      lines,
      debugged,
      entries,
      calls: entries.map(({ call }) => call).filter((call) => !isApi(call)),
    }
  }
  try {
    return outcome(await mirror(makeTask(errand, name, emulator.codeup.username), errand.known ?? null, rooms), null)
  } catch (error) {
    if (error instanceof ActionError) return outcome(null, error)
    throw error
  } finally {
    await rooms.route.close()
    await http.close()
    if (errand.temporary === undefined) {
      const left = await readdir(temporary)
      await rm(temporary, { recursive: true })
      expect(left).toEqual([])
    }
  }
}

/** Calls of the Codeup and GitHub APIs, which are none of the relay's. */
const isApi = (call: string) => /^codeup\.(?!git)/.test(call)

interface Surroundings {
  readonly http: ReturnType<typeof createTestHttp>
  readonly temporary: string
  info(line: string): void
  debug(line: string): void
}

function createRooms(emulator: Emulator, name: string, errand: Errand, { http, temporary, info, debug }: Surroundings) {
  const { github, codeup } = emulator
  const token = errand.token ?? codeup.token
  const origin = {
    url: `${errand.githubUrl ?? github.url}/${name}.git`,
    username: 'x-access-token',
    password: github.token,
  }
  const api = createCodeup(http, { endpoint: codeup.endpoint, token, organizationId: codeup.organizationId })
  const [owner = '', repo = ''] = name.split('/')
  const env = { PATH: process.env['PATH'] ?? '' }
  const options = { temporary, env, network: plainNetwork, signal: http.signal, onDirectory: () => {} }
  const route = createRoute({
    choice: errand.choice ?? 'auto',
    relay: createRelay({ http, origin, temporary, info }),
    pushWithGit: (to, commands) => pushWithGit(options, origin, to, commands),
    readRefs: (remote, prefixes) => readRefs(http, remote, prefixes),
    findCheckpoints: (commit) =>
      findCheckpoints(http, { api: github.apiUrl, owner, repo, token: github.token }, commit),
    info,
    debug,
  })
  return {
    ...{ route, token, info, clock: http.clock, signal: http.signal },
    // LFS and submodules have tests of their own.
    createBeforePush: () => errand.beforePush ?? (async () => []),
    onDone: () => {},
    plan: () => {},
    // Its git server may be behind a front, of which the API knows nothing.
    codeup: {
      ...api,
      async ensureRepository(...wanted: Parameters<typeof api.ensureRepository>) {
        const found = await api.ensureRepository(...wanted)
        return { ...found, cloneUrl: found.cloneUrl.replace(codeup.url, errand.codeupUrl ?? codeup.url) }
      },
    },
    reader: { username: null, password: codeup.readToken },
    ask: (commit: Parameters<typeof readContainment>[2], tip: typeof commit) =>
      readContainment(http, origin, commit, [tip]),
    readTip: async () => null,
    readRefs: (remote: typeof origin, prefixes: readonly string[]) => readRefs(http, remote, prefixes),
  }
}

const peel = (bare: string, sha: string) => git(bare, ['rev-parse', `${sha}^{commit}`])

async function clone(emulator: Emulator, name: string, ref: string): Promise<string> {
  const { url, organizationPath, username, readToken } = emulator.codeup
  const into = path.join(tmpdir(), `clone-${randomUUID()}`)
  const branch = ref.replace(/^refs\/(heads|tags)\//, '')
  try {
    const source = { url: `${url}/${organizationPath}/${name}.git`, username, token: readToken, branch, commit: null }
    return await cloneCommit(source, into)
  } finally {
    await rm(into, { recursive: true, force: true })
  }
}
