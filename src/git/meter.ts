import type { Clock } from '../http/clock.ts'
import { formatBytes } from './bytes.ts'

/** Tells how a transfer gets on: at most once a second, and nothing of one that is done before. */
export interface Meter {
  add(bytes: number): void
}

/** Creates a meter for one transfer; `title` begins its lines: `from GitHub`. */
export function createMeter(title: string, clock: Pick<Clock, 'now'>, info: (line: string) => void): Meter {
  const started = clock.now()
  let [total, last] = [0, started]
  return {
    add(bytes) {
      total += bytes
      const now = clock.now()
      if (now - last < 1_000) return
      last = now
      info(`${title}: ${formatBytes(total)}, ${formatBytes((total * 1_000) / (now - started))}/s`)
    },
  }
}
