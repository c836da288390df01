/** Runs a JavaScript action as actions/runner does, as far as the action can observe it. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type ActionManifest, makeInputs, makeInputVariable, readActionManifest } from './action-manifest.ts'
import {
  type GitHubEvent,
  type JobFolders,
  makeBaseVariables,
  makeGitHubVariables,
  makeRunnerVariables,
} from './runner-environment.ts'
import type { Annotation } from './runner-log.ts'
import { createMasks } from './runner-masks.ts'
import type { ProcessResult } from './runner-process.ts'
import { type Job, runStep, type StepResult } from './runner-step.ts'

export type { JobFolders }

export interface RunOptions {
  /** Folder with action.yml. */
  readonly action: string
  readonly with: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** Variables that win over what the runner sets: a runner or a container that is broken. */
  readonly broken?: Readonly<Record<string, string>>
  readonly github: GitHubEvent
  /** `github.token`: masked, and what `${{ github.token }}` in a default becomes. */
  readonly token?: string
  readonly secrets?: readonly string[]
  readonly runnerEnvironment?: 'github-hosted' | 'self-hosted'
  /** Cancels the step: SIGINT, after 7.5 s SIGTERM, after 2.5 s SIGKILL. The post step still runs. */
  readonly signal?: AbortSignal
  /** Cancels either step after this long, as `timeout-minutes` does; default 120,000 ms. */
  readonly timeoutMilliseconds?: number
  readonly debug?: boolean
  /** Puts into the job's folders what earlier steps would have left there. */
  readonly prepare?: (folders: JobFolders) => Promise<void>
  /** Looks at the folders when the job is over, before they go. */
  readonly inspect?: (folders: JobFolders) => Promise<void>
  /** Called with the process of each step and the folder of everything that the job may write to. */
  readonly onStart?: (pid: number, root: string) => void
}

export interface RunResult {
  readonly conclusion: 'success' | 'failure' | 'cancelled'
  readonly exitCode: number | null
  /** What the user sees of the main step: masked, commands carried out, `##[group]` and `##[error]` as in a log file. */
  readonly log: string
  /** Both streams of the main step as written. */
  readonly raw: string
  /** Of both steps. */
  readonly annotations: readonly Annotation[]
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly summary: string
  /** What `::add-mask::` was given, in order. */
  readonly masks: readonly string[]
  readonly post: { readonly exitCode: number | null; readonly log: string; readonly raw: string } | null
  readonly milliseconds: ProcessResult['milliseconds']
  /** Files that the action left behind: `workspace/…`, `home/…`, `temp/…`. */
  readonly leftovers: readonly string[]
}

/** Runs the main step and then, whatever became of it, the post step; nothing of it is left on disk afterwards. */
export async function runAction(options: RunOptions): Promise<RunResult> {
  const manifest = await readActionManifest(options.action)
  const root = await mkdtemp(path.join(tmpdir(), 'runner-'))
  try {
    const folders = await createFolders(root, options.github.repository)
    await options.prepare?.(folders)
    const before = new Set(await findFiles(folders))
    const job = await createJob(options, manifest, folders, (pid) => options.onStart?.(pid, root))
    const main = await runStep(job, manifest.main, { id: 'main', state: {}, signal: options.signal, announce: true })
    const script = manifest.post !== null && wantsPost(manifest.postIf, main.conclusion) ? manifest.post : null
    const post = script === null ? null : await runStep(job, script, { id: 'post', state: main.state, announce: false })
    const leftovers = (await findFiles(folders)).filter((file) => !before.has(file))
    await options.inspect?.(folders)
    return makeResult(main, post, leftovers)
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

async function createFolders(root: string, repository: string): Promise<JobFolders> {
  const name = path.basename(repository)
  const folders = {
    workspace: path.join(root, 'work', name, name),
    home: path.join(root, 'home'),
    temp: path.join(root, 'work', '_temp'),
    tools: path.join(root, 'tools'),
  }
  for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true })
  return folders
}

