import { ActionError } from '../errors.ts'
import { excerpt } from '../foreign-text.ts'
import { centerHost } from './addresses.ts'
import type { Caller } from './caller.ts'
import { Namespace, Organizations } from './schema.ts'

interface SpaceOptions {
  readonly endpoint: string
  readonly organizationId: string | null
}

/** Where the organization's repositories are in URLs. */
export interface Space {
  /** Path prefix of the code management API, by edition. */
  readonly prefix: string
  /** Null in a region edition, which has none. */
  readonly organizationId: string | null
}

/** Where they are in paths. */
export interface OrganizationNamespace {
  readonly path: string
  readonly id: string
}

/**
 * Discovers edition and organization by the token.
 * @throws ActionError `E_CODEUP_ORG` when the token does not belong to exactly one organization and none was given
 */
export async function readSpace(call: Caller, options: SpaceOptions): Promise<Space> {
  const organizationId = await findOrganization(call, options)
  const prefix = organizationId === null ? '/oapi/v1/codeup' : `/oapi/v1/codeup/organizations/${organizationId}`
  return { prefix, organizationId }
}

/** Reads the first part of the paths of the organization's repositories. @throws ActionError `E_CODEUP_ORG` without one */
export async function readNamespace(call: Caller, { prefix }: Space): Promise<OrganizationNamespace> {
  const namespace = await call.read(
    'Reading the namespace of the Codeup organization',
    `${prefix}/orgNamespace`,
    Namespace,
  )
  const path = namespace.fullPath || namespace.pathWithNamespace || namespace.path
  if (!path) throw new ActionError('E_CODEUP_ORG', 'Codeup told no path of the organization.')
  return { path, id: namespace.id }
}

/**
 * Refuses to make a group that is named by the organization's ID: the path was copied from a clone URL. The name of an
 * organization says nothing, since the account on GitHub may have the same. @throws ActionError `E_INPUT`
 */
export function requireBelow(path: string, { organizationId }: Space): void {
  if (organizationId === null || !path.startsWith(`${organizationId}/`)) return
  const rule = `${path} begins with the ID of the organization, and is a path below it: leave ${organizationId}/ out`
  throw new ActionError('E_INPUT', `\`codeup-repository\`: ${rule}.`)
}

/** The organization in the URLs of the center edition; null for a region edition, which is asked unless it is known. */
async function findOrganization(call: Caller, options: SpaceOptions): Promise<string | null> {
  if (options.organizationId !== null) return options.organizationId
  const center = new URL(options.endpoint).hostname === centerHost
  const what = 'Listing the organizations of the Codeup token'
  const path = '/oapi/v1/platform/organizations?perPage=100'
  const organizations = center
    ? await call.read(what, path, Organizations)
    : await call.probe(what, path, Organizations)
  if (organizations === null || (organizations.length === 0 && !center)) return null
  const [only, ...others] = organizations
  if (only !== undefined && others.length === 0) return only.id
  const listed = organizations.slice(0, 5).map((each) => `${excerpt(each.name ?? '?', 60)} (${each.id})`)
  const count = organizations.length === 0 ? 'no organization' : `${organizations.length} organizations`
  throw new ActionError('E_CODEUP_ORG', `The Codeup token belongs to ${count}.`, {
    hint:
      listed.length === 0
        ? 'Make its owner a member of one.'
        : `Set codeup-organization-id to one of: ${listed.join(', ')}.`,
  })
}
