import { createHash } from 'node:crypto'
import type { Advertisement } from './advertisement.ts'
import type { ObjectFormat, Sha } from './refs.ts'
import type { Pack } from './spool.ts'

/** More haves shrink the pack a little and the request not at all: 512 of them are 12 kB compressed. */
const most = 256

/**
 * What the mirror is known to have with all its history, best first: the refs in `first`, branches (the youngest are
 * usually advertised last), tags, borrowed tips. Nothing when its history is cut.
 */
export function makeHaves(
  advertisement: Advertisement,
  refs: ReadonlyMap<string, Sha>,
  first: readonly string[],
): Sha[] {
  if (advertisement.shallow) return []
  const known = [...new Map([...advertisement.refs, ...refs])]
  const below = (prefix: string) =>
    known
      .filter(([ref]) => ref.startsWith(prefix))
      .map(([, sha]) => sha)
      .reverse()
  const best = first.map((ref) => refs.get(ref) ?? advertisement.refs.get(ref)).filter((sha) => sha !== undefined)
  const all = [...best, ...below('refs/heads/'), ...below('refs/tags/'), ...advertisement.borrowed]
  return [...new Set(all)].slice(0, most)
}

/** The pack without objects that a ref update needs when the mirror has everything already (gitformat-pack). */
export function makeEmptyPack(hash: ObjectFormat): Pack {
  const head = Buffer.from([0x50, 0x41, 0x43, 0x4b, 0, 0, 0, 2, 0, 0, 0, 0])
  const bytes = Buffer.concat([head, createHash(hash).update(head).digest()])
  return {
    size: bytes.length,
    objects: 0,
    async *read() {
      yield bytes
    },
    discard: () => Promise.resolve(),
  }
}
