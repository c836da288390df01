import type { Answer } from '../http-server.ts'
import type { ApiCall, CodeupPlace } from './call.ts'
import { makeCodeupAnswer, makeCodeupRefusal, makePlatformRefusal } from './failures.ts'

/** `GET platform/user`: the owner of the token. */
export async function answerUser(place: CodeupPlace): Promise<Answer> {
  return makeCodeupAnswer(200, {
    id: place.userId,
    name: 'CI Robot',
    username: 'ci-robot',
    email: 'ci-robot@example.com',
    lastOrganization: place.store.organizations[0]?.id ?? '',
  })
}

// [assumed] platform/organizations of the region edition answers 400 UnsupportedInCurrentEnv.
/** `GET platform/organizations`: the organizations of the token's owner. */
export async function answerOrganizations(place: CodeupPlace): Promise<Answer> {
  if (place.edition === 'region') {
    throw makePlatformRefusal(400, 'UnsupportedInCurrentEnv', 'This API is not supported in the current environment.')
  }
  return makeCodeupAnswer(
    200,
    place.store.organizations.map(({ id, name }) => ({ id, name, description: '' })),
  )
}

/** `GET users/{userId}/httpsCloneUsername`: the HTTPS clone account. */
export async function answerCloneUsername({ place, match }: ApiCall): Promise<Answer> {
  if (match[0] !== place.userId) throw makeCodeupRefusal(404, 'SYSTEM_NOT_FOUND_ERROR', `User(${match[0]}) not found`)
  return makeCodeupAnswer(200, { httpsCloneUsername: place.username })
}
