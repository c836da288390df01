import { createHash } from 'node:crypto'
import type { LfsObject } from '../../src/git/lfs-pointer.ts'
import { git } from './history.ts'

/** Commits these files, and nothing else, to a ref of a bare repository; returns its SHA. Contents are bytes as latin1. */
export function commitFiles(bare: string, ref: string, files: Readonly<Record<string, string>>): string {
  const stream = [
    `commit ${ref}`,
    'committer Octo Cat <octo@example.com> 1700000000 +0000',
    'data 5',
    'Files',
    ...Object.entries(files).flatMap(([path, content]) => [
      `M 100644 inline ${path}`,
      `data ${Buffer.byteLength(content)}`,
      content,
    ]),
    '',
  ].join('\n')
  git(bare, ['fast-import', '--quiet', '--force'], stream)
  return git(bare, ['rev-parse', `${ref}^{commit}`])
}

/** The object that a content makes. */
export function objectOf(content: Buffer): LfsObject {
  return { oid: createHash('sha256').update(content).digest('hex'), size: content.length }
}

/** The text of a pointer to a content. */
export function pointerTo(content: Buffer): string {
  const { oid, size } = objectOf(content)
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`
}
