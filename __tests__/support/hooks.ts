import { chmod, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Puts a hook of these shell commands into a bare repository. */
export async function writeHook(bare: string, hook: 'update' | 'pre-receive', commands: string): Promise<void> {
  const file = path.join(bare, 'hooks', hook)
  await writeFile(file, `#!/bin/sh\n${commands}\n`)
  await chmod(file, 0o755)
}

/** Puts a hook into a bare repository that refuses branches (`update`), or every push (`pre-receive`), with these words. */
export async function refuseBranches(
  bare: string,
  words: string,
  hook: 'update' | 'pre-receive' = 'update',
): Promise<void> {
  const refuse = `echo '${words}' >&2; exit 1`
  await writeHook(
    bare,
    hook,
    hook === 'update' ? `case "$1" in refs/heads/*) ${refuse} ;; esac` : `cat >/dev/null; ${refuse}`,
  )
}
