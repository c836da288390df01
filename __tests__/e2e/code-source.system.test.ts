import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, type FaultScript, startEmulator } from '../../emulator/emulator.ts'
import { push } from '../support/event.ts'
import { expectFailure, expectRegistered, findStored, storedSources, warningsOf } from '../support/expectation.ts'
import { startWithoutTokens } from '../support/pai-front.ts'
import { createScenario } from '../support/scenario.ts'

const ref = 'refs/heads/main'
const paiMutations = (run: { mutations: readonly { service: string; kind: string }[] }) =>
  run.mutations.filter(({ service }) => service === 'pai').map(({ kind }) => kind)

let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

describe('what PAI clones with', () => {
  it('never becomes the token that writes, swapped with the other, where nothing is left to push', async () => {
    const scenario = await createScenario(emulator)
    const first = await scenario.run(push(ref, scenario.main))
    const { token, readToken } = emulator.codeup
    const swapped = { 'codeup-token': readToken, 'code-repo-access-token': token }
    const run = await scenario.run(push(ref, scenario.main), swapped, { runAttempt: 2 })
    expect(expectFailure(run, 'E_CODEUP_DENIED')).toContain('`code-repo-access-token` is the one that only reads')
    expect(run.mutations).toEqual([])
    expect(findStored(scenario, first)).toMatchObject({ CodeRepoAccessToken: readToken })
  })

  it('is updated on the same source when the token was rotated, and then reused', async () => {
    const scenario = await createScenario(emulator)
    const old = 'pt-expired0123456789'
    const before = { 'code-repo-access-token': old, verify: 'false' }
    const one = await scenario.run(push(ref, scenario.main), before, { secrets: [old] })
    const token = emulator.codeup.readToken
    const two = await scenario.run(push(ref, scenario.main), {}, { secrets: [old] })
    const item = await expectRegistered(scenario, two, 'updated')
    expect(item).toMatchObject({ CodeSourceId: one.outputs['code-source-id'], CodeRepoAccessToken: token })
    expect(paiMutations(two)).toEqual(['code-source.update'])
    const three = await scenario.run(push(ref, scenario.main))
    expect(await expectRegistered(scenario, three, 'reused')).toEqual(item)
    expect(three.mutations).toEqual([])
  })

  it('is given to a source that was made without a token, once', async () => {
    const scenario = await createScenario(emulator)
    const one = await scenario.run(push(ref, scenario.main), { 'code-repo-access-token': null, verify: 'false' })
    expect(findStored(scenario, one)['CodeRepoAccessToken']).toBeUndefined()
    const two = await scenario.run(push(ref, scenario.main))
    expect(await expectRegistered(scenario, two, 'updated')).toMatchObject({
      CodeSourceId: one.outputs['code-source-id'],
      CodeRepoAccessToken: emulator.codeup.readToken,
    })
    expect(two.log).toContain('updated clone credentials of')
    const three = await scenario.run(push(ref, scenario.main))
    await expectRegistered(scenario, three, 'reused')
    expect(three.mutations).toEqual([])
  })

  it.each([
    ['leaves tokens out of its answers', undefined],
    ['shows stars for tokens', '******'],
  ])('is sent again by every later run where PAI %s, and that is no error', async (_, mask) => {
    const scenario = await createScenario(emulator)
    const front = await startWithoutTokens(emulator, mask)
    const inputs = { 'pai-endpoint': front.url }
    const old = 'pt-expired0123456789'
    const before = { ...inputs, 'code-repo-access-token': old, verify: 'false' }
    const one = await scenario.run(push(ref, scenario.main), before, { secrets: [old] })
    expect(paiMutations(one)).toEqual(['code-source.create'])
    const two = await scenario.run(push(ref, scenario.main), inputs)
    const three = await scenario.run(push(ref, scenario.main), inputs)
    await front.close()
    const item = await expectRegistered(scenario, two, 'updated')
    expect(item).toMatchObject({ CodeRepoAccessToken: emulator.codeup.readToken })
    expect(paiMutations(two)).toEqual(['code-source.update'])
    expect(await expectRegistered(scenario, three, 'updated')).toMatchObject({ CodeSourceId: item['CodeSourceId'] })
  })

  it('stays as it is where PAI hides the token of a PUBLIC source, which may be somebody else’s', async () => {
    const scenario = await createScenario(emulator)
    const front = await startWithoutTokens(emulator, '******')
    const inputs = { 'pai-endpoint': front.url, accessibility: 'PUBLIC' }
    await expectRegistered(scenario, await scenario.run(push(ref, scenario.main), inputs), 'created')
    const two = await scenario.run(push(ref, scenario.main), inputs)
    await front.close()
    await expectRegistered(scenario, two, 'reused')
    expect(two.mutations).toEqual([])
  })

  it('is updated on the same source when another clone account is given', async () => {
    const scenario = await createScenario(emulator)
    const one = await scenario.run(push(ref, scenario.main), { 'code-repo-username': 'somebody', verify: 'false' })
    expect(findStored(scenario, one)['CodeRepoUserName']).toBe('somebody')
    const two = await scenario.run(push(ref, scenario.main))
    const item = await expectRegistered(scenario, two, 'updated')
    expect(item).toMatchObject({ CodeSourceId: one.outputs['code-source-id'], CodeRepoUserName: 'ci-robot' })
  })

  it('is looked up where no account is given', async () => {
    const scenario = await createScenario(emulator)
    const run = await scenario.run(push(ref, scenario.main), { 'codeup-username': null })
    expect(await expectRegistered(scenario, run, 'created')).toMatchObject({ CodeRepoUserName: 'ci-robot' })
    expect(run.calls).toContain('codeup.clone-username')
  })

  it('makes nothing in PAI when it cannot read the mirror', async () => {
    const scenario = await createScenario(emulator)
    const token = 'pt-wrong0123456789'
    const inputs = { 'code-repo-access-token': token }
    const run = await scenario.run(push(ref, scenario.main), inputs, { secrets: [token] })
    expect(expectFailure(run, 'E_NOT_CLONABLE')).toContain(`${scenario.name}.git`)
    expect(paiMutations(run)).toEqual([])
    // What was done before is told.
    expect(run.log).toMatch(/created the repository \S+ \(private\) on Codeup/)
    expect(run.outputs).toMatchObject({ mirrored: 'pushed', 'mirror-strategy': 'relay', 'code-source-id': '' })
    expect(run.outputs['pin-ref']).toBe(`refs/tags/pai/${scenario.main}`)
    expect(run.outputs['codeup-repository-id']).not.toBe('')
    expect(run.summary).toContain('| Mirror |')
    // What does not depend on PAI's pair is finished by the next run.
    await expectRegistered(scenario, await scenario.run(push(ref, scenario.main)), 'created')
  })

  it('makes nothing in PAI when it cannot read the mirror that is given as code-repo', async () => {
    const scenario = await createScenario(emulator)
    const { outputs } = await scenario.run(push(ref, scenario.main))
    const inputs = { mirror: 'always', 'code-repo': outputs['code-repo'] ?? '', 'display-name': 'given' }
    const token = 'pt-wrong0123456789'
    const wrong = { ...inputs, 'code-repo-access-token': token }
    const run = await scenario.run(push(ref, scenario.main), wrong, { secrets: [token] })
    expect(expectFailure(run, 'E_NOT_CLONABLE')).toContain(`${scenario.name}.git`)
    expect(paiMutations(run)).toEqual([])
    await expectRegistered(scenario, await scenario.run(push(ref, scenario.main), inputs), 'created')
    const planned = await scenario.run(push(ref, scenario.main), { ...inputs, 'dry-run': 'true' })
    expect(planned).toMatchObject({ exitCode: 0, outputs: { result: 'planned' } })
  })
})

