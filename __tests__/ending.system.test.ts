import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const ending = JSON.stringify(path.resolve(import.meta.dirname, '../src/ending.ts'))
const say = (exitCode: number) => `
  import { leave } from ${ending}
  process.exitCode = ${exitCode}
  process.stdout.write('x'.repeat(1e6))
  leave()`

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
