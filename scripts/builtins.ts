/** How ncc and rolldown reach Node's own modules and files from an ES module, each in its way. */
const ways = [
  ['__WEBPACK_EXTERNAL_createRequire(import.meta.url)(', 'process.getBuiltinModule('],
  [
    ' = (() => (0,external_node_module_namespaceObject.createRequire)(import.meta.url))();',
    ' = process.getBuiltinModule;',
  ],
  ['import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";\n', ''],
  ['const external_node_module_namespaceObject = process.getBuiltinModule("node:module");\n', ''],
  // The folder of files that ncc has copied, of which there are none.
  [
    String.raw`/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";`,
    '',
  ],
] as const

/**
 * A bundle that asks Node for its modules directly (`process.getBuiltinModule`, Node 22.3): a `require` of its own for each
 * costs a start more than most of them. @throws Error when a bundler has found another way to them
 */
export function withBuiltins(code: string): string {
  const result = ways.reduce((text, [from, to]) => text.replaceAll(from, to), code)
  const left = /.*(createRequire|import\.meta(?!\.dirname)).*/.exec(result)
  if (left !== null) throw new Error(`scripts/builtins.ts does not know: ${left[0].slice(0, 200)}`)
  return result
}
