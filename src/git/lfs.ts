import { ActionError } from '../errors.ts'
import type { Http } from '../http/http.ts'
import { makeDelay } from '../http/retry.ts'
import { batchLimit, type LfsAction, type LfsAnswer, readBatch } from './lfs-batch.ts'
import type { ContentOptions, LfsContent } from './lfs-content.ts'
import type { LfsObject } from './lfs-pointer.ts'
import { download, type Transferred, upload, verify } from './lfs-transfer.ts'
import type { Remote } from './remote.ts'

/** What became of the objects: how many were there already, how many were moved, why others were not. */
export interface LfsMoved {
  readonly held: number
  readonly moved: number
  /** Bytes of the objects that were moved. */
  readonly bytes: number
  /** Object ID to reason. */
  readonly failed: ReadonlyMap<string, string>
}

/** The two servers, the limits of what is kept of an object, and the tally. */
interface Work {
  readonly http: Http
  readonly from: Remote
  readonly to: Remote
  readonly options: ContentOptions
  readonly tally: { held: number; moved: number; bytes: number; failed: Map<string, string> }
  /** What is left of the time that servers may ask for, in ms, of all workers together. */
  readonly patience: { ms: number }
}

type Attempted<T> = Exclude<Transferred<T>, { kind: 'lost' }>

const atOnce = 4
const mostTries = 3
/** Two minutes of every worker: a server that is busy for longer must not cost the step its time, and the mirror its commit. */
const patienceMs = atOnce * 120_000
/** A link that ends within this time may end under way. */
const marginMs = 5_000

/**
 * Moves the objects that `to` lacks from one server to the other, four at a time, each checked before it is sent on.
 * Nothing missing costs one request for each 100 objects. What could not be moved is told, not thrown.
 * @throws ActionError `E_DISK`, or why the step is over
 */
export async function moveObjects(
  http: Http,
  from: Remote,
  to: Remote,
  objects: readonly LfsObject[],
  options: ContentOptions,
): Promise<LfsMoved> {
  const tally = { held: 0, moved: 0, bytes: 0, failed: new Map() }
  const work: Work = { http, from, to, options, tally, patience: { ms: patienceMs } }
  const unique = [...new Map(objects.map((object) => [object.oid, object])).values()]
  let down: string | null = null
  for (let start = 0; start < unique.length; start += batchLimit) {
    const some = unique.slice(start, start + batchLimit)
    // A server that refuses a whole request, or does not answer, would do so with the next as well.
    if (down === null) down = await moveBatch(work, some)
    else for (const { oid } of some) work.tally.failed.set(oid, down)
  }
  return work.tally
}

/** Null, or why a server did not take the whole request. */
async function moveBatch(work: Work, objects: readonly LfsObject[]): Promise<string | null> {
  const { http, from, to, tally } = work
  const targets = await ask(http, to, 'upload', objects)
  const missing = objects.filter(({ oid }) => targets.answers.get(oid)?.kind === 'transfer')
  for (const [oid, answer] of targets.answers) {
    if (answer.kind === 'held') tally.held++
    if (answer.kind === 'refused') tally.failed.set(oid, `${answer.reason} (mirror)`)
  }
  if (missing.length === 0) return targets.down
  const sources = await ask(http, from, 'download', missing)
  const ahead = missing.values()
  const worker = async () => {
    for (const object of ahead) {
      const reason = await moveObject(work, object, sources.answers.get(object.oid), targets.answers.get(object.oid))
      if (reason === null) tally.moved++
      else tally.failed.set(object.oid, reason)
    }
  }
  // Not `all`: nothing may go on behind an error.
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, worker))
  for (const one of ended) if (one.status === 'rejected') throw one.reason
  return sources.down
}

/** Asks a server; a request that is refused as a whole is an answer for each of its objects. */
async function ask(http: Http, remote: Remote, operation: 'upload' | 'download', objects: readonly LfsObject[]) {
  try {
    return { answers: await readBatch(http, remote, operation, objects), down: null }
  } catch (error) {
    if (!(error instanceof ActionError) || http.signal.aborted) throw error
    const reason = error.message.replace(/\.$/, '')
    const answers = new Map<string, LfsAnswer>(objects.map(({ oid }) => [oid, { kind: 'refused', reason }]))
    return { answers, down: reason }
  }
}

/** Null when the object arrived, else why it did not. */
async function moveObject(
  work: Work,
  object: LfsObject,
  source: LfsAnswer | undefined,
  target: LfsAnswer | undefined,
): Promise<string | null> {
  const { http, from, to, options } = work
  const again = (remote: Remote, operation: 'upload' | 'download') => async () =>
    (await ask(http, remote, operation, [object])).answers.get(object.oid)
  const content = await persist<LfsContent>(work, source, again(from, 'download'), ({ transfer }) =>
    download(http, transfer, object, options),
  )
  if (content.kind === 'refused') return `${content.reason} (GitHub)`
  if (content.value === null) return 'there is nothing to download'
  const kept = content.value
  try {
    const sent = await persist(work, target, again(to, 'upload'), async (answer) => {
      const uploaded = await upload(http, answer.transfer, kept)
      return uploaded.kind === 'done' && answer.verify !== null ? verify(http, answer.verify, object) : uploaded
    })
    if (sent.kind === 'refused') return `${sent.reason} (mirror)`
    work.tally.bytes += object.size
    return null
  } finally {
    await kept.discard()
  }
}

/**
 * Does what a server asked for. After an outcome that is unknown the server is asked again, which knows: a request is
 * never repeated blindly. Null where there is nothing to do: the server has the object.
 */
async function persist<T>(
  work: Work,
  first: LfsAnswer | undefined,
  again: () => Promise<LfsAnswer | undefined>,
  act: (answer: Extract<LfsAnswer, { kind: 'transfer' }>) => Promise<Transferred<T>>,
): Promise<Attempted<T | null>> {
  const { http, patience } = work
  let answer = first
  for (let number = 1; ; number++) {
    if (answer === undefined) return { kind: 'refused', reason: 'the server did not answer for it' }
    if (answer.kind === 'held') return { kind: 'done', value: null }
    if (answer.kind === 'refused') return answer
    const expired = [answer.transfer, answer.verify].some((action) => isExpired(action, http.clock.now()))
    const result = expired ? null : await act(answer)
    if (result !== null && result.kind !== 'lost') return result
    if (number >= mostTries) return { kind: 'refused', reason: result?.reason ?? 'its address had expired each time' }
    if (result !== null) {
      const wait = makeDelay(number, 'transient', result.afterMs, http.clock.random())
      const isAsked = result.afterMs !== null
      if (isAsked) patience.ms -= wait
      const isTooLong = (isAsked && patience.ms < 0) || http.clock.now() + wait >= http.deadline
      if (isTooLong) return { kind: 'refused', reason: result.reason }
      await http.clock.sleep(wait, http.signal)
    }
    answer = await again()
  }
}

function isExpired(action: LfsAction | null, now: number): boolean {
  return action !== null && action.expiresAt !== null && action.expiresAt - marginMs < now
}
