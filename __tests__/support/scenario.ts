import path from 'node:path'
import {
  type Emulator,
  type EmulatorOptions,
  type FaultScript,
  type JournalEntry,
  startEmulator,
} from '../../emulator/emulator.ts'
import type { Mutation } from '../../emulator/ledger.ts'
import { type JobFolders, type RunResult, runAction } from '../../emulator/runner.ts'
import { type Watch, watchStep } from './canary.ts'
import type { EventFacts } from './event.ts'
import { expectClean } from './expectation.ts'
import { addCommit, copyRefs } from './history.ts'

/** What one run of the bundle did: what its user sees, and what the servers saw. */
export interface Run extends RunResult {
  /** The names of the calls, in order. */
  readonly calls: readonly string[]
  readonly entries: readonly JournalEntry[]
  readonly mutations: readonly Mutation[]
}

export interface RunMore {
  readonly env?: Readonly<Record<string, string>>
  /** What a broken runner or container sets instead of the runner's own. */
  readonly broken?: Readonly<Record<string, string>>
  readonly faults?: FaultScript
  readonly signal?: AbortSignal
  readonly debug?: boolean
  readonly launcher?: readonly string[]
  readonly runId?: number
  readonly runAttempt?: number
  readonly runnerEnvironment?: 'github-hosted' | 'self-hosted'
  /** Secrets that only this scenario has. */
  readonly secrets?: readonly string[]
  /** Called with the process of each step. */
  readonly onStart?: (pid: number) => void
  /** A server sends secrets back: stars in the summary are as they should be. */
  readonly echoes?: boolean
  /** Before and after the run, on the folders that it has. */
  readonly prepare?: (folders: JobFolders) => Promise<void>
  readonly inspect?: (folders: JobFolders) => Promise<void>
}

/** Inputs over the usual ones; null takes one away. */
export type Inputs = Readonly<Record<string, string | null>>

/** A repository on the emulated GitHub with two commits on main, and what becomes of it on Codeup. */
export interface Scenario {
  readonly emulator: Emulator
  /** `octo/train-1`, and the path of the mirror below the organization. */
  readonly name: string
  /** Folder of the bare repository on GitHub. */
  readonly bare: string
  readonly first: string
  readonly main: string
  run(event: EventFacts, inputs?: Inputs, more?: RunMore): Promise<Run>
  /** Refs of the mirror by full name; null when there is none. */
  readMirror(path?: string): Promise<Readonly<Record<string, string>> | null>
  /** Makes the mirror beforehand, holding `commits` by ref. */
  seedMirror(
    refs: Readonly<Record<string, string>>,
    options?: Parameters<Emulator['codeup']['createRepository']>[1],
  ): Promise<string>
}

const action = path.resolve(import.meta.dirname, '../..')
let repositories = 0
let runs = 1000

export interface ScenarioOptions {
  readonly private?: boolean
  /** One that no other scenario has, unless told. */
  readonly name?: string
  /** Makes the next commit of main. */
  readonly commit?: (bare: string) => string
}

/** Makes a scenario with a repository of its own. */
export async function createScenario(emulator: Emulator, options: ScenarioOptions = {}): Promise<Scenario> {
  const { name = `octo/train-${++repositories}`, commit = (bare) => addCommit(bare, 'refs/heads/main') } = options
  const bare = await emulator.github.createRepository(name, options)
  const first = commit(bare)
  const main = commit(bare)
  return {
    emulator,
    name,
    bare,
    first,
    main,
    run: (event, inputs = {}, more = {}) => run(emulator, name, event, inputs, more),
    async readMirror(mirror = name) {
      const full = `${emulator.codeup.organizationPath}/${mirror}`
      const { repositories: held } = await emulator.ledger.readHoldings()
      return held.find((one) => one.service === 'codeup' && one.path === full)?.refs ?? null
    },
    async seedMirror(refs, options = {}) {
      const mirror = await emulator.codeup.createRepository(name, { defaultBranch: 'main', ...options })
      copyRefs(
        bare,
        mirror,
        Object.entries(refs).map(([ref, sha]) => `+${sha}:${ref}`),
      )
      return mirror
    },
  }
}

/** Lets `use` have a scenario with an emulator of its own: such tests can run side by side, and change what they like. */
export async function withScenario(
  use: (scenario: Scenario) => Promise<void>,
  options: EmulatorOptions = {},
): Promise<void> {
  const emulator = await startEmulator(options)
  try {
    await use(await createScenario(emulator))
  } finally {
    await emulator.close()
  }
}

async function run(emulator: Emulator, name: string, event: EventFacts, inputs: Inputs, more: RunMore): Promise<Run> {
  const { github, journal, ledger } = emulator
  const [entriesFrom, mutationsFrom] = [journal.length, ledger.mutations.length]
  runs++
  const given = Object.entries({ ...usualInputs(emulator), ...inputs }).filter(([, value]) => value !== null)
  const secrets = [...secretsOf(emulator), ...(more.secrets ?? [])]
  const payload = { repository: { full_name: name, default_branch: 'main' }, ...event.payload }
  emulator.faults = more.faults ?? {}
  const watches: Watch[] = []
  const result = await runAction({
    action,
    with: Object.fromEntries(given) as Record<string, string>,
    github: {
      ...{ serverUrl: github.url, apiUrl: github.apiUrl, repository: name },
      ...{ runId: more.runId ?? runs, runAttempt: more.runAttempt ?? 1 },
      ...event,
      payload,
    },
    token: github.token,
    secrets,
    env: more.env ?? {},
    broken: more.broken ?? {},
    debug: more.debug ?? false,
    prepare: more.prepare ?? (async () => {}),
    inspect: more.inspect ?? (async () => {}),
    onStart(pid, root) {
      more.onStart?.(pid)
      watches.push(watchStep(pid, root))
    },
    runnerEnvironment: more.runnerEnvironment ?? 'github-hosted',
    launcher: more.launcher ?? [],
    ...(more.signal === undefined ? {} : { signal: more.signal }),
  })
  emulator.faults = {}
  const entries = journal.slice(entriesFrom)
  const done = {
    ...result,
    entries,
    calls: entries.map(({ call }) => call),
    mutations: ledger.mutations.slice(mutationsFrom),
  }
  const seen = await Promise.all(watches.map((watch) => watch.stop([...secrets, ...result.masks])))
  expectClean(done, secrets, seen.flat(), more.echoes)
  return done
}

/** Static keys, a workspace by ID, and all of Codeup that could be looked up. */
function usualInputs({ codeup, pai, sts }: Emulator): Inputs {
  return {
    region: pai.region,
    workspace: pai.workspaceId,
    'access-key-id': pai.accessKeyId,
    'access-key-secret': pai.accessKeySecret,
    'codeup-token': codeup.token,
    'codeup-organization-id': codeup.organizationId,
    'codeup-username': codeup.username,
    'code-repo-access-token': codeup.readToken,
    'pai-endpoint': pai.endpoint,
    'sts-endpoint': sts.endpoint,
    'codeup-endpoint': codeup.endpoint,
  }
}

function secretsOf({ github, codeup, pai }: Emulator): string[] {
  return [github.token, github.oidcRequestToken, codeup.token, codeup.readToken, pai.accessKeySecret]
}
