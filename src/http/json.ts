import * as z from 'zod/mini'

/** Parses a body as JSON; null for what is none, which no schema of ours takes. */
export function parseJsonBody(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return null
  }
}

/** The schema of a list that is looked into only where it has no more items than any answer: the faults of a million take seconds. */
export function listOf<S extends z.ZodMiniType>(item: S) {
  const few = z.array(z.any()).check(z.maxLength(50_000))
  return z.pipe(few, z.array(item))
}

/**
 * Decodes a value; null for what the schema does not take. zod hands the faults of a list on as arguments, and those of
 * a hundred thousand items are more than the stack holds.
 */
export function decode<S extends z.ZodMiniType>(schema: S, value: unknown): { readonly data: z.infer<S> } | null {
  try {
    const parsed = schema.safeParse(value)
    return parsed.success ? { data: parsed.data } : null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
