import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '../../emulator/clock.ts'
import { push } from '../support/event.ts'
import { expectFailure, expectRegistered, storedSources, warningsOf } from '../support/expectation.ts'
import { commitFiles } from '../support/large-files.ts'
import { type Inputs, type Run, type RunMore, type Scenario, withScenario } from '../support/scenario.ts'

/** The servers as a runner sees them whose own clock is 20 minutes late. */
const ahead = { ...systemClock, now: () => systemClock.now() + 20 * 60_000 }
const main = 'refs/heads/main'
const unix = process.platform !== 'win32'
const linux = process.platform === 'linux'
const byGit = { 'mirror-strategy': 'git' }

let directory = ''
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'local-faults-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

const run = (scenario: Scenario, inputs: Inputs = {}, more: RunMore = {}): Promise<Run> =>
  scenario.run(push(main, scenario.main), inputs, more)

/** A launcher that sets a variable over what the runner has set. A shell would drop the inputs: their names have hyphens. */
const setting = (name: string, value: string): readonly string[] => ['env', `${name}=${value}`]

/** PATH with a git of the test's own before the real one. */
async function makePath(name: string, script: string): Promise<string> {
  const folder = await mkdtemp(path.join(directory, `${name}-`))
  await writeFile(path.join(folder, 'git'), `#!/bin/sh\n${script}\n`)
  await chmod(path.join(folder, 'git'), 0o755)
  return folder
}

describe.concurrent('git', () => {
  it('that is not there is E_GIT_MISSING where it was asked for, and not missed elsewhere', () =>
    withScenario(async (scenario) => {
      const env = { PATH: directory }
      expectFailure(await run(scenario, byGit, { env }), 'E_GIT_MISSING')
      expect(storedSources(scenario)).toEqual([])
      await expectRegistered(scenario, await run(scenario, {}, { env }), 'created')
    }))

  it.runIf(unix)('that is too old is E_GIT_MISSING, with its version', () =>
    withScenario(async (scenario) => {
      const env = { PATH: await makePath('old', 'echo git version 2.17.9') }
      expect(expectFailure(await run(scenario, byGit, { env }), 'E_GIT_MISSING')).toContain('2.17.9')
    }),
  )

  it.runIf(unix)('that is killed in mid-push is started again', () =>
    withScenario(async (scenario) => {
      const own = await makePath('killed', '')
      const mark = path.join(own, 'killed')
      const rest = `PATH=${process.env['PATH']}\nexport PATH`
      const script = `case "$*" in *" push "*) [ -e '${mark}' ] || { : > '${mark}'; kill -9 $$; } ;; esac\n${rest}\nexec git "$@"`
      await writeFile(path.join(own, 'git'), `#!/bin/sh\n${script}\n`)
      const env = { PATH: `${own}${path.delimiter}${process.env['PATH']}` }
      await expectRegistered(scenario, await run(scenario, byGit, { env }), 'created')
    }),
  )

  it.runIf(unix)('that is killed in every push ends the step with one error, and the next run finishes the work', () =>
    withScenario(async (scenario) => {
      const rest = `PATH=${process.env['PATH']}\nexport PATH`
      const script = `case "$*" in *" push "*) kill -9 $$ ;; esac\n${rest}\nexec git "$@"`
      const env = { PATH: `${await makePath('killed', script)}${path.delimiter}${process.env['PATH']}` }
      expect(expectFailure(await run(scenario, byGit, { env }), 'E_UNKNOWN_OUTCOME')).toContain('killed')
      await expectRegistered(scenario, await run(scenario, byGit), 'created')
    }),
  )
})

