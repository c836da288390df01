import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { rolldown } from 'rolldown'

/** A program whose start is measured. */
export interface Program {
  readonly name: string
  readonly title: string
  /** Arguments for Node. */
  readonly args: readonly string[]
  /** What it has to do; `nothing` for an empty Node. */
  readonly task: 'nothing' | 'plain' | 'mirror'
  /** Bytes of JavaScript and WebAssembly that its start reads. */
  readonly bytes: number
}

type Ncc = (
  entry: string,
  options: { cache: false; quiet: true; target: string; filename: string },
) => Promise<{ code: string; assets: Record<string, { source: string | Buffer }> }>

const ncc: Ncc = createRequire(import.meta.url)('@vercel/ncc')
const root = resolve(import.meta.dirname, '../..')

/**
 * Lets `use` have the programs: an empty Node first, then ours as it is built, and with `peers` what others would have
 * written, for which npm has to be able to install packages.
 */
export async function withPrograms<T>(peers: boolean, use: (programs: readonly Program[]) => Promise<T>): Promise<T> {
  // Below the root, where the packages are found.
  await mkdir(join(root, 'build'), { recursive: true })
  const directory = await mkdtemp(join(root, 'build', 'bench-'))
  try {
    const entry = join(root, 'dist', 'index.js')
    const parser = join(root, 'dist', 'llhttp_simd.wasm')
    const ours = { args: [entry], bytes: (await stat(entry)).size + (await stat(parser)).size }
    return await use([
      { name: 'empty', title: 'an empty Node', args: ['-e', '0'], task: 'nothing', bytes: 0 },
      { ...ours, name: 'ours', title: 'this action', task: 'plain' },
      { ...ours, name: 'mirror', title: 'this action, its mirror up to date', task: 'mirror' },
      ...(peers ? await makePeers(directory) : []),
    ])
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

interface Peer {
  readonly name: string
  readonly title: string
  /** Below this folder. */
  readonly source: string
  /** With the packages that npm gives for naive/package-lock.json, and not with those of this project and its overrides. */
  readonly install: boolean
}

async function makePeers(directory: string): Promise<Program[]> {
  const naive = { source: 'naive/naive.ts', title: 'the same packages, used plainly' }
  return [
    await makePeer(directory, { ...naive, name: 'naive', install: true }),
    await makePeer(directory, { ...naive, name: 'single', title: `${naive.title}, one undici`, install: false }),
    await makePeer(directory, { name: 'official', source: 'official.ts', title: "the SDK's core", install: false }),
  ]
}

async function makePeer(directory: string, { name, title, source, install }: Peer): Promise<Program> {
  const folder = join(directory, name)
  await mkdir(folder)
  if (install) await installPackages(folder)
  const entry = await pack(folder, source)
  return { name, title, args: [entry], task: 'plain', bytes: (await stat(entry)).size }
}

/** As npm does without overrides: three copies of undici in two versions, two of the toolkit's HTTP client. */
async function installPackages(folder: string): Promise<void> {
  for (const name of ['package.json', 'package-lock.json'])
    await copyFile(join(import.meta.dirname, 'naive', name), join(folder, name))
  // The npm that runs this bench; it has a Node of its own.
  const npm = process.env['npm_execpath']
  const [file, argv] = npm === undefined ? ['npm', []] : [process.env['npm_node_execpath'] ?? 'node', [npm]]
  await promisify(execFile)(file, [...argv, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder })
}

/** What `tsc` and `ncc build` do: types stripped, no dead code dropped. */
async function pack(folder: string, source: string): Promise<string> {
  const filename = 'index.js'
  const stripped = join(folder, 'stripped')
  const input = { index: join(import.meta.dirname, source) }
  const bundle = await rolldown({ cwd: root, input, platform: 'node', external: /^(@|node:|\w)/, treeshake: false })
  await bundle.write({ dir: stripped, format: 'esm' })
  await bundle.close()
  await writeFile(join(stripped, 'package.json'), '{"type":"module"}\n')
  const options = { cache: false, quiet: true, target: 'es2022', filename } as const
  const { code, assets } = await ncc(join(stripped, filename), options)
  const out = join(folder, 'dist')
  await mkdir(out)
  for (const [name, text] of [
    ['package.json', '{"type":"module"}\n'],
    [filename, code],
  ] as const)
    await writeFile(join(out, name), text)
  for (const [name, { source: text }] of Object.entries(assets)) await writeFile(join(out, name), text)
  return join(out, filename)
}
