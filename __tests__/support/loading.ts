import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** What one process has loaded. */
export interface Loaded {
  /** Node's own modules, those that its public ones are made of too: `net`, `internal/http2/core`. */
  readonly builtins: readonly string[]
  /** Names of the files that it has imported, the entry first. */
  readonly files: readonly string[]
}

const probe = `
const { writeFileSync } = require('node:fs')
const { registerHooks } = require('node:module')
const urls = []
registerHooks({ load: (url, context, next) => { urls.push(url); return next(url, context) } })
process.on('exit', () => {
  const names = process.moduleLoadList.filter((name) => name.startsWith('NativeModule '))
  const builtins = names.map((name) => name.slice('NativeModule '.length))
  const files = urls.filter((url) => url.startsWith('file:')).map((url) => url.split('/').at(-1))
  writeFileSync(__dirname + '/' + process.pid + '.json', JSON.stringify({ builtins, files }))
})
`

/** Lets `use` start processes with an environment that makes each tell what it has loaded; returns that, by entry. */
export async function watchLoading(
  use: (env: Readonly<Record<string, string>>) => Promise<unknown>,
): Promise<ReadonlyMap<string, Loaded>> {
  const directory = await mkdtemp(path.join(tmpdir(), 'loading-'))
  try {
    const file = path.join(directory, 'probe.cjs')
    await writeFile(file, probe)
    await use({ NODE_OPTIONS: `--require=${JSON.stringify(file)}` })
    const names = (await readdir(directory)).filter((name) => name.endsWith('.json'))
    const all = await Promise.all(
      names.map(async (name) => JSON.parse(await readFile(path.join(directory, name), 'utf8'))),
    )
    return new Map(all.map((loaded: Loaded) => [loaded.files[0] ?? '', loaded]))
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}
