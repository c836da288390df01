import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { createGitRunner } from '../../emulator/git-process.ts'
import { type SampleHistory, writeSampleHistory } from '../../emulator/sample.ts'
import { createGitClient, type GitClient, makeLogin } from './git-client.ts'

let emulator: Emulator
let client: GitClient
let sample: SampleHistory
let github: string

beforeAll(async () => {
  emulator = await startEmulator()
  client = await createGitClient()
  const git = await createGitRunner(emulator.directory)
  sample = await writeSampleHistory(git, await emulator.github.createRepository('octo/train'))
  github = `${emulator.github.url}/octo/train.git`
  await client.run('clone', '--quiet', '--mirror', makeLogin(github, 'x', emulator.github.token), '.')
})
afterAll(async () => {
  await client.close()
  await emulator.close()
})

const basic = (user: string, password: string): string => Buffer.from(`${user}:${password}`).toString('base64')

describe('git on the emulated GitHub', () => {
  it('clones everything with the token and any user name, pull request refs included', async () => {
    const { output } = await client.run('for-each-ref', '--format=%(refname)')
    expect(output.trim().split('\n')).toEqual([
      'refs/heads/feature/tokenizer',
      'refs/heads/main',
      'refs/pull/7/head',
      'refs/tags/v1.0.0',
    ])
  })

  it.each(['0', '2'])('speaks protocol %s', async (version) => {
    const url = makeLogin(github, 'any', emulator.github.token)
    const { output } = await client.run('-c', `protocol.version=${version}`, 'ls-remote', url, 'refs/heads/main')
    expect(output).toBe(`${sample.main}\trefs/heads/main\n`)
  })

  it('serves any SHA and filters', async () => {
    const url = makeLogin(github, 'x', emulator.github.token)
    const work = await createGitClient()
    await work.run('init', '--quiet', '--bare')
    expect((await work.run('fetch', '--quiet', '--depth=1', '--filter=tree:0', url, sample.tagged)).code).toBe(0)
    expect((await work.run('rev-parse', 'FETCH_HEAD')).output.trim()).toBe(sample.tagged)
    await work.close()
  })

  it('refuses a wrong token, a missing repository, and a push with the read token', async () => {
    expect((await client.run('ls-remote', makeLogin(github, 'x', 'ghs_wrong'))).errors).toContain(
      'Authentication failed',
    )
    const missing = makeLogin(`${emulator.github.url}/octo/none.git`, 'x', emulator.github.token)
    expect((await client.run('ls-remote', missing)).errors).toContain('not found')
    const push = await client.run('push', makeLogin(github, 'x', emulator.github.token), 'main:refs/heads/new')
    expect(push.errors).toContain('The requested URL returned error: 403')
    expect(
      (await client.run('push', makeLogin(github, 'x', emulator.github.writeToken), 'main:refs/heads/new')).code,
    ).toBe(0)
  })

  it('compares the authentication scheme without regard to case and names the scheme it wants', async () => {
    const target = `${github}/info/refs?service=git-upload-pack`
    const refused = await fetch(target)
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Basic realm="GitHub"'])
    for (const scheme of ['basic', 'Basic', 'BASIC']) {
      const authorization = `${scheme} ${basic('x-access-token', emulator.github.token)}`
      expect((await fetch(target, { headers: { authorization } })).status).toBe(200)
    }
  })

  it('answers ls-refs of protocol 2 in one POST, gzip or not', async () => {
    const request = '0014command=ls-refs\n00010009peel\n001bref-prefix refs/heads/m0000'
    const headers = {
      authorization: `basic ${basic('x', emulator.github.token)}`,
      'content-type': 'application/x-git-upload-pack-request',
      'git-protocol': 'version=2',
    }
    const plain = await fetch(`${github}/git-upload-pack`, { method: 'POST', headers, body: request })
    const text = await plain.text()
    expect(text).toBe(`003d${sample.main} refs/heads/main\n0000`)
    expect(plain.headers.get('content-type')).toBe('application/x-git-upload-pack-result')
    const zipped = { ...headers, 'content-encoding': 'gzip' }
    const again = await fetch(`${github}/git-upload-pack`, { method: 'POST', headers: zipped, body: gzipSync(request) })
    expect(await again.text()).toBe(text)
    const untyped = { ...headers, 'content-type': 'text/plain' }
    expect((await fetch(`${github}/git-upload-pack`, { method: 'POST', headers: untyped, body: request })).status).toBe(
      415,
    )
  })

  it('lets everyone read a public repository, and nobody else a private one', async () => {
    await emulator.github.createRepository('octo/open', { private: false })
    const status = async (name: string): Promise<number> =>
      (await fetch(`${emulator.github.url}/octo/${name}.git/info/refs?service=git-upload-pack`)).status
    expect([await status('open'), await status('train'), await status('none')]).toEqual([200, 401, 401])
  })
})
