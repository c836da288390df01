import { ActionError } from '../../src/errors.ts'
import type { Accessibility } from '../../src/pai/schema.ts'
import type { RegisterTask } from '../../src/register/fields.ts'
import { reconcile } from '../../src/register/reconcile.ts'
import { findTrace } from '../../src/register/trace.ts'
import { shaFrom } from '../support/object-name.ts'
import { createClient, type World } from './client.ts'
import { location, type Strategy } from './strategies.ts'
import { createActor } from './timeline.ts'

/** How a main step is ended before its time: at its n-th call or some time after, as by SIGKILL or as by SIGINT. */
export interface Fate {
  readonly call: number
  readonly afterMs: number
  readonly how: 'kill' | 'cancel'
}

export interface JobFacts {
  readonly runId: number
  readonly runAttempt: number
  readonly fate: Fate | null
  /** Milliseconds: the mirror, and between the main step and the post step. */
  readonly mirrorMs: number
  readonly gapMs: number
}

/** What a job has shown to its user. */
export interface Outcome {
  readonly by: string
  readonly kind: 'success' | 'failure' | 'killed'
  /** The output of the main step; empty without one. */
  readonly id: string
  /** True when the source that was put out existed as the step ended, as it was asked for. */
  readonly wasRight: boolean
  readonly error: string
  readonly ms: number
  readonly warnings: readonly string[]
}

/** The task of one attempt of a run; all attempts want the same source. */
export function makeTask(by: string, accessibility: Accessibility): RegisterTask {
  const commit = shaFrom('44da109b59f8596152987eaa8f3b2487bb72ea63')
  return {
    ifExists: 'reuse',
    repo: 'codeup:codeup.example:99d1/acme/train',
    token: null,
    branch: 'main',
    commit,
    mountPath: '/root/code/',
    cloneType: null,
    accessibility,
    displayNameTemplate: '{repo}-{ref}-{sha12}',
    names: {
      owner: 'acme',
      repo: 'train',
      ref: 'main',
      sha: commit,
      sha12: commit.slice(0, 12),
      run_id: '',
      run_attempt: '',
    },
    text: 'acme/train',
    ref: 'refs/heads/main',
    by,
    attempt: null,
    verify: true,
    dryRun: false,
    maxAttempts: 5,
  }
}

/** Runs the main step, whatever becomes of it, and then the post step, as the runner does. */
export async function runJob(world: World, facts: JobFacts, strategy: Strategy): Promise<Outcome> {
  const { timeline } = world
  const by = `${facts.runId}.${facts.runAttempt}.${world.makeNonce().padStart(8, '0')}`
  const state = new Map<string, string>()
  const started = timeline.now()
  const main = await runMain(world, facts, by, state, strategy)
  const ms = timeline.now() - started
  const wasRight = world.service.find(main.id)?.accessibility === world.weather.accessibility
  world.note(by, `${main.kind} ${main.id} ${main.error}`)
  const post = createActor(timeline)
  await post.wait(facts.gapMs)
  const trace = findTrace((name) => state.get(name) ?? '')
  const pai = createClient(world, { actor: post, by, onCall: () => undefined })
  const left = trace === null ? [] : await reconcile(pai, trace).catch((error: unknown) => [String(error)])
  world.note(by, `post step: ${trace === null ? 'nothing to look for' : left.join(' ') || 'done'}`)
  return { ...main, by, ms, wasRight, warnings: [...main.warnings, ...left] }
}

async function runMain(
  world: World,
  facts: JobFacts,
  by: string,
  state: Map<string, string>,
  strategy: Strategy,
): Promise<Pick<Outcome, 'kind' | 'id' | 'error' | 'warnings'>> {
  const actor = createActor(world.timeline)
  const pai = createClient(world, { actor, by, onCall: armFate(world, facts.fate, actor) })
  let known = ''
  const warnings: string[] = []
  const rooms = {
    pai,
    isRepo: (codeRepo: string) => codeRepo === location.codeRepo,
    save: (name: string, value: string) => void state.set(name, value),
    onId(id: string) {
      known = id
    },
    info: () => undefined,
    warn: (_: string, message: string) => void warnings.push(message),
    plan: () => undefined,
  }
  const mirror = () => {
    state.set('attempt', by)
    return actor.wait(facts.mirrorMs)
  }
  const work = strategy(makeTask(by, world.weather.accessibility), rooms, mirror).then(
    ({ id }) => ({ kind: 'success', id, error: '', warnings }) as const,
    (error: unknown) => ({ kind: 'failure', id: known, error: describe(error), warnings }) as const,
  )
  // As the corridor does before it puts anything out.
  void work.then(({ id }) => state.set('id', id))
  const death = actor.killed.then(() => ({ kind: 'killed', id: '', error: '', warnings }) as const)
  return Promise.race([work, death])
}

function describe(error: unknown): string {
  return error instanceof ActionError ? `${error.code}: ${error.message}` : `E_INTERNAL: ${error}`
}

function armFate(world: World, fate: Fate | null, actor: ReturnType<typeof createActor>): () => void {
  let calls = 0
  const end = () => {
    if (fate?.how === 'kill') actor.kill()
    else actor.cancel(new ActionError('E_CANCELLED', 'Cancelled by SIGINT.'))
  }
  return () => {
    if (++calls !== fate?.call) return
    if (fate.afterMs === 0) end()
    else world.timeline.after(fate.afterMs, end)
  }
}
