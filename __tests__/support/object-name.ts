import { parseSha, type Sha } from '../../src/git/refs.ts'

/** The text as a full object name; throws when it is none. */
export function shaFrom(text: string): Sha {
  const sha = parseSha(text)
  if (sha === null) throw new Error(`${text} is no full object name`)
  return sha
}
