import type { Codeup, CodeupRepository } from '../codeup/codeup.ts'
import { ActionError } from '../errors.ts'
import type { RefCommand, RefGoal } from '../git/decision.ts'
import type { RefsAnswer } from '../git/ls-refs.ts'
import type { Sha } from '../git/refs.ts'
import type { Remote } from '../git/remote.ts'
import type { Clock } from '../http/clock.ts'

type ReadRefs = (remote: Remote, prefixes: readonly string[]) => Promise<RefsAnswer>

interface Goals {
  readonly goals: readonly RefGoal[]
  readonly fallbackRef: string | null
  readonly verify: boolean
}

/** Waits until a repository that was just made answers git, for about half a minute; whether it did shows later. */
export async function awaitReady(
  writer: Remote,
  rooms: { readonly clock: Clock; readonly signal: AbortSignal; readonly readRefs: ReadRefs },
): Promise<void> {
  for (let wait = 250; wait <= 16_000; wait *= 2) {
    if ((await rooms.readRefs(writer, ['HEAD'])).ok) return
    await rooms.clock.sleep(wait, rooms.signal)
  }
}

/**
 * Reads the refs that matter for the goals.
 * @throws ActionError `E_NOT_CLONABLE` when they are read as PAI would and refused, `E_CODEUP_DENIED` otherwise
 */
export async function readMirrorRefs(
  goals: Goals,
  reader: Remote,
  repository: CodeupRepository,
  rooms: { readonly readRefs: ReadRefs },
): Promise<Extract<RefsAnswer, { ok: true }>> {
  const defaultRef = `refs/heads/${repository.defaultBranch}`
  const names = [...goals.goals.map((goal) => goal.ref), goals.fallbackRef ?? 'HEAD', defaultRef]
  const answer = await rooms.readRefs(reader, [...new Set(names)])
  if (answer.ok) return answer
  const who = goals.verify ? 'the credentials that PAI gets' : 'codeup-token'
  const message = `Reading ${repository.cloneUrl} with ${who} was refused: ${answer.status}.`
  throw new ActionError(goals.verify ? 'E_NOT_CLONABLE' : 'E_CODEUP_DENIED', message, {
    requestId: answer.requestId,
    ...(repository.cloneControl && {
      hint: 'Clone control is on for this repository or organization: allow HTTPS clones for the account that PAI uses.',
    }),
  })
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

/** Makes `branchRef` the default branch where the one that is set does not exist: an empty repository keeps `master`. */
export async function correctDefaultBranch(
  branchRef: string | null,
  repository: CodeupRepository,
  refs: ReadonlyMap<string, Sha>,
  rooms: { readonly codeup: Pick<Codeup, 'updateDefaultBranch'>; info(line: string): void },
): Promise<void> {
  const branch = branchRef?.replace(/^refs\/heads\//, '')
  const { defaultBranch } = repository
  if (branch === undefined || branch === defaultBranch || refs.has(`refs/heads/${defaultBranch}`)) return
  try {
    await rooms.codeup.updateDefaultBranch(repository.id, branch)
    rooms.info(`default branch of the mirror is now ${branch}`)
  } catch (error) {
    if (!(error instanceof ActionError) || /^E_(CANCELLED|TIMEOUT)$/.test(error.code)) throw error
    rooms.info(`default branch of the mirror stays ${defaultBranch}: ${error.message}`)
  }
}
