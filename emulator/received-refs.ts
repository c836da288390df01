import { chmod, mkdir, open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface RefChange {
  readonly kind: 'ref.create' | 'ref.update' | 'ref.delete'
  readonly ref: string
  readonly detail: { readonly old: string; readonly new: string }
}

export interface ReceivedRefs {
  /** Writes the post-receive hook that logs every ref that a push really changed. */
  install(): Promise<void>
  /** Hands on each change since the last call, once, in the order in which git made them. */
  read(visit: (change: RefChange) => void): Promise<void>
}

const logName = 'received-refs'

/** Follows the pushes into one bare repository. */
export function createReceivedRefs(repository: string): ReceivedRefs {
  let offset = 0
  const read: ReceivedRefs['read'] = async (visit) => {
    const start = offset
    const file = await open(join(repository, logName), 'r')
    try {
      const { size } = await file.stat()
      const text = Buffer.alloc(Math.max(0, size - start))
      await file.read(text, 0, text.length, start)
      // Another push may have read the same lines while this one waited for the disk.
      if (offset !== start) return await read(visit)
      const complete = text.subarray(0, text.lastIndexOf(10) + 1)
      offset += complete.length
      for (const line of complete.toString('utf8').split('\n')) if (line !== '') visit(parseChange(line))
    } finally {
      await file.close()
    }
  }
  return {
    read,
    async install() {
      const hook = join(repository, 'hooks', 'post-receive')
      await mkdir(join(repository, 'hooks'), { recursive: true })
      await writeFile(join(repository, logName), '')
      await writeFile(hook, `#!/bin/sh\ncat >>"$GIT_DIR/${logName}"\n`)
      await chmod(hook, 0o755)
    },
  }
}

function parseChange(line: string): RefChange {
  const [old = '', next = '', ...ref] = line.split(' ')
  const kind = /^0+$/.test(old) ? 'ref.create' : /^0+$/.test(next) ? 'ref.delete' : 'ref.update'
  return { kind, ref: ref.join(' '), detail: { old, new: next } }
}
