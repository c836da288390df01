import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Emulator, startEmulator } from '../emulator/emulator.ts'
import { createGitRunner, type GitRunner } from '../emulator/git-process.ts'
import type { Options } from './options.ts'
import { createRandom, type Random } from './random.ts'
import { findBroken, findBrokenTogether } from './soak-promises.ts'
import { makeTarget, runOnce, type SoakRun, type Target } from './soak-run.ts'
import { createWeather } from './soak-weather.ts'

/** What the soak has seen. */
export interface SoakReport {
  readonly runs: readonly SoakRun[]
  /** Requests of all runs, and those of them that met a fault. */
  readonly requests: number
  readonly faults: number
  readonly broken: readonly string[]
}

const atOnce = 8
const runsPerCommit = 8
const faultOneIn = 14
const fullRuns = 200
const action = resolve(import.meta.dirname, '..')

/** Runs the built action many times under random faults, prints what became of it, and writes bench/soak.md after a full run. */
export async function runSoak(options: Options): Promise<boolean> {
  const { runs: count, seed, output } = options
  console.log(`soak: ${count} runs, ${atOnce} at a time, seed ${seed}`)
  const report = await soak(count, seed, (line) => console.log(line))
  const page = makePage(report, seed)
  console.log(page)
  if (output !== null && count >= fullRuns) {
    await mkdir(join(output, 'bench'), { recursive: true })
    await writeFile(join(output, 'bench', 'soak.md'), page)
  }
  return report.broken.length === 0
}

/** Runs the action `count` times over its commits, then once for each commit without faults, and checks every promise. */
export async function soak(count: number, seed: number, log: (line: string) => void): Promise<SoakReport> {
  const random = createRandom(seed)
  const emulator = await startEmulator()
  try {
    const git = await createGitRunner(emulator.directory)
    const targets = await makeTargets(emulator, git, random, Math.max(1, Math.round(count / runsPerCommit)))
    const before = await listTemporary()
    const weather = createWeather(random, faultOneIn)
    emulator.faults = weather
    const runs = await runMany(emulator, targets, count, random, log)
    const requests = emulator.journal.length
    emulator.faults = {}
    const broken = runs.flatMap((run) =>
      findBroken(emulator, run).map((text) => `${run.target.commit.slice(0, 7)}: ${text}`),
    )
    broken.push(...(await checkTogether(emulator, targets, runs)))
    broken.push(...(await checkMirror(emulator, git, targets)))
    const grown = (await listTemporary()).filter((name) => !before.includes(name))
    broken.push(...grown.map((name) => `a folder is left: ${name}`))
    const faults = [...weather.drawn().values()].reduce((sum, number) => sum + number, 0)
    return { runs, requests, faults, broken }
  } finally {
    await emulator.close()
  }
}

/** A linear history; its branch ends at the last commit. */
async function makeTargets(emulator: Emulator, git: GitRunner, random: Random, count: number): Promise<Target[]> {
  const bare = await emulator.github.createRepository('octo/soak')
  const commits = Array.from({ length: count }, (_, index) => {
    const text = `epoch ${index} ${'x'.repeat(random.below(50_000))}`
    return [
      'commit refs/heads/main',
      `committer Ada <ada@example.com> ${1_767_225_600 + index} +0000`,
      'data 6\ncommit',
      `M 644 inline train-${index % 7}.py`,
      `data ${text.length}\n${text}`,
      '',
    ].join('\n')
  })
  await git.read(bare, ['fast-import', '--quiet'], commits.join(''))
  const list = await git.read(bare, ['rev-list', '--reverse', 'refs/heads/main'])
  return list
    .trim()
    .split('\n')
    .map((commit) => makeTarget(random, commit))
}

async function runMany(
  emulator: Emulator,
  targets: readonly Target[],
  count: number,
  random: Random,
  log: (line: string) => void,
): Promise<SoakRun[]> {
  const runs: SoakRun[] = []
  let next = 0
  const worker = async () => {
    while (next < count) {
      const number = next++
      // Neighbours share a commit, so that runs of one commit meet.
      const target = targets[Math.floor(number / runsPerCommit) % targets.length]
      if (target === undefined) return
      runs.push(await runOnce(emulator, action, target, 10_000 + number, random))
      if (runs.length % 20 === 0) log(`${runs.length} of ${count}`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return runs
}

async function checkTogether(emulator: Emulator, targets: readonly Target[], runs: readonly SoakRun[]) {
  const broken: string[] = []
  for (const [index, target] of targets.entries()) {
    const own = runs.filter((run) => run.target === target)
    const last = await runOnce(emulator, action, target, 90_000 + index, null)
    const found = [...findBroken(emulator, last), ...findBrokenTogether(emulator, target, own, last)]
    broken.push(...found.map((text) => `${target.commit.slice(0, 7)}, all runs: ${text}`))
  }
  return broken
}

/** The mirror is sound, its branch at the newest commit, every pin at its commit, and there is nothing else. */
async function checkMirror(emulator: Emulator, git: GitRunner, targets: readonly Target[]): Promise<string[]> {
  const bare = emulator.codeup.repositoryPath('octo/soak')
  await git.read(bare, ['fsck', '--full', '--strict'])
  const refs = (await git.read(bare, ['for-each-ref', '--format=%(refname) %(objectname)'])).trim().split('\n')
  const wanted = [
    `refs/heads/main ${targets.at(-1)?.commit}`,
    ...targets.map(({ commit }) => `refs/tags/pai/${commit} ${commit}`),
  ]
  const wrong = refs.filter((ref) => !wanted.includes(ref))
  const missing = wanted.filter((ref) => !refs.includes(ref))
  return [...wrong.map((ref) => `the mirror has ${ref}`), ...missing.map((ref) => `the mirror lacks ${ref}`)]
}

async function listTemporary(): Promise<string[]> {
  return (await readdir(tmpdir())).filter((name) => name.startsWith('pai-code-source'))
}

function makePage({ runs, requests, faults, broken }: SoakReport, seed: number): string {
  const failed = runs.filter(({ result }) => result.exitCode !== 0)
  const codes = Map.groupBy(failed, ({ result }) => result.outputs['error-code'] || 'no code')
  const row = (title: string, value: number | string) => `| ${title} | ${value} |`
  return [
    '# Soak',
    '',
    `\`npm run bench -- soak --runs ${runs.length} --seed ${seed}\`: runs of the built action, ${atOnce} at a time, against one emulator;`,
    `one request in ${faultOneIn} meets a fault, one run in 20 is cancelled. Afterwards each commit is run once more without faults.`,
    '',
    '| | |',
    '| --- | --- |',
    row('runs', runs.length),
    row('commits', new Set(runs.map(({ target }) => target)).size),
    row('requests', requests),
    row('requests that met a fault', faults),
    row('runs that succeeded', runs.length - failed.length),
    row('runs that were cancelled', runs.filter(({ cancelled }) => cancelled).length),
    ...[...codes].toSorted().map(([code, some]) => row(`runs that ended with \`${code}\``, some.length)),
    row('promises that were broken', broken.length),
    '',
    ...broken.map((text) => `- ${text}`),
  ].join('\n')
}
