import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { operations } from '../../emulator/pai/operations.ts'
import { push } from '../support/event.ts'
import { warningsOf } from '../support/expectation.ts'
import { createScenario, type Inputs, type Run, type Scenario } from '../support/scenario.ts'

const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/permissions.md'), 'utf8')
const ref = 'refs/heads/main'
const all = Object.values(operations).map(({ action }) => action)
const actionOf = new Map(Object.values(operations).map(({ call, action }) => [call, action]))

/** The rows of the table of modes: what they say, as RAM actions. */
const modes = [...page.matchAll(/^\| ([^|]+) \| ((?:\+ )?[A-Z]\w+(?:, \w+)*) \|$/gm)]
  .filter(([, mode]) => mode !== 'mode')
  .map(([, mode = '', listed = '']) => [mode, listed.replace('+ ', '').split(', ').map(parseAction)] as const)

function parseAction(short: string): string {
  return /Workspace/.test(short)
    ? `paiworkspace:${short}`
    : `paicodesource:${short}CodeSource${short === 'List' ? 's' : ''}`
}

/** The runs of a mode, in order: inputs, the commit when it is not the newest, and how long PAI's list lags. */
const runs: Readonly<Record<string, readonly { inputs: Inputs; at?: 'first'; listLagMs?: number }[]>> = {
  '`dry-run: true`': [{ inputs: { 'dry-run': 'true' } }],
  '`if-exists: create` or `fail`': [
    { inputs: { 'if-exists': 'fail' } },
    { inputs: { 'if-exists': 'create' } },
    { inputs: { 'if-exists': 'create' }, listLagMs: 60_000 },
  ],
  '`if-exists: reuse`': [
    { inputs: { 'code-repo-username': 'somebody', verify: 'false' } },
    { inputs: {} },
    { inputs: {} },
  ],
  '`if-exists: update`': [
    { inputs: { 'if-exists': 'update' }, at: 'first' },
    { inputs: { 'if-exists': 'update' } },
    { inputs: { 'if-exists': 'update' } },
  ],
  'with `accessibility: PUBLIC`': [{ inputs: { accessibility: 'PUBLIC' } }],
  'with `keep`': [{ inputs: {}, at: 'first' }, { inputs: { keep: '1' } }],
  'with a workspace name': [{ inputs: { workspace: 'name' } }],
}

let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterEach(() => {
  for (const action of all) emulator.pai.allow(action)
  emulator.pai.listLagMs = 0
})
afterAll(() => emulator.close())

async function runAll(scenario: Scenario, mode: string): Promise<Run[]> {
  const done: Run[] = []
  for (const { inputs, at, listLagMs = 0 } of runs[mode] ?? []) {
    emulator.pai.listLagMs = listLagMs
    const workspace = inputs['workspace'] === 'name' ? { workspace: emulator.pai.workspaceName } : {}
    done.push(
      await scenario.run(push(ref, at === 'first' ? scenario.first : scenario.main), { ...inputs, ...workspace }),
    )
  }
  return done
}

const calledActions = (done: readonly Run[]) =>
  new Set(done.flatMap(({ calls }) => calls.map((call) => actionOf.get(call)).filter((action) => action !== undefined)))

describe('the least set of actions', () => {
  it('is told for every mode', () => expect(modes.map(([mode]) => mode)).toEqual(Object.keys(runs)))

  it.each(modes)('%s: is enough, and nothing in it is unused', async (mode, listed) => {
    const base = mode.startsWith('with') ? ['List', 'Get', 'Create'].map(parseAction) : []
    const granted = new Set([...base, ...listed])
    for (const action of all) if (!granted.has(action)) emulator.pai.deny(action)
    const done = await runAll(await createScenario(emulator), mode)
    expect(done.map(({ outputs }) => outputs['error-code'])).toEqual(done.map(() => ''))
    expect(done.flatMap(warningsOf).filter((line) => line.startsWith('W_LEFTOVER'))).toEqual([])
    const called = calledActions(done)
    expect(listed.filter((action) => !called.has(action))).toEqual([])
    expect([...called].filter((action) => !granted.has(action))).toEqual([])
  })

  it('without Delete leaves a surplus source and says so', async () => {
    emulator.pai.deny('paicodesource:DeleteCodeSource')
    const done = await runAll(await createScenario(emulator), 'with `keep`')
    expect(done.at(-1)?.outputs['result']).toBe('created')
    expect(done.flatMap(warningsOf)).toContainEqual(expect.stringMatching(/^W_LEFTOVER: /))
  })
})
