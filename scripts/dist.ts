/** Builds into a temporary folder and compares it with dist/, byte for byte; exit code 1 when they differ. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const dist = path.resolve(import.meta.dirname, '..', 'dist')

/** One line for each file that is only in one of the folders or not the same in both, sorted by name. */
function findDifferences(committed: string, built: string): string[] {
  const names = new Set([committed, built].flatMap((folder) => (existsSync(folder) ? readdirSync(folder) : [])))
  return [...names].sort().flatMap((name) => {
    if (!existsSync(path.join(committed, name))) return [`missing: dist/${name}`]
    if (!existsSync(path.join(built, name))) return [`not made by the build: dist/${name}`]
    const same = readFileSync(path.join(committed, name)).equals(readFileSync(path.join(built, name)))
    return same ? [] : [`differs: dist/${name}`]
  })
}

const temporary = mkdtempSync(path.join(tmpdir(), 'dist-'))
try {
  const script = path.join(import.meta.dirname, 'build.ts')
  const { status } = spawnSync(process.execPath, [script, temporary], { stdio: ['ignore', 'ignore', 'inherit'] })
  const differences = status === 0 ? findDifferences(dist, temporary) : ['the build failed']
  for (const line of differences) console.error(line)
  if (differences.length > 0) console.error('dist/ is not what src/ builds to: run `npm run build`')
  process.exitCode = differences.length > 0 ? 1 : 0
} finally {
  rmSync(temporary, { recursive: true, force: true })
}
