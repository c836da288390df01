import { type Answer, Refusal } from '../http-server.ts'

export const documentation = 'https://docs.github.com/rest'

/** A JSON answer as the REST API sends it. */
export function makeRestAnswer(status: number, value: object): Answer {
  const requestId = crypto.randomUUID().toUpperCase()
  const headers = { 'content-type': 'application/json; charset=utf-8', 'x-github-request-id': requestId }
  return { status, headers, body: JSON.stringify(value) }
}

/** An error of the REST API as a throwable value: message, documentation_url and status as text. */
export function makeRestRefusal(status: number, message: string): Refusal {
  return new Refusal(makeRestAnswer(status, { message, documentation_url: documentation, status: String(status) }))
}
