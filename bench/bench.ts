/**
 * `npm run bench`: runs the benches that are named, `mirror` unless told; the other one is `soak`. Options: `--quick`,
 * `--repository PATH`, `--size SIZE`, `--first-mirror SIZE`, `--repetitions N`, `--seed N`, `--cases NAMES`,
 * `--round-trips MS`, `--output FOLDER`, and `--runs N` of the soak. Exit code 1 when a bar of bytes, requests or memory
 * is missed or a promise is broken, 2 when the command line is wrong.
 */
import { resolve } from 'node:path'
import { runMirrorBench } from './mirror.ts'
import { type Options, parseOptions } from './options.ts'
import { runSoak } from './soak.ts'

const root = resolve(import.meta.dirname, '..')
const benches: Readonly<Record<string, (options: Options) => Promise<boolean>>> = {
  mirror: runMirrorBench,
  soak: runSoak,
}

function readOptions(): Options | null {
  try {
    const options = parseOptions(process.argv.slice(2), root)
    const unknown = options.benches.find((name) => benches[name] === undefined)
    if (unknown === undefined) return options
    throw new Error(`there is no bench ${unknown}; there is ${Object.keys(benches).join(', ')}`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return null
  }
}

const options = readOptions()
if (options === null) process.exitCode = 2
for (const name of options?.benches ?? []) {
  if (options === null || (await benches[name]?.(options)) === false) process.exitCode = 1
}
