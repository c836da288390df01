import type { Answer } from '../http-server.ts'
import { type ApiCall, makeListAnswer, readFields } from './call.ts'
import { makeCodeupAnswer, makeCodeupRefusal } from './failures.ts'
import type { Group, Organization } from './store.ts'

const missing = (path: string) => makeCodeupRefusal(404, 'SYSTEM_NOT_FOUND_ERROR', `Namespace(${path}) not found`)

/** `GET orgNamespace`: the organization's own namespace, the root of every full path. */
export async function answerOrganizationNamespace({ organization }: ApiCall): Promise<Answer> {
  const { namespaceId: id, path, name } = organization
  return makeCodeupAnswer(200, { id, name, path, fullPath: path, pathWithNamespace: path, kind: 'org', parentId: 0 })
}

/** `GET namespaces`: groups by parent and search text. */
export async function answerNamespaces({ place, organization, query }: ApiCall): Promise<Answer> {
  const parentId = query.get('parentId')
  const search = query.get('search')?.toLowerCase() ?? ''
  const found = place.store.groups.filter(
    (group) =>
      group.organization === organization &&
      group.path.toLowerCase().includes(search) &&
      (parentId === null || String(group.parentId) === parentId),
  )
  return makeListAnswer(
    found.map((group) => makeGroup(organization, group)),
    query,
  )
}

/** `GET namespaces/{id or encoded full path}`. */
export async function answerNamespace(call: ApiCall): Promise<Answer> {
  const { place, organization, match } = call
  const [wanted = ''] = match
  if (wanted === organization.path || wanted === String(organization.namespaceId)) {
    return await answerOrganizationNamespace(call)
  }
  const group = place.store.groups.find(
    (item) =>
      item.organization === organization &&
      (String(item.id) === wanted || `${organization.path}/${item.path}` === wanted),
  )
  if (group === undefined) throw missing(wanted)
  return makeCodeupAnswer(200, makeGroup(organization, group))
}

// [doc] A group is created with name and path, below parentId or the organization.
// [assumed] A group path that exists answers 400 SYSTEM_ILLEGAL_ARGUMENT_ERROR.
/** `POST groups`. */
export async function answerCreateGroup({ place, organization, exchange }: ApiCall): Promise<Answer> {
  const known = ['name', 'path', 'parentId', 'visibility', 'description', 'avatar']
  const { name, path, parentId } = await readFields(exchange, known)
  if (typeof name !== 'string' || typeof path !== 'string' || path === '' || path.includes('/')) {
    throw makeCodeupRefusal(400, 'BadRequest', 'name and path are required, path without slash')
  }
  const parent = place.store.groups.find((group) => group.organization === organization && group.id === parentId)
  const root = parentId === undefined || parentId === organization.namespaceId
  if (!root && parent === undefined) throw missing(String(parentId))
  const full = parent === undefined ? path : `${parent.path}/${path}`
  if (place.store.findGroup(organization, full) !== null) {
    throw makeCodeupRefusal(400, 'SYSTEM_ILLEGAL_ARGUMENT_ERROR', `Path ${full} has already been taken`)
  }
  return makeCodeupAnswer(200, makeGroup(organization, place.store.addGroup(organization, full)))
}

function makeGroup(organization: Organization, group: Group): object {
  const path = `${organization.path}/${group.path}`
  const name = group.path.split('/').at(-1)
  return {
    id: group.id,
    name,
    path: name,
    fullPath: path,
    pathWithNamespace: path,
    kind: 'group',
    parentId: group.parentId,
    visibility: 'private',
  }
}
