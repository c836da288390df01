import path from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { startEmulator } from '../../emulator/emulator.ts'
import { type RunResult, runAction } from '../../emulator/runner.ts'
import { expectClean } from '../support/expectation.ts'
import { type CallClass, calls } from './calls.ts'
import { type FaultClass, faults } from './classes.ts'
import { expectedOf } from './outcomes.ts'
import { furnish, makeScene, type Scene, secretsOf } from './scenes.ts'

interface Case {
  readonly call: CallClass
  readonly fault: FaultClass
  readonly outcome: string
}

const action = path.resolve(import.meta.dirname, '../..')
const atOnce = 8

/** Every fault with one call and every call with one fault, the patient ones first: they wait side by side. */
function chooseCases(): Case[] {
  const patient = /^(hang|stall|drip|late-commit)/
  const order = faults.toSorted((a, b) => Number(patient.test(b.fault)) - Number(patient.test(a.fault)))
  // What only `timeout` ends has its own tests.
  const fits = (call: CallClass, fault: FaultClass) => !/E_TIMEOUT|undefined/.test(`${expectedOf(call, fault)?.first}`)
  const open = new Set<CallClass>(calls)
  const make = (call: CallClass, fault: FaultClass) => {
    open.delete(call)
    return { call, fault, outcome: expectedOf(call, fault)?.first ?? '' }
  }
  const chosen = order.map((fault, index) => {
    const turned: CallClass[] = [...calls.slice(index % calls.length), ...calls.slice(0, index % calls.length)]
    const call = turned.find((one) => open.has(one) && fits(one, fault)) ?? turned.find((one) => fits(one, fault))
    if (call === undefined) throw new Error(`no call can meet ${fault.fault}`)
    return make(call, fault)
  })
  const [rest] = faults.filter(({ fault }) => fault === 'reset-before')
  return rest === undefined ? chosen : [...chosen, ...[...open].map((call) => make(call, rest))]
}

/** Plays a case with an emulator of its own, and checks what holds in all of them. */
async function play({ call, fault }: Case): Promise<RunResult> {
  const emulator = await startEmulator()
  try {
    const furnished = await furnish(emulator)
    const scene = makeScene(furnished, call.scene)
    const before = scene.before === null ? [] : [{ ...scene, inputs: { ...scene.inputs, ...scene.before.inputs } }]
    for (const one of before)
      await runOnce(furnished, { ...one, ...(scene.before?.event && { event: scene.before.event }) })
    emulator.faults = { [call.call]: [fault.fault] }
    const run = await runOnce(furnished, scene)
    expectClean({ ...run, calls: [], entries: [], mutations: [] }, secretsOf(emulator), [])
    const sources = emulator.pai.codeSources().filter((item) => item['CodeCommit'] === scene.event.sha)
    expect(sources.length).toBeLessThanOrEqual(1)
    if (run.exitCode === 0) expect(run.outputs['result']).toBe(scene.result)
    if (run.exitCode === 0 && scene.result !== 'planned')
      expect(sources[0]?.CodeSourceId).toBe(run.outputs['code-source-id'])
    return run
  } finally {
    await emulator.close()
  }
}

function runOnce({ emulator }: Awaited<ReturnType<typeof furnish>>, scene: Scene): Promise<RunResult> {
  const { github } = emulator
  const { eventName, sha, ref } = scene.event
  const payload = { repository: { full_name: scene.repository, default_branch: 'main' }, ...scene.event.payload }
  const event = {
    serverUrl: github.url,
    apiUrl: github.apiUrl,
    repository: scene.repository,
    eventName,
    sha,
    ref,
    payload,
  }
  return runAction({
    action,
    with: scene.inputs,
    github: event,
    token: github.token,
    secrets: secretsOf(emulator),
    env: scene.env,
  })
}

const cases = chooseCases()
const runs: Promise<RunResult>[] = []
beforeAll(() => {
  const free = Array.from({ length: atOnce }, () => Promise.resolve())
  for (const [index, one] of cases.entries()) {
    const lane = index % atOnce
    const run = (free[lane] ?? Promise.resolve()).then(() => play(one))
    free[lane] = run.then(
      () => undefined,
      () => undefined,
    )
    runs.push(run)
  }
})

it.each(cases.map((one, index) => [one.call.call, one.fault.fault, one.outcome, index] as const))(
  'the built step, %s meeting %s: %s',
  { timeout: 240_000 },
  async (_call, _fault, outcome, index) => {
    const run = await runs[index]
    const told = run?.annotations
      .filter(({ level }) => level !== 'notice')
      .map(({ message }) => message.split(':', 1)[0])
    expect(told).toEqual(outcome === 'right' ? [] : [outcome])
    expect(run?.exitCode).toBe(outcome.startsWith('E_') ? 1 : 0)
    expect(run?.outputs['error-code']).toBe(outcome.startsWith('E_') ? outcome : '')
  },
)
