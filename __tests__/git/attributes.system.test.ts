import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findFilter, parseAttributes } from '../../src/git/attributes.ts'
import { createPace } from '../../src/git/pace.ts'

let directory: string
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'attributes-'))
  execFileSync('git', ['init', '--quiet', directory])
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

type Files = Readonly<Record<string, string>>

/** What git says of each path, with these `.gitattributes` (folder to content, bytes as latin1). */
function askGit(files: Files, paths: readonly string[]): string[] {
  rmSync(join(directory, 'tree'), { recursive: true, force: true })
  const work = join(directory, 'tree')
  mkdirSync(work)
  for (const [folder, content] of Object.entries(files)) {
    const file = join(work, folder, '.gitattributes')
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, Buffer.from(content, 'latin1'))
  }
  const answer = execFileSync('git', ['check-attr', '-z', '--stdin', 'filter'], {
    cwd: work,
    encoding: 'latin1',
    input: Buffer.from(paths.map((path) => `${path}\0`).join(''), 'latin1'),
    env: { PATH: process.env['PATH'], GIT_DIR: join(directory, '.git'), GIT_WORK_TREE: work, GIT_CONFIG_NOSYSTEM: '1' },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const words = answer.split('\0')
  return paths.map((_, index) => words[index * 3 + 2] ?? '')
}

async function askOurs(files: Files, path: string): Promise<string> {
  const onTheWay = Object.keys(files)
    .filter((folder) => path.startsWith(folder))
    .sort((one, other) => one.length - other.length)
  const state = await findFilter(
    onTheWay.map((folder) => parseAttributes(files[folder] ?? '', folder)),
    path,
    createPace(new AbortController().signal),
  )
  return state === true ? 'set' : state === false ? 'unset' : (state ?? 'unspecified')
}

async function compare(files: Files, paths: readonly string[]): Promise<void> {
  const shown = (states: readonly string[]) => paths.map((path, index) => `${path}: ${states[index]}`)
  expect(shown(await Promise.all(paths.map((path) => askOurs(files, path))))).toEqual(shown(askGit(files, paths)))
}

const paths = [
  'a.bin',
  'b',
  'data/a.bin',
  'data/x/a.bin',
  'data/x/y/b.bin',
  'data/x y.bin',
  'data/[z].bin',
  'foobar',
  'foox/y/bar',
  'foo/bar',
  'weights/model-1.pt',
  'weights/model-a.pt',
  'weights/-.pt',
  'weights/].pt',
  '!odd',
  '#odd',
  'gr\xc3\xbcn.bin',
]

it.each([
  ['a name', '*.bin filter=lfs'],
  ['a path', 'data/*.bin filter=lfs\n/b filter=lfs'],
  ['a name that is also a folder', 'data filter=lfs\nx filter=lfs'],
  ['a folder, which says nothing of its files', 'data/ filter=lfs'],
  ['two stars', 'data/** filter=lfs\n**/b filter=lfs\nfoo**/bar filter=lfs\n**/x/**/*.bin filter=x'],
  ['two stars inside a name', 'foo**bar filter=lfs\ndata/**.bin filter=lfs\nda**/a.bin filter=two'],
  ['stars before an escaped slash', 'data/**\\/a.bin filter=lfs'],
  ['the last line wins', '*.bin filter=lfs\ndata/*.bin -filter\ndata/x/*.bin !filter'],
  ['the last attribute wins', '*.bin filter=lfs -filter\nb -filter filter=lfs'],
  ['macros', '[attr]big filter=lfs -text\n*.bin big\nb -big\nfoobar big=yes\n*.pt big -filter\ndata/*.bin -filter big'],
  ['a macro in a macro, and one defined twice', '[attr]a b\n[attr]b filter=one\n[attr]b filter=two\n*.bin a'],
  ['a macro written apart', '[attr] big filter=lfs\n*.bin big'],
  ['quotes', '"data/x y.bin" filter=lfs\n"gr\\303\\274n.bin" filter=lfs\n"b filter=lfs'],
  ['brackets', 'model-[0-9].pt filter=lfs\nmodel-[^0-9].pt filter=no\n\\[z\\].bin filter=lfs\n[]-].pt filter=b'],
  [
    'POSIX classes',
    'model-[[:digit:]].pt filter=lfs\nmodel-[[:nope:]].pt filter=x\nmodel-[[:constructor:]].pt filter=y\nmodel-[[:alpha:]x].pt filter=al',
  ],
  ['malformed brackets', 'model-[0-9.pt filter=lfs\n[ filter=lfs\n[] filter=lfs\n[[:alpha:] filter=x'],
  [
    'comments, negations and blanks',
    '# *.bin filter=lfs\n  *.pt   filter=lfs  \n!b filter=lfs\n\\!odd filter=lfs\n\\#odd filter=o',
  ],
  ['bad attributes', '*.bin filter=lfs b@d\n*.pt filter=lfs --x\nb filter\nfoobar filter='],
  ['line ends of Windows, and a mark at the start', '\xef\xbb\xbf*.bin filter=lfs\r\nb filter=lfs\r\n'],
  ['a line that is too long', `*.bin filter=lfs ${'x'.repeat(2048)}\nb filter=lfs ${'x'.repeat(1000)}`],
  ['a question mark is one byte and no slash', 'foo?bar filter=lfs\ngr?n.bin filter=one\ngr??n.bin filter=two'],
])('%s: as git decides', async (_, text) => {
  await compare({ '': text }, paths)
})

it('folders override what is above them, and define no macros', async () => {
  const files = {
    '': '[attr]big filter=lfs\n*.bin big',
    'data/': '[attr]big filter=other\n/a.bin -filter\nx/y/*.bin filter=deep',
    'data/x/': 'a.bin !filter\n*/b.bin filter=deeper',
  }
  await compare(files, paths)
})

it('any pattern decides as in git', async () => {
  const piece = fc.constantFrom(
    '*',
    '**',
    '?',
    '/',
    'a',
    'b',
    '.',
    '[ab]',
    '[!a]',
    '[a-c]',
    '\\a',
    '[^/]',
    '**/',
    '/**',
  )
  const pattern = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''))
  const name = fc.stringMatching(/^[abc.]{1,3}$/).filter((text) => !/^\.+$/.test(text))
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))
  const someLines = fc.array(pattern, { minLength: 1, maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(someLines, fc.uniqueArray(path, { minLength: 30, maxLength: 60 }), async (patterns, some) => {
      await compare({ '': patterns.map((text, index) => `${text} filter=f${index}`).join('\n') }, some)
    }),
    { numRuns: 150 },
  )
})

it('a pattern made to hang a backtracking matcher does not hang this one', async () => {
  const attributes = parseAttributes(`${'*a'.repeat(200)}b filter=lfs`, '')
  const started = performance.now()
  expect(await findFilter([attributes], 'a'.repeat(2_000), createPace(new AbortController().signal))).toBeNull()
  expect(performance.now() - started).toBeLessThan(5_000)
})
