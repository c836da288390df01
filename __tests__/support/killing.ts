import type { Emulator } from '../../emulator/emulator.ts'
import type { Mutation } from '../../emulator/ledger.ts'
import { readProcesses } from './processes.ts'

/**
 * Kills (SIGKILL, with its children) the main step that talks to this emulator as soon as its n-th change is committed,
 * before the answer to it is sent; `from` is the number of changes before. Linux. Returns what was committed last.
 */
export async function killAtMutation(
  emulator: Emulator,
  number: number,
  run: () => Promise<unknown>,
): Promise<Mutation | null> {
  const from = emulator.ledger.mutations.length
  let pid: number | null = null
  let last: Mutation | null = null
  const stop = emulator.ledger.onMutation((mutation) => {
    if (mutation.sequence !== from + number) return
    if (pid === null) throw new Error('the main step was not found among the processes')
    process.kill(-pid, 'SIGKILL')
    last = mutation
  })
  let isOver = false
  const running = run().finally(() => {
    isOver = true
  })
  while (pid === null && !isOver) {
    const found = await readProcesses()
    const step = found.find(
      ({ argv, environment }) => argv.includes('dist/index.js') && environment.includes(`=${emulator.pai.endpoint}\0`),
    )
    pid = step?.pid ?? null
  }
  await running
  stop()
  return last
}
