import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, type FaultScript, startEmulator } from '../../emulator/emulator.ts'
import { push } from '../support/event.ts'
import { expectFailure, expectRegistered, storedSources, warningsOf } from '../support/expectation.ts'
import { startGitFront } from '../support/git-front.ts'
import { addCommit, git } from '../support/history.ts'
import { writeHook } from '../support/hooks.ts'
import { createScenario, type Inputs, type Run, type Scenario } from '../support/scenario.ts'

const main = 'refs/heads/main'
const pinOf = (sha: string) => `refs/tags/pai/${sha}`

let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

interface Past {
  readonly scenario: Scenario
  /** Commits of main, oldest first, each with its source but the last. */
  readonly commits: readonly string[]
  readonly ids: readonly string[]
  run(inputs: Readonly<Record<string, string | null>>): Promise<Run>
}

/** A branch of which every commit but the last is registered. */
async function createPast(registered: number): Promise<Past> {
  const scenario = await createScenario(emulator)
  const commits = [scenario.first, scenario.main]
  while (commits.length <= registered) commits.push(addCommit(scenario.bare, main))
  const ids: string[] = []
  for (const commit of commits.slice(0, registered)) {
    const run = await scenario.run(push(main, commit))
    ids.push(run.outputs['code-source-id'] ?? '')
  }
  const last = commits[registered] ?? ''
  return { scenario, commits, ids, run: (inputs) => scenario.run(push(main, last), inputs) }
}

const liveIds = (scenario: Scenario) => storedSources(scenario).map((item) => item.CodeSourceId)
const deletions = (run: Run) => run.mutations.filter(({ kind }) => kind.endsWith('.delete'))

