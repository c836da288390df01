import { ActionError } from '../errors.ts'
import { limitAsked } from '../http/retry.ts'
import { type Advertisement, readAdvertisement } from './advertisement.ts'
import { formatBytes } from './bytes.ts'
import type { RefUpdate } from './decision.ts'
import type { PackRequest } from './fetch.ts'
import { readRefs } from './ls-refs.ts'
import { createMeter } from './meter.ts'
import { makeHaves } from './negotiation.ts'
import { createPackSource, type PackSourceOptions } from './pack-source.ts'
import type { Pushed, Rejection } from './push.ts'
import { isOversized, lacksObjects, readRejections, remoteLines, sendPack } from './receive-pack.ts'
import { formatOf, type Sha } from './refs.ts'
import type { Refusal, Remote } from './remote.ts'

/** What the mirror holds, as seen by whoever may push. */
export interface MirrorState {
  readonly advertisement: Advertisement
  readonly refs: ReadonlyMap<string, Sha>
  /** The refs that were asked for, the mirror's default branch among them. */
  readonly names: readonly string[]
}

export type Opened = { readonly ok: true; readonly state: MirrorState } | Refusal

/** A push of the relay, or why another way has to be taken. */
export type Relayed =
  /** `slow`: a large pack was lost on its way, or took too long; if that happens again, pieces may do better. */
  | { readonly kind: 'pushed'; readonly pushed: Pushed; readonly slow: boolean }
  | { readonly kind: 'too-big'; readonly bytes: number }
  | { readonly kind: 'unable'; readonly reason: string; readonly bytes: number }

/** What goes on beside a push. */
export interface Beside {
  /** The pack is fetched, but not sent before this is there. */
  readonly ready?: Promise<unknown>
  /** The push that comes after this one: its pack is fetched while this one is sent. */
  readonly next?: readonly RefUpdate[]
}

export interface Relay {
  /** Reads what the mirror holds; refs beyond a large advertisement are asked for by name. */
  open(mirror: Remote, names: readonly string[]): Promise<Opened>
  /** Takes the pack that the commands need from the origin and hands it to the mirror, unchanged. */
  push(mirror: Remote, state: MirrorState, commands: readonly RefUpdate[], beside?: Beside): Promise<Relayed>
  /** Lets go of the pack that was kept for another try. */
  close(): Promise<void>
}

/** A pack that is worth cutting, in bytes: about one piece of a history in checkpoints. */
const largePack = 8 * 1024 * 1024

/**
 * Creates the relay: the thin pack that the origin computes for "these commits, not what the mirror has" is handed to
 * the mirror as it is. Three requests, no git, no clone; the mirror checks connectivity before it accepts anything.
 */
export function createRelay(options: PackSourceOptions): Relay {
  const { http, info } = options
  const source = createPackSource(options)

  async function open(mirror: Remote, names: readonly string[]): Promise<Opened> {
    const answer = await readAdvertisement(http, mirror)
    if (!answer.ok) return answer
    const { advertisement } = answer
    if (advertisement.complete) return { ok: true, state: { advertisement, refs: advertisement.refs, names } }
    const named = await readRefs(http, mirror, names)
    return named.ok ? { ok: true, state: { advertisement, refs: named.refs, names } } : named
  }

  async function push(
    mirror: Remote,
    state: MirrorState,
    commands: readonly RefUpdate[],
    { ready, next }: Beside = {},
  ): Promise<Relayed> {
    const { capabilities } = state.advertisement
    const best = makeRequest(state, commands)
    const { want, have } = best
    requireFormat(want, capabilities.get('object-format') ?? 'sha1')
    const reports = capabilities.has('report-status')
    let total = 0
    for (const request of have.length > 0 ? [best, { ...best, have: [], thin: false }] : [best]) {
      const [obtained] = await Promise.all([source.obtain(request), ready])
      if (obtained.kind === 'unable') return { ...obtained, bytes: total }
      const { pack, bytes } = obtained
      total += bytes
      if (next !== undefined) source.prepare(makeRequest(afterwards(state, commands), next))
      const meter = createMeter(`to Codeup (of ${formatBytes(pack.size)})`, http.clock, info)
      // A push that only deletes carries no pack (gitprotocol-pack).
      const sent = await sendPack(http, mirror, commands, want.length > 0 ? pack : null, state.advertisement, meter.add)
      const large = pack.size > largePack
      if (sent.kind === 'unknown') return unanswered(commands, sent.failure.detail, large, total)
      if (sent.kind === 'refused') {
        const afterMs = limitAsked(sent.afterMs)
        return refused(sent.status, commands, large, total, {
          afterMs,
          isInTime: http.clock.now() + afterMs < http.deadline,
        })
      }
      if (isOversized(sent.report)) return { kind: 'too-big', bytes: total }
      if (!lacksObjects(sent.report))
        return pushed(readRejections(sent.report, commands, reports), remoteLines(sent.report), total)
      if (request.have.length > 0)
        info('the mirror lacks objects that its refs promise: sending the whole history, no deltas against it')
    }
    return { kind: 'unable', reason: 'the mirror refuses the pack as incomplete', bytes: total }
  }

  return { open, push, close: source.close }
}

