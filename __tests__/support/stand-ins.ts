import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Emulator } from '../../emulator/emulator.ts'
import { createAuthority } from './certificate.ts'

/** What stands in for an action of somebody else, and why that one cannot run here. */
export interface StandIn {
  readonly reason: string
  readonly bringsCli: boolean
  /** What the job has to grant to it. */
  readonly permissions: Readonly<Record<string, string>>
  readonly env: (emulator: Emulator) => Readonly<Record<string, string>>
}

/** By action, without its version. Nothing of ours is ever replaced, nor GitHub's own checkout. */
export const standIns: Readonly<Record<string, StandIn>> = {
  'aliyun/configure-aliyun-credentials-action': {
    reason: 'signs in at the live STS',
    bringsCli: false,
    permissions: { 'id-token': 'write' },
    env: ({ pai }) => ({
      ALIBABA_CLOUD_ACCESS_KEY_ID: pai.accessKeyId,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: pai.accessKeySecret,
    }),
  },
  'aliyun/setup-aliyun-cli-action': { reason: 'downloads the CLI', bringsCli: true, permissions: {}, env: () => ({}) },
}

/** Writes an authority where a workflow names one that only its own machines have; everything else stays as it is. */
export async function placeAuthority(
  env: Readonly<Record<string, string>>,
  root: string,
): Promise<Readonly<Record<string, string>>> {
  if (env['NODE_EXTRA_CA_CERTS'] === undefined) return env
  const file = path.join(root, 'authority.pem')
  await writeFile(file, createAuthority().cert)
  return { ...env, NODE_EXTRA_CA_CERTS: file }
}

/** What act cannot run, and why: the tests run it by the emulator's own runner. */
export const beyondAct: Readonly<Record<string, string>> = {
  'examples/container.yml': 'a job container needs a Docker engine',
}

/** One call of `aliyun`: its arguments, and whether it had an access key to sign with. */
export interface CliCall {
  readonly arguments: readonly string[]
  readonly signed: boolean
}

/** An `aliyun` that records how it was called, for PATH. */
export interface Cli {
  readonly directory: string
  readCalls(): Promise<readonly CliCall[]>
}

/** Puts the recording `aliyun` into a folder of its own below `root`. */
export async function createCli(root: string): Promise<Cli> {
  const directory = path.join(root, 'bin')
  const [command, calls] = [path.join(directory, 'aliyun'), path.join(root, 'aliyun-calls')]
  const call = '{ arguments: process.argv.slice(2), signed: Boolean(process.env.ALIBABA_CLOUD_ACCESS_KEY_SECRET) }'
  const script = [
    `#!${process.execPath}`,
    `require('node:fs').appendFileSync(${JSON.stringify(calls)}, \`\${JSON.stringify(${call})}\\n\`)`,
    `console.log('{"JobId":"dlc1"}')`,
  ]
  await mkdir(directory, { recursive: true })
  await writeFile(command, script.join('\n'))
  await chmod(command, 0o755)
  await writeFile(calls, '')
  const readCalls = async () =>
    (await readFile(calls, 'utf8'))
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as CliCall)
  return { directory, readCalls }
}
