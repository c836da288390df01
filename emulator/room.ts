import type { FaultScript } from './faults.ts'
import type { GitRunner } from './git-process.ts'
import type { Certificate } from './http-server.ts'
import type { Journal } from './journal.ts'
import type { RecordMutation } from './ledger.ts'

/** What every emulated host is given. */
export interface Room {
  readonly directory: string
  readonly git: GitRunner
  readonly journal: Journal
  readonly record: RecordMutation
  readonly faults: () => FaultScript
  readonly certificate: Certificate | null
  /** Of the stores of LFS objects, which are origins of their own. */
  readonly storeCertificate: Certificate | null
  readonly log: (line: string) => void
  /** A new random value with this prefix that the journal and the ledger never show. */
  secret(prefix: string): string
}