describe('mirror: never', () => {
  it('registers the repository on GitHub, and asks Codeup nothing', async () => {
    const scenario = await createScenario(emulator, { private: false })
    const url = `${emulator.github.url}/${scenario.name}.git`
    const inputs = { mirror: 'never', 'code-repo': url, 'code-repo-access-token': null }
    const run = await scenario.run(push(ref, scenario.main), inputs)
    const item = await expectRegistered(scenario, run, 'created')
    expect(item).toMatchObject({ CodeRepo: url, CodeBranch: 'main', CodeCommit: scenario.main })
    expect(run.calls.filter((call) => call.startsWith('codeup.'))).toEqual([])
    expect(run.outputs).toMatchObject({ mirrored: 'none', 'pin-ref': '' })
  })

  it('makes nothing when PAI could not clone, and asks nobody with verify: false', async () => {
    const scenario = await createScenario(emulator)
    const token = 'ghp_wrong0123456789'
    const inputs = { mirror: 'never', 'code-repo-access-token': token }
    const run = await scenario.run(push(ref, scenario.main), inputs, { secrets: [token] })
    expect(expectFailure(run, 'E_NOT_CLONABLE')).toMatch(/refused \(401\)/)
    expect(run.mutations).toEqual([])
    const blind = await scenario.run(push(ref, scenario.main), { ...inputs, verify: 'false' }, { secrets: [token] })
    expect(blind.outputs['result']).toBe('created')
    expect(blind.calls.filter((call) => !call.startsWith('pai.'))).toEqual([])
    expect(findStored(scenario, blind)).toMatchObject({
      CodeRepoUserName: 'x-access-token',
      CodeRepoAccessToken: token,
    })
  })

  it('is what two empty secrets mean, and a repository that needs a token says which', async () => {
    const scenario = await createScenario(emulator)
    const run = await scenario.run(push(ref, scenario.main), { 'codeup-token': null, 'code-repo-access-token': null })
    const message = expectFailure(run, 'E_NOT_CLONABLE')
    expect(message).toMatch(/`code-repo-access-token` is empty.*`codeup-token`.*secret with another name/)
    expect(run.mutations).toEqual([])
    const open = await createScenario(emulator, { private: false })
    const green = await open.run(push(ref, open.main), { 'codeup-token': null, 'code-repo-access-token': null })
    await expectRegistered(open, green, 'created')
    const notice = green.annotations.find(({ level }) => level === 'notice')
    expect(notice?.message).toContain(`Not mirrored: PAI clones ${emulator.github.url}/${open.name}.git.`)
  })

  it("refuses the job's own token, which would be dead when PAI clones", async () => {
    const scenario = await createScenario(emulator)
    const inputs = { mirror: 'never', 'code-repo-access-token': emulator.github.token }
    const run = await scenario.run(push(ref, scenario.main), inputs)
    expectFailure(run, 'E_TOKEN_SHORT_LIVED')
    expect(run.calls).toEqual([])
  })
})

