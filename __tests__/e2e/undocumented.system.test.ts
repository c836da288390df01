import { describe, expect, it } from 'vitest'
import type { ApiAnswer } from '../support/codeup-front.ts'
import { startCodeupFront } from '../support/codeup-front.ts'
import { push } from '../support/event.ts'
import { expectFailure, expectRegistered, storedSources, warningsOf } from '../support/expectation.ts'
import {
  type NameRefusal,
  startLateReads,
  startOvercounting,
  startPublishingOnce,
  startStaleReads,
  startUniqueNames,
} from '../support/pai-front.ts'
import { type Inputs, type Scenario, withScenario } from '../support/scenario.ts'
import type { SeenRequest, TestServer } from '../support/server.ts'

const main = 'refs/heads/main'

// Facts without a source are assumptions: the services may answer in the other way, too.
describe.concurrent('where PAI is not what it is taken for', () => {
  it('and counts more sources than it shows, with null behind the last one', () =>
    withScenario(async (scenario) => {
      const front = await startOvercounting(scenario.emulator)
      const [event, inputs] = [push(main, scenario.main), { 'pai-endpoint': front.url, keep: '1' }]
      await expectRegistered(scenario, await scenario.run(event, inputs), 'created')
      const run = await scenario.run(event, inputs)
      await front.close()
      await expectRegistered(scenario, run, 'reused')
    }))

  const refusals: NameRefusal[] = [
    { status: 409, Code: '201400001', Message: 'The code source has existed' },
    { status: 400, Code: '201400003', Message: 'Display name is in use' },
    { status: 400, Code: '201400003', Message: '代码配置名称重复' },
  ]
  for (const refusal of refusals) {
    it(`and refuses a name that is taken by ${refusal.status}: ${refusal.Message}, runs agree on one source`, () =>
      withScenario(async (scenario) => {
        const front = await startUniqueNames(scenario.emulator, refusal)
        await scenario.seedMirror({ [main]: scenario.main, [`refs/tags/pai/${scenario.main}`]: scenario.main })
        const run = () => scenario.run(push(main, scenario.main), { 'pai-endpoint': front.url })
        const runs = await Promise.all([run(), run(), run()])
        await front.close()
        expect(runs.map(({ conclusion }) => conclusion)).toEqual(['success', 'success', 'success'])
        expect(new Set(runs.map(({ outputs }) => outputs['code-source-id'])).size).toBe(1)
        expect(storedSources(scenario)).toHaveLength(1)
      }))
  }

  it('and does not publish what is PUBLIC: an answer that was lost is no failure', () =>
    withScenario(async (scenario) => {
      const front = await startPublishingOnce(scenario.emulator)
      const inputs = { 'pai-endpoint': front.url, accessibility: 'PUBLIC' }
      const faults = { 'pai.publish': ['reset-after-commit'] as const }
      const run = await scenario.run(push(main, scenario.main), inputs, { faults })
      await front.close()
      expect((await expectRegistered(scenario, run, 'created')).Accessibility).toBe('PUBLIC')
    }))

  it('and shows for a moment what there was before an update or a publication', () =>
    withScenario(async (scenario) => {
      const front = await startStaleReads(scenario.emulator)
      const inputs: Inputs = { 'pai-endpoint': front.url, 'if-exists': 'update' }
      await expectRegistered(scenario, await scenario.run(push(main, scenario.first), inputs), 'created')
      const moved = await scenario.run(push(main, scenario.main), inputs)
      await expectRegistered(scenario, moved, 'updated')
      const published = await scenario.run(push(main, scenario.main), { ...inputs, accessibility: 'PUBLIC' })
      await front.close()
      await expectRegistered(scenario, published, 'updated')
    }))

  it('and shows for a moment the token that was there before another was given', () =>
    withScenario(async (scenario) => {
      const front = await startStaleReads(scenario.emulator)
      const [event, token] = [push(main, scenario.main), 'pt-rotated0123456789']
      const inputs: Inputs = { 'pai-endpoint': front.url, verify: 'false' }
      const made = await expectRegistered(scenario, await scenario.run(event, inputs), 'created')
      const rotated = { ...inputs, 'code-repo-access-token': token }
      const run = await scenario.run(event, rotated, { secrets: [token] })
      await front.close()
      expect(run.outputs).toMatchObject({ result: 'updated', 'code-source-id': made.CodeSourceId, 'error-code': '' })
      expect(storedSources(scenario)).toMatchObject([{ CodeRepoAccessToken: token }])
    }))

  it('and does not know for a moment, by its ID, what was just created and published', () =>
    withScenario(async (scenario) => {
      const front = await startLateReads(scenario.emulator)
      const inputs = { 'pai-endpoint': front.url, accessibility: 'PUBLIC' }
      const run = await scenario.run(push(main, scenario.main), inputs)
      await front.close()
      expect((await expectRegistered(scenario, run, 'created')).Accessibility).toBe('PUBLIC')
    }))

  it('and does not know for a moment, by its ID, what it lists: another run has just made it', () =>
    withScenario(async (scenario) => {
      const [event, update] = [push(main, scenario.main), { 'if-exists': 'update' }]
      const made = await expectRegistered(scenario, await scenario.run(event, update), 'created')
      const front = await startLateReads(scenario.emulator)
      const run = await scenario.run(event, { ...update, 'pai-endpoint': front.url })
      await front.close()
      expect(await expectRegistered(scenario, run, 'reused')).toEqual(made)
    }))

  it('and refuses to list in a workspace that is not enabled: that is what the error says', () =>
    withScenario(async (scenario) => {
      scenario.emulator.pai.addWorkspace({ id: '5001', name: 'unpaid', status: 'FROZEN' })
      const faults = { 'pai.list': ['status:403'] as const }
      const run = await scenario.run(push(main, scenario.main), { workspace: '5001' }, { faults })
      expect(expectFailure(run, 'E_WORKSPACE_UNUSABLE')).toContain('5001 is FROZEN')
    }))
})

