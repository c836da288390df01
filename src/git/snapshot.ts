import { ActionError } from '../errors.ts'
import { excerpt } from '../foreign-text.ts'
import type { Http } from '../http/http.ts'
import { replicaPause } from '../http/replica.ts'
import { parseRetryAfter } from '../http/retry.ts'
import { pointerLimit } from './lfs-pointer.ts'
import { type GitObject, parsePack } from './pack.ts'
import { readPackSection } from './pack-section.ts'
import { formatOf, type Sha } from './refs.ts'
import type { Remote } from './remote.ts'
import { makeUploadPackRequest } from './upload-pack.ts'

/** What the limits of `readSnapshot` are; parameters for the tests of the edges. */
export const snapshotLimits = { packBytes: 64 * 1024 * 1024, inflatedBytes: 256 * 1024 * 1024 }

type Objects = ReadonlyMap<Sha, GitObject>

/**
 * Reads the trees of one commit and its files under 1,024 bytes, without history: protocol v2 `fetch` with `deepen 1`
 * and a filter (gitprotocol-v2). One request.
 * @throws ActionError `E_LFS` when the server refuses, or for more than 64 MiB of pack or 256 MiB of objects
 */
export function readSnapshot(http: Http, remote: Remote, commit: Sha, limits = snapshotLimits): Promise<Objects> {
  const what = `Reading the files of ${commit} from ${remote.url}`
  return readObjects(http, remote, [commit], ['deepen 1', `filter blob:limit=${pointerLimit}`], what, limits)
}

/** Reads single blobs by name, as a partial clone does. One request. @throws ActionError `E_LFS` */
export function readBlobs(http: Http, remote: Remote, blobs: readonly Sha[], limits = snapshotLimits) {
  return readObjects(http, remote, blobs, [], `Reading ${blobs.length} files from ${remote.url}`, limits)
}

async function readObjects(
  http: Http,
  remote: Remote,
  wants: readonly Sha[],
  more: readonly string[],
  what: string,
  limits: typeof snapshotLimits,
): Promise<Objects> {
  const format = formatOf(wants[0])
  const args = ['ofs-delta', 'no-progress', ...wants.map((sha) => `want ${sha}`), ...more, 'done']
  const request = makeUploadPackRequest(remote, 'fetch', format, args)
  const fail = (why: string, cause?: unknown) => new ActionError('E_LFS', `${what} failed: ${excerpt(why)}.`, { cause })
  const pack = await fetchPack(http, request, limits.packBytes, fail)
  try {
    return await parsePack(pack, format, limits.inflatedBytes)
  } catch (error) {
    throw fail(error instanceof Error ? error.message : 'the answer is not understood', error)
  }
}

type Fail = (why: string, cause?: unknown) => ActionError

const mostTries = 2

/** A fetch changes nothing, so that one whose answer is lost, or which is refused for what may pass, is made once more. */
async function fetchPack(
  http: Http,
  request: ReturnType<typeof makeUploadPackRequest>,
  limit: number,
  fail: Fail,
): Promise<Buffer> {
  for (let number = 1; ; number++) {
    let afterMs: number | null = null
    const result = await http.stream<Buffer | string>(request, async ({ status, headers, body }) => {
      if (status === 200) return receivePack(body, limit, fail)
      const why = `the server answered ${status}`
      if (status !== 429 && status < 500) throw fail(why)
      afterMs = parseRetryAfter(headers, http.clock.now())
      return why
    })
    if (result.ok && Buffer.isBuffer(result.value)) return result.value
    const passes = result.ok || result.failure.transient
    const wait = replicaPause(http.clock, number, afterMs)
    if (!passes || number >= mostTries || http.clock.now() + wait >= http.deadline) {
      throw result.ok ? fail(String(result.value)) : fail(result.failure.detail, result.failure.cause)
    }
    await http.clock.sleep(wait, http.signal)
  }
}

/** The pack out of an answer. A text is why there is none yet: a commit that was just pushed can be missing on a replica. */
async function receivePack(body: AsyncIterable<Buffer>, limit: number, fail: Fail): Promise<Buffer | string> {
  const chunks: Buffer[] = []
  let size = 0
  const section = await readPackSection(body, async (data) => {
    size += data.length
    if (size > limit) throw fail(`there is more than ${limit} bytes of it`)
    chunks.push(data)
  })
  if (section.kind === 'whole') return Buffer.concat(chunks)
  if (section.kind === 'missing') return section.said
  throw fail(section.kind === 'absent' ? 'there is no pack in the answer' : section.said)
}
