import { readDefaultBranch } from '../git-process.ts'
import type { Answer } from '../http-server.ts'
import { type ApiCall, makeListAnswer } from './call.ts'
import { makeCodeupAnswer, makeCodeupRefusal } from './failures.ts'
import { makeFullPath, readRepository } from './repositories.ts'
import type { CodeupRepository } from './store.ts'

const format = ['%H', '%h', '%s', '%B', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%P'].join('%x00')

async function findCommit({ place }: ApiCall, repository: CodeupRepository, name: string): Promise<object | null> {
  const args = ['log', '-1', `--format=${format}`, '--end-of-options', name]
  const text = await place.room.git.find(repository.disk, args)
  if (text === null) return null
  const [id, shortId, title, message, authorName, authorEmail, authoredDate, ...rest] = text.split('\0')
  const [committerName, committerEmail, committedDate, parents = ''] = rest
  const people = { authorName, authorEmail, authoredDate, committerName, committerEmail, committedDate }
  const parentIds = parents.trim() === '' ? [] : parents.trim().split(' ')
  const webUrl = `${place.url}/${makeFullPath(repository)}/commit/${id}`
  return { id, shortId, title, message, ...people, parentIds, stats: null, webUrl }
}

// [doc] A wildcard rule uses * and ?.
function isProtected({ protectedBranches }: CodeupRepository, branch: string): boolean {
  return protectedBranches.some((pattern) => {
    const source = pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')
    return new RegExp(`^${source}$`).test(branch)
  })
}

// [assumed] A missing branch or commit answers 404 SYSTEM_NOT_FOUND_ERROR in shape B.
/** `GET repositories/{id}/branches/{encoded name}`. */
export async function answerBranch(call: ApiCall): Promise<Answer> {
  const { place, match } = call
  const repository = await readRepository(call)
  const [, name = ''] = match
  const commit = await findCommit(call, repository, `refs/heads/${name}`)
  if (commit === null) throw makeCodeupRefusal(404, 'SYSTEM_NOT_FOUND_ERROR', `Branch(${name}) not found`)
  return makeCodeupAnswer(200, {
    name,
    protected: isProtected(repository, name),
    defaultBranch: (await readDefaultBranch(repository.disk)) === name,
    webUrl: `${place.url}/${makeFullPath(repository)}/tree/${name}`,
    commit,
  })
}

/** `GET repositories/{id}/commits/{sha}`. */
export async function answerCommit(call: ApiCall): Promise<Answer> {
  const repository = await readRepository(call)
  const [, sha = ''] = call.match
  const commit = await findCommit(call, repository, sha)
  if (commit === null) throw makeCodeupRefusal(404, 'SYSTEM_NOT_FOUND_ERROR', `Commit(${sha}) not found`)
  return makeCodeupAnswer(200, commit)
}

// [doc] A rule has an ID, a branch pattern and the roles that may push (40 admin, 30 developer).
/** `GET repositories/{id}/protectedBranches`. */
export async function answerProtectedBranches(call: ApiCall): Promise<Answer> {
  const repository = await readRepository(call)
  const rules = repository.protectedBranches.map((branch, index) => ({
    id: repository.id * 100 + index,
    branch,
    matches: [],
    allowPushRoles: [40, 30],
    allowPushUserIds: [],
    allowMergeRoles: [40, 30],
    allowMergeUserIds: [],
  }))
  return makeListAnswer(rules, call.query)
}
