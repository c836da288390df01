import type { Identity } from '../pai/identity.ts'

/** What the main step kept of its creation. */
export interface Trace {
  readonly identity: Identity
  readonly codeRepo: string
  /** `runId.runAttempt.uuid8` */
  readonly by: string
  /** How many sources the attempt may have made. */
  readonly made: number
  /** The ID that the step put out; empty when it did not get so far. */
  readonly id: string
}

/** What the post step has to look for; null when the main step left nothing in doubt. `state` reads what was saved. */
export function findTrace(state: (name: string) => string): Trace | null {
  const [wanted, made] = [state('wanted'), Number(state('made'))]
  if (wanted === '' || made === 0) return null
  const { identity, codeRepo }: Pick<Trace, 'identity' | 'codeRepo'> = JSON.parse(wanted)
  return { identity, codeRepo, made, by: state('attempt'), id: state('id') }
}
