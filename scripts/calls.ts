import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BundledFunction, findFunctions } from './eager.ts'

/** Part of what Node writes to NODE_V8_COVERAGE (ScriptCoverage of the protocol of V8's inspector). */
interface Coverage {
  readonly result: readonly {
    readonly url: string
    readonly functions: readonly { readonly ranges: readonly [Range, ...Range[]] }[]
  }[]
}

interface Range {
  readonly startOffset: number
  readonly endOffset: number
  readonly count: number
}

/** A function of a bundle, and whether it was called. */
export type CalledFunction = BundledFunction & { readonly called: boolean }

/**
 * All functions of a script that are the modules' own, not the bundler's.
 * @param folder what Node was told in NODE_V8_COVERAGE while it ran the script, once
 */
export async function readCalls(script: string, folder: string): Promise<CalledFunction[]> {
  const ranges = await readRanges(pathToFileURL(script).href, folder)
  // Two functions may have the same end. To V8 a method begins with its name, to the parser behind it.
  const isOf = ({ kind, start, body, end }: BundledFunction) =>
    ranges.some(({ startOffset, endOffset }) => {
      return endOffset === end && startOffset < body && (kind === 'method' || start <= startOffset)
    })
  return findFunctions(await readFile(script, 'utf8'))
    .filter(({ name }) => /^(src|node_modules|)\//.test(name))
    .map((one) => ({ ...one, called: isOf(one) }))
}

/** Where each function stands that was called. */
async function readRanges(url: string, folder: string): Promise<Range[]> {
  const files = (await readdir(folder)).map((name) => readFile(path.join(folder, name), 'utf8'))
  const all = (await Promise.all(files)).flatMap((text) => (JSON.parse(text) as Coverage).result)
  const functions = all.filter((script) => script.url === url).flatMap((script) => script.functions)
  if (functions.length === 0) throw new Error(`V8 has not counted the calls of ${url}.`)
  return functions.map(({ ranges: [whole] }) => whole).filter(({ count }) => count > 0)
}
