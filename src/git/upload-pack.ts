import { makePacket } from './pkt-line.ts'
import type { ObjectFormat } from './refs.ts'
import { headersOf, locate, type Remote } from './remote.ts'

/**
 * The request of one command of protocol v2 (gitprotocol-v2, "Command Request"), posted without a preceding GET.
 * @param format null: not said
 * @param args without line feeds
 */
export function makeUploadPackRequest(
  remote: Remote,
  command: 'fetch' | 'ls-refs',
  format: ObjectFormat | null,
  args: readonly string[],
) {
  const { origin, path } = locate(remote)
  const packets = (lines: readonly string[]) => lines.map((line) => makePacket(`${line}\n`)).join('')
  const head = packets([`command=${command}`, ...(format === null ? [] : [`object-format=${format}`])])
  return {
    method: 'POST' as const,
    origin,
    path: `${path}/git-upload-pack`,
    headers: {
      ...headersOf(remote),
      'content-type': 'application/x-git-upload-pack-request',
      accept: 'application/x-git-upload-pack-result',
      'git-protocol': 'version=2',
    },
    body: `${head}0001${packets(args)}0000`,
  }
}
