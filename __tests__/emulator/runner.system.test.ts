import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { type RunOptions, runAction } from '../../emulator/runner.ts'

const folders: string[] = []
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
})

const manifest = `
name: Fixture
description: A fixture
inputs:
  who: { description: Who, default: world }
  github-token: { description: Token, default: "\${{ github.token }}" }
runs: { using: node24, main: main.js, post: post.js }
`
const prelude = `
const fs = require('node:fs')
const append = (kind, text) => fs.appendFileSync(process.env['GITHUB_' + kind], text + '\\n')
`

async function run(main: string, options: Partial<RunOptions> = {}, post = '') {
  const action = await mkdtemp(path.join(tmpdir(), 'fixture-'))
  folders.push(action)
  await writeFile(path.join(action, 'action.yml'), manifest)
  await writeFile(path.join(action, 'main.js'), prelude + main)
  await writeFile(path.join(action, 'post.js'), prelude + post)
  const github = {
    serverUrl: 'http://127.0.0.1:1',
    apiUrl: 'http://127.0.0.1:1/api/v3',
    repository: 'octo/hello',
    sha: 'a'.repeat(40),
    ref: 'refs/heads/feature/x',
    eventName: 'push',
    payload: { ref: 'refs/heads/feature/x' },
  }
  return runAction({ action, with: {}, github, token: 'ghs_fixture_token', ...options })
}

it('gives the process a clean environment, closed stdin and an empty workspace', async () => {
  process.env['RUNNER_TEST_LEAK'] = '1'
  const { outputs, leftovers } = await run(
    `
    const event = JSON.parse(fs.readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'))
    append('OUTPUT', 'names=' + Object.keys(process.env).sort().join(' '))
    append('OUTPUT', 'seen=' + JSON.stringify({
      event, cwd: fs.realpathSync(process.cwd()) === fs.realpathSync(process.env.GITHUB_WORKSPACE),
      files: fs.readdirSync('.'), stdin: fs.readFileSync(0, 'utf8'), who: process.env.INPUT_WHO,
      token: process.env['INPUT_GITHUB-TOKEN'], given: process.env.GIVEN, sha: process.env.GITHUB_SHA,
      ref: process.env.GITHUB_REF_NAME + ' ' + process.env.GITHUB_REF_TYPE, owner: process.env.GITHUB_REPOSITORY_OWNER,
    }))`,
    { env: { GIVEN: 'yes', GITHUB_SHA: 'not this' } },
  )
  delete process.env['RUNNER_TEST_LEAK']
  expect(JSON.parse(outputs['seen'] ?? '')).toEqual({
    event: { ref: 'refs/heads/feature/x' },
    cwd: true,
    files: [],
    stdin: '',
    who: 'world',
    token: 'ghs_fixture_token',
    given: 'yes',
    sha: 'a'.repeat(40),
    ref: 'feature/x branch',
    owner: 'octo',
  })
  expect(outputs['names']).not.toMatch(/LEAK|GITHUB_TOKEN|VITEST|NODE_OPTIONS/)
  expect(leftovers).toEqual([])
})

it('hands outputs, state, summary, environment and path on, and state to the post step', async () => {
  const result = await run(
    `
    append('OUTPUT', 'a<<X\\n1\\n2\\nX')
    append('STATE', 'id=code-1')
    append('ENV', 'FROM_MAIN=yes')
    append('PATH', '/from/main')
    append('STEP_SUMMARY', '# Done ghs_fixture_token')`,
    {},
    `
    console.log(process.env.STATE_id, process.env.FROM_MAIN, process.env.PATH.startsWith('/from/main'))
    console.log(fs.readFileSync(process.env.GITHUB_OUTPUT, 'utf8').length)`,
  )
  expect(result).toMatchObject({ conclusion: 'success', outputs: { a: '1\n2' }, state: { id: 'code-1' } })
  expect(result.summary).toBe('# Done ***\n')
  expect(result.post).toEqual({ exitCode: 0, log: 'code-1 yes true\n0\n', raw: 'code-1 yes true\n0\n' })
})

