import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { emptyFiles, makeEnvironment } from '../environment.ts'
import type { Task } from './host.ts'
import type { Program } from './programs.ts'

/** What one run took. */
export interface Sample {
  readonly wallMs: number
  /** Of all its threads, in the kernel and outside, in ms; null where /proc is missing. */
  readonly cpuMs: number | null
}

/** Runs programs one at a time, each with what the runner would give it. */
export interface Ground {
  /** @throws Error when the program did not do what it had to */
  run(program: Program): Promise<Sample>
}

const timeoutMs = 60_000
// What Linux tells programs, whatever the kernel ticks.
const ticksPerSecond = 100

/** Lets `use` run programs against an emulator in another process. */
export async function withGround<T>(use: (ground: Ground) => Promise<T>): Promise<T> {
  const temporary = await mkdtemp(join(tmpdir(), 'bench-start-'))
  const host = fork(join(import.meta.dirname, 'host.ts'), { stdio: 'inherit' })
  try {
    const task = await readTask(host)
    const environments = {
      nothing: { PATH: process.env['PATH'] ?? '' },
      plain: await makeEnvironment(temporary, { ...task, inputs: task.plain }),
      mirror: await makeEnvironment(temporary, { ...task, inputs: { ...task.plain, ...task.mirror } }),
    }
    return await use({ run: (program) => run(program, environments[program.task], temporary) })
  } finally {
    const ended = host.exitCode === null && host.signalCode === null ? once(host, 'exit') : null
    if (host.connected) host.disconnect()
    await ended
    await rm(temporary, { recursive: true, force: true })
  }
}

async function readTask(host: ChildProcess): Promise<Task> {
  const early = once(host, 'exit').then(() => {
    throw new Error('The emulator did not start.')
  })
  const [task] = await Promise.race([once(host, 'message'), early])
  early.catch(() => undefined)
  return task as Task
}

async function run({ args, task }: Program, env: Record<string, string>, temporary: string): Promise<Sample> {
  await emptyFiles(temporary)
  const before = readChildrenMs()
  const started = performance.now()
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'], timeout: timeoutMs })
  const said = Promise.all([text(child.stdout), text(child.stderr)])
  const [code] = await once(child, 'exit')
  const wallMs = performance.now() - started
  const after = readChildrenMs()
  const output = await readFile(join(temporary, 'output'), 'utf8')
  if (code !== 0 || (task !== 'nothing' && !/^code-source-id<<.*\ncode-\w+/m.test(output)))
    throw new Error(`${args[0]} ended with ${code}: ${(await said).join('').trim().slice(-2_000)}`)
  return { wallMs, cpuMs: before === null || after === null ? null : after - before }
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
