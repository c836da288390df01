import type { Codeup } from './codeup/codeup.ts'
import { explainPushRefusal } from './codeup/failures.ts'
import { ActionError, type Warning } from './errors.ts'
import type { Ask } from './git/decision.ts'
import type { RefsAnswer } from './git/ls-refs.ts'
import type { Pushed } from './git/push.ts'
import type { Sha } from './git/refs.ts'
import type { Remote } from './git/remote.ts'
import { pauseOf, type Route, type Session } from './git/route.ts'
import type { Clock } from './http/clock.ts'
import { type Assessment, assess, branchRefOf, createAsk, type MirrorGoals, tellNotes } from './mirror/assessment.ts'
import {
  findRepository,
  finishMirror,
  namesOf,
  openMirror,
  readProof,
  requireUnprotected,
} from './mirror/repository.ts'

/** What the stage takes from the plan. */
export interface MirrorTask extends MirrorGoals {
  readonly path: string
  readonly visibility: 'private' | 'internal'
  readonly description: string
  readonly username: string | null
  readonly always: boolean
  readonly verify: boolean
  readonly dryRun: boolean
}

export interface MirrorRooms {
  readonly codeup: Codeup
  readonly route: Route
  readonly clock: Clock
  readonly signal: AbortSignal
  /** What PAI clones with; without `verify` the pair that writes. */
  readonly reader: { readonly username: string | null; readonly password: string | null }
  /** The Codeup token, which writes. */
  readonly token: string
  readonly ask: Ask
  /** Where a ref is on GitHub now; null: nowhere, or it cannot be seen. */
  readTip(ref: string): Promise<Sha | null>
  readRefs(remote: Remote, prefixes: readonly string[]): Promise<RefsAnswer>
  /** Begins what is due before refs move; what it returns is called at every look, and says what the mirror will lack. */
  createBeforePush(commit: MirrorGoals['commit']): (mirror: Remote, pushing: boolean) => Promise<readonly Warning[]>
  /** Told what there is on Codeup as soon as it is: what follows may fail. */
  onDone(done: MirrorDone): void
  info(line: string): void
  /** Says what a dry run would do. */
  plan(action: string): void
}

/** What was done on Codeup, proved or not. */
export type MirrorDone = Partial<
  Pick<Mirrored, 'outcome' | 'strategy' | 'bytes' | 'pinRef' | 'repositoryId' | 'webUrl'>
>

/** A code source that may be reused: where it says that the commit is. */
export interface KnownSource {
  readonly codeRepo: string
  readonly codeBranch: string | null
  readonly codeRepoUserName: string | null
}

/** The commit on the mirror, seen there with the credentials that PAI gets. */
export interface Mirrored {
  readonly cloneUrl: string
  /** The HTTPS clone account; null where nothing had to be looked up. */
  readonly userName: string | null
  /** What goes into `CodeBranch`. */
  readonly branch: string
  readonly outcome: 'pushed' | 'up-to-date' | 'planned'
  readonly strategy: 'relay' | 'git' | 'none'
  /** Bytes of pack taken from GitHub. */
  readonly bytes: number
  readonly pinRef: string | null
  /** Where the branch of the mirror is; null without a branch. */
  readonly tip: Sha | null
  readonly repositoryId: string | null
  readonly webUrl: string | null
  readonly warnings: readonly Warning[]
}

const mostRounds = 6

/**
 * Makes sure that the mirror holds the commit at its branch and its pin, and proves it by reading the refs with the
 * credentials that PAI gets. Never moves a branch backwards, never deletes, never touches another ref.
 * @throws ActionError `E_NOT_CLONABLE`, `E_PIN_CONFLICT`, `E_PUSH_REFUSED` or what Codeup, GitHub or git answered
 */
