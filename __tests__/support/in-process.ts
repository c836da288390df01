import { randomUUID } from 'node:crypto'
import type { Emulator } from '../../emulator/emulator.ts'
import { describe as describeError } from '../../src/errors.ts'
import { main } from '../../src/main.ts'
import type { Runner } from '../../src/runner.ts'
import type { EventFacts } from './event.ts'

/** What one run of the action in this process did. */
export interface InProcessRun {
  readonly exitCode: number
  /** Everything that was said, before it was made safe to print. */
  readonly said: readonly string[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

let runs = 5_000

/**
 * Runs the whole action in this process, against the emulator: a tenth of what a process of its own costs. Only the
 * printing is not that of the bundle.
 */
export async function runInProcess(
  emulator: Emulator,
  name: string,
  event: EventFacts,
  inputs: Readonly<Record<string, string>>,
  temporary: string,
): Promise<InProcessRun> {
  const { codeup, pai, github, sts } = emulator
  const given: Readonly<Record<string, string>> = {
    region: pai.region,
    workspace: pai.workspaceId,
    'access-key-id': pai.accessKeyId,
    'access-key-secret': pai.accessKeySecret,
    'codeup-token': codeup.token,
    'codeup-organization-id': codeup.organizationId,
    'codeup-username': codeup.username,
    'code-repo-access-token': codeup.readToken,
    'github-token': github.token,
    'pai-endpoint': pai.endpoint,
    'sts-endpoint': sts.endpoint,
    'codeup-endpoint': codeup.endpoint,
    ...inputs,
  }
  const [said, outputs, state]: [string[], Record<string, string>, Map<string, string>] = [[], {}, new Map()]
  let summary = ''
  const say = (line: string) => void said.push(line)
  const runner: Runner = {
    env: { PATH: process.env['PATH'] },
    readEvent: () => contextOf(emulator, name, event),
    temporary,
    input: (one) => given[one] ?? '',
    mask: () => {},
    info: say,
    debug: say,
    warn: (code, message) => say(`${code}: ${message}`),
    fail: (error) => say(describeError(error, null)),
    notice: say,
    group: (title, run) => {
      say(title)
      return run()
    },
    output: (one, value) => void Object.assign(outputs, { [one]: value }),
    save: (one, value) => void state.set(one, value),
    state: (one) => state.get(one) ?? '',
    async summarise(markdown) {
      summary = markdown
    },
    makeId: () => randomUUID().slice(0, 8),
    makeNonce: randomUUID,
  }
  const exitCode = await main(runner, new AbortController())
  return { exitCode, said, outputs, summary }
}

function contextOf({ github }: Emulator, repository: string, event: EventFacts): ReturnType<Runner['readEvent']> {
  runs++
  const { eventName, sha, ref, actor = 'octocat' } = event
  const payload = { repository: { default_branch: 'main' }, ...event.payload }
  const urls = { serverUrl: github.url, apiUrl: github.apiUrl }
  return { eventName, sha, ref, actor, repository, ...urls, runId: String(runs), runAttempt: '1', payload }
}