it('carries out commands of both streams, at a line start after a CR too, and masks from then on', async () => {
  const { log, raw, annotations, masks } = await run(`
    process.stdout.write('hunter2222\\n::add-mask::hunter2222\\nhunter2222 aHVudGVyMjIyMg==\\nprogress 1\\r::warning title=W::soon')
    process.stdout.write('\\n::group::G\\nin it\\n::endgroup::\\n::debug::unseen\\n')
    process.stdout.write('::stop-commands::tok-en-1\\n::error::not one\\n::tok-en-1::\\n::notice::last\\n')
    setTimeout(() => process.stderr.write('remote: ##[error]injected hunter2222\\n'), 100)`)
  expect(log).toContain('hunter2222\n*** ***\nprogress 1\n##[warning]soon\n##[group]G\nin it\n##[endgroup]\n')
  expect(log).toMatch(/::error::not one\n.*\n##\[notice\]last\n##\[error\]injected \*\*\*\n$/)
  expect(log).not.toContain('unseen')
  expect(log.indexOf('hunter2222')).toBe(log.lastIndexOf('hunter2222'))
  expect(raw).toContain('injected hunter2222')
  expect(masks).toEqual(['hunter2222'])
  expect(annotations).toContainEqual({ level: 'warning', title: 'W', message: 'soon' })
  expect(annotations.map(({ level }) => level).sort()).toEqual(['error', 'notice', 'warning'])
})

it.each([
  ['a file command that does not parse', `append('OUTPUT', 'nonsense')`, /Invalid format 'nonsense'/],
  ['a disabled command', `console.log('::set-env name=A::1')`, /`set-env` command is disabled/],
  ['a guessable stop token', `console.log('::stop-commands::error')`, /stop-commands is not allowed/],
])('fails the step for %s although the process succeeded', async (_, script, message) => {
  const { conclusion, exitCode, annotations } = await run(script)
  expect({ conclusion, exitCode }).toEqual({ conclusion: 'failure', exitCode: 0 })
  expect(annotations.at(-1)?.message).toMatch(message)
})

it('drops a summary over the limit without failing, and cuts annotations', async () => {
  const { conclusion, summary, annotations } = await run(`
    for (let i = 0; i < 12; i++) console.log('::notice::' + i + 'x'.repeat(5000))
    append('STEP_SUMMARY', 'x'.repeat(1024 * 1024))`)
  expect({ conclusion, summary }).toEqual({ conclusion: 'success', summary: '' })
  expect(annotations.filter(({ level }) => level === 'notice')).toHaveLength(10)
  expect(annotations[0]?.message).toHaveLength(4096)
  expect(annotations.at(-1)?.message).toMatch(/supports content up to a size of 1024k, got 1024k/)
})

it('runs the post step after a failure, with what was saved before it', async () => {
  const { conclusion, exitCode, state, post } = await run(
    `append('STATE', 'a=1'); process.exit(3)`,
    {},
    `console.log('post ' + process.env.STATE_a)`,
  )
  expect({ conclusion, exitCode, state, log: post?.log }).toEqual({
    conclusion: 'failure',
    exitCode: 3,
    state: { a: '1' },
    log: 'post 1\n',
  })
})

// Windows has no signals to ignore or to answer.
it.skipIf(process.platform === 'win32')('cancels with SIGINT first, and says how long the process took', async () => {
  const stop = new AbortController()
  setTimeout(() => stop.abort(), 400)
  const { conclusion, exitCode, log, milliseconds, post } = await run(
    `process.on('SIGINT', () => { console.log('stopping'); process.exit(130) }); setTimeout(() => {}, 60_000)`,
    { signal: stop.signal },
    `console.log('reconciled')`,
  )
  expect({ conclusion, exitCode, post: post?.log }).toEqual({
    conclusion: 'cancelled',
    exitCode: 130,
    post: 'reconciled\n',
  })
  expect(log).toContain('stopping\n')
  expect(milliseconds.afterCancel).toBeLessThan(3_000)
})

it.skipIf(process.platform === 'win32')('ends a process that ignores both signals, and what it started', async () => {
  const started = performance.now()
  const { conclusion, exitCode, annotations } = await run(
    `process.on('SIGINT', () => {}); process.on('SIGTERM', () => console.log('no'))
     require('node:child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'inherit' })`,
    { timeoutMilliseconds: 300 },
  )
  expect({ conclusion, exitCode }).toEqual({ conclusion: 'cancelled', exitCode: null })
  expect(annotations[0]?.message).toMatch(/timed out after 300 ms/)
  expect(performance.now() - started).toBeLessThan(14_000)
})

it('names what the action left behind', async () => {
  const { leftovers } = await run(`
    fs.writeFileSync('new.txt', '')
    fs.writeFileSync(process.env.HOME + '/.gitconfig', '')
    fs.mkdirSync(process.env.RUNNER_TEMP + '/x')`)
  expect(leftovers).toEqual(['home/.gitconfig', 'temp/x', 'workspace/new.txt'])
})

it('shows inputs and environment at the start, secrets masked', async () => {
  const { log } = await run('', {
    with: { who: 'me', odd: '1' },
    env: { A: 'b', ACTIONS_X_TOKEN: 'oidc-1' },
    secrets: ['me'],
  })
  expect(log).toMatch(
    /^##\[warning\]Unexpected input\(s\) 'odd'.*\n##\[group\]Run .*\nwith:\n {2}who: \*\*\*\n {2}github-token: \*\*\*\n {2}odd: 1\nenv:\n {2}A: b\n##\[endgroup\]\n$/,
  )
})
