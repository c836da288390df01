import { rm } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { makePacket } from '../../src/git/pkt-line.ts'
import { addFile } from '../support/content.ts'
import { type GitFront, type GitRequest, type Passage, startGitFront, withCapabilities } from '../support/git-front.ts'
import { copyRefs, git } from '../support/history.ts'
import { refuseBranches } from '../support/hooks.ts'
import { createPair, type Pair } from '../support/mirroring.ts'

const main = 'refs/heads/main'
const pinOf = (sha: string) => `refs/tags/pai/${sha}`
const cleanups: (() => Promise<unknown>)[] = []
let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())
afterEach(async () => {
  await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()))
})

/** A mirror one commit behind, over a front before Codeup and one before GitHub that sees what is asked for. */
async function open(treat: Parameters<typeof startGitFront>[1] = () => null, pair?: Pair) {
  const one = pair ?? (await createPair(emulator))
  const [, second, third] = one.commits
  if (pair === undefined) one.seed({ [main]: second })
  const codeup = await startGitFront(emulator.codeup.url, treat)
  const github = await startGitFront(emulator.github.url, () => null)
  cleanups.push(codeup.close, github.close)
  const run = (commit = third, choice: 'auto' | 'relay' = 'relay') =>
    one.run({
      commit,
      codeupUrl: codeup.url,
      githubUrl: github.url,
      choice,
      history: { before: second, forced: false },
    })
  return { pair: one, run, codeup, github, second, third }
}

const advertised = (change: (words: string[]) => string[]) => (name: GitRequest) =>
  name === 'refs.receive-pack' ? { rewrite: withCapabilities(change) } : null
const without = (...names: string[]) => advertised((words) => words.filter((word) => !names.includes(word)))
const askedFor = (github: GitFront) => github.of('upload-pack').map(({ body }) => body.toString('latin1'))
const orderedOf = (codeup: GitFront) => codeup.of('receive-pack')[0]?.body.toString('latin1').split('PACK')[0] ?? ''

/** A report in a side band, as the answer to a push. */
function reportOf(lines: readonly string[]): Passage {
  const report = `${lines.map((line) => makePacket(`${line}\n`)).join('')}0000`
  return { status: 200, body: `${makePacket(`\u0001${report}`)}0000` }
}

