import { type Command, findCommand } from './runner-commands.ts'
import type { Masks } from './runner-masks.ts'

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string | null
  readonly message: string
}

export interface StepLog {
  /** Takes one line that the step printed: a command is carried out, anything else is shown. */
  accept(line: string): void
  /** Shows one line of the runner's own. */
  show(line: string): void
  annotate(level: Annotation['level'], message: string, title?: string | null): void
  /** Reports a failure of the runner itself in carrying out `what`; the step has failed then. */
  fail(what: string, error: unknown): void
  readonly annotations: readonly Annotation[]
  /** Values of the deprecated `::set-output::` and `::save-state::`. */
  readonly outputs: Map<string, string>
  readonly state: Map<string, string>
  /** What `::add-mask::` was given. */
  readonly masks: readonly string[]
  hasFailed(): boolean
  text(): string
}

/** The runner keeps this many annotations of each level, and this many characters of each. */
const annotationLimit = { count: 10, characters: 4096 }

interface Run {
  readonly log: StepLog
  readonly addMask: (value: string) => void
  readonly setEcho: (on: boolean) => void
}

type Handler = (command: Command, run: Run) => void

const handlers: Readonly<Record<string, Handler>> = {
  'add-mask': ({ data }, { log, addMask }) => {
    if (data.trim() === '') log.annotate('warning', "Can't add secret mask for empty string in ##[add-mask] command.")
    else addMask(data)
  },
  debug: ({ data }, { log }) => log.show(`##[debug]${data}`),
  error: ({ data, properties }, { log }) => log.annotate('error', data, properties['title']),
  warning: ({ data, properties }, { log }) => log.annotate('warning', data, properties['title']),
  notice: ({ data, properties }, { log }) => log.annotate('notice', data, properties['title']),
  group: ({ data }, { log }) => log.show(`##[group]${data}`),
  endgroup: (_, { log }) => log.show('##[endgroup]'),
  echo: ({ data }, { setEcho }) => {
    const value = data.trim().toLowerCase()
    if (value !== 'on' && value !== 'off') throw new Error(`Invalid echo command value '${data}': 'on' or 'off'`)
    setEcho(value === 'on')
  },
  'set-output': (command, { log }) => {
    log.annotate('warning', 'The `set-output` command is deprecated and will be disabled soon.')
    log.outputs.set(parseName(command), command.data)
  },
  'save-state': (command, { log }) => {
    log.annotate('warning', 'The `save-state` command is deprecated and will be disabled soon.')
    log.state.set(parseName(command), command.data)
  },
  'set-env': refuse,
  'add-path': refuse,
  'add-matcher': () => undefined,
  'remove-matcher': () => undefined,
}

// These say what they do in the log themselves, or must not repeat what they were given.
const silent = new Set(['add-mask', 'debug', 'error', 'warning', 'notice', 'group', 'endgroup'])

/** The log of one step as its user sees it: commands carried out, secrets masked, `##[debug]` only when asked for. */
export function createStepLog(masks: Masks, debug: boolean): StepLog {
  const lines: string[] = []
  const annotations: Annotation[] = []
  const added: string[] = []
  let failed = false
  let echo = debug
  const log: StepLog = {
    accept: () => undefined,
    show: (line) => {
      if (debug || !line.startsWith('##[debug]')) lines.push(masks.apply(line))
    },
    annotate: (level, message, title = null) => {
      const shown = masks.apply(message).slice(0, annotationLimit.characters)
      lines.push(`##[${level}]${shown}`)
      if (annotations.filter((other) => other.level === level).length >= annotationLimit.count) return
      annotations.push({ level, title: title === null ? null : masks.apply(title), message: shown })
    },
    fail: (what, error) => {
      failed = true
      log.annotate('error', `Unable to process ${what} successfully.`)
      log.annotate('error', error instanceof Error ? error.message : String(error))
    },
    annotations,
    outputs: new Map(),
    state: new Map(),
    masks: added,
    hasFailed: () => failed,
    text: () => lines.map((line) => `${line}\n`).join(''),
  }
  const addMask = (value: string) => {
    added.push(value)
    masks.add(value)
  }
  const run = { log, addMask, setEcho: (on: boolean) => (echo = on) }
  return Object.assign(log, { accept: createReader(run, masks, () => echo) })
}

/** Reads the step's lines one after the other, and knows between `stop-commands` and its token to carry out nothing. */
function createReader(run: Run, masks: Masks, isEchoing: () => boolean): (line: string) => void {
  const registered = new Set([...Object.keys(handlers), 'stop-commands'])
  let stopToken: string | null = null
  return (line) => {
    const command = findCommand(line, registered)
    const resumes = command !== null && command.name === stopToken
    if (command === null || (stopToken !== null && !resumes)) return run.log.show(line)
    if (resumes) {
      registered.delete(command.name)
      stopToken = null
      return run.log.show(line)
    }
    if (command.name !== 'stop-commands') return carryOut(command, line, run, isEchoing())
    const token = command.data.toLowerCase()
    if (token === '' || token === 'pause-logging' || registered.has(token)) {
      return run.log.fail(`command '${line}'`, 'This token for stop-commands is not allowed.')
    }
    stopToken = token
    registered.add(token)
    if (token.length > 6) masks.add(command.data)
    run.log.show(line)
  }
}

function carryOut(command: Command, line: string, run: Run, echo: boolean): void {
  if (echo && !silent.has(command.name)) run.log.show(line)
  try {
    handlers[command.name]?.(command, run)
  } catch (error) {
    run.log.fail(`command '${silent.has(command.name) ? command.name : line}'`, error)
  }
}

function parseName({ name, properties }: Command): string {
  if (!properties['name']) throw new Error(`Required field 'name' is missing in ##[${name}] command.`)
  return properties['name']
}

function refuse({ name }: Command): never {
  throw new Error(`The \`${name}\` command is disabled. Please upgrade to using Environment Files.`)
}
