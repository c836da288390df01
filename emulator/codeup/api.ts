import type { Answer, Exchange, Route } from '../http-server.ts'
import { answerBranch, answerCommit, answerProtectedBranches } from './branches.ts'
import type { ApiCall, CodeupPlace } from './call.ts'
import { makeAllowListRefusal, makeCodeupRefusal, makePlatformRefusal } from './failures.ts'
import { answerCreateGroup, answerNamespace, answerNamespaces, answerOrganizationNamespace } from './groups.ts'
import { answerCloneUsername, answerOrganizations, answerUser } from './platform.ts'
import { answerCreate, answerList, answerRepository, answerUpdate } from './repositories.ts'
import type { Organization } from './store.ts'
import type { Scope } from './tokens.ts'

type Handler = (call: ApiCall) => Promise<Answer>
type Rule = readonly [call: string, method: string, pattern: RegExp, scope: Scope | null, handler: Handler]

// [assumed] Namespaces and branches are read with the repository scope.
const rules: readonly Rule[] = [
  ['codeup.namespace.organization', 'GET', /^orgNamespace$/, 'repository:ro', answerOrganizationNamespace],
  ['codeup.clone-username', 'GET', /^users\/([^/]+)\/httpsCloneUsername$/, 'member:ro', answerCloneUsername],
  ['codeup.repository.create', 'POST', /^repositories$/, 'repository:rw', answerCreate],
  ['codeup.repository.list', 'GET', /^repositories$/, 'repository:ro', answerList],
  ['codeup.repository.get', 'GET', /^repositories\/([^/]+)$/, 'repository:ro', answerRepository],
  ['codeup.repository.update', 'PUT', /^repositories\/([^/]+)$/, 'repository:rw', answerUpdate],
  ['codeup.branch.get', 'GET', /^repositories\/([^/]+)\/branches\/([^/]+)$/, 'repository:ro', answerBranch],
  ['codeup.commit.get', 'GET', /^repositories\/([^/]+)\/commits\/([^/]+)$/, 'repository:ro', answerCommit],
  [
    'codeup.protected-branches',
    'GET',
    /^repositories\/([^/]+)\/protectedBranches$/,
    'repository:ro',
    answerProtectedBranches,
  ],
  ['codeup.group.create', 'POST', /^groups$/, 'group:rw', answerCreateGroup],
  ['codeup.namespace.list', 'GET', /^namespaces$/, 'repository:ro', answerNamespaces],
  ['codeup.namespace.get', 'GET', /^namespaces\/([^/]+)$/, 'repository:ro', answerNamespace],
]

/** The route of an `/oapi/v1` request; what is not emulated answers 404 under the call `codeup.unknown`. */
export function makeApiRoute(place: CodeupPlace, exchange: Exchange): Route {
  const path = exchange.path.slice('/oapi/v1/'.length)
  if (path === 'platform/user' || path === 'platform/organizations') {
    const handler = path === 'platform/user' ? answerUser : answerOrganizations
    return { call: `codeup.${path.slice('platform/'.length)}`, answer: () => guard(place, exchange, null, handler) }
  }
  const [, id, tail = ''] = /^codeup\/(?:organizations\/([^/]+)\/)?(.*)$/.exec(path) ?? []
  for (const [call, method, pattern, scope, handler] of rules) {
    const match = pattern.exec(tail)
    if (match === null || exchange.method !== method) continue
    const answer = (): Promise<Answer> =>
      guard(place, exchange, scope, () => {
        const organization = findOrganization(place, id)
        const query = new URLSearchParams(exchange.rawQuery)
        return handler({ place, organization, exchange, query, match: match.slice(1).map(decode) })
      })
    return { call, answer }
  }
  return {
    call: 'codeup.unknown',
    answer: () =>
      guard(place, exchange, null, () => {
        throw makeCodeupRefusal(404, 'SYSTEM_NOT_FOUND_ERROR', `no such path: ${path}`)
      }),
  }
}

async function guard(
  place: CodeupPlace,
  exchange: Exchange,
  scope: Scope | null,
  handler: (place: CodeupPlace) => Promise<Answer>,
): Promise<Answer> {
  if (!place.settings.allowListed) throw makeAllowListRefusal()
  place.tokens.require(exchange.headers, scope)
  return await handler(place)
}

// [doc] The center edition has the organization in the path, the region edition has not; the other shape answers 400 UnsupportedInCurrentEnv.
// [doc] A foreign organization answers 403 Forbidden.InvalidUser.UserNotInCurrentOrganization.
function findOrganization(place: CodeupPlace, id: string | undefined): Organization {
  const [first] = place.store.organizations
  if ((id === undefined) !== (place.edition === 'region')) {
    throw makePlatformRefusal(400, 'UnsupportedInCurrentEnv', 'This API is not supported in the current environment.')
  }
  const found = id === undefined ? first : place.store.organizations.find((item) => item.id === id)
  if (found !== undefined) return found
  const code = 'Forbidden.InvalidUser.UserNotInCurrentOrganization'
  throw makePlatformRefusal(403, code, 'The user is not in the current organization.')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
