import { codeSpan, escapeLine, escapeMarkdown, neutralise } from '../foreign-text.ts'

/** Sentences of which what is between backticks is shown as code, and nothing else is markup. */
export function makeProse(text: string): string {
  const [first = '', ...parts] = text.split(/(`[^`]+`)/)
  const rest = parts.map((part) => (/^`.+`$/s.test(part) ? codeSpan(part.slice(1, -1)) : escapeMarkdown(part)))
  return escapeLine(first) + rest.join('')
}

/** A table without a title row, which Markdown does not have: the first row takes its place. */
export function makeTable(rows: readonly (readonly string[])[]): string[] {
  const [first = '', ...rest] = rows.map((cells) => `| ${cells.join(' | ')} |`)
  return [first, '| :-- | :-- |', ...rest]
}

/** A code block whose fence is longer than any run of backticks inside (CommonMark 4.5). */
export function makeFence(language: string, lines: readonly string[]): string[] {
  const text = lines.map(neutralise)
  const longest = Math.max(2, ...text.flatMap((line) => [...line.matchAll(/`+/g)].map((match) => match[0].length)))
  const fence = '`'.repeat(longest + 1)
  return [fence + language, ...text, fence]
}

/** A link that shows `text` exactly; without one where there is no URL that a browser would open over HTTP. */
export function makeLink(text: string, url: string | null): string {
  if (url === null || !URL.canParse(url) || !/^https?:/.test(url)) return codeSpan(text)
  const encode = (mark: string) => encodeURIComponent(mark).replace('(', '%28').replace(')', '%29')
  return `[${codeSpan(text)}](${new URL(url).href.replace(/[()<>|`]/g, encode)})`
}
