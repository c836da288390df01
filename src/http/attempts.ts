/** What may be said about an attempt that begins: no header, no body. */
export interface AttemptStart {
  readonly method: string
  readonly host: string
  readonly path: string
  readonly attempt: number
}

/** How it ended. */
export interface AttemptEnd {
  readonly status: number | null
  readonly requestId: string | null
  readonly ms: number
  readonly failure: string | null
}

/** One line for the debug log about an attempt: no header, no body. */
export function describeAttempt(event: AttemptStart & AttemptEnd): string {
  const { method, host, path, attempt, status, requestId, ms, failure } = event
  const outcome = failure ?? `${status}${requestId === null ? '' : ` ${requestId}`}`
  return `${method} ${host}${path} ${outcome} ${ms} ms${attempt === 1 ? '' : ` (attempt ${attempt})`}`
}
