import { gzipSync } from 'node:zlib'

/** How the JSON of an answer differs from what is documented, the status being right. */
export type Drift = 'extra' | 'missing' | 'null' | 'swap'

/** A whole answer on its way out. */
export interface Whole {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

const distortions: Readonly<Record<string, (answer: Whole) => Whole>> = {
  halve: (answer) => ({ ...answer, body: answer.body.subarray(0, Math.floor(answer.body.length / 2)) }),
  empty: ({ headers: { 'content-type': _, ...headers } }) => ({ status: 204, headers, body: Buffer.alloc(0) }),
  plain: (answer) => ({ ...answer, headers: { ...answer.headers, 'content-type': 'text/plain' } }),
  gzip: (answer) => ({
    ...answer,
    headers: { ...answer.headers, 'content-encoding': 'gzip' },
    body: gzipSync(answer.body),
  }),
  ...Object.fromEntries(
    (['extra', 'missing', 'null', 'swap'] as const).map((drift) => [
      `drift:${drift}`,
      (answer: Whole) => ({ ...answer, body: makeDrift(answer.body, drift) }),
    ]),
  ),
}

/** The answer as the fault changes it; null for a fault that does something else. */
export function distort(fault: string, answer: Whole): Whole | null {
  return distortions[fault]?.(answer) ?? null
}

/** Changes every object of a JSON body; what is not JSON stays as it is. */
function makeDrift(body: Buffer, drift: Drift): Buffer {
  try {
    return Buffer.from(JSON.stringify(change(JSON.parse(body.toString('utf8')) as Json, drift)))
  } catch {
    return body
  }
}

function change(value: Json, drift: Drift): Json {
  if (Array.isArray(value)) return value.map((item) => change(item, drift))
  if (typeof value === 'object' && value !== null) {
    if (drift === 'missing') return {}
    const fields = Object.entries(value).map(([name, field]) => [name, change(field, drift)] as const)
    return Object.fromEntries(drift === 'extra' ? [...fields, ['Unexpected', { Since: [2030] }]] : fields)
  }
  if (drift === 'null') return null
  if (drift !== 'swap') return value
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value
}
