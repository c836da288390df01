import type { Pace } from './pace.ts'
import { makeMatcher } from './wildmatch.ts'

/** `true` set, `false` unset, null explicitly unspecified, a text the value. */
type State = boolean | string | null

interface Line {
  /** Name of the macro that the line defines; null: the line is about paths. */
  readonly macro: string | null
  readonly states: readonly (readonly [name: string, state: State])[]
  /** `path` is relative to the folder of the file. */
  matches(path: string): boolean
}

/** The lines of one `.gitattributes`, and the folder that it stands in: empty or with a trailing slash. */
export interface Attributes {
  readonly folder: string
  readonly lines: readonly Line[]
}

const longestLine = 2048
const macroPrefix = '[attr]'
const escapes: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '"': '"',
  '\\': '\\',
}

/** Parses a `.gitattributes` (gitattributes(5)), a string of bytes. What git ignores is left out: bad names, negative patterns, macros below the root. */
export function parseAttributes(text: string, folder: string): Attributes {
  const content = text.replace(/^\xef\xbb\xbf/, '')
  const lines = content.split('\n').map((line) => (line.length >= longestLine ? null : parseLine(line, folder === '')))
  return { folder, lines: lines.filter((line) => line !== null) }
}

/**
 * The state of the attribute `filter` for a path. `files` holds what applies, the root's file first.
 * The last line that matches decides, and within a line the last attribute; a macro stands for its attributes.
 */
export async function findFilter(files: readonly Attributes[], path: string, pace: Pace): Promise<State> {
  const lines = files.flatMap(({ folder, lines }) => lines.map((line) => ({ line, folder })))
  const macros = new Map(lines.flatMap(({ line }) => (line.macro === null ? [] : [[line.macro, line.states] as const])))
  const known = new Map<string, State>()
  const fill = (states: Line['states']) => {
    for (const [name, state] of states.toReversed()) {
      if (known.has(name)) continue
      known.set(name, state)
      if (state === true) fill(macros.get(name) ?? [])
    }
  }
  for (const { line, folder } of lines.toReversed()) {
    if (pace.isDue()) await pace.rest()
    if (line.macro === null && path.startsWith(folder) && line.matches(path.slice(folder.length))) fill(line.states)
    if (known.has('filter')) break
  }
  return known.get('filter') ?? null
}

function parseLine(line: string, isRoot: boolean): Line | null {
  const text = line.replace(/^[ \t\r\n]+/, '')
  if (text === '' || text.startsWith('#')) return null
  const quoted = parseQuoted(text)
  const word = /^[^ \t\r\n]+/.exec(text)?.[0] ?? ''
  const { name, rest } = quoted ?? { name: word, rest: text.slice(word.length) }
  if (name.startsWith(macroPrefix) && name.length > macroPrefix.length) {
    return isRoot && quoted === null ? parseMacro(name.slice(macroPrefix.length), rest) : null
  }
  const states = parseStates(rest)
  if (states === null || name.startsWith('!') || name.endsWith('/')) return null
  return { macro: null, states, matches: makePathMatcher(name) }
}

function parseMacro(name: string, rest: string): Line | null {
  const states = parseStates(rest)
  return states === null || !isAttribute(name) ? null : { macro: name, states, matches: () => false }
}

function parseStates(text: string): Line['states'] | null {
  const words = text.split(/[ \t\r\n]+/).filter((word) => word !== '')
  const states = words.map((word) => {
    const [, sign = '', name = '', value] = /^([-!]?)([^=]*)(?:=(.*))?$/s.exec(word) ?? []
    const state: State = sign === '-' ? false : sign === '!' ? null : (value ?? true)
    return [name, state] as const
  })
  return states.every(([name]) => isAttribute(name)) ? states : null
}

function isAttribute(name: string): boolean {
  return /^(?!-)[-\w.]+$/.test(name) && !name.startsWith('builtin_')
}

/** A pattern without a slash is about names at any depth, one with a slash about paths from the folder of the file. */
function makePathMatcher(pattern: string): Line['matches'] {
  if (!pattern.includes('/')) {
    // Most patterns are such as `*.bin`, and a data set may have a hundred thousand files.
    const ending = /^\*([^*?[\\]*)$/.exec(pattern)?.[1]
    if (ending !== undefined) return (path) => path.endsWith(ending)
    // git matches names without WM_PATHNAME; there is no slash in them that could make a difference.
    const matches = makeMatcher(pattern)
    return (path) => matches(path.slice(path.lastIndexOf('/') + 1))
  }
  return makeMatcher(pattern.replace(/^\//, ''))
}

/** A pattern in double quotes with the escapes of C (quote.c); null when it is not one, and then it is taken as it stands. */
function parseQuoted(text: string): { name: string; rest: string } | null {
  const match = /^"((?:[^"\\]|\\[abfnrtv"\\]|\\[0-3][0-7]{2})*)"/.exec(text)
  if (match?.[1] === undefined) return null
  const name = match[1].replace(/\\(?:([0-3][0-7]{2})|(.))/g, (_, octal: string | undefined, letter: string) =>
    octal === undefined ? (escapes[letter] ?? '') : String.fromCharCode(Number.parseInt(octal, 8)),
  )
  return { name, rest: text.slice(match[0].length) }
}
