/**
 * Everything that has to hold before a commit, in this order; stops at the first failure and shows what it printed.
 * `--without-tests` leaves out the two test stages, for a caller that has just run them.
 */
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'

interface Outcome {
  readonly status: number
  readonly output: string
  /** A word for the stage's line, '' for none. */
  readonly remark: string
}

const root = path.resolve(import.meta.dirname, '..')
const require = createRequire(import.meta.url)

const stages: readonly (readonly [name: string, run: () => Outcome])[] = [
  ['format and lint', () => runTool('@biomejs/biome', 'biome', ['ci', '--error-on-warnings', '.'])],
  ['types', () => runTool('typescript', 'tsc', ['-p', 'tsconfig.json'])],
  ['unit tests', () => runTool('vitest', 'vitest', ['run', '--project', 'unit'])],
  ['build', () => runNode([path.join('scripts', 'build.ts')])],
  ['system tests', () => runTool('vitest', 'vitest', ['run', '--project', 'system'])],
  ['docs', () => runNode([path.join('scripts', 'docs.ts'), '--check'])],
  ['dist', compareDist],
]

/** The tool's own script, run on this Node: the shims in .bin need a shell on Windows. */
function runTool(packageName: string, tool: string, argv: readonly string[]): Outcome {
  const manifest = require.resolve(`${packageName}/package.json`)
  return runNode([path.join(path.dirname(manifest), require(manifest).bin[tool]), ...argv])
}

function runNode(argv: readonly string[]): Outcome {
  return run(process.execPath, argv)
}

function run(command: string, argv: readonly string[]): Outcome {
  const { status, stdout, stderr, error } = spawnSync(command, [...argv], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 28,
  })
  const output = `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`
  const count = /^\d+ passed, \d+ failed, \d+ skipped$/m.exec(stdout ?? '')
  return { status: status ?? 1, output, remark: count?.[0] ?? '' }
}

/** The build stage has just written dist/: it has to be what git holds. */
function compareDist(): Outcome {
  const prefix = run('git', ['rev-parse', '--show-prefix'])
  if (prefix.status !== 0 || prefix.output.trim() !== '') {
    return { status: 0, output: '', remark: 'skipped, not a git checkout' }
  }
  const changed = run('git', ['diff', '--exit-code', '--stat', '--', 'dist'])
  const untracked = run('git', ['ls-files', '--others', '--', 'dist'])
  const output = changed.output + untracked.output
  return output === '' && changed.status + untracked.status === 0
    ? changed
    : { status: 1, output: `${output}dist/ is not what is committed: commit what \`npm run build\` made\n`, remark: '' }
}

const isWanted = (name: string) => !(process.argv.includes('--without-tests') && name.endsWith('tests'))

for (const [name, stage] of stages.filter(([name]) => isWanted(name))) {
  const started = performance.now()
  const { status, output, remark } = stage()
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  if (status !== 0) process.stderr.write(output)
  console.log(`${status === 0 ? 'ok    ' : 'failed'} ${name.padEnd(16)} ${seconds.padStart(5)} s  ${remark}`.trimEnd())
  if (status !== 0) {
    process.exitCode = 1
    break
  }
}