describe('a receiver', () => {
  it('is told what it can do itself, and nothing about atomic', async () => {
    const { run, codeup, github, second, pair, third } = await open()
    expect((await run()).error).toBeNull()
    const orders = orderedOf(codeup)
    expect(orders).toContain(`${second} ${third} ${main}\0 `)
    expect(orders.split('\0')[1]).toMatch(/^ report-status side-band-64k .*object-format=sha1/)
    expect(orders).not.toContain('atomic')
    expect(askedFor(github)).toEqual([expect.stringMatching(/thin-pack(.|\n)*ofs-delta(.|\n)*have /)])
    await pair.expectWhole({ [main]: third, [pinOf(third)]: third })
  })

  it('without ofs-delta is sent no offset deltas', async () => {
    const pair = await createPair(emulator)
    pair.seed({ [main]: pair.commits[1] })
    git(pair.mirror, ['config', 'repack.usedeltabaseoffset', 'false'])
    const { run, github, third } = await open(undefined, pair)
    expect((await run()).error).toBeNull()
    expect(askedFor(github)[0]).not.toContain('ofs-delta')
    await pair.expectWhole({ [main]: third, [pinOf(third)]: third })
  })

  it.each([
    ['side-band-64k', ['side-band-64k', 'side-band']],
    ['report-status', ['report-status', 'report-status-v2']],
    [
      'both, and anything else',
      ['report-status', 'report-status-v2', 'side-band-64k', 'delete-refs', 'quiet', 'atomic'],
    ],
  ])('without %s gets the commit', async (_, names) => {
    const { run, codeup, pair, third } = await open(without(...names))
    const { mirrored, error } = await run()
    expect(error).toBeNull()
    expect(mirrored).toMatchObject({ outcome: 'pushed', strategy: 'relay' })
    for (const name of names) expect(orderedOf(codeup)).not.toContain(name)
    await pair.expectWhole({ [main]: third, [pinOf(third)]: third })
  })

  it.each([
    ['with', []],
    ['without', ['side-band-64k']],
  ])('%s a side band that declines a branch is told on, and the pin beside it lands', async (_, names) => {
    const { run, pair, third, second } = await open(without(...names))
    await refuseBranches(pair.mirror, 'commits of strangers are refused')
    const { error } = await run()
    expect(error).toMatchObject({ code: 'E_PUSH_REFUSED', message: expect.stringContaining(main) })
    if (names.length === 0) expect(error?.message).toContain('commits of strangers are refused')
    await pair.expectWhole({ [main]: second, [pinOf(third)]: third })
  })

  it('that cannot report and declines everything is not believed', async () => {
    const { run, pair, second } = await open(without('report-status', 'report-status-v2'))
    await refuseBranches(pair.mirror, 'no', 'pre-receive')
    const { error } = await run()
    expect(error?.code).toMatch(/^E_(NOT_CLONABLE|PUSH_REFUSED)$/)
    await pair.expectWhole({ [main]: second })
  })

  it.each([
    ['takes an old value for stale', ['unpack ok', `ng ${main} invalid old id sent`], [true]],
    ['lacks what a delta is against', ['unpack error Missing delta base %', `ng ${main} n/a`], [true, false]],
    ['limits a pack', ['unpack error Pack exceeds the limit of 9 bytes, rejecting the pack', `ng ${main} n/a`], [true]],
    ['lacks a commit', ['unpack ok', `ng ${main} Missing commit %`], [true, false]],
  ])('of JGit that %s is understood', async (_, lines, withHaves) => {
    const { run, github, pair, second, third } = await open((name, _request, number) =>
      name === 'receive-pack' && number === 1 ? reportOf(lines.map((line) => line.replace('%', second))) : null,
    )
    expect((await run()).error).toBeNull()
    expect(askedFor(github).map((asked) => asked.includes('have '))).toEqual(withHaves)
    await pair.expectWhole({ [main]: third, [pinOf(third)]: third })
  })

  it('that wants no thin packs is sent whole ones of the new objects', async () => {
    const { run, github, pair, third } = await open(advertised((words) => [...words, 'no-thin']))
    expect((await run()).error).toBeNull()
    expect(askedFor(github)).toEqual([expect.stringContaining('have ')])
    expect(askedFor(github)[0]).not.toContain('thin-pack')
    await pair.expectWhole({ [main]: third, [pinOf(third)]: third })
  })

  it('whose history is cut is sent everything', async () => {
    const pair = await createPair(emulator)
    const [, second, third] = pair.commits
    git(pair.mirror, ['fetch', '--quiet', '--depth=1', `file://${pair.origin}`, `${second}:${main}`])
    expect(git(pair.mirror, ['rev-parse', '--is-shallow-repository'])).toBe('true')
    const { run, github } = await open(undefined, pair)
    expect((await run()).error).toBeNull()
    expect(askedFor(github)).toHaveLength(1)
    expect(askedFor(github)[0]).not.toContain('have ')
    await pair.expectWhole({ [main]: third, [pinOf(third)]: third })
  })

  it('that lacks what its refs promise is sent the whole history, and is sound again', async () => {
    const pair = await createPair(emulator)
    const big = Array.from({ length: 400 }, (_, index) => `line ${index} ${(index * 7_919) % 10_007}`).join('\n')
    const base = addFile(pair.origin, main, 'data.txt', big)
    const tip = addFile(pair.origin, main, 'data.txt', `${big}\nand one more`)
    pair.seed({ [main]: base })
    const blob = git(pair.mirror, ['rev-parse', `${base}:data.txt`])
    await rm(path.join(pair.mirror, 'objects', blob.slice(0, 2), blob.slice(2)))
    const { run, github } = await open(undefined, pair)
    const { error, lines, mirrored } = await run(tip)
    expect(error).toBeNull()
    expect(mirrored?.strategy).toBe('relay')
    expect(lines.join('\n')).toContain('the mirror lacks objects')
    const fetches = askedFor(github).filter((text) => !text.includes('filter tree:0'))
    expect(fetches.map((text) => [text.includes('thin-pack'), text.includes('have ')])).toEqual([
      [true, true],
      [false, false],
    ])
    await pair.expectWhole({ [main]: tip, [pinOf(tip)]: tip })
  })
})

describe('a mirror of 10,000 refs', () => {
  it('is asked for the refs that matter by name, and nothing else of it changes', async () => {
    const pair = await createPair(emulator)
    const [first, second, third] = pair.commits
    copyRefs(pair.origin, pair.mirror, [`${second}:refs/tags/seed`])
    const names = Array.from({ length: 10_000 }, (_, index) => `refs/heads/bot/${String(index).padStart(40, '0')}`)
    git(pair.mirror, ['update-ref', '--stdin'], names.map((name) => `create ${name} ${first}\n`).join(''))
    git(pair.mirror, ['pack-refs', '--all'])
    const before = pair.readRefs()
    const { error, entries, calls, mirrored } = await pair.run({ commit: third, choice: 'relay' })
    expect(error).toBeNull()
    const proving = 'codeup.git.upload-pack'
    const expected = [
      'codeup.git.refs.receive-pack',
      proving,
      'github.git.upload-pack',
      'codeup.git.receive-pack',
      proving,
    ]
    // It is not empty although none of the refs that matter is there: nothing is asked about pieces.
    expect(calls).toEqual(expected)
    expect(entries.reduce((sum, { bytesOut }) => sum + bytesOut, 0)).toBeLessThan(1_200_000)
    expect(mirrored?.bytes).toBeLessThan(2_000)
    expect(pair.readRefs()).toEqual({ ...before, [main]: third, [pinOf(third)]: third })
    git(pair.mirror, ['fsck', '--full', '--strict'])
  })
})
