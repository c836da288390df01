import { createRequire } from 'node:module'
import type { Plugin } from 'rolldown'

const undici = /[\\/]undici[\\/]lib[\\/]/
const core = /[\\/]undici[\\/]lib[\\/]core[\\/]/
const withBodies = /[\\/]undici[\\/]lib[\\/](core[\\/]request|dispatcher[\\/]client-h1)\.js$/

const require = createRequire(import.meta.url)
const { ERROR, TYPE } = require('undici/lib/llhttp/constants.js')
const { defaultWebSocketMaxFragments, defaultWebSocketMaxPayloadSize } = require('undici/lib/core/constants.js')
const limits = { defaultWebSocketMaxFragments, defaultWebSocketMaxPayloadSize }

/** What stands in the bundle for modules that undici names, and that every start would pay for. */
const standIns: Readonly<Record<string, string>> = {
  // HTTP/2, which is switched off (src/http/dispatcher.ts), SOCKS, which is refused (src/http/proxies.ts), and what a body of
  // FormData needs, which is never sent.
  unreached: 'module.exports = () => { throw new Error("This part of undici is not bundled") }',
  // Only called as a function.
  'node:assert': 'module.exports = (value, message) => { if (!value) throw new Error(message ?? "assertion failed") }',
  // Only for Node's default limit of headers, and to recognise a body that is an IncomingMessage, which is never sent.
  'node:http': 'module.exports = { maxHeaderSize: 16384, IncomingMessage: class {} }',
  // A tree and a table of the well-known header names, built at import; where they have nothing, undici lowers the name itself.
  './tree': 'module.exports = { tree: { lookup: () => null } }',
  'core/constants': `module.exports = { headerNameLowerCasedRecord: { __proto__: null }, ...${JSON.stringify(limits)} }`,
  // Channels that nobody subscribes to; with NODE_DEBUG they would print requests past the masks.
  diagnostics: 'module.exports = { channels: new Proxy({}, { get: () => ({ hasSubscribers: false }) }) }',
  // Two of its thirty-two tables are looked at.
  'llhttp/constants': `module.exports = ${JSON.stringify({ ERROR, TYPE })}`,
}

const unreached: Plugin = {
  name: 'unreached',
  resolveId(source, importer = '') {
    if (/\/llhttp\/constants(\.js)?$/.test(source)) return '\0llhttp/constants'
    if (/\/core\/constants(\.js)?$/.test(source) || (source === './constants' && core.test(importer)))
      return '\0core/constants'
    if (/\/(client-h2|socks5-proxy-agent)(\.js)?$/.test(source)) return '\0unreached'
    if (source.startsWith('../web/') && withBodies.test(importer)) return '\0unreached'
    if (/\/diagnostics(\.js)?$/.test(source) && undici.test(importer)) return '\0diagnostics'
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
