import { type Answer, type Exchange, type HttpServer, type Route, startHttpServer } from './http-server.ts'
import type { Identities, Identity } from './pai/identities.ts'
import type { Room } from './room.ts'

/** The machine of a self-hosted runner: the metadata service of an ECS instance, and a local credentials server. */
export interface InstanceHost {
  readonly url: string
  /** What ALIBABA_CLOUD_CREDENTIALS_URI is set to. */
  readonly credentialsUri: string
  /** The RAM role of the instance; null for an instance without one. */
  roleName: string | null
  /** How long the sessions that it gives out live. */
  sessionSeconds: number
}

export interface InstanceParts {
  readonly host: InstanceHost
  readonly server: HttpServer
}

interface Desk {
  readonly room: Room
  readonly host: InstanceHost
  readonly identities: Identities
  readonly tokens: Map<string, number>
}

const roles = '/latest/meta-data/ram/security-credentials/'
const plain = (status: number, body: string): Answer => ({ status, headers: { 'content-type': 'text/plain' }, body })

/** Starts both servers of the emulated machine on one port. */
export async function startInstance(room: Room, port: number, identities: Identities): Promise<InstanceParts> {
  const server = await startHttpServer({
    ...room,
    service: 'instance',
    port,
    nowMs: Date.now,
    route: (exchange) => makeRoute(desk, exchange),
  })
  const host: InstanceHost = {
    url: server.url,
    credentialsUri: `${server.url}/credentials`,
    roleName: 'runner',
    sessionSeconds: 3600,
  }
  const desk: Desk = { room, host, identities, tokens: new Map() }
  return { host, server }
}

function makeRoute(desk: Desk, exchange: Exchange): Route {
  const { path } = exchange
  if (path === '/latest/api/token') return { call: 'instance.token', answer: async () => issueToken(desk, exchange) }
  if (path === '/credentials') return { call: 'instance.uri', answer: async () => issueSession(desk) }
  const call = path === roles ? 'instance.role' : path.startsWith(roles) ? 'instance.credentials' : 'instance.unknown'
  return { call, answer: async () => readMetadata(desk, exchange) }
}

// [doc] The token is asked for by PUT with a life of 1 to 21,600 seconds.
// [assumed] A PUT without that header, or with another life, answers 400.
function issueToken(desk: Desk, exchange: Exchange): Answer {
  const seconds = Number(exchange.headers['x-aliyun-ecs-metadata-token-ttl-seconds'] ?? Number.NaN)
  if (exchange.method !== 'PUT') return plain(405, 'method not allowed')
  if (!(seconds >= 1 && seconds <= 21_600)) return plain(400, 'bad request')
  const token = desk.room.secret('meta')
  desk.tokens.set(token, Date.now() + seconds * 1000)
  return plain(200, token)
}

// [doc] In the hardened mode every read needs a token that lives.
// [assumed] A read without one answers 403, an instance without a role and an unknown role 404.
function readMetadata(desk: Desk, exchange: Exchange): Answer {
  const until = desk.tokens.get(String(exchange.headers['x-aliyun-ecs-metadata-token'])) ?? 0
  if (until < Date.now()) return plain(403, 'forbidden')
  const { roleName } = desk.host
  if (roleName === null || exchange.method !== 'GET') return plain(404, 'not found')
  if (exchange.path === roles) return plain(200, roleName)
  return exchange.path === roles + roleName ? issueSession(desk) : plain(404, 'not found')
}

// [doc] Both answer {Code: "Success", AccessKeyId, AccessKeySecret, SecurityToken, Expiration}.
function issueSession({ room, host, identities }: Desk): Answer {
  const expiresAtMs = Date.now() + host.sessionSeconds * 1000
  const session: Identity = identities.add({
    accessKeyId: room.secret('STS.NUI'),
    accessKeySecret: room.secret('sk'),
    securityToken: room.secret('CAIS'),
    expiresAtMs,
    userId: '300000000000002',
    role: 'developer',
    actions: null,
  })
  const { accessKeyId, accessKeySecret, securityToken } = session
  const Expiration = `${new Date(expiresAtMs).toISOString().slice(0, 19)}Z`
  const keys = { AccessKeyId: accessKeyId, AccessKeySecret: accessKeySecret, SecurityToken: securityToken }
  const body = JSON.stringify({ Code: 'Success', ...keys, Expiration })
  return { status: 200, headers: { 'content-type': 'application/json' }, body }
}
