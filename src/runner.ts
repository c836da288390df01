import { randomUUID } from 'node:crypto'
import { appendFile, appendFileSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { promisify } from 'node:util'
import * as core from '@actions/core'
import { catalogue, warnings } from './catalogue.ts'
import type { EventContext } from './context.ts'
import { ActionError, describe, type WarningCode } from './errors.ts'
import { escapeMarkdown, hasControls, neutralise, redact } from './foreign-text.ts'
import { findHelpPage } from './help.ts'
import { type Clock, systemClock } from './http/clock.ts'
import { makeMasks } from './masks.ts'

/** The Actions runner: the only way in and out of the process besides the network, git and its folder. */
export interface Runner {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Reads the event. @throws ActionError `E_INPUT` when its file cannot be read */
  readEvent(): EventContext
  readonly clock: Clock
  /** Folder for what must not stay: RUNNER_TEMP, the system's where that is not set, never the workspace. */
  readonly temporary: string
  /** The text of an input as it was given: the default trim would strip characters that are legal in refs. */
  input(name: string): string
  /** Keeps a secret, each of its lines and their derived forms out of log and summary. */
  mask(secret: string): void
  /** Text without what is kept out, for what changes its look before it is summarised. */
  redact(text: string): string
  info(line: string): void
  debug(line: string): void
  warn(code: WarningCode, message: string): void
  /** Says why the step fails; only the first error of a step is said. */
  fail(error: ActionError): void
  notice(message: string): void
  group<T>(title: string, run: () => Promise<T>): Promise<T>
  /** Sets an output, exactly. @throws ActionError `E_DISK`, or `E_INTERNAL` for a value with control characters */
  output(name: string, value: string): void
  /** Keeps a value for the post step. @throws ActionError `E_DISK` */
  save(name: string, value: string): void
  state(name: string): string
  /** Writes the job summary where the runner has one and its disk has room. */
  summarise(markdown: string): Promise<void>
  /** Eight hex digits that nothing else has. */
  makeId(): string
  /** A value that is never the same twice. */
  makeNonce(): string
}

/** Creates the runner of this process. */
export function createRunner(): Runner {
  const { env } = process
  let secrets: readonly string[] = []
  const show = (text: string) => neutralise(redact(text, secrets))
  let failed = false
  return {
    env,
    clock: systemClock,
    temporary: env['RUNNER_TEMP'] || tmpdir(),
    readEvent: () => readEvent(env),
    input: (name) => core.getInput(name, { trimWhitespace: false }),
    mask(secret) {
      const masks = makeMasks(secret)
      // A dozen forms leave in one write.
      process.stdout.cork()
      for (const text of masks) core.setSecret(text)
      process.stdout.uncork()
      // An excerpt, and the summary, hold what `neutralise` makes of one.
      const all = new Set([...secrets, ...masks, ...masks.map(neutralise), ...masks.map(escapeMarkdown)])
      secrets = [...all].sort((one, other) => other.length - one.length)
    },
    redact: (text) => redact(text, secrets),
    info: (line) => core.info(show(line)),
    debug: (line) => core.debug(show(line)),
    warn: (code, message) =>
      core.warning(show(`${code}: ${message} ${warnings[code].hint} ${findHelpPage(code, env) ?? ''}`.trimEnd()), {
        title: warnings[code].title,
      }),
    fail(error) {
      const page = findHelpPage(error.code, env)
      if (!failed) core.error(show(describe(error, page)), { title: catalogue[error.code].title })
      failed = true
    },
    notice: (message) => core.notice(show(message), { title: 'PAI code source' }),
    group: (title, run) => core.group(show(title), run),
    output(name, value) {
      if (hasControls(value)) {
        throw new ActionError('E_INTERNAL', `The output ${name} would contain a control character.`)
      }
      tell(`The output ${name}`, () => core.setOutput(name, value))
    },
    save: (name, value) => tell('The state of the step', () => core.saveState(name, value)),
    state: (name) => core.getState(name),
    async summarise(markdown) {
      const file = env['GITHUB_STEP_SUMMARY']
      if (!file) return core.debug('this runner has no job summary')
      try {
        // As core.summary does, which would load node:fs/promises at every start.
        await append(file, redact(markdown, secrets))
      } catch (error) {
        // It only repeats what the log and the outputs say.
        core.info(show(`the job summary could not be written: ${error}`))
      }
    },
    makeId: () => randomUUID().slice(0, 8),
    makeNonce: () => randomUUID().replaceAll('-', ''),
  }
}

/** What is no plain file, a pipe for one, may wait for ever for its reader, and must not keep us; threads cost a start. */
async function append(file: string, text: string): Promise<void> {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() ?? true) appendFileSync(file, text)
  else await promisify(appendFile)(file, text)
}

/** Files are how a step talks to its runner. */
function tell(what: string, write: () => void): void {
  try {
    write()
  } catch (error) {
    const message = `${what} could not be written: ${error instanceof Error ? error.message : error}.`
    throw new ActionError('E_DISK', message, { hint: 'Free space where the runner keeps its files.', cause: error })
  }
}

/** The event, as the context of `@actions/github` has it; that one throws at import when the file is no JSON. */
function readEvent(env: Runner['env']): EventContext {
  const read = (name: string, absent = '') => env[name] || absent
  return {
    eventName: read('GITHUB_EVENT_NAME'),
    sha: read('GITHUB_SHA'),
    ref: read('GITHUB_REF'),
    repository: read('GITHUB_REPOSITORY'),
    serverUrl: requireUrl('GITHUB_SERVER_URL', read('GITHUB_SERVER_URL', 'https://github.com')),
    apiUrl: requireUrl('GITHUB_API_URL', read('GITHUB_API_URL', 'https://api.github.com')),
    runId: read('GITHUB_RUN_ID', '0'),
    runAttempt: read('GITHUB_RUN_ATTEMPT', '1'),
    actor: read('GITHUB_ACTOR'),
    payload: readPayload(read('GITHUB_EVENT_PATH')),
  }
}

function requireUrl(name: string, text: string): string {
  if (URL.canParse(text) && /^https?:/.test(text)) return text.replace(/\/+$/, '')
  throw new ActionError(
    'E_INPUT',
    `The variable ${name} is ${JSON.stringify(text)}, which is no URL with http or https.`,
    {
      hint: 'The runner sets it; look for a step or a container that changes it.',
    },
  )
}

/** GitHub's own limit for a payload is 25 MB; a much larger file is none, and would not fit into memory. */
const largestPayload = 64 * 1024 * 1024

function readPayload(path: string): unknown {
  if (path === '') return {}
  try {
    const { size } = statSync(path)
    if (size > largestPayload) throw new Error(`it has ${Math.round(size / 1024 / 1024)} MB`)
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    // A parser shows a piece of what it could not parse.
    const why = error instanceof SyntaxError ? 'it is no JSON' : error instanceof Error ? error.message : String(error)
    throw new ActionError('E_INPUT', `The event cannot be read from GITHUB_EVENT_PATH (${path}): ${why}.`, {
      hint: 'The runner writes this file; look for a step or a container that changes it, or unset the variable and give `commit` and `branch`.',
      cause: error,
    })
  }
}
