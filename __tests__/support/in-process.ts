import type { Emulator } from '../../emulator/emulator.ts'
import { systemClock } from '../../src/http/clock.ts'
import type { Runner } from '../../src/runner.ts'
import type { EventFacts } from './event.ts'
import { runInProcess, type Told } from './told.ts'

let runs = 5_000

/**
 * Runs the whole action in this process, against the emulator: a tenth of what a process of its own costs. Only the
 * printing is not that of the bundle.
 */
export function runOnEmulator(
  emulator: Emulator,
  name: string,
  event: EventFacts,
  inputs: Readonly<Record<string, string>>,
  temporary: string,
): Promise<Told> {
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
  const env = { PATH: process.env['PATH'] ?? '', RUNNER_TEMP: temporary }
  return runInProcess({ inputs: given, env, context: contextOf(emulator, name, event), clock: systemClock })
}

function contextOf({ github }: Emulator, repository: string, event: EventFacts): ReturnType<Runner['readEvent']> {
  runs++
  const { eventName, sha, ref, actor = 'octocat' } = event
  const payload = { repository: { default_branch: 'main' }, ...event.payload }
  const urls = { serverUrl: github.url, apiUrl: github.apiUrl }
  return { eventName, sha, ref, actor, repository, ...urls, runId: String(runs), runAttempt: '1', payload }
}
