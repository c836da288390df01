import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import type { CredentialSource } from '../../src/aliyun/credentials.ts'
import { hasMetadata } from '../../src/aliyun/metadata.ts'
import { createPai } from '../../src/pai/pai.ts'
import { createVirtualClock } from '../support/clock.ts'
import { createTestHttp } from '../support/http.ts'
import { startProxy } from '../support/proxy.ts'
import { findClosedPort, type Handler, startServer } from '../support/server.ts'
import { type Changes, failureOf, oidcSource, openSession } from '../support/sts.ts'

let emulator: Emulator
let folder: string
const cleanups: (() => Promise<void>)[] = []
beforeAll(async () => {
  emulator = await startEmulator()
  folder = await mkdtemp(path.join(tmpdir(), 'sources-'))
})
afterAll(async () => {
  await emulator.close()
  await rm(folder, { recursive: true })
})
beforeEach(() => {
  emulator.faults = {}
})
afterEach(async () => {
  emulator.instance.roleName = 'runner'
  emulator.instance.sessionSeconds = 3600
  await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()))
})

async function serve(handle: Handler) {
  const server = await startServer(handle)
  cleanups.push(() => server.close())
  return server
}

const uriSource = (uri: string): CredentialSource => ({ kind: 'uri', origin: 'ALIBABA_CLOUD_CREDENTIALS_URI', uri })
const ecsSource = (roleName: string | null = null): CredentialSource => ({
  kind: 'ecs',
  origin: 'the metadata',
  roleName,
})

/** Signs in, makes a call that only good credentials can make, and tells what went on. */
async function use(changes: Changes) {
  const opened = openSession(emulator, changes)
  const pai = createPai(opened.http, {
    endpoint: emulator.pai.endpoint,
    credentials: await opened.provider,
    token: null,
    makeNonce: () => crypto.randomUUID(),
  })
  expect((await pai.listCodeSources(emulator.pai.workspaceId, '')).items).toEqual([])
  return { ...opened, calls: opened.calls(), session: await opened.session }
}

async function readClusterToken(age = 0): Promise<string> {
  const { oidcRequestUrl, oidcRequestToken } = emulator.github
  emulator.github.oidcAgeSeconds = age
  const headers = { authorization: `bearer ${oidcRequestToken}` }
  const answer = await fetch(`${oidcRequestUrl}&audience=sts.aliyuncs.com`, { headers })
  emulator.github.oidcAgeSeconds = 0
  return ((await answer.json()) as { value: string }).value
}

describe('the token file of a cluster (RRSA)', () => {
  const source = () => oidcSource(emulator.sts.roleArn, emulator.sts.oidcProviderArn, path.join(folder, 'token'))

  it('is exchanged for a session without asking GitHub, and masked before STS sees it', async () => {
    const token = await readClusterToken()
    await writeFile(path.join(folder, 'token'), `${token}\n`)
    const { calls, masks, lines } = await use({ source: source(), oidc: null })
    expect(calls).toEqual(['sts.assume', 'pai.list'])
    expect(masks[0]).toEqual({ secret: token, calls: [] })
    expect(lines).toEqual([expect.stringContaining(`OIDC session of ${emulator.sts.roleArn} with the token file`)])
  })

  it('is read again when another session is asked for: the cluster renews it', async () => {
    await writeFile(path.join(folder, 'token'), await readClusterToken())
    const { provider, clock, masks } = await use({ source: source() })
    const second = await readClusterToken()
    await writeFile(path.join(folder, 'token'), second)
    await clock.sleep(13 * 60_000, new AbortController().signal)
    await (await provider).read()
    expect(masks.map(({ secret }) => secret)).toContain(second)
  })

  it('that has expired is read once more, and then said to be so', async () => {
    await writeFile(path.join(folder, 'token'), await readClusterToken(400))
    const { error, calls } = await failureOf(emulator, { source: source() })
    expect(error).toMatchObject({ code: 'E_OIDC_TRUST', hint: expect.stringContaining('cluster') })
    expect(calls.filter((call) => call === 'sts.assume')).toHaveLength(2)
  })

  it.each([
    ['', 'holds no token'],
    ['two words', 'holds no token'],
    [null, 'does not exist'],
    ['x'.repeat(300_000), 'is larger than'],
  ])('%.20j: nobody is asked', async (text, said) => {
    await rm(path.join(folder, 'token'), { force: true })
    if (text !== null) await writeFile(path.join(folder, 'token'), text)
    const { error, calls } = await failureOf(emulator, { source: source() })
    expect(error).toMatchObject({ code: 'E_NO_CREDENTIALS', message: expect.stringContaining(said) })
    expect(calls).toEqual([])
  })
})

