import { readdir, readFile } from 'node:fs/promises'

export interface SeenProcess {
  readonly pid: number
  /** Arguments, separated by blanks. */
  readonly argv: string
  readonly environment: string
}

/** Every process of this machine that may be looked at (Linux). */
export async function readProcesses(): Promise<readonly SeenProcess[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const read = (pid: number, name: string) => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '')
  return Promise.all(
    pids.map(async (pid) => ({
      pid,
      argv: (await read(pid, 'cmdline')).replaceAll('\0', ' '),
      environment: await read(pid, 'environ'),
    })),
  )
}
