import path from 'node:path'
import type { Inputs } from './action-manifest.ts'
import { createFileCommands, type FileCommands, parseKeyValues, summaryLimit } from './runner-files.ts'
import { createStepLog, type StepLog } from './runner-log.ts'
import type { Masks } from './runner-masks.ts'
import { type ProcessResult, runProcess } from './runner-process.ts'

/** What the steps of one job share. */
export interface Job {
  /** Folder of the action; also its name in the log. */
  readonly action: string
  readonly workspace: string
  readonly filesDirectory: string
  readonly inputs: Inputs
  /** The `env:` of the workflow: shown at the start, and weaker than what the runner sets. */
  readonly givenEnv: Readonly<Record<string, string>>
  /** What wins over everything else. */
  readonly broken: Readonly<Record<string, string>>
  readonly makeEnv: (given: Readonly<Record<string, string>>) => Record<string, string>
  readonly masks: Masks
  readonly debug: boolean
  readonly timeoutMilliseconds: number
  readonly onStart: (pid: number) => void
  /** What steps wrote to GITHUB_ENV and GITHUB_PATH so far. */
  readonly exported: { readonly env: Map<string, string>; readonly path: string[] }
}

export interface StepOptions {
  readonly id: string
  readonly state: Readonly<Record<string, string>>
  readonly signal?: AbortSignal | undefined
  /** Whether the log starts with what the step was given, as a main step's does. */
  readonly announce: boolean
}

export interface StepResult extends ProcessResult {
  readonly conclusion: 'success' | 'failure' | 'cancelled'
  readonly log: StepLog
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly summary: string
}

/** Runs one script of the action with fresh files, and reads them afterwards, also when it failed. */
export async function runStep(job: Job, script: string, options: StepOptions): Promise<StepResult> {
  const log = createStepLog(job.masks, job.debug)
  const files = await createFileCommands(job.filesDirectory, options.id)
  if (options.announce) announce(job, log)
  const timeout = AbortSignal.timeout(job.timeoutMilliseconds)
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout
  const result = await runProcess({
    command: [process.execPath, path.resolve(job.action, script)],
    cwd: job.workspace,
    env: makeStepEnv(job, files, options.state),
    signal,
    onLine: log.accept,
    onStart: job.onStart,
  })
  if (timeout.aborted && result.milliseconds.afterCancel !== null) {
    log.annotate('error', `The action has timed out after ${job.timeoutMilliseconds} ms.`)
  }
  const values = await readFiles(job, files, log, options.state)
  const cancelled = result.milliseconds.afterCancel !== null
  const succeeded = result.exitCode === 0 && !log.hasFailed()
  return { ...result, ...values, log, conclusion: cancelled ? 'cancelled' : succeeded ? 'success' : 'failure' }
}

function announce(job: Job, log: StepLog): void {
  for (const warning of job.inputs.warnings) log.annotate('warning', warning)
  log.show('##[group]Run ./')
  const showAll = (title: string, pairs: readonly (readonly [string, string])[]) => {
    const shown = pairs.filter(([name, value]) => value !== '' && !name.startsWith('ACTIONS_'))
    if (shown.length > 0) log.show(title)
    for (const [name, value] of shown) log.show(`  ${name}: ${value}`)
  }
  showAll('with:', job.inputs.values)
  showAll('env:', Object.entries(job.givenEnv))
  log.show('##[endgroup]')
}

function makeStepEnv(job: Job, files: FileCommands, state: Readonly<Record<string, string>>): Record<string, string> {
  const env = job.makeEnv({ ...job.givenEnv, ...Object.fromEntries(job.exported.env) })
  const states = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])
  const searched = [...job.exported.path].reverse().concat(env['PATH'] ?? [])
  return { ...env, ...files.env, ...Object.fromEntries(states), PATH: searched.join(path.delimiter), ...job.broken }
}

async function readFiles(
  job: Job,
  files: FileCommands,
  log: StepLog,
  before: Readonly<Record<string, string>>,
): Promise<Pick<StepResult, 'outputs' | 'state' | 'summary'>> {
  const readPairs = async (kind: 'output' | 'state' | 'env', take: (name: string, value: string) => void) => {
    try {
      for (const [name, value] of parseKeyValues(await files.read(kind))) take(name, value)
    } catch (error) {
      log.fail(`file command '${kind}'`, error)
    }
  }
  const outputs = new Map(log.outputs)
  const state = new Map([...Object.entries(before), ...log.state])
  await readPairs('output', (name, value) => outputs.set(name, value))
  await readPairs('state', (name, value) => state.set(name, value))
  await readPairs('env', (name, value) => {
    if (name.toUpperCase() === 'NODE_OPTIONS') throw new Error("Can't store NODE_OPTIONS using '$GITHUB_ENV'.")
    job.exported.env.set(name, value)
  })
  for (const line of (await files.read('path')).split(/\r?\n/)) if (line !== '') job.exported.path.push(line)
  const summary = makeSummary(await files.read('step_summary'), job.masks, log)
  return { outputs: Object.fromEntries(outputs), state: Object.fromEntries(state), summary }
}

function makeSummary(text: string, masks: Masks, log: StepLog): string {
  const bytes = Buffer.byteLength(text)
  if (bytes <= summaryLimit) return text.replace(/[^\r\n]+/g, masks.apply)
  const [limit, size] = [summaryLimit, bytes].map((count) => `${Math.floor(count / 1024)}k`)
  log.annotate('error', `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${limit}, got ${size}.`)
  return ''
}