describe.runIf(unix).concurrent('a disk', () => {
  it.runIf(linux)('that is full where the pack is kept is E_DISK, and nothing is pushed', () =>
    withScenario(async (scenario) => {
      const commit = commitFiles(scenario.bare, main, { 'big.bin': randomBytes(6_000_000).toString('hex') })
      const event = push(main, commit)
      // Less than the pack, more than all else.
      const done = await scenario.run(event, {}, { launcher: ['prlimit', '--fsize=2000000'] })
      expectFailure(done, 'E_DISK')
      expect(done.calls).not.toContain('codeup.git.receive-pack')
      await expectRegistered(scenario, await scenario.run(event), 'created')
    }),
  )

  for (const inputs of [{}, byGit]) {
    it(`whose temp folder is a file is E_DISK where a folder is needed (${JSON.stringify(inputs)})`, () =>
      withScenario(async (scenario) => {
        const file = path.join(directory, `file-${Object.keys(inputs).length}`)
        await writeFile(file, '')
        const done = await run(scenario, inputs, { launcher: setting('RUNNER_TEMP', file) })
        if (inputs === byGit) expectFailure(done, 'E_DISK')
        else await expectRegistered(scenario, done, 'created')
      }))
  }

  it.runIf(linux)('that is full where the outputs go fails the step with E_DISK and tells the ID in the log', () =>
    withScenario(async (scenario) => {
      const done = await run(scenario, {}, { launcher: setting('GITHUB_OUTPUT', '/dev/full') })
      const errors = done.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)
      expect(errors).toEqual([expect.stringMatching(/^E_DISK: /)])
      expect(done.exitCode).toBe(1)
      const [item] = storedSources(scenario)
      expect(done.log).toContain(item?.CodeSourceId)
      await expectRegistered(scenario, await run(scenario), 'reused')
    }),
  )

  it.runIf(linux)('that is full where the state goes fails the step before anything is made', () =>
    withScenario(async (scenario) => {
      const done = await run(scenario, {}, { launcher: setting('GITHUB_STATE', '/dev/full') })
      const errors = done.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)
      expect(errors).toEqual([expect.stringMatching(/^E_DISK: /)])
      expect(done.exitCode).toBe(1)
      expect(storedSources(scenario)).toEqual([])
    }),
  )

  it.runIf(linux)('that is full where the summary goes fails nothing', () =>
    withScenario(async (scenario) => {
      const done = await run(scenario, {}, { launcher: setting('GITHUB_STEP_SUMMARY', '/dev/full') })
      expect(done.exitCode).toBe(0)
      expect(done.outputs['code-source-id']).toBe(storedSources(scenario)[0]?.CodeSourceId)
      expect(done.log).toContain('the job summary could not be written')
    }),
  )
})

describe.concurrent('surroundings', () => {
  it.runIf(unix)('without a job summary are enough', () =>
    withScenario(async (scenario) => {
      const done = await run(scenario, {}, { launcher: ['env', '-u', 'GITHUB_STEP_SUMMARY'] })
      expect(done).toMatchObject({ exitCode: 0, summary: '', outputs: { result: 'created' } })
    }),
  )

  it('with an event of 60 MB are read', () =>
    withScenario(async (scenario) => {
      const { payload, ...event } = push(main, scenario.main)
      const commits = Array.from({ length: 600 }, () => ({ message: 'x'.repeat(100_000) }))
      await expectRegistered(scenario, await scenario.run({ ...event, payload: { ...payload, commits } }), 'created')
    }))

  for (const [locale, zone] of [
    ['tr_TR.UTF-8', 'Asia/Kathmandu'],
    ['zh_CN.GB18030', 'America/St_Johns'],
    ['C', 'Pacific/Kiritimati'],
  ] as const) {
    it(`in ${locale} and ${zone} change nothing`, () =>
      withScenario(async (scenario) => {
        const env = { LC_ALL: locale, LANG: locale, LANGUAGE: locale.slice(0, 2), TZ: zone }
        await expectRegistered(scenario, await run(scenario, byGit, { env }), 'created')
        await expectRegistered(scenario, await run(scenario, {}, { env }), 'reused')
      }))
  }

  it('whose clock is 20 minutes off sign in by OIDC with a warning', () =>
    withScenario(
      async (scenario) => {
        const { github, sts } = scenario.emulator
        const role = { 'role-to-assume': sts.roleArn, 'oidc-provider-arn': sts.oidcProviderArn }
        const env = {
          ACTIONS_ID_TOKEN_REQUEST_URL: github.oidcRequestUrl,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: github.oidcRequestToken,
        }
        const done = await run(scenario, { ...role, 'access-key-id': null, 'access-key-secret': null }, { env })
        await expectRegistered(scenario, done, 'created')
        expect(warningsOf(done)).toEqual([expect.stringMatching(/^W_CLOCK: /)])
      },
      { clock: ahead },
    ))
})
