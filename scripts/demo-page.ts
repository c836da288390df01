import type { RunResult } from '../emulator/runner.ts'

export function printHeading(title: string): void {
  console.log(`\n== ${title} ==`)
}

/** A titled block, indented by two columns. */
export function printSection(title: string, text: string): void {
  console.log(`\n  -- ${title} --`)
  for (const line of text.trimEnd().split('\n')) console.log(`  ${line}`.trimEnd())
}

/** What the user sees of one run: log, post step, summary, outputs; then the requests that it took. `inputs`: shown or not. */
export function printRun(result: RunResult, calls: readonly string[], inputs: boolean): void {
  printSection(
    'log',
    makeLogText(inputs ? result.log : result.log.replace(/^##\[group\]Run .*?\n##\[endgroup\]\n/s, '')),
  )
  if (result.post?.log) printSection('log of the post step', makeLogText(result.post.log))
  printSection('summary', makeSummaryText(result.summary))
  printSection('outputs', makeLines(Object.entries(result.outputs), '='))
  const seconds = (result.milliseconds.total / 1000).toFixed(2)
  printSection(`${calls.length} requests in ${seconds} s`, makeRequestText(calls))
}

/** Groups indented below their titles, annotations with their level in words. */
function makeLogText(log: string): string {
  let indent = ''
  return log
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const text = `${indent}${line.replace(/^##\[group\]/, '').replace(/^##\[(error|warning|notice)\]/, '$1: ')}`
      if (line.startsWith('##[group]')) indent = '  '
      if (line === '##[endgroup]') indent = ''
      return line === '##[endgroup]' ? [] : [text]
    })
    .join('\n')
}

/** Markdown without its HTML: a fold becomes its title, an entity its character. */
function makeSummaryText(summary: string): string {
  return summary
    .replace(/<\/?code>/g, '`')
    .replace(/<summary>(.*?)<\/summary>/g, '$1:')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** One line a service, its calls in order. */
function makeRequestText(calls: readonly string[]): string {
  const services = Map.groupBy(calls, (call) => call.slice(0, call.indexOf('.')))
  return makeLines(
    [...services].map(([service, own]) => [service, own.map((call) => call.slice(service.length + 1)).join(', ')]),
    ': ',
  )
}

function makeLines(pairs: readonly (readonly [string, unknown])[], separator: string): string {
  return pairs.map(([name, value]) => `${name}${separator}${value}`).join('\n')
}
