/**
 * Runs the built action against the emulator, as a workflow would: a first commit, the same commit again, a second
 * commit. Prints what the user sees and what the servers hold; exit code 1 when a run or an expectation fails.
 */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { type Emulator, startEmulator } from '../emulator/emulator.ts'
import { type RunResult, runAction } from '../emulator/runner.ts'
import { printHeading, printRun, printSection } from './demo-page.ts'

const action = path.resolve(import.meta.dirname, '..', process.argv[2] ?? '.')
const repository = 'octo/train'
const stop = new AbortController()
const failures: string[] = []

interface Push {
  readonly title: string
  readonly before: string
  readonly after: string
  readonly runId: number
}

/** Adds one commit to `main` of a bare repository and returns its SHA. */
function addCommit(bare: string, number: number): string {
  const message = `Commit ${number}`
  const content = `print("epoch ${number}")\n`
  const input = [
    'commit refs/heads/main',
    `committer Octo Cat <octo@example.com> ${1_700_000_000 + number * 3600} +0000`,
    `data ${message.length}`,
    message,
    ...(number > 1 ? ['from refs/heads/main^0'] : []),
    'M 100644 inline train.py',
    `data ${content.length}`,
    content,
  ].join('\n')
  runGit(bare, ['fast-import', '--quiet'], input)
  return runGit(bare, ['rev-parse', 'refs/heads/main'])
}

function runGit(bare: string, argv: readonly string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync('git', ['-C', bare, ...argv], { input, encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${argv[0]}: ${stderr}`)
  return stdout.trim()
}

/** One run of the action for a push event, with the inputs that the README starts with. */
function runPush(emulator: Emulator, { before, after, runId }: Push): Promise<RunResult> {
  const { github, codeup, pai, sts } = emulator
  return runAction({
    action,
    with: {
      region: pai.region,
      workspace: pai.workspaceName,
      'role-to-assume': sts.roleArn,
      'oidc-provider-arn': sts.oidcProviderArn,
      'codeup-token': codeup.token,
      'code-repo-access-token': codeup.readToken,
      'pai-endpoint': pai.endpoint,
      'sts-endpoint': sts.endpoint,
      'codeup-endpoint': codeup.endpoint,
      'codeup-organization-id': codeup.organizationId,
    },
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: github.oidcRequestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: github.oidcRequestToken,
    },
    github: {
      serverUrl: github.url,
      apiUrl: github.apiUrl,
      repository,
      sha: after,
      ref: 'refs/heads/main',
      eventName: 'push',
      payload: makePayload(github.url, before, after),
      runId,
    },
    token: github.token,
    secrets: [codeup.token, codeup.readToken],
    signal: stop.signal,
  })
}

function makePayload(serverUrl: string, before: string, after: string): object {
  return {
    ref: 'refs/heads/main',
    before,
    after,
    created: /^0+$/.test(before),
    deleted: false,
    forced: false,
    repository: {
      name: path.basename(repository),
      full_name: repository,
      private: true,
      fork: false,
      default_branch: 'main',
      html_url: `${serverUrl}/${repository}`,
      clone_url: `${serverUrl}/${repository}.git`,
      owner: { login: path.dirname(repository) },
    },
    sender: { login: 'octocat' },
  }
}

/** Runs and prints one push; returns its outputs and the names of the calls that the servers saw. */
async function show(emulator: Emulator, push: Push): Promise<{ outputs: RunResult['outputs']; calls: string[] }> {
  printHeading(push.title)
  const from = emulator.journal.length
  const result = await runPush(emulator, push)
  const calls = emulator.journal.slice(from).map(({ call }) => call)
  // The inputs are the same every time.
  printRun(result, calls, from === 0)
  expect(result.conclusion === 'success', `${push.title}: the step succeeds`)
  expect(result.leftovers.length === 0, `${push.title}: nothing is left behind on the runner`)
  return { outputs: result.outputs, calls }
}

function expect(holds: boolean, expectation: string): void {
  if (!holds) failures.push(expectation)
}

async function printHoldings(emulator: Emulator): Promise<void> {
  const { repositories, codeSources } = await emulator.ledger.readHoldings()
  printHeading('What the servers hold')
  for (const { service, path: name, defaultBranch, refs } of repositories.filter((one) => one.service === 'codeup')) {
    const lines = Object.entries(refs).map(([ref, sha]) => `${sha} ${ref}`)
    printSection(`${service} ${name}, default branch ${defaultBranch}`, lines.join('\n'))
  }
  for (const source of codeSources) {
    const lines = Object.entries(source).map(([name, value]) => `${name}: ${value}`)
    printSection(`code source ${source['CodeSourceId']}`, lines.join('\n'))
  }
}

async function tellStory(emulator: Emulator): Promise<void> {
  const bare = await emulator.github.createRepository(repository, { private: true })
  const [before = '', first = ''] = [1, 2, 3, 4, 5].map((number) => addCommit(bare, number)).slice(-2)
  const created = await show(emulator, { title: 'A first commit', before, after: first, runId: 1 })
  const again = await show(emulator, { title: 'The same commit again', before, after: first, runId: 2 })
  const second = addCommit(bare, 6)
  const next = await show(emulator, { title: 'A second commit', before: first, after: second, runId: 3 })
  await printHoldings(emulator)

  const id = created.outputs['code-source-id']
  expect(created.outputs['result'] === 'created' && Boolean(id), 'the first commit makes a code source')
  expect(again.outputs['result'] === 'reused' && again.outputs['code-source-id'] === id, 'a re-run gives the same ID')
  expect(!again.calls.includes('pai.create'), 'a re-run creates nothing')
  expect(!again.calls.includes('codeup.git.receive-pack'), 'a re-run pushes nothing')
  expect(next.outputs['result'] === 'created' && next.outputs['code-source-id'] !== id, 'a new commit, a new source')
  const { repositories } = await emulator.ledger.readHoldings()
  const mirror = repositories.find(({ service }) => service === 'codeup')
  expect(mirror?.refs['refs/heads/main'] === second, 'main on Codeup is at the second commit')
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
console.log('Emulated GitHub, Codeup, PAI and STS on 127.0.0.1; nothing leaves this machine.')
const emulator = await startEmulator()
try {
  await tellStory(emulator)
} finally {
  await emulator.close()
}
console.log(
  failures.length === 0 ? '\nEverything held.' : `\nDid not hold:\n${failures.map((line) => `- ${line}`).join('\n')}`,
)
process.exitCode = failures.length === 0 ? 0 : 1
