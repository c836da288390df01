import type { Emulator } from '../../emulator/emulator.ts'
import type { Mutation } from '../../emulator/ledger.ts'

/**
 * Kills (SIGKILL, with its children) the main step as soon as its n-th change is committed, before the answer to it is
 * sent; `run` tells the process of each step as it starts. Returns what was committed last.
 */
export async function killAtMutation(
  emulator: Emulator,
  number: number,
  run: (onStart: (pid: number) => void) => Promise<unknown>,
): Promise<Mutation | null> {
  const from = emulator.ledger.mutations.length
  let main: number | null = null
  let last: Mutation | null = null
  const stop = emulator.ledger.onMutation((mutation) => {
    if (mutation.sequence !== from + number) return
    if (main === null) throw new Error('the main step has not started')
    process.kill(-main, 'SIGKILL')
    last = mutation
  })
  await run((pid) => {
    main ??= pid
  })
  stop()
  return last
}
