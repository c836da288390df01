import { type Answer, type Exchange, Refusal, type Route, startHttpServer } from './http-server.ts'
import { findLfsSize, keepLfsObject, openLfsObject } from './lfs-store.ts'
import type { Room } from './room.ts'

export interface LfsCall {
  readonly kind: 'batch' | 'upload' | 'download' | 'verify'
  /** The repository part of a batch path, decoded, as the client wrote it; empty otherwise. */
  readonly repository: string
  readonly oid: string
}

/** What tests may change while it runs. */
export interface LfsSettings {
  /** Where the addresses of objects lead: to the host itself, or pre-signed to a store on another origin. */
  addresses: 'host' | 'store'
  /** Errors for single objects, by object ID. */
  refusals: Readonly<Record<string, { readonly code: number; readonly message: string }>>
  /** True: the quota of the organization is used up. */
  quotaSpent: boolean
}

export interface LfsPlace {
  readonly url: string
  /** The bare repository's folder; throws the host's refusal when the caller may not read (or write) it. */
  authorise(repository: string, write: boolean): Promise<string>
}

interface Ticket {
  readonly disk: string
  readonly oid: string
  readonly size: number
}

interface WantedObject {
  readonly oid: string
  readonly size: number
}

export interface LfsDesk {
  readonly settings: LfsSettings
  close(): Promise<void>
  answer(place: LfsPlace, call: LfsCall, exchange: Exchange): Promise<Answer>
}

const mediaType = 'application/vnd.git-lfs+json'

/** The Git LFS call of a request (batch API and basic transfers), or null for any other request. */
export function parseLfsCall({ method, path }: Pick<Exchange, 'method' | 'path'>): LfsCall | null {
  const repository = /^\/(.+)\/info\/lfs\/objects\/batch$/.exec(path)?.[1]
  if (repository !== undefined && method === 'POST') {
    return { kind: 'batch', repository: decodeURIComponent(repository), oid: '' }
  }
  const kinds = { GET: 'download', PUT: 'upload', POST: 'verify' } as const
  const oid = /^\/_lfs\/([0-9a-f]{64})$/.exec(path)?.[1]
  if (oid === undefined || (method !== 'GET' && method !== 'PUT' && method !== 'POST')) return null
  return { kind: kinds[method], repository: '', oid }
}

interface Desk {
  readonly room: Room
  readonly settings: LfsSettings
  readonly tickets: Map<string, Ticket>
  storeUrl: string
}

/** Answers the Git LFS calls of one host, and runs its store of objects; what a batch hands out is good for that object only. */
export async function startLfsDesk(
  room: Room,
  service: 'github' | 'codeup',
  addresses: LfsSettings['addresses'],
): Promise<LfsDesk> {
  const settings: LfsSettings = { addresses, refusals: {}, quotaSpent: false }
  const desk: Desk = { room, settings, tickets: new Map(), storeUrl: '' }
  const route = (exchange: Exchange): Route => {
    const call = parseLfsCall(exchange)
    if (call === null || call.kind === 'batch') return { call: `${service}.store.unknown`, answer: refuseAll }
    return { call: `${service}.store.${call.kind}`, answer: () => answerTransfer(desk, call, exchange) }
  }
  const own = { certificate: room.storeCertificate, nowMs: Date.now }
  const store = await startHttpServer({ ...room, ...own, service, port: 0, route })
  desk.storeUrl = store.url
  return {
    settings,
    close: () => store.close(),
    answer: (place, call, exchange) =>
      call.kind === 'batch' ? answerBatch(desk, place, call, exchange) : answerTransfer(desk, call, exchange),
  }
}

async function refuseAll(): Promise<Answer> {
  return { status: 404 }
}

