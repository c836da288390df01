import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { type EventFacts, push } from '../support/event.ts'
import { addCommit, addTag, copyRefs } from '../support/history.ts'
import { commitFiles, pointerTo } from '../support/large-files.ts'
import { startVirtualTime, type VirtualTime } from '../support/virtual-time.ts'
import type { SceneName } from './calls.ts'

/** The emulator with what all cells read and none changes. */
export interface Furnished {
  readonly emulator: Emulator
  readonly first: string
  readonly main: string
  /** A commit of `octo/weights` with one LFS file. */
  readonly weights: string
  /** Takes the objects away that a cell has brought to the mirror of `octo/weights`. */
  forgetLfs(): Promise<void>
}

/** The emulator and the action in one process and in virtual time. */
export interface Stage extends Furnished {
  readonly time: VirtualTime
  readonly temporary: string
  /** Names of what is in the temp folder of the runs. */
  readLeftovers(): Promise<string[]>
  close(): Promise<void>
}

/** What one run is about; every cell has a workspace and a mirror of its own. */
export interface Scene {
  readonly inputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly repository: string
  readonly event: EventFacts
  /** The output `result` of a run to which nothing happens. */
  readonly result: string
  /** A run that has to be there before, by its difference. */
  readonly before: Partial<Pick<Scene, 'inputs' | 'event'>> | null
}

/** Starts the stage. */
export async function openStage(): Promise<Stage> {
  let [emulator, ended]: [Emulator | null, number] = [null, 0]
  const time = startVirtualTime(() => (emulator?.journal.length ?? 0) - ended)
  emulator = await startEmulator({ clock: time.servers, log: (line) => void (/ → \d/.test(line) && ended++) })
  const temporary = await mkdtemp(path.join(tmpdir(), 'matrix-'))
  return {
    ...(await furnish(emulator)),
    ...{ time, temporary },
    readLeftovers: () => readdir(temporary),
    async close() {
      time.stop()
      await emulator.close()
      await rm(temporary, { recursive: true, force: true })
    },
  }
}

/** Makes two repositories with their mirrors. */
export async function furnish(emulator: Emulator): Promise<Furnished> {
  const bare = await emulator.github.createRepository('octo/train')
  const first = addCommit(bare, 'refs/heads/main')
  const main = addCommit(bare, 'refs/heads/main')
  addTag(bare, 'v1', main, 'annotated')
  const content = Buffer.from('weights')
  const large = await emulator.github.createRepository('octo/weights')
  await emulator.github.seedLfsObject('octo/weights', content)
  const weights = commitFiles(large, 'refs/heads/main', {
    '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n',
    'model.bin': pointerTo(content),
  })
  await seedMirror(emulator, 'octo/train', bare, main)
  const mirror = await seedMirror(emulator, 'octo/weights', large, weights)
  const forgetLfs = () => rm(path.join(mirror, 'lfs'), { recursive: true, force: true })
  return { emulator, first, main, weights, forgetLfs }
}

/** A mirror that has everything already. */
async function seedMirror(emulator: Emulator, name: string, from: string, commit: string): Promise<string> {
  const mirror = await emulator.codeup.createRepository(name, { defaultBranch: 'main' })
  copyRefs(from, mirror, [`${commit}:refs/heads/main`, `${commit}:refs/tags/pai/${commit}`])
  return mirror
}

let cells = 0

/** Makes a scene that no other cell has. */
export function makeScene(furnished: Furnished, name: SceneName): Scene {
  const { emulator, first, main, weights } = furnished
  const { github, codeup } = emulator
  const id = String(700_000 + ++cells)
  emulator.pai.addWorkspace({ id, name: `cell_${cells}`, status: 'ENABLED' })
  const base: Scene = {
    inputs: {
      ...usual(emulator, id),
      mirror: 'never',
      verify: 'false',
      'code-repo': `${codeup.url}/acme/train.git`,
      'code-repo-username': codeup.username,
    },
    env: {},
    repository: 'octo/train',
    event: push('refs/heads/main', main),
    result: 'created',
    before: null,
  }
  const mirrored = { ...usual(emulator, id), 'codeup-token': codeup.token, 'codeup-repository': `octo/cell-${cells}` }
  const known = { 'codeup-organization-id': codeup.organizationId, 'codeup-username': codeup.username }
  const over = (inputs: Scene['inputs'], more: Partial<Scene> = {}): Scene => ({
    ...base,
    ...more,
    inputs: { ...base.inputs, ...inputs },
  })
  const { 'access-key-id': _, 'access-key-secret': __, ...keyless } = base.inputs
  const { sts } = emulator
  const role = { 'role-to-assume': sts.roleArn, 'oidc-provider-arn': sts.oidcProviderArn }
  const oidc = {
    ACTIONS_ID_TOKEN_REQUEST_URL: github.oidcRequestUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: github.oidcRequestToken,
  }
  const tag = { eventName: 'push', sha: main, ref: 'refs/tags/v1', payload: { ref: 'refs/tags/v1', after: main } }
  const scenes: Readonly<Record<SceneName, () => Scene>> = {
    register: () => base,
    'sign in': () => ({ ...base, inputs: { ...keyless, ...role }, env: { ...base.env, ...oidc } }),
    'find workspace': () => over({ workspace: `cell_${cells}` }),
    publish: () => over({ accessibility: 'PUBLIC', 'code-repo-username': '', 'code-repo-access-token': '' }),
    update: () =>
      over({}, { result: 'updated', before: { inputs: { 'code-repo-access-token': 'pt-the-one-before-it' } } }),
    prune: () => over({ keep: '1' }, { before: { event: push('refs/heads/main', first) } }),
    plan: () => ({ ...base, inputs: { ...mirrored, 'dry-run': 'true' }, result: 'planned' }),
    'resolve a tag': () => over({ 'dry-run': 'true' }, { event: tag, result: 'planned' }),
    relay: () => ({ ...base, inputs: { ...mirrored, ...known } }),
    git: () => ({ ...base, inputs: { ...mirrored, ...known, 'mirror-strategy': 'git' } }),
    'look at a mirror': () => ({ ...base, inputs: { ...mirrored, ...known, 'codeup-repository': 'octo/train' } }),
    'move LFS': () => ({
      ...base,
      inputs: { ...mirrored, ...known, 'codeup-repository': 'octo/weights', lfs: 'true' },
      repository: 'octo/weights',
      event: push('refs/heads/main', weights),
    }),
  }
  return scenes[name]()
}

function usual({ github, codeup, pai, sts }: Emulator, workspace: string): Record<string, string> {
  return {
    region: pai.region,
    workspace,
    'access-key-id': pai.accessKeyId,
    'access-key-secret': pai.accessKeySecret,
    'code-repo-access-token': codeup.readToken,
    'github-token': github.token,
    'pai-endpoint': pai.endpoint,
    'sts-endpoint': sts.endpoint,
    'codeup-endpoint': codeup.endpoint,
    'max-attempts': '3',
  }
}

/** Everything that must never be shown. */
export function secretsOf({ github, codeup, pai }: Emulator): string[] {
  return [github.token, github.oidcRequestToken, codeup.token, codeup.readToken, pai.accessKeySecret]
}
