import type { Emulator } from '../../emulator/emulator.ts'
import type { RunResult } from '../../emulator/runner.ts'

/**
 * All that the user sees of a run, as text that is the same for every run of its kind: what differs from one to the next
 * is a word in angle brackets.
 */
export function makeGolden(run: RunResult, emulator: Emulator): string {
  const sections = [
    ['conclusion', `${run.conclusion}, exit code ${run.exitCode}`],
    ['log', describeLog(run.log)],
    ['log of the post step', run.post === null ? '' : describeLog(run.post.log)],
    ['annotations', run.annotations.map(({ level, title }) => `${level}: ${title ?? '(no title)'}`).join('\n')],
    ['summary', withoutTimes(makeReadable(run.summary))],
    [
      'outputs',
      Object.entries(run.outputs)
        .map((pair) => pair.join('='))
        .join('\n'),
    ],
  ]
  const shown = sections.filter(([, text]) => text?.trim() !== '')
  return replaceChanging(shown.map(([title, text]) => `== ${title} ==\n${text?.trimEnd()}\n`).join('\n'), emulator)
}

/** Without what the runner shows of the inputs; groups are indented, annotations begin with their level. */
function describeLog(log: string): string {
  const [, own = log] = /^##\[group\]Run .*?\n##\[endgroup\]\n(.*)$/s.exec(log) ?? []
  let indent = ''
  const lines = own
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      if (line === '##[endgroup]') {
        indent = ''
        return []
      }
      const text = indent + line.replace(/^##\[group\]/, '').replace(/^##\[(\w+)\]/, '$1: ')
      if (line.startsWith('##[group]')) indent = '  '
      return [text]
    })
  return lines.filter((line, index) => !isProgress(line) || isFirstProgress(line, lines[index - 1] ?? '')).join('\n')
}

const isProgress = (line: string) => /: [\d.]+ \w+, [\d.]+ \w+\/s$/.test(line)

/** How often a transfer tells how it gets on depends on how long it takes; only GitHub's is made to take long. */
const isFirstProgress = (line: string, before: string) => /^ *from GitHub: /.test(line) && !isProgress(before)

/** Code spans, entities and marks in elements of their own as the characters that they stand for. */
function makeReadable(summary: string): string {
  return summary
    .replace(/<\/?code>/g, '`')
    .replace(/<\/?span>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
}

/** Requests that go side by side have no order; the stages have. */
function withoutTimes(summary: string): string {
  return summary.replace(/^```text\n(.*?)^```/gms, (_, lines: string) => {
    const stages = lines.split('\n').filter((line) => /^\S/.test(line))
    return ['```text', ...stages.map((line) => line.replace(/ {2,}\S.*$| █.*$/, ' <bar>')), '  <requests>', '```'].join(
      '\n',
    )
  })
}

function replaceChanging(text: string, { github, codeup, pai, sts }: Emulator): string {
  const hosts = Object.entries({ github: github.url, codeup: codeup.url, pai: pai.endpoint, sts: sts.endpoint })
  const named = hosts.reduce((rest, [name, url]) => rest.replaceAll(new URL(url).host, name), text)
  const ids = [...new Set(named.match(/\bcode-\d{14}-\w{12}\b/g))]
  return ids
    .reduce((rest, id, index) => rest.replaceAll(id, `<source-${index + 1}>`), named)
    .replace(/\b127\.0\.0\.1:\d+/g, '<host>')
    .replace(/\b[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\b/gi, '<request>')
    .replace(/\b(train-main(?:-[0-9a-f]{12})?)-[0-9a-f]{6}\b/g, '$1-<key>')
    .replace(/\b[\d.]+ ([KMG]?i?B)\b/g, '<size>')
    .replace(/^(mirror-bytes=)[1-9]\d*$/gm, '$1<bytes>')
    .replace(/\b\d+ ms\b/g, '<ms> ms')
    .replace(/ for \d+ s\b/g, ' for <s> s')
}
