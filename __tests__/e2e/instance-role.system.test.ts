import { execFile, spawnSync } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const script = path.resolve(import.meta.dirname, '../support/instance-role.ts')
const prepare = 'ip link set lo up && ip addr add 100.100.100.200/32 dev lo'
const enter = (command: string) => ['--map-root-user', '--net', 'sh', '-c', command]
const canEnter = process.platform === 'linux' && spawnSync('unshare', enter(prepare)).status === 0

async function runThere(argument: string) {
  const command = `${prepare} && exec "${process.execPath}" "${script}" ${argument}`
  const { stdout } = await promisify(execFile)('unshare', enter(command))
  return JSON.parse(stdout.slice(stdout.lastIndexOf('\n{') + 1))
}

// The address of the metadata service is the same everywhere: it needs a network of its own.
describe.runIf(canEnter)('on a self-hosted runner without any other credentials', () => {
  it('the role of the ECS instance is used, past the proxy, after it was found that there is one', async () => {
    const done = await runThere('')
    expect(done).toMatchObject({ conclusion: 'success', outputs: { result: 'created' } })
    const asked = ['instance.token', 'instance.token', 'instance.role', 'instance.credentials', 'pai.list']
    const signing = done.calls.filter((call: string) => /^(instance|pai)/.test(call))
    expect(signing.slice(0, 5)).toEqual(asked)
    expect(done.log).toContain("credentials: session of the instance's role runner (from the ECS metadata service)")
  })

  it('and without a metadata service, there are none', async () => {
    const done = await runThere('none')
    expect(done).toMatchObject({ conclusion: 'failure', calls: [], outputs: { 'error-code': 'E_NO_CREDENTIALS' } })
  })
})