async function answerTransfer(desk: Desk, call: LfsCall, exchange: Exchange): Promise<Answer> {
  const ticket = findTicket(desk.tickets, call, exchange)
  const { disk, oid, size } = ticket
  if (call.kind === 'upload') {
    if (await keepLfsObject(disk, oid, size, exchange.body)) return { status: 200 }
    throw refuse(400, 'the content does not match its object ID')
  }
  const held = await findLfsSize(disk, oid)
  if (held === null) throw refuse(404, 'Object does not exist')
  if (call.kind === 'verify') return makeLfsAnswer(200, {})
  const headers = { 'content-type': 'application/octet-stream', 'content-length': String(held) }
  return { status: 200, headers, body: openLfsObject(disk, oid) }
}

function makeLfsAnswer(status: number, value: object): Answer {
  return { status, headers: { 'content-type': mediaType }, body: JSON.stringify(value) }
}

const refuse = (status: number, message: string): Refusal => new Refusal(makeLfsAnswer(status, { message }))

// [assumed] A push is accepted whether or not its LFS objects are there.
// [doc] A batch is JSON of the LFS media type in both directions, with operation upload or download.
// [assumed] A host whose LFS quota is used up answers an upload batch with 507.
async function answerBatch(desk: Desk, place: LfsPlace, call: LfsCall, exchange: Exchange): Promise<Answer> {
  const { accept, 'content-type': type } = exchange.headers
  if (!type?.startsWith(mediaType) || !String(accept).includes(mediaType)) throw refuse(406, `expected ${mediaType}`)
  const { operation, objects } = JSON.parse((await exchange.readBody()).toString('utf8')) as {
    operation: string
    objects: readonly WantedObject[]
  }
  const upload = operation === 'upload'
  if (!(upload || operation === 'download') || !Array.isArray(objects)) throw refuse(422, 'operation or objects')
  const disk = await place.authorise(call.repository, upload)
  if (upload && desk.settings.quotaSpent) throw refuse(507, 'the LFS quota is used up')
  const answers = objects.map((wanted) => makeObject(desk, place, { ...wanted, disk }, upload))
  return makeLfsAnswer(200, { transfer: 'basic', objects: await Promise.all(answers), hash_algo: 'sha256' })
}

// [doc] An object that the server has gets no upload action; one that it lacks answers a download with the error 404.
// [doc] An object may answer with an error of its own, code and message, beside others that have actions.
// [assumed] An address may be on another origin; it is signed in its query then and refuses an Authorization header beside it.
async function makeObject(desk: Desk, place: LfsPlace, ticket: Ticket, upload: boolean): Promise<object> {
  const { oid, size } = ticket
  const error = desk.settings.refusals[oid]
  if (error !== undefined) return { oid, size, error }
  const held = (await findLfsSize(ticket.disk, oid)) !== null
  if (upload && held) return { oid, size }
  if (!upload && !held) return { oid, size, error: { code: 404, message: 'Object does not exist' } }
  const secret = desk.room.secret('lfs')
  desk.tickets.set(secret, ticket)
  const own = { href: `${place.url}/_lfs/${oid}`, header: { Authorization: `RemoteAuth ${secret}` }, expires_in: 900 }
  const signed = { href: `${desk.storeUrl}/_lfs/${oid}?X-Amz-Signature=${secret}`, expires_in: 900 }
  const action = desk.settings.addresses === 'host' ? own : signed
  return { oid, size, authenticated: true, actions: upload ? { upload: action, verify: own } : { download: action } }
}

function findTicket(tickets: Map<string, Ticket>, call: LfsCall, exchange: Exchange): Ticket {
  const query = new URLSearchParams(exchange.rawQuery).get('X-Amz-Signature')
  const header = exchange.headers.authorization
  if (query !== null && header !== undefined) throw refuse(400, 'Only one auth mechanism allowed')
  const ticket = tickets.get(query ?? header?.replace(/^RemoteAuth /, '') ?? '')
  if (ticket === undefined || ticket.oid !== call.oid) throw refuse(403, 'the link is not valid for this object')
  return ticket
}
