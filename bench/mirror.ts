import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGitRunner, type GitRunner } from '../emulator/git-process.ts'
import { checkBars } from './bars.ts'
import { bundleMirrorProcess } from './bundle.ts'
import { type Case, makeCases } from './cases.ts'
import { type Compared, compare, type Stage } from './comparison.ts'
import type { Finding } from './finding.ts'
import { runFirstMirror } from './first-mirror.ts'
import { ensureHistory } from './history.ts'
import { startHosts } from './hosts.ts'
import { makeMirrorFinding } from './mirror-finding.ts'
import type { Options } from './options.ts'
import { createRandom } from './random.ts'
import { ensureCopy, measurePacks } from './repositories.ts'
import { makeRows } from './rows.ts'
import { formatBytes } from './table.ts'

const owner = 'octo'
const largeBytes = 310_000_000

/** Compares the ways to a mirror, or makes a first mirror. */
export async function runMirrorBench(options: Options): Promise<Finding> {
  const cache = join(tmpdir(), 'pai-code-source-bench')
  await mkdir(cache, { recursive: true, mode: 0o700 })
  const temporary = await mkdtemp(join(cache, 'work-'))
  const git = await createGitRunner(temporary)
  const hosts = await startHosts(owner)
  const info = (line: string) => console.error(line)
  try {
    info('making the history, or finding the one that was made before')
    const repository = await ensureRepository(options, cache, git)
    const branchRef = (await git.find(repository, ['symbolic-ref', '--quiet', 'HEAD']))?.trim()
    if (branchRef === undefined) throw new Error('HEAD of the repository is no branch: there is nothing to mirror')
    const mirrorProcess = await bundleMirrorProcess(join(temporary, 'bundle'))
    const random = createRandom(options.seed)
    const ground = { git, repository, branchRef }
    const stage: Stage = { ground, hosts, owner, cache, temporary, mirrorProcess, random, info }
    return options.firstMirror === null ? await runComparison(stage, options) : await runFirstMirror(stage)
  } finally {
    await hosts.close()
    await git.close()
    await rm(temporary, { recursive: true, force: true })
  }
}

async function ensureRepository(options: Options, cache: string, git: GitRunner): Promise<string> {
  const { repository, quick, seed, firstMirror, size } = options
  if (repository !== null) return ensureCopy(git, cache, repository)
  const commits = firstMirror === null ? (quick ? 400 : 10_000) : 2_000
  return ensureHistory(git, cache, { seed, commits, bytes: firstMirror ?? size })
}

/** The cases that are asked for, each with the ground that it is cut from. */
async function findCases(stage: Stage, options: Options): Promise<readonly [Stage, Case][]> {
  const { ground, cache } = stage
  const isWanted = (name: string) => options.cases.length === 0 || options.cases.includes(name)
  const cases = (await makeCases(ground)).filter(({ name }) => isWanted(name))
  const found = cases.map((each) => [stage, each] as [Stage, Case])
  if (options.repository !== null || options.quick || !isWanted('large')) return found
  const shape = { seed: options.seed, commits: 14_000, bytes: largeBytes }
  const large = { ...ground, repository: await ensureHistory(ground.git, cache, shape) }
  const one = (await makeCases(large)).find(({ name }) => name === 'one')
  if (one === undefined) return found
  const bytes = formatBytes(await measurePacks(large.repository))
  return [
    ...found,
    [
      { ...stage, ground: large },
      { ...one, name: 'large', title: `1 commit, history of ${bytes}` },
    ],
  ]
}

async function runComparison(stage: Stage, options: Options): Promise<Finding> {
  const { git, repository } = stage.ground
  const repetitions = options.repetitions ?? (options.quick ? 1 : 3)
  const results: Compared[] = []
  const histories = new Map<string, number>()
  for (const [place, each] of await findCases(stage, options)) {
    const few = each.relayOnly || each.name === 'large'
    const roundTrips = few ? options.roundTrips.slice(0, 1) : options.roundTrips
    results.push(await compare(place, each, roundTrips, repetitions))
    histories.set(each.name, await measurePacks(place.ground.repository))
  }
  const rows = results.flatMap(makeRows)
  const thinPacks = new Map(results.map((result) => [result.case.name, result.thinPack]))
  const bars = checkBars({ rows, thinPacks, histories })
  const commits = Number(await git.read(repository, ['rev-list', '--count', 'HEAD']))
  const historyBytes = await measurePacks(repository)
  return makeMirrorFinding({ rows, bars, historyBytes, commits, options, repetitions })
}