describe('mirror: always', () => {
  it('proves another repository by itself: the mirror says nothing about it', async () => {
    const scenario = await createScenario(emulator)
    const token = 'ghp_wrong0123456789'
    const url = `${emulator.github.url}/${scenario.name}.git`
    const clone = { 'code-repo': url, 'code-repo-username': 'x-access-token', 'code-repo-access-token': token }
    const run = await scenario.run(push(ref, scenario.main), { mirror: 'always', ...clone }, { secrets: [token] })
    expect(expectFailure(run, 'E_NOT_CLONABLE')).toContain(url)
    expect(run.outputs['mirrored']).toBe('pushed')
    expect(paiMutations(run)).toEqual([])
  })

  it('gives PAI no clone account of Codeup for the repository on GitHub', async () => {
    const scenario = await createScenario(emulator)
    const token = 'ghp_other0123456789'
    const url = `${emulator.github.url}/${scenario.name}.git`
    const inputs = { mirror: 'always', 'code-repo': url, 'code-repo-access-token': token, verify: 'false' }
    const run = await scenario.run(push(ref, scenario.main), inputs, { secrets: [token] })
    expect(findStored(scenario, run)).toMatchObject({ CodeRepo: url, CodeRepoUserName: 'x-access-token' })
  })
})

describe('accessibility: PUBLIC', () => {
  it('is created PRIVATE and then published, with a warning about the token', async () => {
    const scenario = await createScenario(emulator)
    const run = await scenario.run(push(ref, scenario.main), { accessibility: 'public' })
    const item = await expectRegistered(scenario, run, 'created')
    expect(item.Accessibility).toBe('PUBLIC')
    expect(run.log.split('\n').filter((line) => /^(created|published) code-/.test(line))).toEqual([
      `created ${item.CodeSourceId}`,
      `published ${item.CodeSourceId}`,
    ])
    const made = run.mutations.filter(({ service }) => service === 'pai')
    expect(made.map(({ kind, detail }) => `${kind} ${detail['Accessibility']}`)).toEqual([
      'code-source.create PRIVATE',
      'code-source.publish PUBLIC',
    ])
    expect(warningsOf(run)).toEqual([expect.stringMatching(/^W_PUBLIC_TOKEN: /)])
  })

  it('that is refused is what the step fails for, also where the source cannot be read then', async () => {
    const scenario = await createScenario(emulator)
    const faults: FaultScript = { 'pai.publish': ['status:403'], 'pai.get': ['status:503'] }
    const inputs = { accessibility: 'PUBLIC', 'max-attempts': '1' }
    const run = await scenario.run(push(ref, scenario.main), inputs, { faults })
    expect(expectFailure(run, 'E_RAM_DENIED')).toContain('Publishing')
    expect(run.calls.slice(-2)).toEqual(['pai.publish', 'pai.get'])
  })

  it('is finished by a re-run when the publishing was interrupted', async () => {
    const scenario = await createScenario(emulator)
    const inputs = { accessibility: 'PUBLIC', 'max-attempts': '1' }
    const one = await scenario.run(push(ref, scenario.main), inputs, { faults: { 'pai.publish': ['status:503'] } })
    expectFailure(one, 'E_API')
    expect(findStored(scenario, one).Accessibility).toBe('PRIVATE')
    expect(one.outputs['accessibility']).toBe('')
    expect(one.summary).not.toContain('| Visibility |')
    const two = await scenario.run(push(ref, scenario.main), inputs)
    const item = await expectRegistered(scenario, two, 'updated')
    expect(item).toMatchObject({ Accessibility: 'PUBLIC', CodeSourceId: one.outputs['code-source-id'] })
    await expectRegistered(scenario, await scenario.run(push(ref, scenario.main), inputs), 'reused')
    expect(storedSources(scenario)).toHaveLength(1)
  })
})

