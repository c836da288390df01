import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Facts } from '../src/report/facts.ts'
import { makeCodeSourceJson, makeSummary } from '../src/report.ts'
import { done } from './support/facts.ts'

let directory = ''
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'usage-'))
  await writeFile(
    path.join(directory, 'job.json'),
    JSON.stringify({ DisplayName: 'train', UserCommand: 'python t.py' }),
  )
})
afterAll(() => rm(directory, { recursive: true, force: true }))

/** Pastes the commands of the summary into a shell whose `aliyun` prints its arguments. */
function paste(facts: Facts, cwd = directory) {
  const [, commands = ''] = /```+sh\n(.*?)\n```/s.exec(makeSummary(facts, null, null)) ?? []
  const script = `aliyun() { printf '%s\\0' "$@"; }\n${commands}\necho open`
  const { stdout } = spawnSync('bash', ['-c', script], { cwd, encoding: 'utf8' })
  const printed = stdout.split('\0')
  const last = printed.pop()
  return { called: printed, last }
}

// jq and bash, as on a Linux machine.
describe.skipIf(process.platform === 'win32')('the commands for a DLC job, pasted as they are', () => {
  it('submit the source in its workspace, and leave the shell open', () => {
    const { called, last } = paste(done)
    expect(called.slice(0, -1)).toEqual('pai-dlc POST /api/v1/jobs --region cn-hangzhou --body'.split(' '))
    expect(JSON.parse(called.at(-1) ?? '')).toEqual({
      DisplayName: 'train',
      WorkspaceId: '4321',
      CodeSource: JSON.parse(makeCodeSourceJson(done)),
      UserCommand: `cd /root/code/ && test "$(git rev-parse HEAD)" = ${done.commit} || exit 90\npython t.py`,
    })
    expect(last).toBe('open\n')
  })

  it('check nothing where PAI follows the branch', () => {
    const { called } = paste({ ...done, codeCommit: null })
    expect(JSON.parse(called.at(-1) ?? '')).toMatchObject({ WorkspaceId: '4321', UserCommand: 'python t.py' })
  })

  it('submit nothing without a job.json', () => {
    expect(paste(done, tmpdir())).toEqual({ called: [], last: 'open\n' })
  })

  it('run nothing of a name from elsewhere', () => {
    const name = `x';echo evil;'"$(echo evil)"`
    const { called, last } = paste({ ...done, branch: name, workspaceId: name })
    expect(JSON.parse(called.at(-1) ?? '')).toMatchObject({ WorkspaceId: name, CodeSource: { Branch: name } })
    expect(last).toBe('open\n')
  })
})
