/** A stream of chance that is the same for the same seed. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number
  /** The items in another order; the list itself stays as it is. */
  shuffle<T>(items: readonly T[]): T[]
}

/** Creates the stream of a seed: a 32-bit linear congruential generator with scrambled output, enough for a bench. */
export function createRandom(seed: number): Random {
  let state = (seed * 2_654_435_761 + 1) >>> 0
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 0x85eb_ca6b)
    mixed ^= mixed >>> 13
    return (Math.imul(mixed, 0xc2b2_ae35) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    shuffle(items) {
      const order = items.map((item) => ({ item, key: next() }))
      return order.sort((one, other) => one.key - other.key).map(({ item }) => item)
    },
  }
}