describe('keep', () => {
  it('deletes the oldest sources beyond the newest N, oldest first, then their pins; the current one counts', async () => {
    const { scenario, commits, ids, run } = await createPast(3)
    const done = await run({ keep: '2' })
    const item = await expectRegistered(scenario, done, 'created')
    expect(liveIds(scenario)).toEqual([ids[2], item.CodeSourceId])
    const [a, b, c, d] = commits.map(pinOf)
    const full = `${emulator.codeup.organizationPath}/${scenario.name}`
    expect(deletions(done).map(({ target }) => target)).toEqual([ids[0], ids[1], `${full} ${a}`, `${full} ${b}`])
    expect(done.log).toContain(`no longer pinned: ${a}, ${b}`)
    expect(Object.keys((await scenario.readMirror()) ?? {}).sort()).toEqual([main, c, d].sort())
    const again = await run({ keep: '2' })
    await expectRegistered(scenario, again, 'reused')
    expect(again.mutations).toEqual([])
  })

  it('deletes nothing where there are fewer', async () => {
    const { scenario, ids, run } = await createPast(2)
    const done = await run({ keep: '4' })
    const item = await expectRegistered(scenario, done, 'created')
    expect(liveIds(scenario)).toEqual([...ids, item.CodeSourceId])
  })

  it('takes no end of the step for a leftover', async () => {
    const { scenario, commits } = await createPast(1)
    const faults: FaultScript = { 'pai.delete': ['hang'] }
    const run = await scenario.run(push(main, commits[1] ?? ''), { keep: '1', timeout: '5s' }, { faults })
    expectFailure(run, 'E_TIMEOUT')
    expect(run.outputs['code-source-id']).toBe(liveIds(scenario)[1])
  })

  it('takes the run of an older commit for what it is: newer sources stay, and so does its own', async () => {
    const { scenario, commits, ids } = await createPast(3)
    const again = (inputs: Readonly<Record<string, string>>) => scenario.run(push(main, commits[0] ?? ''), inputs)
    const planned = await again({ keep: '1', 'dry-run': 'true' })
    expect(planned.log.match(/^would delete code-.*/gm)).toEqual([`would delete ${ids[1]} (${commits[1]})`])
    await expectRegistered(scenario, await again({ keep: '2' }), 'reused')
    expect(liveIds(scenario)).toEqual(ids)
    const done = await again({ keep: '1' })
    await expectRegistered(scenario, done, 'reused')
    expect(liveIds(scenario)).toEqual([ids[0], ids[2]])
  })

  it.each([
    ['1', 'Keeping the newest code source'],
    ['2', 'Keeping the newest 2 code sources'],
  ])('%s says so, and that nothing has to be deleted, in a dry run too', async (keep, title) => {
    const { run } = await createPast(0)
    const said = [title, 'nothing to delete']
    for (const inputs of [{ keep, 'dry-run': 'true' }, { keep }]) {
      const { log } = await run(inputs)
      expect(log.split('\n').filter((line) => said.some((text) => line.endsWith(text)))).toHaveLength(2)
    }
  })

  it('leaves what is not its own: other branches, edited ones, look-alikes, and the pins that those need', async () => {
    const { scenario, commits, ids, run } = await createPast(2)
    const [first = '', second = ''] = commits
    const elsewhere = await scenario.run(push('refs/heads/side', first))
    const { CodeSourceId: _, ...theirs } = storedSources(scenario)[1] ?? {}
    const edited = emulator.pai.seedCodeSource({ ...theirs, MountPath: '/edited/' })
    const lookalike = emulator.pai.seedCodeSource({ ...theirs, Description: 'made by hand' })
    const moved = emulator.pai.seedCodeSource({ ...theirs, CodeRepo: 'https://git.example/octo/train.git' })
    const renamed = emulator.pai.seedCodeSource({ ...theirs, DisplayName: 'paper-baseline' })
    const done = await run({ keep: '1' })
    const item = await expectRegistered(scenario, done, 'created')
    const theirIds = [edited, lookalike, moved, renamed].map(({ CodeSourceId }) => CodeSourceId)
    const stay = [elsewhere.outputs['code-source-id'], ...theirIds, item.CodeSourceId]
    const all = emulator.pai.codeSources().map(({ CodeSourceId }) => CodeSourceId)
    expect(all).toEqual(expect.arrayContaining(stay))
    expect(all.filter((id) => ids.includes(id))).toEqual([])
    // Both commits are still named by a source.
    expect(deletions(done).map(({ target }) => target)).toEqual(ids)
    expect(await scenario.readMirror()).toMatchObject({ [pinOf(first)]: first, [pinOf(second)]: second })
  })

  it('counts the sources of its display-name template, made by whatever if-exists but update', async () => {
    const { scenario, commits, ids, run } = await createPast(1)
    const [first = ''] = commits
    const others: (string | undefined)[] = []
    for (const inputs of [{ 'display-name': '{repo}-{sha}' }, { 'if-exists': 'update' }]) {
      const { outputs } = await scenario.run(push(main, first), inputs)
      others.push(outputs['code-source-id'])
    }
    const created = await scenario.run(push(main, first), { 'if-exists': 'create' })
    const done = await run({ keep: '1' })
    const gone = [ids[0], created.outputs['code-source-id']]
    expect(deletions(done).map(({ target }) => target)).toEqual(gone)
    expect(liveIds(scenario)).toEqual([...others, done.outputs['code-source-id']])
  })

  it('keeps the pin of a commit that the mirror branch does not contain', async () => {
    const { scenario, ids, commits } = await createPast(1)
    const [first = ''] = commits
    const rewritten = addCommit(scenario.bare, main, null)
    const event = push(main, rewritten, { before: first, forced: true })
    const done = await scenario.run(event, { keep: '1', force: 'true' })
    await expectRegistered(scenario, done, 'created')
    expect(deletions(done).map(({ target }) => target)).toEqual(ids)
    expect(await scenario.readMirror()).toMatchObject({ [main]: rewritten, [pinOf(first)]: first })
  })

  it('keeps the pin of a commit of which GitHub knows nothing any more', async () => {
    const { scenario, ids } = await createPast(1)
    const { first, bare } = scenario
    const fresh = addCommit(bare, main, null)
    for (const ref of git(bare, ['for-each-ref', '--format=%(refname)', '--contains', first]).split('\n'))
      if (ref !== '') git(bare, ['update-ref', '-d', ref])
    git(bare, ['gc', '--quiet', '--prune=now'])
    const done = await scenario.run(push(main, fresh, { before: first, forced: true }), { keep: '1', force: 'true' })
    await expectRegistered(scenario, done, 'created')
    expect(deletions(done).map(({ target }) => target)).toEqual(ids)
    expect(await scenario.readMirror()).toMatchObject({ [main]: fresh, [pinOf(first)]: first })
  })

  it('deletes nothing where the pins cannot be reached: nobody would find them again', async () => {
    const { scenario, ids, run } = await createPast(2)
    const done = await run({})
    const call = 'codeup.git.refs.receive-pack'
    const faults = { [call]: Array.from({ length: 9 }, () => 'status:403' as const) }
    const last = done.outputs['commit'] ?? ''
    const again = await scenario.run(push(main, last), { keep: '1' }, { faults })
    await expectRegistered(scenario, again, 'reused')
    expect(warningsOf(again)).toEqual([expect.stringMatching(/^W_LEFTOVER: Nothing was pruned: .*403/)])
    expect(deletions(again)).toEqual([])
    expect(liveIds(scenario)).toEqual([...ids, done.outputs['code-source-id']])
  })

  it('asks GitHub about a few pins at a time, however many sources go', async () => {
    const { scenario, commits } = await createPast(13)
    const arrivals: number[] = []
    const front = await startGitFront(emulator.github.url, (name) => {
      if (name === 'upload-pack') arrivals.push(performance.now())
      return null
    })
    const faults = { 'github.git.upload-pack': commits.map(() => 'delay:1000' as const) }
    const event = { ...push(main, commits[12] ?? ''), serverUrl: front.url }
    const done = await scenario.run(event, { keep: '1' }, { faults })
    await front.close()
    expect(deletions(done)).toHaveLength(24)
    expect(arrivals).toHaveLength(12)
    const [first = 0] = arrivals
    expect(arrivals.filter((at) => at - first < 900).length).toBeLessThanOrEqual(8)
  })

  it('keeps the pin of the tip, whatever commit the run is about', async () => {
    const { scenario, commits, ids } = await createPast(2)
    const [first = '', second = ''] = commits
    const done = await scenario.run(push(main, first), { keep: '1', 'if-exists': 'create' })
    await expectRegistered(scenario, done, 'created')
    expect(deletions(done).map(({ target }) => target)).toEqual(ids)
    expect(await scenario.readMirror()).toMatchObject({ [main]: second, [pinOf(second)]: second })
  })

  it('keeps the pin of a commit of which one source could not be deleted', async () => {
    const { scenario, commits, ids, run } = await createPast(1)
    const [first = ''] = commits
    const second = await scenario.run(push(main, first), { 'if-exists': 'create' })
    const faults: FaultScript = { 'pai.delete': ['status:403'] }
    const done = await scenario.run(push(main, commits[1] ?? ''), { keep: '1' }, { faults })
    await expectRegistered(scenario, done, 'created')
    expect(deletions(done).map(({ target }) => target)).toEqual([second.outputs['code-source-id']])
    expect(liveIds(scenario)[0]).toBe(ids[0])
    expect(await scenario.readMirror()).toMatchObject({ [pinOf(first)]: first })
    // The next run deletes both.
    expect(deletions(await run({ keep: '1' }))).toHaveLength(2)
  })

  it('names what is left when deleting is denied, and the run has succeeded all the same', async () => {
    const { scenario, ids, commits, run } = await createPast(2)
    emulator.pai.deny('paicodesource:DeleteCodeSource')
    const done = await run({ keep: '1' })
    emulator.pai.allow('paicodesource:DeleteCodeSource')
    await expectRegistered(scenario, done, 'created')
    expect(warningsOf(done)).toEqual(
      ids.map((id) => expect.stringMatching(`^W_LEFTOVER: ${id} is left: .*NoPermission`)),
    )
    expect(liveIds(scenario)).toHaveLength(3)
    expect(Object.keys((await scenario.readMirror()) ?? {})).toContain(pinOf(commits[0] ?? ''))
    const next = await run({ keep: '1' })
    expect(liveIds(scenario)).toEqual([next.outputs['code-source-id']])
  })

  it('names the pins that the mirror does not let go, and the run has succeeded all the same', async () => {
    const scenario = await createScenario(emulator)
    const { first, main: last } = scenario
    const disk = await scenario.seedMirror({ [main]: first })
    await scenario.run(push(main, first))
    await writeHook(disk, 'update', 'case "$3" in *[!0]*) ;; *) exit 1 ;; esac')
    const done = await scenario.run(push(main, last, { before: first }), { keep: '1' })
    const item = await expectRegistered(scenario, done, 'created')
    expect(storedSources(scenario)).toEqual([item])
    expect(warningsOf(done)).toEqual([expect.stringMatching(`^W_LEFTOVER: ${pinOf(first)} is left on the mirror`)])
    expect(done.log).not.toContain('no longer pinned')
    expect(await scenario.readMirror()).toMatchObject({ [pinOf(first)]: first })
  })

  it.each([
    ['PAI lists nothing for it', { 'pai.list': ['ok', 'status:403'] }, '', 'Nothing was pruned', [2, 2]],
    ['GitHub does not answer', { 'github.git.upload-pack': ['reset-before'] }, '', 'Pins are left', [1, 2]],
    ['GitHub does not answer', { 'github.git.upload-pack': ['reset-before'] }, 'true', 'No pin is named', [2, 2]],
  ] as [string, FaultScript, string, string, number[]][])(
    'says what was not done where %s, and the run has succeeded all the same: %j (dry-run: %j)',
    async (_, faults, dryRun, said, left) => {
      const { scenario, commits } = await createPast(2)
      const inputs = { keep: '1', 'max-attempts': '1', 'dry-run': dryRun }
      const done = await scenario.run(push(main, commits[1] ?? ''), inputs, { faults })
      expect(done).toMatchObject({ conclusion: 'success', outputs: { result: dryRun === '' ? 'reused' : 'planned' } })
      expect(warningsOf(done)).toEqual([expect.stringMatching(`^W_LEFTOVER: ${said}: `)])
      const pins = Object.keys((await scenario.readMirror()) ?? {}).filter((ref) => ref !== main)
      expect([liveIds(scenario).length, pins.length]).toEqual(left)
    },
  )

  it('does nothing when the run itself fails', async () => {
    const { scenario, ids, run } = await createPast(2)
    const done = await run({ keep: '1', 'if-exists': 'fail', workspace: '999' })
    expect(done.conclusion).toBe('failure')
    expect(liveIds(scenario)).toEqual(ids)
  })
})

