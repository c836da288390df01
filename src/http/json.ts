/** Parses a body as JSON; null for what is none, which no schema of ours takes. */
export function parseJsonBody(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return null
  }
}
