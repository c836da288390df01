import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Fault } from '../../emulator/faults.ts'
import { lookAgain } from '../../src/aftermath.ts'
import { findTrace } from '../../src/register/trace.ts'
import { createRecorder, type Given, runInProcess, type Told } from '../support/told.ts'
import type { CallClass } from './calls.ts'
import type { Occurrence } from './outcomes.ts'
import { makeScene, type Scene, type Stage, secretsOf } from './scenes.ts'

const often = 40

/** The script of a fault that the first, the second or every request of a call meets. */
export function makeScript(fault: Fault, occurrence: Occurrence): readonly Fault[] {
  if (occurrence === 'first') return [fault]
  return occurrence === 'second' ? ['ok', fault] : Array.from({ length: often }, () => fault)
}

let runs = 5_000

/** Plays one cell, checks everything that holds in all of them, and returns how it ended: `right`, a warning's or an error's code. */
export async function playCell(
  stage: Stage,
  { call, scene: name }: Pick<CallClass, 'call' | 'scene'>,
  script: readonly Fault[],
): Promise<{ outcome: string; problems: readonly string[] }> {
  const { emulator } = stage
  const scene = makeScene(stage, name)
  if (name === 'move LFS') await stage.forgetLfs()
  if (scene.before !== null)
    await run(stage, { ...scene, ...scene.before, inputs: { ...scene.inputs, ...scene.before.inputs } })
  const [from, mutationsFrom] = [emulator.journal.length, emulator.ledger.mutations.length]
  emulator.faults = { [call]: [...script] }
  const told = await run(stage, scene)
  emulator.faults = {}
  const leaked = findLeaks(stage, told)
  const left = await stage.readLeftovers()
  const swept = await sweep(stage, scene, told)
  const made = emulator.ledger.mutations.slice(mutationsFrom)
  const entries = emulator.journal.slice(from)
  const problems = [
    ...leaked,
    ...swept,
    ...left.map((file) => `left in the temp folder: ${file}`),
    ...(entries.length > 120 ? [`${entries.length} requests`] : []),
    ...(entries.some((entry) => entry.path === '/redirected') ? ['a redirect was followed'] : []),
    ...findProblems(stage, scene, told, await readMirror(stage, scene)),
  ]
  if (told.exitCode !== 0 && made.length > 0) problems.push(...(await runAgain(stage, scene, told)))
  return { outcome: outcomeOf(told), problems }
}

/** Runs the main step of a scene. */
export function run(stage: Stage, scene: Scene): Promise<Told> {
  return runInProcess(givenOf(stage, scene, String(++runs)))
}

function givenOf({ emulator, time, temporary }: Stage, scene: Scene, runId: string): Given {
  const { url: serverUrl, apiUrl } = emulator.github
  const payload = { repository: { full_name: scene.repository, default_branch: 'main' }, ...scene.event.payload }
  const { eventName, sha, ref } = scene.event
  const { repository, inputs } = scene
  const env = { RUNNER_TEMP: temporary, PATH: process.env['PATH'] ?? '', ...scene.env }
  const run = { runId, runAttempt: '1', actor: 'octocat' }
  return {
    inputs,
    env,
    clock: time.client,
    context: { eventName, sha, ref, repository, serverUrl, apiUrl, ...run, payload },
  }
}

/** `right`, or the codes of the warnings, or that of the error. */
export function outcomeOf({ exitCode, errors, warnings }: Told): string {
  const codes = (exitCode === 0 ? warnings : errors).map((text) => text.split(':', 1)[0] ?? '')
  return codes.length === 0 ? 'right' : [...new Set(codes)].join(' ')
}

/** The sources of the cell's workspace for the commit of its event. */
function stored({ emulator }: Stage, scene: Scene) {
  const place = scene.inputs['workspace'] ?? ''
  const id = place.startsWith('cell_') ? String(700_000 + Number(place.slice(5))) : place
  return emulator.pai.codeSources().filter((item) => item.WorkspaceId === id && item['CodeCommit'] === scene.event.sha)
}

