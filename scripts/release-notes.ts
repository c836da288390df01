/**
 * Prints what CHANGELOG.md says of a version; exit code 1 when the version is not ready to be released: it is not
 * X.Y.Z, package.json or package-lock.json has another one, or the changelog has no dated section with entries.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { findNotes } from './changelog.ts'

const root = path.resolve(import.meta.dirname, '..')
const version = process.argv[2] ?? ''
const notes = findNotes(readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8'), version)
const problems = [
  ...(/^\d+\.\d+\.\d+$/.test(version) ? [] : [`${JSON.stringify(version)} is not a version X.Y.Z`]),
  ...['package.json', 'package-lock.json'].flatMap((name) => {
    const found = JSON.parse(readFileSync(path.join(root, name), 'utf8')).version
    return found === version ? [] : [`${name} has version ${found}`]
  }),
  ...(notes === null ? [`CHANGELOG.md has no section "## [${version}] - YYYY-MM-DD" with entries`] : []),
]
for (const problem of problems) console.error(problem)
if (problems.length === 0) console.log(notes)
process.exitCode = problems.length === 0 ? 0 : 1
