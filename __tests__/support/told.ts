import { randomUUID } from 'node:crypto'
import type { EventContext } from '../../src/context.ts'
import { describe as describeError } from '../../src/errors.ts'
import type { Clock } from '../../src/http/clock.ts'
import { main } from '../../src/main.ts'
import type { Runner } from '../../src/runner.ts'

/** What a run in this process was given. */
export interface Given {
  readonly inputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly context: EventContext
  readonly clock: Clock
}

/** What it told its runner. */
export interface Told {
  readonly exitCode: number
  readonly outputs: Readonly<Record<string, string>>
  readonly state: ReadonlyMap<string, string>
  readonly errors: readonly string[]
  readonly warnings: readonly string[]
  readonly notices: readonly string[]
  /** Lines, warnings, errors and notices in the order in which they were said, before they were made safe to print. */
  readonly said: readonly string[]
  readonly summary: string
  /** Everything that is shown or kept anywhere, masks apart. */
  readonly text: string
  readonly masks: readonly string[]
}

/** A runner that keeps what it is told. */
export interface Recorder {
  readonly runner: Runner
  tell(exitCode: number): Told
}

/** Creates a recorder; `state` is what the step before has saved. */
export function createRecorder(given: Given, state = new Map<string, string>()): Recorder {
  const lists = { lines: [] as string[], errors: [] as string[], warnings: [] as string[], notices: [] as string[] }
  const said: string[] = []
  let summary = ''
  const [outputs, masks] = [new Map<string, string>(), [] as string[]]
  const keep = (list: keyof typeof lists) => (text: string) => {
    lists[list].push(text)
    said.push(text)
  }
  const runner: Runner = {
    env: given.env,
    readEvent: () => given.context,
    clock: given.clock,
    temporary: given.env['RUNNER_TEMP'] ?? '',
    input: (name) => given.inputs[name] ?? '',
    mask: (secret) => void masks.push(secret),
    redact: (text) => text,
    info: keep('lines'),
    debug: keep('lines'),
    warn: (code, message) => keep('warnings')(`${code}: ${message}`),
    fail: (error) => keep('errors')(describeError(error, null)),
    notice: keep('notices'),
    group: (title, run) => {
      said.push(title)
      return run()
    },
    output: (name, value) => void outputs.set(name, value),
    save: (name, value) => void state.set(name, value),
    state: (name) => state.get(name) ?? '',
    async summarise(markdown) {
      summary += markdown
    },
    makeId: () => randomUUID().slice(0, 8),
    makeNonce: randomUUID,
  }
  return {
    runner,
    tell: (exitCode) => ({
      ...{ exitCode, state, masks, outputs: Object.fromEntries(outputs) },
      ...{ errors: lists.errors, warnings: lists.warnings, notices: lists.notices },
      ...{ said, summary },
      text: [...said, summary, ...outputs.values(), ...state.values()].join('\n'),
    }),
  }
}

/** Runs the main step in this process. */
export async function runInProcess(given: Given): Promise<Told> {
  const { runner, tell } = createRecorder(given)
  return tell(await main(runner, new AbortController()))
}
