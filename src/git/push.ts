import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ActionError } from '../errors.ts'
import type { RefCommand } from './decision.ts'
import { createGit, type Git, type GitOutput, runLocally } from './git.ts'
import type { Sha } from './refs.ts'
import type { Remote } from './remote.ts'

/** A ref that the mirror did not accept; `passing`: only somebody else was faster, or nobody answered. */
export interface Rejection {
  readonly ref: string
  readonly reason: string
  readonly passing: boolean
}

/** What a push brought: bytes of pack taken from the origin, and the refs that the mirror did not accept. */
export interface Pushed {
  readonly strategy: 'relay' | 'git'
  readonly bytes: number
  readonly rejected: readonly Rejection[]
  /** What the mirror wrote (`remote:` lines) and git's own complaints: foreign text. */
  readonly messages: readonly string[]
}

/** True for reasons that only say that the ref moved meanwhile: read again, decide again. */
export function isPassing(reason: string): boolean {
  return /fetch first|stale info|incorrect old value|failed to (lock|update ref)|cannot lock ref|already exists/i.test(
    reason,
  )
}

export interface GitPushOptions {
  /** RUNNER_TEMP; the repository is made in a folder of its own below it and removed afterwards. */
  readonly temporary: string
  readonly env: Readonly<Record<string, string>>
  readonly signal: AbortSignal
  /** Called with the folder before anything is in it: a killed step leaves it to the post step. */
  onDirectory(directory: string): void
}

/**
 * Takes the commits of `commands` from `origin` and pushes them to `mirror` with the git of the machine, through a bare
 * repository of its own. Nothing is forced unless a command says so, and then with the seen value as lease.
 * Which refs changed is for the caller to read: an exit code does not prove it.
 * @throws ActionError `E_GIT_MISSING`, `E_DISK`, or `E_GITHUB_ACCESS` when the origin gives the commits not
 */
export async function pushWithGit(
  options: GitPushOptions,
  origin: Remote,
  mirror: Remote,
  commands: readonly RefCommand[],
): Promise<Pushed> {
  const directory = await makeDirectory(options.temporary)
  options.onDirectory(directory)
  try {
    const git = createGit({ directory, env: options.env, signal: options.signal })
    await runLocally(git, ['init', '--quiet', '--bare', '--template=', '.'])
    await fetchObjects(git, origin, [...new Set(commands.map((command) => command.object))])
    const bytes = await measurePacks(directory)
    const leases = commands
      .filter((command) => command.forced && command.old !== null)
      .map((command) => `--force-with-lease=${command.ref}:${command.old}`)
    const refspecs = commands.map((command) => `${command.object}:${command.ref}`)
    const output = await git.run(['push', '--porcelain', ...leases, mirror.url, ...refspecs], [mirror])
    return { strategy: 'git', bytes, ...parsePush(output, commands) }
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

async function makeDirectory(temporary: string): Promise<string> {
  try {
    return await mkdtemp(join(temporary, 'pai-code-source-'))
  } catch (error) {
    throw new ActionError('E_DISK', `No folder could be made in ${temporary}.`, { cause: error })
  }
}

async function fetchObjects(git: Git, origin: Remote, objects: readonly Sha[]): Promise<void> {
  const output = await git.run(['fetch', '--quiet', '--no-tags', origin.url, ...objects], [origin])
  if (output.exitCode === 0) return
  const said = lastLine(output.stderr)
  const code = /not our ref|no such remote ref|unadvertised object/i.test(said) ? 'E_REF_NOT_FOUND' : 'E_GITHUB_ACCESS'
  throw new ActionError(code, `Fetching ${objects.join(', ')} from ${origin.url} failed: ${said}.`)
}

async function measurePacks(directory: string): Promise<number> {
  const folder = join(directory, 'objects', 'pack')
  const packs = (await readdir(folder)).filter((name) => name.endsWith('.pack'))
  const sizes = await Promise.all(packs.map(async (name) => (await stat(join(folder, name))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Reads `git push --porcelain` (git-push(1), "OUTPUT"): one line a ref, `flag TAB from:to TAB summary`. */
export function parsePush(output: GitOutput, commands: readonly RefCommand[]): Omit<Pushed, 'bytes' | 'strategy'> {
  const accepted = new Set<string>()
  const rejected = new Map<string, string>()
  for (const line of output.stdout.split('\n')) {
    const [flag, refs, summary] = line.split('\t')
    const ref = refs?.slice(refs.indexOf(':') + 1)
    if (ref === undefined || summary === undefined || flag?.length !== 1) continue
    if (flag === '!') rejected.set(ref, /\((.*)\)$/.exec(summary)?.[1] ?? summary)
    else accepted.add(ref)
  }
  for (const { ref } of commands) {
    if (!accepted.has(ref) && !rejected.has(ref)) rejected.set(ref, lastLine(output.stderr))
  }
  const messages = output.stderr.split('\n').filter((line) => line.trim() !== '')
  const refused = [...rejected].map(([ref, reason]) => ({ ref, reason, passing: isPassing(reason) }))
  return { rejected: refused, messages }
}

function lastLine(text: string): string {
  const lines = text.split('\n').filter((line) => /^(fatal|error|remote):/.test(line))
  return (lines.find((line) => line.startsWith('fatal:')) ?? lines.at(-1) ?? 'git said nothing').trim()
}
