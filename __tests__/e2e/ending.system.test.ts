import { execFileSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Emulator, type FaultScript, startEmulator } from '../../emulator/emulator.ts'
import { push } from '../support/event.ts'
import { expectFailure, expectRegistered, storedSources } from '../support/expectation.ts'
import { createScenario, type Inputs, type Run, type Scenario, withScenario } from '../support/scenario.ts'

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

/** Command lines of the processes of this machine that contain a text. */
function findProcesses(text: string): string[] {
  const [file, ...argv] =
    process.platform === 'win32'
      ? [
          'powershell',
          '-NoProfile',
          '-Command',
          'Get-CimInstance Win32_Process | Select-Object -ExpandProperty CommandLine',
        ]
      : ['ps', '-eo', 'args']
  const lines = execFileSync(file ?? 'ps', argv, { encoding: 'utf8' }).split('\n')
  return lines.filter((line) => line.includes(text))
}

/** Runs with faults and cancels, as the runner does, as soon as a call has arrived and `moment` holds. */
async function runUntil(
  call: string,
  faults: FaultScript,
  inputs: Inputs = {},
  moment: () => boolean = () => true,
): Promise<Run> {
  const cancel = new AbortController()
  const from = emulator.journal.length
  const watch = setInterval(() => {
    if (emulator.journal.slice(from).some((entry) => entry.call === call) && moment()) cancel.abort()
  }, 10)
  try {
    return await scenario.run(push(main, scenario.main), inputs, { faults, signal: cancel.signal })
  } finally {
    clearInterval(watch)
  }
}

function expectCancelled(run: Run): void {
  const errors = run.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)
  expect(errors).toEqual([expect.stringMatching(/^E_CANCELLED: /)])
  expect(run).toMatchObject({ conclusion: 'cancelled', exitCode: 130, outputs: { 'error-code': 'E_CANCELLED' } })
  expect(run.milliseconds.afterCancel).toBeLessThan(3_000)
  expect(findProcesses(emulator.codeup.url)).toEqual([])
}

describe('the end of the step', () => {
  it('comes at once after its last line, on success and on failure', async () => {
    const done = await scenario.run(push(main, scenario.main))
    const failed = await scenario.run(push(main, scenario.main), { workspace: '999' })
    expect([done.exitCode, failed.exitCode]).toEqual([0, 1])
    for (const { milliseconds } of [done, failed]) expect(milliseconds.afterOutput).toBeLessThan(300)
  })
})

describe.concurrent('a server that never answers', () => {
  for (const call of ['pai.list', 'codeup.git.upload-pack', 'codeup.git.receive-pack', 'pai.create']) {
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

  it('in a push of git ends with E_TIMEOUT in time, and no process of it stays', () =>
    withScenario(async (own) => {
      const faults: FaultScript = { 'codeup.git.refs.receive-pack': ['hang'] }
      const inputs = { timeout: '2s', 'mirror-strategy': 'git' }
      const run = await own.run(push(main, own.main), inputs, { faults })
      expectFailure(run, 'E_TIMEOUT')
      expect(findProcesses(own.emulator.codeup.url)).toEqual([])
    }))
})

describe('cancelling the run', () => {
  it('during a look-up ends with 130 at once', async () => {
    const run = await runUntil('pai.list', { 'pai.list': ['hang'] })
    expectCancelled(run)
    expect(run.mutations).toEqual([])
  })

  it('during a push of git ends with 130 at once, kills git with its children, and the next run finishes the work', async () => {
    const pushing = () => findProcesses('git-remote-http').some((line) => line.includes(emulator.codeup.url))
    const faults: FaultScript = { 'codeup.git.refs.receive-pack': ['hang'] }
    const run = await runUntil('codeup.git.refs.receive-pack', faults, { 'mirror-strategy': 'git' }, pushing)
    expectCancelled(run)
    await expectRegistered(scenario, await scenario.run(push(main, scenario.main)), 'created')
  })

  it('during a push of the relay ends with 130 at once, and the next run finishes the work', async () => {
    expectCancelled(await runUntil('codeup.git.receive-pack', { 'codeup.git.receive-pack': ['hang'] }))
    await expectRegistered(scenario, await scenario.run(push(main, scenario.main)), 'created')
  })

  it('during the creation leaves at most one source, which the next run takes', async () => {
    const run = await runUntil('pai.create', { 'pai.create': ['delay:1500'] })
    expectCancelled(run)
    // The server goes on with what it was given.
    await sleep(2_000)
    const again = await scenario.run(push(main, scenario.main))
    expect(again).toMatchObject({ conclusion: 'success', exitCode: 0 })
    expect(storedSources(scenario).map((item) => item.CodeSourceId)).toEqual([again.outputs['code-source-id']])
  })
})
