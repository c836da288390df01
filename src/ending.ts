import { asActionError } from './errors.ts'
import type { Runner } from './runner.ts'

/** The exit code of a step that ended with an error: 130 is that of a program which SIGINT ended. */
export function exitCodeOf(error: unknown): number {
  return asActionError(error).code === 'E_CANCELLED' ? 130 : 1
}

/** A controller that ends with a signal, too, with its reason: `AbortSignal.any` costs a start half as much as signing. */
export function createController(signal: AbortSignal): AbortController {
  const controller = new AbortController()
  const end = () => controller.abort(signal.reason)
  if (signal.aborted) end()
  else signal.addEventListener('abort', end, { once: true })
  return controller
}

/** From the end of the step to the end of the process, for whatever cannot be called back, in ms. */
const graceMs = { cancelled: 2_400, late: 8_000 }

/**
 * Ends the process when the step goes on after it was over: not everything hears an AbortSignal (a file system that
 * hangs, for one). Its timer keeps Node alive, so that nothing ends unsaid. @returns what calls it off
 */
export function startWatchdog(runner: Pick<Runner, 'fail'>, signal: AbortSignal): () => void {
  let timer: NodeJS.Timeout | undefined
  const watch = () => {
    const code = exitCodeOf(signal.reason)
    process.exitCode = code
    const giveUp = () => {
      runner.fail(asActionError(signal.reason))
      leave()
    }
    timer = setTimeout(giveUp, code === 130 ? graceMs.cancelled : graceMs.late)
  }
  signal.addEventListener('abort', watch, { once: true })
  return () => {
    signal.removeEventListener('abort', watch)
    clearTimeout(timer)
  }
}

/** How long whatever still holds the process is waited for, in ms; whoever has cancelled has no time. */
const holdMs = { cancelled: 200, ended: 1_000 }
const pollMs = 20
/** How long a reader of the log that is slow is waited for after that, and on Windows whatever is left, in ms. */
const drainMs = 500

/** Ends the process after its work: at once, or as soon as what still holds it has let go, or when that takes too long. */
export function finish(): void {
  let looks = (process.exitCode === 130 ? holdMs.cancelled : holdMs.ended) / pollMs
  const look = () => {
    const waits = isHeld() || process.stdout.writableLength > 0
    if (waits && looks-- > 0) setTimeout(look, pollMs)
    else leave()
  }
  // A turn later: what the work waited for last is not over before.
  setImmediate(look)
}

/** Ends the process with its exit code, once what it said is out: a pipe takes only so much at a time. */
export function leave(): void {
  setTimeout(end, drainMs).unref()
  // On Windows `process.exit` aborts where V8 still works in a thread (nodejs/node#56645); a loop with nothing left waits for it.
  if (process.platform !== 'win32') process.stdout.write('', end)
}

/**
 * `process.exit` waits for the threads that a name server or a file system holds, for as long as those like: where there
 * are such, only a signal ends a step that failed.
 */
function end(): void {
  if (isHeld() && process.exitCode !== 0) process.kill(process.pid, 'SIGKILL')
  else process.exit()
}

function isHeld(): boolean {
  return process.getActiveResourcesInfo().some((name) => /^(FSReq|GetAddrInfoReq)/.test(name))
}
