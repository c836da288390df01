/** An input or output of action.yml. */
export interface Field {
  readonly description?: string
  readonly default?: unknown
}

/** The head of a table in the language of its page. */
export type Head = readonly string[]

/** The table of inputs: name, default, description. @throws Error for a field without one */
export function makeInputTable(fields: Readonly<Record<string, Field>>, head: Head): string {
  const rows = Object.entries(fields).map(([name, field]) => {
    const given = String(field.default ?? '')
    return `| \`${name}\` | ${given === '' ? '' : `\`${escapeCell(given)}\``} | ${findText(name, field)} |`
  })
  return [`| ${head.join(' | ')} |`, '| --- | --- | --- |', ...rows].join('\n')
}

/** The table of outputs: name, description. @throws Error for a field without one */
export function makeOutputTable(fields: Readonly<Record<string, Field>>, head: Head): string {
  const rows = Object.entries(fields).map(([name, field]) => `| \`${name}\` | ${findText(name, field)} |`)
  return [`| ${head.join(' | ')} |`, '| --- | --- |', ...rows].join('\n')
}

/** The same fields with other descriptions. */
export function describeFields(
  fields: Readonly<Record<string, Field>>,
  descriptions: Readonly<Record<string, string>>,
): Record<string, Field> {
  const described = Object.entries(fields).map(([name, field]) => [
    name,
    { ...field, description: descriptions[name] ?? '' },
  ])
  return Object.fromEntries(described)
}

function findText(name: string, field: Field | null): string {
  const text = String(field?.description ?? '').trim()
  if (text === '') throw new Error(`${name} has no description`)
  return escapeCell(text)
}

/** One line for a table cell: a blank line of the text becomes a break, a bar is escaped. */
function escapeCell(text: string): string {
  return text
    .trim()
    .replaceAll('|', '\\|')
    .replace(/\n\s*\n/g, '<br>')
    .replace(/\s*\n\s*/g, ' ')
}
