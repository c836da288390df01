import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Emulator } from '../../emulator/emulator.ts'
import { type RunResult, runAction } from '../../emulator/runner.ts'
import { type Contexts, expand, expandAll, isMet } from './expressions.ts'
import { git } from './history.ts'
import { makeAddresses, makeSecrets, type Occasion } from './occasion.ts'
import type { Scenario } from './scenario.ts'
import { type Cli, type CliCall, createCli, placeAuthority, standIns } from './stand-ins.ts'
import { type Job, ownAction, type Step, type Workflow } from './workflow.ts'

/** What a whole workflow did: every step of it was run but the stand-ins. */
export interface WorkflowRun {
  /** The steps that use this action, in order. */
  readonly runs: readonly RunResult[]
  /** What the `run` steps printed. */
  readonly printed: string
  readonly cliCalls: readonly CliCall[]
}

interface Stage {
  readonly emulator: Emulator
  readonly scenario: Scenario
  readonly occasion: Occasion
  readonly root: string
  readonly cli: Cli
  readonly secrets: Readonly<Record<string, string>>
  readonly runs: RunResult[]
  readonly printed: string[]
}

/** One job that is under way. */
interface Shift extends Stage {
  readonly job: Job
  readonly workspace: string
  readonly contexts: Contexts
  readonly steps: Record<string, { outputs: Readonly<Record<string, string>> }>
  /** What steps exported. */
  readonly exported: Record<string, string>
}

type Outputs = Readonly<Record<string, string>>

const action = path.resolve(import.meta.dirname, '../..')
let runId = 7000

/**
 * Runs every job of a workflow in order, each step with what GitHub would give it: secrets, contexts, and an ID token only
 * where the job's permissions say so. Ends at the first step of this action that fails. Throws when a `run` step fails.
 */
export async function runWorkflow(
  workflow: Workflow,
  scenario: Scenario,
  occasion: Occasion,
  withheld = false,
): Promise<WorkflowRun> {
  const root = await mkdtemp(path.join(tmpdir(), 'workflow-'))
  try {
    const cli = await createCli(root)
    const { emulator } = scenario
    const secrets = withheld ? {} : makeSecrets(emulator)
    const stage: Stage = { emulator, scenario, occasion, root, cli, secrets, runs: [], printed: [] }
    const needs: Record<string, { outputs: Outputs }> = {}
    for (const [name, job] of Object.entries(workflow.jobs)) {
      for (const matrix of expandMatrix(job)) needs[name] = { outputs: await runJob(stage, job, { needs, matrix }) }
    }
    return { runs: stage.runs, printed: stage.printed.join(''), cliCalls: await cli.readCalls() }
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

/** Every combination of the matrix; one empty one without it. */
function expandMatrix({ strategy }: Job): Outputs[] {
  return Object.entries(strategy?.matrix ?? {}).reduce<Outputs[]>(
    (rows, [name, values]) => rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value }))),
    [{}],
  )
}

async function runJob(stage: Stage, job: Job, more: Contexts): Promise<Outputs> {
  const workspace = await mkdtemp(path.join(stage.root, 'workspace-'))
  const steps: Shift['steps'] = {}
  const { event } = stage.occasion
  const github = { ...event, event: event.payload, repository: stage.scenario.name, token: stage.emulator.github.token }
  const contexts = { ...more, github, secrets: stage.secrets, inputs: stage.occasion.inputs, steps }
  const shift: Shift = { ...stage, job, workspace, contexts, steps, exported: {} }
  for (const step of job.steps) if (isMet(step.if ?? 'true', contexts)) await runStep(shift, step)
  return expandAll(job.outputs, contexts)
}

async function runStep(shift: Shift, step: Step): Promise<void> {
  if (step.uses === ownAction) {
    const run = await runOwn(shift, step)
    shift.runs.push(run)
    if (step.id !== undefined) shift.steps[step.id] = { outputs: run.outputs }
    if (run.conclusion !== 'success') throw new Error(run.log)
  } else if (step.uses !== undefined) await standIn(shift, step.uses)
  else await runShell(shift, step)
}

async function runOwn(shift: Shift, step: Step): Promise<RunResult> {
  const { emulator, scenario, occasion, job, contexts } = shift
  const { github } = emulator
  const given = expandAll(step.with, contexts)
  const mayHaveIdToken = job.permissions?.['id-token'] === 'write' && Object.keys(shift.secrets).length > 0
  const idToken = {
    ACTIONS_ID_TOKEN_REQUEST_URL: github.oidcRequestUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: github.oidcRequestToken,
  }
  return runAction({
    action,
    with: { ...given, ...makeAddresses(emulator, given) },
    env: {
      ...shift.exported,
      ...(await placeAuthority({ ...expandAll(job.env, contexts), ...expandAll(step.env, contexts) }, shift.root)),
      ...(mayHaveIdToken ? idToken : {}),
      // A container of this kind has no git.
      ...(job.container === undefined ? {} : { PATH: '/nonexistent' }),
    },
    github: {
      ...{ serverUrl: github.url, apiUrl: github.apiUrl, repository: scenario.name, runId: runId++ },
      ...occasion.event,
      payload: { repository: { full_name: scenario.name, default_branch: 'main' }, ...occasion.event.payload },
    },
    // Without `contents: read` GitHub's token cannot read a private repository.
    token: job.permissions?.['contents'] === 'read' ? github.token : 'ghs_of_no_use',
    secrets: Object.values(shift.secrets),
    runnerEnvironment: JSON.stringify(job['runs-on']).includes('self-hosted') ? 'self-hosted' : 'github-hosted',
  })
}

async function standIn(shift: Shift, uses: string): Promise<void> {
  const { emulator, scenario, occasion, workspace, exported, cli, job } = shift
  const [name = '', version = ''] = uses.split('@')
  if (!/^[0-9a-f]{40}$/.test(version)) throw new Error(`${uses} is not pinned by a commit`)
  if (name === 'actions/checkout') {
    git(workspace, ['clone', '--quiet', scenario.bare, '.'])
    git(workspace, ['checkout', '--quiet', '--detach', occasion.commit])
    return
  }
  const found = standIns[name]
  if (found === undefined) throw new Error(`nothing stands in for ${uses}`)
  const lacking = Object.entries(found.permissions).find(([name, level]) => job.permissions?.[name] !== level)
  if (lacking !== undefined) throw new Error(`${uses} needs ${lacking.join(': ')}`)
  Object.assign(exported, found.env(emulator))
  if (found.bringsCli) exported['PATH'] = [cli.directory, process.env['PATH']].join(path.delimiter)
}

/** GitHub's `bash -e` in the workspace. */
async function runShell({ root, job, contexts, workspace, exported, printed }: Shift, step: Step): Promise<void> {
  const temp = path.join(root, 'temp')
  await mkdir(temp, { recursive: true })
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', expand(step.run ?? '', contexts)], {
    cwd: workspace,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      RUNNER_TEMP: temp,
      ...exported,
      ...expandAll(job.env, contexts),
      ...expandAll(step.env, contexts),
    },
  })
  if (status !== 0) throw new Error(`${step.run}\n${stderr}`)
  printed.push(stdout)
}
