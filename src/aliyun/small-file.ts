import { promises } from 'node:fs'
import { ActionError } from '../errors.ts'
import { excerpt } from '../foreign-text.ts'

const longest = 256 * 1024

/**
 * Reads a credential file as text; null when it does not exist. `what` names it: `The OIDC token file of …`.
 * @throws ActionError `E_NO_CREDENTIALS` for one that cannot be read, or is larger than 256 KiB
 */
export async function findSmallFile(what: string, path: string): Promise<string | null> {
  const fail = (why: string) => new ActionError('E_NO_CREDENTIALS', `${what}, ${excerpt(path)}, ${why}.`)
  try {
    const text = await readAtMost(path)
    if (text === null) throw fail(`is larger than ${longest} bytes`)
    return text
  } catch (error) {
    if (error instanceof ActionError) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'an unknown reason'
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    throw fail(`cannot be read: ${code}`)
  }
}

async function readAtMost(path: string): Promise<string | null> {
  // node:fs/promises, but loaded only here: most runs read no such file.
  const file = await promises.open(path, 'r')
  try {
    const buffer = Buffer.alloc(longest + 1)
    let length = 0
    for (let read = -1; read !== 0 && length < buffer.length; length += read) {
      read = (await file.read(buffer, length, buffer.length - length)).bytesRead
    }
    return length > longest ? null : buffer.toString('utf8', 0, length).replace(/^\ufeff/, '')
  } finally {
    await file.close()
  }
}