export async function mirror(task: MirrorTask, known: KnownSource | null, rooms: MirrorRooms): Promise<Mirrored> {
  const quick = known === null || task.always ? null : await findMirrored(task, known, rooms)
  if (quick !== null) return quick
  const beforePush = rooms.createBeforePush(task.commit)
  const [repository, username] = await Promise.all([findRepository(task, rooms), findUserName(task, rooms)])
  if (repository === null) return plannedRepository(task, username, rooms)
  const writer: Remote = { url: repository.cloneUrl, username, password: rooms.token }
  const reader: Remote = { ...rooms.reader, url: repository.cloneUrl, username: rooms.reader.username ?? username }
  const ask = createAsk(task, rooms)
  const names = namesOf(task, repository)
  let [bytes, last, lacking]: [number, Pushed | null, readonly Warning[]] = [0, null, []]
  for (let round = 1; ; round++) {
    const session = await openMirror(writer, names, repository, rooms)
    const seen = await assess(task, session.refs, ask)
    tellNotes(seen.notes, task.dryRun, rooms)
    const result = (outcome: Mirrored['outcome'], assessment: Assessment, refs: Session['refs']): Mirrored => ({
      ...describe(task, repository, username, assessment),
      tip: refs.get(task.branchRef ?? '') ?? null,
      outcome,
      bytes,
      strategy: last?.strategy ?? 'none',
      warnings: [...assessment.warnings, ...lacking],
    })
    if (task.dryRun) return result(seen.commands.length > 0 ? 'planned' : 'up-to-date', seen, session.refs)
    if (seen.commands.length > 0) {
      requireProgress(last, round)
      await requireUnprotected(seen.commands, repository, rooms.codeup)
      const ready = beforePush(writer, true)
      // Waited for by the push, unless that fails first.
      ready.catch(() => undefined)
      last = await session.push(seen.commands, ready)
      lacking = await ready
      bytes += last.bytes
      if (last.rejected.length < seen.commands.length)
        rooms.onDone({ outcome: 'pushed', strategy: last.strategy, bytes, pinRef: seen.pinRef })
    } else lacking = await beforePush(writer, false)
    const proof = last === null && !task.verify ? session.refs : await readProof(task, reader, repository, names, rooms)
    const proved = await assess(task, proof, ask)
    if (proved.commands.length === 0) {
      rooms.info(`read back${task.verify ? ' with the credentials for PAI' : ''}: everything is there`)
      await finishMirror(task, session, repository, last === null ? null : proof, rooms)
      return result(last === null ? 'up-to-date' : 'pushed', proved, proof)
    }
    requireProgress(last, round)
    await rooms.clock.sleep(Math.max(pauseOf(last), 200 + rooms.clock.random() * 1_000 * round), rooms.signal)
  }
}

/** The way that costs one request: a source that may be reused, perhaps of another ref, says where everything is to be. */
async function findMirrored(task: MirrorTask, known: KnownSource, rooms: MirrorRooms): Promise<Mirrored | null> {
  const branchRef = `refs/heads/${known.codeBranch}`
  // A branch that had diverged may be replaced now; and whose branch PAI is to follow is for Codeup to say.
  if (branchRef !== branchRefOf(task) || task.fallbackRef === null) return null
  const username = rooms.reader.username ?? task.username ?? known.codeRepoUserName
  const reader: Remote = { url: known.codeRepo, username, password: rooms.reader.password }
  const wanted = task.goals.map(({ ref }) => ref)
  const answer = await rooms.readRefs(reader, wanted)
  if (!answer.ok || task.goals.some(({ ref, object }) => answer.refs.get(ref) !== object)) return null
  rooms.info(`the mirror holds ${wanted.join(' and ')} at ${task.commit.slice(0, 12)}`)
  return {
    cloneUrl: known.codeRepo,
    userName: task.username,
    branch: known.codeBranch ?? '',
    outcome: 'up-to-date',
    strategy: 'none',
    bytes: 0,
    pinRef: task.pinRef,
    tip: task.branchRef === null ? null : task.commit,
    repositoryId: null,
    webUrl: null,
    warnings: [],
  }
}

async function findUserName(task: MirrorTask, rooms: MirrorRooms): Promise<string> {
  return task.username ?? rooms.codeup.readCloneAccount()
}

/** A dry run on a repository that would be made: everything would be pushed. */
async function plannedRepository(task: MirrorTask, username: string, rooms: MirrorRooms): Promise<Mirrored> {
  rooms.plan(`create the repository ${task.path} (${task.visibility}) on Codeup`)
  const assessment = await assess(task, new Map(), rooms.ask)
  tellNotes(assessment.notes, task.dryRun, rooms)
  const unknown = { id: null, cloneUrl: '', webUrl: null }
  return { ...describe(task, unknown, username, assessment), tip: null, outcome: 'planned', strategy: 'none', bytes: 0 }
}

/** What was refused for a reason that will not pass is an error; a lost race is decided anew. */
function requireProgress(last: Pushed | null, round: number): void {
  const lasting = last?.rejected.find(({ kind }) => kind === 'refusal')
  const refusal = lasting ?? (round < mostRounds ? undefined : last?.rejected[0])
  if (last !== null && refusal !== undefined) throw explainPushRefusal(refusal.ref, refusal.reason, last.messages)
  if (round < mostRounds) return
  throw new ActionError(
    'E_NOT_CLONABLE',
    'The mirror accepted the commit and does not show it to the credentials that PAI gets.',
  )
}

function describe(
  task: MirrorTask,
  repository: { id: string | null; cloneUrl: string; webUrl: string | null },
  userName: string,
  assessment: Assessment,
) {
  const { branch, pinRef, warnings } = assessment
  const { id: repositoryId, cloneUrl, webUrl } = repository
  return { cloneUrl, userName, branch: branch ?? task.commit, pinRef, repositoryId, webUrl, warnings }
}
