import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { addBulk, preferBulk } from '../support/bulk.ts'
import { push } from '../support/event.ts'
import { expectFailure, expectRegistered, storedSources } from '../support/expectation.ts'
import { git } from '../support/history.ts'
import { writeHook } from '../support/hooks.ts'
import { watchMemory } from '../support/memory.ts'
import { createScenario } from '../support/scenario.ts'

const main = 'refs/heads/main'
const tagOf = (sha: string) => `refs/tags/pai/${sha}`
const megabyte = 1024 * 1024
let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

describe('the bundle', () => {
  it('brings a new commit over in four git requests, by relay, and says what it took', async () => {
    const scenario = await createScenario(emulator)
    await scenario.seedMirror({ [main]: scenario.first })
    const run = await scenario.run(push(main, scenario.main, { before: scenario.first }))
    await expectRegistered(scenario, run, 'created')
    expect(run.calls.filter((call) => call.includes('.git.'))).toEqual([
      'codeup.git.refs.receive-pack',
      'github.git.upload-pack',
      'codeup.git.receive-pack',
      'codeup.git.upload-pack',
    ])
    expect(run.outputs).toMatchObject({ 'mirror-strategy': 'relay', mirrored: 'pushed' })
    expect(Number(run.outputs['mirror-bytes'])).toBeGreaterThan(100)
    expect(Number(run.outputs['mirror-bytes'])).toBeLessThan(2_000)
    expect(await scenario.readMirror()).toEqual({ [main]: scenario.main, [tagOf(scenario.main)]: scenario.main })
  })

  it('needs no git on the machine', async () => {
    const scenario = await createScenario(emulator)
    const run = await scenario.run(push(main, scenario.main), {}, { env: { PATH: '/nonexistent' } })
    await expectRegistered(scenario, run, 'created')
    expect(run.outputs['mirror-strategy']).toBe('relay')
  })

  it('shows what the mirror wrote, in a form that the runner does not execute', async () => {
    const scenario = await createScenario(emulator)
    const mirror = await scenario.seedMirror({ [main]: scenario.first })
    await writeHook(mirror, 'update', "echo 'Ninety per cent full ##[error]x' >&2")
    const run = await scenario.run(push(main, scenario.main))
    await expectRegistered(scenario, run, 'created')
    expect(run.log).toContain('remote: Ninety per cent full ## [error]x')
  })

  it('sends no credentials that the mirror refuses a second time, and registers nothing', async () => {
    const scenario = await createScenario(emulator)
    const faults = { 'codeup.git.receive-pack': ['status:401'] } as const
    const run = await scenario.run(push(main, scenario.main), {}, { faults: { ...faults } })
    expectFailure(run, 'E_CODEUP_TOKEN')
    expect(run.calls.filter((call) => call === 'codeup.git.receive-pack')).toHaveLength(1)
    expect(storedSources(scenario)).toEqual([])
  })
})

describe('a pack of 64 MB', () => {
  it.runIf(process.platform === 'linux')('passes in at most 120 MiB of memory', async () => {
    const scenario = await createScenario(emulator)
    const mirror = await scenario.seedMirror({ [main]: scenario.main })
    for (const bare of [scenario.bare, mirror]) preferBulk(bare)
    const tip = addBulk(scenario.bare, 8, 8).at(-1) ?? ''
    const memory = watchMemory('dist/index.js', `GITHUB_REPOSITORY=${scenario.name}`)
    const run = await scenario.run(push(main, tip, { before: scenario.main, forced: true }), { force: 'true' })
    const peak = await memory.stop()
    expect(run).toMatchObject({ exitCode: 0, outputs: { mirrored: 'pushed', 'mirror-strategy': 'relay' } })
    expect(Number(run.outputs['mirror-bytes'])).toBeGreaterThan(64 * megabyte)
    expect(peak).toBeGreaterThan(30)
    expect(peak).toBeLessThanOrEqual(120)
    git(mirror, ['fsck', '--full', '--strict'])
    expect(await scenario.readMirror()).toMatchObject({ [main]: tip, [tagOf(tip)]: tip })
  })
})

it('a run that is cancelled in the middle of a push leaves nothing behind, and the next one does the rest', async () => {
  const scenario = await createScenario(emulator)
  const mirror = await scenario.seedMirror({ [main]: scenario.main })
  for (const bare of [scenario.bare, mirror]) preferBulk(bare)
  const tip = addBulk(scenario.bare, 5, 5).at(-1) ?? ''
  const cancel = new AbortController()
  const event = push(main, tip, { before: scenario.main, forced: true })
  const from = emulator.journal.length
  const running = scenario.run(
    event,
    { force: 'true' },
    { faults: { 'codeup.git.receive-pack': ['hang'] }, signal: cancel.signal },
  )
  const isUnderWay = () =>
    emulator.journal.slice(from).some(({ call, bytesIn }) => call === 'codeup.git.receive-pack' && bytesIn > 1_000)
  await expect.poll(isUnderWay, { timeout: 20_000, interval: 10 }).toBe(true)
  cancel.abort()
  const run = await running
  expect(run.conclusion).toBe('cancelled')
  expect(run.leftovers).toEqual([])
  expect(run.milliseconds.afterCancel).toBeLessThan(1_000)
  expect(await scenario.readMirror()).toEqual({ [main]: scenario.main })
  await expectRegistered(scenario, await scenario.run(event, { force: 'true' }), 'created')
})
