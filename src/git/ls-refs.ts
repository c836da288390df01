import type { Http } from '../http/http.ts'
import { verdictOf } from '../http/verdict.ts'
import { parsePackets, textOf } from './pkt-line.ts'
import { parseSha, type Sha } from './refs.ts'
import { authorizationOf, locate, notRefs, type Refusal, type Remote, refusalOf } from './remote.ts'
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
    // A server that dies of the question answers 500, at every attempt.
    read: (answer) => (answer.status === 500 ? { value: answer } : verdictOf(remote.url, answer, http.clock.now())),
  })
  const refs = answer.status === 200 ? parseLsRefs(answer.body) : null
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
      headers: authorizationOf(remote),
      body: null,
      maxBytes,
    }),
    read: (answer) => verdictOf(remote.url, answer, http.clock.now()),
  })
  if (answer.status !== 200) return refusalOf(answer)
  const refs = parseUploadPackRefs(answer.body, prefixes)
  if (refs !== null) return refs
  throw notRefs(remote, answer)
}

/** Parses an `ls-refs` answer; null when it is anything else. */
export function parseLsRefs(body: Buffer): RefsAnswer | null {
  const lines = linesOf(body)
  if (lines === null) return null
  const [refs, peeled] = [new Map<string, Sha>(), new Map<string, Sha>()]
  let head: string | null = null
  for (const line of lines) {
    const [object, name, ...attributes] = line.split(' ')
    const sha = parseSha(object ?? '')
    if (name === undefined || (sha === null && object !== 'unborn')) return null
    for (const attribute of attributes) {
      if (name === 'HEAD' && attribute.startsWith('symref-target:')) head = attribute.slice(14)
      const target = attribute.startsWith('peeled:') ? parseSha(attribute.slice(7)) : null
      if (target !== null) peeled.set(name, target)
    }
    if (sha !== null) refs.set(name, sha)
  }
  return { ok: true, refs, peeled, head }
}

/** Parses the v0 advertisement of an upload-pack (gitprotocol-pack, "Reference Discovery"); null when it is anything else. */
export function parseUploadPackRefs(body: Buffer, prefixes: readonly string[]): RefsAnswer | null {
  const lines = linesOf(body)
  if (lines?.[0] !== '# service=git-upload-pack') return null
  const [refs, peeled] = [new Map<string, Sha>(), new Map<string, Sha>()]
  const capabilities = /\0(.*)$/s.exec(lines[1] ?? '')?.[1] ?? ''
  for (const line of lines.slice(1)) {
    const [object, name] = line.replace(/\0.*$/s, '').split(' ')
    const sha = parseSha(object ?? '')
    // Behind the refs, where the history is cut.
    if (object === 'shallow') continue
    if (name === undefined || sha === null) return null
    if (!prefixes.some((prefix) => name.startsWith(prefix))) continue
    if (name.endsWith('^{}')) peeled.set(name.slice(0, -3), sha)
    else refs.set(name, sha)
  }
  return { ok: true, refs, peeled, head: /(?:^| )symref=HEAD:(\S+)/.exec(capabilities)?.[1] ?? null }
}

function linesOf(body: Buffer): string[] | null {
  try {
    const { packets, rest } = parsePackets(body)
    if (rest.length > 0 || packets.at(-1) !== 'flush') return null
    return packets.map(textOf).filter((line) => line !== null)
  } catch {
    return null
  }
}
