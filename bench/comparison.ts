import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Approach, approaches, prepareDirectory, type Run } from './approaches.ts'
import type { Case, Ground } from './cases.ts'
import { emptyRepository, type Hosts, type Place, type Traffic } from './hosts.ts'
import { type Limits, type Measured, measure } from './measure.ts'
import type { Random } from './random.ts'
import { ensureExtract, fillRepository, measureThinPack, readRefsBelow } from './repositories.ts'

/** One run of one approach. */
export interface Sample {
  readonly approach: string
  readonly roundTrip: number
  /** Null when the mirror holds the commit afterwards. */
  readonly failure: string | null
  readonly wallMs: number
  readonly memory: number | null
  readonly traffic: Traffic
}

/** All runs of one case. */
export interface Compared {
  readonly case: Case
  /** Bytes of the thin pack from what the mirror holds to the commit. */
  readonly thinPack: number
  readonly samples: readonly Sample[]
}

/** Where the runs take place. */
export interface Stage {
  readonly ground: Ground
  readonly hosts: Hosts
  /** The account on GitHub. */
  readonly owner: string
  readonly cache: string
  /** A folder for the runs, on the same file system as the cache. */
  readonly temporary: string
  /** The bundled `mirror-process.ts`. */
  readonly mirrorProcess: string
  readonly random: Random
  info(line: string): void
}

const timeoutMs = 5 * 60_000

/** Runs every approach in one case, `repetitions` times at each round trip, in random order. */
export async function compare(
  stage: Stage,
  subject: Case,
  roundTrips: readonly number[],
  repetitions: number,
): Promise<Compared> {
  const { ground, cache, random, info } = stage
  const origin = await createOrigin(stage, subject)
  const extract =
    subject.held.size === 0 ? null : await ensureExtract(ground.git, cache, ground.repository, subject.held)
  const taking = approaches.filter(({ name }) => name === 'relay' || !subject.relayOnly)
  const times = Array.from({ length: repetitions })
  const jobs = roundTrips.flatMap((roundTrip) =>
    taking.flatMap((approach) => times.map(() => ({ approach, roundTrip }))),
  )
  const samples: Sample[] = []
  for (const { approach, roundTrip } of random.shuffle(jobs)) {
    const mirror = await createMirror(stage, subject, extract)
    const sample = await runOnce(stage, { subject, approach, origin, mirror, roundTrip })
    samples.push(sample)
    await emptyRepository(mirror)
    const outcome = sample.failure ?? `${Math.round(sample.wallMs)} ms, ${sample.traffic.github.down} bytes from GitHub`
    info(`${subject.name} at ${roundTrip} ms, ${approach.name}: ${outcome}`)
  }
  const tips = [...new Set(subject.held.values())]
  return { case: subject, thinPack: await measureThinPack(ground.git, origin.path, subject.commit, tips), samples }
}

/** GitHub in the state of the case: the branch at the commit, and the branches and tags that the commit contains. */
export async function createOrigin(stage: Stage, subject: Case): Promise<Place> {
  const { git, repository, branchRef } = stage.ground
  const place = await stage.hosts.createGitHubRepository(subject.name, branchRef.replace(/^refs\/heads\//, ''))
  const refs = await readRefsBelow(git, repository, subject.commit)
  await fillRepository(git, place.path, repository, refs.set(branchRef, subject.commit))
  return place
}

async function createMirror(stage: Stage, subject: Case, extract: string | null): Promise<Place> {
  const { git, branchRef } = stage.ground
  const place = await stage.hosts.createMirror(branchRef.replace(/^refs\/heads\//, ''))
  if (extract === null) return place
  const refs = new Map(subject.held)
  const tip = refs.get(branchRef) ?? ''
  if (tip === subject.commit) refs.set(`refs/tags/pai/${tip}`, tip)
  await fillRepository(git, place.path, extract, refs)
  if (subject.pins > 0) {
    const older = (await git.read(place.path, ['rev-list', `--max-count=${subject.pins}`, tip])).trim().split('\n')
    const commands = older.map((sha) => `create refs/tags/pai/${sha} ${sha}\n`)
    await git.read(place.path, ['update-ref', '--stdin'], commands.join(''))
    await git.read(place.path, ['pack-refs', '--all'])
  }
  if (subject.rewritten) {
    const identity = ['-c', 'user.name=Ada Example', '-c', 'user.email=ada@example.com']
    const tree = [...identity, 'commit-tree', '-p', tip, '-m', 'Somebody else', `${tip}^{tree}`]
    const other = (await git.read(place.path, tree)).trim()
    await git.read(place.path, ['update-ref', branchRef, other])
  }
  return place
}

/** One attempt of an approach, from which way it ended. */
export interface Attempt {
  readonly subject: Case
  readonly approach: Approach
  readonly origin: Place
  readonly mirror: Place
  readonly roundTrip: number
  readonly limits?: Limits
}

/** Runs one approach once, and looks at the mirror itself for the result. */
export async function runOnce(stage: Stage, attempt: Attempt): Promise<Sample> {
  const { hosts, temporary } = stage
  const { approach, subject, mirror, roundTrip } = attempt
  const directory = await mkdtemp(join(temporary, 'run-'))
  try {
    await prepareDirectory(directory)
    const commands = await approach.makeCommands(makeRun(stage, attempt, directory))
    await hosts.take()
    hosts.setRoundTrip(roundTrip)
    const measured = await measure(commands, attempt.limits ?? { timeoutMs })
    hosts.setRoundTrip(0)
    const traffic = await hosts.take()
    const failure = measured.failure ?? (await findFault(stage, subject, mirror, measured))
    const { wallMs, memory } = measured
    return { approach: approach.name, roundTrip, failure, wallMs, memory, traffic }
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

function makeRun(stage: Stage, { subject, origin, mirror }: Attempt, directory: string): Run {
  const { hosts, owner, mirrorProcess, ground } = stage
  return {
    directory,
    mirrorProcess,
    owner,
    name: subject.name,
    api: hosts.github.api,
    origin: { url: origin.url, username: hosts.github.username, password: hosts.github.token },
    mirror: { url: mirror.url, username: hosts.codeup.username, password: hosts.codeup.token },
    branch: ground.branchRef.replace(/^refs\/heads\//, ''),
    commit: subject.commit,
    before: subject.before,
    known: subject.held.get(ground.branchRef) === subject.commit,
  }
}

async function findFault(stage: Stage, subject: Case, mirror: Place, measured: Measured): Promise<string | null> {
  const { git, branchRef } = stage.ground
  const ref = subject.rewritten ? `refs/heads/pai/${subject.commit}` : branchRef
  const found = (await git.find(mirror.path, ['rev-parse', '--verify', '--quiet', ref]))?.trim() ?? 'nothing'
  return found === subject.commit ? null : `${ref} of the mirror is at ${found}: ${measured.stdout.slice(-500)}`
}
