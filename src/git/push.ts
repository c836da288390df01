import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ActionError } from '../errors.ts'
import { excerpt } from '../foreign-text.ts'
import { makeBundle } from '../http/authorities.ts'
import type { Network } from '../http/network.ts'
import type { RefUpdate } from './decision.ts'
import { createGit, type Git, type GitOutput, lastLine, runLocally } from './git.ts'
import type { Sha } from './refs.ts'
import type { Remote } from './remote.ts'

/** A ref that the mirror did not accept. */
export interface Rejection {
  readonly ref: string
  readonly reason: string
  /** `race`: somebody else was faster; `fault`: network or server failed. Both pass, a `refusal` does not. */
  readonly kind: 'race' | 'fault' | 'refusal'
  /** How long the server asks to wait before the next try, in ms. */
  readonly afterMs?: number
}

/** What a push brought: bytes of pack taken from the origin, and the refs that the mirror did not accept. */
export interface Pushed {
  readonly strategy: 'relay' | 'git'
  readonly bytes: number
  readonly rejected: readonly Rejection[]
  /** What the mirror wrote (`remote:` lines) and git's own complaints: foreign text. */
  readonly messages: readonly string[]
}

/** True for reasons that only say that the ref moved meanwhile, in the words of git or JGit: read again, decide again. */
export function isRace(reason: string): boolean {
  return /fetch first|stale info|incorrect old value|invalid old id|failed to (lock|update ref)|cannot lock ref|already exists|reference does not exist|no such ref/i.test(
    reason,
  )
}

/**
 * What a ref that was not accepted was lost to. @param reasons what was said of this ref @param messages all that was said
 * @param isFault network or server failed, if it was no race
 */
export function kindOf(
  ref: string,
  reasons: readonly string[],
  messages: readonly string[],
  isFault: boolean,
): Rejection['kind'] {
  // Beside another one, whose name begins or goes on with its own and a slash, it cannot be: that does not pass.
  if (messages.some((line) => line.includes(`exists; cannot create '${ref}'`))) return 'refusal'
  if (reasons.some(isRace)) return 'race'
  return isFault ? 'fault' : 'refusal'
}

/** An update; one that is no fast-forward says that it was allowed. */
export interface GitUpdate extends RefUpdate {
  readonly forced?: boolean
}

export interface GitPushOptions {
  /** RUNNER_TEMP; the repository is made in a folder of its own below it and removed afterwards. */
  readonly temporary: string
  /** What git may see of the runner's environment. */
  readonly env: Readonly<Record<string, string>>
  readonly network: Network
  readonly signal: AbortSignal
  /** Called with the folder before anything is in it: a killed step leaves it to the post step. */
  onDirectory(directory: string): void
}

/**
 * Takes the commits of `commands` from `origin` and pushes them to `mirror` with the git of the machine, through a bare
 * repository of its own. Nothing is forced unless a command says so, and then with the seen value as lease.
 * Which refs changed is for the caller to read: an exit code does not prove it.
 * @throws ActionError `E_GIT_MISSING`, `E_DISK`, `E_NOT_API`, or `E_GITHUB_ACCESS` when the origin gives the commits not
 */
export async function pushWithGit(
  options: GitPushOptions,
  origin: Remote,
  mirror: Remote,
  commands: readonly GitUpdate[],
): Promise<Pushed> {
  const { temporary, network, signal } = options
  const directory = await makeDirectory(temporary)
  options.onDirectory(directory)
  try {
    const trusted = await writeBundle(directory, network.authorities)
    const env = { ...options.env, GIT_SSL_CAINFO: trusted, GIT_PROXY_SSL_CAINFO: trusted }
    const git = createGit({ directory, env, proxies: network.proxies, signal })
    await requireVersion(git)
    await runLocally(git, ['init', '--quiet', '--bare', '--template=', '.'])
    const objects = commands.map(({ object }) => object).filter((sha) => sha !== null)
    const failure = objects.length === 0 ? null : await fetchObjects(git, origin, [...new Set(objects)])
    if (failure !== null) {
      const rejected = commands.map(({ ref }) => ({ ref, reason: failure, kind: 'fault' as const }))
      return { strategy: 'git', bytes: 0, rejected, messages: [] }
    }
    const bytes = await measurePacks(directory)
    const leases = commands
      .filter(({ forced, old, object }) => (forced === true || object === null) && old !== null)
      .map(({ ref, old }) => `--force-with-lease=${ref}:${old}`)
    const refspecs = commands.map(({ ref, object }) => `${object ?? ''}:${ref}`)
    const output = await git.run(['push', '--porcelain', ...leases, mirror.url, ...refspecs], mirror)
    requireTrust(output, `Pushing to ${mirror.url}`)
    return { strategy: 'git', bytes, ...parsePush(output, commands) }
  } finally {
    // A virus scanner may hold a file for a moment. What came of the push is worth more than the folder, which the post step removes.
    await rm(directory, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined)
  }
}

