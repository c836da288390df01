import { type ChildProcessWithoutNullStreams, execFile, spawn } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export interface GitRunner {
  /** Standard output of one git command in a repository, or null when git exits with a failure. */
  find(repository: string, args: readonly string[]): Promise<string | null>
  /** As find, but a failure of git throws with its text. */
  read(repository: string, args: readonly string[], input?: string): Promise<string>
  start(args: readonly string[], environment?: Readonly<Record<string, string>>): ChildProcessWithoutNullStreams
  /** Makes an empty bare repository at the path with this default branch. */
  createBare(path: string, defaultBranch: string, config: readonly (readonly [string, string])[]): Promise<void>
  /** Ends the git processes that are still running. */
  close(): Promise<void>
}

/** Runs the real git with an environment of its own: no user or system configuration, no prompts, English messages. */
export async function createGitRunner(directory: string): Promise<GitRunner> {
  const config = join(directory, 'gitconfig')
  await writeFile(config, '[safe]\n\tdirectory = *\n[gc]\n\tauto = 0\n[maintenance]\n\tauto = false\n')
  const environment = makeEnvironment(directory, config)
  const children = new Set<ChildProcessWithoutNullStreams>()
  const read = async (repository: string, args: readonly string[], input = ''): Promise<string> => {
    const options = { env: environment, maxBuffer: 64 * 1024 * 1024 }
    const work = run('git', ['-C', repository, ...args], options)
    // Most commands never read their input, and may be gone before it is closed.
    work.child.stdin?.on('error', () => {})
    work.child.stdin?.end(input)
    return (await work).stdout
  }
  return {
    read,
    find: (repository, args) => read(repository, args).catch(() => null),
    start(args, extra = {}) {
      const child = spawn('git', [...args], { env: { ...environment, ...extra } })
      child.stdin.on('error', () => {})
      children.add(child)
      child.on('close', () => children.delete(child))
      return child
    },
    async createBare(path, defaultBranch, settings) {
      await mkdir(path, { recursive: true })
      await run('git', ['init', '--quiet', '--bare', '--template=', path], { env: environment })
      await writeFile(join(path, 'HEAD'), `ref: refs/heads/${defaultBranch}\n`)
      for (const [name, value] of settings) await run('git', ['-C', path, 'config', name, value], { env: environment })
    },
    async close() {
      const ended = [...children].map((child) => new Promise((resolve) => child.on('close', resolve)))
      for (const child of children) child.kill('SIGKILL')
      await Promise.all(ended)
    },
  }
}

function makeEnvironment(home: string, config: string): Record<string, string> {
  const environment: Record<string, string> = {
    HOME: home,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: config,
    GIT_TERMINAL_PROMPT: '0',
  }
  // Without SystemRoot no process starts on Windows.
  for (const name of ['PATH', 'Path', 'SystemRoot', 'TEMP', 'TMP']) {
    const value = process.env[name]
    if (value !== undefined) environment[name] = value
  }
  return environment
}

/** Every ref of a repository and the object that it names. */
export async function readRefs(git: GitRunner, path: string): Promise<Readonly<Record<string, string>>> {
  const lines = (await git.read(path, ['for-each-ref', '--format=%(refname) %(objectname)'])).trim().split('\n')
  return Object.fromEntries(lines.filter((line) => line !== '').map((line) => line.split(' ')))
}

/** The default branch of a repository, as git keeps it (gitrepository-layout): a process would be the longest part of an answer. */
export async function readDefaultBranch(path: string): Promise<string> {
  return (await readFile(join(path, 'HEAD'), 'utf8')).trim().replace(/^ref: refs\/heads\//, '')
}
