import { execFileSync } from 'node:child_process'
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { ActionError } from '../../src/errors.ts'
import { createGit } from '../../src/git/git.ts'
import { pushWithGit } from '../../src/git/push.ts'
import { parseSha } from '../../src/git/refs.ts'
import type { Remote } from '../../src/git/remote.ts'
import { readProxies } from '../../src/http/proxies.ts'
import { addCommit, findObject } from '../support/history.ts'
import { noProxies, plainNetwork } from '../support/http.ts'
import { readProcesses } from '../support/processes.ts'
import { type Handler, startServer } from '../support/server.ts'

const onLinux = it.runIf(process.platform === 'linux')
let emulator: Emulator
let directory: string
let tip: ReturnType<typeof parseSha>
let mirror: Remote
let disk: string
let pushes = 0

beforeAll(async () => {
  emulator = await startEmulator()
  tip = parseSha(addCommit(await emulator.github.createRepository('octo/train'), 'refs/heads/main'))
  disk = await emulator.codeup.createRepository('team/train')
  const { endpoint, organizationPath, username, token: password } = emulator.codeup
  mirror = { url: `${endpoint}/${organizationPath}/team/train.git`, username, password }
})
afterAll(async () => await emulator.close())
beforeEach(async () => {
  emulator.faults = {}
  directory = await mkdtemp(join(tmpdir(), 'git-test-'))
})
afterEach(async () => await rm(directory, { recursive: true, force: true }))

const path = { PATH: process.env['PATH'] ?? '' }
const open = (env: Record<string, string> = path, signal = new AbortController().signal) =>
  createGit({ directory, env, proxies: noProxies, signal })

/** A push that is under way, marked by a variable in the environment of its processes. */
function startPush(signal: AbortSignal, PATH = path.PATH) {
  if (tip === null) throw new Error('there is no commit')
  const canary = `CANARY=${crypto.randomUUID()}`
  const folders: string[] = []
  const ref = `refs/heads/push-${++pushes}`
  const options = {
    temporary: directory,
    env: { PATH, CANARY: canary.slice(7) },
    network: plainNetwork,
    signal,
    onDirectory: (folder: string) => folders.push(folder),
  }
  const origin = { url: `${emulator.github.url}/octo/train.git`, username: 'x', password: emulator.github.token }
  const pushed = pushWithGit(options, origin, mirror, [{ ref, object: tip, old: null, forced: false }])
  const alive = async () => (await readProcesses()).filter(({ environment }) => environment.includes(canary))
  return { pushed, folders, alive, ref }
}

async function waitForCall(call: string): Promise<void> {
  const from = emulator.journal.length
  for (let count = 0; count < 500; count++) {
    if (emulator.journal.slice(from).some((entry) => entry.call === call)) return
    await sleep(10)
  }
  throw new Error(`${call} was never asked`)
}

async function readFiles(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return (await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), 'latin1')))).join('\n')
}

onLinux('has pushed also when its folder cannot be removed, as where a scanner holds files in it', async () => {
  // Deeper than any path may be long.
  const deep = 'd=$(printf "%0250d" 0); for i in $(seq 20); do mkdir $d && cd $d; done; cd "$top"'
  const script = `#!/bin/bash\nPATH=${path.PATH}\ntop=$PWD\ncase "$*" in *" push "*) ${deep} ;; esac\nexec git "$@"\n`
  const folder = await mkdtemp(join(tmpdir(), 'deep-'))
  await writeFile(join(folder, 'git'), script)
  await chmod(join(folder, 'git'), 0o755)
  const { pushed, folders, ref } = startPush(new AbortController().signal, folder)
  const done = await pushed.finally(() => execFileSync('rm', ['-rf', folder, ...folders]))
  expect(done.rejected).toEqual([])
  expect(findObject(disk, ref)).toBe(tip)
})

onLinux('has no credential in any argument and on no disk while it pushes', async () => {
  emulator.faults = { 'codeup.git.receive-pack': ['delay:700'] }
  const { pushed, folders, alive } = startPush(new AbortController().signal)
  await waitForCall('codeup.git.receive-pack')
  const [processes, own, files] = [await readProcesses(), await alive(), await readFiles(folders[0] ?? '')]
  expect((await pushed).rejected).toEqual([])
  expect(own.length).toBeGreaterThanOrEqual(2)
  expect(files).toContain('[core]')
  for (const { username, password } of [mirror, { username: 'x', password: emulator.github.token }]) {
    const pair = Buffer.from(`${username}:${password}`).toString('base64')
    for (const secret of [password ?? '', encodeURIComponent(password ?? ''), pair]) {
      expect(processes.filter(({ argv }) => argv.includes(secret))).toEqual([])
      expect(files).not.toContain(secret)
    }
  }
})

onLinux.each(['codeup.git.receive-pack', 'github.git.upload-pack'])(
  'leaves no process and no folder when it is cancelled during %s',
  async (call) => {
    emulator.faults = { [call]: ['hang'] }
    const step = new AbortController()
    const reason = new ActionError('E_CANCELLED', 'The run was cancelled.')
    const { pushed, folders, alive, ref } = startPush(step.signal)
    pushed.catch(() => {})
    await waitForCall(call)
    expect((await alive()).length).toBeGreaterThanOrEqual(2)
    const started = Date.now()
    step.abort(reason)
    await expect(pushed).rejects.toBe(reason)
    expect(Date.now() - started).toBeLessThan(1_000)
    await sleep(50)
    expect(await alive()).toEqual([])
    expect(folders).toHaveLength(1)
    expect(findObject(disk, ref)).toBeNull()
    expect(await readdir(directory)).toEqual([])
  },
)

