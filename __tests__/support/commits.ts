import type { Containment } from '../../src/git/ancestry.ts'
import type { Ask } from '../../src/git/decision.ts'
import type { Sha } from '../../src/git/refs.ts'

/** A history in memory from pairs of parent and child, and the questions that were asked about it. */
export function createHistory(edges: readonly (readonly [parent: Sha, child: Sha])[]): {
  ask: Ask
  asked: readonly (readonly [Sha, Sha])[]
} {
  const asked: [Sha, Sha][] = []
  const isReachable = (commit: Sha, tip: Sha): boolean =>
    commit === tip || edges.some(([parent, child]) => child === tip && isReachable(commit, parent))
  return {
    asked,
    async ask(commit, tip): Promise<Containment> {
      asked.push([commit, tip])
      return isReachable(commit, tip) ? 'contained' : 'not-contained'
    },
  }
}
