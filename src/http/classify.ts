/** Why a request has no answer, and whether the server can have seen it. */
export interface TransportFailure {
  readonly code: 'E_NETWORK' | 'E_TLS'
  /** `never`: nothing of the request left this machine, repeating it is always right. `unknown`: the server may have acted. */
  readonly sent: 'never' | 'unknown'
  readonly transient: boolean
  readonly detail: string
  readonly cause: unknown
}

const unreachable = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_PRX_CONN',
])
/** OpenSSL names alerts with a slash: `ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE`. */
const certificate =
  /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|CERT_\w+|HOSTNAME_MISMATCH|ERR_TLS_CERT_\w+|ERR_SSL_.+)$/
/** What answers is no HTTP, or endless: it will be the same the next time. */
const pointless =
  /^(Response does not match the HTTP|Headers Overflow|the answer is larger than|The client is destroyed)/

/** Sorts what undici or Node threw for one request (the table in the facts about faults, measured on undici 8 and Node 24). */
export function classify(error: unknown): TransportFailure {
  const causes = flatten(error)
  const codes = causes.map(codeOf)
  const detail = [...new Set(causes.map(detailOf))].filter((text) => text !== '').join('; ') || 'no answer'
  if (codes.some((code) => certificate.test(code))) {
    return { code: 'E_TLS', sent: 'never', transient: false, detail, cause: error }
  }
  if (causes.some((cause) => /^Proxy (response|Authentication)/.test(messageOf(cause)))) {
    // One that cannot resolve or reach the host now answers 5xx, as squid does; it is for it what ENOTFOUND is for us.
    return { code: 'E_NETWORK', sent: 'never', transient: /\(5\d\d\)/.test(detail), detail, cause: error }
  }
  const beforeTls = causes.some((cause) => /before secure TLS connection/.test(messageOf(cause)))
  const never = beforeTls || causes.every(isUnreachable)
  const transient = !causes.some((cause) => pointless.test(messageOf(cause)))
  return { code: 'E_NETWORK', sent: never ? 'never' : 'unknown', transient, detail, cause: error }
}

/** Happy eyeballs throws an AggregateError with an empty message: what was tried is in `errors`. */
function flatten(error: unknown): unknown[] {
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.flatMap(flatten)
  // A wrapper says nothing of its own: not a `fetch`, nor a handshake with a proxy.
  const wraps = error instanceof Error && (error.message === 'fetch failed' || codeOf(error) === 'UND_ERR_PRX_TLS')
  if (wraps && error.cause !== undefined) return flatten(error.cause)
  return [error]
}

/** A route that is lost under a connection that there was (`read EHOSTUNREACH`) may have carried the request. */
function isUnreachable(error: unknown): boolean {
  const used = error instanceof Error && 'syscall' in error && /^(read|write)/.test(String(error.syscall))
  return unreachable.has(codeOf(error)) && !used
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function detailOf(error: unknown): string {
  // OpenSSL puts the words between numbers and the name of its source file.
  const message = messageOf(error).replace(/^[\dA-F]+:error:(?:[^:]*:){3}([^:]+):.*$/s, '$1')
  const code = codeOf(error)
  return code === '' || message.includes(code) ? message : `${message} (${code})`
}
