import type { Pai } from '../pai/pai.ts'
import type { CodeSource } from '../pai/schema.ts'

/** What LIST knows of the identity. */
export interface Found {
  readonly items: readonly CodeSource[]
  /** The one that may be reused, as far as that can be told before the mirror is known. */
  readonly winner: CodeSource | null
  readonly requestId: string | null
  /** Epoch ms at which LIST was asked. */
  readonly at: number
}

/** For how long what LIST said is taken for what there is, in ms: most runs that reuse a source are over by then. */
const freshMs = 3_000

/**
 * What was found, as it is now: while a commit is mirrored, which can take minutes, a run of the same branch with `keep` may
 * delete the source that this one is about to put out.
 */
export async function refresh(found: Found, pai: Pick<Pai, 'http' | 'findCodeSource'>): Promise<Found> {
  if (found.winner === null || pai.http.clock.now() - found.at < freshMs) return found
  const items = await Promise.all(found.items.map(({ id }) => pai.findCodeSource(id)))
  return { ...found, items: items.filter((item) => item !== null) }
}
