import { mkdir } from 'node:fs/promises'
import { devNull } from 'node:os'
import { join } from 'node:path'
import type { Remote } from '../src/git/remote.ts'
import type { Command } from './measure.ts'
import type { MirrorProcessTask } from './mirror-process.ts'

/** Everything that an approach may need for one run. */
export interface Run extends Omit<MirrorProcessTask, 'choice' | 'temporary'> {
  /** An empty folder of this run. */
  readonly directory: string
  /** The bundled `mirror-process.ts`. */
  readonly mirrorProcess: string
}

/** A way to get a commit to a mirror, as commands. */
export interface Approach {
  readonly name: string
  readonly title: string
  makeCommands(run: Run): Promise<readonly Command[]>
}

/** Ours first; then what the peers do, each in the fastest form that does the same. */
export const approaches: readonly Approach[] = [
  { name: 'relay', title: 'relay', makeCommands: (run) => makeOurs(run, 'relay') },
  { name: 'git', title: '`mirror-strategy: git`', makeCommands: (run) => makeOurs(run, 'git') },
  { name: 'blobless', title: 'bare `--filter=blob:none` + push', makeCommands: makeBlobless },
  { name: 'checkout', title: '`fetch-depth: 0` + push', makeCommands: makeCheckout },
  { name: 'mirror', title: '`clone --mirror` + `push --mirror`', makeCommands: makeMirror },
]

async function makeOurs(run: Run, choice: MirrorProcessTask['choice']): Promise<readonly Command[]> {
  const { directory, mirrorProcess, ...rest } = run
  const task: MirrorProcessTask = { ...rest, choice, temporary: directory }
  const env = { PATH: process.env['PATH'] ?? '', BENCH_TASK: JSON.stringify(task) }
  return [{ file: process.execPath, args: [mirrorProcess], directory, env }]
}

/** What actions/checkout fetches with `fetch-depth: 0`, checked out, and the push of the branch. */
async function makeCheckout(run: Run): Promise<readonly Command[]> {
  const { branch, origin, mirror } = run
  const git = makeGit(run)
  const everything = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*']
  return [
    git('init', '--quiet', '.'),
    git('remote', 'add', 'origin', origin.url),
    git('-c', 'protocol.version=2', 'fetch', '--quiet', '--prune', '--no-recurse-submodules', 'origin', ...everything),
    git('checkout', '--quiet', '--force', '-B', branch, `refs/remotes/origin/${branch}`),
    git('push', '--quiet', '--force', mirror.url, `refs/heads/${branch}`),
  ]
}

async function makeMirror(run: Run): Promise<readonly Command[]> {
  const git = makeGit(run)
  return [git('clone', '--quiet', '--mirror', run.origin.url, '.'), git('push', '--quiet', '--mirror', run.mirror.url)]
}

async function makeBlobless(run: Run): Promise<readonly Command[]> {
  const git = makeGit(run)
  return [
    git('clone', '--quiet', '--bare', '--filter=blob:none', run.origin.url, '.'),
    git('push', '--quiet', run.mirror.url, `${run.commit}:refs/heads/${run.branch}`),
  ]
}

function makeGit(run: Run): (...args: string[]) => Command {
  const env = makeEnvironment(run, [run.origin, run.mirror])
  return (...args) => ({ file: 'git', args, directory: join(run.directory, 'work'), env })
}

/** Nobody's configuration, and credentials sent from the start: a peer that waits for the 401 pays a request more. */
function makeEnvironment(run: Run, remotes: readonly Remote[]): Record<string, string> {
  const settings = remotes.flatMap((remote, index) => {
    const pair = Buffer.from(`${remote.username}:${remote.password}`).toString('base64')
    return [
      [`GIT_CONFIG_KEY_${index}`, `http.${new URL(remote.url).origin}/.extraHeader`],
      [`GIT_CONFIG_VALUE_${index}`, `Authorization: Basic ${pair}`],
    ]
  })
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: run.directory,
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_COUNT: String(remotes.length),
    ...Object.fromEntries(settings),
  }
}

/** Makes the folder that the peers' commands work in. */
export async function prepareDirectory(directory: string): Promise<void> {
  await mkdir(join(directory, 'work'), { recursive: true })
}
