import type * as z from 'zod/mini'
import { ActionError, isBearable } from '../errors.ts'
import { isCloneUrl } from '../git/remote.ts'
import type { Http } from '../http/http.ts'
import { lookUntil } from '../http/replica.ts'
import { makeDelay } from '../http/retry.ts'
import { type Caller, type Creation, createCaller, explainCreation } from './caller.ts'
import { Branch, CloneAccount, Repository, User } from './schema.ts'
import { type OrganizationNamespace, readNamespace, readSpace, requireBelow, type Space } from './space.ts'

export interface CodeupOptions {
  /** Base URL of the API, without trailing slash. */
  readonly endpoint: string
  readonly token: string
  /** Null: the only organization of the token, or a region edition, which has none in its URLs. */
  readonly organizationId: string | null
}

/** A repository on Codeup that can be pushed to and cloned. */
export interface CodeupRepository {
  readonly id: string
  /** As the API gives it: it is never built from parts, organizations may have paths of their own. */
  readonly cloneUrl: string
  readonly webUrl: string | null
  readonly description: string | null
  readonly defaultBranch: string | null
  readonly cloneControl: boolean
  /** This run has made it. */
  readonly created: boolean
  /** Epoch ms; null where the answer does not say. */
  readonly createdAt: number | null
}

export interface Codeup {
  /** Finds a repository by its path below the organization; null when there is none or the token may not see it. */
  findRepository(path: string): Promise<CodeupRepository | null>
  /** Finds the repository, or makes it with missing parent groups, empty: the first push must be a fast-forward. */
  ensureRepository(path: string, wanted: { visibility: string; description: string }): Promise<CodeupRepository>
  /** Reads the HTTPS clone account of the token's owner. */
  readCloneAccount(): Promise<string>
  /** Makes `branch` the default branch. */
  updateDefaultBranch(id: string, branch: string): Promise<void>
  /** True when the branch exists and is protected. */
  isProtected(id: string, branch: string): Promise<boolean>
}

const mostTries = 3

/** Creates the client of Codeup's API (oapi v1, both editions). Its calls throw ActionError as `failures.ts` maps the answers. */
export function createCodeup(http: Http, options: CodeupOptions): Codeup {
  const call = createCaller(http, options)
  let known: Promise<Space> | null = null
  const space = () => {
    known ??= readSpace(call, options)
    return known
  }
  let named: Promise<OrganizationNamespace | null> | null = null
  const namespace = () => {
    named ??= space().then((found) => readNamespace(call, found))
    return named
  }

  async function findAt(full: string, path: string): Promise<CodeupRepository | null> {
    const { prefix } = await space()
    const found = await readWhenMade(http, false, () =>
      call.find(
        `Looking for the repository ${path} on Codeup`,
        `${prefix}/repositories/${encodeURIComponent(full)}`,
        Repository,
      ),
    )
    return found === null ? null : usable(path, found, false)
  }

  async function findRepository(path: string): Promise<CodeupRepository | null> {
    const { organizationId } = await space()
    // Most organizations have no path but their ID: that is tried first, and saves the question.
    const isGuess = organizationId !== null && named === null
    const guessed = isGuess ? await findAt(`${organizationId}/${path}`, path) : null
    if (guessed !== null) return guessed
    const first = (await namespace())?.path ?? ''
    const isKnown = first === '' || (isGuess && first === organizationId)
    const found = isKnown ? null : await findAt(`${first}/${path}`, path)
    // Whether full paths begin with the organization in a region edition, too, is not documented.
    const mayBeShort = organizationId === null && !path.startsWith(`${first}/`)
    if (found !== null || !mayBeShort) return found
    const short = await findAt(path, path)
    // Alone in the address, a name of digits is an ID, too: that of a repository with any path.
    return short?.id === path ? null : short
  }

  return {
    findRepository,
    async ensureRepository(path, wanted) {
      const found = await findRepository(path)
      if (found !== null) return found
      const where = await space()
      requireBelow(path, where)
      const namespaceId = (await namespace())?.id ?? null
      return createRepository(http, call, { ...where, namespaceId }, path, wanted, findRepository)
    },
    async readCloneAccount() {
      const user = await call.read('Reading the owner of the Codeup token', '/oapi/v1/platform/user', User)
      const { prefix } = await space()
      const path = `${prefix}/users/${encodeURIComponent(user.id)}/httpsCloneUsername`
      return (await call.read('Reading the HTTPS clone account', path, CloneAccount)).httpsCloneUsername
    },
    async updateDefaultBranch(id, branch) {
      const { prefix } = await space()
      // Snake case, unlike the field that is read.
      await call.update(`Making ${branch} the default branch`, `${prefix}/repositories/${id}`, {
        default_branch: branch,
      })
    },
    async isProtected(id, branch) {
      const { prefix } = await space()
      const path = `${prefix}/repositories/${id}/branches/${encodeURIComponent(branch)}`
      return (await call.find(`Reading the branch ${branch} on Codeup`, path, Branch))?.protected === true
    },
  }
}

