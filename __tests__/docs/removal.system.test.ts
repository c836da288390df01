import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { push } from '../support/event.ts'
import { findCode, readPage } from '../support/markdown.ts'
import { withScenario } from '../support/scenario.ts'

const run = promisify(execFile)
const command = findCode(readPage('README.md')).find((code) => code.includes('--delete')) ?? ''

// The command is one for bash.
describe.skipIf(process.platform === 'win32')('what the README tells to remove everything', () => {
  it('deletes pins and checkpoints from the mirror, and nothing else', () =>
    withScenario(async (scenario) => {
      const { emulator, first, main, bare } = scenario
      await scenario.seedMirror({
        'refs/heads/main': first,
        'refs/tags/v1': first,
        [`refs/tags/pai/checkpoint/${first}`]: first,
      })
      await scenario.run(push('refs/heads/main', main))
      const branchPin = await scenario.run(push('refs/heads/main', first), { pin: 'branch' })
      expect(branchPin.outputs['result']).toBe('created')
      const refs = Object.keys((await scenario.readMirror()) ?? {})
      for (const pin of [`heads/pai/${first}`, `tags/pai/${main}`]) expect(refs).toContain(`refs/${pin}`)
      const mirror = new URL(branchPin.outputs['code-repo'] ?? '')
      Object.assign(mirror, { username: 'ci-robot', password: emulator.codeup.token })
      await run('bash', ['-c', command], { cwd: bare, env: { ...process.env, MIRROR: mirror.href } })
      expect(Object.keys((await scenario.readMirror()) ?? {})).toEqual(['refs/heads/main', 'refs/tags/v1'])
    }))

  it('finds the code sources by the end of their description', () =>
    withScenario(async ({ emulator, main, run }) => {
      await run(push('refs/heads/main', main), { description: 'Nightly' })
      const told = emulator.pai.codeSources().map(({ Description }) => Description)
      expect(told).toEqual([expect.stringMatching(/^Nightly \[github-action:v1 .*\]$/)])
      expect(readPage('README.md').text).toContain('`[github-action:v1 …]`')
    }))
})
