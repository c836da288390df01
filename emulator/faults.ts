import type { Answer } from './http-server.ts'
import type { Service } from './journal.ts'

/**
 * What happens to one request. `status:N`, `html:N`, `redirect:PORT` (307 to another host), `throttle`, `xml-error`, `nonce-used` and `reset-before` happen before
 * anything is done; `reset-after-commit`, `after-commit:N` (status), `truncate` and `drip` after it; `late-commit:MS` resets
 * the connection and does the work later; `delay:MS` waits first; `hang` never answers.
 */
export type Fault =
  | 'ok'
  | 'throttle'
  | 'xml-error'
  | 'nonce-used'
  | 'reset-before'
  | 'reset-after-commit'
  | 'hang'
  | 'truncate'
  | 'drip'
  | `status:${number}`
  | `html:${number}`
  | `redirect:${number}`
  | `after-commit:${number}`
  | `late-commit:${number}`
  | `delay:${number}`

/** Faults by call name (`pai.create`); one entry is used up per request of that call, after the last one everything is `ok`. */
export type FaultScript = Record<string, readonly Fault[]>

/** Takes the next fault of a call out of the script; `ok` when there is none. */
export function takeFault(script: FaultScript, call: string): Fault {
  const [next, ...rest] = script[call] ?? []
  if (next === undefined) return 'ok'
  script[call] = rest
  return next
}

/** The number behind the colon of a fault, or the given one. */
export function parseFaultNumber(fault: Fault, otherwise: number): number {
  const [, text] = fault.split(':')
  return text === undefined ? otherwise : Number(text)
}

const html = (status: number): Answer => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<!DOCTYPE html><html><head><title>${status}</title></head><body><h1>${status}</h1><hr>gateway</body></html>\n`,
})

const apiError = (service: Service, status: number, code: string, message: string): Answer => {
  const requestId = crypto.randomUUID().toUpperCase()
  const bodies: Record<Service, object> = {
    pai: { Code: code, Message: message, RequestId: requestId },
    sts: { Code: code, Message: message, RequestId: requestId },
    instance: { Code: code, Message: message },
    codeup: { errorCode: code, errorMessage: message, requestId },
    github: { message, status: String(status) },
  }
  const name = service === 'codeup' ? 'x-request-id' : service === 'github' ? 'x-github-request-id' : 'x-acs-request-id'
  return {
    status,
    headers: { 'content-type': 'application/json', [name]: requestId },
    body: JSON.stringify(bodies[service]),
  }
}

// [doc] Alibaba Cloud throttles with HTTP 400 and a `Throttling.User` code; x-acs-retry-after is in milliseconds.
// [doc] Codeup throttles with 429 TooManyRequests.
const throttled = (service: Service): Answer => {
  if (service === 'codeup') return apiError(service, 429, 'TooManyRequests', 'Too many requests')
  if (service === 'github') {
    const answer = apiError(service, 429, '', 'API rate limit exceeded')
    return { ...answer, headers: { ...answer.headers, 'retry-after': '1' } }
  }
  const answer = apiError(service, 400, 'Throttling.User', 'Request was denied due to user flow control.')
  return { ...answer, headers: { ...answer.headers, 'x-acs-retry-after': '120' } }
}

const xmlError = (): Answer => ({
  status: 503,
  headers: { 'content-type': 'text/xml;charset=utf-8' },
  body: `<?xml version='1.0' encoding='UTF-8'?><Error><RequestId>${crypto.randomUUID().toUpperCase()}</RequestId><HostId>emulator</HostId><Code>ServiceUnavailable</Code><Message>The request has failed due to a temporary failure of the server.</Message></Error>`,
})

/** The whole answer of a fault that replaces the work, or null for a fault that does not. */
export function makeFaultAnswer(service: Service, fault: Fault): Answer | null {
  if (fault === 'throttle') return throttled(service)
  if (fault === 'xml-error') return xmlError()
  if (fault === 'nonce-used') {
    return apiError(service, 400, 'SignatureNonceUsed', 'The request signature nonce has been used.')
  }
  if (fault.startsWith('redirect:')) {
    return { status: 307, headers: { location: `http://localhost:${parseFaultNumber(fault, 1)}/` } }
  }
  if (fault.startsWith('html:')) return html(parseFaultNumber(fault, 502))
  if (!fault.startsWith('status:')) return null
  const status = parseFaultNumber(fault, 503)
  return apiError(
    service,
    status,
    status >= 500 ? 'ServiceUnavailable' : 'BadRequest',
    `status ${status} by fault script`,
  )
}
