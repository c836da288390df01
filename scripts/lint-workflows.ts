/**
 * Lints everything that is or shows a workflow: .github, action.yml, examples/ and the YAML blocks of the documents,
 * with zizmor (auditor persona, offline) and actionlint. Exit code 1 for any finding.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureLintTools } from './lint-tools.ts'
import { findSnippets, makeWorkflow } from './snippets.ts'

const root = path.resolve(import.meta.dirname, '..')
const documents = ['README.md', 'README.zh-CN.md', 'docs/recipes.md', 'docs/permissions.md', 'docs/security.md']
/** This action under the name that documents use for it. */
const itself = /uses: *\S+\/pai-code-source-action@\S+/g

const settings = (name: string) => path.join(root, '.ci', name)
const read = (name: string) => readFileSync(path.join(root, name), 'utf8')

/** The workflows that documents show: a file name that tells where it is from, and the text. */
function collectShown(): Map<string, string> {
  const shown = new Map<string, string>()
  const examples = existsSync(path.join(root, 'examples')) ? readdirSync(path.join(root, 'examples')) : []
  for (const name of examples) if (/\.ya?ml$/.test(name)) shown.set(`examples-${name}`, read(`examples/${name}`))
  for (const document of documents.filter((name) => existsSync(path.join(root, name)))) {
    for (const { line, text } of findSnippets(read(document))) {
      try {
        shown.set(`${document.replaceAll('/', '-')}-line-${line}.yml`, makeWorkflow(text))
      } catch (error) {
        throw new Error(`${document}:${line}: ${error instanceof Error ? error.message : error}`)
      }
    }
  }
  return shown
}

/** Writes workflows the way a repository has them; actionlint takes the folder for one. */
function layOut(directory: string, workflows: ReadonlyMap<string, string>): void {
  const folder = path.join(directory, '.github', 'workflows')
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of workflows) writeFileSync(path.join(folder, name), text)
}

/** Runs a linter; true when it found nothing. What it found is printed. */
function isClean(cwd: string, tool: string, argv: readonly string[]): boolean {
  const { status, stdout, stderr, error } = spawnSync(tool, [...argv], { cwd, encoding: 'utf8', stdio: 'pipe' })
  if (status !== 0) console.error(`${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`)
  return status === 0
}

function lint(temporary: string): boolean {
  const shown = collectShown()
  const { zizmor, actionlint } = ensureLintTools()
  const audit = ['--offline', '--persona', 'auditor', '--no-progress', '--quiet', '--strict-collection']
  const own = ['.github/workflows', '.github/dependabot.yml', 'action.yml']
  // Deterministic: a shellcheck that happens to be installed decides nothing.
  const check = ['-no-color', '-shellcheck=', '-pyflakes=']
  const asShown = path.join(temporary, 'shown')
  layOut(asShown, shown)
  // With this action as a local one, actionlint compares its inputs and outputs with action.yml.
  const asRun = path.join(temporary, 'run')
  layOut(asRun, new Map([...shown].map(([name, text]) => [name, text.replaceAll(itself, 'uses: ./')])))
  for (const folder of ['.git', 'dist']) mkdirSync(path.join(asRun, folder))
  for (const name of ['action.yml', 'dist/index.js', 'dist/post.js']) writeFileSync(path.join(asRun, name), read(name))
  const clean = [
    isClean(root, zizmor, [...audit, ...own]),
    isClean(root, actionlint, check),
    shown.size === 0 || isClean(asShown, zizmor, [...audit, '--config', settings('zizmor-shown.yml'), '.']),
    shown.size === 0 || isClean(asRun, actionlint, [...check, '-config-file', settings('actionlint-shown.yml')]),
  ]
  const count = `${readdirSync(path.join(root, '.github/workflows')).length} workflows, ${shown.size} shown in documents`
  console.log(clean.every(Boolean) ? `${count}: no findings` : `${count}: see the findings above`)
  return clean.every(Boolean)
}

const temporary = mkdtempSync(path.join(tmpdir(), 'workflows-'))
try {
  process.exitCode = lint(temporary) ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(temporary, { recursive: true, force: true })
}
