import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import type { Emulator } from '../../emulator/emulator.ts'
import { push } from '../support/event.ts'
import { type Scenario, withScenario } from '../support/scenario.ts'

const script = path.resolve(import.meta.dirname, '../../scripts/sweep.ts')
const ref = 'refs/heads/main'
const contract = { 'display-name': 'gha-contract-{sha12}', 'codeup-repository': 'gha-contract-mirrors/{repo}' }

/** Runs the sweeper as the workflow does, with settings over the usual ones. */
async function sweep({ github, pai, sts, codeup }: Emulator, more: Record<string, string>) {
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => /^(path|systemroot|temp|tmp)$/i.test(name))),
    ACTIONS_ID_TOKEN_REQUEST_URL: github.oidcRequestUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: github.oidcRequestToken,
    CONTRACT_REGION: pai.region,
    CONTRACT_WORKSPACE_ID: pai.workspaceId,
    CONTRACT_ROLE_ARN: sts.roleArn,
    CONTRACT_OIDC_PROVIDER_ARN: sts.oidcProviderArn,
    CONTRACT_PAI_ENDPOINT: pai.endpoint,
    CONTRACT_STS_ENDPOINT: sts.endpoint,
    CONTRACT_CODEUP_USERNAME: codeup.username,
    CONTRACT_CODEUP_TOKEN: codeup.token,
    ...more,
  }
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { exitCode: child.exitCode, stdout, stderr }
}

/** The IDs of all sources. */
async function readIds({ ledger }: Emulator) {
  return (await ledger.readHoldings()).codeSources.map((item) => item['CodeSourceId'])
}

/** Signs in as the sweeper does, so that its sources are seen. */
const keyless = ({ emulator }: Scenario) => ({
  ...{ 'access-key-id': null, 'access-key-secret': null },
  ...{ 'role-to-assume': emulator.sts.roleArn, 'oidc-provider-arn': emulator.sts.oidcProviderArn },
})
const oidc = ({ github }: Emulator) => ({
  ACTIONS_ID_TOKEN_REQUEST_URL: github.oidcRequestUrl,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: github.oidcRequestToken,
})

it('deletes the sources and pins of the contract test, and nothing else', () =>
  withScenario(async (scenario) => {
    const { emulator } = scenario
    const more = { env: oidc(emulator) }
    const other = await scenario.run(push(ref, scenario.main), keyless(scenario), more)
    const inputs = { ...keyless(scenario), ...contract }
    const first = await scenario.run(push(ref, scenario.first), inputs, more)
    await scenario.run(push(ref, scenario.main), inputs, more)
    const [, { CodeSourceId: _, ...made } = {}] = emulator.pai.codeSources()
    const byHand = emulator.pai.seedCodeSource({ ...made, Description: 'made by hand' })
    const byName = emulator.pai.seedCodeSource({ ...made, DisplayName: 'my-gha-contract-1' })
    expect(await readIds(emulator)).toHaveLength(5)
    const settings = { CONTRACT_CODE_REPO: first.outputs['code-repo'] ?? '' }
    const { exitCode, stdout, stderr } = await sweep(emulator, settings)
    expect([stderr, exitCode]).toEqual(['', 0])
    expect(stdout).toMatch(/^2 code sources deleted$/m)
    expect(await readIds(emulator)).toEqual([other.outputs['code-source-id'], byHand.CodeSourceId, byName.CodeSourceId])
    const mirror = `gha-contract-mirrors/${scenario.name.split('/')[1]}`
    expect(await scenario.readMirror(mirror)).toEqual({ [ref]: scenario.main })
    expect(await scenario.readMirror()).toHaveProperty([`refs/tags/pai/${scenario.main}`])
    expect((await sweep(emulator, settings)).stdout).toMatch(/^0 code sources deleted\n0 pins deleted$/m)
  }))

it('refuses a repository that is not a mirror of the test, says what it lacks, and fails', () =>
  withScenario(async (scenario) => {
    const run = await scenario.run(push(ref, scenario.main))
    const { exitCode, stderr } = await sweep(scenario.emulator, {
      CONTRACT_CODE_REPO: run.outputs['code-repo'] ?? '',
      CONTRACT_ROLE_ARN: '',
    })
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/code sources: CONTRACT_ROLE_ARN is not set\npins: .* is not a mirror of the contract test/)
    expect(await scenario.readMirror()).toHaveProperty([`refs/tags/pai/${scenario.main}`])
  }))
