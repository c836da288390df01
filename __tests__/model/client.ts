import { ActionError } from '../../src/errors.ts'
import type { Attempt, Http } from '../../src/http/http.ts'
import { createRetryBudget } from '../../src/http/retry.ts'
import type { Operation, Pai } from '../../src/pai/pai.ts'
import type { Draw } from '../support/draw.ts'
import { createExchange } from './exchange.ts'
import type { Service } from './service.ts'
import type { Actor, Timeline } from './timeline.ts'
import type { Weather } from './weather.ts'

/** What all processes of a schedule share. */
export interface World {
  readonly timeline: Timeline
  readonly service: Service
  readonly weather: Weather
  readonly draw: Draw
  makeNonce(): string
  /** Keeps a line for whoever replays the schedule. */
  note(who: string, what: string): void
}

/** One process that talks to the service. */
export interface Process {
  readonly actor: Actor
  /** `runId.runAttempt.uuid8`, for the ledger of deletions. */
  readonly by: string
  /** Called when a call begins; the process may end there. */
  onCall(): void
}

const stepMs = 900_000

/** Creates the client of one process: the interface that the protocol is written against, on simulated time. */
export function createClient(world: World, process: Process): Pai {
  const { timeline, service, weather, draw } = world
  const { actor } = process
  const exchange = createExchange(world, actor)
  const begin = () => {
    actor.signal.throwIfAborted()
    process.onCall()
    return actor.wait(0)
  }
  /** There, the work, and back; a call that is broken has failed for good, and may have been carried out all the same. */
  async function call<T>(what: string, work: () => T): Promise<T> {
    await begin()
    world.note(process.by, what)
    const isBroken = draw.below(1_000) < weather.broken
    const isDone = !isBroken || draw.below(2) === 0
    const result = Promise.withResolvers<T>()
    timeline.after(20 + draw.below(100), () => (isDone ? result.resolve(work()) : undefined))
    await actor.wait(140 + draw.below(100))
    if (!isBroken) return result.promise
    await actor.wait(3_000 + draw.below(5_000))
    throw new ActionError('E_API', `${what} was refused: 503 ServiceUnavailable.`)
  }
  return {
    http: createHttp(timeline.now() + stepMs, world, actor, async (request) => {
      await begin()
      return exchange(request, process.by)
    }),
    call: async (_, schema) => ({
      value: schema.parse({ WorkspaceId: '4321', Status: 'ENABLED' }),
      requestId: null,
      bytes: 0,
    }),
    prepare: async (operation) => prepare(operation, world.makeNonce()),
    canSignAgain: () => false,
    listCodeSources: (_, name) =>
      call('list', () => ({
        items: service.list().filter((item) => item.displayName.includes(name)),
        requestId: 'list',
      })),
    findCodeSource: (id) => call(`get ${id}`, () => service.find(id)),
    updateCodeSource: () => Promise.reject(new Error('nothing has to be updated here')),
    publishCodeSource: (id) => call(`publish ${id}`, () => service.publish(id)),
    async deleteCodeSource(id) {
      await call(`delete ${id}`, () => (weather.mayDelete ? service.remove(id, process.by) : undefined))
      if (!weather.mayDelete) throw new ActionError('E_RAM_DENIED', `Deleting ${id} was refused: 403 NoPermission.`)
    },
  }
}

function prepare(operation: Operation, nonce: string) {
  return {
    method: operation.method,
    origin: 'https://pai.example',
    path: `/${operation.path.join('/')}`,
    headers: { 'x-acs-signature-nonce': nonce },
    body: JSON.stringify(operation.body),
  }
}

function createHttp(deadline: number, world: World, actor: Actor, attempt: Http['attempt']): Http {
  const random = () => world.draw.below(2 ** 30) / 2 ** 30
  return {
    clock: { now: world.timeline.now, random, sleep: (ms) => actor.wait(ms) },
    signal: actor.signal,
    deadline,
    budget: createRetryBudget(),
    attempt: (request): Promise<Attempt> => attempt(request),
    stream: () => Promise.reject(new Error('nothing is streamed here')),
    send: () => Promise.reject(new Error('nothing is sent here')),
    connect: () => undefined,
    close: () => Promise.resolve(),
  }
}
