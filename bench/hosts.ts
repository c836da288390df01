import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Emulator, startEmulator } from '../emulator/emulator.ts'
import { startWire, type WireCount } from './wire.ts'

/** What one host has sent and received in one run. */
export interface HostTraffic extends WireCount {
  readonly requests: number
}

export interface Traffic {
  readonly github: HostTraffic
  readonly codeup: HostTraffic
}

/** A repository on a host, and where it lies on this machine. */
export interface Place {
  readonly url: string
  readonly path: string
}

/** GitHub and Codeup on this machine, with real git behind them and a counted, delayed wire in front of each. */
export interface Hosts {
  readonly github: { readonly api: string; readonly username: string; readonly token: string }
  readonly codeup: { readonly username: string; readonly token: string }
  /** Bytes that have come from GitHub in this run so far. */
  bytesFromGitHub(): number
  setRoundTrip(ms: number): void
  createGitHubRepository(name: string, branch: string): Promise<Place>
  createMirror(branch: string): Promise<Place>
  /** Waits for the end of all connections; what was counted since the last time. */
  take(): Promise<Traffic>
  close(): Promise<void>
}

/** Starts both hosts; `owner` is the account on GitHub. */
export async function startHosts(owner: string): Promise<Hosts> {
  const emulator = await startEmulator()
  const { github, codeup } = emulator
  const wires = { github: await startWire(github.url), codeup: await startWire(codeup.url) }
  let [seen, mirrors] = [0, 0]
  return {
    github: {
      api: github.apiUrl.replace(github.url, wires.github.url),
      username: 'x-access-token',
      token: github.token,
    },
    codeup: { username: codeup.username, token: codeup.token },
    bytesFromGitHub: () => wires.github.count.down,
    setRoundTrip(ms) {
      for (const wire of Object.values(wires)) wire.roundTrip = ms
    },
    async createGitHubRepository(name, defaultBranch) {
      const path = await github.createRepository(`${owner}/${name}`, { defaultBranch })
      return { path, url: `${wires.github.url}/${owner}/${name}.git` }
    },
    async createMirror(defaultBranch) {
      const name = `bench/mirror-${++mirrors}`
      const path = await codeup.createRepository(name, { defaultBranch })
      return { path, url: `${wires.codeup.url}/${codeup.organizationPath}/${name}.git` }
    },
    async take() {
      const [fromGitHub, fromCodeup] = [await wires.github.take(), await wires.codeup.take()]
      const calls = emulator.journal.slice(seen).map(({ service }) => service)
      seen = emulator.journal.length
      const requests = (service: string) => calls.filter((name) => name === service).length
      return {
        github: { ...fromGitHub, requests: requests('github') },
        codeup: { ...fromCodeup, requests: requests('codeup') },
      }
    },
    close: () => closeAll(emulator, Object.values(wires)),
  }
}

async function closeAll(emulator: Emulator, wires: readonly { close(): Promise<void> }[]): Promise<void> {
  await Promise.all(wires.map((wire) => wire.close()))
  await emulator.close()
}

/** Removes the objects of a repository that is not needed any more; the host keeps its name. */
export async function emptyRepository(place: Place): Promise<void> {
  const folder = join(place.path, 'objects')
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true, force: true })
}
