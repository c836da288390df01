import { elect } from '../pai/election.ts'
import { parseMarker } from '../pai/identity.ts'
import type { Pai } from '../pai/pai.ts'

/** What the main step kept of its creation. */
export interface Trace {
  readonly workspaceId: string
  readonly key: string
  /** `runId.runAttempt.uuid8` */
  readonly by: string
  /** The ID that the step put out; empty when it did not get so far. */
  readonly id: string
}

/**
 * Looks once more for what a creation of unknown outcome left behind: deletes this attempt's own duplicates, never the
 * one that was put out and never one of another attempt. @returns what is there that should not be, one sentence each
 */
export async function reconcile(
  pai: Pick<Pai, 'listCodeSources' | 'deleteCodeSource'>,
  trace: Trace,
): Promise<string[]> {
  const { items } = await pai.listCodeSources(trace.workspaceId, trace.key.slice(0, 6))
  const rivals = items.filter((item) => parseMarker(item.description)?.key === trace.key)
  const stays = rivals.find((item) => item.id === trace.id) ?? elect(rivals)
  const left: string[] = []
  for (const item of rivals) {
    if (item.id === stays?.id) continue
    const own = parseMarker(item.description)?.by === trace.by
    if (own) await pai.deleteCodeSource(item.id)
    else left.push(`${item.id} stands beside ${stays?.id} for the same commit; another run made it.`)
  }
  return left
}
