import { findObject, git } from './history.ts'

let commits = 0

/** Adds a commit that gives one file this content to a ref, on its tip or on `parents`, the first of which it changes. Returns its SHA. */
export function addFile(
  bare: string,
  ref: string,
  name: string,
  content: string,
  parents: readonly string[] = [findObject(bare, `${ref}^{commit}`) ?? []].flat(),
): string {
  commits++
  const message = `Content ${commits}`
  const bytes = Buffer.byteLength(content)
  const [first, ...others] = parents
  const head = [
    `commit ${ref}`,
    `committer Octo Cat <octo@example.com> ${1_750_000_000 + commits * 60} +0000`,
    `data ${message.length}`,
    message,
    ...(first === undefined ? [] : [`from ${first}`]),
    ...others.map((parent) => `merge ${parent}`),
    `M 100644 inline ${name}`,
    `data ${bytes}`,
    '',
  ].join('\n')
  git(bare, ['fast-import', '--quiet', '--force'], `${head}${content}\n`)
  return git(bare, ['rev-parse', `${ref}^{commit}`])
}
