import type { Codeup, CodeupRepository } from '../codeup/codeup.ts'
import { explainOpening } from '../codeup/failures.ts'
import { ActionError, isBearable } from '../errors.ts'
import { excerpt } from '../foreign-text.ts'
import type { RefCommand, RefGoal } from '../git/decision.ts'
import type { RefsAnswer } from '../git/ls-refs.ts'
import type { Sha } from '../git/refs.ts'
import type { Refusal, Remote } from '../git/remote.ts'
import type { Route, Session } from '../git/route.ts'
import type { Clock } from '../http/clock.ts'
import { lookUntil } from '../http/replica.ts'

type ReadRefs = (remote: Remote, prefixes: readonly string[]) => Promise<RefsAnswer>

interface Goals {
  readonly goals: readonly RefGoal[]
  readonly fallbackRef: string | null
  readonly verify: boolean
}

interface Wanted {
  readonly path: string
  readonly visibility: 'private' | 'internal'
  /** Says whose mirror it is. */
  readonly description: string
  readonly dryRun: boolean
}

interface FindingRooms {
  readonly codeup: Pick<Codeup, 'findRepository' | 'ensureRepository'>
  onDone(done: { readonly repositoryId: string; readonly webUrl: string | null }): void
  info(line: string): void
}

/**
 * The repository of the mirror, made where it is missing; null in a dry run that would make it.
 * @throws ActionError `E_INPUT` for one that is the mirror of another repository
 */
export async function findRepository(
  { path, visibility, description, dryRun }: Wanted,
  { codeup, onDone, info }: FindingRooms,
): Promise<CodeupRepository | null> {
  const repository = dryRun
    ? await codeup.findRepository(path)
    : await codeup.ensureRepository(path, { visibility, description })
  if (repository === null) return null
  requireOwn(path, description, repository.description)
  if (dryRun) return repository
  if (repository.created) info(`created the repository ${path} (${visibility}) on Codeup`)
  onDone({ repositoryId: repository.id, webUrl: repository.webUrl })
  return repository
}

/** `octo/.github` and `octo/github` have one path on Codeup: the branches of one would be taken for the other's. */
function requireOwn(path: string, wanted: string, stored: string | null): void {
  const isMirror = stored !== null && /^Mirror of https?:\/\/\S+$/.test(stored)
  // GitHub takes letters of either case for the same.
  if (!isMirror || stored.toLowerCase() === wanted.toLowerCase()) return
  const rule = `the description of ${path} on Codeup is "${excerpt(stored, 300)}", not "${wanted}"`
  throw new ActionError('E_INPUT', `\`codeup-repository\`: ${rule}.`, {
    hint: 'Give each repository a path of its own. If this one was renamed, or both are meant to share it, change the description on Codeup.',
  })
}

/** The refs of the mirror that matter for the goals. */
export function namesOf(goals: Goals, repository: CodeupRepository): string[] {
  const defaultRef = `refs/heads/${repository.defaultBranch}`
  return [...new Set([...goals.goals.map((goal) => goal.ref), goals.fallbackRef ?? 'HEAD', defaultRef])]
}

/** For how long a repository counts as new to git, in ms. */
const youthMs = 120_000

/**
 * Opens the mirror for a push. One that was just made, by this run or by one beside it, can take a moment to answer git: it
 * gets half a minute. @throws ActionError `E_CODEUP_TOKEN` or `E_CODEUP_DENIED`
 */
export async function openMirror(
  writer: Remote,
  names: readonly string[],
  { created, createdAt }: Pick<CodeupRepository, 'created' | 'createdAt'>,
  rooms: { readonly clock: Clock; readonly signal: AbortSignal; readonly route: Route },
): Promise<Session> {
  const mayCome = (status: number) => created || (isYoung(createdAt, rooms.clock) && status === 404)
  const open = () => rooms.route.open(writer, names)
  const opening = await lookUntil(rooms, 16_000, open, (seen) => seen.ok || !mayCome(seen.status))
  if (opening.ok) return opening.session
  throw explainOpening(writer.url, opening.status, opening.requestId)
}

function isYoung(createdAt: number | null, clock: Clock): boolean {
  return createdAt !== null && Math.abs(clock.now() - createdAt) < youthMs
}

