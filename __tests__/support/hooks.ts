import { chmod, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Puts a hook into a bare repository that refuses branches (`update`), or every push (`pre-receive`), with these words. */
export async function refuseBranches(
  bare: string,
  words: string,
  hook: 'update' | 'pre-receive' = 'update',
): Promise<void> {
  const script =
    hook === 'update'
      ? `case "$1" in refs/heads/*) echo '${words}' >&2; exit 1 ;; esac`
      : `cat >/dev/null; echo '${words}' >&2; exit 1`
  const file = path.join(bare, 'hooks', hook)
  await writeFile(file, `#!/bin/sh\n${script}\n`)
  await chmod(file, 0o755)
}
