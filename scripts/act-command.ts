import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'

const version = '0.2.89'
const module = `github.com/nektos/act@v${version}`

/**
 * Finds act of the version that is known to run these workflows: where Go puts commands, else in build/, where it is
 * installed when it is missing. @throws Error when Go is missing or cannot install it
 */
export function findAct(root: string): string {
  const go = run('go', ['env', 'GOPATH'])
  if (go === null) throw new Error(`Go is missing: act comes as source, by \`go install ${module}\`.`)
  const own = path.join(root, 'build', `act-${version}`)
  const candidates = [path.join(go.trim(), 'bin', 'act'), path.join(own, 'act')]
  const found = candidates.find((file) => existsSync(file) && run(file, ['--version'])?.trim().endsWith(` ${version}`))
  if (found !== undefined) return found
  console.log(`installing ${module}`)
  mkdirSync(own, { recursive: true })
  const { status } = spawnSync('go', ['install', module], { env: { ...process.env, GOBIN: own }, stdio: 'inherit' })
  if (status !== 0) throw new Error(`\`go install ${module}\` failed.`)
  return path.join(own, 'act')
}

function run(command: string, argv: readonly string[]): string | null {
  const { status, stdout } = spawnSync(command, argv, { encoding: 'utf8' })
  return status === 0 ? stdout : null
}
