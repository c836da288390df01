import type { Http } from '../http/http.ts'
import { askForPack } from './ancestry.ts'
import type { Sha } from './refs.ts'
import type { Remote } from './remote.ts'

const [tree, file] = [2, 3]

/**
 * True unless a server shows that an object is a tree or a file: a tag may stand for either (git-tag(1)). It is asked for the
 * object alone; of the pack only the kind of its first record is read (gitformat-pack). One that will not say is believed.
 * @throws ActionError `E_NETWORK`, `E_TLS` or `E_THROTTLED` when the server does not answer
 */
export async function isCommit(http: Http, remote: Remote, object: Sha): Promise<boolean> {
  const what = `Asking ${remote.url} what ${object} is`
  const pack = await askForPack(http, remote, what, object, ['deepen 1', 'filter tree:0'])
  const first = Buffer.isBuffer(pack) ? pack[12] : undefined
  const kind = first === undefined ? null : (first >> 4) & 7
  return kind !== tree && kind !== file
}
