import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { JobFolders } from '../../emulator/runner.ts'
import { push } from '../support/event.ts'
import { expectRegistered } from '../support/expectation.ts'
import { createTraps, makeHostileVariables, plantHostility, type Traps } from '../support/hostile-workspace.ts'
import { withScenario } from '../support/scenario.ts'
import { startServer, type TestServer } from '../support/server.ts'

const main = 'refs/heads/main'
let folder: string
let traps: Traps
let thief: TestServer
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'traps-'))
  traps = await createTraps(folder)
  thief = await startServer((_, response) => {
    response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end()
  })
})
afterEach(async () => {
  await thief.close()
  await rm(folder, { recursive: true })
})

/** Every file of the folders that are not the step's, by content. */
async function readTree({ workspace, home }: JobFolders): Promise<Readonly<Record<string, string>>> {
  const entries = await Promise.all(
    [workspace, home].map((root) => readdir(root, { recursive: true, withFileTypes: true })),
  )
  const files = entries.flat().filter((entry) => entry.isFile())
  const read = async (file: string) =>
    [
      file,
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    ] as const
  return Object.fromEntries(await Promise.all(files.map((entry) => read(path.join(entry.parentPath, entry.name)))))
}

describe.runIf(process.platform === 'linux')('what earlier steps left for git', () => {
  for (const strategy of ['relay', 'git']) {
    it(`does nothing to the step, by ${strategy}, and the step does nothing to it`, async () => {
      await withScenario(async (scenario) => {
        const trace = path.join(folder, 'trace')
        let before: Readonly<Record<string, string>> = {}
        const run = await scenario.run(
          push(main, scenario.main),
          { 'mirror-strategy': strategy },
          {
            env: await makeHostileVariables(traps, thief.url, trace),
            async prepare(folders) {
              await plantHostility(folders, traps, thief.url)
              before = await readTree(folders)
            },
            async inspect(folders) {
              expect(await readTree(folders)).toEqual(before)
            },
          },
        )
        await expectRegistered(scenario, run, 'created')
        expect(run.outputs).toMatchObject({ 'mirror-strategy': strategy, mirrored: 'pushed' })
        expect(Object.keys(before).length).toBeGreaterThan(10)
        expect(await traps.sprung()).toEqual([])
        expect(thief.connections()).toBe(0)
        expect(existsSync(trace)).toBe(false)
      })
    })
  }

  it('is not where git is run: that is a folder of this user, of our own', async () => {
    await withScenario(async (scenario) => {
      const [program, log, usual] = [path.join(folder, 'git'), path.join(folder, 'log'), process.env['PATH']]
      const note = `printf '%s %s %s\\n' "$(stat -c %u .)" "$PWD" "$*" >>'${log}'`
      await writeFile(program, `#!/bin/sh\n${note}\nPATH='${usual}' exec git "$@"\n`)
      await chmod(program, 0o755)
      let folders: JobFolders | undefined
      const run = await scenario.run(
        push(main, scenario.main),
        { 'mirror-strategy': 'git' },
        {
          env: { PATH: `${folder}${path.delimiter}${usual}` },
          async prepare(given) {
            folders = given
          },
        },
      )
      await expectRegistered(scenario, run, 'created')
      const { temp = '', workspace = '', home = '' } = folders ?? {}
      const calls = (await readFile(log, 'utf8')).trimEnd().split('\n')
      const own = `${process.getuid?.()} ${path.join(temp, 'pai-code-source-')}`
      expect(calls.length).toBeGreaterThan(2)
      expect(calls.filter((call) => !call.startsWith(own))).toEqual([])
      expect(calls.filter((call) => [workspace, home].some((place) => call.includes(place)))).toEqual([])
    })
  })

  it('would go off for a git that is run there', async () => {
    const folders = Object.fromEntries(
      ['workspace', 'home', 'work/_temp', 'tools'].map((name) => [path.basename(name), path.join(folder, 'job', name)]),
    )
    for (const directory of Object.values(folders)) await mkdir(directory ?? '', { recursive: true })
    const { workspace = '', home = '', _temp: temp = '', tools = '' } = folders
    await plantHostility({ workspace, home, temp, tools }, traps, thief.url)
    const variables = { PATH: process.env['PATH'], HOME: home, GIT_TERMINAL_PROMPT: '0' }
    const run = (cwd: string) =>
      promisify(execFile)('git', ['ls-remote', 'http://127.0.0.1:1/x.git'], { cwd, env: variables }).catch(() => {})
    await run(path.join(workspace, '.git'))
    await run(temp)
    expect(thief.connections()).toBeGreaterThan(0)
    expect(await traps.sprung()).toEqual(
      expect.arrayContaining(['repository-credential', 'repository-program', 'home-credential']),
    )
    const hostile = await makeHostileVariables(traps, thief.url, path.join(folder, 'trace'))
    const { GIT_DIR: _, GIT_ALLOW_PROTOCOL: __, ...steering } = hostile
    await promisify(execFile)('git', ['ls-remote', 'http://127.0.0.1:1/x.git'], {
      cwd: home,
      env: { ...variables, ...steering },
    }).catch(() => {})
    expect(await traps.sprung()).toContain('variable-credential')
    expect(existsSync(path.join(folder, 'trace'))).toBe(true)
  })
})
