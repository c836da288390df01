import { execFileSync } from 'node:child_process'
import { mkdtemp, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Emulator, type FaultScript, startEmulator } from '../../emulator/emulator.ts'
import { errorsOf, expectCancelled, findProcesses, runUntil } from '../support/cancelling.ts'
import { push } from '../support/event.ts'
import { expectFailure, expectRegistered, storedSources, warningsOf } from '../support/expectation.ts'
import { createScenario, type Scenario, withScenario } from '../support/scenario.ts'

const main = 'refs/heads/main'

let emulator: Emulator
let scenario: Scenario
beforeAll(async () => {
  emulator = await startEmulator()
})
beforeEach(async () => {
  scenario = await createScenario(emulator)
})
afterAll(() => emulator.close())

describe('the end of the step', () => {
  it('comes at once after its last line, on success and on failure', async () => {
    const done = await scenario.run(push(main, scenario.main))
    const failed = await scenario.run(push(main, scenario.main), { workspace: '999' })
    expect([done.exitCode, failed.exitCode]).toEqual([0, 1])
    for (const { milliseconds } of [done, failed]) expect(milliseconds.afterOutput).toBeLessThan(300)
  })
})

describe.concurrent('a server that never answers', () => {
  for (const call of ['codeup.git.receive-pack', 'pai.create']) {
    it(`in ${call} ends with E_TIMEOUT in time, and the next run finishes the work`, () =>
      withScenario(async (own) => {
        const event = push(main, own.main)
        const run = await own.run(event, { timeout: '2s' }, { faults: { [call]: ['hang', 'hang', 'hang'] } })
        expect(expectFailure(run, 'E_TIMEOUT')).toContain('2 s')
        expect(run.milliseconds.total).toBeGreaterThan(1_900)
        expect(run.milliseconds.total).toBeLessThan(8_000)
        await expectRegistered(own, await own.run(event), 'created')
        expect(storedSources(own)).toHaveLength(1)
      }))
  }
})

describe('cancelling the run', () => {
  const cancelIn = (call: string, fault: FaultScript[string][number]) =>
    runUntil(scenario, { event: push(main, scenario.main), call, faults: { [call]: [fault] } })

  it('during a push of git ends with 130 at once, kills git with its children, and the next run finishes the work', async () => {
    const call = 'codeup.git.refs.receive-pack'
    const run = await runUntil(scenario, {
      ...{ event: push(main, scenario.main), call, faults: { [call]: ['hang'] } },
      inputs: { 'mirror-strategy': 'git' },
      moment: () => findProcesses('git-remote-http').some((line) => line.includes(emulator.codeup.url)),
    })
    expectCancelled(scenario, run)
    await expectRegistered(scenario, await scenario.run(push(main, scenario.main)), 'created')
  })

  it.runIf(process.platform !== 'win32')('by SIGTERM alone ends with 130 as well', async () => {
    const [steps, from]: [number[], number] = [[], emulator.journal.length]
    const watch = setInterval(() => {
      if (!emulator.journal.slice(from).some(({ call }) => call === 'pai.list')) return
      clearInterval(watch)
      process.kill(steps[0] ?? process.pid, 'SIGTERM')
    }, 10)
    const faults: FaultScript = { 'pai.list': ['hang'] }
    const run = await scenario.run(push(main, scenario.main), {}, { faults, onStart: (pid) => void steps.push(pid) })
    expect(errorsOf(run)).toEqual([expect.stringMatching(/^E_CANCELLED: Cancelled by SIGTERM/)])
    expect(run).toMatchObject({ exitCode: 130, outputs: { 'error-code': 'E_CANCELLED' } })
  })

  it('during a push of the relay ends with 130 at once, and the next run finishes the work', async () => {
    const run = await cancelIn('codeup.git.receive-pack', 'hang')
    expectCancelled(scenario, run)
    expect(run.summary).toMatch(/^ {2}POST git-receive-pack .*, not ended$/m)
    await expectRegistered(scenario, await scenario.run(push(main, scenario.main)), 'created')
  })

  it('during the creation waits a moment for the answer, and puts out the ID that it brought', async () => {
    const run = await cancelIn('pai.create', 'delay:1000')
    expectCancelled(scenario, run)
    const [stored, ...others] = storedSources(scenario).map((item) => item.CodeSourceId)
    expect(others).toEqual([])
    expect(run.outputs['code-source-id']).toBe(stored)
    expect(run.state['id']).toBe(stored)
    const again = await scenario.run(push(main, scenario.main))
    await expectRegistered(scenario, again, 'reused')
    expect(again.outputs['code-source-id']).toBe(stored)
  })

  it('during a creation that takes longer leaves at most one source, which the next run takes', async () => {
    const run = await cancelIn('pai.create', 'delay:3500')
    expectCancelled(scenario, run)
    expect(run.outputs['code-source-id']).toBe('')
    // The server goes on with what it was given.
    await sleep(2_000)
    const again = await scenario.run(push(main, scenario.main))
    expect(again).toMatchObject({ conclusion: 'success', exitCode: 0 })
    expect(storedSources(scenario).map((item) => item.CodeSourceId)).toEqual([again.outputs['code-source-id']])
  })
})

