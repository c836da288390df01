import type { GitRunner } from '../emulator/git-process.ts'
import { readRefsBelow } from './repositories.ts'

/** One thing that happens in the life of a mirror: what it holds, and the commit that it shall have. */
export interface Case {
  readonly name: string
  readonly title: string
  readonly commit: string
  /** What the mirror holds; empty for a new one. */
  readonly held: ReadonlyMap<string, string>
  /** Further refs on the mirror, one for each of that many older commits. */
  readonly pins: number
  /** What the push event says of the branch before it; null for a run that no push started. */
  readonly before: string | null
  /** The branch on the mirror has a commit that GitHub does not know. */
  readonly rewritten: boolean
  /** Only there to count the requests of the relay; the peers do in it what they always do. */
  readonly relayOnly: boolean
}

/** The repository that all cases are cut from. */
export interface Ground {
  readonly git: GitRunner
  readonly repository: string
  readonly branchRef: string
}

const mostPins = 2_000
const mostSteps = 1_000

/** Finds the cases in a repository: its branch as it was before its last 1,000 steps (or half of them), and since. */
export async function makeCases(ground: Ground): Promise<Case[]> {
  const { git, repository, branchRef } = ground
  const steps = (await git.read(repository, ['rev-list', '--first-parent', branchRef])).trim().split('\n')
  const distance = Math.min(mostSteps, Math.floor((steps.length - 1) / 2))
  const at = (back: number) => steps[Math.max(0, back)] ?? branchRef
  const base = at(distance)
  const held = await readHeld(ground, base)
  const one = at(distance - 1)
  const warm = { held, pins: 0, before: base, rewritten: false, relayOnly: false }
  const many = Math.min(mostPins, Number(await git.read(repository, ['rev-list', '--count', base])))
  const merge = await findOldMerge(ground)
  const twenty = Math.min(20, distance)
  return [
    { ...warm, name: 'nothing', title: 'nothing new', commit: base, before: null },
    { ...warm, name: 'one', title: '1 commit', commit: one },
    { ...warm, name: 'twenty', title: `${twenty} commits`, commit: at(distance - twenty) },
    { ...warm, name: 'thousand', title: `${distance.toLocaleString('en')} commits`, commit: at(0) },
    ...(merge === null ? [] : [{ ...warm, ...merge, name: 'merge', title: 'merge of an old fork' }]),
    { ...warm, name: 'refs', title: `1 commit, ${many.toLocaleString('en')} more refs`, commit: one, pins: many },
    { ...warm, name: 'cold', title: 'new mirror', commit: base, held: new Map(), before: null },
    { ...warm, name: 'unannounced', title: '1 commit, no push event', commit: one, before: null, relayOnly: true },
    { ...warm, name: 'rewritten', title: 'a branch that diverged', commit: one, rewritten: true, relayOnly: true },
  ]
}

async function readHeld({ git, repository, branchRef }: Ground, commit: string): Promise<Map<string, string>> {
  return (await readRefsBelow(git, repository, commit)).set(branchRef, commit)
}

/** The merge among the last 200 whose second parent left the branch longest ago and brought at most 200 commits. */
async function findOldMerge(ground: Ground): Promise<Pick<Case, 'commit' | 'held' | 'before'> | null> {
  const { git, repository, branchRef } = ground
  const list = ['rev-list', '--first-parent', '--min-parents=2', '--max-parents=2', '--parents', '-n', '200', branchRef]
  let [farthest, found]: [number, readonly string[] | null] = [0, null]
  for (const line of (await git.read(repository, list)).trim().split('\n')) {
    const [merge = '', first = '', second = ''] = line.split(' ')
    if (second === '') continue
    const count = await git.read(repository, ['rev-list', '--left-right', '--count', `${first}...${second}`])
    const [apart = 0, brought = 0] = count.trim().split('\t').map(Number)
    if (apart <= farthest || brought > 200 || brought === 0) continue
    farthest = apart
    found = [merge, first]
  }
  const [merge, first] = found ?? []
  if (merge === undefined || first === undefined) return null
  return { commit: merge, before: first, held: await readHeld(ground, first) }
}
