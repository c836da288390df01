import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import type { Finding } from './finding.ts'

const markers = ['<!-- bench:start -->', '<!-- bench:end -->'] as const

/** Writes the results, the README's part between its markers, and what else the findings have, below a folder. */
export async function writePages(folder: string, findings: readonly Finding[], gitVersion: string): Promise<void> {
  const files = findings.flatMap((finding) => [...finding.files])
  for (const [name, text] of [...files, ['bench/results.md', makeResults(findings, gitVersion)] as const]) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  const readme = join(folder, 'README.md')
  const text = await readFile(readme, 'utf8').catch(() => '')
  const excerpts = findings.map(({ excerpt }) => excerpt).filter((excerpt) => excerpt !== '')
  if (text !== '' && excerpts.length > 0) await writeFile(readme, replaceBetween(text, excerpts.join('\n\n')))
}

/** Puts a text between the markers. @throws Error when they are missing */
export function replaceBetween(text: string, content: string): string {
  const [start, end] = markers
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${start} … ${end} not found in README.md`)
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`
}

function makeResults(findings: readonly Finding[], gitVersion: string): string {
  const machine = `${availableParallelism()} cores, ${process.platform} ${process.arch}`
  return [
    '# Benchmarks',
    '',
    '<!-- Written by `npm run bench`: run it again instead of changing this page. -->',
    '',
    `Machine: ${machine}, Node ${process.versions.node}, git ${gitVersion}.`,
    ...findings.flatMap(makeSection),
    '',
  ].join('\n')
}

function makeSection({ heading, intro, bars, table, method }: Finding): string[] {
  const rows = bars.map(
    ({ title, limit, figure, passed }) => `| ${title} | ${limit} | ${figure} | ${passed ? 'PASS' : 'FAIL'} |`,
  )
  return [
    ...['', `## ${heading}`, '', intro, ''],
    ...['| bar | limit | figure | |', '| --- | --- | --- | --- |', ...rows, ''],
    ...[table, '', 'How it is measured:', '', ...method],
  ]
}
