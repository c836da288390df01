import { ActionError } from './errors.ts'
import type { Containment } from './git/ancestry.ts'
import type { RefsAnswer } from './git/ls-refs.ts'
import type { Sha } from './git/refs.ts'
import type { Remote } from './git/remote.ts'

export interface VerifyRooms {
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
  const deny = (why: string, more: { requestId?: string | null; hint?: string } = {}) =>
    new ActionError('E_NOT_CLONABLE', `PAI could not clone ${remote.url}: ${why}.`, more)
  const ref = `refs/heads/${branch}`
  const answer = await rooms.readRefs(remote, [ref])
  if (!answer.ok) {
    const [means, cure] =
      remote.password === null ? ['without credentials', { hint: unlocked }] : ['with the credentials for PAI', {}]
    throw deny(`reading its refs ${means} was refused (${answer.status})`, { requestId: answer.requestId, ...cure })
  }
  const tip = answer.refs.get(ref)
  if (tip === undefined) throw deny(`it has no branch ${branch}`)
  if (commit === null || tip === commit) return
  if ((await rooms.readContainment(remote, commit, [tip])) === 'contained') return
  const all = await rooms.readRefs(remote, ['refs/heads/', 'refs/tags/'])
  const tips = all.ok ? [...new Set([...all.refs].map(([name, object]) => all.peeled.get(name) ?? object))] : []
  const containment = await rooms.readContainment(remote, commit, tips)
  if (containment === 'contained') return
  const why =
    containment === 'unknown'
      ? 'it does not know the commit, or cannot tell, for want of protocol v2:'
      : 'on none of its branches and tags is'
  throw deny(`${why} ${commit}`)
}
