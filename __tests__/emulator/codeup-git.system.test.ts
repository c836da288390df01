import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { createGitRunner } from '../../emulator/git-process.ts'
import { type SampleHistory, writeSampleHistory } from '../../emulator/sample.ts'
import { createGitClient, type GitClient, makeLogin } from './git-client.ts'

let emulator: Emulator
let client: GitClient
let sample: SampleHistory
let codeup: string

beforeAll(async () => {
  emulator = await startEmulator()
  client = await createGitClient()
  const git = await createGitRunner(emulator.directory)
  sample = await writeSampleHistory(git, await emulator.github.createRepository('octo/train'))
  await emulator.codeup.createRepository('team/train', { protectedBranches: ['main', 'release/*'] })
  codeup = `${emulator.codeup.url}/${emulator.codeup.organizationPath}/team/train.git`
  await client.run('clone', '--quiet', '--mirror', emulator.github.repositoryPath('octo/train'), '.')
})
afterAll(async () => {
  await client.close()
  await emulator.close()
})

const writable = (): string => makeLogin(codeup, emulator.codeup.username, emulator.codeup.token)
const basic = (user: string, password: string): string => Buffer.from(`${user}:${password}`).toString('base64')

describe('git on the emulated Codeup', () => {
  it('takes branches and tags from the clone account with a read-write token, and records them', async () => {
    const before = emulator.ledger.mutations.length
    const push = await client.run('push', writable(), `${sample.main}:refs/heads/main`, 'v1.0.0')
    expect(push.code).toBe(0)
    expect(
      emulator.ledger.mutations.slice(before).map(({ kind, target }) => `${kind} ${target.split(' ')[1]}`),
    ).toEqual(['ref.create refs/heads/main', 'ref.create refs/tags/v1.0.0'])
    const clone = makeLogin(codeup, emulator.codeup.username, emulator.codeup.readToken)
    const { output } = await client.run('ls-remote', clone)
    expect(output).toContain(`${sample.main}\trefs/heads/main`)
    expect(output).not.toContain('HEAD')
  })

  it.each([
    ['en', 'PermissionDenied: branch:refs/pull/1/head is illegal'],
    ['zh', '权限被拒绝: branch:refs/pull/1/head is illegal'],
  ] as const)('declines a whole push for one foreign ref (%s)', async (language, text) => {
    emulator.codeup.language = language
    const push = await client.run('push', writable(), 'main:refs/heads/whole', 'main:refs/pull/1/head')
    emulator.codeup.language = 'en'
    expect(push.errors).toContain(`remote: ${text}`)
    expect(push.errors).toContain('pre-receive hook declined')
    expect((await client.run('ls-remote', writable(), 'refs/heads/whole')).output).toBe('')
  })

  it('refuses force and deletion on protected branches only', async () => {
    for (const branch of ['main', 'release/1', 'free']) {
      expect((await client.run('push', writable(), `${sample.main}:refs/heads/${branch}`)).code).toBe(0)
    }
    for (const branch of ['main', 'release/1']) {
      const forced = await client.run('push', '--force', writable(), `${sample.feature}:refs/heads/${branch}`)
      expect(forced.errors).toContain('You are not allowed to push this branch')
      expect((await client.run('push', writable(), `:refs/heads/${branch}`)).code).toBe(1)
    }
    expect((await client.run('push', '--force', writable(), `${sample.feature}:refs/heads/free`)).code).toBe(0)
    expect((await client.run('push', writable(), `${sample.tagged}:refs/heads/release/2`)).code).toBe(0)
    expect((await client.run('push', writable(), `${sample.main}:refs/heads/release/2`)).code).toBe(0)
    expect((await client.run('push', writable(), ':refs/heads/free')).code).toBe(0)
    expect(emulator.ledger.mutations.at(-1)?.kind).toBe('ref.delete')
  })

  it.each([
    ['another user name', () => makeLogin(codeup, 'oauth2', emulator.codeup.token), 'Authentication failed'],
    ['another token', () => makeLogin(codeup, emulator.codeup.username, 'pt-wrong'), 'Authentication failed'],
    ['the read-only token', () => makeLogin(codeup, emulator.codeup.username, emulator.codeup.readToken), 'error: 403'],
    ['no .git suffix', () => writable().replace(/\.git$/, ''), 'not found'],
    ['another path', () => writable().replace('/team/', '/none/'), 'not found'],
  ])('refuses a push with %s', async (_, url, text) => {
    expect((await client.run('push', url(), 'main:refs/heads/refused')).errors).toContain(text)
  })

  it('refuses what is archived, closed for pushes or under clone control', async () => {
    const make = async (name: string, options: object): Promise<string> => {
      await emulator.codeup.createRepository(name, options)
      return writable().replace('team/train', name)
    }
    const archived = await make('archived', { archived: true })
    const closed = await make('closed', { allowPush: false })
    const guarded = await make('guarded', { cloneControl: true })
    expect((await client.run('push', archived, 'main')).errors).toContain('403')
    expect((await client.run('push', closed, 'main')).errors).toContain('403')
    expect((await client.run('ls-remote', closed)).code).toBe(0)
    expect((await client.run('ls-remote', guarded)).errors).toContain('403')
    expect((await client.run('push', guarded, 'main')).code).toBe(0)
  })

  it('refuses a shallow push as stock git does', async () => {
    const work = await createGitClient()
    const origin = makeLogin(`${emulator.github.url}/octo/train.git`, 'x', emulator.github.token)
    await work.run('clone', '--quiet', '--bare', '--depth=1', origin, '.')
    await emulator.codeup.createRepository('shallow')
    const push = await work.run('push', writable().replace('team/train', 'shallow'), 'main')
    expect(push.errors).toContain('shallow update not allowed')
    await work.close()
  })

  it('expires a rotated token at once', async () => {
    const old = writable()
    emulator.codeup.rotateToken()
    expect((await client.run('ls-remote', old)).errors).toContain('Authentication failed')
    expect((await client.run('ls-remote', writable())).code).toBe(0)
  })
})

