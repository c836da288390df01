import { type Expected, findDifferences } from '../pai/election.ts'
import type { Pai } from '../pai/pai.ts'
import type { CodeSource } from '../pai/schema.ts'
import type { RegisterTask } from './fields.ts'

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

/**
 * The source that is known. A list that lags shows one that moves where it was before another run: what seems to need no
 * change is read by its ID. @throws ActionError `E_API` for one that is gone
 */
export async function reread(
  { ifExists }: Pick<RegisterTask, 'ifExists'>,
  known: CodeSource,
  expected: Expected,
  pai: Pick<Pai, 'http' | 'findCodeSource'>,
): Promise<CodeSource> {
  if (ifExists !== 'update' || findDifferences(known, expected).length > 0) return known
  const { readListed } = await import('./changes.ts')
  return readListed(known.id, pai)
}
