/**
 * `npm run bench`: runs the benches that are named, `mirror`, `start` and `step` unless told, and prints what each found;
 * the other one is `soak`. Options: `--quick`, `--repetitions N`, `--seed N`, `--round-trips MS`, `--output FOLDER`, for the
 * mirror alone `--repository PATH`, `--size SIZE`, `--first-mirror SIZE`, `--cases NAMES`, and `--runs N` of the soak. A run
 * of all three writes the pages. Exit code 1 when a bar of bytes, requests or memory is missed or a promise is broken, 2
 * when the command line is wrong.
 */
import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { describeBars } from './bars.ts'
import type { Finding } from './finding.ts'
import { runMirrorBench } from './mirror.ts'
import { type Options, parseOptions } from './options.ts'
import { writePages } from './pages.ts'
import { runSoak } from './soak.ts'
import { runStartBench } from './start/start.ts'
import { runStepBench } from './step/step.ts'

const root = resolve(import.meta.dirname, '..')
/** A bench finds something out, or keeps its promises or not and tells so itself. */
const benches: Readonly<Record<string, (options: Options) => Promise<Finding | boolean>>> = {
  mirror: runMirrorBench,
  start: runStartBench,
  step: runStepBench,
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

async function run(options: Options): Promise<void> {
  const findings: Finding[] = []
  for (const name of options.benches) {
    const finding = await benches[name]?.(options)
    if (finding === false) process.exitCode = 1
    if (typeof finding !== 'object') continue
    findings.push(finding)
    console.log(`\n${finding.heading}: ${finding.intro}\n\n${finding.table}\n`)
    console.log(describeBars(finding.bars).join('\n'))
    if (finding.bars.some(({ passed, hard }) => hard && !passed)) process.exitCode = 1
  }
  const gitVersion = execFileSync('git', ['version'], { encoding: 'utf8' })
    .trim()
    .replace(/^git version /, '')
  if (options.output !== null) await writePages(options.output, findings, gitVersion)
}

const options = readOptions()
if (options === null) process.exitCode = 2
else await run(options)