describe('the credentials URI', () => {
  it('gives a session that signs calls, masked, and asks again before it ends', async () => {
    emulator.instance.sessionSeconds = 900
    const { calls, masks, session, provider, clock, lines } = await use({
      source: uriSource(emulator.instance.credentialsUri),
    })
    expect(calls).toEqual(['instance.uri', 'pai.list'])
    const masked = masks.map(({ secret }) => secret)
    expect(masked).toEqual(expect.arrayContaining(Object.values(session)))
    expect(lines.join()).toContain(`the server ${new URL(emulator.instance.url).host}`)
    await clock.sleep(13 * 60_000, new AbortController().signal)
    expect((await (await provider).read()).accessKeyId).not.toBe(session.accessKeyId)
  })

  it.each([
    'not a url',
    'http://credentials.example/x',
    'http://10.0.0.1/x',
    'http://localhost.example/x',
    'ftp://127.0.0.1/x',
    'http://user:hunter2@127.0.0.1/x',
    'file:///etc/passwd',
  ])('%s is refused before anything is asked, without being shown', async (uri) => {
    const { error, calls } = await failureOf(emulator, { source: uriSource(uri) })
    expect(error).toMatchObject({ code: 'E_INPUT', message: expect.stringMatching(/^ALIBABA_CLOUD_CREDENTIALS_URI /) })
    expect(error.message).not.toContain(uri)
    expect(calls).toEqual([])
  })

  it.each([
    [200, '{"Code":"Success","AccessKeyId":"STS.half","AccessKeySecret":"hunter2"}', 'gave no credentials'],
    [200, '{"Code":"Failed","AccessKeyId":"a","AccessKeySecret":"hunter2","SecurityToken":"t"}', 'gave code Failed'],
    [200, '{"Code":{"toString":"hunter2"}}', 'gave code of another type'],
    [
      200,
      '{"AccessKeyId":"a","AccessKeySecret":"hunter2","SecurityToken":"t\\nx-evil: hunter2"}',
      'gave no credentials',
    ],
    [200, '<html>hunter2</html>', 'gave no credentials'],
    [302, 'hunter2', 'gave 302'],
    [404, 'hunter2', 'gave 404'],
  ])('that answers %i %s is an error that shows nothing of it', async (status, body, said) => {
    const elsewhere = await serve((_, response) => response.end('{}'))
    const server = await serve((_, response) => response.writeHead(status, { location: elsewhere.url }).end(body))
    const { error } = await failureOf(emulator, { source: uriSource(`${server.url}/x?token=y`) })
    expect(error).toMatchObject({ code: 'E_NO_CREDENTIALS', message: expect.stringContaining(said) })
    expect(error.message).not.toMatch(/hunter2|token=y/)
    expect([server.requests.length, elsewhere.requests.length]).toEqual([1, 0])
  })

  it.each([{}, { Expiration: null }, { Expiration: 'soon' }])(
    'that does not tell the end of its session (%j) is not asked again',
    async (end) => {
      const body = JSON.stringify({ AccessKeyId: 'a', AccessKeySecret: 'hunter2', SecurityToken: 't', ...end })
      const server = await serve((_, response) => response.end(body))
      const { provider, clock } = openSession(emulator, { source: uriSource(server.url) })
      await clock.sleep(60 * 60_000, new AbortController().signal)
      expect((await (await provider).read()).accessKeyId).toBe('a')
      expect(server.requests).toHaveLength(1)
    },
  )

  it('is asked again after a fault', async () => {
    emulator.faults = { 'instance.uri': ['status:503'] }
    expect((await use({ source: uriSource(emulator.instance.credentialsUri) })).calls).toContain('instance.uri')
  })

  it('on this machine is reached past the proxy', async () => {
    const proxy = await startProxy()
    cleanups.push(proxy.close)
    const clock = createVirtualClock()
    const http = createTestHttp({ clock, proxies: { http: proxy.url, https: proxy.url, no: '' } })
    await openSession(emulator, { http, source: uriSource(emulator.instance.credentialsUri) }).session
    expect(proxy.asked).toEqual([])
  })
})

