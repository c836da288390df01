import { type ApiCall, readFields } from './call.ts'
import { makeCodeupRefusal } from './failures.ts'
import type { Scope } from './tokens.ts'

/** A checked body of `POST repositories`. */
export interface WantedRepository {
  readonly name: string
  readonly path: string
  readonly description: string
  readonly visibility: string
  readonly namespaceId: number | null
  readonly readMe: boolean
}

const known = ['name', 'path', 'namespaceId', 'description', 'visibility', 'readMeType', 'avatarUrl', 'templateProject']
const bad = (text: string) => makeCodeupRefusal(400, 'BadRequest', text)

// [doc] name and path are required strings, the name has no slash, visibility is private or internal, namespaceId is a number.
/** Reads and checks the body; throws the 400 refusals. */
export async function parseCreate({ exchange }: ApiCall): Promise<WantedRepository> {
  const fields = await readFields(exchange, known)
  const { name, path, description = '', visibility = 'private', namespaceId = null, readMeType } = fields
  if (typeof name !== 'string' || name === '' || name.includes('/')) throw bad('name')
  if (typeof path !== 'string' || !/^[^/\s]+(\/[^/\s]+)*$/.test(path)) throw bad('path')
  if (visibility !== 'private' && visibility !== 'internal') throw bad('visibility')
  if (namespaceId !== null && typeof namespaceId !== 'number') throw bad('namespaceId')
  if (readMeType !== undefined && readMeType !== 'EMPTY' && readMeType !== 'USER_GUIDE') throw bad('readMeType')
  return { name, path, description: String(description), visibility, namespaceId, readMe: readMeType !== undefined }
}

// [doc] A path with parents needs createParentPath=true and the organization's namespace ID; missing groups need the group scope.
// [assumed] A path with parents without createParentPath=true answers 400 BadRequest, even when the groups exist.
/** The full path below the organization that a create means; throws when its parents are not allowed or missing. */
export function findTarget({ place, organization, exchange, query }: ApiCall, wanted: WantedRepository): string {
  const group = place.store.groups.find((item) => item.organization === organization && item.id === wanted.namespaceId)
  const root = wanted.namespaceId === null || wanted.namespaceId === organization.namespaceId
  if (!root && group === undefined) throw bad(`namespaceId ${wanted.namespaceId}`)
  const parents = wanted.path.split('/').slice(0, -1).join('/')
  if (parents === '') return group === undefined ? wanted.path : `${group.path}/${wanted.path}`
  if (query.get('createParentPath') !== 'true') throw bad('path has a parent, createParentPath is not true')
  if (wanted.namespaceId !== organization.namespaceId) throw bad('createParentPath needs the organization namespaceId')
  const scope: Scope = 'group:rw'
  if (place.store.findGroup(organization, parents) === null) place.tokens.require(exchange.headers, scope)
  return wanted.path
}
