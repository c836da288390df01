import * as z from 'zod/mini'
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
  const prefix = organizationId === null ? '/oapi/v1/codeup' : prefixOf(organizationId)
  return { prefix, organizationId }
}

const prefixOf = (organizationId: string) => `/oapi/v1/codeup/organizations/${organizationId}`

/**
 * Reads the first part of the paths of the organization's repositories; null for a region edition that has none.
 * @throws ActionError `E_CODEUP_ORG` without one
 */
export async function readNamespace(call: Caller, space: Space): Promise<OrganizationNamespace | null> {
  const ask = space.organizationId === null ? call.probe : call.read
  const namespace = await ask(
    'Reading the namespace of the Codeup organization',
    `${space.prefix}/orgNamespace`,
    Namespace,
  )
  if (namespace === null) return null
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
  const organizations = await (center ? call.read : call.probe)(what, path, Organizations).catch(explainScope)
  if (organizations === null || (organizations.length === 0 && !center)) return null
  const [only, ...others] = organizations
  if (only !== undefined && others.length === 0) {
    if (center) return only.id
    // A region edition may list one, too, and has no URLs for it.
    const some = await call.probe(
      'Looking for its repositories',
      `${prefixOf(only.id)}/repositories?perPage=1`,
      z.unknown(),
    )
    return some === null ? null : only.id
  }
  const listed = organizations.slice(0, 5).map((each) => `${excerpt(each.name ?? '?', 60)} (${each.id})`)
  const count = organizations.length === 0 ? 'no organization' : `${organizations.length} organizations`
  throw new ActionError('E_CODEUP_ORG', `The Codeup token belongs to ${count}.`, {
    hint:
      listed.length === 0
        ? 'Make its owner a member of one.'
        : `Set \`codeup-organization-id\` to one of: ${listed.join(', ')}.`,
  })
}

/** Listing them takes a scope that nothing else takes (Yunxiao documentation, ListOrganizations). */
function explainScope(error: unknown): never {
  if (!(error instanceof ActionError) || error.code !== 'E_CODEUP_SCOPE') throw error
  const hint = 'Set `codeup-organization-id`, or give `codeup-token` "Organization management: Organization read".'
  throw new ActionError(error.code, error.message, { requestId: error.requestId, hint })
}
