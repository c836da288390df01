import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { JobFolders } from '../../emulator/runner.ts'
import { git } from './history.ts'

/** A folder of traps: each that goes off leaves a file of its name. */
export interface Traps {
  /** The shell command of a trap. */
  set(name: string): string
  /** The path of a program that is a trap. */
  program(name: string): Promise<string>
  sprung(): Promise<readonly string[]>
}

/** Makes the traps below a folder of the test's own. */
export async function createTraps(folder: string): Promise<Traps> {
  const sprung = path.join(folder, 'sprung')
  await mkdir(sprung)
  const set = (name: string) => `touch '${path.join(sprung, name)}'`
  return {
    set,
    async program(name) {
      const file = path.join(folder, name)
      await writeFile(file, `#!/bin/sh\n${set(name)}\nexit 1\n`)
      await chmod(file, 0o755)
      return file
    },
    sprung: () => readdir(sprung),
  }
}

const hooks =
  'pre-push reference-transaction post-checkout pre-auto-gc post-update pre-receive update push-to-checkout post-index-change fsmonitor-watchman'

/** A git configuration in which everything that can be a command is a trap, and every URL leads to `thief`. */
export async function makeHostileConfig(traps: Traps, thief: string, label: string): Promise<string> {
  const program = await traps.program(`${label}-program`)
  return [
    '[core]',
    `\tfsmonitor = ${program}`,
    `\tsshCommand = ${program}`,
    `\taskPass = ${program}`,
    `\tgitProxy = ${program}`,
    `\tpager = ${program}`,
    `\teditor = ${program}`,
    `\thooksPath = ${await makeHooks(traps, path.dirname(program), label)}`,
    '[credential]',
    `\thelper = "!${traps.set(`${label}-credential`)}; :"`,
    `[url "${thief}/"]`,
    '\tinsteadOf = http://127.0.0.1:',
    `\tpushInsteadOf = http://127.0.0.1:`,
    '[http]',
    `\tproxy = ${thief}`,
    '\tsslVerify = false',
    '\tfollowRedirects = true',
    '[protocol]',
    '\tallow = always',
    '[uploadpack]',
    `\tpackObjectsHook = ${program}`,
    '[gc]',
    '\tauto = 1',
    '',
  ].join('\n')
}

async function makeHooks(traps: Traps, folder: string, label: string): Promise<string> {
  const directory = path.join(folder, `${label}-hooks`)
  await mkdir(directory)
  for (const hook of hooks.split(' ')) {
    await writeFile(path.join(directory, hook), `#!/bin/sh\n${traps.set(`${label}-${hook}`)}\n`)
    await chmod(path.join(directory, hook), 0o755)
  }
  return directory
}

/** Puts a repository with such a configuration wherever git could come across one, and another configuration at home. */
export async function plantHostility(folders: JobFolders, traps: Traps, thief: string): Promise<void> {
  const config = await makeHostileConfig(traps, thief, 'repository')
  const elsewhere = path.join(path.dirname(path.dirname(folders.temp)), 'elsewhere.git')
  for (const bare of [elsewhere, path.join(folders.workspace, '.git')]) {
    await mkdir(bare, { recursive: true })
    git(bare, ['init', '--quiet', '--bare', '.'])
    await writeFile(path.join(bare, 'config'), `${await readFile(path.join(bare, 'config'), 'utf8')}${config}`)
  }
  // What stands above RUNNER_TEMP is a `.git` file that points elsewhere.
  await writeFile(path.join(path.dirname(folders.temp), '.git'), `gitdir: ${elsewhere}\n`)
  const home = await makeHostileConfig(traps, thief, 'home')
  const included = path.join(folders.home, 'included')
  await writeFile(included, await makeHostileConfig(traps, thief, 'included'))
  await writeFile(path.join(folders.home, '.gitconfig'), `${home}[includeIf "gitdir:/"]\n\tpath = ${included}\n`)
  await mkdir(path.join(folders.home, '.config', 'git'), { recursive: true })
  await writeFile(path.join(folders.home, '.config', 'git', 'config'), home)
  await writeFile(path.join(folders.home, '.netrc'), 'machine 127.0.0.1 login thief password thief\n')
}

/** Variables that steer git, as an earlier step may have set them for the whole job. */
export async function makeHostileVariables(
  traps: Traps,
  thief: string,
  trace: string,
): Promise<Record<string, string>> {
  const program = await traps.program('variable-program')
  const names =
    'GIT_ASKPASS SSH_ASKPASS GIT_SSH GIT_SSH_COMMAND GIT_PROXY_COMMAND GIT_EXTERNAL_DIFF GIT_PAGER GIT_EDITOR EDITOR PAGER'
  const config = path.join(path.dirname(program), 'variable-config')
  await writeFile(config, await makeHostileConfig(traps, thief, 'variable'))
  return {
    ...Object.fromEntries(names.split(' ').map((name) => [name, program])),
    GIT_CONFIG_GLOBAL: config,
    GIT_CONFIG_SYSTEM: config,
    GIT_CONFIG: config,
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: 'credential.helper',
    GIT_CONFIG_VALUE_0: `!${traps.set('variable-credential')}; :`,
    GIT_CONFIG_KEY_1: `url.${thief}/.insteadOf`,
    GIT_CONFIG_VALUE_1: 'http://127.0.0.1:',
    GIT_CONFIG_PARAMETERS: `'core.hooksPath=${path.join(path.dirname(program), 'variable-hooks')}'`,
    GIT_DIR: '/nonexistent',
    GIT_WORK_TREE: '/nonexistent',
    GIT_OBJECT_DIRECTORY: '/nonexistent',
    GIT_NAMESPACE: 'thief',
    GIT_TEMPLATE_DIR: path.dirname(program),
    GIT_SSL_NO_VERIFY: '1',
    GIT_ALLOW_PROTOCOL: 'ext:file:ssh',
    GIT_TRACE: trace,
    GIT_TRACE_CURL: trace,
    GIT_TRACE_PACKET: trace,
    GIT_TRACE_REDACT: '0',
    GIT_TERMINAL_PROMPT: '1',
  }
}
