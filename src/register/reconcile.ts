import { arrivedMs, lookFor } from '../pai/create.ts'
import { elect, sortByOwnership } from '../pai/election.ts'
import { makeKey, makeNameTail, parseMarker } from '../pai/identity.ts'
import type { Pai } from '../pai/pai.ts'
import type { CodeSource } from '../pai/schema.ts'
import { drop } from './creation.ts'
import type { Trace } from './trace.ts'

/**
 * Looks for what a creation that was not seen through has left behind, until as many sources are listed as the attempt may
 * have made or none can appear any more; deletes the attempt's own duplicates, never the source that was put
 * out and never one of another attempt. @returns what is there that should not be, one sentence each
 */
export async function reconcile(
  pai: Pick<Pai, 'http' | 'listCodeSources' | 'deleteCodeSource'>,
  trace: Trace,
): Promise<string[]> {
  const { identity, codeRepo, by, made, until, id } = trace
  const limit = until === null ? arrivedMs : until - pai.http.clock.now()
  let rivals: readonly CodeSource[] = []
  const list = async () => {
    const { items } = await pai.listCodeSources(identity.workspaceId, makeNameTail(makeKey(identity)))
    rivals = sortByOwnership(items, identity, (stored) => stored === codeRepo).ours
    return rivals
  }
  const isOwn = (item: CodeSource) => parseMarker(item.description)?.by === by
  await lookFor(pai, list, limit, () => rivals.filter(isOwn).length >= made)
  const stays = rivals.find((item) => item.id === id) ?? elect(rivals)
  const left = new Map<CodeSource, string>()
  for (const item of rivals) {
    const isSurplus = isOwn(item) && item.id !== stays?.id
    const problem = isSurplus ? await drop(item.id, pai) : isOwn(item) ? 'this run put it out.' : 'another run made it.'
    if (problem !== null) left.set(item, problem)
  }
  const winner = elect([...left.keys()])
  return [...left]
    .filter(([item]) => item !== winner)
    .map(([item, problem]) => `${item.id} is left beside ${winner?.id}, which runs take: ${problem}`)
}
