import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { pullRequest, push } from '../support/event.ts'
import { addCommit, addFiles, git } from '../support/history.ts'
import { makeOccasion, prepare } from '../support/occasion.ts'
import { createScenario } from '../support/scenario.ts'
import { readBlocks, readExamples, type Workflow } from '../support/workflow.ts'
import { runWorkflow, type WorkflowRun } from '../support/workflow-run.ts'

const examples = readExamples()
const pages = ['README.md', 'README.zh-CN.md'].flatMap(readBlocks)

let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
  prepare(emulator)
})
afterAll(() => emulator.close())

function findExample(name: string): Workflow {
  const found = examples.find(({ title }) => title === `examples/${name}.yml`)
  if (found === undefined) throw new Error(`there is no ${name}`)
  return found
}

const stored = (run: WorkflowRun) =>
  emulator.pai.codeSources().filter((source) => source.CodeSourceId === run.runs[0]?.outputs['code-source-id'])

// The steps after ours are those of Linux runners: bash and jq.
describe.skipIf(process.platform === 'win32')('a workflow of the documentation', () => {
  it.each([...examples, ...pages].map((workflow) => [workflow.title, workflow] as const))(
    '%s does what it says, as it stands',
    async (_, workflow) => {
      const scenario = await createScenario(emulator, { private: true })
      const occasion = makeOccasion(workflow, scenario)
      const run = await runWorkflow(workflow, scenario, occasion)
      const [own] = run.runs
      expect(run.runs).toHaveLength(1)
      const told = own?.annotations.filter(({ level }) => level !== 'notice').map(({ message }) => message)
      // The one warning that is meant: a PUBLIC source with a token. GitHub warns of an input that does not exist, too.
      expect(told?.filter((message) => !message.startsWith('W_PUBLIC_TOKEN: '))).toEqual([])
      expect(own?.post?.exitCode).toBe(0)
      expect(own?.outputs['commit']).toBe(occasion.commit)
      if (own?.outputs['result'] === 'planned') {
        expect(workflow.text).toContain('dry-run: true')
        expect(stored(run)).toEqual([])
      } else {
        expect(own?.outputs['result']).toBe('created')
        expect(stored(run)).toEqual([expect.objectContaining({ CodeCommit: occasion.commit })])
      }
    },
  )

  it('dlc-job.yml submits the job with the source, and the job stops where another commit was cloned', async () => {
    const scenario = await createScenario(emulator, { private: true })
    const occasion = makeOccasion(findExample('dlc-job'), scenario)
    const run = await runWorkflow(findExample('dlc-job'), scenario, occasion)
    expect(run.cliCalls).toEqual([{ arguments: expect.arrayContaining(['pai-dlc', 'POST', '--body']), signed: true }])
    const job = JSON.parse(run.cliCalls[0]?.arguments.at(-1) ?? '')
    expect(job).toMatchObject({ DisplayName: 'train', WorkspaceId: emulator.pai.workspaceId })
    expect(job.CodeSource).toEqual(JSON.parse(run.runs[0]?.outputs['code-source-json'] ?? ''))
    expect(job.UserCommand).toMatch(/\npython train.py$/)
    expect(await runJobIn(scenario.bare, occasion.commit, job.UserCommand)).toEqual({ status: 0, printed: 'trained\n' })
    expect(await runJobIn(scenario.bare, scenario.first, job.UserCommand)).toEqual({ status: 90, printed: '' })
  })

  it('matrix.yml makes one source and starts three jobs with it', async () => {
    const scenario = await createScenario(emulator, { private: true })
    const run = await runWorkflow(findExample('matrix'), scenario, makeOccasion(findExample('matrix'), scenario))
    const jobs = run.cliCalls.map((call) => JSON.parse(call.arguments.at(-1) ?? ''))
    expect(jobs.map(({ DisplayName }) => DisplayName)).toEqual(['sweep-0.1', 'sweep-0.01', 'sweep-0.001'])
    const source = JSON.parse(run.runs[0]?.outputs['code-source-json'] ?? '')
    expect(jobs.map(({ CodeSource }) => CodeSource)).toEqual([source, source, source])
    expect(run.cliCalls.every(({ signed }) => signed)).toBe(true)
  })

  it('pull-requests.yml is skipped and green for a fork, which GitHub gives nothing', async () => {
    const workflow = findExample('pull-requests')
    const scenario = await createScenario(emulator, { private: true })
    const head = addCommit(scenario.bare, 'refs/pull/9/head', scenario.main)
    const event = pullRequest({ number: 9, head, merge: head, headRef: 'main', from: 'mallory/train' })
    const run = await runWorkflow(workflow, scenario, { event, commit: head, inputs: {} }, true)
    expect(run.runs.map(({ outputs }) => outputs['result'])).toEqual(['skipped'])
    expect(run.printed).toBe('')
  })

  it('moving-source.yml keeps the ID and moves the commit', async () => {
    const workflow = findExample('moving-source')
    const scenario = await createScenario(emulator, { private: true })
    const before = await runWorkflow(workflow, scenario, makeOccasion(workflow, scenario))
    const commit = addFiles(scenario.bare, 'refs/heads/main', { 'more.py': 'pass\n' })
    const event = push('refs/heads/main', commit)
    const after = await runWorkflow(workflow, scenario, { event, commit, inputs: {} })
    expect(after.runs[0]?.outputs['result']).toBe('updated')
    expect(after.runs[0]?.outputs['code-source-id']).toBe(before.runs[0]?.outputs['code-source-id'])
    expect(stored(after)).toEqual([expect.objectContaining({ CodeCommit: commit })])
  })

  it('container.yml needs no git', async () => {
    const workflow = findExample('container')
    expect(workflow.jobs['code-source']?.container).toBeDefined()
    const scenario = await createScenario(emulator, { private: true })
    const { runs } = await runWorkflow(workflow, scenario, makeOccasion(workflow, scenario))
    expect(runs[0]?.outputs['mirror-strategy']).toBe('relay')
  })
})

/** Runs a job's command as its container would, with a clone at the mount path; `python` only says that it got so far. */
async function runJobIn(bare: string, commit: string, command: string) {
  const root = await mkdtemp(path.join(tmpdir(), 'job-'))
  try {
    git(root, ['clone', '--quiet', bare, 'code'])
    git(path.join(root, 'code'), ['checkout', '--quiet', '--detach', commit])
    const script = `python() { echo trained; }\n${command.replace('/root/code/', `${root}/code/`)}`
    const { status, stdout } = spawnSync('bash', ['-c', script], { encoding: 'utf8' })
    return { status, printed: stdout }
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}
