/** What may be said about one attempt: no header, no body. */
export interface AttemptEvent {
  readonly method: string
  readonly host: string
  readonly path: string
  readonly attempt: number
  readonly status: number | null
  readonly requestId: string | null
  readonly ms: number
  readonly failure: string | null
}

/** One line for the debug log about an attempt: no header, no body. */
export function describeAttempt(event: AttemptEvent): string {
  const { method, host, path, attempt, status, requestId, ms, failure } = event
  const outcome = failure ?? `${status}${requestId === null ? '' : ` ${requestId}`}`
  return `${method} ${host}${path} ${outcome} ${ms} ms${attempt === 1 ? '' : ` (attempt ${attempt})`}`
}
