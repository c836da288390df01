/**
 * Runs every workflow of examples/ and of the READMEs by act, on this machine, against the emulator: the built action, the
 * steps after it, act's own reading of triggers, contexts and permissions. Words on the command line choose by name.
 * Exit code 1 when one does not do what it says.
 */
import { spawn } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { makeOccasion, prepare } from '../__tests__/support/occasion.ts'
import { createScenario } from '../__tests__/support/scenario.ts'
import { beyondAct, createCli } from '../__tests__/support/stand-ins.ts'
import { readBlocks, readExamples, type Workflow } from '../__tests__/support/workflow.ts'
import { type Emulator, startEmulator } from '../emulator/emulator.ts'
import { findAct } from './act-command.ts'
import { setStage } from './act-stage.ts'

const root = path.resolve(import.meta.dirname, '..')
const limitMilliseconds = 60_000

interface Outcome {
  readonly problem: string | null
  readonly log: string
}

async function perform(act: string, action: string, emulator: Emulator, workflow: Workflow): Promise<Outcome> {
  const folder = await mkdtemp(path.join(tmpdir(), 'act-'))
  try {
    const scenario = await createScenario(emulator, { private: true })
    const occasion = makeOccasion(workflow, scenario)
    const cli = await createCli(folder)
    const place = { root: folder, emulator, workflow }
    const argv = await setStage(place, scenario, occasion, { action, cli: cli.directory })
    const { status, log } = await runAct(act, argv, folder)
    if (status !== 0) return { problem: `act ended with ${status}`, log }
    const problem = findProblem(emulator, workflow, occasion.commit)
    const submits = workflow.text.includes('aliyun pai-dlc')
    const calls = await cli.readCalls()
    if (problem !== null || submits === calls.length > 0) return { problem, log }
    return { problem: `aliyun was called ${calls.length} times`, log }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What PAI holds of the commit has to be what the workflow is there for. */
function findProblem(emulator: Emulator, workflow: Workflow, commit: string): string | null {
  const made = emulator.pai.codeSources().filter(({ CodeCommit }) => CodeCommit === commit).length
  const wanted = workflow.text.includes('dry-run: true') ? 0 : 1
  return made === wanted ? null : `PAI holds ${made} sources of the commit, not ${wanted}`
}

/** act with this Node in front, a home of its own and nothing else of this machine's environment. */
function runAct(act: string, argv: readonly string[], home: string): Promise<{ status: number | null; log: string }> {
  const PATH = [path.dirname(process.execPath), process.env['PATH']].join(path.delimiter)
  return new Promise((resolve, reject) => {
    const child = spawn(act, argv, { cwd: home, env: { PATH, HOME: home }, timeout: limitMilliseconds })
    const chunks: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, log: Buffer.concat(chunks).toString() }))
  })
}

/** What a release holds of the action: act hands the whole folder to the runner, and the rest only costs time. */
async function copyAction(folder: string): Promise<string> {
  for (const name of ['action.yml', 'dist']) {
    await cp(path.join(root, name), path.join(folder, name), { recursive: true })
  }
  return folder
}

async function performAll(workflows: readonly Workflow[]): Promise<number> {
  const act = findAct(root)
  const action = await mkdtemp(path.join(tmpdir(), 'act-action-'))
  const emulator = await startEmulator()
  let failures = 0
  try {
    await copyAction(action)
    prepare(emulator)
    for (const workflow of workflows) {
      const reason = beyondAct[workflow.title]
      if (reason !== undefined) console.log(`not run ${workflow.title}: ${reason}`)
      else {
        const { problem, log } = await perform(act, action, emulator, workflow)
        console.log(
          `${problem === null ? 'ok     ' : 'failed '} ${workflow.title}${problem === null ? '' : `: ${problem}`}`,
        )
        if (problem !== null) console.log(log)
        if (problem !== null) failures++
      }
    }
  } finally {
    await emulator.close()
    await rm(action, { recursive: true, force: true })
  }
  return failures
}

const words = process.argv.slice(2)
const all = [...readExamples(), ...['README.md', 'README.zh-CN.md'].flatMap(readBlocks)]
const chosen = all.filter(({ title }) => words.length === 0 || words.some((word) => title.includes(word)))
try {
  if (chosen.length === 0) throw new Error(`No workflow has ${words.join(' or ')} in its name.`)
  process.exitCode = (await performAll(chosen)) === 0 ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
