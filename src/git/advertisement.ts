import type { Answer } from '../http/exchange.ts'
import type { Http } from '../http/http.ts'
import { verdictOf } from '../http/verdict.ts'
import { parsePackets, textOf } from './pkt-line.ts'
import { isZero, parseSha, type Sha } from './refs.ts'
import { headersOf, locate, notRefs, type Refusal, type Remote, refusalOf } from './remote.ts'

/** What a receive-pack says before it is pushed to (gitprotocol-pack, "Reference Discovery"). */
export interface Advertisement {
  readonly refs: ReadonlyMap<string, Sha>
  /** Tips of other repositories whose objects it shares. */
  readonly borrowed: readonly Sha[]
  /** Name to value, empty for a capability without one. */
  readonly capabilities: ReadonlyMap<string, string>
  /** Its history is cut somewhere: nothing can be concluded from a tip. */
  readonly shallow: boolean
  /** False when there were more refs than were read. */
  readonly complete: boolean
}

export type AdvertisementAnswer = { readonly ok: true; readonly advertisement: Advertisement } | Refusal

/** About 5,000 refs: more than that are asked for by name. */
const enough = 512 * 1024

/**
 * Reads what the mirror holds and can, in one request that also proves the right to push.
 * @throws ActionError `E_NETWORK`, `E_TLS`, `E_THROTTLED`, or `E_NOT_API` when what answers is not git
 */
export async function readAdvertisement(http: Http, remote: Remote): Promise<AdvertisementAnswer> {
  const { origin, path } = locate(remote)
  const answer = await http.send<Answer>({
    what: `Reading what ${remote.url} holds`,
    request: () => ({
      method: 'GET',
      origin,
      path: `${path}/info/refs?service=git-receive-pack`,
      headers: headersOf(remote),
      body: null,
      maxBytes: 4 * enough,
      readAtMost: enough,
    }),
    read: (value) => verdictOf(remote.url, value, http.clock.now()),
  })
  if (answer.status !== 200) return refusalOf(answer)
  const advertisement = parseAdvertisement(answer.body)
  if (advertisement !== null) return { ok: true, advertisement }
  throw notRefs(remote, answer)
}

/** Parses an advertisement, also one that was cut; null when it is anything else. */
export function parseAdvertisement(body: Buffer): Advertisement | null {
  try {
    const { packets, rest } = parsePackets(body)
    const lines = packets.map(textOf).filter((line) => line !== null)
    if (lines[0] !== '# service=git-receive-pack' || lines[1] === undefined) return null
    const complete = rest.length === 0 && packets.at(-1) === 'flush' && packets.length > 2
    const [refs, borrowed] = [new Map<string, Sha>(), [] as Sha[]]
    for (const line of lines.slice(1)) {
      const [object, name] = line.replace(/\0.*$/s, '').split(' ')
      const sha = parseSha(object ?? '')
      if (object === 'shallow') continue
      if (sha === null || name === undefined) return null
      if (name === '.have') borrowed.push(sha)
      else if (!isZero(sha)) refs.set(name, sha)
    }
    const shallow = lines.some((line) => line.startsWith('shallow '))
    return { refs, borrowed, capabilities: parseCapabilities(lines[1]), shallow, complete }
  } catch {
    return null
  }
}

function parseCapabilities(line: string): Map<string, string> {
  const words = (line.split('\0')[1] ?? '').split(' ').filter((word) => word !== '')
  return new Map(
    words.map((word) => {
      const equals = word.indexOf('=')
      return equals < 0 ? [word, ''] : [word.slice(0, equals), word.slice(equals + 1)]
    }),
  )
}
