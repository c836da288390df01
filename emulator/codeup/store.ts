import { join } from 'node:path'
import type { RecordMutation } from '../ledger.ts'
import { createReceivedRefs, type ReceivedRefs } from '../received-refs.ts'
import type { Room } from '../room.ts'
import { writePreReceiveHook } from './hooks.ts'

export interface Organization {
  readonly id: string
  readonly name: string
  /** The first part of every full path. */
  readonly path: string
  readonly namespaceId: number
}

export interface Group {
  readonly id: number
  readonly organization: Organization
  /** Below the organization, without leading slash. */
  readonly path: string
  readonly parentId: number
}

export interface CodeupRepository {
  readonly id: number
  readonly organization: Organization
  /** Below the organization, groups included, without leading slash and without `.git`. */
  readonly path: string
  readonly disk: string
  readonly namespaceId: number
  readonly createdAt: string
  readonly received: ReceivedRefs
  /** Settles when the bare repository is on disk. */
  readonly ready: Promise<void>
  name: string
  description: string
  visibility: string
  archived: boolean
  allowPush: boolean
  /** HTTPS clones are forbidden (clone and download control). */
  cloneControl: boolean
  protectedBranches: readonly string[]
}

export type RepositoryOptions = Partial<
  Pick<
    CodeupRepository,
    'name' | 'description' | 'visibility' | 'archived' | 'allowPush' | 'cloneControl' | 'protectedBranches'
  >
> & { readonly defaultBranch?: string }

export interface CodeupStore {
  readonly organizations: Organization[]
  readonly groups: Group[]
  readonly repositories: CodeupRepository[]
  addOrganization(name: string, id: string, path: string): Organization
  findRepository(organization: Organization, path: string): CodeupRepository | null
  findGroup(organization: Organization, path: string): Group | null
  addGroup(organization: Organization, path: string, record?: RecordMutation): Group
  /** Takes the path at once, so that of two creates only one can succeed; `ready` tells when it can be used. */
  addRepository(
    organization: Organization,
    path: string,
    options: RepositoryOptions,
    record?: RecordMutation,
  ): CodeupRepository
}

/** The organizations, groups and repositories of one Codeup. */
export function createCodeupStore(room: Room): CodeupStore {
  const organizations: Organization[] = []
  const groups: Group[] = []
  const repositories: CodeupRepository[] = []
  const makeId = createCounter(5000)
  const findGroup = (organization: Organization, path: string): Group | null =>
    groups.find((group) => group.organization === organization && group.path === path) ?? null
  const ensureParent = (organization: Organization, path: string, record: RecordMutation): number => {
    const parent = path.split('/').slice(0, -1).join('/')
    if (parent === '') return organization.namespaceId
    return (findGroup(organization, parent) ?? addGroup(organization, parent, record)).id
  }
  const addGroup = (organization: Organization, path: string, record = room.record): Group => {
    const group = { id: makeId(), organization, path, parentId: ensureParent(organization, path, record) }
    groups.push(group)
    record('codeup', 'group.create', `${organization.path}/${path}`)
    return group
  }
  return {
    organizations,
    groups,
    repositories,
    findGroup,
    addGroup,
    addOrganization(name, id, path) {
      const organization = { id, name, path, namespaceId: makeId() }
      organizations.push(organization)
      return organization
    },
    findRepository: (organization, path) =>
      repositories.find((item) => item.organization === organization && item.path === path) ?? null,
    addRepository(organization, path, options, record = room.record) {
      const place = { id: makeId(), organization, path, namespaceId: ensureParent(organization, path, record) }
      const repository = makeRepository(room, place, options)
      repositories.push(repository)
      record('codeup', 'repository.create', `${organization.path}/${path}`, { visibility: repository.visibility })
      return repository
    },
  }
}

function createCounter(start: number): () => number {
  let last = start
  return () => {
    last += 1
    return last
  }
}

function makeRepository(
  room: Room,
  place: Pick<CodeupRepository, 'id' | 'organization' | 'path' | 'namespaceId'>,
  options: RepositoryOptions,
): CodeupRepository {
  const disk = join(room.directory, 'codeup', `${place.id}.git`)
  // [doc] The default branch of a new repository is master.
  const ready = createOnDisk(room, disk, options.defaultBranch ?? 'master')
  // A close in mid-creation is no failure of the process; whoever waits for it still sees the error.
  ready.catch(() => {})
  return {
    ...place,
    disk,
    ready,
    received: createReceivedRefs(disk),
    createdAt: new Date(room.clock.now()).toISOString(),
    name: options.name ?? place.path.split('/').at(-1) ?? place.path,
    description: options.description ?? '',
    visibility: options.visibility ?? 'private',
    archived: options.archived ?? false,
    allowPush: options.allowPush ?? true,
    cloneControl: options.cloneControl ?? false,
    protectedBranches: options.protectedBranches ?? [],
  }
}

async function createOnDisk(room: Room, disk: string, defaultBranch: string): Promise<void> {
  // [assumed] Wants for any SHA and partial clone filters are served by Codeup too.
  const settings = [
    ['uploadpack.allowAnySHA1InWant', 'true'],
    ['uploadpack.allowFilter', 'true'],
  ] as const
  await room.git.createBare(disk, defaultBranch, settings)
  await createReceivedRefs(disk).install()
  await writePreReceiveHook(disk)
}
