import { createRequire } from 'node:module'
import type { Plugin } from 'rolldown'

const names = ['llhttp', 'llhttp_simd'] as const
const require = createRequire(import.meta.url)

/**
 * Lets the bundle read undici's parsers from files next to it. undici has them as text in base64, which V8 would read at
 * every start, both of them, and which was a third of the file.
 */
export const withParserFiles: Plugin = {
  name: 'parser-files',
  load(id) {
    const name = names.find((name) => id.replaceAll('\\', '/').endsWith(`/undici/lib/llhttp/${name}-wasm.js`))
    if (name === undefined) return undefined
    return `module.exports = process.getBuiltinModule('node:fs').readFileSync(import.meta.dirname + '/${name}.wasm')`
  },
}

/** The files by their names: WebAssembly, byte for byte what undici has. */
export function makeParserFiles(): Map<string, Buffer> {
  return new Map(names.map((name) => [`${name}.wasm`, require(`undici/lib/llhttp/${name}-wasm.js`)]))
}
