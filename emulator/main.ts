import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Emulator, startEmulator } from './emulator.ts'
import { createGitRunner } from './git-process.ts'
import { writeSampleHistory } from './sample.ts'

const options = {
  port: { type: 'string', default: '4710' },
  edition: { type: 'string', default: 'center' },
  quiet: { type: 'boolean', default: false },
  /** Gets the variables that a run of the action needs, one `NAME=value` a line, once everything is up. */
  variables: { type: 'string' },
} as const

const repository = 'octo/train'

/** Starts the emulator with a sample repository on fixed ports, prints how to use it, and stops on SIGINT or SIGTERM. */
async function run(): Promise<void> {
  const { values } = parseArgs({ options })
  const port = Number(values.port)
  const emulator = await startEmulator({
    edition: values.edition === 'region' ? 'region' : 'center',
    ports: { github: port, codeup: port + 1, pai: port + 2, sts: port + 3, instance: port + 4 },
    ...(values.quiet ? {} : { log: (line: string) => console.log(line) }),
  })
  const stop = (): void => {
    process.off('SIGINT', stop).off('SIGTERM', stop)
    emulator.close().then(
      () => console.log('stopped'),
      (error: unknown) => {
        console.error(error)
        process.exitCode = 1
      },
    )
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
  try {
    const sha = await createSample(emulator)
    if (values.variables) await writeVariables(values.variables, await makeVariables(emulator, sha))
    console.log(await makeGuide(emulator, sha))
  } catch (error) {
    await emulator.close()
    throw error
  }
}

async function createSample(emulator: Emulator): Promise<string> {
  const path = await emulator.github.createRepository(repository)
  const git = await createGitRunner(emulator.directory)
  const { main } = await writeSampleHistory(git, path)
  await git.close()
  return main
}

async function makeGuide(emulator: Emulator, sha: string): Promise<string> {
  const { github, codeup, pai, sts, instance } = emulator
  const variables = await makeVariables(emulator, sha)
  return [
    '',
    `GitHub  ${github.url}  (${github.url}/${repository}.git, API ${github.apiUrl})`,
    `Codeup  ${codeup.endpoint}  (organization ${codeup.organizationId})`,
    `PAI     ${pai.endpoint}  (region ${pai.region}, workspace ${pai.workspaceName} = ${pai.workspaceId})`,
    `STS     ${sts.endpoint}  (role ${sts.roleArn})`,
    `Machine ${instance.url}  (ECS metadata; ALIBABA_CLOUD_CREDENTIALS_URI=${instance.credentialsUri})`,
    '',
    'Run the action against it, in another terminal, in the folder of the repository:',
    '',
    'env \\',
    ...variables.map(([name, value]) => `  '${name}=${value}' \\`),
    // The Node that this runs on: the one of the machine may be older than what the action needs.
    `  '${process.execPath}' dist/index.js`,
    '',
    'Stop with Ctrl-C. Everything is kept in memory and in one temporary folder, which is removed at the end:',
    emulator.directory,
    '',
  ].join('\n')
}

/** As an environment file, which `docker run --env-file` takes. */
async function writeVariables(file: string, variables: readonly Variable[]): Promise<void> {
  await writeFile(file, variables.map((pair) => `${pair.join('=')}\n`).join(''))
}

type Variable = readonly [name: string, value: string]

async function makeVariables(emulator: Emulator, sha: string): Promise<readonly Variable[]> {
  const { github, codeup, pai, sts, directory } = emulator
  const event = { ref: 'refs/heads/main', after: sha, forced: false, repository: { full_name: repository } }
  const files = { event: JSON.stringify(event), output: '', state: '', summary: '' }
  for (const [name, text] of Object.entries(files)) await writeFile(join(directory, name), text)
  return [
    ['GITHUB_ACTIONS', 'true'],
    ['GITHUB_SERVER_URL', github.url],
    ['GITHUB_API_URL', github.apiUrl],
    ['GITHUB_REPOSITORY', repository],
    ['GITHUB_SHA', sha],
    ['GITHUB_REF', 'refs/heads/main'],
    ['GITHUB_EVENT_NAME', 'push'],
    ['GITHUB_RUN_ID', '1'],
    ['GITHUB_RUN_ATTEMPT', '1'],
    ['GITHUB_EVENT_PATH', join(directory, 'event')],
    ['GITHUB_OUTPUT', join(directory, 'output')],
    ['GITHUB_STATE', join(directory, 'state')],
    ['GITHUB_STEP_SUMMARY', join(directory, 'summary')],
    ['RUNNER_TEMP', directory],
    ['ACTIONS_ID_TOKEN_REQUEST_URL', github.oidcRequestUrl],
    ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', github.oidcRequestToken],
    ['INPUT_GITHUB-TOKEN', github.token],
    ['INPUT_REGION', pai.region],
    ['INPUT_WORKSPACE', pai.workspaceName],
    ['INPUT_PAI-ENDPOINT', pai.endpoint],
    ['INPUT_STS-ENDPOINT', sts.endpoint],
    ['INPUT_ROLE-TO-ASSUME', sts.roleArn],
    ['INPUT_OIDC-PROVIDER-ARN', sts.oidcProviderArn],
    ['INPUT_CODEUP-ENDPOINT', codeup.endpoint],
    ['INPUT_CODEUP-TOKEN', codeup.token],
    ['INPUT_CODE-REPO-ACCESS-TOKEN', codeup.readToken],
  ]
}

await run()