describe('dry-run', () => {
  it('says what would be made, with the ref updates of an empty mirror, and writes nothing', async () => {
    const scenario = await createScenario(emulator)
    const run = await scenario.run(push(main, scenario.main), { 'dry-run': 'true' })
    expect(run).toMatchObject({ conclusion: 'success', outputs: { result: 'planned', 'code-source-id': '' } })
    const at = scenario.main.slice(0, 12)
    const lines = [
      `would create the repository ${scenario.name} (private) on Codeup`,
      `would push ${main}: new → ${at}`,
      `would push ${pinOf(scenario.main)}: new → ${at}`,
      `would create the code source ${run.outputs['display-name']}: the mirror, branch main, commit ${at}, mounted at /root/code/, PRIVATE`,
    ]
    expect(run.log.split('\n')).toEqual(expect.arrayContaining(lines))
    expect(run.summary.match(/^- would /gm)).toHaveLength(lines.length)
    expect(run.mutations).toEqual([])
    expect(run.entries.every(({ method }) => method === 'GET')).toBe(true)
  })

  it('says old and new values, and names the sources and pins that keep would delete', async () => {
    const { scenario, commits, ids, run } = await createPast(2)
    const [first = '', second = '', last = ''] = commits
    const done = await run({ 'dry-run': 'true', keep: '1' })
    const lines = [
      `would push ${main}: ${second.slice(0, 12)} → ${last.slice(0, 12)}`,
      `would delete ${ids[0]} (${first})`,
      `would delete ${ids[1]} (${second})`,
      `would delete ${pinOf(first)}`,
      `would delete ${pinOf(second)}`,
    ]
    expect(done.log.split('\n').filter((line) => lines.includes(line))).toEqual(lines)
    expect(done.mutations).toEqual([])
    const real = await run({ keep: '1' })
    expect(deletions(real)).toHaveLength(4)
    expect(liveIds(scenario)).toEqual([real.outputs['code-source-id']])
  })

  it('names no pin of a commit for which it would create a source, as the run that follows leaves it', async () => {
    const { scenario, commits, ids } = await createPast(2)
    const [first = ''] = commits
    const again = (inputs: Inputs) => scenario.run(push(main, first), { 'if-exists': 'create', keep: '1', ...inputs })
    const planned = await again({ 'dry-run': 'true' })
    const said = [`would delete ${ids[0]} (${first})`, `would delete ${ids[1]} (${commits[1]})`]
    expect(planned.log.match(/^would delete .*/gm)).toEqual(said)
    const done = await again({})
    await expectRegistered(scenario, done, 'created')
    expect(deletions(done).map(({ target }) => target)).toEqual(ids)
  })

  it('says what would be reused, and what would be updated to what', async () => {
    const { scenario, commits, ids } = await createPast(1)
    const [first = '', last = ''] = commits
    const reuse = await scenario.run(push(main, first), { 'dry-run': 'true' })
    expect(reuse.log).toContain(`would reuse the code source ${ids[0]}`)
    expect(reuse.outputs).toMatchObject({ result: 'planned', 'code-source-id': ids[0] })
    const made = await scenario.run(push(main, first), { 'if-exists': 'update' })
    const run = await scenario.run(push(main, last), { 'if-exists': 'update', 'dry-run': 'true' })
    const id = made.outputs['code-source-id']
    expect(run.log).toMatch(
      new RegExp(`would update CodeCommit of the code source ${id}: .*, branch main, commit ${last.slice(0, 12)}, `),
    )
    expect([...reuse.mutations, ...run.mutations]).toEqual([])
  })
})
