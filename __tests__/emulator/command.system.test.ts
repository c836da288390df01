import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** A port that is free, as are the four after it, which the other servers get. */
async function findPort(): Promise<number> {
  for (;;) {
    const first = await listen(0)
    const { port } = first.address() as AddressInfo
    const others = await Promise.allSettled([1, 2, 3, 4].map((more) => listen(port + more)))
    const opened = others.flatMap((other) => (other.status === 'fulfilled' ? [other.value] : []))
    for (const server of [first, ...opened]) server.close()
    if (opened.length === others.length) return port
  }
}

async function listen(port: number): Promise<Server> {
  const server = createServer().listen(port, '127.0.0.1')
  await once(server, 'listening')
  return server
}

async function readUntil(child: ChildProcessByStdio<null, Readable, Readable>, text: string): Promise<string> {
  let output = ''
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    output += String(chunk)
    if (output.includes(text)) return output
  }
  throw new Error(`ended without ${text}: ${output}`)
}

/** Runs the printed command as it stands, and returns what it printed. */
async function runPrinted(output: string): Promise<string> {
  const command = output.slice(output.indexOf('\nenv '), output.indexOf('\nStop with'))
  const child = spawn('bash', ['-c', command], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  return (await child.stdout.toArray()).join('')
}

it.each(['center', 'region'])(
  'the command that is printed for the %s edition registers the sample',
  async (edition) => {
    const args = ['emulator/main.ts', '--quiet', '--edition', edition, '--port', String(await findPort())]
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    try {
      const printed = await runPrinted(await readUntil(child, 'Stop with'))
      expect(printed).toContain('read back: every field is as wanted')
      const exit = once(child, 'exit')
      child.kill('SIGTERM')
      await exit
    } finally {
      child.kill('SIGKILL')
    }
  },
)

it('npm run emulator prints a ready command, serves the sample, and stops on SIGTERM without a trace', async () => {
  const port = await findPort()
  const directory = await mkdtemp(join(tmpdir(), 'command-'))
  const file = join(directory, 'variables')
  const args = ['emulator/main.ts', '--quiet', '--port', String(port), '--variables', file]
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  try {
    const output = await readUntil(child, 'Stop with')
    const variable = (name: string): string => new RegExp(`'${name}=(.*)'`).exec(output)?.[1] ?? ''
    expect(variable('GITHUB_SERVER_URL')).toBe(`http://127.0.0.1:${port}`)
    const headers = { authorization: `token ${variable('INPUT_GITHUB-TOKEN')}` }
    const commit = `${variable('GITHUB_API_URL')}/repos/octo/train/commits/main`
    const { sha } = (await (await fetch(commit, { headers })).json()) as { sha: string }
    expect(sha).toBe(variable('GITHUB_SHA'))
    const listed = [...output.matchAll(/^ {2}'(\S+=.*)' \\$/gm)].map(([, pair]) => pair)
    expect((await readFile(file, 'utf8')).trim().split('\n')).toEqual(listed)
    const folder = variable('RUNNER_TEMP')
    expect((await stat(folder)).isDirectory()).toBe(true)
    const exit = once(child, 'exit')
    child.kill('SIGTERM')
    expect(await exit).toEqual([0, null])
    await expect(stat(folder)).rejects.toThrow('ENOENT')
  } finally {
    child.kill('SIGKILL')
    await rm(directory, { recursive: true })
  }
})
