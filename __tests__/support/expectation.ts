import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'vitest'
import type { CodeSource } from '../../emulator/pai/code-sources.ts'
import { findSecrets } from './canary.ts'
import { cloneCommit } from './history.ts'
import type { Run, Scenario } from './scenario.ts'

/**
 * No secret anywhere, and nothing left in workspace, home and temp. What the action masked counts as a secret, too; `seen`
 * is where one was while it ran.
 */
export function expectClean(run: Run, given: readonly string[], seen: readonly string[], echoes = false): void {
  const printed = [run.raw, run.post?.raw ?? ''].join('\n').replace(/^::add-mask::.*$/gm, '')
  const places = {
    printed,
    annotations: JSON.stringify(run.annotations),
    outputs: JSON.stringify(run.outputs),
    state: JSON.stringify(run.state),
    summary: run.summary,
  }
  const secrets = new Set([...given, ...run.masks])
  const leaks = Object.entries(places).flatMap(([place, text]) =>
    findSecrets(text, secrets).map(() => `a secret in ${place}`),
  )
  expect([...leaks, ...seen]).toEqual([])
  // The runner masks the summary before it is shown; stars are what is left of a secret.
  if (!echoes) expect(run.summary).not.toContain('***')
  expect(run.leftovers).toEqual([])
  expect(run.post?.exitCode).toBe(0)
}

/** The step failed with exactly one annotation, which has the code; returns its text. */
export function expectFailure(run: Run, code: string): string {
  const errors = run.annotations.filter(({ level }) => level === 'error')
  expect(errors.map(({ message }) => message)).toEqual([expect.stringMatching(new RegExp(`^${code}: `))])
  expect(run).toMatchObject({ conclusion: 'failure', exitCode: 1, outputs: { 'error-code': code } })
  expect(run.summary).toContain(`failed: ${code}`)
  expect(run.annotations.filter(({ level }) => level === 'notice')).toEqual([])
  return errors[0]?.message ?? ''
}

/** The messages of the run's warnings. */
export function warningsOf(run: Run): readonly string[] {
  return run.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)
}

/**
 * The step succeeded with one notice and one source, the outputs and the summary name it, it is stored as they say, and the
 * commit can be cloned with the stored pair; returns the stored item.
 */
export async function expectRegistered(scenario: Scenario, run: Run, result: string): Promise<CodeSource> {
  expect(run.annotations.filter(({ level }) => level === 'error')).toEqual([])
  expect(run).toMatchObject({ conclusion: 'success', exitCode: 0, outputs: { result, 'error-code': '' } })
  const item = findStored(scenario, run)
  const { outputs } = run
  const commit = typeof item['CodeCommit'] === 'string' ? item['CodeCommit'] : null
  const id = item.CodeSourceId
  expect(outputs).toMatchObject({
    'code-source-id': id,
    'display-name': item.DisplayName,
    'workspace-id': item.WorkspaceId,
    'code-repo': item['CodeRepo'],
    branch: item['CodeBranch'],
    'mount-path': item['MountPath'],
    accessibility: item.Accessibility,
    ...(commit === null ? {} : { commit }),
  })
  const json = {
    CodeSourceId: id,
    Branch: item['CodeBranch'],
    ...(commit === null ? {} : { Commit: commit }),
    MountPath: item['MountPath'],
  }
  expect(JSON.parse(outputs['code-source-json'] ?? '')).toEqual(json)
  const notices = run.annotations.filter(({ level }) => level === 'notice')
  expect(notices.map(({ message }) => message)).toEqual([expect.stringContaining(`Code source ${id} (${result})`)])
  expect(run.summary).toContain(`PAI code source: ${result}`)
  expect(await cloneStored(item)).toBe(outputs['commit'])
  return item
}

/** The stored item that the outputs name. */
export function findStored(scenario: Scenario, run: Run): CodeSource {
  const item = scenario.emulator.pai.codeSources().find((one) => one.CodeSourceId === run.outputs['code-source-id'])
  if (item === undefined) throw new Error(`PAI holds no code source ${run.outputs['code-source-id']}`)
  return item
}

/** The sources that PAI holds for a repository of the scenario. */
export function storedSources(scenario: Scenario): readonly CodeSource[] {
  return scenario.emulator.pai.codeSources().filter((one) => String(one['CodeRepo']).endsWith(`/${scenario.name}.git`))
}

async function cloneStored(item: CodeSource): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), 'clone-'))
  const [url, username, token, branch] = ['CodeRepo', 'CodeRepoUserName', 'CodeRepoAccessToken', 'CodeBranch'].map(
    (name) => String(item[name] ?? ''),
  )
  const commit = typeof item['CodeCommit'] === 'string' ? item['CodeCommit'] : null
  try {
    return await cloneCommit(
      { url: url ?? '', username: username ?? '', token: token ?? '', branch: branch ?? '', commit },
      path.join(directory, 'clone'),
    )
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}
