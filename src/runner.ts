import { randomUUID } from 'node:crypto'
import * as core from '@actions/core'
import { context } from '@actions/github'
import { catalogue, warnings } from './catalogue.ts'
import type { EventContext } from './context.ts'
import { ActionError, describe, type WarningCode } from './errors.ts'
import { neutralise } from './foreign-text.ts'
import { findHelpPage } from './help.ts'
import { type Clock, systemClock } from './http/clock.ts'

/** The Actions runner: the only way in and out of the process besides the network, git and its folder. */
export interface Runner {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly context: EventContext
  readonly clock: Clock
  /** The text of an input as it was given: the default trim would strip characters that are legal in refs. */
  input(name: string): string
  /** Keeps a secret, each of its lines and its URL-encoded form out of the log. */
  mask(secret: string): void
  info(line: string): void
  debug(line: string): void
  warn(code: WarningCode, message: string): void
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

const shortestSecret = 6

/** Creates the runner of this process. */
export function createRunner(): Runner {
  const { env } = process
  return {
    env,
    context: readContext(env),
    clock: systemClock,
    input: (name) => core.getInput(name, { trimWhitespace: false }),
    mask,
    info: (line) => core.info(neutralise(line)),
    debug: (line) => core.debug(neutralise(line)),
    warn: (code, message) =>
      core.warning(
        neutralise(`${code}: ${message} ${warnings[code].hint} ${findHelpPage(code, env) ?? ''}`.trimEnd()),
        {
          title: warnings[code].title,
        },
      ),
    fail: (error) =>
      core.error(neutralise(describe(error, findHelpPage(error.code, env))), { title: catalogue[error.code].title }),
    notice: (message) => core.notice(neutralise(message)),
    group: (title, run) => core.group(neutralise(title), run),
    output(name, value) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
      if (/[\u0000-\u001f\u007f]/.test(value)) {
        throw new ActionError('E_INTERNAL', `The output ${name} would contain a control character.`)
      }
      tell(`The output ${name}`, () => core.setOutput(name, value))
    },
    save: (name, value) => tell('The state of the step', () => core.saveState(name, value)),
    state: (name) => core.getState(name),
    async summarise(markdown) {
      if (!env['GITHUB_STEP_SUMMARY']) return core.debug('this runner has no job summary')
      const written = core.summary.addRaw(markdown).write()
      // It only repeats what the log and the outputs say.
      await written.catch((error: unknown) => core.info(neutralise(`the job summary could not be written: ${error}`)))
    },
    makeId: () => randomUUID().slice(0, 8),
    makeNonce: () => randomUUID().replaceAll('-', ''),
  }
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

function readContext(env: Runner['env']): EventContext {
  return {
    eventName: context.eventName ?? '',
    sha: context.sha ?? '',
    ref: context.ref ?? '',
    repository: env['GITHUB_REPOSITORY'] ?? '',
    serverUrl: context.serverUrl.replace(/\/+$/, ''),
    apiUrl: context.apiUrl.replace(/\/+$/, ''),
    runId: env['GITHUB_RUN_ID'] ?? '0',
    runAttempt: env['GITHUB_RUN_ATTEMPT'] ?? '1',
    actor: context.actor ?? '',
    payload: context.payload,
  }
}

/** Short values are not masked: the runner drops a job output that contains any masked text, `main` or an ID among them. */
function mask(secret: string): void {
  const forms = [secret, ...secret.split(/\r?\n/).map((line) => line.trim()), encodeURIComponent(secret)]
  for (const form of new Set(forms)) if (form.length >= shortestSecret) core.setSecret(form)
}
