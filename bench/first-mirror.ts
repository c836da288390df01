import { approaches } from './approaches.ts'
import { type Bar, makeMemoryBar } from './bars.ts'
import type { Case } from './cases.ts'
import { type Attempt, createOrigin, runOnce, type Sample, type Stage } from './comparison.ts'
import type { Finding } from './finding.ts'
import { measureThinPack } from './repositories.ts'
import { formatBytes, makeMarkdown } from './table.ts'

/** Pieces that a large history is cut into at most (`findCheckpoints`). */
const pieces = 16
const timeoutMs = 30 * 60_000

/**
 * Mirrors a whole history for the first time, kills the run in the middle and runs it again: memory stays within its bar,
 * the second run moves only what is missing, and the mirror is whole.
 */
export async function runFirstMirror(stage: Stage): Promise<Finding> {
  const { git, repository, branchRef } = stage.ground
  const relay = approaches.find(({ name }) => name === 'relay')
  if (relay === undefined) throw new Error('There is no relay.')
  const commit = (await git.read(repository, ['rev-parse', branchRef])).trim()
  const subject: Case = {
    name: 'first-mirror',
    title: 'first mirror',
    commit,
    held: new Map(),
    pins: 0,
    before: null,
    rewritten: false,
    relayOnly: true,
  }
  const origin = await createOrigin(stage, subject)
  const mirror = await stage.hosts.createMirror(branchRef.replace(/^refs\/heads\//, ''))
  const whole = await measureThinPack(git, origin.path, commit, [])
  const isEnough = () => stage.hosts.bytesFromGitHub() > whole * 0.45
  const attempt: Attempt = { subject, approach: relay, origin, mirror, roundTrip: 0 }
  const cut = await runOnce(stage, { ...attempt, limits: { timeoutMs, isEnough } })
  const held = await git.read(mirror.path, ['for-each-ref', '--format=%(refname)'])
  stage.info(`cut: ${cut.failure}; on the mirror: ${held.trim() || 'nothing'}`)
  const rest = await runOnce(stage, { ...attempt, limits: { timeoutMs } })
  const bars = [...makeBars(whole, cut, rest), await checkMirror(stage, mirror.path)]
  return {
    heading: 'A first mirror',
    intro: `${formatBytes(whole)}, killed in the middle and run again.`,
    table: makeFirstTable(whole, cut, rest),
    bars,
    method: ['- As the mirror bench does.'],
    excerpt: '',
    files: new Map(),
  }
}

function makeFirstTable(whole: number, cut: Sample, rest: Sample): string {
  const cells = [['cut', cut] as const, ['resumed', rest] as const].map(([title, { traffic, memory }]) => [
    title,
    `${formatBytes(traffic.github.down)} (${Math.round((traffic.github.down / whole) * 100)} % of the whole pack)`,
    formatBytes(traffic.codeup.up),
    `${traffic.github.requests} + ${traffic.codeup.requests}`,
    memory === null ? '' : `${Math.round(memory / 1024 / 1024)} MiB`,
  ])
  return makeMarkdown(['run', 'from GitHub', 'to Codeup', 'requests', 'memory'], cells, 1)
}

function makeBars(whole: number, cut: Sample, rest: Sample): Bar[] {
  const peak = Math.max(cut.memory ?? 0, rest.memory ?? 0)
  const total = cut.traffic.github.down + rest.traffic.github.down
  // What is lost with the process is the piece that was under way; pieces are cut by commits and not all of one size.
  const limit = 1.05 * whole + (2 * whole) / pieces
  return [
    {
      title: 'the cut run ended in the middle, the second one at the end',
      limit: 'always',
      figure: `${cut.failure}; ${rest.failure ?? 'the mirror holds the commit'}`,
      passed: cut.failure === 'killed on purpose' && rest.failure === null,
      hard: true,
    },
    {
      title: 'both runs together, whole pack = 100 %',
      limit: '≤ 105 % + 2 pieces',
      figure: `${Math.round((total / whole) * 100)} % of ${formatBytes(whole)}`,
      passed: total <= limit,
      hard: true,
    },
    makeMemoryBar(peak),
  ]
}

async function checkMirror(stage: Stage, path: string): Promise<Bar> {
  const { git } = stage.ground
  const fsck = await git.find(path, ['fsck', '--connectivity-only', '--no-dangling'])
  const refs = (await git.read(path, ['for-each-ref', '--format=%(refname)'])).trim().split('\n')
  const left = refs.filter((ref) => ref.includes('/checkpoint/'))
  const figure = `${fsck === null ? 'broken' : 'connected'}, ${left.length} checkpoints left`
  return {
    title: 'the mirror is whole',
    limit: 'connected, none left',
    figure,
    passed: fsck !== null && left.length === 0,
    hard: true,
  }
}
