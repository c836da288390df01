import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { setImmediate } from 'node:timers/promises'
import type { Clock } from './clock.ts'
import { distort, type Whole } from './distortion.ts'
import { type Fault, makeFaultAnswer, parseFaultNumber } from './faults.ts'
import type { Answer, Exchange, Route } from './http-server.ts'
import type { OpenEntry, Service } from './journal.ts'

const enough = 8 * 1024 * 1024

export interface Scene {
  readonly service: Service
  readonly exchange: Exchange
  readonly route: Route
  readonly entry: OpenEntry
  readonly response: ServerResponse
  readonly clock: Clock
  /** Fires when the server closes, so that no wait outlives it. */
  readonly closing: AbortSignal
}

/** Serves one request the way its fault says; returns when the answer, or the lack of one, is out. */
export async function playFault(fault: Fault, scene: Scene): Promise<void> {
  if (fault === 'ok') return await send(scene, await scene.route.answer())
  const instead = makeFaultAnswer(scene.service, fault, scene.exchange.headers.host)
  if (instead !== null) {
    await drain(scene)
    return await send(scene, instead)
  }
  if (fault.startsWith('delay:')) {
    if (await pause(scene, parseFaultNumber(fault, 0))) await send(scene, await scene.route.answer())
    return
  }
  if (fault === 'hang') return await hang(scene)
  if (fault === 'reset-before' || fault === 'close' || fault === 'not-http') {
    await drain(scene)
    return breakOff(fault, scene)
  }
  if (fault === 'endless') return await sendEndlessly(scene)
  if (fault.startsWith('late-commit:')) return await commitLate(scene, parseFaultNumber(fault, 1000))
  await playAfterCommit(fault, scene)
}

async function playAfterCommit(fault: Fault, scene: Scene): Promise<void> {
  const answer = await scene.route.answer()
  const whole = await readAnswer(answer)
  if (fault === 'reset-after-commit') return reset(scene)
  if (fault.startsWith('after-commit:')) {
    const status = parseFaultNumber(fault, 502)
    const instead = makeFaultAnswer(scene.service, `status:${status}`)
    return await send(scene, instead ?? { status })
  }
  const distorted = distort(fault, { status: answer.status, headers: answer.headers ?? {}, body: whole })
  if (distorted !== null) return sendWhole(scene, distorted)
  writeHead(scene, answer, whole.length)
  if (fault === 'truncate' || fault === 'stall') {
    const half = whole.subarray(0, Math.floor(whole.length / 2))
    scene.entry.bytesOut += half.length
    scene.response.write(half, () => (fault === 'truncate' ? scene.response.destroy() : undefined))
    return fault === 'truncate' ? undefined : await hang(scene)
  }
  for (const byte of whole) {
    if ((fault === 'drip' && !(await pause(scene, 100))) || scene.response.destroyed) return
    scene.entry.bytesOut += 1
    scene.response.write(Buffer.of(byte))
    // A turn of the event loop, so that the byte leaves alone.
    await setImmediate()
  }
  scene.response.end()
}

function sendWhole({ response, entry }: Scene, { status, headers, body }: Whole): void {
  entry.status = status
  entry.bytesOut += body.length
  response.writeHead(status, { ...headers, ...(status !== 204 && { 'content-length': String(body.length) }) })
  response.end(body)
}

/** Says nothing more until the client goes away. */
async function hang(scene: Scene): Promise<void> {
  scene.exchange.body.resume()
  while (!scene.response.destroyed && (await pause(scene, 1_000)));
}

function breakOff(fault: Fault, scene: Scene): void {
  const { socket } = scene.response
  if (fault === 'reset-before') reset(scene)
  else if (fault === 'close') socket?.end()
  else socket?.end('SSH-2.0-OpenSSH_9.9\r\n\r\n')
}

async function sendEndlessly(scene: Scene): Promise<void> {
  await drain(scene)
  const { response, entry } = scene
  writeHead(scene, { status: 200, headers: { 'content-type': 'application/json' } }, null)
  const chunk = Buffer.alloc(64 * 1024, ' ')
  while (!response.destroyed && !scene.closing.aborted) {
    // Who takes so much takes everything: until its time is over.
    if (entry.bytesOut > enough && !(await pause(scene, 1_000))) return
    entry.bytesOut += chunk.length
    if (!response.write(chunk)) await drained(response)
  }
}

// The body has to be here before the connection goes, because the work needs it afterwards.
async function commitLate(scene: Scene, delayMs: number): Promise<void> {
  await scene.exchange.readBody()
  reset(scene)
  const isOpen = await scene.clock.wait(delayMs, scene.closing).then(
    () => true,
    () => false,
  )
  if (!isOpen) return
  await readAnswer(await scene.route.answer())
}

async function send(scene: Scene, answer: Answer): Promise<void> {
  const { response, entry } = scene
  if (answer.body instanceof Readable) return await stream(scene, answer, answer.body)
  const body = Buffer.from(answer.body ?? '')
  writeHead(scene, answer, body.length)
  entry.bytesOut += body.length
  response.end(body)
}

async function stream(scene: Scene, answer: Answer, body: Readable): Promise<void> {
  const { response, entry } = scene
  writeHead(scene, answer, null)
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      entry.bytesOut += chunk.length
      if (response.destroyed) break
      if (!response.write(chunk)) await drained(response)
    }
    response.end()
  } catch {
    response.destroy()
  } finally {
    body.destroy()
  }
}

async function drained(response: ServerResponse): Promise<void> {
  // Its client has gone, and nothing more will be heard of it.
  if (response.destroyed) return
  await new Promise<void>((resolve) => {
    const done = () => {
      response.off('drain', done)
      response.off('close', done)
      resolve()
    }
    response.on('drain', done)
    response.on('close', done)
  })
}

function writeHead(scene: Scene, answer: Answer, length: number | null): void {
  scene.entry.status = answer.status
  const size = length === null ? {} : { 'content-length': String(length) }
  scene.response.writeHead(answer.status, { ...answer.headers, ...size })
}

async function readAnswer(answer: Answer): Promise<Buffer> {
  return answer.body instanceof Readable ? await buffer(answer.body) : Buffer.from(answer.body ?? '')
}

async function drain(scene: Scene): Promise<void> {
  const { body } = scene.exchange
  if (body.readableEnded) return
  await new Promise<void>((resolve) => {
    body.on('close', resolve)
    body.resume()
  })
}

function reset(scene: Scene): void {
  scene.response.socket?.resetAndDestroy()
}

// False when the server closed meanwhile.
async function pause(scene: Scene, delayMs: number): Promise<boolean> {
  return await scene.clock.pause(delayMs, scene.closing).then(
    () => true,
    () => false,
  )
}
