import type { Identity } from '../pai/identity.ts'

/** What the main step kept of its creation. */
export interface Trace {
  readonly identity: Identity
  readonly codeRepo: string
  /** `runId.runAttempt.uuid8` */
  readonly by: string
  /** How many sources the attempt may have made. */
  readonly made: number
  /** Epoch ms until which one of them may still appear; null when a request may have been under way at the end. */
  readonly until: number | null
  /** The ID that the step put out; empty when it did not get so far. */
  readonly id: string
}

/** What the post step has to look for; null when the main step left nothing in doubt. `state` reads what was saved. */
export function findTrace(state: (name: string) => string): Trace | null {
  const [wanted, made] = [state('wanted'), Number(state('made'))]
  if (wanted === '' || made === 0) return null
  const { identity, codeRepo }: Pick<Trace, 'identity' | 'codeRepo'> = JSON.parse(wanted)
  const until = Number(state('until')) || null
  return { identity, codeRepo, made, until, by: state('attempt'), id: state('id') }
}
