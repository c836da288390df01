import { parseJson } from '../../src/aliyun/fault.ts'
import { ActionError } from '../../src/errors.ts'
import { elect, sortByOwnership } from '../../src/pai/election.ts'
import { makeKey } from '../../src/pai/identity.ts'
import type { Pai } from '../../src/pai/pai.ts'
import type { Location, RegisterTask } from '../../src/register/fields.ts'
import { displayNameOf, fieldsOf, identityOf } from '../../src/register/fields.ts'
// Loaded beforehand: on simulated time a chunk takes none.
import '../../src/register/changes.ts'
import { findRegistered, type RegisterRooms, register } from '../../src/register.ts'

export const workspaceId = '4321'
export const location: Location = { codeRepo: 'https://codeup.example/acme/train.git', branch: 'main', userName: 'ci' }

/** What a main step came to. */
export interface Result {
  readonly id: string
}

/** A way to come to a code source. `mirror` takes as long as the mirror does. */
export type Strategy = (task: RegisterTask, rooms: RegisterRooms, mirror: () => Promise<void>) => Promise<Result>

/** The protocol of src, in the order of the corridor. */
export const protocol: Strategy = async (task, rooms, mirror) => {
  const found = await findRegistered(task, workspaceId, rooms)
  await mirror()
  const registered = await register(task, workspaceId, location, found, rooms)
  return { id: registered.id ?? '' }
}

/** Looks once, and then posts until an ID comes back. */
export const blindRetry: Strategy = (task, rooms, mirror) => postUntil(task, rooms, mirror, false)

/** Looks before each repetition. */
export const listBeforeRetry: Strategy = (task, rooms, mirror) => postUntil(task, rooms, mirror, true)

async function postUntil(
  task: RegisterTask,
  rooms: RegisterRooms,
  mirror: () => Promise<void>,
  looks: boolean,
): Promise<Result> {
  const { pai } = rooms
  const known = await look(task, pai)
  await mirror()
  if (known !== null) return { id: known }
  for (let number = 1; number <= task.maxAttempts; number++) {
    const listed = looks && number > 1 ? await look(task, pai) : null
    if (listed !== null) return { id: listed }
    const attempt = await pai.http.attempt(await post(task, pai), number)
    const id = attempt.ok && attempt.answer.status === 200 ? parseJson(attempt.answer)?.['CodeSourceId'] : undefined
    if (typeof id === 'string') return { id }
    await pai.http.clock.sleep(500 * 2 ** number * pai.http.clock.random(), pai.http.signal)
  }
  throw new ActionError('E_API', 'Creating the code source failed.')
}

async function look(task: RegisterTask, pai: Pai): Promise<string | null> {
  const identity = identityOf(task, workspaceId)
  const { items } = await pai.listCodeSources(workspaceId, makeKey(identity).slice(0, 6))
  return elect(sortByOwnership(items, identity, (repo) => repo === location.codeRepo).ours)?.id ?? null
}

function post(task: RegisterTask, pai: Pai) {
  return pai.prepare({
    what: 'Creating',
    action: 'CreateCodeSource',
    permission: 'paicodesource:CreateCodeSource',
    method: 'POST',
    path: ['api', 'v1', 'codesources'],
    body: { ...fieldsOf(task, workspaceId, location, displayNameOf(task, workspaceId)), WorkspaceId: workspaceId },
  })
}
