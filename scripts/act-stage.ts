import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parse, stringify } from 'yaml'
import { git } from '../__tests__/support/history.ts'
import { findCode, readPage } from '../__tests__/support/markdown.ts'
import { makeAddresses, makeSecrets, type Occasion } from '../__tests__/support/occasion.ts'
import type { Scenario } from '../__tests__/support/scenario.ts'
import { placeAuthority, standIns } from '../__tests__/support/stand-ins.ts'
import { ownAction, type Workflow } from '../__tests__/support/workflow.ts'
import type { Emulator } from '../emulator/emulator.ts'

interface Place {
  readonly root: string
  readonly emulator: Emulator
  readonly workflow: Workflow
}

/**
 * Writes what act reads into a folder: a clone with the workflow in it, the event, the secrets, the environment, and the
 * stand-ins of other people's actions. Returns act's arguments.
 */
export async function setStage(
  place: Place,
  scenario: Scenario,
  occasion: Occasion,
  folders: { readonly action: string; readonly cli: string },
): Promise<string[]> {
  const { root, emulator } = place
  const repository = path.join(root, 'repository')
  git(root, ['clone', '--quiet', scenario.bare, repository])
  git(repository, ['checkout', '--quiet', '--detach', `${occasion.event.sha}^{commit}`])
  const files = {
    event: await write(root, 'event.json', JSON.stringify(makePayload(scenario, occasion))),
    secrets: await write(root, 'secrets', makeLines({ ...makeSecrets(emulator), GITHUB_TOKEN: emulator.github.token })),
    env: await write(root, 'env', makeLines(makeEnvironment(place, scenario))),
  }
  const file = await writeWorkflow(place, repository)
  const others = await writeStandIns(place, folders.cli)
  const options = { directory: repository, workflows: file, eventpath: files.event, 'env-file': files.env }
  const cache = path.join(root, 'cache')
  const more = { 'secret-file': files.secrets, 'action-cache-path': cache, 'concurrent-jobs': '1' }
  return [
    occasion.event.eventName,
    ...Object.entries({ ...options, ...more }).map(([name, value]) => `--${name}=${value}`),
    ...['ubuntu-latest', 'self-hosted'].map((label) => `--platform=${label}=-self-hosted`),
    ...['--no-cache-server', '--action-offline-mode', '--rm'],
    ...[`${ownAction}=${folders.action}`, ...others].map((one) => `--local-repository=${one}`),
  ]
}

function makePayload(scenario: Scenario, { event }: Occasion): object {
  return { repository: { full_name: scenario.name, default_branch: 'main' }, ...event.payload }
}

/** Dotenv lines, as act reads them. */
function makeLines(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name.toUpperCase().replaceAll('-', '_')}=${value}\n`)
    .join('')
}

/** The servers that GitHub would name; an ID token only where a job may have one. */
function makeEnvironment({ emulator: { github }, workflow }: Place, scenario: Scenario): Record<string, string> {
  const mayHaveIdToken = Object.values(workflow.jobs).some((job) => job.permissions?.['id-token'] === 'write')
  return {
    GITHUB_SERVER_URL: github.url,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_REPOSITORY: scenario.name,
    ...(mayHaveIdToken
      ? {
          ACTIONS_ID_TOKEN_REQUEST_URL: github.oidcRequestUrl,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: github.oidcRequestToken,
        }
      : {}),
  }
}

/** The workflow as it stands but for the addresses; one that is to be called gets a caller. Returns the file that act runs. */
async function writeWorkflow({ root, emulator, workflow }: Place, repository: string): Promise<string> {
  const whole = structuredClone(workflow.whole) as {
    jobs: Record<string, { env?: Record<string, string>; steps: Record<string, unknown>[] }>
  }
  for (const job of Object.values(whole.jobs)) if (job.env) job.env = await placeAuthority(job.env, root)
  for (const step of Object.values(whole.jobs).flatMap(({ steps }) => steps)) {
    const given = Object(step['with'])
    if (step['uses'] === ownAction) step['with'] = { ...given, ...makeAddresses(emulator, given) }
  }
  const folder = path.join(repository, '.github', 'workflows')
  const file = await write(folder, 'example.yml', stringify(whole))
  if (workflow.events['workflow_call'] === undefined) return file
  // The caller is the one that the recipe shows, but for where the workflow lies.
  const shown = findCode(readPage('docs/recipes.md')).find((block) => /^ {4}uses: /m.test(block)) ?? ''
  const caller = parse(shown)
  for (const job of Object.values<Record<string, unknown>>(caller.jobs)) job['uses'] = './.github/workflows/example.yml'
  return await write(folder, 'caller.yml', stringify(caller))
}

/** A JavaScript action for each of other people's that the workflow uses, but the checkout, which act brings. */
async function writeStandIns({ root, emulator, workflow }: Place, cli: string): Promise<string[]> {
  const uses = Object.values(workflow.jobs).flatMap(({ steps }) => steps.map((step) => step.uses ?? ''))
  const others = new Set(uses.filter((one) => one !== '' && one !== ownAction && !one.startsWith('actions/checkout@')))
  const replaced: string[] = []
  for (const one of others) {
    const name = one.split('@')[0] ?? ''
    const found = standIns[name]
    if (found === undefined) throw new Error(`nothing stands in for ${one}`)
    const folder = path.join(root, 'actions', name)
    const env = makeLines(found.env(emulator))
    await write(folder, 'action.yml', 'name: stand-in\nruns: { using: node24, main: index.mjs }\n')
    const script = [
      "import { appendFileSync } from 'node:fs'",
      `appendFileSync(process.env.GITHUB_ENV, ${JSON.stringify(env)})`,
      `appendFileSync(process.env.GITHUB_PATH, ${JSON.stringify(found.bringsCli ? `${cli}\n` : '')})`,
    ]
    await write(folder, 'index.mjs', script.join('\n'))
    replaced.push(`${one}=${folder}`)
  }
  return replaced
}

async function write(folder: string, name: string, text: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, name), text)
  return path.join(folder, name)
}
