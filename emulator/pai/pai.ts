import { type Answer, type Exchange, type HttpServer, type Route, startHttpServer } from '../http-server.ts'
import type { Room } from '../room.ts'
import { type CodeSource, createCodeSources } from './code-sources.ts'
import { type Failure, makeDenial, makeFailure, makeFailureAnswer, makePaiAnswer } from './failures.ts'
import { createIdentities, type Identities, type Identity } from './identities.ts'
import { hideToken, type Operation, operations, type Stores } from './operations.ts'
import { createSignatureGate, type SignatureGate } from './signature.ts'
import { createWorkspaces, type Workspace } from './workspaces.ts'

export interface PaiHost {
  readonly endpoint: string
  readonly accessKeyId: string
  readonly accessKeySecret: string
  readonly region: string
  readonly workspaceId: string
  readonly workspaceName: string
  /** New sources appear in lists this much later. */
  listLagMs: number
  /** How far the server's clock is ahead of the real one. */
  clockSkewMs: number
  addWorkspace(workspace: Workspace): void
  /** The stored items, tokens included, for assertions. */
  codeSources(): readonly CodeSource[]
  seedCodeSource(item: Readonly<Record<string, unknown>>): CodeSource
  /** A second key pair: another user of the same account. */
  addIdentity(role?: Identity['role']): Identity
  setRole(userId: string, role: Identity['role']): void
  /** Refuses a RAM action (`paicodesource:CreateCodeSource`) from now on; allow() takes it back. */
  deny(action: string): void
  allow(action: string): void
}

export interface PaiParts {
  readonly host: PaiHost
  readonly identities: Identities
  readonly server: HttpServer
}

interface Machinery extends Stores {
  readonly identities: Identities
  readonly gate: SignatureGate
}

/** Starts the emulated AIWorkSpace API (2021-02-04) with one workspace and one key pair. */
export async function startPai(room: Room, port: number): Promise<PaiParts> {
  const settings = { listLagMs: 0, clockSkewMs: 0 }
  const nowMs = (): number => room.clock.now() + settings.clockSkewMs
  const identities = createIdentities()
  const workspaces = createWorkspaces()
  const record = (kind: string, id: string, detail: Readonly<Record<string, string>>) =>
    room.record('pai', kind, id, detail)
  const sources = createCodeSources({ workspaces, nowMs, record, listLagMs: () => settings.listLagMs })
  const gate = createSignatureGate(identities, nowMs)
  const machinery = { identities, workspaces, sources, gate, room }
  const route = (exchange: Exchange): Route => makeRoute(machinery, exchange)
  const server = await startHttpServer({ ...room, service: 'pai', port, route, nowMs })
  const host = Object.assign(settings, makeHost(machinery, server.url))
  host.addWorkspace({ id: host.workspaceId, name: host.workspaceName, status: 'ENABLED' })
  return { host, identities, server }
}

function makeHost(machinery: Machinery, endpoint: string): Omit<PaiHost, 'listLagMs' | 'clockSkewMs'> {
  const { identities, sources, workspaces, room } = machinery
  let [users, seeds] = [0, 0]
  const addIdentity = (role: Identity['role'] = 'developer'): Identity => {
    users += 1
    const keys = { accessKeyId: `LTAI5tEmulator${users}`, accessKeySecret: room.secret('sk') }
    const userId = `20000000000000${users}`
    return identities.add({ ...keys, userId, role, securityToken: null, expiresAtMs: null, actions: null })
  }
  const { accessKeyId, accessKeySecret, userId } = addIdentity()
  return {
    endpoint,
    accessKeyId,
    accessKeySecret,
    region: 'cn-hangzhou',
    workspaceId: '4321',
    workspaceName: 'vision_prod',
    addIdentity,
    addWorkspace: (workspace) => workspaces.add(workspace),
    codeSources: () => [...sources.items.values()],
    seedCodeSource: (item) => seedCodeSource(machinery, userId, ++seeds, item),
    setRole: identities.setRole,
    deny: identities.deny,
    allow: identities.allow,
  }
}

function seedCodeSource(
  { sources, room }: Machinery,
  userId: string,
  number: number,
  item: Readonly<Record<string, unknown>>,
): CodeSource {
  const now = new Date().toISOString()
  const count = String(number).padStart(12, '0')
  const base = { WorkspaceId: '4321', DisplayName: 'seed', Accessibility: 'PRIVATE', MountPath: '/root/code/' }
  const own = { CodeSourceId: `code-20260101000000-${count}`, UserId: userId, GmtCreateTime: now, GmtModifyTime: now }
  const stored: CodeSource = { ...base, ...own, ...item }
  hideToken(room, stored)
  sources.items.set(stored.CodeSourceId, stored)
  return stored
}

function makeRoute(machinery: Machinery, exchange: Exchange): Route {
  const [, collection, id, verb] =
    /^\/api\/v1\/(codesources|workspaces)(?:\/([^/]+)(\/publish)?)?$/.exec(exchange.path) ?? []
  const key = `${exchange.method} ${collection ?? ''}${id === undefined ? '' : '/id'}${verb ?? ''}`
  const operation = operations[key]
  if (operation === undefined) {
    const failure = makeFailure(
      404,
      'InvalidAction.NotFound',
      'Specified api is not found, please check your url and method.',
    )
    return { call: 'pai.unknown', answer: async () => makeFailureAnswer(failure) }
  }
  return { call: operation.call, answer: () => answer(machinery, operation, exchange, id ?? '') }
}

async function answer(machinery: Machinery, operation: Operation, exchange: Exchange, id: string): Promise<Answer> {
  const body = await exchange.readBody()
  const caller = machinery.gate.verify({ ...exchange, headers: exchange.headers, body })
  if (isFailure(caller)) return makeFailureAnswer(caller)
  const problem = findEnvelopeProblem(operation, exchange)
  if (problem !== null) return makeFailureAnswer(problem)
  const denial = machinery.identities.findDenial(caller, operation.action)
  if (denial !== null) return makeFailureAnswer(makeDenial(operation.action, caller.userId, denial))
  const result = await operation.run(machinery, caller, exchange, decodeURIComponent(id))
  return isFailure(result) ? makeFailureAnswer(result) : makePaiAnswer(200, result)
}

const isFailure = (value: object): value is Failure => 'code' in value && 'status' in value

// [doc] x-acs-version is 2021-02-04; a body is JSON with its content type.
// [assumed] An x-acs-action that is not the operation of the path answers 404 InvalidAction.NotFound.
function findEnvelopeProblem(operation: Operation, exchange: Exchange): Failure | null {
  if (exchange.headers['x-acs-version'] !== '2021-02-04') {
    return makeFailure(404, 'InvalidVersion', 'Specified parameter Version is not valid.')
  }
  if (exchange.headers['x-acs-action'] !== operation.name) {
    return makeFailure(404, 'InvalidAction.NotFound', `Specified api ${operation.name} is not found.`)
  }
  const json = exchange.headers['content-type']?.startsWith('application/json') ?? false
  return operation.hasBody && !json
    ? makeFailure(415, 'UnsupportedMediaType', 'The content type of the request is not supported.')
    : null
}
