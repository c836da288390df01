import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { rolldown } from 'rolldown'

/** A program whose start is measured. */
export interface Program {
  readonly name: string
  readonly title: string
  /** Arguments for Node. */
  readonly args: readonly string[]
  /** What it has to do; `nothing` for an empty Node. */
  readonly task: 'nothing' | 'plain' | 'mirror'
  /** Bytes of JavaScript that every start reads. */
  readonly bytes: number
}

type Ncc = (
  entry: string,
  options: { cache: false; quiet: true; target: string; filename: string },
) => Promise<{ code: string; assets: Record<string, { source: string | Buffer }> }>

const ncc: Ncc = createRequire(import.meta.url)('@vercel/ncc')
const root = resolve(import.meta.dirname, '../..')
const dist = join(root, 'dist')

/** Lets `use` have the programs: an empty Node first, then ours as it is built, then what the others would have written. */
export async function withPrograms<T>(use: (programs: readonly Program[]) => Promise<T>): Promise<T> {
  // Below the root, where the packages are found.
  await mkdir(join(root, 'build'), { recursive: true })
  const directory = await mkdtemp(join(root, 'build', 'bench-'))
  try {
    const entry = join(dist, 'index.js')
    const bytes = await sizeOf(entry)
    return await use([
      { name: 'empty', title: 'an empty Node', args: ['-e', '0'], task: 'nothing', bytes: 0 },
      { name: 'ours', title: 'this action', args: [entry], task: 'plain', bytes },
      { name: 'mirror', title: 'this action, mirror up to date', args: [entry], task: 'mirror', bytes },
      await makePeer(directory, 'naive', 'the same packages, plainly used'),
      await makePeer(directory, 'official', "the official SDK's core"),
    ])
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

async function makePeer(directory: string, name: string, title: string): Promise<Program> {
  const entry = await pack(join(directory, name), name)
  return { name, title, args: [entry], task: 'plain', bytes: await sizeOf(entry) }
}

/** What `tsc` and `ncc build` do: types stripped, no dead code dropped. */
async function pack(directory: string, name: string): Promise<string> {
  const filename = `${name}.js`
  const source = join(directory, 'source')
  const bundle = await rolldown({
    cwd: root,
    input: { [name]: `bench/start/${name}.ts` },
    platform: 'node',
    external: /^[^./]/,
    treeshake: false,
  })
  await bundle.write({ dir: source, format: 'esm' })
  await bundle.close()
  for (const folder of [source, directory]) await writeFile(join(folder, 'package.json'), '{"type":"module"}\n')
  const { code, assets } = await ncc(join(source, filename), { cache: false, quiet: true, target: 'es2022', filename })
  await writeFile(join(directory, filename), code)
  for (const [asset, { source: text }] of Object.entries(assets)) await writeFile(join(directory, asset), text)
  return join(directory, filename)
}

/** A file of `dist/` and its bytes, all of them but licences and `package.json`. */
export async function readDist(): Promise<ReadonlyMap<string, number>> {
  const names = (await readdir(dist)).filter((name) => name.endsWith('.js')).sort()
  return new Map(await Promise.all(names.map(async (name) => [name, await sizeOf(join(dist, name))] as const)))
}

async function sizeOf(file: string): Promise<number> {
  return (await stat(file)).size
}
