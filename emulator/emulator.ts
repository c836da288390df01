import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Edition } from './codeup/call.ts'
import { type CodeupHost, startCodeup } from './codeup/codeup.ts'
import type { FaultScript } from './faults.ts'
import { createGitRunner } from './git-process.ts'
import { type GitHubHost, startGitHub } from './github/github.ts'
import type { Certificate } from './http-server.ts'
import { type InstanceHost, startInstance } from './instance.ts'
import { createJournal, type JournalEntry } from './journal.ts'
import { createLedger, type Holdings, type Ledger } from './ledger.ts'
import { type PaiHost, startPai } from './pai/pai.ts'
import type { Room } from './room.ts'
import { type StsHost, startSts } from './sts/sts.ts'

export type { CodeupHost, FaultScript, GitHubHost, InstanceHost, JournalEntry, Ledger, PaiHost, StsHost }

export interface EmulatorOptions {
  /** Codeup edition; `center` unless given. */
  readonly edition?: Edition
  /** Fixed ports; any free port unless given. */
  readonly ports?: { github?: number; codeup?: number; pai?: number; sts?: number; instance?: number }
  /** A custom first path segment of Codeup repositories; the organization ID unless given. */
  readonly organizationPath?: string
  readonly log?: (line: string) => void
  /** Every host speaks TLS with this certificate, which has to be good for 127.0.0.1; plain HTTP unless given. */
  readonly certificate?: Certificate
  /** The stores of LFS objects have one of their own. */
  readonly storeCertificate?: Certificate
}

export interface Emulator {
  readonly github: GitHubHost
  readonly codeup: CodeupHost
  readonly pai: PaiHost
  readonly sts: StsHost
  readonly instance: InstanceHost
  /** Every HTTP request in order, without secrets. */
  readonly journal: readonly JournalEntry[]
  readonly ledger: Ledger
  /** Assignable: `{ 'pai.create': ['reset-after-commit', 'ok'] }`. */
  faults: FaultScript
  readonly directory: string
  close(): Promise<void>
}

interface Closable {
  close(): Promise<void>
}

/** Starts every server on 127.0.0.1 (random ports), with state in one temp folder that close() removes. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const directory = await mkdtemp(join(tmpdir(), 'emulator-'))
  const parts: Closable[] = []
  // A process that ends without close() leaves no folder behind either.
  const sweep = (): void => rmSync(directory, { recursive: true, force: true })
  process.once('exit', sweep)
  const close = async (): Promise<void> => {
    await Promise.all(parts.splice(0).map((part) => part.close()))
    await rm(directory, { recursive: true, force: true, maxRetries: 5 })
    process.off('exit', sweep)
  }
  try {
    return await startHosts(options, directory, parts, close)
  } catch (error) {
    await close()
    throw error
  }
}

async function startHosts(
  options: EmulatorOptions,
  directory: string,
  parts: Closable[],
  close: () => Promise<void>,
): Promise<Emulator> {
  const journal = createJournal()
  const git = await createGitRunner(directory)
  parts.push(git)
  const held: (() => Promise<Holdings>)[] = []
  const { ledger, record } = createLedger(
    journal,
    async () => (await held[0]?.()) ?? { codeSources: [], repositories: [] },
  )
  const script = { faults: {} as FaultScript }
  const secret = (prefix: string): string => {
    const value = `${prefix}${randomBytes(20).toString('hex')}`
    journal.hide(value)
    return value
  }
  const log = options.log ?? (() => {})
  const certificate = options.certificate ?? null
  const storeCertificate = options.storeCertificate ?? certificate
  const faults = () => script.faults
  const room: Room = { directory, git, journal, record, faults, log, secret, certificate, storeCertificate }
  const { ports = {}, edition = 'center', organizationPath } = options
  const github = await startGitHub(room, ports.github ?? 0)
  parts.push(github.server)
  const codeup = await startCodeup(room, { port: ports.codeup ?? 0, edition, organizationPath })
  parts.push(codeup.server)
  const pai = await startPai(room, ports.pai ?? 0)
  parts.push(pai.server)
  const sts = await startSts(room, ports.sts ?? 0, github.issuer, pai.identities)
  parts.push(sts.server)
  const instance = await startInstance(room, ports.instance ?? 0, pai.identities)
  parts.push(instance.server)
  held.push(async () => ({
    codeSources: pai.host.codeSources().map(({ CodeRepoAccessToken: _, ...item }) => item),
    repositories: [...(await github.holdings()), ...(await codeup.holdings())],
  }))
  const hosts = { github: github.host, codeup: codeup.host, pai: pai.host, sts: sts.host, instance: instance.host }
  return Object.assign(script, { ...hosts, journal: journal.entries, ledger, directory, close })
}
