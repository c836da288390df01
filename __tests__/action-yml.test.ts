import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { validate } from '@actions/languageservice'
import { expect, it } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'

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
