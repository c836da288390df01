import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { validate } from '@actions/languageservice'
import { describe, expect, it } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { placeholders, schema } from '../src/inputs.ts'
import { noFacts } from '../src/report/facts.ts'
import { makeOutputs } from '../src/report.ts'
import { catchActionError } from './support/errors.ts'
import { findGivenSecrets, makeInputs, parseGiven } from './support/inputs.ts'

const root = path.resolve(import.meta.dirname, '..')
const findYaml = (folder: string) =>
  existsSync(path.join(root, folder))
    ? readdirSync(path.join(root, folder))
        .filter((name) => /\.ya?ml$/.test(name))
        .map((name) => `${folder}/${name}`)
    : []

/** What GitHub's own language service has to say, one line each. */
async function findProblems(name: string, text: string): Promise<string[]> {
  const problems = await validate(TextDocument.create(`file:///${name}`, 'yaml', 1, text))
  return problems.map(({ range, message }) => `${name}:${range.start.line + 1} ${message}`)
}

it.each(['action.yml', ...findYaml('.github/workflows'), ...findYaml('examples')])(
  '%s has no problems',
  async (name) => {
    expect(await findProblems(name, readFileSync(path.join(root, name), 'utf8'))).toEqual([])
  },
)

// A folder for each, because the service keeps what it parsed by address.
it.each([
  ['one/action.yml', 'name: x\ndescription: x\nruns: { using: node25, main: dist/index.js }\n'],
  ['two/action.yml', 'name: x\ndescription: x\nrun: { using: node24, main: dist/index.js }\n'],
  ['.github/workflows/x.yml', 'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    stepz: []\n'],
])('a planted mistake in %s is found', async (name, text) => {
  expect(await findProblems(name, text)).not.toEqual([])
})

const texts = z.object({ description: z.string(), default: z.optional(z.string()) })
const manifest = z
  .object({
    name: z.string(),
    description: z.string(),
    author: z.string(),
    branding: z.object({ icon: z.string(), color: z.string() }),
    inputs: z.record(z.string(), texts),
    outputs: z.record(z.string(), z.object({ description: z.string() })),
    runs: z.object({ using: z.string(), main: z.string(), post: z.string() }),
  })
  .parse(parse(readFileSync(path.join(root, 'action.yml'), 'utf8')))
const inputs = Object.entries(manifest.inputs)
const required: Readonly<Record<string, string>> = { region: 'cn-hangzhou', workspace: '4321' }
const defaults = inputs.flatMap(([name, input]) =>
  input.default === undefined ? [] : [[name, input.default] as const],
)

describe('an input of action.yml', () => {
  it.each(['keep', 'role-duration-seconds', 'max-attempts', 'timeout'])(
    '%s tells the limits that a refusal tells',
    (name) => {
      const { message } = catchActionError(() => makeInputs({ [name]: '0' }))
      const limits = /(\d+) to (\d+)|at most \d+h/.exec(message)?.[0] ?? 'none'
      expect(manifest.inputs[name]?.description).toContain(limits)
    },
  )

  it('is a field of the schema, and every field is an input, in the same order', () => {
    expect(Object.keys(manifest.inputs)).toEqual(Object.keys(schema.shape))
  })

  it.each(defaults.filter(([, text]) => !text.startsWith('${{')))(
    '%s: its default %j is what an absent input means',
    (name, text) => {
      expect(parseGiven({ ...required, [name]: text })).toEqual(parseGiven(required))
    },
  )

  it('that has a value when it is absent shows it as its default', () => {
    const absent = Object.entries(parseGiven(required))
    const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    const shown = new Set([...defaults, ...Object.entries(required)].map(([name]) => camel(name)))
    expect(absent.filter(([name, value]) => value !== null && !shown.has(name))).toEqual([])
  })

  it('has an expression as default only for the token of the job', () => {
    expect(defaults.filter(([, text]) => text.includes('${{'))).toEqual([
      ['github-token', expect.stringMatching(/^\$\{\{ github\.token \}\}$/)],
    ])
  })

  it.each(inputs)('%s is described in plain words, without a full stop at the end', (_, { description }) => {
    expect(description).toMatch(/^[A-Z`].{15,}[^.]$/s)
    expect(description).not.toContain('\n')
  })

  it('that is needed says so, and is not marked so: it may come from the environment', () => {
    for (const name of Object.keys(required)) expect(manifest.inputs[name]?.description).toMatch(/Required/)
    expect(readFileSync(path.join(root, 'action.yml'), 'utf8')).not.toMatch(/required:/)
  })

  it('that is a secret is masked', () => {
    const secret = inputs.map(([name]) => name).filter((name) => /token$|secret$|^access-key/.test(name))
    const given = Object.fromEntries(inputs.map(([name]) => [name, name]))
    expect(findGivenSecrets(given)).toEqual(secret.toSorted())
  })

  it('display-name names every placeholder', () => {
    for (const name of placeholders) expect(manifest.inputs['display-name']?.description).toContain(`{${name}}`)
  })
})

describe('an output of action.yml', () => {
  it('is set, and everything that is set is an output, in the same order', () => {
    expect(Object.keys(manifest.outputs)).toEqual(Object.keys(makeOutputs(noFacts, null)))
  })

  it.each(Object.entries(manifest.outputs))('%s is described', (_, { description }) => {
    expect(description).toMatch(/^[A-Z`].{8,}[^.]$/)
  })
})

it('the action runs on Node 24, with a post step, and has what the marketplace asks for', () => {
  expect(manifest.runs).toEqual({ using: 'node24', main: 'dist/index.js', post: 'dist/post.js' })
  expect(manifest.description.length).toBeLessThanOrEqual(125)
  expect(manifest.branding.color).toMatch(/^(white|yellow|blue|green|orange|red|purple|gray-dark)$/)
})
