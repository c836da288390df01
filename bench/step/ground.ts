import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { createGitRunner, type GitRunner } from '../../emulator/git-process.ts'
import { makeEnvironment, type Order } from '../environment.ts'
import { measure } from '../measure.ts'
import { startWire, type Wire } from '../wire.ts'

/** One run of the whole step. */
export interface Sample {
  readonly wallMs: number
  /** Bytes; null where there is no /proc. */
  readonly memory: number | null
  /** Names of the calls that the hosts have seen, such as `pai.list` or `codeup.git.receive-pack`. */
  readonly calls: readonly string[]
}

/** A repository on the emulated GitHub. */
export interface Repository {
  readonly name: string
  readonly path: string
}

export interface RunOptions {
  readonly before: string
  readonly after: string
  readonly oidc: boolean
}

/** All hosts with a delayed wire in front of each, and the action between them. */
export interface Ground {
  setRoundTrip(ms: number): void
  createRepository(name: string): Promise<Repository>
  /** Adds a commit to main; returns it. */
  addCommit(repository: Repository): Promise<string>
  /** Runs the built action for a push. @throws Error with its log when it fails */
  run(repository: Repository, options: RunOptions): Promise<Sample>
  close(): Promise<void>
}

type Wires = Readonly<Record<'github' | 'codeup' | 'pai' | 'sts', Wire>>

const entry = resolve(import.meta.dirname, '../../dist/index.js')
const timeoutMs = 120_000

/** Starts the hosts and their wires. */
export async function startGround(): Promise<Ground> {
  const emulator = await startEmulator()
  const { github, codeup, pai, sts } = emulator
  const wires: Wires = {
    github: await startWire(github.url),
    codeup: await startWire(codeup.endpoint),
    pai: await startWire(pai.endpoint),
    sts: await startWire(sts.endpoint),
  }
  codeup.publicUrl = wires.codeup.url
  const git = await createGitRunner(emulator.directory)
  let commits = 0
  return {
    setRoundTrip(ms) {
      for (const wire of Object.values(wires)) wire.roundTrip = ms
    },
    async createRepository(name) {
      return { name, path: await github.createRepository(name) }
    },
    addCommit: ({ path }) => addCommit(git, path, ++commits),
    run: (repository, options) => run(emulator, makeOrder(emulator, wires, repository, options)),
    async close() {
      await Promise.all(Object.values(wires).map((wire) => wire.close()))
      await git.close()
      await emulator.close()
    },
  }
}

async function addCommit(git: GitRunner, path: string, number: number): Promise<string> {
  const parent = (await git.find(path, ['rev-parse', '--verify', '--quiet', 'refs/heads/main']))?.trim() ?? ''
  const [message, content] = [`Commit ${number}`, `print(${number})\n`]
  const commit = [
    'commit refs/heads/main',
    `committer Octo Cat <octo@example.com> ${1_760_000_000 + number} +0000`,
    `data ${message.length}`,
    message,
    ...(parent === '' ? [] : [`from ${parent}`]),
    'M 100644 inline train.py',
    `data ${content.length}`,
    content,
  ]
  await git.read(path, ['fast-import', '--quiet'], commit.join('\n'))
  return (await git.read(path, ['rev-parse', 'refs/heads/main'])).trim()
}

function makeOrder(emulator: Emulator, wires: Wires, { name }: Repository, options: RunOptions): Order {
  const { github, codeup, pai, sts } = emulator
  const { before, after, oidc } = options
  const ref = 'refs/heads/main'
  const onWire = (url: string) => url.replace(github.url, wires.github.url)
  const keys = { 'access-key-id': pai.accessKeyId, 'access-key-secret': pai.accessKeySecret }
  const role = { 'role-to-assume': sts.roleArn, 'oidc-provider-arn': sts.oidcProviderArn }
  const job = {
    ACTIONS_ID_TOKEN_REQUEST_URL: onWire(github.oidcRequestUrl),
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: github.oidcRequestToken,
  }
  return {
    githubToken: github.token,
    env: oidc ? job : {},
    event: {
      ...{ serverUrl: wires.github.url, apiUrl: onWire(github.apiUrl), repository: name, sha: after, ref },
      eventName: 'push',
      payload: { ref, before, after, forced: false, repository: { full_name: name, default_branch: 'main' } },
    },
    inputs: {
      ...(oidc ? role : keys),
      region: pai.region,
      workspace: pai.workspaceId,
      'codeup-token': codeup.token,
      'codeup-organization-id': codeup.organizationId,
      'codeup-username': codeup.username,
      'code-repo-access-token': codeup.readToken,
      'pai-endpoint': wires.pai.url,
      'sts-endpoint': wires.sts.url,
      'codeup-endpoint': wires.codeup.url,
    },
  }
}

async function run({ journal }: Emulator, order: Order): Promise<Sample> {
  const directory = await mkdtemp(join(tmpdir(), 'bench-step-'))
  try {
    const env = await makeEnvironment(directory, order)
    const from = journal.length
    const measured = await measure([{ file: process.execPath, args: [entry], directory, env }], { timeoutMs })
    const output = await readFile(join(directory, 'output'), 'utf8')
    if (measured.failure !== null || !/^code-source-id<<.*\ncode-/m.test(output))
      throw new Error(`The step failed: ${measured.failure}\n${measured.stdout.slice(-2_000)}`)
    return { wallMs: measured.wallMs, memory: measured.memory, calls: journal.slice(from).map(({ call }) => call) }
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}
