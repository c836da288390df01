import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findFunctions, withEagerFunctions } from '../../scripts/eager.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'eager-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** How many functions of a script V8 reads again when they are called. */
async function countReadAgain(code: string): Promise<number> {
  const [script, log] = [path.join(folder, 'script.mjs'), path.join(folder, 'v8.log')]
  await writeFile(script, code)
  const flags = ['--log-function-events', '--no-logfile-per-isolate', `--logfile=${log}`]
  await promisify(execFile)(process.execPath, [...flags, script])
  const lines = (await readFile(log, 'utf8')).split('\n').map((line) => line.split(','))
  const id = lines.find(([kind, , url]) => kind === 'script-details' && url?.endsWith('script.mjs'))?.[1]
  return lines.filter(([kind, event, of]) => kind === 'function' && event === 'parse-function' && of === id).length
}

it('V8 reads a function in parentheses once, any other twice: it has not learned otherwise', async () => {
  const code = 'function one() { return two(() => 1) }\nconst two = (call) => call()\none()\n'
  const names = new Set(findFunctions(code).map(({ name }) => name))
  expect(names.size).toBe(3)
  expect(await countReadAgain(code)).toBe(3)
  expect(await countReadAgain(withEagerFunctions(code, names))).toBe(0)
})
