import { type ChildProcess, spawn } from 'node:child_process'
import { ActionError } from '../errors.ts'
import { excerpt } from '../foreign-text.ts'
import { findProxy, type Proxies } from '../http/proxies.ts'
import type { Remote } from './remote.ts'

/** What one git process said. */
export interface GitOutput {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The line that says best why git failed. */
export function lastLine({ exitCode, stderr }: GitOutput): string {
  if (exitCode === null) return 'fatal: git was killed'
  const lines = stderr.split('\n').filter((line) => /^(fatal|error|remote):/.test(line))
  return (lines.find((line) => line.startsWith('fatal:')) ?? lines.at(-1) ?? 'git said nothing').trim()
}

export interface Git {
  /** Runs git with these arguments in `directory`, and with what `remote` asks for; a failure is an output like any other. */
  run(args: readonly string[], remote?: Remote): Promise<GitOutput>
}

export interface GitOptions {
  /** The folder of the run: a bare repository of our own, never the workspace. */
  readonly directory: string
  /** What git may see of the runner's environment, and its file of certificates. */
  readonly env: Readonly<Record<string, string>>
  readonly proxies: Proxies
  readonly signal: AbortSignal
}

/**
 * Settings of every call: no hooks, no file-system monitor, no helper that would store a password, nothing but HTTP,
 * no redirects (git hands the password to the target: CVE-2020-5260's family, reproduced with askpass and extraHeader).
 */
const settings = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.askPass=',
  'credential.helper=',
  'protocol.allow=never',
  'protocol.https.allow=always',
  'protocol.http.allow=always',
  'http.followRedirects=false',
  'gc.auto=0',
  'fetch.unpackLimit=1',
  'submodule.recurse=false',
]

const outputLimit = 1024 * 1024

/** Creates a runner of git in one folder. @throws ActionError `E_GIT_MISSING` from `run` when there is no git */
export function createGit(options: GitOptions): Git {
  return {
    async run(args, remote) {
      options.signal.throwIfAborted()
      const helper = remote === undefined ? [] : [helperSetting(remote)]
      const config = [...settings, ...helper].flatMap((setting) => ['-c', setting])
      const child = spawn('git', [...config, ...args], {
        cwd: options.directory,
        env: environmentOf(options, remote),
        stdio: ['ignore', 'pipe', 'pipe'],
        // A process group of its own: killing only the parent leaves git-remote-https running, and its push may still land.
        detached: process.platform !== 'win32',
        shell: false,
      })
      const stop = () => killTree(child, options)
      options.signal.addEventListener('abort', stop, { once: true })
      try {
        const output = await collect(child)
        options.signal.throwIfAborted()
        return output
      } finally {
        options.signal.removeEventListener('abort', stop)
      }
    },
  }
}

/** Runs git and throws what it said when it failed. @throws ActionError `E_INTERNAL` */
export async function runLocally(git: Git, args: readonly string[]): Promise<string> {
  const output = await git.run(args)
  if (output.exitCode === 0) return output.stdout
  throw new ActionError('E_INTERNAL', `git ${args[0]} failed: ${excerpt(output.stderr)}.`)
}

function environmentOf(options: GitOptions, remote: Remote | undefined): Record<string, string> {
  return {
    ...options.env,
    ...(remote && proxySettings(options.proxies, remote.url)),
    HOME: options.directory,
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GCM_INTERACTIVE: 'never',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
    ...(remote && { MIRROR_USERNAME: remote.username ?? '', MIRROR_PASSWORD: remote.password ?? '' }),
  }
}

/** The proxy of a remote, as git takes it. Which hosts need none is decided here: git would read `NO_PROXY` in its own way. */
function proxySettings(proxies: Proxies, url: string): Record<string, string> {
  const proxy = findProxy(proxies, url)
  if (proxy === null) return {}
  // Without a port libcurl takes 1080, which no other client does; and a URL does not show the one of its scheme.
  const port = proxy.startsWith('https:') ? 443 : 80
  const whole = new URL(proxy).port === '' ? proxy.replace(/^\w+:\/\/[^/]+/, `$&:${port}`) : proxy
  // git decodes the password, and libcurl decodes again what git gives it (CURLOPT_PROXYUSERPWD).
  const decodedTwice = whole.replace(/%25(?=.*@)/g, '%2525')
  return { [`${new URL(url).protocol.slice(0, -1)}_proxy`]: decodedTwice }
}

/** A helper for one URL only, that answers from the child's environment: the secret is in no argument and on no disk. */
function helperSetting(remote: Remote): string {
  const answer = `printf 'username=%s\\npassword=%s\\n' "$MIRROR_USERNAME" "$MIRROR_PASSWORD"`
  return `credential.${new URL(remote.url).origin}.helper=!f() { test "$1" = get && ${answer}; }; f`
}

function collect(child: ChildProcess): Promise<GitOutput> {
  return new Promise((resolve, reject) => {
    const [stdout, stderr] = [tail(child.stdout), tail(child.stderr)]
    child.once('error', (error) => {
      const missing = 'code' in error && error.code === 'ENOENT'
      const message = missing ? 'There is no git on this runner.' : `git could not be started: ${error.message}.`
      reject(new ActionError('E_GIT_MISSING', message, { cause: error }))
    })
    child.once('close', (exitCode) => resolve({ exitCode, stdout: stdout(), stderr: stderr() }))
  })
}

/** Keeps the last megabyte of a stream. */
function tail(stream: ChildProcess['stdout']): () => string {
  let text = ''
  stream?.setEncoding('utf8').on('data', (chunk: string) => {
    text = (text + chunk).slice(-outputLimit)
  })
  return () => text
}

function killTree(child: ChildProcess, { directory: cwd, env }: GitOptions): void {
  if (child.pid === undefined || child.exitCode !== null) return
  try {
    if (process.platform !== 'win32') return void process.kill(-child.pid, 'SIGKILL')
    // Windows looks for a program in the current folder first: in the workspace anybody's code may lie.
    const killer = spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { cwd, env, stdio: 'ignore' })
    killer.once('error', () => child.kill('SIGKILL'))
  } catch {
    child.kill('SIGKILL')
  }
}
