import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureHistory } from '../../bench/history.ts'
import { measure } from '../../bench/measure.ts'
import { createGitRunner, type GitRunner } from '../../emulator/git-process.ts'

const root = resolve(import.meta.dirname, '..', '..')
let directory: string
let git: GitRunner

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'bench-test-'))
  git = await createGitRunner(directory)
})

afterAll(async () => {
  await git.close()
  await rm(directory, { recursive: true, force: true })
})

async function bench(argv: readonly string[]): Promise<{ code: unknown; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [join(root, 'bench', 'bench.ts'), ...argv], {
    // What is generated is kept below the temporary folder: here it goes with the test.
    env: { PATH: process.env['PATH'], TMPDIR: directory, TEMP: directory },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [[code], stdout, stderr] = await Promise.all([once(child, 'close'), text(child.stdout), text(child.stderr)])
  return { code, stdout, stderr }
}

describe('npm run bench', () => {
  it('runs every way on a small history, keeps its bars and writes its pages', async () => {
    await writeFile(join(directory, 'README.md'), '# Title\n<!-- bench:start -->\n<!-- bench:end -->\nend\n')
    const cases = ['--cases', 'nothing,one', '--round-trips', '0']
    const { code, stdout, stderr } = await bench(['--quick', ...cases, '--output', directory])
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('one at 0 ms, mirror:') })
    expect(stdout.match(/^\| (nothing new|1 commit) \|/gm)).toHaveLength(10)
    expect(stdout).toMatch(/^PASS requests for a new commit: 4 /m)
    expect(stdout).toMatch(/^PASS bytes from GitHub: /m)
    expect(stdout).not.toMatch(/FAIL|failed/)
    const [results, plot, readme] = await Promise.all(
      ['bench/results.md', 'docs/images/bench-mirror.svg', 'README.md'].map((name) =>
        readFile(join(directory, name), 'utf8'),
      ),
    )
    expect(results).toMatch(/\| PASS \|/)
    expect(`${results}${plot}${readme}`).not.toContain(directory)
    expect(plot).toContain('<svg')
    expect(readme).toMatch(/^# Title\n<!-- bench:start -->\n.*\| 1 commit \|.*<!-- bench:end -->\nend\n$/s)
  })

  it('runs the start and the whole step, and counts their requests', async () => {
    const { code, stdout, stderr } = await bench(['start', 'step', '--quick', '--round-trips', '0'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^\| this action \| \d+\.\d\d × \| .*kB \|$/m)
    expect(stdout).toMatch(/^(PASS|FAIL) start, against an empty Node: \d/m)
    expect(stdout).toMatch(/^\| nothing new \| 0 ms \| 1 \+ 3 \+ 1 \+ 0 \|.*\| 1\.0 × \| +\|$/m)
    expect(stdout.match(/^PASS .*(calls|requests) /gm)).toHaveLength(5)
  })

  it.each([[['speed']], [['--size', 'large']]])('refuses %j', async (argv) => {
    expect(await bench(argv)).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('a generated history', () => {
  const shape = { seed: 7, commits: 120, bytes: 2_000_000 }
  const tipOf = async (cache: string, seed: number) => {
    const path = await ensureHistory(git, join(directory, cache), { ...shape, seed })
    return (await git.read(path, ['rev-parse', 'main'])).trim()
  }

  it('is the same for the same seed, another for another, and whole', async () => {
    const [one, same, other] = [await tipOf('a', 7), await tipOf('b', 7), await tipOf('a', 8)]
    expect(same).toBe(one)
    expect(other).not.toBe(one)
    const path = await ensureHistory(git, join(directory, 'a'), shape)
    await git.read(path, ['fsck', '--strict'])
    expect((await git.read(path, ['for-each-ref', '--format=%(refname)'])).split('\n')).toContain('refs/heads/main')
  })
})

describe('a measured command', () => {
  const node = (code: string) => ({
    file: process.execPath,
    args: ['-e', code],
    directory,
    env: { PATH: process.env['PATH'] ?? '' },
  })

  it('tells time, output and the memory of the whole tree', async () => {
    const hold = 'const b = Buffer.alloc(150 * 2 ** 20, 1); setTimeout(() => b, 500)'
    const inner = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(hold)}])`
    const measured = await measure([node("console.log('first')"), node(`${inner}; ${hold}`)], { timeoutMs: 20_000 })
    expect(measured).toMatchObject({ failure: null, stdout: 'first\n' })
    expect(measured.wallMs).toBeGreaterThan(500)
    if (process.platform === 'linux') expect(measured.memory).toBeGreaterThan(300 * 2 ** 20)
  })

  it('that fails ends the row and says so', async () => {
    const measured = await measure([node("console.error('no'); process.exit(3)"), node("console.log('never')")], {
      timeoutMs: 20_000,
    })
    expect(measured.stdout).toBe('')
    expect(measured.failure).toMatch(/ended with 3: no$/)
  })

  it.each([
    ['does not end', { timeoutMs: 300 }, 'did not finish'],
    ['is to be killed', { timeoutMs: 20_000, isEnough: () => true }, 'killed on purpose'],
  ])('that %s is ended', async (_, limits, failure) => {
    const measured = await measure([node('setInterval(() => {}, 1000)')], limits)
    expect(measured.failure).toBe(failure)
    expect(measured.wallMs).toBeLessThan(5_000)
  })
})
