import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CallClass, calls } from './calls.ts'
import { makeScript, playCell } from './cell.ts'
import { faults } from './classes.ts'
import { expectedOf, type Occurrence } from './outcomes.ts'
import { openStage, type Stage } from './scenes.ts'

const occurrences: readonly Occurrence[] = ['first', 'second', 'every']

/** Makes the tests of one part of the matrix: a test for each kind of call, which names every cell that is not as stated. */
export function testPart(part: CallClass['part']): void {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(() => stage.close())

  describe('every fault ends as the matrix states, and nothing is lost, doubled or leaked', () => {
    for (const call of calls.filter((each) => each.part === part)) {
      it(`${call.title} (${call.call})`, { timeout: 300_000 }, async () => {
        const { stated, found } = await playRow(stage, call)
        expect(found).toEqual(stated)
      })
    }
  })
}

/** Plays the cells of one call, and a run without a fault; what was stated and what was found, a line a cell. */
async function playRow(stage: Stage, call: CallClass) {
  const cells = faults.flatMap((fault) =>
    occurrences.flatMap((when) => {
      const outcome = expectedOf(call, fault)?.[when]
      return outcome === undefined || (when === 'second' && !call.again) ? [] : [{ fault: fault.fault, when, outcome }]
    }),
  )
  const stated = ['no fault: right', ...cells.map(({ fault, when, outcome }) => `${fault}, ${when}: ${outcome}`)]
  const found: string[] = []
  const play = async (title: string, script: ReturnType<typeof makeScript>) => {
    const { outcome, problems } = await playCell(stage, call, script)
    found.push([`${title}: ${outcome}`, ...problems].join('; '))
  }
  await play('no fault', [])
  for (const { fault, when } of cells) await play(`${fault}, ${when}`, makeScript(fault, when))
  return { stated, found }
}
