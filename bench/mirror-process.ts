/**
 * The mirror stage as a process of its own: what a workflow step does between the plan and the registration, with the same
 * rooms. Reads its task as JSON from the environment variable `BENCH_TASK` and prints what the stage returns.
 */
import { readContainment } from '../src/git/ancestry.ts'
import { readRefs } from '../src/git/ls-refs.ts'
import { pushWithGit } from '../src/git/push.ts'
import { parseSha, type Sha } from '../src/git/refs.ts'
import { createRelay } from '../src/git/relay.ts'
import type { Remote } from '../src/git/remote.ts'
import { createRoute } from '../src/git/route.ts'
import { findCheckpoints } from '../src/github/checkpoints.ts'
import { systemClock } from '../src/http/clock.ts'
import { createHttp, type Http } from '../src/http/http.ts'
import { readNetwork } from '../src/http/network.ts'
import { type MirrorTask, mirror } from '../src/mirror.ts'
import { keepNurserySmall } from '../src/nursery.ts'

const network = readNetwork({})

/** All that the stage has to know. */
export interface MirrorProcessTask {
  readonly choice: 'relay' | 'git'
  readonly origin: Remote
  readonly mirror: Remote
  readonly api: string
  readonly owner: string
  readonly name: string
  readonly branch: string
  readonly commit: string
  readonly before: string | null
  /** A code source of the commit is known, as in a run that is repeated. */
  readonly known: boolean
  readonly temporary: string
}

const timeout = 15 * 60_000

function requireSha(text: string): Sha {
  const sha = parseSha(text)
  if (sha === null) throw new Error(`not an object name: ${text}`)
  return sha
}

function makeTask(given: MirrorProcessTask): MirrorTask {
  const commit = requireSha(given.commit)
  const [branchRef, pinRef] = [`refs/heads/${given.branch}`, `refs/tags/pai/${commit}`]
  return {
    commit,
    goals: [
      { ref: branchRef, object: commit, rule: 'forward' },
      { ref: pinRef, object: commit, rule: 'exact' },
    ],
    branchRef,
    pinRef,
    fallbackRef: `refs/heads/pai/${commit}`,
    history: { before: given.before === null ? null : requireSha(given.before), forced: false },
    path: given.name,
    visibility: 'private',
    description: '',
    username: given.mirror.username,
    always: false,
    verify: true,
    dryRun: false,
  }
}

function createRooms(given: MirrorProcessTask, http: Http) {
  const { choice, origin, temporary } = given
  const info = (line: string) => console.error(line)
  const env = { PATH: process.env['PATH'] ?? '' }
  const git = { temporary, env, network, signal: http.signal, onDirectory() {} }
  const place = { api: given.api, owner: given.owner, repo: given.name, token: origin.password }
  return {
    info,
    clock: http.clock,
    signal: http.signal,
    reader: { username: given.mirror.username, password: given.mirror.password },
    token: given.mirror.password ?? '',
    codeup: makeCodeup(given),
    // LFS is not what is measured.
    createBeforePush: () => async () => [],
    onDone: () => {},
    plan: () => {},
    ask: (commit: Sha, tip: Sha) => readContainment(http, origin, commit, [tip]),
    readTip: async () => null,
    readRefs: (remote: Remote, prefixes: readonly string[]) => readRefs(http, remote, prefixes),
    route: createRoute({
      choice,
      relay: createRelay({ http, origin, temporary, info }),
      pushWithGit: (remote, commands) => pushWithGit(git, origin, remote, commands),
      readRefs: (remote, prefixes) => readRefs(http, remote, prefixes),
      findCheckpoints: (commit) => findCheckpoints(http, place, commit),
      info,
      debug() {},
    }),
  }
}

/** Codeup's API is not what is measured: every approach is told where its mirror is. */
function makeCodeup(given: MirrorProcessTask) {
  const place = { id: '1', cloneUrl: given.mirror.url, webUrl: null, description: null, defaultBranch: given.branch }
  const repository = { ...place, cloneControl: false, created: false, createdAt: null }
  return {
    findRepository: async () => repository,
    ensureRepository: async () => repository,
    readCloneAccount: async () => given.mirror.username ?? '',
    updateDefaultBranch: async () => {},
    isProtected: async () => false,
  }
}

async function run(given: MirrorProcessTask): Promise<void> {
  const http = createHttp({
    network,
    clock: systemClock,
    signal: AbortSignal.timeout(timeout),
    deadline: systemClock.now() + timeout,
    maxAttempts: 1,
    userAgent: 'pai-code-source-action (bench)',
    onAttempt: () => () => undefined,
  })
  // As the stage does when there is most likely something to fetch (src/mirror-stage.ts).
  if (!given.known) http.connect(new URL(given.origin.url).origin)
  const rooms = createRooms(given, http)
  const known = { codeRepo: given.mirror.url, codeBranch: given.branch, codeRepoUserName: given.mirror.username }
  try {
    console.log(JSON.stringify(await mirror(makeTask(given), given.known ? known : null, rooms)))
  } finally {
    await rooms.route.close()
    await http.close()
  }
}

keepNurserySmall()
await run(JSON.parse(process.env['BENCH_TASK'] ?? '') as MirrorProcessTask)
