import type { Http } from '../http/http.ts'
import { verdictOf } from '../http/verdict.ts'
import { readPackHead } from './ancestry.ts'
import { formatOf, type Sha } from './refs.ts'
import type { Remote } from './remote.ts'
import { makeUploadPackRequest } from './upload-pack.ts'

const [tree, file] = [2, 3]

/**
 * True unless a server shows that an object is a tree or a file: a tag may stand for either (git-tag(1)). It is asked for the
 * object alone; of the pack only the kind of its first record is read (gitformat-pack). One that will not say is believed.
 * @throws ActionError `E_NETWORK`, `E_TLS` or `E_THROTTLED` when the server does not answer
 */
export function isCommit(http: Http, remote: Remote, object: Sha): Promise<boolean> {
  const args = ['no-progress', `want ${object}`, 'deepen 1', 'filter tree:0', 'done']
  const request = makeUploadPackRequest(remote, 'fetch', formatOf(object), args)
  return http.send<boolean>({
    what: `Asking ${remote.url} what ${object} is`,
    request: () => ({ ...request, readAtMost: 4096 }),
    read: (answer) => {
      if (answer.status === 500) return { value: true }
      const verdict = verdictOf(remote.url, answer, http.clock.now())
      if (!('value' in verdict)) return verdict
      const pack = answer.status === 200 ? readPackHead(answer.body) : null
      const first = Buffer.isBuffer(pack) ? pack[12] : undefined
      const kind = first === undefined ? null : (first >> 4) & 7
      return { value: kind !== tree && kind !== file }
    },
  })
}
