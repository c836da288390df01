import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { push } from '../support/event.ts'
import { expectFailure, expectRegistered } from '../support/expectation.ts'
import { addCommit, addTag } from '../support/history.ts'
import { createScenario } from '../support/scenario.ts'

const main = 'refs/heads/main'
// A machine on which nothing can be found.
const bareMachine = { PATH: '/nowhere' }

let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

describe('the way to the mirror', () => {
  for (const strategy of ['relay', 'git']) {
    it(`${strategy}: makes the mirror, moves it forward, replaces it, and takes an annotated tag`, async () => {
      const scenario = await createScenario(emulator)
      const inputs = { 'mirror-strategy': strategy }
      const one = await scenario.run(push(main, scenario.first), inputs)
      const two = await scenario.run(push(main, scenario.main), inputs)
      const rewritten = addCommit(scenario.bare, main, scenario.first)
      const three = await scenario.run(push(main, rewritten, { forced: true }), { ...inputs, force: 'true' })
      const tag = addTag(scenario.bare, 'v1', rewritten, 'annotated')
      const four = await scenario.run(push('refs/tags/v1', tag), inputs)
      for (const run of [one, two, three, four]) {
        await expectRegistered(scenario, run, 'created')
        expect(run.outputs).toMatchObject({ mirrored: 'pushed', 'mirror-strategy': strategy })
      }
      for (const run of [one, two, three]) expect(Number(run.outputs['mirror-bytes'])).toBeGreaterThan(100)
      expect(await scenario.readMirror()).toEqual({
        [main]: rewritten,
        'refs/tags/v1': tag,
        [`refs/heads/pai/${rewritten}`]: rewritten,
        ...Object.fromEntries([scenario.first, scenario.main, rewritten].map((sha) => [`refs/tags/pai/${sha}`, sha])),
      })
    })
  }

  it('needs no git on the machine', async () => {
    const scenario = await createScenario(emulator)
    const run = await scenario.run(push(main, scenario.main), {}, { env: bareMachine })
    await expectRegistered(scenario, run, 'created')
  })

  it('by git alone says so when there is none, and registers nothing', async () => {
    const scenario = await createScenario(emulator)
    const inputs = { 'mirror-strategy': 'git' }
    const run = await scenario.run(push(main, scenario.main), inputs, { env: bareMachine })
    expectFailure(run, 'E_GIT_MISSING')
    expect(run.mutations.filter(({ kind }) => /^(ref|code-source)\./.test(kind))).toEqual([])
  })

  it('is not taken at all when only the source is new, and is asked about with mirror: always', async () => {
    const scenario = await createScenario(emulator)
    await scenario.run(push(main, scenario.main))
    const other = await scenario.run(push(main, scenario.main), { 'mount-path': '/other/' })
    expect(await expectRegistered(scenario, other, 'created')).toMatchObject({ MountPath: '/other/' })
    expect(other.outputs).toMatchObject({ mirrored: 'up-to-date', 'mirror-strategy': 'none' })
    const always = await scenario.run(push(main, scenario.main), { mirror: 'always' })
    await expectRegistered(scenario, always, 'reused')
    expect(always.calls).toContain('codeup.repository.get')
  })

  it('shows each request with RUNNER_DEBUG, without headers and bodies', async () => {
    const scenario = await createScenario(emulator)
    const run = await scenario.run(push(main, scenario.main), {}, { debug: true })
    await expectRegistered(scenario, run, 'created')
    expect(run.log).toMatch(/##\[debug\]GET 127\.0\.0\.1:\d+\/api\/v1\/codesources 200 [0-9A-F-]{36} \d+ ms/)
    expect(run.raw).not.toMatch(/authorization|x-yunxiao-token|x-acs-|Basic /i)
  })

  it('leaves no pin with pin: none, and a branch with pin: branch', async () => {
    const scenario = await createScenario(emulator)
    const none = await scenario.run(push(main, scenario.first), { pin: 'none' })
    expect(await expectRegistered(scenario, none, 'created')).toMatchObject({ CodeBranch: 'main' })
    expect(await scenario.readMirror()).toEqual({ [main]: scenario.first })
    const branch = await scenario.run(push(main, scenario.main), { pin: 'branch' })
    const item = await expectRegistered(scenario, branch, 'created')
    expect(item).toMatchObject({ CodeBranch: `pai/${scenario.main}` })
    expect(await scenario.readMirror()).toEqual({
      [main]: scenario.main,
      [`refs/heads/pai/${scenario.main}`]: scenario.main,
    })
  })
})
