import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { text as toText } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { createController } from '../src/ending.ts'

const ending = JSON.stringify(path.resolve(import.meta.dirname, '../src/ending.ts'))
const say = (exitCode: number, how: 'leave' | 'finish' = 'leave') => `
  import { ${how} } from ${ending}
  process.exitCode = ${exitCode}
  process.stdout.write('x'.repeat(1e6))
  ${how}()`

it.each([0, 1, 130])(
  'a process that leaves with %i has said everything that a slow reader still takes',
  async (code) => {
    const run = promisify(execFile)(process.execPath, ['--input-type=module', '-e', say(code)], { maxBuffer: 2e6 })
    const ended = await run.catch((error: { code: number; stdout: string }) => error)
    expect([ended.stdout.length, 'code' in ended ? ended.code : 0]).toEqual([1e6, code])
  },
)

it('a reader that takes nothing does not hold it', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', say(1)], { stdio: ['ignore', 'pipe', 'ignore'] })
  expect(await once(child, 'exit')).toEqual([1, null])
  child.stdout.destroy()
})

it('a process that has finished waits for a reader that is late', async () => {
  const args = ['--input-type=module', '-e', say(1, 'finish')]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  const exit = once(child, 'exit')
  await delay(900)
  const [text, [code]] = await Promise.all([toText(child.stdout), exit])
  expect([text.length, code]).toEqual([1e6, 1])
})

it.each(['before', 'after'])(
  'a controller ends with its signal, aborted %s it was made, and not the other way round',
  (when) => {
    const step = new AbortController()
    if (when === 'before') step.abort(new Error('late'))
    const part = createController(step.signal)
    if (when === 'after') step.abort(new Error('late'))
    expect(part.signal.reason).toBe(step.signal.reason)
    const whole = new AbortController()
    createController(whole.signal).abort()
    expect(whole.signal.aborted).toBe(false)
  },
)

it('a step that hangs and holds nothing is none that succeeded', async () => {
  const index = JSON.stringify(path.resolve(import.meta.dirname, '../src/index.ts'))
  const hang = `
    import { registerHooks } from 'node:module'
    const stuck = { format: 'module', shortCircuit: true, source: 'export const main = () => new Promise(() => {})' }
    registerHooks({ load: (url, context, next) => (url.endsWith('/src/main.ts') ? stuck : next(url, context)) })
    await import(${index})`
  const child = spawn(process.execPath, ['--input-type=module', '-e', hang], { stdio: 'ignore' })
  expect(await once(child, 'exit')).toEqual([1, null])
})

/** Ends with an exit code while a name server has not answered yet. */
const finishHeld = (exitCode: number, forMs: number) => `
  import { finish } from ${ending}
  const until = Date.now() + ${forMs}
  process.getActiveResourcesInfo = () => (Date.now() < until ? ['GetAddrInfoReqWrap'] : [])
  process.exitCode = ${exitCode}
  finish()`

it.each([
  [1, 'a while', 400, 1, null],
  [1, 'too long', 60_000, null, 'SIGKILL'],
  [130, 'a moment', 50, 130, null],
  [130, 'a while', 400, null, 'SIGKILL'],
])('a process that failed with %i and is held for %s ends with its code, or is ended', async (given, _, ms, ...end) => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', finishHeld(given, ms)], { stdio: 'ignore' })
  expect(await once(child, 'exit')).toEqual(end)
})

/** Says when `process.exit` is called, which on Windows may abort a process that has just succeeded. */
const finishOnWindows = (left: string) => `
  import { finish } from ${ending}
  Object.defineProperty(process, 'platform', { value: 'win32' })
  const { exit } = process
  process.exit = () => exit(99)
  process.exitCode = 3
  ${left}
  finish()`

it.each([
  ['ends by itself where nothing is left', '', 3],
  ['is ended where something is left', 'setInterval(() => {}, 1_000)', 99],
])('a process on Windows %s', async (_, left, code) => {
  const args = ['--input-type=module', '-e', finishOnWindows(left)]
  const child = spawn(process.execPath, args, { stdio: 'ignore' })
  expect(await once(child, 'exit')).toEqual([code, null])
})
