import { ActionError } from './errors.ts'
import type { Containment } from './git/ancestry.ts'
import type { RefsAnswer } from './git/ls-refs.ts'
import type { Sha } from './git/refs.ts'
import { cureOf, type Remote } from './git/remote.ts'
import type { Http } from './http/http.ts'
import { mostLooks, waitForReplica } from './http/replica.ts'

export interface VerifyRooms {
  readonly http: Pick<Http, 'clock' | 'signal'>
  readRefs(remote: Remote, prefixes: readonly string[]): Promise<RefsAnswer>
  readContainment(remote: Remote, commit: Sha, tips: readonly Sha[]): Promise<Containment>
}

/** Two secrets that are empty look like a public repository that PAI clones from GitHub. */
const unlocked =
  '`code-repo-access-token` is empty: give a token that reads this repository. For a mirror on Codeup `codeup-token` is needed as well; an empty one is often a secret with another name.'

/**
 * Proves, with the credentials that PAI gets, that a clone of `remote` has the branch and can check out the commit.
 * @param commit null: PAI follows the branch
 * @throws ActionError `E_NOT_CLONABLE`
 */
export async function requireClonable(
  remote: Remote,
  branch: string,
  commit: Sha | null,
  rooms: VerifyRooms,
): Promise<void> {
  const { clock, signal } = rooms.http
  for (let number = 1; ; number++) {
    const obstacle = await findObstacle(remote, branch, commit, rooms)
    if (obstacle === null) return
    if (number >= mostLooks) throw deny(remote, obstacle)
    await waitForReplica(clock, number, signal)
  }
}

function deny(remote: Remote, why: string, more: { requestId?: string | null; hint?: string } = {}): ActionError {
  return new ActionError('E_NOT_CLONABLE', `PAI could not clone ${remote.url}: ${why}.`, more)
}

/** What a clone would lack, as far as can be seen now; null: nothing. */
async function findObstacle(
  remote: Remote,
  branch: string,
  commit: Sha | null,
  rooms: VerifyRooms,
): Promise<string | null> {
  const ref = `refs/heads/${branch}`
  const answer = await rooms.readRefs(remote, [ref])
  if (!answer.ok) {
    const [means, cure] =
      remote.password === null ? ['without credentials', { hint: unlocked }] : ['with the credentials for PAI', {}]
    const why = `reading its refs ${means} was refused (${answer.status})`
    throw deny(remote, why, { requestId: answer.requestId, ...cure, ...cureOf(answer.status) })
  }
  const tip = answer.refs.get(ref)
  if (tip === undefined) return `it has no branch ${branch}`
  if (commit === null || tip === commit) return null
  if ((await rooms.readContainment(remote, commit, [tip])) === 'contained') return null
  const all = await rooms.readRefs(remote, ['refs/heads/', 'refs/tags/'])
  const tips = all.ok ? [...new Set([...all.refs].map(([name, object]) => all.peeled.get(name) ?? object))] : []
  const containment = await rooms.readContainment(remote, commit, tips)
  if (containment === 'contained') return null
  const why =
    containment === 'unknown'
      ? 'it does not know the commit, or cannot tell, for want of protocol v2:'
      : 'on none of its branches and tags is'
  return `${why} ${commit}`
}
