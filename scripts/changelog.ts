/**
 * What a changelog (Keep a Changelog 1.1.0) says of a version, without the heading; null when there is no dated
 * section of it, or nothing in it.
 */
export function findNotes(changelog: string, version: string): string | null {
  const sections = changelog.split(/^(?=## )/m)
  const heading = new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d{2}-\\d{2}$`)
  const section = sections.find((text) => heading.test(text.split('\n', 1)[0] ?? ''))
  const body = section?.replace(/^.*\n/, '').replace(/^\[[^\]]+\]: .*$/gm, '') ?? ''
  return /^- /m.test(body) ? body.trim() : null
}
