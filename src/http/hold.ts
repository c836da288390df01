const blockSize = 64 * 1024

/** Takes bytes as they arrive. */
export interface Hold {
  add(chunk: Uint8Array): void
  blocks(): Buffer[]
  /** The blocks, of which nothing is held any more. */
  take(): Buffer[]
}

/**
 * Creates a hold for bytes, in blocks of their own: a chunk as it arrives is a view that keeps a larger buffer of the network
 * alive, and whoever sends one byte at a time has it cost a hundred.
 */
export function createHold(): Hold {
  let all: Buffer[] = []
  let free = 0
  const blocks = () => all.map((block, index) => (index < all.length - 1 ? block : block.subarray(0, blockSize - free)))
  return {
    blocks,
    add(chunk) {
      for (let start = 0; start < chunk.length; ) {
        const last = free > 0 ? all.at(-1) : undefined
        const block = last ?? Buffer.allocUnsafeSlow(blockSize)
        if (last === undefined) all.push(block)
        const used = last === undefined ? 0 : blockSize - free
        const some = chunk.subarray(start, start + blockSize - used)
        block.set(some, used)
        free = blockSize - used - some.length
        start += some.length
      }
    },
    take() {
      const taken = blocks()
      all = []
      free = 0
      return taken
    },
  }
}
