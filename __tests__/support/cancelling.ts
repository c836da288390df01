import { execFileSync } from 'node:child_process'
import { expect } from 'vitest'
import type { FaultScript } from '../../emulator/emulator.ts'
import type { EventFacts } from './event.ts'
import type { Inputs, Run, RunMore, Scenario } from './scenario.ts'

/** Command lines of the processes of this machine that contain a text. */
export function findProcesses(text: string): string[] {
  const script = 'Get-CimInstance Win32_Process | Select-Object -ExpandProperty CommandLine'
  const [file, ...argv] =
    process.platform === 'win32' ? ['powershell', '-NoProfile', '-Command', script] : ['ps', '-eo', 'args']
  const lines = execFileSync(file ?? 'ps', argv, { encoding: 'utf8' }).split('\n')
  return lines.filter((line) => line.includes(text))
}

/** What is to be cancelled, and when: as soon as `call` has arrived so often and `moment` holds. */
export interface Cancelling {
  readonly event: EventFacts
  readonly call: string
  readonly times?: number
  readonly faults: FaultScript
  readonly inputs?: Inputs
  readonly more?: RunMore
  moment?(): boolean
}

/** Runs with faults and cancels as the runner does. */
export async function runUntil(scenario: Scenario, cancelling: Cancelling): Promise<Run> {
  const { event, call, times = 1, faults, inputs = {}, more = {}, moment = () => true } = cancelling
  const { journal } = scenario.emulator
  const cancel = new AbortController()
  const from = journal.length
  const watch = setInterval(() => {
    const arrived = journal.slice(from).filter((entry) => entry.call === call).length
    if (arrived >= times && moment()) cancel.abort()
  }, 10)
  try {
    return await scenario.run(event, inputs, { ...more, faults, signal: cancel.signal })
  } finally {
    clearInterval(watch)
  }
}

/** The messages of the run's errors. */
export function errorsOf(run: Run): readonly string[] {
  return run.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)
}

/** The run ended with 130 within three seconds, said once why, and left no process behind. */
export function expectCancelled(scenario: Scenario, run: Run): void {
  expect(errorsOf(run)).toEqual([expect.stringMatching(/^E_CANCELLED: Cancelled by SIG/)])
  expect(run).toMatchObject({ conclusion: 'cancelled', exitCode: 130, outputs: { 'error-code': 'E_CANCELLED' } })
  expect(run.milliseconds.afterCancel).toBeLessThan(3_000)
  expect(findProcesses(scenario.emulator.codeup.url)).toEqual([])
}