describe('if-exists', () => {
  it('create makes a source in every run, and the same one again in a repeated attempt', async () => {
    const scenario = await createScenario(emulator)
    const inputs = { 'if-exists': 'create' }
    const runs = []
    for (const runId of [1, 2, 2]) runs.push(await scenario.run(push(ref, scenario.main), inputs, { runId }))
    const ids = runs.map(({ outputs }) => outputs['code-source-id'])
    expect(runs.map(({ outputs }) => outputs['result'])).toEqual(['created', 'created', 'reused'])
    expect([ids[0] === ids[1], ids[1] === ids[2]]).toEqual([false, true])
  })

  it('fail ends with the ID of the source that exists in the outputs', async () => {
    const scenario = await createScenario(emulator)
    const one = await scenario.run(push(ref, scenario.main))
    const two = await scenario.run(push(ref, scenario.main), { 'if-exists': 'fail' })
    const id = one.outputs['code-source-id'] ?? 'none'
    expect(expectFailure(two, 'E_SOURCE_EXISTS')).toContain(id)
    expect(two.outputs['code-source-id']).toBe(id)
    expect(two.mutations).toEqual([])
  })
})

describe('a source that somebody edited', () => {
  for (const change of [
    { CodeCommit: 'f'.repeat(40) },
    { MountPath: '/data/' },
    { CodeRepo: 'https://evil.example/x.git' },
  ]) {
    it(`is named, left alone and replaced by a new one (${Object.keys(change)})`, async () => {
      const scenario = await createScenario(emulator)
      const one = await scenario.run(push(ref, scenario.main))
      const edited = emulator.pai.seedCodeSource({ ...findStored(scenario, one), ...change })
      const two = await scenario.run(push(ref, scenario.main))
      const item = await expectRegistered(scenario, two, 'created')
      expect(item.CodeSourceId).not.toBe(edited.CodeSourceId)
      expect(warningsOf(two)).toEqual([expect.stringMatching(`^W_ALTERED: .*${edited.CodeSourceId}`)])
      expect(emulator.pai.codeSources()).toContainEqual(edited)
      const three = await scenario.run(push(ref, scenario.main))
      expect(await expectRegistered(scenario, three, 'reused')).toEqual(item)
    })
  }
})

describe('the recorded fields', () => {
  it('are what was asked for, and another mount path is another source', async () => {
    const scenario = await createScenario(emulator)
    const inputs = {
      'mount-path': '/mnt//code',
      'clone-type': 'flat',
      'display-name': 'My {repo} {sha12}',
      description: '训练 |x|',
    }
    const one = await scenario.run(push(ref, scenario.main), inputs)
    const item = await expectRegistered(scenario, one, 'created')
    expect(item).toMatchObject({
      MountPath: '/mnt/code/',
      CloneType: 1,
      Description: expect.stringMatching(/^训练 \|x\| \[github-action:v1 key=/),
    })
    expect(item.DisplayName).toMatch(new RegExp(`^My-train-\\d+-${scenario.main.slice(0, 12)}-[0-9a-f]{6}$`))
    const two = await scenario.run(push(ref, scenario.main), { ...inputs, 'mount-path': '/mnt/other' })
    expect((await expectRegistered(scenario, two, 'created')).CodeSourceId).not.toBe(item.CodeSourceId)
    // There is one of this commit.
    expect(two.log).toContain('no code source with these values yet')
  })
})
