import type { Emulator } from '../emulator/emulator.ts'
import { type RunResult, runAction } from '../emulator/runner.ts'
import type { Random } from './random.ts'

/** What stays the same whenever a commit is run: they make its identity. */
export interface Target {
  readonly commit: string
  readonly inputs: Readonly<Record<string, string>>
}

/** One run of the built action, and what it was about. */
export interface SoakRun {
  readonly target: Target
  readonly result: RunResult
  /** True when it was to be cancelled. */
  readonly cancelled: boolean
}

const timeoutSeconds = 90
/** Product promise 7: `timeout` and ten seconds; on a machine that does other things besides. */
export const longestMs = (timeoutSeconds + 10) * 1_000

/** Draws what the identity of a commit is made of, and the way it is mirrored. */
export function makeTarget(random: Random, commit: string): Target {
  const [way, seen] = [random.below(5), random.below(4)]
  return {
    commit,
    inputs: {
      'mirror-strategy': way === 0 ? 'git' : 'auto',
      ...(seen === 0 ? { accessibility: 'PUBLIC' } : {}),
    },
  }
}

/** Runs the action for a commit once; one run in twenty is cancelled within three seconds. */
export async function runOnce(
  emulator: Emulator,
  action: string,
  target: Target,
  runId: number,
  random: Random | null,
): Promise<SoakRun> {
  const { github } = emulator
  const cancelled = random !== null && random.below(20) === 0
  const abort = new AbortController()
  const timer = cancelled ? setTimeout(() => abort.abort(), random.below(3_000)) : undefined
  const ref = 'refs/heads/main'
  const result = await runAction({
    action,
    with: { ...inputsOf(emulator), ...target.inputs },
    github: {
      ...{ serverUrl: github.url, apiUrl: github.apiUrl, repository: 'octo/soak', runId, runAttempt: 1 },
      ...{ eventName: 'push', sha: target.commit, ref },
      payload: { ref, after: target.commit, repository: { full_name: 'octo/soak', default_branch: 'main' } },
    },
    token: github.token,
    secrets: secretsOf(emulator),
    signal: abort.signal,
    timeoutMilliseconds: 2 * longestMs,
  })
  clearTimeout(timer)
  return { target, result, cancelled }
}

function inputsOf({ codeup, pai, sts }: Emulator): Record<string, string> {
  return {
    region: pai.region,
    workspace: pai.workspaceId,
    'access-key-id': pai.accessKeyId,
    'access-key-secret': pai.accessKeySecret,
    'codeup-token': codeup.token,
    'code-repo-access-token': codeup.readToken,
    'pai-endpoint': pai.endpoint,
    'sts-endpoint': sts.endpoint,
    'codeup-endpoint': codeup.endpoint,
    timeout: `${timeoutSeconds}s`,
  }
}

/** Everything that must never be shown. */
export function secretsOf({ github, codeup, pai }: Emulator): string[] {
  return [github.token, codeup.token, codeup.readToken, pai.accessKeySecret]
}