/**
 * Creation may go on after its answer: until it is done, the clone URL is missing. Waits about half a minute.
 * @param isMade the answer of the creation is there: as long as nothing is found, it goes on as well
 */
function readWhenMade(
  http: Http,
  isMade: boolean,
  read: () => Promise<z.infer<typeof Repository> | null>,
): Promise<z.infer<typeof Repository> | null> {
  return lookUntil(http, 16_000, read, (found) => (found === null ? !isMade : Boolean(found.httpUrlToRepo)))
}

async function createRepository(
  http: Http,
  call: Caller,
  space: Space & { readonly namespaceId: string | null },
  path: string,
  wanted: { visibility: string; description: string },
  find: (path: string) => Promise<CodeupRepository | null>,
): Promise<CodeupRepository> {
  const what = `Creating the repository ${path} on Codeup`
  const body = {
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    ...(space.namespaceId !== null && { namespaceId: Number(space.namespaceId) }),
    visibility: wanted.visibility,
    description: wanted.description,
  }
  for (let number = 1; ; number++) {
    const made = await createAndRead(http, call, space, what, body)
    if ('value' in made) return made.value
    if (/^E_CODEUP_(TOKEN|SCOPE)$/.test(made.error.code)) throw made.error
    // Its path is its natural key: whatever the answer was, another run may have made it meanwhile, or this one did.
    const found = await find(path)
    if (found !== null) return found
    if (!made.open || number >= mostTries) throw made.error
    await http.clock.sleep(makeDelay(number, 'transient', null, http.clock.random()), http.signal)
  }
}

async function createAndRead(
  http: Http,
  call: Caller,
  { prefix }: Space,
  what: string,
  body: { readonly path: string },
): Promise<Creation<CodeupRepository>> {
  const created = await call.create(what, `${prefix}/repositories?createParentPath=true`, body, Repository)
  if ('error' in created) return created.open ? created : { ...created, error: explainCreation(created.error) }
  const { id } = created.value
  try {
    const full = await readWhenMade(http, true, () => call.find(what, `${prefix}/repositories/${id}`, Repository))
    if (full !== null) return { value: usable(body.path, full, true) }
    return { error: new ActionError('E_API', `${what} was accepted, and there is no repository ${id}.`), open: false }
  } catch (error) {
    if (!isBearable(error)) throw error
    return { error, open: false }
  }
}

function usable(path: string, repository: z.infer<typeof Repository>, created: boolean): CodeupRepository {
  const deny = (reason: string) => new ActionError('E_CODEUP_DENIED', `The repository ${path} on Codeup ${reason}.`)
  if (repository.archived === true) throw deny('is archived and cannot be pushed to')
  if (repository.allowPush === false) throw deny('does not allow this token to push')
  if (!repository.httpUrlToRepo) throw deny('has no clone URL in the answer of the API')
  if (!isCloneUrl(repository.httpUrlToRepo))
    throw deny('has a clone URL that no credentials go to: it is not plain https')
  return {
    id: repository.id,
    cloneUrl: repository.httpUrlToRepo,
    webUrl: repository.webUrl ?? null,
    description: repository.description ?? null,
    defaultBranch: repository.defaultBranch || null,
    cloneControl: repository.openCloneDownloadControl === true,
    created,
    createdAt: Date.parse(repository.createdAt ?? '') || null,
  }
}