describe('the role of the instance', () => {
  it('is read by IMDSv2: a token, the name of the role, its session', async () => {
    const { calls, masks, session, lines } = await use({ source: ecsSource() })
    expect(calls).toEqual(['instance.token', 'instance.role', 'instance.credentials', 'pai.list'])
    expect(masks[0]).toEqual({ secret: expect.stringMatching(/^meta/), calls: ['instance.token'] })
    expect(masks.map(({ secret }) => secret)).toEqual(
      expect.arrayContaining([session.accessKeySecret, session.securityToken]),
    )
    expect(lines.join()).toContain("the instance's role runner")
  })

  it('is not looked for when its name is given', async () => {
    expect((await use({ source: ecsSource('runner') })).calls).not.toContain('instance.role')
  })

  it('is reached past the proxy', async () => {
    const proxy = await startProxy()
    cleanups.push(proxy.close)
    const clock = createVirtualClock()
    const http = createTestHttp({ clock, proxies: { http: proxy.url, https: proxy.url, no: '' } })
    await openSession(emulator, { http, source: ecsSource() }).session
    expect(proxy.asked).toEqual([])
  })

  it.each([
    ['an instance without a role', () => (emulator.instance.roleName = null), null],
    ['a role of another name', () => undefined, 'other'],
  ])('%s is said to be so', async (_, change, name) => {
    change()
    const { error } = await failureOf(emulator, { source: ecsSource(name) })
    expect(error).toMatchObject({ code: 'E_NO_CREDENTIALS', message: expect.stringContaining('404') })
    expect(error.hint).toContain('ALIBABA_CLOUD_ECS_METADATA_DISABLED')
  })

  it('is never read in the unprotected way, whatever the machine offers', async () => {
    const server = await serve(({ method }, response) => response.writeHead(method === 'PUT' ? 404 : 200).end('runner'))
    const { error } = await failureOf(emulator, { source: ecsSource(), metadataOrigin: server.url })
    expect(error.code).toBe('E_NO_CREDENTIALS')
    expect(server.requests.map(({ method }) => method)).toEqual(['PUT'])
  })

  it('is not there where nothing answers, or something else does', async () => {
    const http = createTestHttp({ maxAttempts: 1 })
    cleanups.push(() => http.close())
    const page = await serve((_, response) => response.writeHead(403).end('<html>'))
    const silent = await serve(() => undefined)
    const closed = `http://127.0.0.1:${await findClosedPort()}`
    expect(await hasMetadata({ origin: emulator.instance.url, http })).toBe(true)
    for (const origin of [page.url, silent.url, closed]) expect(await hasMetadata({ origin, http })).toBe(false)
  })
})

describe('a role that is assumed with an access key', () => {
  const source = (roleArn = emulator.sts.roleArn, secret = emulator.pai.accessKeySecret): CredentialSource => {
    const credentials = { accessKeyId: emulator.pai.accessKeyId, accessKeySecret: secret, securityToken: null }
    return { kind: 'role', origin: 'the profile x', credentials, roleArn, externalId: 'e/1', policy: null }
  }

  it('gives a session, asked for with a signature of its own and narrowed like the others', async () => {
    const { calls, session } = await use({ source: source() })
    expect(calls).toEqual(['sts.assume-role', 'pai.list'])
    expect(session.accessKeyId).toMatch(/^STS\./)
  })

  it.each([
    ['a wrong secret', () => source(emulator.sts.roleArn, 'wrong-secret'), 'E_AK_INVALID'],
    ['another role', () => source('acs:ram::1:role/x'), 'E_RAM_DENIED'],
  ])('with %s is refused', async (_, make, code) => {
    const { error } = await failureOf(emulator, { source: make() })
    expect(error).toMatchObject({ code, message: expect.stringContaining('Assuming the role') })
    if (code === 'E_RAM_DENIED') expect(error.hint).toContain('sts:AssumeRole')
  })
})

it.each([20, -20])(
  'a clock that is %i minutes off is corrected at STS, once, by the Date of the refusal',
  async (minutes) => {
    // GitHub and STS agree, this machine does not.
    emulator.sts.clockSkewMs = minutes * 60_000
    emulator.github.oidcAgeSeconds = -minutes * 60
    const { session, calls, skews } = openSession(emulator)
    expect((await session).accessKeyId).toMatch(/^STS\./)
    emulator.sts.clockSkewMs = 0
    emulator.github.oidcAgeSeconds = 0
    expect(calls().filter((call) => call === 'sts.assume')).toHaveLength(2)
    expect(skews.map((ms) => Math.round(ms / 60_000))).toEqual([minutes])
  },
)

it.each([20, -20])(
  'a session lives as long as the server says, whatever a clock that is %i minutes off says',
  async (minutes) => {
    emulator.sts.clockSkewMs = minutes * 60_000
    emulator.github.oidcAgeSeconds = -minutes * 60
    const { provider, clock, calls } = openSession(emulator)
    const { read } = await provider
    const count = () => calls().filter((call) => call === 'sts.assume').length
    const wait = (ms: number) => clock.sleep(ms, new AbortController().signal)
    await wait(11 * 60_000)
    await read()
    const before = count()
    await wait(2 * 60_000)
    await read()
    emulator.sts.clockSkewMs = 0
    emulator.github.oidcAgeSeconds = 0
    expect([before, count()]).toEqual([2, 3])
  },
)
