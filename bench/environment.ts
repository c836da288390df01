import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { makeInputs, makeInputVariable, readActionManifest } from '../emulator/action-manifest.ts'
import {
  type GitHubEvent,
  makeBaseVariables,
  makeGitHubVariables,
  makeRunnerVariables,
} from '../emulator/runner-environment.ts'

/** What a runner is given to run the action. */
export interface Order {
  readonly event: GitHubEvent
  readonly githubToken: string
  readonly inputs: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}

const root = resolve(import.meta.dirname, '..')
const files = ['output', 'state', 'summary'] as const

/** Makes the environment that a runner gives to the action, with its files in `directory`; they are empty again each time. */
export async function makeEnvironment(directory: string, order: Order): Promise<Record<string, string>> {
  const event = join(directory, 'event')
  await writeFile(event, JSON.stringify(order.event.payload))
  await emptyFiles(directory)
  const folders = { workspace: directory, home: directory, temp: directory, tools: directory }
  const inputs = makeInputs(await readActionManifest(root), order.inputs, () => order.githubToken)
  return {
    ...makeBaseVariables(folders),
    ...order.env,
    ...Object.fromEntries(inputs.values.map(([name, value]) => [makeInputVariable(name), value])),
    ...makeGitHubVariables(order.event, folders, event),
    ...makeRunnerVariables(folders, 'github-hosted', false),
    GITHUB_OUTPUT: join(directory, 'output'),
    GITHUB_STATE: join(directory, 'state'),
    GITHUB_STEP_SUMMARY: join(directory, 'summary'),
  }
}

/** Empties the files that the action appends to. */
export async function emptyFiles(directory: string): Promise<void> {
  for (const name of files) await writeFile(join(directory, name), '')
}
