import type { Answer, HttpRequest } from '../../src/http/exchange.ts'
import type { Attempt } from '../../src/http/http.ts'
import type { Draw } from '../support/draw.ts'
import type { World } from './client.ts'
import type { Actor } from './timeline.ts'
import type { Weather } from './weather.ts'

const faults = [
  'reset-before',
  'reset-after',
  'hang-before',
  'hang-after',
  '5xx-before',
  '5xx-after',
  'html-200',
  'html-502-after',
  'truncated',
  'without-id',
  'throttled',
  'never-sent',
] as const

type Fault = 'ok' | 'late' | (typeof faults)[number]

const executed = new Set<Fault>([
  'ok',
  'reset-after',
  'hang-after',
  '5xx-after',
  'html-502-after',
  'truncated',
  'without-id',
])
const giveUpMs = 45_000

/** Creates the way of one POST to the service and back, with what goes wrong on it. */
export function createExchange(world: World, actor: Actor): (request: HttpRequest, by: string) => Promise<Attempt> {
  const { timeline, weather, draw } = world
  return async (request, by) => {
    const fault = drawFault(weather, draw)
    world.note(by, `post ${request.headers['x-acs-signature-nonce']}: ${fault}`)
    if (fault === 'never-sent') {
      await actor.wait(draw.below(15_000))
      return fail('never', 'connect ECONNREFUSED')
    }
    const reply = Promise.withResolvers<Answer | null>()
    timeline.after(20 + draw.below(400), () => reply.resolve(serve(world, fault, request)))
    const hangs = fault === 'late' || fault.startsWith('hang')
    await actor.wait(hangs ? giveUpMs : 440 + draw.below(200))
    const answer = await reply.promise
    return answer === null ? fail('unknown', 'read ECONNRESET') : { ok: true, answer }
  }
}

function drawFault(weather: Weather, draw: Draw): Fault {
  const number = draw.below(1_000)
  if (number < weather.late) return 'late'
  return number < weather.late + weather.faulty ? draw.pick(faults) : 'ok'
}

/** What the service does with a request that has arrived; null: the client gets no answer. */
function serve({ timeline, service, weather, draw }: World, fault: Fault, request: HttpRequest): Answer | null {
  const isSilent = fault === 'late' || /^(hang|reset)/.test(fault)
  const isDone = fault === 'late' || executed.has(fault)
  // What fails before the work may have failed before or after the gateway looked at the nonce.
  const isNoted = isDone || draw.below(2) === 0
  const isFresh = !isNoted || service.takeNonce(request.headers['x-acs-signature-nonce'] ?? '')
  if (weather.nonces && !isFresh) return isSilent ? null : coded(400, 'SignatureNonceUsed')
  const fields: Record<string, unknown> = JSON.parse(String(request.body))
  if (fault === 'late') {
    timeline.after(giveUpMs + draw.below(20_000), () => service.create(fields))
    return null
  }
  const item = isDone ? service.create(fields) : null
  if (isSilent) return null
  if (isDone && item === null) return coded(400, 'DuplicateName')
  const created = JSON.stringify({ CodeSourceId: item?.id, RequestId: 'R-1' })
  const answers: Partial<Record<Fault, Answer>> = {
    '5xx-before': coded(503, 'ServiceUnavailable'),
    '5xx-after': coded(500, 'InternalError'),
    'html-200': page(200),
    'html-502-after': page(502),
    truncated: answered(200, created.slice(0, 12)),
    'without-id': answered(200, '{"RequestId":"R-1"}'),
    throttled: { ...coded(400, 'Throttling.User'), headers: { 'x-acs-retry-after': '1500' } },
  }
  return answers[fault] ?? answered(200, created)
}

const answered = (status: number, text: string): Answer => ({ status, headers: {}, body: Buffer.from(text) })
const coded = (status: number, code: string) => answered(status, JSON.stringify({ Code: code, Message: code }))
const page = (status: number): Answer => ({
  ...answered(status, '<html><body>gateway</body></html>'),
  headers: { 'content-type': 'text/html' },
})

function fail(sent: 'never' | 'unknown', detail: string): Attempt {
  return { ok: false, failure: { code: 'E_NETWORK', sent, transient: true, detail, cause: null } }
}
