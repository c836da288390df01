/** What moves the cursor, hides or reorders text: controls, format characters, what is drawn as nothing, line separators. */
const invisible = '[\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}\\p{Zl}\\p{Zp}]'
let pattern: RegExp | undefined

/** Lines of ASCII, and of what our own lines have besides: most of what is printed, and nothing in them is invisible. */
function isPlain(text: string): boolean {
  return /^[ -~…→·─█]*$/.test(text)
}

/**
 * Replaces everything invisible. Unicode's tables are built where a pattern that names properties is read, and cost a start
 * as much as all that it prints: plain text needs none.
 */
function replaceInvisible(text: string, replace: (character: string) => string): string {
  if (isPlain(text)) return text
  pattern ??= new RegExp(invisible, 'gu')
  return text.replace(pattern, replace)
}

/**
 * Makes one line of text from elsewhere safe to print in a workflow log: the runner executes `##[…]` anywhere in a line
 * and `::…::` at its start (actions/runner, ActionCommand.TryParse). Tabs become spaces, invisible characters go.
 */
export function neutralise(line: string): string {
  const text = isPlain(line) ? line : replaceInvisible(line.toWellFormed().replace(/[\t\n\r]+/g, ' '), () => '')
  const inert = text.replaceAll('##[', '## [')
  return inert.trimStart().startsWith('::') ? inert.replace('::', ': :') : inert
}

/** True for text with a control character, which no output may have: a line break in one begins another. */
export function hasControls(text: string): boolean {
  return /[^ -~\u00a0-\u{10ffff}]/u.test(text)
}

/** An excerpt of a foreign text for an error message: one line, neutralised, at most `length` characters. */
export function excerpt(text: string, length = 300): string {
  const head = text.slice(0, length * 4)
  const line = neutralise(head.replace(/\s+/g, ' ')).trim()
  // Blanks may leave a short line of a long text: it is cut all the same, and `redact` has to know.
  const isCut = line.length > length || head.length < text.length
  return isCut ? `${line.slice(0, length).toWellFormed()}…` : line
}

/**
 * Text without these secrets, which a server may have sent back, nor the beginning of one that an excerpt cut.
 * @param secrets the longest first: of one that begins with another the end would stay
 */
export function redact(text: string, secrets: readonly string[]): string {
  let result = text
  for (const secret of secrets) {
    result = result.replaceAll(secret, () => '***')
    if (!result.includes('…')) continue
    const parts = result.split('…')
    const last = parts.pop() ?? ''
    result = [...parts.map((part) => withoutEnd(part, secret)), last].join('…')
  }
  return result
}

/** A text without its end where that is the beginning of a secret, and more than chance brings. */
function withoutEnd(text: string, secret: string): string {
  for (let length = Math.min(text.length, secret.length - 1); length >= 4; length--) {
    if (text.endsWith(secret.slice(0, length))) return `${text.slice(0, -length)}***`
  }
  return text
}

/**
 * Escapes text for GitHub-flavoured Markdown, inside a table cell too, so that nothing in it is markup or HTML. Addresses,
 * mentions, issues and emoji (`acs:ram:` holds one) are looked for in what is rendered: entities hide no mark of them.
 */
export function escapeMarkdown(text: string): string {
  return neutralise(text).replace(/[@#:&<>\\`*_{}[\]()!|~$]|(?<=www)\./gi, (mark) =>
    '@#:'.includes(mark) ? `<span>${mark}</span>` : `&#${mark.charCodeAt(0)};`,
  )
}

/** Escapes text that is a line of its own: what begins a list, a rule or code there is none (CommonMark 4 and 5). */
export function escapeLine(text: string): string {
  return escapeMarkdown(text).replace(/^[-+=\d\s]/, (mark) => `&#${mark.charCodeAt(0)};`)
}

/** JSON text in which everything invisible is an escape: what it says can be seen, and it still says the same. */
export function escapeJson(json: string): string {
  const escapeUnit = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  return replaceInvisible(json.toWellFormed(), (character) => character.split('').map(escapeUnit).join(''))
}

/** A Markdown code span that shows `text` exactly, in a table cell too (CommonMark 6.1; `|` as entity inside <code>). */
export function codeSpan(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`
}
