import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Answer, type Exchange, Refusal } from './http-server.ts'
import type { Service } from './journal.ts'

export interface LfsCall {
  readonly kind: 'batch' | 'upload' | 'download' | 'verify'
  /** The repository part of a batch path, decoded, as the client wrote it; empty otherwise. */
  readonly repository: string
  readonly oid: string
}

export interface LfsPlace {
  readonly service: Service
  readonly url: string
  secret(prefix: string): string
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

/** Answers the Git LFS calls of one host; what a batch hands out is good for that object only. */
export function createLfsDesk(): LfsDesk {
  const tickets = new Map<string, Ticket>()
  return {
    async answer(place, call, exchange) {
      if (call.kind === 'batch') return await answerBatch(tickets, place, call, exchange)
      const ticket = findTicket(tickets, call, exchange)
      if (call.kind === 'upload') return await receiveObject(ticket, exchange)
      const size = await findSize(ticket)
      if (size === null) throw refuse(404, 'Object does not exist')
      if (call.kind === 'verify') return makeLfsAnswer(200, {})
      const headers = { 'content-type': 'application/octet-stream', 'content-length': String(size) }
      return { status: 200, headers, body: createReadStream(makePath(ticket.disk, ticket.oid)) }
    },
  }
}

function makeLfsAnswer(status: number, value: object): Answer {
  return { status, headers: { 'content-type': mediaType }, body: JSON.stringify(value) }
}

const refuse = (status: number, message: string): Refusal => new Refusal(makeLfsAnswer(status, { message }))

// [assumed] A push is accepted whether or not its LFS objects are there.
// [doc] A batch is JSON of the LFS media type in both directions, with operation upload or download.
async function answerBatch(
  tickets: Map<string, Ticket>,
  place: LfsPlace,
  call: LfsCall,
  exchange: Exchange,
): Promise<Answer> {
  const { accept, 'content-type': type } = exchange.headers
  if (!type?.startsWith(mediaType) || !String(accept).includes(mediaType)) throw refuse(406, `expected ${mediaType}`)
  const { operation, objects } = JSON.parse((await exchange.readBody()).toString('utf8')) as {
    operation: string
    objects: readonly WantedObject[]
  }
  const upload = operation === 'upload'
  if (!(upload || operation === 'download') || !Array.isArray(objects)) throw refuse(422, 'operation or objects')
  const disk = await place.authorise(call.repository, upload)
  const answers = objects.map((wanted) => makeObject(tickets, place, { ...wanted, disk }, upload))
  return makeLfsAnswer(200, { transfer: 'basic', objects: await Promise.all(answers), hash_algo: 'sha256' })
}

// [doc] An object that the server has gets no upload action; one that it lacks answers a download with the error 404.
async function makeObject(
  tickets: Map<string, Ticket>,
  place: LfsPlace,
  ticket: Ticket,
  upload: boolean,
): Promise<object> {
  const { oid, size } = ticket
  const held = (await findSize(ticket)) !== null
  if (upload && held) return { oid, size }
  if (!upload && !held) return { oid, size, error: { code: 404, message: 'Object does not exist' } }
  const secret = place.secret('lfs')
  tickets.set(secret, ticket)
  const href = `${place.url}/_lfs/${oid}`
  const action = { href, header: { Authorization: `RemoteAuth ${secret}` }, expires_in: 900 }
  if (upload) return { oid, size, authenticated: true, actions: { upload: action, verify: action } }
  // [assumed] GitHub's download links carry their signature in the query and refuse an Authorization header beside it.
  const signed = { href: `${href}?X-Amz-Signature=${secret}`, expires_in: 900 }
  return { oid, size, authenticated: true, actions: { download: place.service === 'github' ? signed : action } }
}

function findTicket(tickets: Map<string, Ticket>, call: LfsCall, exchange: Exchange): Ticket {
  const query = new URLSearchParams(exchange.rawQuery).get('X-Amz-Signature')
  const header = exchange.headers.authorization
  if (query !== null && header !== undefined) throw refuse(400, 'Only one auth mechanism allowed')
  const ticket = tickets.get(query ?? header?.replace(/^RemoteAuth /, '') ?? '')
  if (ticket === undefined || ticket.oid !== call.oid) throw refuse(403, 'the link is not valid for this object')
  return ticket
}

async function receiveObject({ disk, oid, size }: Ticket, exchange: Exchange): Promise<Answer> {
  const path = makePath(disk, oid)
  const part = `${path}.${crypto.randomUUID()}`
  await mkdir(dirname(path), { recursive: true })
  const file = await open(part, 'w')
  const hash = createHash('sha256')
  let received = 0
  try {
    for await (const chunk of exchange.body as AsyncIterable<Buffer>) {
      received += chunk.length
      hash.update(chunk)
      await file.write(chunk)
    }
  } finally {
    await file.close()
  }
  if (hash.digest('hex') === oid && received === size) {
    await rename(part, path)
    return { status: 200 }
  }
  await rm(part)
  throw refuse(400, 'the content does not match its object ID')
}

const makePath = (disk: string, oid: string): string =>
  join(disk, 'lfs', 'objects', oid.slice(0, 2), oid.slice(2, 4), oid)

async function findSize({ disk, oid }: Pick<Ticket, 'disk' | 'oid'>): Promise<number | null> {
  return await stat(makePath(disk, oid)).then(
    ({ size }) => size,
    () => null,
  )
}

/** Puts an object into a repository's LFS store; returns its object ID. */
export async function writeLfsObject(disk: string, content: Buffer): Promise<string> {
  const oid = createHash('sha256').update(content).digest('hex')
  await mkdir(dirname(makePath(disk, oid)), { recursive: true })
  await writeFile(makePath(disk, oid), content)
  return oid
}

/** The object IDs that a repository's LFS store holds, sorted. */
export async function readLfsObjects(disk: string): Promise<readonly string[]> {
  const names = await readdir(join(disk, 'lfs', 'objects'), { recursive: true }).catch(() => [])
  return names
    .map((name) => name.split(/[\\/]/).at(-1) ?? '')
    .filter((name) => /^[0-9a-f]{64}$/.test(name))
    .sort()
}
