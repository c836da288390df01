import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import * as core from '@actions/core'
import { context } from '@actions/github'
import { catalogue, warnings } from './catalogue.ts'
import type { EventContext } from './context.ts'
import { ActionError, describe, type WarningCode } from './errors.ts'
import { escapeMarkdown, hasControls, neutralise, redact } from './foreign-text.ts'
import { findHelpPage } from './help.ts'

/** The Actions runner: the only way in and out of the process besides the network, git and its folder. */
export interface Runner {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly context: EventContext
  /** Folder for what must not stay: RUNNER_TEMP, the system's where that is not set, never the workspace. */
  readonly temporary: string
  /** The text of an input as it was given: the default trim would strip characters that are legal in refs. */
  input(name: string): string
  /** Keeps a secret, each of its lines and its URL-encoded and Base64 forms out of log and summary. */
  mask(secret: string): void
  info(line: string): void
  debug(line: string): void
  warn(code: WarningCode, message: string): void
  fail(error: ActionError): void
  notice(message: string): void
  group<T>(title: string, run: () => Promise<T>): Promise<T>
  /** Sets an output, exactly. @throws ActionError `E_INTERNAL` for a value with control characters */
  output(name: string, value: string): void
  save(name: string, value: string): void
  state(name: string): string
  /** Writes the job summary where the runner has one. */
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
  const secrets = new Set<string>()
  const show = (text: string) => neutralise(redact(text, secrets))
  return {
    env,
    context: readContext(env),
    temporary: env['RUNNER_TEMP'] || tmpdir(),
    input: (name) => core.getInput(name, { trimWhitespace: false }),
    mask: (secret) => mask(secret, secrets),
    info: (line) => core.info(show(line)),
    debug: (line) => core.debug(show(line)),
    warn: (code, message) =>
      core.warning(show(`${code}: ${message} ${warnings[code].hint} ${findHelpPage(code, env) ?? ''}`.trimEnd()), {
        title: warnings[code].title,
      }),
    fail: (error) =>
      core.error(show(describe(error, findHelpPage(error.code, env))), { title: catalogue[error.code].title }),
    notice: (message) => core.notice(show(message)),
    group: (title, run) => core.group(show(title), run),
    output(name, value) {
      if (hasControls(value))
        throw new ActionError('E_INTERNAL', `The output ${name} would contain a control character.`)
      core.setOutput(name, value)
    },
    save: (name, value) => core.saveState(name, value),
    state: (name) => core.getState(name),
    async summarise(markdown) {
      if (env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(redact(markdown, secrets)).write()
      else core.debug('this runner has no job summary')
    },
    makeId: () => randomUUID().slice(0, 8),
    makeNonce: () => randomUUID().replaceAll('-', ''),
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
function mask(secret: string, secrets: Set<string>): void {
  const lines = secret.split(/\r?\n/).map((line) => line.trim())
  const forms = [secret, ...lines, encodeURIComponent(secret), ...[0, 1, 2].map((before) => toBase64(secret, before))]
  for (const form of new Set(forms)) {
    if (form.length < shortestSecret) continue
    core.setSecret(form)
    secrets.add(form).add(escapeMarkdown(form))
  }
}

/** What is the same in the Base64 of every text that has the secret behind so many bytes; not every runner masks it by itself. */
function toBase64(secret: string, before: number): string {
  const bytes = Buffer.from('x'.repeat(before) + secret)
  return bytes
    .subarray(0, bytes.length - (bytes.length % 3))
    .toString('base64')
    .slice(before === 0 ? 0 : 4)
}
