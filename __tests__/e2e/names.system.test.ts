import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { findCommand } from '../../emulator/runner-commands.ts'
import { neutralise } from '../../src/foreign-text.ts'
import { isRefName } from '../../src/git/refs.ts'
import { pullRequest, push } from '../support/event.ts'
import { git } from '../support/history.ts'
import { makeHostileNames } from '../support/hostile-names.ts'
import { runOnEmulator } from '../support/in-process.ts'

const perRepository = 50
const names = makeHostileNames(500)
const commands = new Set(
  'add-mask add-matcher add-path debug echo endgroup error group notice save-state set-env set-output stop-commands warning'.split(
    ' ',
  ),
)

let emulator: Emulator
let temporary: string
beforeAll(async () => {
  emulator = await startEmulator()
  temporary = await mkdtemp(path.join(tmpdir(), 'names-'))
})
afterAll(async () => {
  await emulator.close()
  await rm(temporary, { recursive: true })
})

/** Makes a repository on GitHub with a commit of its own for each name; returns them by name. */
async function createRepository(repository: string, branches: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const bare = await emulator.github.createRepository(repository)
  const commit = (name: string) =>
    `commit refs/heads/${name}\ncommitter Octo Cat <octo@example.com> 1700000000 +0000\ndata ${Buffer.byteLength(name)}\n${name}\n`
  git(bare, ['fast-import', '--quiet'], branches.map(commit).join('\n'))
  const lines = git(bare, ['for-each-ref', '--format=%(objectname) %(refname)', 'refs/heads']).split('\n')
  return new Map(lines.map((line) => [line.slice(line.indexOf(' ') + 12), line.slice(0, line.indexOf(' '))]))
}

/** Runs the action on a branch of this name, and expects that the name is what it is, everywhere, and nothing more. */
async function expectTaken(repository: string, name: string, commit: string, strategy: string): Promise<void> {
  const pull = { number: 1, head: commit, merge: commit, headRef: name, from: repository }
  const event = name.length % 2 === 0 ? push(`refs/heads/${name}`, commit) : pullRequest(pull)
  const inputs = { 'mirror-strategy': strategy, lfs: 'false' }
  const run = await runOnEmulator(emulator, repository, event, inputs, temporary)
  expect({ name, said: run.exitCode === 0 ? [] : run.said }).toEqual({ name, said: [] })
  const { outputs } = run
  expect(outputs).toMatchObject({ branch: name, commit, result: 'created', 'mirror-strategy': strategy })
  expect(JSON.parse(outputs['code-source-json'] ?? '')).toMatchObject({ Branch: name, Commit: commit })
  const stored = emulator.pai.codeSources().find((item) => item.CodeSourceId === outputs['code-source-id'])
  expect(stored).toMatchObject({ CodeBranch: name, CodeCommit: commit })
  expect(stored?.DisplayName).toMatch(/^[\w.-]{1,63}$/)
  for (const line of run.said) expect(findCommand(neutralise(line), commands)).toBeNull()
  // Outside of the fence with the command nothing of a name is markup, and nothing of it is invisible anywhere.
  const markup = /<\/?(code|details|summary)>|<span>[@#:]<\/span>/g
  const table = run.summary.replace(/^(`{3,})\w+\n.*?^\1$/gms, '').replaceAll(markup, '')
  expect(table).not.toMatch(/<|`|www\.|@octocat|\p{Cf}|\p{Default_Ignorable_Code_Point}/u)
  expect(run.summary).not.toMatch(/\p{Cf}|[\u2028\u2029]/u)
}

async function expectAllTaken(repository: string, branches: readonly string[], strategy: string): Promise<void> {
  const commits = await createRepository(repository, branches)
  expect([...commits.keys()].toSorted()).toEqual(branches.toSorted())
  const ahead = branches.values()
  const worker = async () => {
    for (const name of ahead) await expectTaken(repository, name, commits.get(name) ?? '', strategy)
  }
  await Promise.all([worker(), worker(), worker()])
  const { repositories } = await emulator.ledger.readHoldings()
  const mirror = repositories.find(({ service, path: held }) => service === 'codeup' && held.endsWith(`/${repository}`))
  const heads = Object.entries(mirror?.refs ?? {}).filter(([ref]) => ref.startsWith('refs/heads/'))
  expect(Object.fromEntries(heads)).toEqual(
    Object.fromEntries([...commits].map(([name, sha]) => [`refs/heads/${name}`, sha])),
  )
  // Nothing was run that is in a name: each would leave a file of this name where it ran.
  for (const folder of [process.cwd(), temporary, emulator.directory])
    expect(existsSync(path.join(folder, 'pwned'))).toBe(false)
  expect(await readdir(temporary)).toEqual([])
}

// Other file systems have names of their own that they do not take.
describe.runIf(process.platform === 'linux')('hostile names', () => {
  it('are 500, all different and all legal', () => {
    expect(new Set(names).size).toBe(500)
    expect(names.filter((name) => !isRefName(name))).toEqual([])
  })

  for (let start = 0; start < names.length; start += perRepository) {
    it(`go through the whole action as they are, from ${start} on`, async () => {
      await expectAllTaken(`octo/names-${start}`, names.slice(start, start + perRepository), 'relay')
    })
  }

  it('go through git as they are', async () => {
    const some = names.filter((name, number) => number % 12 === 0 || name.startsWith('-'))
    await expectAllTaken('octo/names-git', some, 'git')
  })
})
