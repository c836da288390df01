import type { Answer } from '../../src/http/exchange.ts'

/** An answer with a JSON body, or with the text as it is. */
export function makeAnswer(status: number, body: object | string = '', headers: Record<string, string> = {}): Answer {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return { status, headers, body: Buffer.from(text) }
}

/** The login page of something that is not the API. */
export const htmlPage = '<!DOCTYPE html><html><head><title>Sign in</title></head></html>'
