import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, it } from 'vitest'
import { calls } from './calls.ts'
import { makeScript, playCell } from './cell.ts'
import { faults } from './classes.ts'
import { openStage, type Stage } from './scenes.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())
it('observe', { timeout: 900_000 }, async () => {
  const out: string[] = []
  const only = process.env['CALLS'] ?? ''
  for (const call of calls.filter((c) => (c.part + ' ' + c.call).includes(only))) {
    const t0 = performance.now()
    let n = 0
    const clean = await playCell(stage, call, [])
    out.push(`${call.part} ${call.call} CLEAN ${clean.outcome} ${clean.problems.join(' ; ')}`)
    for (const fault of faults) {
      if (fault.json && call.call.includes('git.')) continue
      const row: string[] = []
      for (const when of ['first', 'second', 'every'] as const) {
        if (when === 'second' && !call.again) continue
        const one = await playCell(stage, call, makeScript(fault.fault, when))
        n++
        row.push(`${when}=${one.outcome}${one.problems.length ? ' {' + one.problems.join(' ; ') + '}' : ''}`)
      }
      out.push(`${call.part} ${call.call} ${fault.fault}: ${row.join(' ')}`)
    }
    out.push(`# ${call.call} ${n} cells ${Math.round(performance.now() - t0)} ms`)
    writeFileSync(process.env['OUT'] ?? '/tmp/matrix.txt', out.join('\n') + '\n')
  }
})