async function createJob(
  options: RunOptions,
  manifest: ActionManifest,
  folders: JobFolders,
  onStart: Job['onStart'],
): Promise<Job> {
  const eventPath = path.join(folders.temp, '_github_workflow', 'event.json')
  await mkdir(path.dirname(eventPath))
  await writeFile(eventPath, JSON.stringify(options.github.payload))
  const givenEnv = options.env ?? {}
  const debug = options.debug === true
  const token = options.token ?? ''
  const context = {
    ...makeGitHubVariables(options.github, folders, eventPath),
    ...makeRunnerVariables(folders, options.runnerEnvironment ?? 'github-hosted', debug),
  }
  const inputs = makeInputs(manifest, options.with, (expression) => findContextValue(expression, context, token))
  const inputVariables = Object.fromEntries(inputs.values.map(([name, value]) => [makeInputVariable(name), value]))
  const serviceTokens = Object.entries(givenEnv).flatMap(([name, value]) =>
    /^ACTIONS_.*TOKEN$/.test(name) ? value : [],
  )
  return {
    action: path.resolve(options.action),
    workspace: folders.workspace,
    filesDirectory: path.join(folders.temp, '_runner_file_commands'),
    inputs,
    givenEnv,
    broken: options.broken ?? {},
    makeEnv: (given) => ({ ...makeBaseVariables(folders), ...given, ...inputVariables, ...context }),
    onStart,
    masks: createMasks([token, ...serviceTokens, ...(options.secrets ?? [])]),
    debug,
    timeoutMilliseconds: options.timeoutMilliseconds ?? 120_000,
    exported: { env: new Map(), path: [] },
  }
}

/** A default may use the `github` and `runner` contexts; nothing more is needed here, and anything else is a mistake. */
function findContextValue(expression: string, context: Readonly<Record<string, string>>, token: string): string {
  if (expression === 'github.token') return token
  const match = /^(github|runner)\.(\w+)$/.exec(expression)
  if (!match) throw new Error(`Unrecognized expression in a default: ${expression}`)
  return context[`${match[1]}_${match[2]}`.toUpperCase()] ?? ''
}

function wantsPost(condition: string, conclusion: StepResult['conclusion']): boolean {
  const known: Readonly<Record<string, boolean>> = {
    'always()': true,
    'success()': conclusion === 'success',
    'failure()': conclusion === 'failure',
    'cancelled()': conclusion === 'cancelled',
    '!cancelled()': conclusion !== 'cancelled',
  }
  const wanted = known[condition.replace(/\s/g, '')]
  if (wanted === undefined) throw new Error(`runs.post-if: '${condition}' is not evaluated here`)
  return wanted
}

async function findFiles({ workspace, home, temp }: JobFolders): Promise<string[]> {
  const found: string[] = []
  for (const [label, folder] of Object.entries({ workspace, home, temp })) {
    // An action may remove even the folder.
    for (const name of await readdir(folder, { recursive: true }).catch(() => ['(removed)'])) {
      if (!/^_(github_workflow|runner_file_commands)\b/.test(name)) found.push(`${label}/${name.replaceAll('\\', '/')}`)
    }
  }
  return found.sort()
}

function makeResult(main: StepResult, post: StepResult | null, leftovers: readonly string[]): RunResult {
  return {
    conclusion: main.conclusion,
    exitCode: main.exitCode,
    log: main.log.text(),
    raw: main.raw,
    annotations: [...main.log.annotations, ...(post?.log.annotations ?? [])],
    outputs: main.outputs,
    state: main.state,
    summary: main.summary,
    masks: [...main.log.masks, ...(post?.log.masks ?? [])],
    post: post && { exitCode: post.exitCode, log: post.log.text(), raw: post.raw },
    milliseconds: main.milliseconds,
    leftovers,
  }
}
