export interface Masks {
  /** Hides `value`, each of its trimmed lines, and the forms in which a value usually travels. */
  add(value: string): void
  /** `text` with everything hidden replaced by `***`; ranges that touch or overlap become one. */
  apply(text: string): string
}

const xmlEntities: Record<string, string> = { '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '&': '&amp;' }

// What HostContext.cs of actions/runner registers, without its two PowerShell forms.
const encoders: readonly ((value: string) => string)[] = [
  (value) => value,
  (value) => JSON.stringify(value).slice(1, -1),
  (value) => value.replace(/[\\"]/g, '\\$&'),
  (value) => value.replaceAll("'", "''"),
  (value) => value.replace(/[<>"'&]/g, (character) => xmlEntities[character] ?? character),
  (value) => (/^".{7,}"$/s.test(value) ? value.slice(1, -1) : value),
  (value) =>
    encodeURIComponent(value.toWellFormed()).replace(
      /[!'()*]/g,
      (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
    ),
  // Three shifts: a secret after a user name and a colon starts anywhere within a group of three bytes.
  (value) => makeBase64(value, 0),
  (value) => makeBase64(value, 1),
  (value) => makeBase64(value, 2),
]

/** A fresh set of masks as the runner keeps it for a job: what is added stays hidden to the end. */
export function createMasks(initial: readonly string[] = []): Masks {
  const needles = new Set<string>()
  const add = (value: string) => {
    const lines = value.split(/[\r\n]+/).map((line) => line.trim())
    for (const item of [value, ...lines]) {
      if (item.trim() === '') continue
      for (const encode of encoders) if (encode(item).trim() !== '') needles.add(encode(item))
    }
  }
  for (const value of initial) add(value)
  return { add, apply: (text) => makeMasked(text, needles) }
}

function makeBase64(value: string, shift: number): string {
  const bytes = Buffer.from(value)
  return bytes.subarray(bytes.length > shift ? shift : 0).toString('base64')
}

function makeMasked(text: string, needles: ReadonlySet<string>): string {
  const ranges: [start: number, end: number][] = []
  for (const needle of needles) {
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1))
      ranges.push([at, at + needle.length])
  }
  ranges.sort((a, b) => a[0] - b[0])
  let result = ''
  let end = -1
  let copied = 0
  for (const [from, to] of ranges) {
    if (from > end) {
      result += `${text.slice(copied, from)}***`
    }
    end = Math.max(end, to)
    copied = end
  }
  return result + text.slice(copied)
}
