import type { Journal, Service } from './journal.ts'

/** One change that a request committed, in order; what a test prepares by a host's own functions is not recorded. */
export interface Mutation {
  readonly sequence: number
  readonly atMs: number
  readonly service: Service
  /** `code-source.create`, `code-source.update`, `code-source.publish`, `code-source.delete`, `repository.create`, `repository.update`, `group.create`, `ref.create`, `ref.update`, `ref.delete`. */
  readonly kind: string
  /** The changed thing: a code source ID, a repository path, `<repository path> <ref>`. */
  readonly target: string
  readonly detail: Readonly<Record<string, string | number | boolean | null>>
}

export interface RepositoryHolding {
  readonly service: Service
  readonly path: string
  readonly defaultBranch: string
  readonly refs: Readonly<Record<string, string>>
}

/** What the servers hold at one moment, without tokens. */
export interface Holdings {
  readonly codeSources: readonly Readonly<Record<string, unknown>>[]
  readonly repositories: readonly RepositoryHolding[]
}

export interface Ledger {
  readonly mutations: readonly Mutation[]
  /** Calls the listener right after each commit and before its answer is sent; returns the way to stop it. */
  onMutation(listener: (mutation: Mutation) => void): () => void
  readHoldings(): Promise<Holdings>
}

export type RecordMutation = (
  service: Service,
  kind: string,
  target: string,
  detail?: Readonly<Record<string, string | number | boolean | null>>,
) => void

/** Makes the ledger and the only function that writes to it; texts pass through the journal's redaction. */
export function createLedger(
  journal: Pick<Journal, 'redact'>,
  readHoldings: () => Promise<Holdings>,
): { readonly ledger: Ledger; readonly record: RecordMutation } {
  const mutations: Mutation[] = []
  const listeners = new Set<(mutation: Mutation) => void>()
  const record: RecordMutation = (service, kind, target, detail = {}) => {
    const clean = Object.entries(detail).map(([name, value]) => [
      name,
      typeof value === 'string' ? journal.redact(value) : value,
    ])
    const mutation: Mutation = Object.freeze({
      sequence: mutations.length + 1,
      atMs: Date.now(),
      service,
      kind,
      target: journal.redact(target),
      detail: Object.freeze(Object.fromEntries(clean)),
    })
    mutations.push(mutation)
    for (const listener of listeners) listener(mutation)
  }
  const onMutation = (listener: (mutation: Mutation) => void): (() => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  return { ledger: { mutations, onMutation, readHoldings }, record }
}
