import type { Http } from '../http/http.ts'
import { verdictOf } from '../http/verdict.ts'
import { parsePackets, textOf } from './pkt-line.ts'
import { formatOf, type Sha } from './refs.ts'
import type { Remote } from './remote.ts'
import { makeUploadPackRequest } from './upload-pack.ts'

/** `unknown`: the server does not have the commit, or would not say. */
export type Containment = 'contained' | 'not-contained' | 'unknown'

/** A line of 50 bytes for each: servers limit what one request may have. */
const tipsPerQuestion = 1_000

/**
 * Asks a server whether `commit` is reachable from any of `tips`, in one request for each 1,000 of them (two where it takes
 * no filter): a fetch that wants the commit and has the tips gets an empty pack exactly when it is (gitprotocol-v2, `fetch`;
 * gitformat-pack, header). Tips that the server does not know are ignored by it. Only the first bytes of the answer are read.
 * @throws ActionError `E_NETWORK`, `E_TLS` or `E_THROTTLED` when the server does not answer
 */
export async function readContainment(
  http: Http,
  remote: Remote,
  commit: Sha,
  tips: readonly Sha[],
): Promise<Containment> {
  if (tips.includes(commit)) return 'contained'
  let containment: Containment = 'unknown'
  for (let start = 0; start < tips.length && containment !== 'contained'; start += tipsPerQuestion) {
    const some = tips.slice(start, start + tipsPerQuestion)
    // A server that does not advertise filters refuses the line: the count in the header is the same without it.
    const filtered = await ask(http, remote, commit, some, ['filter tree:0'])
    const answer = filtered ?? (await ask(http, remote, commit, some, []))
    // It does not have the commit, whatever the tips.
    if (answer === 'unknown') return answer
    containment = answer ?? 'unknown'
  }
  return containment
}

async function ask(http: Http, remote: Remote, commit: Sha, tips: readonly Sha[], more: string[]) {
  const args = [...tips.map((tip) => `have ${tip}`), ...more]
  const pack = await askForPack(http, remote, `Asking ${remote.url} about the history of ${commit}`, commit, args)
  if (pack === null || pack === 'unknown') return pack
  return pack.readUInt32BE(8) === 0 ? 'contained' : 'not-contained'
}

/**
 * Asks for the beginning of the pack that a server makes of one object, its header at least; `unknown`: the server does not have
 * the object, null: it does not understand the question.
 * @throws ActionError `E_NETWORK`, `E_TLS` or `E_THROTTLED` when the server does not answer
 */
export function askForPack(
  http: Http,
  remote: Remote,
  what: string,
  object: Sha,
  args: readonly string[],
): Promise<Buffer | 'unknown' | null> {
  const lines = ['no-progress', `want ${object}`, ...args, 'done']
  const request = makeUploadPackRequest(remote, 'fetch', formatOf(object), lines)
  return http.send<Buffer | 'unknown' | null>({
    what,
    request: () => ({ ...request, readAtMost: 4096 }),
    read: (answer) => {
      // A server that dies of the question answers 500, at every attempt.
      if (answer.status === 500) return { value: null }
      const verdict = verdictOf(remote.url, answer, http.clock.now())
      if (!('value' in verdict)) return verdict
      return { value: answer.status === 200 ? readPackHead(answer.body) : null }
    },
  })
}

/** The pack in an answer that may be cut. */
function readPackHead(body: Buffer): Buffer | 'unknown' | null {
  try {
    const { packets, rest } = parsePackets(body)
    const lines = packets.map(textOf)
    if (lines.some((line) => line?.startsWith('ERR ') && /not our ref/.test(line))) return 'unknown'
    const start = lines.indexOf('packfile')
    if (start < 0) return null
    const bands = packets.slice(start + 1).map((packet) => (typeof packet === 'string' ? Buffer.alloc(0) : packet.data))
    const partial = rest.length > 4 ? [rest.subarray(4)] : []
    const pack = Buffer.concat([...bands, ...partial].filter((data) => data[0] === 1).map((data) => data.subarray(1)))
    return pack.length < 12 || pack.toString('latin1', 0, 4) !== 'PACK' ? null : pack
  } catch {
    return null
  }
}
