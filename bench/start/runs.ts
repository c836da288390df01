import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { emptyFiles, makeEnvironment } from '../environment.ts'
import { readMessage } from '../forked.ts'
import type { Task } from './host.ts'
import type { Program } from './programs.ts'
import type { Order, Timed } from './timer.ts'

/** What one run took. */
export type Sample = Pick<Timed, 'wallMs' | 'cpuMs'>

/** Runs programs one at a time, each with what the runner would give it. */
export interface Ground {
  /** Runs it with what the runner gives, and `env`. @throws Error when the program did not do what it had to */
  run(program: Program, env?: Readonly<Record<string, string>>): Promise<Sample>
}

/** Lets `use` run programs against an emulator in another process. */
export async function withGround<T>(use: (ground: Ground) => Promise<T>): Promise<T> {
  const temporary = await mkdtemp(join(tmpdir(), 'bench-start-'))
  const [host, timer] = ['host.ts', 'timer.ts'].map((name) => fork(join(import.meta.dirname, name))) as [
    ChildProcess,
    ChildProcess,
  ]
  try {
    const task = await readMessage<Task>(host, 'The emulator')
    const environments = {
      nothing: { PATH: process.env['PATH'] ?? '' },
      plain: await makeEnvironment(temporary, { ...task, inputs: task.plain }),
      mirror: await makeEnvironment(temporary, { ...task, inputs: { ...task.plain, ...task.mirror } }),
    }
    return await use({
      run: (program, env) => run(timer, program, { ...environments[program.task], ...env }, temporary),
    })
  } finally {
    await Promise.all([host, timer].map(end))
    await rm(temporary, { recursive: true, force: true })
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  if (child.connected) child.disconnect()
  await ended
}

async function run(timer: ChildProcess, { args, task }: Program, env: Record<string, string>, temporary: string) {
  await emptyFiles(temporary)
  const answer = once(timer, 'message')
  timer.send({ args, env } satisfies Order)
  const [{ wallMs, cpuMs, code, said }] = (await answer) as [Timed]
  const output = await readFile(join(temporary, 'output'), 'utf8')
  if (code !== 0 || (task !== 'nothing' && !/^code-source-id<<.*\ncode-\w+/m.test(output)))
    throw new Error(`${args[0]} ended with ${code}: ${said.trim().slice(-2_000)}`)
  return { wallMs, cpuMs }
}
