import { ActionError } from '../errors.ts'
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
  const isInDoubt = ifExists === 'update' && findDifferences(known, expected).length === 0
  let now = isInDoubt ? await pai.findCodeSource(known.id) : known
  // One that another run has just made may be listed before it is known by its ID.
  if (isInDoubt && now === null) {
    const { readSettled } = await import('./changes.ts')
    now = await readSettled(known.id, pai, (item) => item !== null)
  }
  if (now !== null) return now
  throw new ActionError('E_API', `PAI lists ${known.id} and does not know it any more.`, { hint: 'Run again.' })
}
