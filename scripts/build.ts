/** Builds dist/, or the folder that is named. */
import path from 'node:path'
import { bundle } from './bundle.ts'
import { readStartFunctions } from './start-functions.ts'

const root = path.resolve(import.meta.dirname, '..')
const outDirectory = path.resolve(root, process.argv[2] ?? 'dist')
const names = await bundle(outDirectory, await readStartFunctions())
for (const name of names) console.log(path.join(path.relative(root, outDirectory), name))
