import { describe, expect, it } from 'vitest'
import type { FaultScript } from '../../emulator/emulator.ts'
import { expectCancelled, findProcesses, runUntil } from '../support/cancelling.ts'
import { type EventFacts, push } from '../support/event.ts'
import { expectFailure } from '../support/expectation.ts'
import { commitFiles, pointerTo } from '../support/large-files.ts'
import { type Inputs, type Scenario, withScenario } from '../support/scenario.ts'

const main = 'refs/heads/main'
type Stage = readonly [call: string, times: number]

/** Everything that a step can ask for when nothing is given that could be looked up, in order; `times`: the how-manieth. */
const stages: readonly Stage[] = [
  ['github.rest.commit', 1],
  ['github.git.upload-pack', 1],
  ['github.git.upload-pack', 2],
  ['github.oidc', 1],
  ['sts.assume', 1],
  ['pai.list-workspaces', 1],
  ['pai.list', 1],
  ['github.rest.contents', 1],
  ['codeup.organizations', 1],
  ['codeup.repository.list', 1],
  ['codeup.user', 1],
  ['codeup.repository.get', 1],
  ['codeup.namespace.organization', 1],
  ['codeup.clone-username', 1],
  ['codeup.repository.create', 1],
  ['codeup.git.refs.receive-pack', 1],
  ['codeup.lfs.batch', 1],
  ['github.lfs.batch', 1],
  ['github.store.download', 1],
  ['codeup.lfs.upload', 1],
  ['codeup.lfs.verify', 1],
  ['github.rest.repository', 1],
  ['github.git.upload-pack', 4],
  ['codeup.git.receive-pack', 1],
  ['codeup.git.upload-pack', 1],
  ['codeup.repository.update', 1],
  ['pai.create', 1],
  ['pai.list', 2],
  ['pai.publish', 1],
  ['pai.get', 1],
  ['pai.list', 3],
]
const ofGit: readonly Stage[] = [
  ['github.git.refs.upload-pack', 1],
  ['github.git.upload-pack', 4],
  ['codeup.git.refs.receive-pack', 1],
  ['codeup.git.receive-pack', 1],
]

interface Errand {
  readonly event: EventFacts
  readonly inputs: Inputs
  readonly env: Readonly<Record<string, string>>
}

/** A run that needs every look-up: keyless, names instead of IDs, a short SHA, LFS, a new mirror, a PUBLIC source. */
async function makeErrand({ emulator, name, bare }: Scenario, strategy: string): Promise<Errand> {
  const { github, pai, sts } = emulator
  const content = Buffer.from('large')
  await github.seedLfsObject(name, content)
  const files = { '.gitattributes': '*.bin filter=lfs\n', 'a.bin': pointerTo(content) }
  const commit = commitFiles(bare, main, files)
  const inputs = {
    ...{ workspace: pai.workspaceName, commit: commit.slice(0, 10), lfs: 'true', accessibility: 'PUBLIC', keep: '1' },
    ...{ 'codeup-organization-id': null, 'codeup-username': null, 'mirror-strategy': strategy },
    ...{ 'access-key-id': null, 'access-key-secret': null },
    ...{ 'role-to-assume': sts.roleArn, 'oidc-provider-arn': sts.oidcProviderArn },
  }
  const env = {
    ACTIONS_ID_TOKEN_REQUEST_URL: github.oidcRequestUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: github.oidcRequestToken,
  }
  return { event: push(main, commit), inputs, env }
}

function hangAt([call, times]: Stage): FaultScript {
  return { [call]: [...Array<'ok'>(times - 1).fill('ok'), 'hang'] }
}

describe('the stages', () => {
  for (const [strategy, listed] of [
    ['relay', stages],
    ['git', [...stages.filter(([call]) => call !== 'github.rest.repository'), ...ofGit]],
  ] as const) {
    it(`are all that there are (${strategy})`, () =>
      withScenario(async (scenario) => {
        const { event, inputs, env } = await makeErrand(scenario, strategy)
        const run = await scenario.run(event, inputs, { env })
        expect(run.exitCode).toBe(0)
        expect([...new Set(run.calls)].toSorted()).toEqual([...new Set(listed.map(([call]) => call))].toSorted())
      }))
  }
})

// A creation whose outcome is not known keeps the post step busy; `ending.system.test.ts` has both ends of it.
const cases = [
  ...stages.filter(([call]) => call !== 'pai.create').map((stage) => ['relay', stage] as const),
  ...ofGit.map((stage) => ['git', stage] as const),
] as const

describe.concurrent('when nobody answers', () => {
  for (const [strategy, stage] of cases) {
    const name = `${stage[0]} (${stage[1]}, ${strategy})`
    it(`${name}, the step ends with E_TIMEOUT in time`, () =>
      withScenario(async (scenario) => {
        const { event, inputs, env } = await makeErrand(scenario, strategy)
        const run = await scenario.run(event, { ...inputs, timeout: '2s' }, { env, faults: hangAt(stage) })
        expectFailure(run, 'E_TIMEOUT')
        expect(run.milliseconds.total).toBeLessThan(12_000)
        expect(findProcesses(scenario.emulator.codeup.url)).toEqual([])
      }))

    it(`${name}, a cancelled step ends in time`, () =>
      withScenario(async (scenario) => {
        const { event, inputs, env } = await makeErrand(scenario, strategy)
        const [call, times] = stage
        const run = await runUntil(scenario, { event, call, times, faults: hangAt(stage), inputs, more: { env } })
        expectCancelled(scenario, run)
      }))
  }
})
