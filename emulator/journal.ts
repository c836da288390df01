export type Service = 'github' | 'codeup' | 'pai' | 'sts' | 'instance'

/** One HTTP request: `status` 0 means that no answer was sent; sizes are body bytes. */
export interface JournalEntry {
  readonly service: Service
  readonly call: string
  readonly method: string
  readonly path: string
  readonly status: number
  readonly bytesIn: number
  readonly bytesOut: number
}

/** A journal entry while its request is being served. */
export interface OpenEntry extends JournalEntry {
  call: string
  status: number
  bytesIn: number
  bytesOut: number
}

export interface Journal {
  readonly entries: readonly JournalEntry[]
  /** Every later text has this value replaced; values under six characters are ignored. */
  hide(secret: string): void
  redact(text: string): string
  open(service: Service, method: string, target: string): OpenEntry
}

const longestPath = 2048
const secretParameters = /([?&](?:[^=&]*(?:token|secret|signature|password|policy)[^=&]*)=)[^&]*/gi

/** Keeps every request in the order of arrival, and no secret: known values, secret query parameters and URL user info are replaced. */
export function createJournal(): Journal {
  const entries: OpenEntry[] = []
  const secrets = new Set<string>()
  const redact = (text: string): string => {
    let clean = text.replace(/\/\/[^/@\s]*@/g, '//***@')
    for (const secret of secrets) clean = clean.replaceAll(secret, '***')
    return clean
  }
  return {
    entries,
    redact,
    hide(secret) {
      if (secret.length < 6) return
      for (const form of [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')]) secrets.add(form)
    },
    open(service, method, target) {
      const path = redact(target).replace(secretParameters, '$1***').slice(0, longestPath)
      const entry: OpenEntry = { service, call: `${service}.unknown`, method, path, status: 0, bytesIn: 0, bytesOut: 0 }
      entries.push(entry)
      return entry
    },
  }
}