describe('the region edition', () => {
  it('clones below /codeup without the organization', async () => {
    const region = await startEmulator({ edition: 'region' })
    await region.codeup.createRepository('train')
    const login = (path: string) =>
      makeLogin(`${region.codeup.url}/${path}`, region.codeup.username, region.codeup.token)
    expect((await client.run('push', login('codeup/train.git'), 'main')).code).toBe(0)
    expect((await client.run('ls-remote', login(`${region.codeup.organizationPath}/train.git`))).errors).toContain(
      'not found',
    )
    await region.close()
  })
})

describe('many clients at once', () => {
  it('push each its branch, and the ledger has every one exactly once', async () => {
    await emulator.codeup.createRepository('crowd')
    const url = writable().replace('team/train', 'crowd')
    const start = emulator.ledger.mutations.length
    const names = ['a', 'b', 'c', 'd', 'e']
    const pushes = await Promise.all(names.map((name) => client.run('push', url, `main:refs/heads/${name}`)))
    expect(pushes.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0])
    const targets = emulator.ledger.mutations.slice(start).map(({ target }) => target.split('refs/heads/')[1])
    expect(targets.sort()).toEqual(names)
  })

  it('leave nothing behind when one goes away in the middle of a push', async () => {
    await emulator.codeup.createRepository('gone')
    const target = `${codeup.replace('team/train', 'gone')}/git-receive-pack`
    const authorization = `Basic ${basic(emulator.codeup.username, emulator.codeup.token)}`
    const type = 'application/x-git-receive-pack-request'
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(Buffer.from(`0067${'0'.repeat(40)} ${sample.main} refs/heads/gone`))
      },
    })
    const headers = { authorization, 'content-type': type }
    const signal = AbortSignal.timeout(300)
    await expect(
      fetch(target, { method: 'POST', headers, body, signal, duplex: 'half' } as RequestInit),
    ).rejects.toThrow()
    const holdings = await emulator.ledger.readHoldings()
    expect(holdings.repositories.find(({ path }) => path.endsWith('/gone'))?.refs).toEqual({})
  })
})
