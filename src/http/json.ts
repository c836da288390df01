import type * as z from 'zod/mini'

/** Parses a body as JSON; null for what is none, which no schema of ours takes. */
export function parseJsonBody(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return null
  }
}

/** More than any answer has in a list: with the faults of a million things that are none zod is busy for seconds. */
const mostItems = 50_000

/**
 * Decodes an answer; null for what the schema does not take. zod hands faults on as arguments, and those of a hundred
 * thousand fields are more than the stack holds.
 */
export function decode<S extends z.ZodMiniType>(schema: S, value: unknown): { readonly data: z.infer<S> } | null {
  const lists = Array.isArray(value) ? [value] : Object.values(Object(value))
  if (lists.some((list) => Array.isArray(list) && list.length > mostItems)) return null
  try {
    const parsed = schema.safeParse(value)
    return parsed.success ? { data: parsed.data } : null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
