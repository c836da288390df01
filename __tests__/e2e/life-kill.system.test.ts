import { describe, expect, it } from 'vitest'
import { push } from '../support/event.ts'
import { storedSources } from '../support/expectation.ts'
import { addCommit } from '../support/history.ts'
import { killAtMutation } from '../support/killing.ts'
import { type Inputs, type Scenario, withScenario } from '../support/scenario.ts'

const main = 'refs/heads/main'

interface Life {
  readonly inputs: Inputs
  /** What has happened before; returns the commit of the run that is killed. */
  prepare(scenario: Scenario): Promise<string>
  /** Changes that an undisturbed run commits, in order. */
  readonly changes: readonly string[]
}

const pinned = (sha: string) => `refs/tags/pai/${sha}`

const lives: Readonly<Record<string, Life>> = {
  'a first run': {
    inputs: { accessibility: 'PUBLIC' },
    prepare: async ({ main: sha }) => sha,
    changes: [
      ...['group.create', 'repository.create', 'ref.create', 'ref.create', 'repository.update'],
      ...['code-source.create', 'code-source.publish'],
    ],
  },
  'a source that moves to a new commit': {
    inputs: { 'if-exists': 'update' },
    async prepare(scenario) {
      await scenario.run(push(main, scenario.main), { 'if-exists': 'update' })
      return addCommit(scenario.bare, main)
    },
    changes: ['ref.update', 'ref.create', 'code-source.update'],
  },
  'a run that keeps one source': {
    inputs: { keep: '1' },
    async prepare(scenario) {
      await scenario.run(push(main, scenario.first))
      return scenario.main
    },
    changes: ['ref.update', 'ref.create', 'code-source.create', 'code-source.delete', 'ref.delete'],
  },
}

describe.runIf(process.platform === 'linux').concurrent('a run that is killed with SIGKILL at a change', () => {
  for (const [title, { inputs, prepare, changes }] of Object.entries(lives)) {
    it.each(changes.map((kind, index) => [index + 1, kind] as const))(
      `${title}, at its change %i (%s): post step and re-run finish it with one source and one ID`,
      (number, kind) =>
        withScenario(async (scenario) => {
          const sha = await prepare(scenario)
          const event = push(main, sha, { before: scenario.first })
          const killed = await killAtMutation(scenario.emulator, number, async (onStart) => {
            const run = await scenario.run(event, inputs, { runId: 7, onStart })
            expect(run).toMatchObject({ exitCode: null, outputs: {}, post: { exitCode: 0 } })
            // A creation that nobody saw the end of may stand beside another run's.
            const looked = run.post?.log.includes('Looking for what the step may have left behind')
            expect(looked).toBe(kind === 'code-source.create')
          })
          expect(killed?.kind).toBe(kind)
          const ids = []
          for (const runAttempt of [2, 3]) {
            const run = await scenario.run(event, inputs, { runId: 7, runAttempt })
            expect(run).toMatchObject({ conclusion: 'success', outputs: { commit: sha } })
            ids.push(run.outputs['code-source-id'])
          }
          const stored = storedSources(scenario)
          expect(stored).toMatchObject([{ CodeCommit: sha, Accessibility: inputs['accessibility'] ?? 'PRIVATE' }])
          expect(ids).toEqual([stored[0]?.CodeSourceId, stored[0]?.CodeSourceId])
          expect(await scenario.readMirror()).toMatchObject({ [main]: sha, [pinned(sha)]: sha })
        }),
    )
  }

  it.each(Object.entries(lives))('%s has these changes and no others', (_, { inputs, prepare, changes }) =>
    withScenario(async (scenario) => {
      const sha = await prepare(scenario)
      const run = await scenario.run(push(main, sha, { before: scenario.first }), inputs)
      expect(run.mutations.map(({ kind }) => kind)).toEqual(changes)
    }),
  )
})
