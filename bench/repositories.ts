import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, link, readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { GitRunner } from '../emulator/git-process.ts'
import { ensureFolder } from './history.ts'

/** Full ref name to object name. */
export type Refs = ReadonlyMap<string, string>

/** Takes a repository that is given by path into the cache, packed with a bitmap as a host has it; returns its path there. */
export async function ensureCopy(git: GitRunner, cache: string, path: string): Promise<string> {
  const refs = await git.read(resolve(path), ['show-ref', '--head'])
  const key = createHash('sha256')
    .update(`${resolve(path)}\n${refs}`)
    .digest('hex')
    .slice(0, 16)
  return ensureFolder(join(cache, `copy-${key}.git`), async (copy) => {
    await git.read(copy, ['clone', '--quiet', '--bare', '--no-hardlinks', resolve(path), '.'])
    await git.read(copy, ['repack', '-a', '-d', '-q', '--write-bitmap-index'])
  })
}

/** Branches and tags of which a commit has the whole history, as a mirror at that commit has them. */
export async function readRefsBelow(git: GitRunner, repository: string, commit: string): Promise<Map<string, string>> {
  const format = '--format=%(refname) %(objectname)'
  const text = await git.read(repository, ['for-each-ref', format, `--merged=${commit}`, 'refs/heads', 'refs/tags'])
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split(' ') as [string, string]),
  )
}

/** Makes a bare repository in the cache with the objects that these refs need and no others; returns its path. */
export async function ensureExtract(git: GitRunner, cache: string, repository: string, refs: Refs): Promise<string> {
  const tips = [...new Set(refs.values())].sort()
  const key = createHash('sha256')
    .update(`${repository}\n${tips.join('\n')}`)
    .digest('hex')
    .slice(0, 16)
  return ensureFolder(join(cache, `extract-${key}.git`), async (path) => {
    await git.createBare(path, 'main', [])
    const packs = join(path, 'objects', 'pack', 'pack')
    await git.read(repository, ['pack-objects', '--revs', '--delta-base-offset', '-q', packs], `${tips.join('\n')}\n`)
  })
}

/** Gives an empty bare repository the packs of another one, as hard links where that is possible, and these refs. */
export async function fillRepository(git: GitRunner, target: string, source: string, refs: Refs): Promise<void> {
  const [from, to] = [source, target].map((path) => join(path, 'objects', 'pack')) as [string, string]
  for (const name of await readdir(from)) {
    const [original, copy] = [join(from, name), join(to, name)]
    await link(original, copy).catch(() => copyFile(original, copy, constants.COPYFILE_FICLONE))
  }
  const commands = [...refs].map(([ref, object]) => `create ${ref} ${object}\n`)
  await git.read(target, ['update-ref', '--stdin'], commands.join(''))
  await git.read(target, ['pack-refs', '--all'])
}

/** Bytes of all packs of a repository. */
export async function measurePacks(repository: string): Promise<number> {
  const folder = join(repository, 'objects', 'pack')
  const packs = (await readdir(folder)).filter((name) => name.endsWith('.pack'))
  const sizes = await Promise.all(packs.map(async (name) => (await stat(join(folder, name))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Bytes of the thin pack of everything in `commit` that is in none of `tips`: what has to be moved at the least. */
export async function measureThinPack(
  git: GitRunner,
  repository: string,
  commit: string,
  tips: readonly string[],
): Promise<number> {
  const args = ['pack-objects', '--revs', '--thin', '--delta-base-offset', '--stdout', '-q']
  const child = git.start(['-C', repository, ...args])
  child.stderr.resume()
  child.stdin.end([commit, ...tips.map((tip) => `^${tip}`), ''].join('\n'))
  let bytes = 0
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) bytes += chunk.length
  return bytes
}
