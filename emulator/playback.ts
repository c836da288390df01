import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Fault, makeFaultAnswer, parseFaultNumber } from './faults.ts'
import type { Answer, Exchange, Route } from './http-server.ts'
import type { OpenEntry, Service } from './journal.ts'

export interface Scene {
  readonly service: Service
  readonly exchange: Exchange
  readonly route: Route
  readonly entry: OpenEntry
  readonly response: ServerResponse
  /** Fires when the server closes, so that no wait outlives it. */
  readonly closing: AbortSignal
}

/** Serves one request the way its fault says; returns when the answer, or the lack of one, is out. */
export async function playFault(fault: Fault, scene: Scene): Promise<void> {
  if (fault === 'ok') return await send(scene, await scene.route.answer())
  const instead = makeFaultAnswer(scene.service, fault)
  if (instead !== null) {
    await drain(scene)
    return await send(scene, instead)
  }
  if (fault.startsWith('delay:')) {
    if (await pause(scene, parseFaultNumber(fault, 0))) await send(scene, await scene.route.answer())
    return
  }
  if (fault === 'hang') return void scene.exchange.body.resume()
  if (fault === 'reset-before') {
    await drain(scene)
    return reset(scene)
  }
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
  writeHead(scene, answer, whole.length)
  if (fault === 'truncate') {
    const half = whole.subarray(0, Math.floor(whole.length / 2))
    scene.entry.bytesOut += half.length
    scene.response.write(half, () => scene.response.destroy())
    return
  }
  for (const byte of whole) {
    if (!(await pause(scene, 100)) || scene.response.destroyed) return
    scene.entry.bytesOut += 1
    scene.response.write(Buffer.of(byte))
  }
  scene.response.end()
}

// The body has to be here before the connection goes, because the work needs it afterwards.
async function commitLate(scene: Scene, delayMs: number): Promise<void> {
  await scene.exchange.readBody()
  reset(scene)
  if (!(await pause(scene, delayMs))) return
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
  return await sleep(delayMs, true, { signal: scene.closing }).catch(() => false)
}
