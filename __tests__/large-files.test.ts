import { describe, expect, it } from 'vitest'
import type { Warning } from '../src/errors.ts'
import { ActionError } from '../src/errors.ts'
import type { LfsMoved } from '../src/git/lfs.ts'
import { parseSha, type Sha } from '../src/git/refs.ts'
import type { RootFiles } from '../src/github/files.ts'
import { createBeforePush, type LargeFilesTask } from '../src/large-files.ts'

const commit = parseSha('1'.repeat(40)) as Sha
const mirror = { url: 'https://codeup.aliyun.com/org/train.git', username: 'robot', password: 'secret' }
const pointers = Array.from({ length: 12 }, (_, index) => ({ path: `w/${index}.bin`, oid: `${index}`, size: 1 }))

interface Facts {
  readonly files?: RootFiles | ActionError
  readonly failed?: ReadonlyMap<string, string>
  readonly pointersFail?: ActionError
  readonly over?: boolean
  /** Repositories beside the mirror that PAI reads; none unless told. */
  readonly readable?: readonly string[]
  readonly readingFails?: ActionError
}

/** Runs the stage in a world with these facts, once for each look at the mirror; tells what was asked of it. */
async function run(lfs: LargeFilesTask['lfs'], pushing: boolean | readonly boolean[], facts: Facts) {
  const asked: string[] = []
  const lines: string[] = []
  const answer = async <T>(name: string, value: T | ActionError): Promise<T> => {
    asked.push(name)
    if (value instanceof ActionError) throw value
    return value
  }
  const moved: LfsMoved = { held: 0, moved: 12, bytes: 12, failed: facts.failed ?? new Map() }
  const files = facts.files ?? { attributes: '*.bin filter=lfs -text\n', modules: null }
  const beforePush = createBeforePush(
    { commit, lfs },
    {
      readRootFiles: () => answer('files', files),
      readPointers: () => answer('pointers', facts.pointersFail ?? pointers),
      moveObjects: () => answer('move', moved),
      canRead: (url) => answer(`read ${url}`, facts.readingFails ?? facts.readable?.includes(url) === true),
      isOver: () => facts.over ?? false,
      info: (line) => lines.push(line),
    },
  )
  let warnings: readonly Warning[] = []
  try {
    for (const one of [pushing].flat()) warnings = await beforePush(mirror, one)
    return { warnings, asked, lines, error: null }
  } catch (error) {
    return { warnings: [], asked, lines, error: error as ActionError }
  }
}

const refused = new ActionError('E_GITHUB_ACCESS', 'Reading the root folder was refused: 403.')
const none: RootFiles = { attributes: null, modules: null }

describe('what is looked at', () => {
  it.each([
    ['auto', true, {}, ['files', 'pointers', 'move']],
    [
      'auto',
      true,
      { files: { attributes: '# filter=lfs\n*.bin filter=lfsx\n*.txt text\n', modules: null } },
      ['files'],
    ],
    ['auto', true, { files: { attributes: '[attr]big filter=lfs\r\n', modules: null } }, ['files', 'pointers', 'move']],
    ['auto', true, { files: { attributes: 'C#/*.dll filter=lfs\n', modules: null } }, ['files', 'pointers', 'move']],
    ['auto', true, { files: { attributes: '\t# *.dll filter=lfs\n', modules: null } }, ['files']],
    ['auto', true, { files: none }, ['files']],
    ['auto', true, { files: refused }, ['files', 'pointers', 'move']],
    ['auto', false, { files: none }, ['files']],
    ['true', true, { files: none }, ['files', 'pointers', 'move']],
    ['true', true, { files: refused }, ['files', 'pointers', 'move']],
    ['true', false, { files: none }, ['files', 'pointers', 'move']],
    ['false', true, {}, ['files']],
  ] as const)('with lfs: %s, a push: %s, %j is %j', async (lfs, pushing, facts, expected) => {
    const { asked, warnings, error } = await run(lfs, pushing, facts)
    expect(asked).toEqual(expected)
    expect({ warnings, error }).toEqual({ warnings: [], error: null })
  })

  it('and was not seen is a note, not a failure, and LFS is asked of git', async () => {
    const { lines } = await run('auto', true, { files: refused })
    expect(lines).toEqual([expect.stringMatching(/submodules.*403/), expect.stringMatching(/^LFS: .* 12 moved/)])
  })

  it('moves nothing when nothing is pushed', async () => {
    expect((await run('auto', false, {})).asked).not.toContain('move')
  })
})

describe('a mirror that is looked at again', () => {
  const failed = new Map(pointers.map(({ oid }) => [oid, '507 no room']))
  it.each([
    ['lags, with nothing to push', 'true', [false, false, false], ['files', 'pointers', 'move']],
    ['moved meanwhile, and is pushed to only now', 'auto', [false, true], ['files', 'pointers', 'move']],
    ['was pushed to before', 'auto', [true, false, true], ['files', 'pointers', 'move']],
  ] as const)('because it %s costs nothing twice', async (_, lfs, looks, expected) => {
    const { asked, lines } = await run(lfs, looks, { files: refused })
    expect(asked).toEqual(expected)
    expect(lines).toEqual([expect.stringMatching(/submodules.*403/), expect.stringMatching(/^LFS: .* 12 moved/)])
  })

  it('still lacks what it lacked before', async () => {
    const { warnings } = await run('auto', [true, false], { failed })
    expect(warnings).toMatchObject([{ code: 'W_LFS', message: expect.stringContaining('507 no room') }])
  })
})

