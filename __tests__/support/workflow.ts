import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod/mini'

const scalar = z.pipe(z.union([z.string(), z.number(), z.boolean()]), z.transform(String))
const texts = z.optional(z.record(z.string(), scalar))
const step = z.strictObject({
  id: z.optional(z.string()),
  name: z.optional(z.string()),
  if: z.optional(z.string()),
  uses: z.optional(z.string()),
  run: z.optional(z.string()),
  with: texts,
  env: texts,
})
const job = z.strictObject({
  needs: z.optional(z.string()),
  'runs-on': z.union([z.string(), z.array(z.string())]),
  environment: z.optional(z.string()),
  container: z.optional(z.string()),
  permissions: texts,
  strategy: z.optional(z.object({ matrix: z.record(z.string(), z.array(z.string())) })),
  env: texts,
  outputs: texts,
  steps: z.array(step),
})
const workflow = z.strictObject({
  name: z.optional(z.string()),
  on: z.unknown(),
  permissions: texts,
  concurrency: z.optional(z.unknown()),
  jobs: z.record(z.string(), job),
})

export type Step = z.infer<typeof step>
export type Job = z.infer<typeof job>

/** A workflow of this repository's documentation: an example, or a block of a page. */
export interface Workflow {
  /** `examples/oidc.yml`, or `README.md block 1`. */
  readonly title: string
  readonly text: string
  /** All of it as plain values; a block of steps only is completed to a workflow. */
  readonly whole: unknown
  /** What it runs on, by event. */
  readonly events: Readonly<Record<string, unknown>>
  readonly jobs: Readonly<Record<string, Job>>
}

/** What a workflow calls this action: its repository is not known here. */
export const ownAction = 'OWNER/pai-code-source-action@v1'

const root = path.resolve(import.meta.dirname, '../..')

/** Reads every file of examples/. */
export function readExamples(): Workflow[] {
  return readdirSync(path.join(root, 'examples')).map((name) =>
    parseWorkflow(`examples/${name}`, readFileSync(path.join(root, 'examples', name), 'utf8')),
  )
}

/** Reads every YAML block of a Markdown page; one that is only steps stands for a job that runs on a push. */
export function readBlocks(page: string): Workflow[] {
  const blocks = [...readFileSync(path.join(root, page), 'utf8').matchAll(/^```ya?ml\n(.*?)^```$/gms)]
  return blocks.map(([, text = ''], index) => parseWorkflow(`${page} block ${index + 1}`, text))
}

/** Parses a workflow; what the harness could not run as GitHub does is an error. */
export function parseWorkflow(title: string, text: string): Workflow {
  const given = parse(text)
  const whole = given?.jobs === undefined ? wrap(given) : given
  const { on, permissions, ...parsed } = workflow.parse(whole)
  // A job that says nothing of its permissions has the workflow's.
  const jobs = Object.fromEntries(Object.entries(parsed.jobs).map(([name, one]) => [name, { permissions, ...one }]))
  const events = typeof on === 'string' ? { [on]: null } : (on as Readonly<Record<string, unknown>>)
  return { title, text, whole, events, jobs }
}

function wrap(given: unknown): unknown {
  const { permissions, steps } = Array.isArray(given) ? { permissions: {}, steps: given } : Object(given)
  return { on: 'push', jobs: { job: { 'runs-on': 'ubuntu-latest', permissions, steps } } }
}
