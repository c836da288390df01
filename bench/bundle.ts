import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { rolldown } from 'rolldown'
import { withoutUnreached } from '../scripts/unreached.ts'

const root = resolve(import.meta.dirname, '..')

/** Bundles `mirror-process.ts` and what it needs of src into `directory`, as the action itself is; returns the path of the entry. */
export async function bundleMirrorProcess(directory: string): Promise<string> {
  const input = { 'mirror-process': 'bench/mirror-process.ts' }
  const bundle = await rolldown({ cwd: root, input, platform: 'node', tsconfig: true, ...withoutUnreached })
  await bundle.write({ dir: directory, format: 'esm', chunkFileNames: '[name].js' })
  await bundle.close()
  await writeFile(join(directory, 'package.json'), '{"type":"module"}\n')
  return join(directory, 'mirror-process.js')
}