/**
 * Reads the refs of the mirror as PAI will. One that is new may take a moment longer to be seen there than by who made it.
 * @throws ActionError `E_NOT_CLONABLE` when PAI's credentials are refused, `E_CODEUP_DENIED` when ours are
 */
export async function readProof(
  goals: Goals,
  reader: Remote,
  repository: CodeupRepository,
  names: readonly string[],
  rooms: { readonly clock: Clock; readonly signal: AbortSignal; readonly readRefs: ReadRefs },
): Promise<ReadonlyMap<string, Sha>> {
  const isNew = repository.created || isYoung(repository.createdAt, rooms.clock)
  const read = () => rooms.readRefs(reader, names)
  const answer = await lookUntil(rooms, 4_000, read, (seen) => seen.ok || !isNew || seen.status !== 404)
  if (answer.ok) return answer.refs
  throw explainReading(goals, reader, repository, answer)
}

function explainReading(
  goals: Goals,
  reader: Remote,
  repository: CodeupRepository,
  { status, requestId }: Refusal,
): ActionError {
  const message = (who: string) => `Reading ${repository.cloneUrl} with ${who} was refused: ${status}.`
  if (!goals.verify) return new ActionError('E_CODEUP_DENIED', message('`codeup-token`'), { requestId })
  const account = excerpt(reader.username ?? '', 80)
  const hint = repository.cloneControl
    ? 'Clone control is on for this repository or organization: allow HTTPS clones for the account that PAI uses.'
    : `\`code-repo-access-token\` has to be a Codeup token of ${account} with repository read, and not expired; if it is somebody else's, give the owner's clone account as \`code-repo-username\`. The account has to see this repository.`
  return new ActionError('E_NOT_CLONABLE', message('the credentials that PAI gets'), { requestId, hint })
}

/** Refuses to replace a protected branch before anything is moved. @throws ActionError `E_PUSH_REFUSED` */
export async function requireUnprotected(
  commands: readonly RefCommand[],
  repository: CodeupRepository,
  codeup: Pick<Codeup, 'isProtected'>,
): Promise<void> {
  for (const { ref, forced } of commands) {
    const branch = ref.replace(/^refs\/heads\//, '')
    if (!forced || branch === ref || !(await codeup.isProtected(repository.id, branch))) continue
    throw new ActionError(
      'E_PUSH_REFUSED',
      `The branch ${branch} is protected on Codeup, which forbids to replace it.`,
      {
        hint: 'Remove the protection rule, or leave `force` off: the commit is then pinned beside the branch.',
      },
    )
  }
}

/**
 * Puts a mirror in order that holds everything now. A push whose answer was lost, or a run that was ended, may have left its
 * checkpoint. `pushed`: the refs after a push; null without one.
 */
export async function finishMirror(
  { commit, branchRef }: { readonly commit: Sha; readonly branchRef: string | null },
  session: Pick<Session, 'finish'>,
  repository: CodeupRepository,
  pushed: ReadonlyMap<string, Sha> | null,
  rooms: { readonly codeup: Pick<Codeup, 'updateDefaultBranch'>; info(line: string): void },
): Promise<void> {
  await session.finish(commit)
  if (pushed !== null) await correctDefaultBranch(branchRef, repository, pushed, rooms)
}

/** Makes `branchRef` the default branch where the one that is set does not exist: an empty repository keeps `master`. */
async function correctDefaultBranch(
  branchRef: string | null,
  repository: CodeupRepository,
  refs: ReadonlyMap<string, Sha>,
  rooms: { readonly codeup: Pick<Codeup, 'updateDefaultBranch'>; info(line: string): void },
): Promise<void> {
  const branch = branchRef?.replace(/^refs\/heads\//, '')
  const { defaultBranch, created } = repository
  if (branch === undefined || branch === defaultBranch || refs.has(`refs/heads/${defaultBranch}`)) return
  // An answer that names none says nothing of a repository that others fill, too.
  if (defaultBranch === null && !created) return
  try {
    await rooms.codeup.updateDefaultBranch(repository.id, branch)
    rooms.info(`default branch of the mirror is now ${branch}`)
  } catch (error) {
    if (!isBearable(error)) throw error
    rooms.info(`default branch of the mirror stays ${defaultBranch}: ${error.message}`)
  }
}
