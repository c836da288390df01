import { describe, expect, it } from 'vitest'
import { dispatch, push } from '../support/event.ts'
import { expectRegistered, warningsOf } from '../support/expectation.ts'
import { addTag, git } from '../support/history.ts'
import { withScenario } from '../support/scenario.ts'

const main = 'refs/heads/main'
const pinOf = (sha: string) => `refs/heads/pai/${sha}`

describe.concurrent('a commit that has a source already and comes by another name', () => {
  it.each(['annotated', 'lightweight'] as const)('mirrors a second, %s tag of it', (kind) =>
    withScenario(async (scenario) => {
      const { bare, main: sha } = scenario
      const one = await scenario.run(push('refs/tags/v1.0.0', addTag(bare, 'v1.0.0', sha, 'lightweight')))
      const object = addTag(bare, 'v1', sha, kind)
      const two = await scenario.run(push('refs/tags/v1', object))
      await expectRegistered(scenario, two, 'reused')
      expect(two.outputs).toMatchObject({ mirrored: 'pushed', 'code-source-id': one.outputs['code-source-id'] })
      const held = { 'refs/tags/v1.0.0': sha, 'refs/tags/v1': object, [pinOf(sha)]: sha }
      expect(await scenario.readMirror()).toEqual(held)
      const again = await scenario.run(push('refs/tags/v1', object), {}, { runAttempt: 2 })
      await expectRegistered(scenario, again, 'reused')
      expect(again.calls.filter((call) => call.startsWith('codeup.'))).toEqual(['codeup.git.upload-pack'])
    }),
  )

  it('moves a tag back to it with force, and warns without in every run', () =>
    withScenario(async (scenario) => {
      const { bare, first, main: sha } = scenario
      for (const commit of [first, sha]) {
        git(bare, ['tag', '--force', 'v1', commit])
        await expectRegistered(scenario, await scenario.run(push('refs/tags/v1', commit), { force: 'true' }), 'created')
      }
      git(bare, ['tag', '--force', 'v1', first])
      for (let run = 1; run <= 2; run++) {
        const left = await scenario.run(push('refs/tags/v1', first))
        await expectRegistered(scenario, left, 'reused')
        expect(warningsOf(left)).toEqual([
          expect.stringMatching(`^W_DIVERGED: refs/tags/v1 of the mirror is at ${sha}`),
        ])
        expect(warningsOf(left)[0]).not.toContain('branch')
      }
      const moved = await scenario.run(push('refs/tags/v1', first), { force: 'true' })
      await expectRegistered(scenario, moved, 'reused')
      expect(await scenario.readMirror()).toMatchObject({ 'refs/tags/v1': first })
    }))

  it('mirrors another branch of it with pin: branch', () =>
    withScenario(async (scenario) => {
      const { bare, main: sha } = scenario
      const one = await scenario.run(push(main, sha), { pin: 'branch' })
      git(bare, ['update-ref', 'refs/heads/release', sha])
      const two = await scenario.run(dispatch('refs/heads/release', sha), { pin: 'branch' })
      await expectRegistered(scenario, two, 'reused')
      expect(two.outputs['code-source-id']).toBe(one.outputs['code-source-id'])
      expect(await scenario.readMirror()).toEqual({ [main]: sha, 'refs/heads/release': sha, [pinOf(sha)]: sha })
    }))
})
