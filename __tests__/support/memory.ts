import { readFile } from 'node:fs/promises'
import { readProcesses } from './processes.ts'

/** Watches the peak of the resident memory of the process whose arguments end in `script` and whose environment has `mark` (Linux). */
export function watchMemory(script: string, mark: string): { stop(): Promise<number> } {
  let [peak, running] = [0, true]
  const watch = async () => {
    let pid: number | undefined
    while (running) {
      if (pid === undefined) {
        const processes = await readProcesses()
        pid = processes.find(({ argv, environment }) => argv.trim().endsWith(script) && environment.includes(mark))?.pid
      } else {
        const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
        peak = Math.max(peak, Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0))
      }
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  const watching = watch()
  return {
    async stop() {
      running = false
      await watching
      return peak / 1024
    },
  }
}