it.runIf(process.platform === 'linux')('a folder that stays does not keep the post step from its look at PAI', () =>
  withScenario(async (own) => {
    const temp = await mkdtemp(path.join(tmpdir(), 'temp-'))
    const folder = path.join(temp, 'pai-code-source-abcdef')
    // Deeper than any path may be long.
    const deep = `mkdir '${folder}' && cd '${folder}' && d=$(printf "%0250d" 0); for i in $(seq 20); do mkdir $d && cd $d; done`
    execFileSync('bash', ['-c', deep])
    const run = await runUntil(own, {
      ...{ event: push(main, own.main), call: 'pai.create', faults: { 'pai.create': ['delay:3500'] } },
      more: { broken: { RUNNER_TEMP: temp, STATE_directory: folder } },
    })
    execFileSync('rm', ['-rf', temp])
    expect(warningsOf(run)).toEqual([expect.stringMatching(/^W_LEFTOVER: .*ENAMETOOLONG/)])
    expect(run.post?.log).toContain('nothing is left behind')
  }),
)

describe.runIf(process.platform !== 'win32')(
  'a file system that hangs where nothing can call it back',
  { concurrent: true },
  () => {
    /** Writing to a pipe that nobody reads waits for ever, in a thread that `process.exit` waits for. */
    const withPipe = (use: (own: Scenario, broken: Record<string, string>) => Promise<void>) =>
      withScenario(async (own) => {
        const pipe = path.join(own.emulator.directory, 'summary')
        execFileSync('mkfifo', [pipe])
        await use(own, { GITHUB_STEP_SUMMARY: pipe })
      })

    it('is E_TIMEOUT in time', () =>
      withPipe(async (own, broken) => {
        const run = await own.run(push(main, own.main), { timeout: '2s' }, { broken })
        expect(errorsOf(run)).toEqual([expect.stringMatching(/^E_TIMEOUT: /)])
        expect(run.conclusion).toBe('failure')
        expect(run.milliseconds.total).toBeLessThan(12_000)
      }))

    it('keeps no cancelled step', () =>
      withPipe(async (own, broken) => {
        const faults: FaultScript = { 'pai.list': ['hang'] }
        const run = await runUntil(own, { event: push(main, own.main), call: 'pai.list', faults, more: { broken } })
        expect(errorsOf(run)).toEqual([expect.stringMatching(/^E_CANCELLED: /)])
        expect(run.milliseconds.afterCancel).toBeLessThan(3_000)
      }))
  },
)

describe.concurrent('the file of the event', () => {
  const run = (own: Scenario, file: string) =>
    own.run(push(main, own.main), {}, { broken: { GITHUB_EVENT_PATH: file } })
  const cases = [
    ['that is missing', null, /ENOENT/],
    ['that is cut', '{"ref":"refs/heads/ma', /no JSON/],
    ['that is empty', '', /no JSON/],
    ['that is larger than any event', 100 * 1024 * 1024, /100 MB/],
  ] as const
  for (const [name, content, reason] of cases) {
    it(`${name} is E_INPUT, and the post step takes no harm`, () =>
      withScenario(async (own) => {
        const file = path.join(own.emulator.directory, 'event.json')
        if (content !== null) await writeFile(file, typeof content === 'string' ? content : '')
        if (typeof content === 'number') await truncate(file, content)
        const done = await run(own, file)
        expect(expectFailure(done, 'E_INPUT')).toMatch(reason)
        expect(done.calls).toEqual([])
      }))
  }

  it('that is as large as GitHub allows is read', () =>
    withScenario(async (own) => {
      const event = push(main, own.main)
      const commits = Array.from({ length: 24 }, () => 'x'.repeat(1024 * 1024))
      await expectRegistered(own, await own.run({ ...event, payload: { ...event.payload, commits } }), 'created')
    }))
})
