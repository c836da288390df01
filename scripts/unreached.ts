/**
 * Modules of undici that no request of ours reaches and that every start would pay for: HTTP/2, which is switched off
 * (src/http/dispatcher.ts) and loads node:http2, and what a body of FormData needs, which is never sent.
 */
const unreached = {
  name: 'unreached',
  resolveId: (source: string, importer = '') =>
    /\/client-h2(\.js)?$/.test(source) ||
    (source.startsWith('../web/') &&
      /[\\/]undici[\\/]lib[\\/](core[\\/]request|dispatcher[\\/]client-h1)\.js$/.test(importer))
      ? '\0unreached'
      : undefined,
  load: (id: string) =>
    id === '\0unreached'
      ? 'module.exports = () => { throw new Error("This part of undici is not bundled") }'
      : undefined,
}

/** Settings of rolldown that leave out of a bundle what no request of ours reaches. */
export const withoutUnreached = {
  plugins: [unreached],
  // undici's own word for a bundle without its experimental parser.
  transform: { define: { esbuildDetection: 'true' } },
}
