import { execFile, execFileSync } from 'node:child_process'
import { devNull } from 'node:os'
import { promisify } from 'node:util'

const environment = {
  ...Object.fromEntries(
    ['PATH', 'Path', 'SystemRoot', 'TEMP', 'TMP'].flatMap((name) => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value]]
    }),
  ),
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_TERMINAL_PROMPT: '0',
}
let commits = 0

/** Runs git in a bare repository with nobody's configuration and returns what it printed, trimmed; throws when it fails. */
export function git(bare: string, args: readonly string[], input = ''): string {
  const options = { input, env: environment, encoding: 'utf8', stdio: 'pipe' } as const
  return execFileSync('git', ['-C', bare, ...args], options).trim()
}

/** Object that a name stands for; null when there is none. */
export function findObject(bare: string, name: string): string | null {
  try {
    return git(bare, ['rev-parse', '--verify', '--quiet', name])
  } catch {
    return null
  }
}

/** Adds a commit with content of its own to a ref, on `parent`: its tip unless told; `null` makes a root. Returns its SHA. */
export function addCommit(
  bare: string,
  ref: string,
  parent: string | null = findObject(bare, `${ref}^{commit}`),
): string {
  commits++
  const message = `Commit ${commits}`
  const content = `print("epoch ${commits}")\n`
  const stream = [
    `commit ${ref}`,
    `committer Octo Cat <octo@example.com> ${1_700_000_000 + commits * 60} +0000`,
    `data ${message.length}`,
    message,
    ...(parent === null ? [] : [`from ${parent}`]),
    'M 100644 inline train.py',
    `data ${content.length}`,
    content,
  ].join('\n')
  git(bare, ['fast-import', '--quiet', '--force'], stream)
  return git(bare, ['rev-parse', `${ref}^{commit}`])
}

/** Adds files by path to a branch in one commit on its tip. Returns its SHA. */
export function addFiles(bare: string, ref: string, files: Readonly<Record<string, string>>): string {
  const stream = [
    `commit ${ref}`,
    `committer Octo Cat <octo@example.com> 1700000000 +0000`,
    'data 5',
    'Files',
    ...(findObject(bare, ref) === null ? [] : [`from ${ref}^0`]),
    ...Object.entries(files).flatMap(([name, text]) => [
      `M 100644 inline ${name}`,
      `data ${Buffer.byteLength(text)}`,
      text,
    ]),
    '',
  ].join('\n')
  git(bare, ['fast-import', '--quiet', '--force'], stream)
  return git(bare, ['rev-parse', `${ref}^{commit}`])
}

/** Tags a commit and returns the object that `refs/tags/<name>` names: the commit, or a tag object when it is annotated. */
export function addTag(bare: string, name: string, commit: string, kind: 'annotated' | 'lightweight'): string {
  const identity = ['-c', 'user.name=Octo Cat', '-c', 'user.email=octo@example.com']
  git(bare, [...identity, 'tag', ...(kind === 'annotated' ? ['--annotate', '--message=Release'] : []), name, commit])
  return git(bare, ['rev-parse', `refs/tags/${name}`])
}

/** Puts objects and refs of one bare repository into another, past every hook: what a test prepares is no push. */
export function copyRefs(from: string, to: string, refspecs: readonly string[]): void {
  git(to, ['fetch', '--quiet', '--no-tags', from, ...refspecs])
}

/**
 * Clones as PAI does, one branch with the stored pair, and checks that the commit came with it.
 * @returns the SHA of the commit that a job would have, the tip of the branch when none is asked for; throws when it cannot be had
 */
export async function cloneCommit(
  source: { url: string; username: string; token: string; branch: string; commit: string | null },
  into: string,
): Promise<string> {
  const pair = Buffer.from(`${source.username}:${source.token}`).toString('base64')
  const header = source.token === '' ? [] : ['-c', `http.extraHeader=Authorization: Basic ${pair}`]
  const clone = ['clone', '--quiet', '--bare', `--branch=${source.branch}`, source.url, into]
  await promisify(execFile)('git', [...header, ...clone], { env: environment })
  return git(into, ['rev-parse', '--verify', `${source.commit ?? 'HEAD'}^{commit}`])
}
