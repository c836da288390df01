import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

const file = path.join(import.meta.dirname, 'start-functions.txt')
const title = '# The functions that a start calls, as scripts/eager.ts names them. Written by `npm run profile`.'

/** Reads the names of the functions that a start calls. */
export async function readStartFunctions(): Promise<ReadonlySet<string>> {
  return new Set((await readFile(file, 'utf8')).split('\n').slice(1, -1))
}

/** Writes the names of the functions that a start calls, sorted. */
export async function writeStartFunctions(names: ReadonlySet<string>): Promise<void> {
  await writeFile(file, `${[title, ...[...names].sort()].join('\n')}\n`)
}
