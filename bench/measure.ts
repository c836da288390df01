import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** One program of an approach, started without a shell. */
export interface Command {
  readonly file: string
  readonly args: readonly string[]
  readonly directory: string
  readonly env: Readonly<Record<string, string>>
}

/** How commands that were run one after the other ended, and what they took. */
export interface Measured {
  /** Null: all of them ended with exit code 0. */
  readonly failure: string | null
  readonly wallMs: number
  /** Most memory that the processes living at one time had used at their peaks, in bytes; null where /proc is missing. */
  readonly memory: number | null
  readonly stdout: string
}

export interface Limits {
  readonly timeoutMs: number
  /** Asked every 20 ms; true kills the processes, as a runner that is lost does. */
  readonly isEnough?: () => boolean
}

const samplingMs = 20

/**
 * Runs commands one after the other until one fails, each in a process group of its own, and watches their memory:
 * `VmHWM` of every process of the tree, summed over those that live at the same time, sampled every 20 ms.
 */
export async function measure(commands: readonly Command[], limits: Limits): Promise<Measured> {
  const started = performance.now()
  const end = started + limits.timeoutMs
  let [memory, failure, stdout]: [number | null, string | null, string] = [null, null, '']
  for (const command of commands) {
    const outcome = await runOne(command, end, limits.isEnough ?? (() => false), (bytes) => {
      memory = Math.max(memory ?? 0, bytes)
    })
    stdout += outcome.stdout
    failure = outcome.failure
    if (failure !== null) break
  }
  return { failure, wallMs: performance.now() - started, memory, stdout }
}

async function runOne(command: Command, end: number, isEnough: () => boolean, onMemory: (bytes: number) => void) {
  const { file, args, directory, env } = command
  const child = spawn(file, [...args], { cwd: directory, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)]
  let killed: string | null = null
  const kill = (reason: string) => {
    killed ??= reason
    killGroup(child)
  }
  const timer = setInterval(() => {
    const bytes = child.pid === undefined ? null : readPeakMemory(child.pid)
    if (bytes !== null) onMemory(bytes)
    if (isEnough()) kill('killed on purpose')
    if (performance.now() > end) kill('did not finish')
  }, samplingMs)
  const onExit = () => killGroup(child)
  process.once('exit', onExit)
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', resolve)
    })
    const what = `${file.split(/[\\/]/).at(-1)} ended with ${code}: ${stderr().trim().slice(-2_000)}`
    return { failure: killed ?? (code === 0 ? null : what), stdout: stdout() }
  } finally {
    clearInterval(timer)
    process.off('exit', onExit)
  }
}

/** Sum of the peaks of a process and of everything below it, in bytes; null when the process is gone or there is no /proc. */
export function readPeakMemory(pid: number): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1')
    const own = Number(/^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'latin1')
        .split(' ')
        .filter((text) => text.trim() !== ''),
    )
    return children.reduce((sum, child) => sum + (readPeakMemory(Number(child)) ?? 0), own)
  } catch {
    return null
  }
}

function collect(stream: ChildProcess['stdout']): () => string {
  const chunks: Buffer[] = []
  stream?.on('data', (chunk: Buffer) => chunks.push(chunk))
  return () => Buffer.concat(chunks).toString('utf8')
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    child.kill('SIGKILL')
  }
}
