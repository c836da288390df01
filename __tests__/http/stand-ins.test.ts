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

async function readText(): Promise<string> {
  return (await readBundled()).map(({ text }) => text).join('\n')
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

  it('may find no header name, since undici lowers what is not found', async () => {
    const all = await readText()
    expect(all.match(/require\('\.\/tree'\)/g)).toHaveLength(1)
    const lookUps = all.match(/(?<!\w)tree\..*/g) ?? []
    expect(lookUps).toHaveLength(2)
    for (const text of lookUps)
      expect(text).toMatch(/^tree\.lookup\(value\) \?\? value\.toString\('latin1'\)\.toLowerCase\(\)/)
  })

  it('may have no table of header names, since undici lowers and checks what is not in it', async () => {
    const all = await readText()
    const limits = ['defaultWebSocketMaxFragments', 'defaultWebSocketMaxPayloadSize']
    const uses = new Set(['./constants', '../core/constants'].flatMap((module) => findUses(all, module)))
    expect(uses).toEqual(new Set(['headerNameLowerCasedRecord', ...limits]))
    expect(all.match(/headerNameLowerCasedRecord\[/g)).toHaveLength(3)
    expect(all).toContain('headerNameLowerCasedRecord[value] ?? value.toLowerCase()')
    expect(all.replace(/\s+/g, ' ')).toContain(
      'let headerName = headerNameLowerCasedRecord[key] if (headerName === undefined) { headerName = key.toLowerCase() ' +
        'if (headerNameLowerCasedRecord[headerName] === undefined && !isValidHTTPToken(headerName)) { throw new',
    )
  })

  it('has no subscribers, without whom undici publishes nothing', async () => {
    const all = await readText()
    const required = all.match(/^.{0,80}require\('[./\w]{1,20}\/diagnostics(\.js)?'\)/gm) ?? []
    expect(required.length).toBeGreaterThan(2)
    expect(new Set(required)).toEqual(new Set(required.filter((text) => text.startsWith('const { channels } = '))))
    const published = all.match(/channels\.\w+\.publish/g) ?? []
    const guarded = all.match(/if \(channels\.(\w+)\.hasSubscribers\) \{\s*channels\.\1\.publish/g) ?? []
    expect(published.length).toBeGreaterThan(10)
    expect(published.length).toBe(guarded.length)
    expect(all.match(/(?<!\w)channels\.\w+/g)).toHaveLength(2 * published.length)
  })
})