/** The mirror when it has taken the commands. */
export function afterwards(state: MirrorState, commands: readonly RefUpdate[]): MirrorState {
  const moved = commands.flatMap(({ ref, object }) => (object === null ? [] : [[ref, object] as const]))
  return { ...state, refs: new Map([...state.refs, ...moved]) }
}

function makeRequest({ advertisement, refs, names }: MirrorState, commands: readonly RefUpdate[]): PackRequest {
  const { capabilities } = advertisement
  const want = [...new Set(commands.map(({ object }) => object).filter((sha) => sha !== null))]
  // What is new on the mirror begins at its default branch more often than at any of the other 255.
  const have = makeHaves(advertisement, refs, [...commands.map(({ ref }) => ref), ...names])
  return {
    want,
    have,
    thin: have.length > 0 && !capabilities.has('no-thin'),
    offsetDeltas: capabilities.has('ofs-delta'),
  }
}

function requireFormat(want: readonly Sha[], format: string): void {
  const ours = formatOf(want[0])
  if (want.length === 0 || ours === format) return
  throw new ActionError(
    'E_PUSH_REFUSED',
    `The repository on GitHub uses ${ours} and the mirror ${format}: git cannot move objects between the two.`,
    {
      hint: 'Let the action make the mirror, or make it with the same object format.',
    },
  )
}

function pushed(rejected: readonly Rejection[], messages: readonly string[], bytes: number, slow = false): Relayed {
  return { kind: 'pushed', pushed: { strategy: 'relay', bytes, rejected, messages }, slow }
}

function unanswered(commands: readonly RefUpdate[], detail: string, large: boolean, bytes: number): Relayed {
  const rejected = commands.map(({ ref }) => ({ ref, reason: `no answer (${detail})`, kind: 'fault' as const }))
  return pushed(rejected, [], bytes, large)
}

/** A refusal of the whole request: by status, what may pass, what is for git, what is for smaller pieces. */
function refused(
  status: number,
  commands: readonly RefUpdate[],
  large: boolean,
  bytes: number,
  { afterMs, isInTime }: { readonly afterMs: number; readonly isInTime: boolean },
): Relayed {
  if (status === 413) return { kind: 'too-big', bytes }
  const reason = `returned error: ${status}`
  const passing = status === 408 || status === 429 || status >= 500
  // git follows no redirects either.
  const lasting = status < 400 || [401, 403, 404].includes(status)
  if (!passing && !lasting) return { kind: 'unable', reason: `the mirror ${reason}`, bytes }
  const kind = passing && isInTime ? 'fault' : 'refusal'
  const rejected = commands.map(({ ref }) => ({ ref, reason, kind, afterMs }) as const)
  return pushed(rejected, [], bytes, large && (status === 408 || status === 504))
}