onLinux(
  'has git ended on Windows by a program that is not looked for in the workspace and sees no secret',
  async () => {
    const own = await mkdtemp(join(tmpdir(), 'windows-'))
    const script = (text: string) => `#!/bin/sh\nPATH=${path.PATH}\n${text}\n`
    await writeFile(join(own, 'git'), script('exec sleep 60'), { mode: 0o755 })
    await writeFile(join(own, 'taskkill'), script(`(pwd; env) > '${own}/seen'; kill -9 $2`), { mode: 0o755 })
    vi.stubEnv('CODEUP_TOKEN', 'secret-of-the-step')
    const { platform } = process
    Object.defineProperty(process, 'platform', { value: 'win32' })
    try {
      const step = new AbortController()
      const run = open({ PATH: own }, step.signal).run(['version'])
      await sleep(100)
      step.abort(new Error('over'))
      await expect(run).rejects.toThrow('over')
      const seen = await readFile(join(own, 'seen'), 'utf8')
      expect(seen.split('\n')[0]).toBe(directory)
      expect(seen).not.toContain('secret-of-the-step')
    } finally {
      Object.defineProperty(process, 'platform', { value: platform })
      vi.unstubAllEnvs()
      await rm(own, { recursive: true })
    }
  },
)

it('starts nothing after the step is over', async () => {
  const reason = new ActionError('E_TIMEOUT', 'Out of time.')
  await expect(open(path, AbortSignal.abort(reason)).run(['init', '--bare', '.'])).rejects.toBe(reason)
  expect(await readdir(directory)).toEqual([])
})

it('says that git is missing where PATH has none', async () => {
  await expect(open({ PATH: directory }).run(['--version'])).rejects.toMatchObject({ code: 'E_GIT_MISSING' })
})

it('answers with the exit code and both outputs when git fails', async () => {
  const output = await open().run(['rev-parse', '--verify', 'HEAD'])
  expect(output.exitCode).toBe(128)
  expect(output.stderr).toMatch(/^fatal:/)
})

it('speaks English whatever the language of the runner', async () => {
  const output = await open({ ...path, LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8', LANGUAGE: 'zh_CN' }).run([
    'rev-parse',
    'x',
  ])
  expect(output.stderr).toMatch(/not a git repository|unknown revision/)
})

it('reads no configuration but its own', async () => {
  await writeFile(join(directory, '.gitconfig'), '[user]\n\tname = Mallory\n')
  const output = await open({ ...path, HOME: directory }).run(['config', '--list', '--show-origin'])
  const origins = new Set(
    output.stdout
      .trim()
      .split('\n')
      .map((line) => line.split('\t')[0]),
  )
  expect([...origins]).toEqual(['command line:'])
})

it.each(['file:///tmp/nothing.git', 'ext::sh -c touch% pwned', 'ssh://127.0.0.1:1/x.git', 'git://127.0.0.1:1/x.git'])(
  'refuses the transport of %s',
  async (url) => {
    const output = await open().run(['ls-remote', url])
    expect(output.exitCode).not.toBe(0)
    expect(output.stderr).toMatch(/transport '\w+' not allowed/)
    expect(await readdir(directory)).toEqual([])
  },
)

it.each([
  ['http://proxy.example:80', 'http://proxy.example:80/'],
  ['proxy.example', 'http://proxy.example:80/'],
  ['https://ci:p%40ss@proxy.example', 'https://ci:p%40ss@proxy.example:443/'],
  ['http://[::1]', 'http://[::1]:80/'],
  ['http://proxy.example:3128', 'http://proxy.example:3128/'],
])('reaches the proxy %s at the port at which every other client does', async (proxy, expected) => {
  const proxies = readProxies({ http_proxy: proxy })
  const git = createGit({ directory, env: path, proxies, signal: new AbortController().signal })
  const remote: Remote = { url: 'http://host.example/x.git', username: null, password: null }
  const output = await git.run(['-c', 'alias.show-proxy=!printenv http_proxy', 'show-proxy'], remote)
  expect(output.stdout.trim()).toBe(expected)
})

it('gives a password to its own origin only', async () => {
  const handle: Handler = (_, response) => {
    response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end()
  }
  const [own, other] = [await startServer(handle), await startServer(handle)]
  const remote: Remote = { url: `${own.url}/x.git`, username: 'ci', password: 'p\'a$(id)`"\\n%s' }
  const git = open()
  await git.run(['ls-remote', remote.url], remote)
  await git.run(['ls-remote', `${other.url}/x.git`], remote)
  await Promise.all([own.close(), other.close()])
  const given = own.requests.map(({ headers }) => headers.authorization).find((header) => header !== undefined)
  expect(Buffer.from(given?.slice(6) ?? '', 'base64').toString()).toBe(`ci:${remote.password}`)
  expect(other.requests.length).toBeGreaterThan(0)
  expect(other.requests.filter(({ headers }) => headers.authorization !== undefined)).toEqual([])
})