describe.concurrent('the output request-id', () => {
  it('is that of the list that found the source, when the creation was never answered', () =>
    withScenario(async (scenario) => {
      const faults = { 'pai.create': ['reset-after-commit'] as const }
      const run = await scenario.run(push(main, scenario.main), {}, { faults, debug: true })
      await expectRegistered(scenario, run, 'created')
      const ids = [...run.log.matchAll(/GET \S+\/api\/v1\/codesources 200 (\S+)/g)].map(([, id]) => id)
      expect(ids.indexOf(run.outputs['request-id'])).toBeGreaterThan(0)
    }))
})

const isOneRepository = ({ method, url }: SeenRequest) => method === 'GET' && /\/repositories\/[^/?]+$/.test(url)

describe.concurrent('where Codeup is not what it is taken for', () => {
  it('and shows a repository only some time after it was made', () =>
    withScenario(async (scenario) => {
      let looks = 0
      const front = await startCodeupFront(scenario.emulator, (request, answer) => {
        const isMade = isOneRepository(request) && answer.status === 200
        if (!isMade || ++looks > 3) return null
        return { status: 404, body: { code: 404, errorCode: 'SYSTEM_NOT_FOUND_ERROR', errorDescription: 'not found' } }
      })
      const run = await scenario.run(push(main, scenario.main), { 'codeup-endpoint': front.url })
      await expectRegistered(scenario, run, 'created')
      await front.close()
    }))

  it('and lets others read a repository only some time after it was made', () =>
    withScenario(async (scenario) => {
      const refused = ['status:404', 'status:404', 'status:404'] as const
      const faults = { 'codeup.git.upload-pack': refused, 'codeup.git.refs.upload-pack': refused }
      await expectRegistered(scenario, await scenario.run(push(main, scenario.main), {}, { faults }), 'created')
    }))

  it('and says by another status than 404 that there is no repository', () =>
    withScenario(async (scenario) => {
      const change = (request: SeenRequest, { status, body }: ApiAnswer) =>
        isOneRepository(request) && status === 404 ? { status: 400, body } : null
      const front = await startCodeupFront(scenario.emulator, change)
      const run = await scenario.run(push(main, scenario.main), { 'codeup-endpoint': front.url })
      await expectRegistered(scenario, run, 'created')
      await front.close()
    }))

  it('and says by another status than 400 that it is the region edition', () =>
    withScenario(
      async (scenario) => {
        const change = ({ url }: SeenRequest, { body }: ApiAnswer) =>
          url.includes('/platform/organizations') ? { status: 405, body } : null
        const front = await startCodeupFront(scenario.emulator, change)
        const inputs = { 'codeup-endpoint': front.url, 'codeup-organization-id': null }
        await expectRegistered(scenario, await scenario.run(push(main, scenario.main), inputs), 'created')
        await front.close()
      },
      { edition: 'region' },
    ))

  /** Runs for two commits in the region edition, or in one that answers as it does not. */
  const runTwice = (start: (scenario: Scenario) => Promise<TestServer>, more: Inputs = {}) =>
    withScenario(
      async (scenario) => {
        const front = await start(scenario)
        const inputs = { 'codeup-endpoint': front.url, 'codeup-organization-id': null, ...more }
        await expectRegistered(scenario, await scenario.run(push(main, scenario.first), inputs), 'created')
        await expectRegistered(scenario, await scenario.run(push(main, scenario.main), inputs), 'created')
        await front.close()
        expect(scenario.emulator.codeup.repositories()).toHaveLength(1)
      },
      { edition: 'region' },
    )
  const notFound = { status: 404, body: { code: 404, errorCode: 'SYSTEM_NOT_FOUND_ERROR', errorDescription: 'no' } }

  it('and has no organization in the full paths of the region edition: what was made is found again', () =>
    runTwice(({ emulator }) => {
      const full = `/repositories/${emulator.codeup.organizationPath}%2F`
      return startCodeupFront(
        emulator,
        ({ url }) => (url.includes(full) ? notFound : null),
        (path) => path.replace(/\/repositories\/(?!\d+$)(?=\w)/, full),
      )
    }))

  it('and has no namespace of an organization in the region edition', () =>
    runTwice(
      ({ emulator }) => {
        const full = `/repositories/${emulator.codeup.organizationPath}%2F`
        return startCodeupFront(
          emulator,
          ({ url }) => (url.endsWith('/orgNamespace') ? notFound : null),
          (path) => path.replace(/\/repositories\/(?!\d+$)(?=\w)/, full),
        )
      },
      { 'codeup-repository': 'flat' },
    ))

  it('and takes a name of digits for the ID of another repository in the region edition: the other stays as it is', () =>
    withScenario(
      async (scenario) => {
        const other = { [main]: scenario.first }
        await scenario.seedMirror(other)
        const [held] = scenario.emulator.codeup.repositories()
        const inputs = { 'codeup-organization-id': null, 'codeup-repository': String(held?.id) }
        await expectRegistered(scenario, await scenario.run(push(main, scenario.main), inputs), 'created')
        expect(await scenario.readMirror()).toEqual(other)
        expect(await scenario.readMirror(String(held?.id))).toMatchObject({ [main]: scenario.main })
      },
      { edition: 'region' },
    ))

  for (const other of [400, 404]) {
    it(`and lists an organization in the region edition, whose URLs it answers with ${other}`, () =>
      runTwice(({ emulator }) =>
        startCodeupFront(emulator, ({ url }, { body }) => {
          if (url.includes('/platform/organizations')) return { status: 200, body: [{ id: 'default', name: 'acme' }] }
          return url.includes('/codeup/organizations/') && other === 404 ? { status: other, body } : null
        }),
      ))
  }

  it('and does not let the token list organizations: the cure saves the list', () =>
    withScenario(async (scenario) => {
      const front = await startCodeupFront(scenario.emulator, ({ url }) =>
        url.includes('/platform/organizations') ? { status: 403, body: { errorCode: 'Forbidden' } } : null,
      )
      const inputs = { 'codeup-endpoint': front.url, 'codeup-organization-id': null }
      const message = expectFailure(await scenario.run(push(main, scenario.main), inputs), 'E_CODEUP_SCOPE')
      expect(message).toMatch(/Set `codeup-organization-id`, or give .*"Organization management: Organization read"/)
      const cured = { 'codeup-endpoint': front.url }
      await expectRegistered(scenario, await scenario.run(push(main, scenario.main), cured), 'created')
      await front.close()
    }))

  it('and hides a repository from the token: its path is taken, and the error says what may hold it', () =>
    withScenario(async (scenario) => {
      await scenario.seedMirror({})
      const front = await startCodeupFront(scenario.emulator, (request) => (isOneRepository(request) ? notFound : null))
      const run = await scenario.run(push(main, scenario.main), { 'codeup-endpoint': front.url })
      await front.close()
      const message = expectFailure(run, 'E_API')
      expect(message).toContain('has already been taken')
      expect(message).toMatch(/`codeup-token` may not see.*a role on it, or choose another `codeup-repository`/)
    }))

  it('and refuses the address of the runner where a repository is made: the cure is that of the list', () =>
    withScenario(async (scenario) => {
      const body = { errorCode: 'BadRequest', errorMessage: '您的IP不在白名单' }
      const front = await startCodeupFront(scenario.emulator, (request) => {
        if (request.url.includes('createParentPath')) return { status: 400, body }
        return isOneRepository(request) ? notFound : null
      })
      const run = await scenario.run(push(main, scenario.main), { 'codeup-endpoint': front.url })
      await front.close()
      const message = expectFailure(run, 'E_API')
      expect(message).toContain('add its address or use a self-hosted runner')
      expect(message).not.toContain('may not see')
    }))

  it('and names no default branch, that of a repository with others in it stays', () =>
    withScenario(async (scenario) => {
      await scenario.seedMirror({ [main]: scenario.first })
      const change = (request: SeenRequest, { status, body }: ApiAnswer) =>
        isOneRepository(request) && status === 200 ? { status, body: { ...Object(body), defaultBranch: null } } : null
      const front = await startCodeupFront(scenario.emulator, change)
      const inputs = { 'codeup-endpoint': front.url }
      const run = await scenario.run(push('refs/heads/side', scenario.main), inputs)
      await expectRegistered(scenario, run, 'created')
      await front.close()
      expect(run.calls).not.toContain('codeup.repository.update')
      expect(warningsOf(run)).toEqual([])
    }))

  it('and its git dies of protocol v2, the refs are read in the old way', () =>
    withScenario(async (scenario) => {
      const faults = { 'codeup.git.upload-pack': Array.from({ length: 9 }, () => 'status:500' as const) }
      const run = await scenario.run(push(main, scenario.main), {}, { faults })
      await expectRegistered(scenario, run, 'created')
      expect(run.calls).toContain('codeup.git.refs.upload-pack')
    }))
})