describe('objects that are missing', () => {
  it('are named with auto, ten at most, with the reason once where there is one', async () => {
    const failed = new Map(pointers.map(({ oid }) => [oid, '507 no room']))
    const { warnings } = await run('auto', true, { failed })
    const names = pointers.slice(0, 10).map(({ path }) => path)
    expect(warnings).toEqual([
      {
        code: 'W_LFS',
        message: `12 of 12 LFS files are not on the mirror: ${names.join(', ')} and 2 more: 507 no room.`,
      },
    ])
  })

  it('are named each with its own reason where they differ', async () => {
    const { warnings } = await run('auto', true, {
      failed: new Map([
        ['1', 'lost'],
        ['2', 'gone'],
      ]),
    })
    expect(warnings[0]?.message).toBe('2 of 12 LFS files are not on the mirror: w/1.bin (lost), w/2.bin (gone).')
  })

  it('are an error with true', async () => {
    const { error } = await run('true', true, { failed: new Map([['1', 'lost']]) })
    expect(error).toMatchObject({ code: 'E_LFS', message: expect.stringContaining('w/1.bin: lost') })
  })

  it.each([
    ['auto', 'W_LFS'],
    ['true', 'E_LFS'],
  ] as const)('and cannot even be listed are, with %s, %s', async (lfs, code) => {
    const pointersFail = new ActionError('E_LFS', 'Reading the files failed: there is too much.')
    const { warnings, error } = await run(lfs, true, { pointersFail })
    const expected = { code, message: 'Reading the files failed: there is too much.' }
    expect(error ?? warnings[0]).toMatchObject(expected)
  })

  it('are not what a step that is over dies of', async () => {
    const over = new ActionError('E_TIMEOUT', 'The step did not end within 1 s.')
    expect((await run('auto', true, { pointersFail: over, over: true })).error).toBe(over)
  })
})

describe('submodules', () => {
  const modules = (urls: readonly string[]) =>
    urls.map((url, index) => `[submodule "${index}"]\n\turl = "${url}"\n`).join('')

  it('that are not on the host of the mirror are named, whether or not anything is pushed', async () => {
    const text = modules(['https://github.com/octo/lib.git', 'https://codeup.aliyun.com/org/own.git', '../beside.git'])
    const readable = ['https://codeup.aliyun.com/org/own.git', 'https://codeup.aliyun.com/org/beside.git']
    for (const pushing of [true, false]) {
      const { warnings } = await run('false', pushing, { files: { attributes: null, modules: text }, readable })
      expect(warnings).toEqual([
        { code: 'W_SUBMODULES', message: 'Submodules are not mirrored: https://github.com/octo/lib.git.' },
      ])
    }
  })

  const refusal = new ActionError('E_NOT_API', 'It answered with something that is not git.')
  it.each([{}, { readingFails: refusal }])(
    'that are on the host of the mirror are named where PAI cannot read them there: %j',
    async (facts) => {
      const files = { attributes: null, modules: modules(['../lib.git', 'https://codeup.aliyun.com/org/own.git']) }
      const { warnings, asked } = await run('false', [true, true], { files, ...facts })
      const [lib, own] = ['https://codeup.aliyun.com/org/lib.git', 'https://codeup.aliyun.com/org/own.git']
      const named = `../lib.git (PAI cannot read ${lib}), ${own} (PAI cannot read ${own})`
      expect(warnings).toEqual([{ code: 'W_SUBMODULES', message: `Submodules are not mirrored: ${named}.` }])
      expect(asked).toEqual(['files', `read ${lib}`, `read ${own}`])
    },
  )

  it('that are many are not all looked at: whoever can push writes the list', async () => {
    const urls = Array.from({ length: 1_000 }, (_, index) => `../lib-${index}.git`)
    const { asked } = await run('false', true, { files: { attributes: null, modules: modules(urls) } })
    expect(asked.length).toBe(9)
  })

  it('are not what a step that is over dies of', async () => {
    const readingFails = new ActionError('E_TIMEOUT', 'The step did not end within 1 s.')
    const files = { attributes: null, modules: modules(['../lib.git']) }
    expect((await run('false', true, { files, readingFails, over: true })).error).toBe(readingFails)
  })

  it('that are many are named up to ten, without what would be a command in the log', async () => {
    const urls = Array.from({ length: 13 }, (_, index) => `https://u:p@h${index}.example/##[add-mask]${index}`)
    const { warnings } = await run('false', true, { files: { attributes: null, modules: modules(urls) } })
    expect(warnings[0]?.message).toContain('https://h9.example/## [add-mask]9 and 3 more.')
    expect(warnings[0]?.message).not.toMatch(/##\[|u:p/)
  })
})
