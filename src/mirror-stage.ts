import { guessCloneUrl } from './codeup/addresses.ts'
import { type CodeupOptions, createCodeup } from './codeup/codeup.ts'
import { moveObjects } from './git/lfs.ts'
import { createMeter } from './git/meter.ts'
import { readPointers } from './git/pointers.ts'
import { pushWithGit } from './git/push.ts'
import type { Sha } from './git/refs.ts'
import { createRelay } from './git/relay.ts'
import { createRoute, type Route, type Session } from './git/route.ts'
import { findCheckpoints } from './github/checkpoints.ts'
import { type RootFiles, readRootFiles } from './github/files.ts'
import type { Inputs } from './inputs.ts'
import { type BeforePush, createBeforePush } from './large-files.ts'
import { lookEarly } from './mirror/early-look.ts'
import { openMirror } from './mirror/repository.ts'
import { type KnownSource, type Mirrored, type MirrorRooms, type MirrorTask, mirror } from './mirror.ts'
import { keepNurserySmall } from './nursery.ts'
import type { Rooms } from './rooms.ts'
import type { Runner } from './runner.ts'

/** The mirror as the corridor uses it. A chunk of its own: a run without a mirror pays for none of it. */
export interface MirrorStage {
  /** @param tell hears what there is on Codeup as soon as it is, and what a dry run would do */
  mirror(known: KnownSource | null, tell: Pick<MirrorRooms, 'onDone' | 'plan'>): Promise<Mirrored>
  /** Opens the mirror where the tag pins of these commits may be. */
  openPins(mirrored: Mirrored, commits: readonly Sha[]): Promise<Session>
  close(): Promise<void>
}

/** What the stage is built from. */
export interface MirrorStageOptions {
  readonly runner: Runner
  readonly inputs: Inputs
  readonly task: MirrorTask & { readonly isNews: boolean; readonly defaultRef: string | null }
  /** Codeup's token, which writes. */
  readonly token: string
  readonly rooms: Rooms
}

/** Variables that git may see of the runner's environment: where programs and temporary files are. */
const forGit = /^(PATH|SYSTEMROOT|TEMP|TMP|TMPDIR)$/i

/** Builds the stage, and begins to look at Codeup where there is most likely something to push. */
export function createMirrorStage(options: MirrorStageOptions): MirrorStage {
  keepNurserySmall()
  const { runner, inputs, task, token, rooms } = options
  const { http, origin, ask, readRefs } = rooms
  const { clock, signal } = http
  const space: CodeupOptions = { endpoint: inputs.codeupEndpoint, token, organizationId: inputs.codeupOrganizationId }
  const codeup = createCodeup(http, space)
  const route = createMirrorRoute(options)
  const reader = task.verify
    ? { username: inputs.codeRepoUsername, password: inputs.codeRepoAccessToken }
    : { username: null, password: token }
  const readFiles = () => readRootFiles(http, rooms.place, task.commit)
  const files = task.isNews ? readFiles() : null
  // Waited for before a push, or never.
  files?.catch(() => undefined)
  const beforePush = (commit: Sha) => createLargeFilesStep(options, commit, () => files ?? readFiles())
  const readTip = async (ref: string) => {
    const answer = await readRefs(origin, [ref])
    return answer.ok ? (answer.refs.get(ref) ?? null) : null
  }
  const all = { codeup, route, clock, signal, reader, token, ask, readTip, readRefs, createBeforePush: beforePush }
  const mirrorRooms = openEarly(options, all)
  return {
    mirror: (known, tell) => mirror(task, known, { ...mirrorRooms, ...tell, info: runner.info }),
    async openPins({ cloneUrl: url, userName }, commits) {
      const username = userName ?? (await codeup.readCloneAccount())
      const names = commits.map((commit) => `refs/tags/pai/${commit}`)
      return openMirror({ url, username, password: token }, names, { created: false, createdAt: null }, all)
    },
    close: route.close,
  }
}

/** Begins with what a push will need; a job that is run again may need none of it. */
function openEarly<T extends Parameters<typeof lookEarly>[0]>(options: MirrorStageOptions, all: T): T {
  const { inputs, task, token } = options
  const { codeupEndpoint, codeupOrganizationId, codeupUsername: username } = inputs
  if (!task.isNews) return all
  const url = guessCloneUrl(codeupEndpoint, codeupOrganizationId, task.path)
  const names = [...task.goals.map(({ ref }) => ref), task.fallbackRef ?? 'HEAD', task.defaultRef ?? 'HEAD']
  return lookEarly(all, { path: task.path, url, username, token, names })
}

function createMirrorRoute({ runner, inputs, rooms }: MirrorStageOptions): Route {
  const { network, http, origin, place, readRefs } = rooms
  const allowed = Object.entries(runner.env).filter(([name, value]) => value !== undefined && forGit.test(name))
  const env = Object.fromEntries(allowed) as Record<string, string>
  const { temporary } = runner
  const onDirectory = (directory: string) => runner.save('directory', directory)
  return createRoute({
    choice: inputs.mirrorStrategy,
    relay: createRelay({ http, origin, temporary, info: runner.info }),
    pushWithGit: (mirror, commands) =>
      pushWithGit({ temporary, env, network, signal: http.signal, onDirectory }, origin, mirror, commands),
    readRefs,
    findCheckpoints: (commit) => findCheckpoints(http, place, commit),
    info: runner.info,
    debug: runner.debug,
  })
}

function createLargeFilesStep(
  { runner, inputs, task, rooms }: MirrorStageOptions,
  commit: Sha,
  readFiles: () => Promise<RootFiles>,
): BeforePush {
  const { http, origin, readRefs } = rooms
  const { codeRepoUsername, codeRepoAccessToken: password } = inputs
  const meter = createMeter('LFS from GitHub', http.clock, runner.info)
  const { temporary } = runner
  const large = {
    readRootFiles: readFiles,
    readPointers: (commit: Sha) => readPointers(http, origin, commit),
    moveObjects: (mirror: typeof origin, objects: Parameters<typeof moveObjects>[3]) =>
      moveObjects(http, origin, mirror, objects, { temporary, memoryBytes: 16 * 1024 * 1024, onBytes: meter.add }),
    async canRead(url: string, { username }: typeof origin) {
      if (!task.verify) return true
      return (await readRefs({ url, username: codeRepoUsername ?? username, password }, ['HEAD'])).ok
    },
    isOver: () => http.signal.aborted,
    info: runner.info,
  }
  return createBeforePush({ commit, lfs: inputs.lfs }, large)
}
