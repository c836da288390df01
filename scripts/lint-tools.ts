import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import path from 'node:path'

/** Where the two linters are. */
export interface LintTools {
  readonly zizmor: string
  readonly actionlint: string
}

const pins = path.resolve(import.meta.dirname, '..', '.ci')
const suffix = process.platform === 'win32' ? '.exe' : ''

/**
 * Installs the linters as `.ci/requirements.txt` and `.ci/go.mod` pin them, by version and hash, into a folder of this
 * user below the system's temporary folder; finds them there the next time.
 * @throws Error that says what to install when Python or Go is missing
 */
export function ensureLintTools(): LintTools {
  const folder = makeFolder()
  const zizmor = path.join(folder, 'python', 'bin', `zizmor${suffix}`)
  const actionlint = path.join(folder, `actionlint${suffix}`)
  if (!existsSync(zizmor)) installZizmor(path.join(folder, 'python'))
  if (!existsSync(actionlint)) installActionlint(folder)
  return { zizmor, actionlint }
}

/** A folder per user and pins. What somebody else has put there is not run. */
function makeFolder(): string {
  const hash = createHash('sha256')
  for (const name of ['requirements.txt', 'go.mod', 'go.sum']) hash.update(readFileSync(path.join(pins, name)))
  const name = `workflow-linters-${userInfo().username}-${hash.digest('hex').slice(0, 12)}`
  const folder = path.join(tmpdir(), name)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const found = lstatSync(folder)
  const isOurs = process.getuid === undefined || (found.uid === process.getuid() && (found.mode & 0o022) === 0)
  if (!found.isDirectory() || !isOurs) throw new Error(`${folder} belongs to somebody else: remove it.`)
  return folder
}

function installZizmor(target: string): void {
  const argv = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--require-hashes']
  const rest = ['--only-binary=:all:', '--target', target, '--requirement', path.join(pins, 'requirements.txt')]
  const cure = 'Linting workflows needs Python 3.9 or newer with pip, for zizmor: install python3 and python3-pip.'
  const python = process.platform === 'win32' ? 'python' : 'python3'
  install(python, [...argv, ...rest], {}, cure)
}

function installActionlint(folder: string): void {
  const cure = 'Linting workflows needs Go 1.24 or newer, for actionlint: install Go and put it on the PATH.'
  install('go', ['install', 'tool'], { GOBIN: folder, GOFLAGS: '-mod=readonly' }, cure)
}

function install(command: string, argv: readonly string[], env: NodeJS.ProcessEnv, cure: string): void {
  const { status, stdout, stderr, error } = spawnSync(command, [...argv], {
    cwd: pins,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (status === 0) return
  throw new Error(`${cure}\n${command} ${argv.join(' ')}: ${error?.message ?? `${stdout}${stderr}`}`)
}
