import { parse } from 'yaml'

/** A piece of YAML in a document. */
export interface Snippet {
  /** Line of the fence, from 1. */
  readonly line: number
  readonly text: string
}

const notWorkflow = /^<!-- not a workflow: \S.*-->$/
const workflowKeys = new Set(['name', 'run-name', 'on', 'permissions', 'env', 'defaults', 'concurrency', 'jobs'])
const jobKeys = new Set([
  'name',
  'permissions',
  'needs',
  'if',
  'runs-on',
  'environment',
  'concurrency',
  'outputs',
  'env',
  'defaults',
  'steps',
  'timeout-minutes',
  'strategy',
  'container',
  'services',
])
const stepKeys = new Set(['id', 'if', 'name', 'uses', 'with', 'env'])

/**
 * The fenced YAML blocks of a Markdown document, without their indentation. A block that is no part of a workflow is
 * left out when the line above its fence says so: `<!-- not a workflow: why -->`.
 */
export function findSnippets(markdown: string): Snippet[] {
  const lines = markdown.split('\n')
  const found: Snippet[] = []
  for (let at = 0; at < lines.length; at++) {
    const [, indent, fence] = /^(\s*)(`{3,})ya?ml\b/.exec(lines[at] ?? '') ?? []
    if (indent === undefined || fence === undefined) continue
    const start = at
    for (at++; at < lines.length && lines[at]?.trim() !== fence; at++);
    const body = lines.slice(start + 1, at).map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
    if (!notWorkflow.test(lines[start - 1]?.trim() ?? '')) found.push({ line: start + 1, text: body.join('\n') })
  }
  return found
}

/**
 * The workflow that a snippet stands for: the snippet as it is, comments included, with what is missing around it.
 * @throws Error for a snippet that is neither a workflow nor a part of one
 */
export function makeWorkflow(text: string): string {
  const value: unknown = parse(text)
  if (Array.isArray(value)) return around(`steps:\n${indent(text, 2)}`, new Set(['steps']))
  if (typeof value !== 'object' || value === null) throw new Error('not a mapping or a list')
  const keys = Object.keys(value)
  const isPartOf = (known: ReadonlySet<string>) => keys.every((key) => known.has(key))
  if (isPartOf(workflowKeys) && (keys.includes('jobs') || keys.includes('on'))) return completed(text, new Set(keys))
  if (isPartOf(jobKeys)) return around(text, new Set(keys))
  if (isPartOf(stepKeys)) return makeWorkflow(keys.includes('uses') ? asItem(text) : asItem(`uses: ./\n${text}`))
  throw new Error(`neither a workflow nor a job, step or list of steps: ${keys.join(', ')}`)
}

/** A workflow with the parts that a document leaves out. */
function completed(text: string, given: ReadonlySet<string>): string {
  const missing = [
    ['name', 'name: Snippet'],
    ['on', 'on: workflow_dispatch'],
    ['permissions', 'permissions: {}'],
    ['concurrency', 'concurrency: { group: snippet, cancel-in-progress: false }'],
  ] as const
  const head = missing.flatMap(([key, line]) => (given.has(key) ? [] : [line]))
  return given.has('jobs') ? [...head, text].join('\n') : [...head, text, around('', new Set(), [])].join('\n')
}

/** A workflow with one job that has this body. */
function around(body: string, given: ReadonlySet<string>, head = [completed('', new Set(['jobs']))]): string {
  const missing = [
    ['name', 'name: Snippet'],
    ['runs-on', 'runs-on: ubuntu-24.04'],
    ['timeout-minutes', 'timeout-minutes: 10'],
    ['environment', 'environment: snippet'],
    ['steps', "steps: [{ run: 'true' }]"],
  ] as const
  const lines = missing.flatMap(([key, line]) => (given.has(key) ? [] : [line]))
  return [...head, 'jobs:', '  snippet:', indent([...lines, body].join('\n'), 4)].join('\n')
}

function asItem(text: string): string {
  return `- ${indent(text, 2).trimStart()}`
}

function indent(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by))
}
