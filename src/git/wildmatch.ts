/** One step of a pattern, which takes one byte unless it says otherwise. */
type Token =
  | { readonly kind: 'byte'; readonly byte: string }
  /** `?` and `[…]`: one byte, never a slash. */
  | { readonly kind: 'class'; accepts(byte: string): boolean }
  /** `*`: any number of bytes but slashes. */
  | { readonly kind: 'star' }
  /** A trailing `**`: everything that is left. */
  | { readonly kind: 'everything' }
  /** A `**` and its slash: nothing, or whole folders, which the token behind this one takes. */
  | { readonly kind: 'folders' }
  | { readonly kind: 'inside' }
  /** A malformed bracket: matches nothing. */
  | { readonly kind: 'never' }

const posix: Readonly<Record<string, RegExp>> = {
  alnum: /[0-9A-Za-z]/,
  alpha: /[A-Za-z]/,
  blank: /[ \t]/,
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are this class
  cntrl: /[\x00-\x1f\x7f]/,
  digit: /[0-9]/,
  graph: /[\x21-\x7e]/,
  lower: /[a-z]/,
  print: /[\x20-\x7e]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /[ \t\n\v\f\r]/,
  upper: /[A-Z]/,
  xdigit: /[0-9A-Fa-f]/,
}

/**
 * Compiles a pattern of gitattributes(5) for paths with slashes, with the semantics of git's `wildmatch` and
 * `WM_PATHNAME`. Pattern and text are strings of bytes (latin1). The time for a match is the product of both lengths:
 * patterns come from repositories, and a backtracking matcher can be made to hang.
 */
export function makeMatcher(pattern: string): (text: string) => boolean {
  // Parsed when it is first asked: who compares lets others have their turn in between.
  let parsed: readonly Token[] | null = null
  return (text) => {
    parsed ??= parsePattern(pattern)
    const tokens = parsed
    let states = enter(tokens, [0])
    for (const byte of text) {
      const next = new Set<number>()
      for (const state of states) for (const target of step(tokens[state], state, byte)) next.add(target)
      if (next.size === 0) return false
      states = enter(tokens, next)
    }
    return states.has(tokens.length)
  }
}

/** Adds the states that are reached without taking a byte. */
function enter(tokens: readonly Token[], states: Iterable<number>): Set<number> {
  const reached = new Set(states)
  for (const state of reached) {
    const kind = tokens[state]?.kind
    if (kind === 'star' || kind === 'everything') reached.add(state + 1)
    if (kind === 'folders') reached.add(state + 1).add(state + 2)
  }
  return reached
}

function step(token: Token | undefined, state: number, byte: string): readonly number[] {
  switch (token?.kind) {
    case 'byte':
      return token.byte === byte ? [state + 1] : []
    case 'class':
      return byte !== '/' && token.accepts(byte) ? [state + 1] : []
    case 'star':
      return byte === '/' ? [] : [state]
    case 'everything':
      return [state]
    case 'inside':
      return byte === '/' ? [state, state + 1] : [state]
    default:
      return []
  }
}

function parsePattern(pattern: string): Token[] {
  const tokens: Token[] = []
  const wild = Math.max(0, pattern.search(/[*?[\\]/))
  for (let at = 0; at < pattern.length; ) {
    const char = pattern[at] ?? ''
    if (char === '*') at = parseStars(pattern, at, at === wild, tokens)
    else if (char === '[') at = parseBracket(pattern, at, tokens)
    else if (char === '\\') {
      const byte = pattern[at + 1]
      tokens.push(byte === undefined ? { kind: 'never' } : { kind: 'byte', byte })
      at += 2
    } else {
      tokens.push(char === '?' ? { kind: 'class', accepts: () => true } : { kind: 'byte', byte: char })
      at++
    }
  }
  return tokens
}

/** `first`: git has compared the literal beginning by then, and takes `**` behind it for one at the start. */
function parseStars(pattern: string, start: number, first: boolean, tokens: Token[]): number {
  let end = start
  while (pattern[end] === '*') end++
  const opens = end - start > 1 && (first || pattern[start - 1] === '/')
  if (opens && end === pattern.length) tokens.push({ kind: 'everything' })
  else if (opens && pattern[end] === '/') tokens.push({ kind: 'folders' }, { kind: 'inside' })
  else if (opens && pattern.startsWith('\\/', end)) tokens.push({ kind: 'everything' })
  else tokens.push({ kind: 'star' })
  return opens && pattern[end] === '/' ? end + 1 : end
}

/** Parses `[…]` from its bracket on; returns where the pattern goes on. */
function parseBracket(pattern: string, start: number, tokens: Token[]): number {
  const negated = /[!^]/.test(pattern[start + 1] ?? '')
  const tests: ((byte: string) => boolean)[] = []
  let at = start + (negated ? 2 : 1)
  let previous = ''
  for (let first = true; first || pattern[at] !== ']'; first = false) {
    const item = parseItem(pattern, at, previous)
    if (item === null) {
      tokens.push({ kind: 'never' })
      return pattern.length
    }
    tests.push(item.accepts)
    previous = item.previous
    at = item.end
  }
  tokens.push({ kind: 'class', accepts: (byte) => tests.some((test) => test(byte)) !== negated })
  return at + 1
}

interface Item {
  readonly end: number
  /** What a range that follows would begin with; empty: none can. */
  readonly previous: string
  accepts(byte: string): boolean
}

/** One item of a bracket: a byte, an escaped byte, the end of a range, or a POSIX class; null: malformed. */
function parseItem(pattern: string, at: number, previous: string): Item | null {
  const char = pattern[at]
  if (char === undefined) return null
  const following = pattern[at + 1]
  if (char === '-' && previous !== '' && following !== undefined && following !== ']') {
    const last = following === '\\' ? pattern[at + 2] : following
    if (last === undefined) return null
    const accepts = (byte: string) => byte >= previous && byte <= last
    return { end: at + (following === '\\' ? 3 : 2), previous: '', accepts }
  }
  if (char === '\\') {
    return following === undefined ? null : { end: at + 2, previous: following, accepts: (byte) => byte === following }
  }
  if (char === '[' && following === ':') {
    const close = pattern.indexOf(']', at + 2)
    if (close < 0) return null
    if (close > at + 2 && pattern[close - 1] === ':') {
      const name = pattern.slice(at + 2, close - 1)
      const named = Object.hasOwn(posix, name) ? posix[name] : undefined
      return named === undefined ? null : { end: close + 1, previous: '', accepts: (byte) => named.test(byte) }
    }
  }
  return { end: at + 1, previous: char, accepts: (byte) => byte === char }
}
