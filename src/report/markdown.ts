import { codeSpan, neutralise } from '../foreign-text.ts'

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
