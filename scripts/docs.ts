/**
 * Writes what is generated of the documentation: the tables of inputs and outputs in both READMEs from action.yml, the
 * figures in the Chinese one from the English one, the examples in docs/recipes.md, the pages of the error codes from the
 * catalogue, and docs/faults.md from the matrix in __tests__/faults. Chinese texts come from docs/zh-CN.yml and
 * src/hints-zh.ts. With `--check` it only compares; exit code 1 when they differ.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { catalogue, warnings } from '../src/catalogue.ts'
import { chineseHints } from '../src/hints-zh.ts'
import { chineseWords, englishWords, makeErrorPage } from './docs-errors.ts'
import { describeFields, makeInputTable, makeOutputTable } from './docs-tables.ts'
import { readTranslation, type Translation, translate } from './docs-translation.ts'
import { makeFaultsPage } from './faults-page.ts'

const root = path.resolve(import.meta.dirname, '..')
const isCheck = process.argv.includes('--check')
const read = (name: string) => readFileSync(path.join(root, name), 'utf8')

/** The files as they should be: path below the root and content. */
function makeDocuments(): Map<string, string> {
  const { inputs = {}, outputs = {} } = parse(read('action.yml'))
  const names = { inputs, outputs, errors: catalogue, warnings }
  const wanted = Object.entries(names).map(([part, entries]) => [part, Object.keys(entries)])
  const chinese = readTranslation(path.join(root, 'docs', 'zh-CN.yml'), Object.fromEntries(wanted))
  const english = replaceAll('README.md', {
    inputs: makeInputTable(inputs, ['Input', 'Default', 'Description']),
    outputs: makeOutputTable(outputs, ['Output', 'Description']),
  })
  return new Map([
    ['README.md', english],
    [
      'README.zh-CN.md',
      replaceAll('README.zh-CN.md', {
        bench: translate(cutSection(english, 'bench'), chinese.bench),
        inputs: makeInputTable(describeFields(inputs, chinese.inputs), ['输入', '默认值', '说明']),
        outputs: makeOutputTable(describeFields(outputs, chinese.outputs), ['输出', '说明']),
      }),
    ],
    ['docs/recipes.md', replaceAll('docs/recipes.md', readExamples())],
    ['docs/faults.md', makeFaultsPage()],
    ['docs/errors.md', makeErrorPage(catalogue, warnings, englishWords)],
    ['docs/errors.zh-CN.md', makeErrorPage(describeErrors(chinese), chinese.warnings, chineseWords)],
  ])
}

/** Each example as a YAML block by its section's name. */
function readExamples(): Record<string, string> {
  const files = readdirSync(path.join(root, 'examples')).map((file) => [
    `example:${path.parse(file).name}`,
    `\`\`\`yaml\n${read(`examples/${file}`).trimEnd()}\n\`\`\``,
  ])
  return Object.fromEntries(files)
}

function describeErrors({ errors }: Translation) {
  const entries = Object.entries(chineseHints).map(([code, hint]) => [code, { title: errors[code] ?? '', hint }])
  return Object.fromEntries(entries)
}

/** A file with every section replaced: what stands between `<!-- name:start -->` and `<!-- name:end -->`. */
function replaceAll(file: string, sections: Readonly<Record<string, string>>): string {
  return Object.entries(sections).reduce((text, [marker, section]) => {
    const [from, to] = findSection(text, marker, file)
    return `${text.slice(0, from)}\n${section}\n${text.slice(to)}`
  }, read(file))
}

function cutSection(text: string, marker: string): string {
  return text.slice(...findSection(text, marker, 'README.md')).trim()
}

function findSection(text: string, marker: string, file: string): [from: number, to: number] {
  const [start, end] = [`<!-- ${marker}:start -->`, `<!-- ${marker}:end -->`]
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${file}: ${start} … ${end} not found`)
  return [from + start.length, to]
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
