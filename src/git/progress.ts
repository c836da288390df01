import type { Clock } from '../http/clock.ts'

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

/** A number of bytes as people read it: `1.3 MiB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${Math.round(bytes)} B`
  const power = Math.min(3, Math.floor(Math.log2(bytes) / 10))
  return `${(bytes / 1024 ** power).toFixed(1)} ${['B', 'KiB', 'MiB', 'GiB'][power]}`
}
