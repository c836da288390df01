import { readDefaultBranch } from '../git-process.ts'
import type { Answer } from '../http-server.ts'
import { type ApiCall, type CodeupPlace, makeListAnswer, readFields } from './call.ts'
import { findTarget, parseCreate } from './create-rules.ts'
import { makeCodeupAnswer, makeCodeupRefusal, makeProjectMissing } from './failures.ts'
import type { CodeupRepository } from './store.ts'

/** The repository of a call by number or by full path, organization included; throws the 404 refusal. */
export async function readRepository({ place, organization, match }: ApiCall): Promise<CodeupRepository> {
  const [wanted = ''] = match
  const found = place.store.repositories.find(
    (item) => item.organization === organization && (String(item.id) === wanted || makeFullPath(item) === wanted),
  )
  if (found === undefined) throw makeProjectMissing(wanted, organization.id)
  await found.ready
  return found
}

// [assumed] In the region edition too, full paths start with the organization's path.
/** Organization, groups and name. */
export function makeFullPath({ organization, path }: CodeupRepository): string {
  return `${organization.path}/${path}`
}

// [doc] The center edition clones at /<organization path>/…, the region edition at /codeup/… without the organization.
/** The clone URL, with its mandatory .git suffix. */
export function makeCloneUrl(place: CodeupPlace, repository: CodeupRepository): string {
  const prefix = place.edition === 'region' ? 'codeup' : repository.organization.path
  return `${place.settings.publicUrl || place.url}/${prefix}/${repository.path}.git`
}

function makeShort(place: CodeupPlace, repository: CodeupRepository): Record<string, unknown> {
  const full = makeFullPath(repository)
  return {
    id: repository.id,
    name: repository.name,
    path: repository.path.split('/').at(-1),
    pathWithNamespace: full,
    nameWithNamespace: full.replaceAll('/', ' / '),
    description: repository.description,
    visibility: repository.visibility,
    webUrl: place.edition === 'region' ? `${place.url}/codeup/${full}` : `${place.url}/${full}`,
    namespaceId: repository.namespaceId,
    accessLevel: 40,
    archived: repository.archived,
    encrypted: false,
    demoProject: false,
    repositorySize: '0.00',
    starCount: 0,
    starred: false,
    creatorId: 1,
    createdAt: repository.createdAt,
    updatedAt: repository.createdAt,
    lastActivityAt: repository.createdAt,
    avatarUrl: null,
  }
}

/** True while a new repository is not usable yet. */
export function isSettling(place: CodeupPlace, repository: CodeupRepository): boolean {
  return Date.parse(repository.createdAt) + place.settings.readyLagMs > place.room.clock.now()
}

// [doc] Only the single GET has httpUrlToRepo, sshUrlToRepo, defaultBranch and allowPush; its accessLevel is a string, an integer elsewhere.
// [assumed] An empty repository says that its defaultBranch is master.
// [assumed] While a new repository is being made, the GET answers without httpUrlToRepo.
/** `GET repositories/{id or encoded full path}`. */
export async function answerRepository(call: ApiCall): Promise<Answer> {
  const { place } = call
  const repository = await readRepository(call)
  const cloneUrl = makeCloneUrl(place, repository)
  const urls = { httpUrlToRepo: cloneUrl, sshUrlToRepo: cloneUrl.replace(/^http:\/\/[^/]+\//, 'git@127.0.0.1:') }
  return makeCodeupAnswer(200, {
    ...makeShort(place, repository),
    ...(isSettling(place, repository) ? {} : urls),
    accessLevel: '40',
    defaultBranch: await readDefaultBranch(repository.disk),
    allowPush: repository.allowPush && !repository.archived,
    namespace: { id: repository.namespaceId, path: makeFullPath(repository).split('/').slice(0, -1).join('/') },
    permissions: { groupAccess: null, projectAccess: { accessLevel: 40 } },
    enableCloneDownloadControl: true,
    openCloneDownloadControl: repository.cloneControl,
    projectType: 'GENERAL',
  })
}

// [doc] search is a fuzzy match on the path; the list items are the short form.
/** `GET repositories`. */
export async function answerList({ place, organization, query }: ApiCall): Promise<Answer> {
  const search = query.get('search')?.toLowerCase() ?? ''
  const found = place.store.repositories.filter(
    (item) => item.organization === organization && makeFullPath(item).toLowerCase().includes(search),
  )
  return makeListAnswer(
    found.map((item) => makeShort(place, item)),
    query,
  )
}

// [doc] Create answers 200 with the short form: no httpUrlToRepo, no defaultBranch, no allowPush.
/** `POST repositories`. */
export async function answerCreate(call: ApiCall): Promise<Answer> {
  const { place, organization } = call
  const wanted = await parseCreate(call)
  const path = findTarget(call, wanted)
  // [assumed] A path that exists answers 400 SYSTEM_ILLEGAL_ARGUMENT_ERROR, and the repository stays as it is.
  if (place.store.findRepository(organization, path) !== null) {
    throw makeCodeupRefusal(400, 'SYSTEM_ILLEGAL_ARGUMENT_ERROR', `Project path ${path} has already been taken`)
  }
  const { name, description, visibility } = wanted
  const repository = place.store.addRepository(organization, path, { name, description, visibility })
  await repository.ready
  // [doc] Any readMeType makes a first commit with README.md, so that the first push is no fast-forward.
  if (wanted.readMe) await commitReadMe(place, repository)
  return makeCodeupAnswer(200, makeShort(place, repository))
}

async function commitReadMe({ room }: CodeupPlace, { disk }: CodeupRepository): Promise<void> {
  const commit = 'commit refs/heads/master\ncommitter Codeup <noreply@example.com> 1767225600 +0000\ndata 4\ninit\n'
  await room.git.read(disk, ['fast-import', '--quiet'], `${commit}M 644 inline README.md\ndata 0\n\n`)
}

// [doc] PUT takes name, path, description, visibility and default_branch in snake case.
// [assumed] A default_branch that does not exist answers 400 BadRequest; an archived repository 405 SYSTEM_FORBIDDEN_ERROR.
/** `PUT repositories/{id}`; renaming the path is not emulated. */
export async function answerUpdate(call: ApiCall): Promise<Answer> {
  const { place, exchange } = call
  const repository = await readRepository(call)
  const fields = await readFields(exchange, ['name', 'description', 'visibility', 'default_branch'])
  if (repository.archived) throw makeCodeupRefusal(405, 'SYSTEM_FORBIDDEN_ERROR', 'The repository is archived')
  const branch = fields['default_branch']
  if (typeof branch === 'string') {
    const found = await place.room.git.find(repository.disk, ['show-ref', '--verify', `refs/heads/${branch}`])
    if (found === null) throw makeCodeupRefusal(400, 'BadRequest', `Branch(${branch}) not found`)
    await place.room.git.read(repository.disk, ['symbolic-ref', 'HEAD', `refs/heads/${branch}`])
  }
  if (typeof fields['name'] === 'string') repository.name = fields['name']
  if (typeof fields['description'] === 'string') repository.description = fields['description']
  if (typeof fields['visibility'] === 'string') repository.visibility = fields['visibility']
  const detail = { defaultBranch: await readDefaultBranch(repository.disk), visibility: repository.visibility }
  place.room.record('codeup', 'repository.update', makeFullPath(repository), detail)
  return makeCodeupAnswer(200, makeShort(place, repository))
}
