/** Characters that move the cursor, hide or reorder text: C0 and C1 controls, bidirectional and zero-width marks, line separators. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is the purpose
const invisible = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g

/**
 * Makes one line of text from elsewhere safe to print in a workflow log: the runner executes `##[…]` anywhere in a line
 * and `::…::` at its start (actions/runner, ActionCommand.TryParse). Tabs become spaces, invisible characters go.
 */
export function neutralise(line: string): string {
  return line
    .toWellFormed()
    .replace(/[\t\n\r]+/g, ' ')
    .replace(invisible, '')
    .replaceAll('##[', '## [')
    .replace(/^(\s*):(?=:)/, '$1: ')
}

/** An excerpt of a foreign text for an error message: one line, neutralised, at most `length` characters. */
export function excerpt(text: string, length = 300): string {
  const line = neutralise(text.slice(0, length * 4).replace(/\s+/g, ' ')).trim()
  return line.length > length ? `${line.slice(0, length).toWellFormed()}…` : line
}

/** Escapes text for GitHub-flavoured Markdown, inside a table cell too, so that nothing in it is markup or HTML. */
export function escapeMarkdown(text: string): string {
  return neutralise(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]()#!|~@:$]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/(www)\./gi, '$1&#46;')
}

/** A Markdown code span that shows `text` exactly, in a table cell too (CommonMark 6.1; `|` as entity inside <code>). */
export function codeSpan(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`
}
