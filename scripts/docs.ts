/**
 * Writes what is generated of the documentation: the tables of inputs and outputs in README*.md from action.yml, and
 * docs/errors.md from the catalogue in src/catalogue.ts. With `--check` it only compares; exit code 1 when they differ.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { catalogue, warnings } from '../src/catalogue.ts'

interface Field {
  readonly description?: string
  readonly required?: boolean
  readonly default?: unknown
}

type Catalogue = Readonly<Record<string, { readonly title: string; readonly hint: string }>>

const root = path.resolve(import.meta.dirname, '..')
const isCheck = process.argv.includes('--check')

/** The files as they should be: path below the root and content. */
function makeDocuments(): Map<string, string> {
  const { inputs = {}, outputs = {} } = parse(readFileSync(path.join(root, 'action.yml'), 'utf8'))
  const tables = { inputs: makeInputTable(inputs), outputs: makeOutputTable(outputs) }
  const documents = new Map<string, string>()
  for (const name of readdirSync(root).filter((file) => /^README.*\.md$/.test(file))) {
    let text = readFileSync(path.join(root, name), 'utf8')
    for (const [marker, table] of Object.entries(tables)) text = replaceBetween(text, marker, table, name)
    documents.set(name, text)
  }
  if (!documents.has('README.md')) throw new Error('README.md does not exist')
  return documents.set('docs/errors.md', makeErrorPage(catalogue, warnings))
}

function makeInputTable(inputs: Readonly<Record<string, Field>>): string {
  const rows = Object.entries(inputs).map(([name, field]) => {
    const given = String(field.default ?? '')
    const value = field.required ? '**required**' : given === '' ? '' : `\`${escapeCell(given)}\``
    return `| \`${name}\` | ${value} | ${parseDescription('input', name, field)} |`
  })
  return ['| Input | Default | Description |', '| --- | --- | --- |', ...rows].join('\n')
}

function makeOutputTable(outputs: Readonly<Record<string, Field>>): string {
  const rows = Object.entries(outputs).map(
    ([name, field]) => `| \`${name}\` | ${parseDescription('output', name, field)} |`,
  )
  return ['| Output | Description |', '| --- | --- |', ...rows].join('\n')
}

function parseDescription(kind: string, name: string, field: Field | null): string {
  const text = String(field?.description ?? '').trim()
  if (text === '') throw new Error(`action.yml: ${kind} ${name} has no description`)
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

function replaceBetween(text: string, marker: string, table: string, file: string): string {
  const [start, end] = [`<!-- ${marker}:start -->`, `<!-- ${marker}:end -->`]
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${file}: ${start} … ${end} not found`)
  return `${text.slice(0, from + start.length)}\n${table}\n${text.slice(to)}`
}

function makeErrorPage(errors: Catalogue, notices: Catalogue): string {
  const section = (entries: Catalogue) =>
    Object.entries(entries).flatMap(([code, { title, hint }]) => {
      if (title.trim() === '' || hint.trim() === '')
        throw new Error(`src/catalogue.ts: ${code} has no title or no hint`)
      return [`### ${code}`, '', `${title}.`, '', `What to do: ${hint}`, '']
    })
  return [
    '# Errors and warnings',
    '',
    'Every failure ends with one annotation that starts with a code of this page; the output `error-code` holds the same',
    'code. Warnings do not fail the step.',
    '',
    '<!-- Generated from src/catalogue.ts: change it there and run `npm run docs`. -->',
    '',
    '## Errors',
    '',
    ...section(errors),
    '## Warnings',
    '',
    ...section(notices),
  ]
    .join('\n')
    .replace(/\n+$/, '\n')
}

try {
  for (const [name, wanted] of makeDocuments()) {
    const file = path.join(root, name)
    if (existsSync(file) && readFileSync(file, 'utf8') === wanted) continue
    console.error(isCheck ? `out of date: ${name}; run \`npm run docs\`` : `written: ${name}`)
    if (isCheck) process.exitCode = 1
    else writeFileSync(file, wanted)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
