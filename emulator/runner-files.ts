import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** The summary is dropped, not cut, when its file is larger: bytes. */
export const summaryLimit = 1_048_576

export interface FileCommands {
  /** GITHUB_OUTPUT and its sisters, each the path of a fresh, empty file. */
  readonly env: Readonly<Record<string, string>>
  read(kind: FileCommand): Promise<string>
}

export type FileCommand = 'output' | 'state' | 'env' | 'path' | 'step_summary'

const kinds: readonly FileCommand[] = ['output', 'state', 'env', 'path', 'step_summary']

/** Makes the files of one step below `directory`; a file that the step removed reads as empty. */
export async function createFileCommands(directory: string, step: string): Promise<FileCommands> {
  await mkdir(directory, { recursive: true })
  const pathOf = (kind: FileCommand) => path.join(directory, `${kind}_${step}`)
  for (const kind of kinds) await writeFile(pathOf(kind), '')
  return {
    env: Object.fromEntries(kinds.map((kind) => [`GITHUB_${kind.toUpperCase()}`, pathOf(kind)])),
    read: (kind) => readFile(pathOf(kind), 'utf8').catch(() => ''),
  }
}

/**
 * Reads the `NAME=value` and `NAME<<DELIMITER` lines of a file command; the first of `=` and `<<` decides.
 * @throws Error in the runner's words, on the first line that is neither or a value that does not end.
 */
export function parseKeyValues(text: string): [name: string, value: string][] {
  const newline = process.platform === 'win32' ? /\r?\n/ : /\n/
  const lines = text.split(newline)
  const pairs: [string, string][] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`)
      pairs.push([line.slice(0, equals), line.slice(equals + 1)])
    } else if (heredoc >= 0) {
      const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)]
      if (name === '' || delimiter === '') {
        throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`)
      }
      const end = lines.indexOf(delimiter, index + 1)
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
      pairs.push([name, lines.slice(index + 1, end).join('\n')])
      index = end
    } else {
      throw new Error(`Invalid format '${line}'`)
    }
  }
  return pairs
}
