import type { Emulator, FaultScript } from '../../emulator/emulator.ts'
import { addBulk } from './bulk.ts'
import { pullRequest, push } from './event.ts'
import { addFiles } from './history.ts'
import { refuseBranches } from './hooks.ts'
import type { Inputs, Run, RunMore, Scenario } from './scenario.ts'
import { startSlowServer } from './slow-server.ts'

/** Plays one run, and whatever has to be there before it. */
export type GoldenCase = (scenario: Scenario) => Promise<Run>

const main = 'refs/heads/main'

/** The inputs of the README's smallest example. */
const smallest = ({ pai, sts }: Emulator): Inputs => ({
  workspace: pai.workspaceName,
  'access-key-id': null,
  'access-key-secret': null,
  'role-to-assume': sts.roleArn,
  'oidc-provider-arn': sts.oidcProviderArn,
  'codeup-organization-id': null,
  'codeup-username': null,
})

const idToken = ({ github }: Emulator) => ({
  ACTIONS_ID_TOKEN_REQUEST_URL: github.oidcRequestUrl,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: github.oidcRequestToken,
})

/** The commits of a golden run are the same every time. */
export function addGoldenCommit(bare: string, ref = main, content = 'print("epoch")\n'): string {
  return addFiles(bare, ref, { 'train.py': content })
}

function run(scenario: Scenario, inputs: Inputs = {}, more: RunMore = {}, commit = scenario.main): Promise<Run> {
  const { emulator } = scenario
  const env = { ...idToken(emulator), ...more.env }
  return scenario.run(push(main, commit), { ...smallest(emulator), ...inputs }, { ...more, env })
}

/** A run that is cancelled as soon as a call has arrived. */
async function cancelAt(call: string, scenario: Scenario, faults: FaultScript): Promise<Run> {
  const cancel = new AbortController()
  const { journal } = scenario.emulator
  const watch = setInterval(() => {
    if (journal.some((entry) => entry.call === call)) cancel.abort()
  }, 10)
  try {
    return await run(scenario, {}, { faults, signal: cancel.signal })
  } finally {
    clearInterval(watch)
  }
}

const successes: Readonly<Record<string, GoldenCase>> = {
  created: (scenario) => run(scenario),
  async reused(scenario) {
    await run(scenario)
    return run(scenario)
  },
  async updated(scenario) {
    await run(scenario, { 'if-exists': 'update' })
    return run(scenario, { 'if-exists': 'update' }, {}, addGoldenCommit(scenario.bare, main, 'print("again")\n'))
  },
  async diverged(scenario) {
    const other = addGoldenCommit(scenario.bare, 'refs/heads/other', 'print("other")\n')
    await scenario.seedMirror({ [main]: other })
    return run(scenario)
  },
  skipped: (scenario) => {
    const head = { number: 5, head: scenario.first, merge: scenario.main, headRef: 'main', from: 'mallory/train' }
    const withheld = { 'codeup-token': null, 'code-repo-access-token': null }
    return scenario.run(pullRequest(head), { ...smallest(scenario.emulator), ...withheld })
  },
  planned: (scenario) => run(scenario, { 'dry-run': 'true' }),
  async 'planned-again'(scenario) {
    await run(scenario)
    return run(scenario, { 'dry-run': 'true' })
  },
  async submodules(scenario) {
    const modules = '[submodule "lib"]\n\tpath = lib\n\turl = https://github.com/octo/lib.git\n'
    return run(scenario, {}, {}, addFiles(scenario.bare, main, { '.gitmodules': modules }))
  },
  async 'first-mirror'(scenario) {
    const { emulator } = scenario
    const tip = addBulk(scenario.bare, 9).at(-1) ?? ''
    const origin = await startSlowServer(emulator.github.url)
    try {
      const event = { ...push(main, tip), serverUrl: origin.url }
      return await scenario.run(event, smallest(emulator), { env: idToken(emulator) })
    } finally {
      await origin.close()
    }
  },
  debug: (scenario) => {
    const { github } = scenario.emulator
    const inputs = { mirror: 'never', 'code-repo-access-token': github.personalToken }
    const more = { debug: true, secrets: [github.personalToken], faults: { 'pai.list': ['status:503'] } as FaultScript }
    return run(scenario, inputs, more)
  },
}

const failures: Readonly<Record<string, GoldenCase>> = {
  inputs: (scenario) =>
    run(scenario, { region: 'Hangzhou', workspace: null, timeout: 'soon', 'codeup-endpoint': 'http://codeup.example' }),
  credentials: (scenario) => scenario.run(push(main, scenario.main), smallest(scenario.emulator)),
  'oidc-trust': (scenario) => {
    scenario.emulator.sts.trustedSubject = 'repo:somebody/else:*'
    return run(scenario)
  },
  workspace: (scenario) => run(scenario, { workspace: 'vision' }),
  'codeup-token': (scenario) => {
    const token = 'pt-unknown0123456789'
    return run(scenario, { 'codeup-token': token }, { secrets: [token] })
  },
  'codeup-denied': (scenario) => {
    scenario.emulator.codeup.allowListed = false
    return run(scenario)
  },
  'github-access': (scenario) => {
    const token = 'ghs_expired0123456789'
    return run(scenario, { 'github-token': token }, { secrets: [token] })
  },
  async 'push-refused'(scenario) {
    const mirror = await scenario.seedMirror({ [main]: scenario.first })
    await refuseBranches(mirror, 'PermissionDenied: push rule: the message names no ticket', 'pre-receive')
    return run(scenario)
  },
  async 'push-refused-in-chinese'(scenario) {
    const mirror = await scenario.seedMirror({ [main]: scenario.first })
    await refuseBranches(mirror, '权限被拒绝: 提交者邮箱不符合推送规则', 'pre-receive')
    return run(scenario)
  },
  'not-clonable': (scenario) => {
    const token = 'pt-expired0123456789'
    return run(scenario, { 'code-repo-access-token': token }, { secrets: [token] })
  },
  'pai-denied': (scenario) => {
    scenario.emulator.pai.deny('paicodesource:CreateCodeSource')
    return run(scenario)
  },
  network: (scenario) =>
    run(scenario, { 'max-attempts': '2' }, { faults: { 'pai.list': ['status:503', 'reset-before'] } }),
  'time-out': (scenario) => run(scenario, { timeout: '2s' }, { faults: { 'github.oidc': ['hang'] } }),
  cancelled: (scenario) => cancelAt('codeup.git.receive-pack', scenario, { 'codeup.git.receive-pack': ['hang'] }),
}

/** Every run whose look is kept, by the name of its file; one that is to fail begins with `failed-`. */
export const goldenCases: readonly (readonly [name: string, play: GoldenCase])[] = [
  ...Object.entries(successes),
  ...Object.entries(failures).map(([name, play]) => [`failed-${name}`, play] as const),
]