/** The oldest git whose behaviour the settings of `git.ts` rely on: 2.18 brought protocol v2. */
async function requireVersion(git: Git): Promise<void> {
  const said = await runLocally(git, ['version'])
  const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(said) ?? []).map(Number)
  if (major > 2 || (major === 2 && minor >= 18)) return
  throw new ActionError('E_GIT_MISSING', `git is too old: ${excerpt(said, 60)}; 2.18 or newer is needed.`)
}

/** git trusts what every other client trusts; it knows one file, which takes the place of its own. */
async function writeBundle(directory: string, authorities: readonly string[]): Promise<string> {
  const file = join(directory, 'trusted.pem')
  try {
    await writeFile(file, makeBundle(authorities), { mode: 0o600 })
  } catch (error) {
    throw new ActionError('E_DISK', `The certificates for git could not be written to ${directory}.`, { cause: error })
  }
  return file
}

async function makeDirectory(temporary: string): Promise<string> {
  try {
    return await mkdtemp(join(temporary, 'pai-code-source-'))
  } catch (error) {
    throw new ActionError('E_DISK', `No folder could be made in ${temporary}.`, { cause: error })
  }
}

/** git refuses the server's certificate, in the words of OpenSSL, GnuTLS, Schannel or LibreSSL. */
const distrust = /^fatal: unable to access .*(certificate|schannel: SNI|SSL routines|SSL_ERROR_SSL)/i

/** @throws ActionError `E_TLS` */
function requireTrust(output: GitOutput, what: string): void {
  const said = lastLine(output)
  if (output.exitCode !== 0 && distrust.test(said)) throw new ActionError('E_TLS', `${what} failed: ${said}.`)
}

const faults =
  /returned error: (5\d\d|429)|hung up|early EOF|bad pack header|index-pack failed|could not resolve|couldn't connect|failed to connect|was reset|reset by peer|empty reply|transfer closed|bad line length|was killed|timed out|CONNECT tunnel failed|proxy CONNECT/i

/** True when git blames the network or a 5xx, and no ref was answered: a moment later the same may work. */
function isFault(reason: string, messages: readonly string[]): boolean {
  // A 4xx ends in `the remote end hung up`, too, and will not pass.
  const said = [reason, ...messages].some((line) => faults.test(line))
  return /^fatal:/.test(reason) && said && !messages.some((line) => /error: 4(?!29)\d\d/.test(line))
}

/** Null, or the reason, which may pass, why nothing came. */
async function fetchObjects(git: Git, origin: Remote, objects: readonly Sha[]): Promise<string | null> {
  const output = await git.run(['fetch', '--quiet', '--no-tags', origin.url, ...objects], origin)
  if (output.exitCode === 0) return null
  const said = lastLine(output)
  requireTrust(output, `Fetching from ${origin.url}`)
  if (isFault(said, output.stderr.split('\n'))) return `fetching from GitHub: ${said}`
  const isLost = /not our ref|no such remote ref|unadvertised object/i.test(said)
  const otherwise = /is this a git repository/.test(said) ? 'E_NOT_API' : 'E_GITHUB_ACCESS'
  const code = isLost ? 'E_REF_NOT_FOUND' : otherwise
  throw new ActionError(code, `Fetching ${objects.join(', ')} from ${origin.url} failed: ${said}.`)
}

async function measurePacks(directory: string): Promise<number> {
  const folder = join(directory, 'objects', 'pack')
  const packs = (await readdir(folder)).filter((name) => name.endsWith('.pack'))
  const sizes = await Promise.all(packs.map(async (name) => (await stat(join(folder, name))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Reads `git push --porcelain` (git-push(1), "OUTPUT"): one line a ref, `flag TAB from:to TAB summary`. */
export function parsePush(output: GitOutput, commands: readonly RefUpdate[]): Omit<Pushed, 'bytes' | 'strategy'> {
  const accepted = new Set<string>()
  const rejected = new Map<string, string>()
  for (const line of output.stdout.split('\n')) {
    const [flag, refs, summary] = line.split('\t')
    const ref = refs?.slice(refs.indexOf(':') + 1)
    if (ref === undefined || summary === undefined || flag?.length !== 1) continue
    if (flag === '!') rejected.set(ref, /^[^(]*\((.*)\)$/s.exec(summary)?.[1] ?? summary)
    else accepted.add(ref)
  }
  for (const { ref } of commands) {
    if (!accepted.has(ref) && !rejected.has(ref)) rejected.set(ref, lastLine(output))
  }
  const messages = output.stderr.split('\n').filter((line) => line.trim() !== '')
  const refused = [...rejected].map(([ref, reason]) => {
    return { ref, reason, kind: kindOf(ref, [reason], messages, isFault(reason, messages)) }
  })
  return { rejected: refused, messages }
}
