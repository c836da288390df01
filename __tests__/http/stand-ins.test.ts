import { readFileSync } from 'node:fs'
import path from 'node:path'
import { rolldown } from 'rolldown'
import { describe, expect, it } from 'vitest'
import { withoutUnreached } from '../../scripts/unreached.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** The files of undici that the step's HTTP client is bundled with. */
async function readBundled(): Promise<readonly { name: string; text: string }[]> {
  const bundle = await rolldown({ cwd: root, input: 'src/http/proxied.ts', platform: 'node', ...withoutUnreached })
  const { output } = await bundle.generate({ format: 'esm' })
  await bundle.close()
  const ids = output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))
  return ids
    .filter((id) => /[\\/]undici[\\/]lib[\\/]/.test(id))
    .map((id) => ({ name: path.basename(id), text: readFileSync(id, 'utf8') }))
}

/** The names that a text takes from a module that it requires: `maxHeaderSize` of `http.maxHeaderSize`. */
function findUses(text: string, module: string): string[] {
  const all = [...text.matchAll(new RegExp(`const (\\{[^}]*\\}|\\w+) = require\\('${module}'\\)`, 'g'))]
  return all.flatMap(([, names = '']) => {
    if (names.startsWith('{'))
      return names
        .slice(1, -1)
        .split(',')
        .map((name) => name.trim())
    return [...text.matchAll(new RegExp(`(?<![/\\w])${names}\\.(\\w+)`, 'g'))].map(([, name = '']) => name)
  })
}

describe('what stands in for parts of Node and undici', () => {
  it('has all that the bundled modules of undici use of it', async () => {
    const files = await readBundled()
    expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['client.js', 'agent.js', 'proxy-agent.js']))
    const uses = (module: string) => new Set(files.flatMap(({ text }) => findUses(text, module)))
    expect(uses('node:http')).toEqual(new Set(['IncomingMessage', 'maxHeaderSize']))
    expect(uses('../llhttp/constants.js')).toEqual(new Set(['ERROR', 'TYPE']))
    // Called as a function, and no method of it.
    expect(uses('node:assert')).toEqual(new Set())
    expect(files.filter(({ text }) => text.includes("require('node:assert')")).length).toBeGreaterThan(5)
  })
})
