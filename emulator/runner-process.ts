import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'

export interface ProcessOptions {
  readonly command: readonly [string, ...string[]]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly signal: AbortSignal
  readonly onLine: (line: string) => void
  readonly onStart?: (pid: number) => void
}

export interface ProcessResult {
  /** null when a signal ended it. */
  readonly exitCode: number | null
  /** Both streams as they came, unmasked. */
  readonly raw: string
  /** In milliseconds: the whole run, from the last output to the exit, and from the cancellation to the exit. */
  readonly milliseconds: { readonly total: number; readonly afterOutput: number; readonly afterCancel: number | null }
}

// ProcessInvoker.cs of actions/runner: SIGINT at once, then these waits.
const cancelSteps: readonly (readonly [signal: NodeJS.Signals, afterMilliseconds: number])[] = [
  ['SIGINT', 0],
  ['SIGTERM', 7_500],
  ['SIGKILL', 10_000],
]

// How long a grandchild that kept the streams open is waited for, in milliseconds.
const drainLimit = 5_000

/** Runs a process with closed stdin, reads both its streams by line, and ends it as the runner does on `signal`. */
export async function runProcess(options: ProcessOptions): Promise<ProcessResult> {
  const started = performance.now()
  let lastOutput = started
  let raw = ''
  const [file, ...argv] = options.command
  // A group of its own, so that what it leaves behind can be ended with it.
  const child = spawn(file, argv, {
    cwd: options.cwd,
    env: options.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  })
  if (child.pid !== undefined) options.onStart?.(child.pid)
  for (const stream of [child.stdout, child.stderr]) {
    readLines(stream, options.onLine, (chunk) => {
      raw += chunk
      lastOutput = performance.now()
    })
  }
  const cancel = armCancel(child, options.signal)
  // A group of its own does not hear of the terminal's Ctrl-C.
  const end = () => killGroup(child)
  process.once('exit', end)
  const { exitCode, exited } = await waitForEnd(child)
  process.removeListener('exit', end)
  cancel.disarm()
  const cancelled = cancel.at()
  const afterCancel = cancelled === null ? null : exited - cancelled
  return { exitCode, raw, milliseconds: { total: exited - started, afterOutput: exited - lastOutput, afterCancel } }
}

/** Splits at LF, CRLF and a lone CR, as .NET does: text after a CR is at the start of a line. */
function readLines(stream: Readable, onLine: (line: string) => void, onChunk: (chunk: string) => void): void {
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (chunk: string) => {
    onChunk(chunk)
    const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/)
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line)
  })
  stream.on('end', () => {
    if (rest !== '') onLine(rest.replace(/\r$/, ''))
  })
}

function armCancel(child: ChildProcess, signal: AbortSignal): { disarm: () => void; at: () => number | null } {
  const timers: NodeJS.Timeout[] = []
  let at: number | null = null
  const start = () => {
    at = performance.now()
    for (const [name, wait] of cancelSteps) {
      timers.push(setTimeout(() => (name === 'SIGKILL' ? killGroup(child) : child.kill(name)), wait))
    }
  }
  if (signal.aborted) start()
  else signal.addEventListener('abort', start, { once: true })
  const disarm = () => {
    signal.removeEventListener('abort', start)
    for (const timer of timers) clearTimeout(timer)
  }
  return { disarm, at: () => at }
}

function waitForEnd(child: ChildProcess): Promise<{ exitCode: number | null; exited: number }> {
  return new Promise((resolve, reject) => {
    let exited = 0
    let drain: NodeJS.Timeout | undefined
    child.once('error', reject)
    child.once('exit', () => {
      exited = performance.now()
      drain = setTimeout(() => {
        killGroup(child)
        // Windows has no groups: what still holds the streams there is no longer listened to.
        for (const stream of [child.stdout, child.stderr]) stream?.destroy()
      }, drainLimit)
    })
    child.once('close', (exitCode) => {
      clearTimeout(drain)
      killGroup(child)
      resolve({ exitCode, exited })
    })
  })
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') child.kill('SIGKILL')
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    // Nothing of it is left.
  }
}
