/** A source of repeatable random choices. */
export interface Draw {
  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number
  pick<T>(choices: readonly [T, ...T[]]): T
  /** Up to `longest` characters of any script, reserved and control characters among them. */
  text(longest: number): string
  /** 1 to `longest` characters that need no encoding. */
  name(longest: number): string
}

const odd = [
  '中',
  '文',
  'é',
  'ß',
  '😀',
  '👩‍💻',
  '\u0000',
  '\n',
  '\t',
  '\u007f',
  '\u00a0',
  '\u2028',
  '\ufeff',
  '\uffff',
  'Ω',
]
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))
const safe = ascii.filter((mark) => /[\w.~-]/.test(mark))

/** Makes a source from a seed (mulberry32). */
export function createDraw(seed: number): Draw {
  let state = seed
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
  const join = (length: number, from: readonly string[]) =>
    Array.from({ length }, () => from[below(from.length)] ?? '').join('')
  return {
    below,
    pick: (choices) => choices[below(choices.length)] ?? choices[0],
    text: (longest) => join(below(longest + 1), [...ascii, ...odd, ...odd]),
    name: (longest) => join(1 + below(longest), safe),
  }
}
