/**
 * Starts programs and times them, in a process of its own: a process starts another the slower the more memory it has, and
 * the one that has bundled the programs has a lot. Forked; each message is a program, each answer what it took.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'

/** What is to be started. */
export interface Order {
  /** Arguments for Node. */
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

/** How it went. */
export interface Timed {
  readonly wallMs: number
  /** Of all its threads, in the kernel and outside, in ms; null where /proc is missing. */
  readonly cpuMs: number | null
  readonly code: number | null
  /** What it wrote, to either stream. */
  readonly said: string
}

const timeoutMs = 60_000
// What Linux tells programs, whatever the kernel ticks.
const ticksPerSecond = 100

async function time({ args, env }: Order): Promise<Timed> {
  const before = readChildrenMs()
  const started = performance.now()
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'], timeout: timeoutMs })
  const streams = Promise.all([text(child.stdout), text(child.stderr)])
  const [code] = await once(child, 'exit')
  const wallMs = performance.now() - started
  const after = readChildrenMs()
  const cpuMs = before === null || after === null ? null : after - before
  return { wallMs, cpuMs, code, said: (await streams).join('') }
}

/** CPU time of the children that have ended, in ms, to the hundredth of a second; null where there is no /proc. */
function readChildrenMs(): number | null {
  try {
    // proc(5): after the name in brackets, the fields from the third on; cutime and cstime are the 16th and 17th.
    const [, fields = ''] = /^.*\) (.*)$/s.exec(readFileSync('/proc/self/stat', 'latin1')) ?? []
    const [user, system] = fields.split(' ').slice(13, 15).map(Number)
    return user === undefined || system === undefined ? null : ((user + system) * 1_000) / ticksPerSecond
  } catch {
    return null
  }
}

process.on('message', (order: Order) => void time(order).then((timed) => process.send?.(timed)))
