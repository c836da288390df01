import type { Plugin } from 'rolldown'

const undici = /[\\/]undici[\\/]lib[\\/]/
const withBodies = /[\\/]undici[\\/]lib[\\/](core[\\/]request|dispatcher[\\/]client-h1)\.js$/

/** What stands in the bundle for modules that undici names, and that every start would pay for. */
const standIns: Readonly<Record<string, string>> = {
  // HTTP/2, which is switched off (src/http/dispatcher.ts), and what a body of FormData needs, which is never sent.
  unreached: 'module.exports = () => { throw new Error("This part of undici is not bundled") }',
  // Only called as a function.
  'node:assert': 'module.exports = (value, message) => { if (!value) throw new Error(message ?? "assertion failed") }',
  // Only for Node's default limit of headers, and to recognise a body that is an IncomingMessage, which is never sent.
  'node:http': 'module.exports = { maxHeaderSize: 16384, IncomingMessage: class {} }',
}

const unreached: Plugin = {
  name: 'unreached',
  resolveId(source, importer = '') {
    // The parser once more, for machines without SIMD: Node 24 runs on none of those that runners have.
    if (/\/llhttp-wasm(\.js)?$/.test(source)) return this.resolve(source.replace('llhttp-', 'llhttp_simd-'), importer)
    if (/\/client-h2(\.js)?$/.test(source)) return '\0unreached'
    if (source.startsWith('../web/') && withBodies.test(importer)) return '\0unreached'
    return source in standIns && undici.test(importer) ? `\0${source}` : undefined
  },
  load: (id: string) => (id.startsWith('\0') ? standIns[id.slice(1)] : undefined),
}

/** Settings of rolldown that leave out of a bundle what no request of ours reaches. */
export const withoutUnreached = {
  plugins: [unreached],
  // undici's own word for a bundle without its experimental parser.
  transform: { define: { esbuildDetection: 'true' } },
}
