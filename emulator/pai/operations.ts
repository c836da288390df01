import type { Exchange } from '../http-server.ts'
import type { Room } from '../room.ts'
import { type Fields, parseFields } from './code-source-fields.ts'
import type { CodeSources } from './code-sources.ts'
import { type Failure, makeFailure } from './failures.ts'
import type { Identity } from './identities.ts'
import type { Query } from './paging.ts'
import type { Workspaces } from './workspaces.ts'

export interface Stores {
  readonly workspaces: Workspaces
  readonly sources: CodeSources
  readonly room: Room
}

export type Result = Readonly<Record<string, unknown>> | Failure

export interface Operation {
  /** The name in the journal and in fault scripts. */
  readonly call: string
  /** The RAM action. */
  readonly action: string
  /** The API's own name, as in x-acs-action. */
  readonly name: string
  readonly hasBody: boolean
  run(stores: Stores, caller: Identity, exchange: Exchange, id: string): Promise<Result>
}

const makeOperation = (
  call: string,
  product: string,
  name: string,
  run: Operation['run'],
  hasBody = false,
): Operation => ({ call, action: `${product}:${name}`, name, hasBody, run })

const list = async ({ sources }: Stores, caller: Identity, exchange: Exchange): Promise<Result> =>
  sources.list(caller, parseQuery(exchange.rawQuery))

/** The operations by method and path shape. */
export const operations: Readonly<Record<string, Operation>> = {
  'POST codesources': makeOperation(
    'pai.create',
    'paicodesource',
    'CreateCodeSource',
    (stores, caller, exchange) => withFields(stores, exchange, (fields) => stores.sources.create(caller, fields)),
    true,
  ),
  'GET codesources': makeOperation('pai.list', 'paicodesource', 'ListCodeSources', list),
  'GET codesources/id': makeOperation('pai.get', 'paicodesource', 'GetCodeSource', async ({ sources }, caller, _, id) =>
    sources.get(caller, id),
  ),
  'PUT codesources/id': makeOperation(
    'pai.update',
    'paicodesource',
    'UpdateCodeSource',
    (stores, caller, exchange, id) =>
      withFields(stores, exchange, (fields) => stores.sources.update(caller, id, fields)),
    true,
  ),
  'PUT codesources/id/publish': makeOperation(
    'pai.publish',
    'paicodesource',
    'PublishCodeSource',
    async ({ sources }, caller, _, id) => sources.publish(caller, id),
  ),
  'DELETE codesources/id': makeOperation(
    'pai.delete',
    'paicodesource',
    'DeleteCodeSource',
    async ({ sources }, caller, _, id) => sources.remove(caller, id),
  ),
  'GET workspaces': makeOperation(
    'pai.list-workspaces',
    'paiworkspace',
    'ListWorkspaces',
    async ({ workspaces }, _caller, exchange) => workspaces.list(parseQuery(exchange.rawQuery)),
  ),
  'GET workspaces/id': makeOperation(
    'pai.get-workspace',
    'paiworkspace',
    'GetWorkspace',
    async ({ workspaces }, _caller, _exchange, id) => workspaces.get(id),
  ),
}

async function withFields(stores: Stores, exchange: Exchange, run: (fields: Fields) => Result): Promise<Result> {
  const fields = parseFields(await exchange.readBody())
  if (fields === null) return makeFailure(400, 'InvalidParameter', 'The request body is not a JSON object.')
  hideToken(stores.room, fields)
  return run(fields)
}

/** Makes the journal and the ledger forget the token of a code source. */
export function hideToken(room: Room, fields: Fields): void {
  const token = fields['CodeRepoAccessToken']
  if (typeof token === 'string') room.journal.hide(token)
}

function parseQuery(rawQuery: string): Query {
  return Object.fromEntries(new URLSearchParams(rawQuery))
}
