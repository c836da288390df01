import type { Http } from '../http/http.ts'
import { verdictOf } from '../http/verdict.ts'
import { createPace } from './pace.ts'
import { type Packet, parsePackets, textOf } from './pkt-line.ts'
import { parseSha, type Sha } from './refs.ts'
import { headersOf, locate, notRefs, type Refusal, type Remote, refusalOf } from './remote.ts'
import { makeUploadPackRequest } from './upload-pack.ts'

/** The refs a server shows, or how it refused to show them. */
export type RefsAnswer =
  | {
      readonly ok: true
      /** Full ref name to object; for an annotated tag the tag object. */
      readonly refs: ReadonlyMap<string, Sha>
      /** Ref name of an annotated tag to the commit it stands for. */
      readonly peeled: ReadonlyMap<string, Sha>
      /** Full name of the branch that HEAD points to, when the server says so. */
      readonly head: string | null
    }
  | Refusal

const maxBytes = 64 * 1024 * 1024

/**
 * Reads the refs that begin with one of `prefixes`: protocol v2 `ls-refs` posted without a preceding GET
 * (gitprotocol-v2), which costs the same whatever the number of refs; where that is not understood, the v0 advertisement.
 * @throws ActionError `E_NETWORK`, `E_TLS`, `E_THROTTLED` or `E_NOT_API` when nothing that is git answers
 */
export async function readRefs(http: Http, remote: Remote, prefixes: readonly string[]): Promise<RefsAnswer> {
  const args = ['peel', 'symrefs', ...prefixes.map((prefix) => `ref-prefix ${prefix}`)]
  const request = makeUploadPackRequest(remote, 'ls-refs', null, args)
  const answer = await http.send({
    what: `Reading the refs of ${remote.url}`,
    request: () => ({ ...request, maxBytes }),
    // A server that dies of the question answers 500, or a gateway 502 for it, at every attempt.
    read: (answer) =>
      [500, 502].includes(answer.status) ? { value: answer } : verdictOf(remote.url, answer, http.clock.now()),
  })
  const refs = answer.status === 200 ? await parseLsRefs(answer.body, http.signal) : null
  if (refs !== null) return refs
  if (answer.status === 401 || answer.status === 403) return refusalOf(answer)
  return readUploadPackRefs(http, remote, prefixes)
}

async function readUploadPackRefs(http: Http, remote: Remote, prefixes: readonly string[]): Promise<RefsAnswer> {
  const { origin, path } = locate(remote)
  const answer = await http.send({
    what: `Reading the refs of ${remote.url}`,
    request: () => ({
      method: 'GET',
      origin,
      path: `${path}/info/refs?service=git-upload-pack`,
      headers: headersOf(remote),
      body: null,
      maxBytes,
    }),
    read: (answer) => verdictOf(remote.url, answer, http.clock.now()),
  })
  if (answer.status !== 200) return refusalOf(answer)
  const refs = await parseUploadPackRefs(answer.body, prefixes, http.signal)
  if (refs !== null) return refs
  throw notRefs(remote, answer)
}

/** Parses an `ls-refs` answer; null when it is anything else. @throws what the step ended with meanwhile */
export async function parseLsRefs(body: Buffer, signal: AbortSignal): Promise<RefsAnswer | null> {
  const [refs, peeled] = [new Map<string, Sha>(), new Map<string, Sha>()]
  let head: string | null = null
  const isWhole = await readLines(body, signal, (line) => {
    const [object, name, ...attributes] = line.split(' ')
    const sha = parseSha(object ?? '')
    if (name === undefined || (sha === null && object !== 'unborn')) return false
    for (const attribute of attributes) {
      if (name === 'HEAD' && attribute.startsWith('symref-target:')) head = attribute.slice(14)
      const target = attribute.startsWith('peeled:') ? parseSha(attribute.slice(7)) : null
      if (target !== null) peeled.set(name, target)
    }
    if (sha !== null) refs.set(name, sha)
    return true
  })
  return isWhole ? { ok: true, refs, peeled, head } : null
}

/**
 * Parses the v0 advertisement of an upload-pack (gitprotocol-pack, "Reference Discovery"); null when it is anything else.
 * @throws what the step ended with meanwhile
 */
export async function parseUploadPackRefs(
  body: Buffer,
  prefixes: readonly string[],
  signal: AbortSignal,
): Promise<RefsAnswer | null> {
  const [refs, peeled] = [new Map<string, Sha>(), new Map<string, Sha>()]
  let [number, capabilities] = [0, '']
  const isWhole = await readLines(body, signal, (line) => {
    number += 1
    if (number === 1) return line === '# service=git-upload-pack'
    if (number === 2) capabilities = /\0(.*)$/s.exec(line)?.[1] ?? ''
    const [object, name] = line.replace(/\0.*$/s, '').split(' ')
    const sha = parseSha(object ?? '')
    // Behind the refs, where the history is cut.
    if (object === 'shallow') return true
    if (name === undefined || sha === null) return false
    if (!prefixes.some((prefix) => name.startsWith(prefix))) return true
    if (name.endsWith('^{}')) peeled.set(name.slice(0, -3), sha)
    else refs.set(name, sha)
    return true
  })
  if (!isWhole || number === 0) return null
  return { ok: true, refs, peeled, head: /(?:^| )symref=HEAD:(\S+)/.exec(capabilities)?.[1] ?? null }
}

/** Two packets of the largest size; one that is empty takes fifty times as much memory as it has bytes. */
const windowBytes = 131_072

/** Reads line by line, with the rest of the step going on; false for what is not git, is cut, or what `read` does not take. */
async function readLines(body: Buffer, signal: AbortSignal, read: (line: string) => boolean): Promise<boolean> {
  const pace = createPace(signal)
  let last: Packet | undefined
  for (let ahead = body; ahead.length > 0; ) {
    if (ahead !== body) await pace.rest()
    try {
      const { packets, rest } = parsePackets(ahead.subarray(0, windowBytes))
      last = packets.at(-1)
      if (last === undefined || !packets.map(textOf).every((line) => line === null || read(line))) return false
      ahead = ahead.subarray(Math.min(windowBytes, ahead.length) - rest.length)
    } catch {
      return false
    }
  }
  return last === 'flush'
}
