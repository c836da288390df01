import type { GitRunner } from './git-process.ts'

export interface SampleHistory {
  /** Tip of `main`, three commits. */
  readonly main: string
  /** Tip of `feature/tokenizer`, one commit beside main's second. */
  readonly feature: string
  /** The annotated tag object `v1.0.0` and the commit that it names, main's second. */
  readonly tag: string
  readonly tagged: string
  /** A commit that only `refs/pull/7/head` names, as from a fork. */
  readonly pull: string
}

const person = 'Ada <ada@example.com> 1767225600 +0000'

function makeCommit(mark: number, ref: string, parent: number | null, file: string, text: string): string {
  const message = `${file}: ${text}`
  return [
    `commit ${ref}`,
    `mark :${mark}`,
    `author ${person}`,
    `committer ${person}`,
    `data ${Buffer.byteLength(message)}`,
    message,
    ...(parent === null ? [] : [`from :${parent}`]),
    `M 644 inline ${file}`,
    `data ${Buffer.byteLength(text)}`,
    text,
    '',
  ].join('\n')
}

const history = [
  makeCommit(1, 'refs/heads/main', null, 'README.md', 'a sample repository'),
  makeCommit(2, 'refs/heads/main', 1, 'train.py', 'print("one")'),
  `tag v1.0.0\nfrom :2\ntagger ${person}\ndata 5\nfirst`,
  makeCommit(3, 'refs/heads/main', 2, 'train.py', 'print("two")'),
  makeCommit(4, 'refs/heads/feature/tokenizer', 2, 'tokenizer.py', 'print("tokens")'),
  makeCommit(5, 'refs/pull/7/head', 2, 'pull.py', 'print("from a fork")'),
].join('\n')

/** Writes the same small history (the same SHAs each time) into an empty bare repository by git fast-import. */
export async function writeSampleHistory(git: GitRunner, repository: string): Promise<SampleHistory> {
  await git.read(repository, ['fast-import', '--quiet'], history)
  const find = async (name: string): Promise<string> => (await git.read(repository, ['rev-parse', name])).trim()
  return {
    main: await find('refs/heads/main'),
    feature: await find('refs/heads/feature/tokenizer'),
    tag: await find('refs/tags/v1.0.0'),
    tagged: await find('refs/tags/v1.0.0^{commit}'),
    pull: await find('refs/pull/7/head'),
  }
}