/** What does not hold, whatever happened: promises 1 to 3 of the product. */
function findProblems(stage: Stage, scene: Scene, told: Told, refs: readonly string[]): string[] {
  const { exitCode, errors, outputs } = told
  const items = stored(stage, scene)
  const problems: string[] = []
  const need = (holds: boolean, text: string) => void (holds || problems.push(text))
  need(items.length <= 1, `${items.length} sources`)
  const mirrors = stage.emulator.codeup.repositories().filter(({ path }) => path === scene.inputs['codeup-repository'])
  need(mirrors.length <= 1, `${mirrors.length} repositories`)
  need(
    refs.every((line) => line.endsWith(scene.event.sha)),
    `refs of the mirror: ${refs.join(', ')}`,
  )
  if (exitCode !== 0) {
    need(errors.length === 1 && outputs['error-code'] === errors[0]?.split(':', 1)[0], `errors: ${errors.join(' | ')}`)
    need(told.notices.length === 0, 'a notice on failure')
    return problems
  }
  need(errors.length === 0 && outputs['error-code'] === '', `errors on success: ${errors.join(' | ')}`)
  need(outputs['result'] === scene.result, `result ${outputs['result']}`)
  if (scene.result === 'planned') need(items.length === 0, 'a dry run has made a source')
  else need(items[0]?.CodeSourceId === outputs['code-source-id'], `put out ${outputs['code-source-id']}`)
  need(
    scene.result === 'planned' || outputs['mirrored'] !== 'pushed' || refs.length === 2,
    `the mirror has ${refs.length} refs`,
  )
  return problems
}

/** The refs of the cell's own mirror, `name sha`: loose ones, since nothing packs them. */
async function readMirror({ emulator }: Stage, { inputs }: Scene): Promise<string[]> {
  const name = inputs['codeup-repository'] ?? ''
  if (!emulator.codeup.repositories().some(({ path }) => path === name)) return []
  const refs = join(emulator.codeup.repositoryPath(name), 'refs')
  const files = await readdir(refs, { recursive: true, withFileTypes: true })
  const found = files.filter((file) => file.isFile() && !file.name.endsWith('.lock'))
  return Promise.all(
    found.map(async ({ parentPath, name }) => `${name} ${(await readFile(join(parentPath, name), 'utf8')).trim()}`),
  )
}

function findLeaks(stage: Stage, { text, masks, outputs, state }: Told): string[] {
  const shown = [text, JSON.stringify(outputs), JSON.stringify([...state])].join('\n')
  return [...new Set([...secretsOf(stage.emulator), ...masks])].flatMap((secret) => {
    const encoded = ['', 'x', 'xx'].map((before) =>
      Buffer.from(before + secret)
        .toString('base64')
        .slice(4, -4),
    )
    const found = [secret, encodeURIComponent(secret), ...encoded].some((form) => shown.includes(form))
    return found ? [`a secret is shown: …${secret.slice(-4)}`] : []
  })
}

/** The post step: nothing is left of this attempt but what was put out. */
async function sweep(stage: Stage, scene: Scene, told: Told): Promise<string[]> {
  const trace = findTrace((name) => told.state.get(name) ?? '')
  if (trace === null) return []
  const { runner, tell } = createRecorder(givenOf(stage, scene, String(runs)), new Map(told.state))
  const failed = await lookAgain(runner, trace).then(
    () => [],
    (error: unknown) => [`the post step: ${error}`],
  )
  return [...failed, ...tell(0).warnings, ...findLeaks(stage, tell(0))]
}

/** A run without faults takes it from there, and keeps the ID if one was told. */
async function runAgain(stage: Stage, scene: Scene, before: Told): Promise<string[]> {
  const told = await run(stage, scene)
  const [id, known] = [told.outputs['code-source-id'], before.outputs['code-source-id']]
  const items = stored(stage, scene)
  return [
    ...(told.exitCode === 0 ? [] : [`run again: ${told.errors.join(' | ')}`]),
    ...(items.length === 1 && items[0]?.CodeSourceId === id ? [] : [`run again: ${items.length} sources`]),
    ...(known === '' || known === id ? [] : [`run again: ${id} after ${known}`]),
  ]
}
