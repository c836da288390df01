/**
 * src (TypeScript) -> rolldown: types stripped, tree-shaken, ASCII -> ncc: dist/.
 * ncc does not drop dead code and does not know this version of TypeScript, so it only packs.
 */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { rolldown } from 'rolldown'
import { withBuiltins } from './builtins.ts'
import { withEagerFunctions } from './eager.ts'
import { makeParserFiles, withParserFiles } from './parsers.ts'
import { withoutUnreached } from './unreached.ts'

type Ncc = (
  entry: string,
  options: { cache: false; quiet: true; target: string; filename: string },
) => Promise<{ code: string; assets: Record<string, { source: string | Buffer }> }>

const ncc: Ncc = createRequire(import.meta.url)('@vercel/ncc')
const root = path.resolve(import.meta.dirname, '..')
const entries = ['index', 'post']

// Packages that do nothing at import but do not say so in their package.json.
const pure =
  /[\\/]node_modules[\\/](@actions|@octokit|before-after-hook|json-with-bigint|universal-user-agent|tunnel)[\\/]/

// ncc passes undefined to fs.existsSync at every start.
process.noDeprecation = true

/**
 * Builds both entries into `outDirectory`, which then holds nothing else; returns the names of the files, sorted.
 * @param eager names of the functions of `index.js` that V8 is to compile where it first reads them (scripts/eager.ts)
 */
export async function bundle(outDirectory: string, eager: ReadonlySet<string>): Promise<string[]> {
  const files = new Map<string, string | Buffer>([['package.json', '{"type":"module"}\n'], ...makeParserFiles()])
  const moduleIds = new Set<string>()
  // At this depth below the root: module numbers hash the path from here to ncc's loaders, not this folder's name.
  await mkdir(path.join(root, 'build'), { recursive: true })
  const temporary = await mkdtemp(path.join(root, 'build', 'pack-'))
  try {
    for (const entry of entries) {
      const directory = path.join(temporary, entry)
      for (const id of await strip(entry, directory)) moduleIds.add(id)
      for (const [name, source] of await pack(entry, directory)) files.set(name, source)
    }
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
  files.set('index.js', withEagerFunctions(String(files.get('index.js')), eager))
  files.set('licenses.txt', await makeLicenses(moduleIds))
  await mkdir(outDirectory, { recursive: true })
  for (const [name, source] of files) await writeFile(path.join(outDirectory, name), source)
  for (const name of await readdir(outDirectory)) if (!files.has(name)) await rm(path.join(outDirectory, name))
  return [...files.keys()].sort()
}

async function strip(entry: string, directory: string): Promise<string[]> {
  const build = await rolldown({
    cwd: root,
    input: { [entry]: `src/${entry}.ts` },
    platform: 'node',
    tsconfig: true,
    preserveEntrySignatures: 'strict',
    treeshake: { moduleSideEffects: (id) => !pure.test(id) },
    ...withoutUnreached,
    plugins: [...withoutUnreached.plugins, withParserFiles],
  })
  const { output } = await build.write({
    dir: directory,
    format: 'esm',
    charset: 'ascii',
    // Short names are read faster; those of functions stay, for stack traces.
    minify: { compress: false, mangle: { toplevel: true, keepNames: true }, codegen: { removeWhitespace: false } },
    comments: { legal: false, annotation: false, jsdoc: false },
    chunkFileNames: '[name].js',
    // Whatever every start needs is one scope: between files, each name is a call of a getter.
    codeSplitting: { groups: [{ name: `${entry}-start`, test: new RegExp(`[\\\\/]src[\\\\/]${entry}\\.ts$`) }] },
  })
  await build.close()
  await writeFile(path.join(directory, 'package.json'), '{"type":"module"}\n')
  return output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))
}

/** ncc numbers the lazy chunks and appends the file name (`12.index.js`, `12.post.js`): the entries cannot collide. */
async function pack(entry: string, directory: string): Promise<[string, string][]> {
  const filename = `${entry}.js`
  const before = process.cwd()
  // webpack writes paths relative to the working directory into its output and numbers modules by them.
  process.chdir(directory)
  try {
    const { code, assets } = await ncc(path.resolve(filename), {
      cache: false,
      quiet: true,
      target: 'es2022',
      filename,
    })
    const chunks = Object.entries(assets).map(([name, { source }]) => [name, String(source)] as const)
    return [[filename, code] as const, ...chunks].map(([name, text]) => [name, withBuiltins(text)])
  } finally {
    process.chdir(before)
  }
}

async function makeLicenses(moduleIds: Iterable<string>): Promise<string> {
  const packages = new Set<string>()
  for (const id of moduleIds) {
    const match = /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)
    if (match?.[1]) packages.add(match[1])
  }
  const texts = await Promise.all([...packages].map(readLicense))
  return texts.sort().join('\n')
}

async function readLicense(directory: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(path.join(directory, 'package.json'), 'utf8'))
  const file = (await readdir(directory)).sort().find((entry) => /^licen[cs]e/i.test(entry))
  const text = file ? await readFile(path.join(directory, file), 'utf8') : '(no licence file in the package)'
  return `${name}@${version}\n${license}\n${text.replaceAll('\r\n', '\n').trim()}\n`
}
