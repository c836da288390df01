import { connect } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { createGitRunner } from '../../emulator/git-process.ts'
import { writeSampleHistory } from '../../emulator/sample.ts'
import { createGitClient, type GitClient, makeLogin } from './git-client.ts'
import { callPai, makeCreate, makeList } from './signed-request.ts'

let emulator: Emulator
let client: GitClient
beforeAll(async () => {
  emulator = await startEmulator()
  client = await createGitClient()
  const git = await createGitRunner(emulator.directory)
  await writeSampleHistory(git, await emulator.github.createRepository('octo/train'))
  await client.run('clone', '--quiet', '--bare', emulator.github.repositoryPath('octo/train'), '.')
})
afterEach(() => {
  emulator.faults = {}
})
afterAll(async () => {
  await client.close()
  await emulator.close()
})

const create = (name: string) => callPai(emulator.pai, emulator.pai, makeCreate({ DisplayName: name }))
const count = (name: string): number => emulator.pai.codeSources().filter((item) => item.DisplayName === name).length
const failure = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'answered',
    (error: Error) => String((error.cause as { code?: string } | undefined)?.code ?? error.message),
  )

describe('a fault script', () => {
  it('is used up one entry per request of its call, and the last entry is not repeated', async () => {
    emulator.faults = { 'pai.create': ['status:503', 'ok', 'throttle'] }
    const statuses: number[] = []
    for (let turn = 0; turn < 4; turn += 1) {
      await callPai(emulator.pai, emulator.pai, makeList(''))
      statuses.push((await create('script')).status)
    }
    expect(statuses).toEqual([503, 200, 400, 200])
    expect(emulator.faults).toEqual({ 'pai.create': [] })
  })

  it.each([
    ['status:500', 500, 'ServiceUnavailable'],
    ['throttle', 400, 'Throttling.User'],
    ['nonce-used', 400, 'SignatureNonceUsed'],
    ['html:200', 200, '<!DOCTYPE html>'],
    ['html:502', 502, '<!DOCTYPE html>'],
    ['xml-error', 503, '<Code>ServiceUnavailable</Code>'],
    ['date-refused', 400, 'InvalidTimeStamp.Expired'],
  ] as const)('answers %s by %i without doing the work', async (fault, status, text) => {
    emulator.faults = { 'pai.create': [fault] }
    const answer = await create(`before ${fault}`)
    expect(answer.status).toBe(status)
    expect(answer.text).toContain(text)
    expect(answer.headers.get('x-acs-retry-after')).toBe(fault === 'throttle' ? '120' : null)
    expect(count(`before ${fault}`)).toBe(0)
  })

  it.each([
    ['reset-before', 0],
    ['close', 0],
    ['not-http', 0],
    ['big-header', 0],
    ['reset-after-commit', 1],
    ['truncate', 1],
  ] as const)('breaks the connection at %s with %i sources made', async (fault, made) => {
    emulator.faults = { 'pai.create': [fault] }
    expect(await failure(create(fault))).toMatch(
      /ECONNRESET|UND_ERR_SOCKET|UND_ERR_HEADERS_OVERFLOW|HPE_|terminated|^fetch failed$/,
    )
    expect(count(fault)).toBe(made)
  })

  it.each([
    ['drift:extra', /^\{"CodeSourceId":"code-[^}]*"Unexpected":\{"Since":\[2030\]\}\}$/, 'json'],
    ['drift:missing', /^\{\}$/, 'json'],
    ['drift:null', /^\{"CodeSourceId":null,"RequestId":null\}$/, 'json'],
    ['split', /^\{"CodeSourceId":"code-.*\}$/, 'json'],
    ['gzip', /^\{"CodeSourceId":"code-.*\}$/, 'json'],
    ['plain', /^\{"CodeSourceId":"code-.*\}$/, 'plain'],
    ['empty', /^$/, ''],
  ] as const)('changes the answer at %s after the work', async (fault, text, type) => {
    emulator.faults = { 'pai.create': [fault] }
    const answer = await create(fault)
    expect(answer.text).toMatch(text)
    expect(answer.status).toBe(fault === 'empty' ? 204 : 200)
    expect(answer.headers.get('content-type') ?? '').toContain(type)
    expect(answer.headers.get('content-encoding')).toBe(fault === 'gzip' ? 'gzip' : null)
    expect(count(fault)).toBe(1)
  })

  it('sends a client that follows redirects to another origin', async () => {
    emulator.faults = { 'pai.create': ['redirect'] }
    expect((await create('redirected')).status).toBe(404)
    expect(emulator.journal.slice(-2).map(({ path, status }) => [path, status])).toEqual([
      ['/api/v1/codesources', 307],
      ['/redirected', 404],
    ])
  })

  it('gives half of a body as the whole one', async () => {
    emulator.faults = { 'pai.create': ['halve'] }
    await expect(create('halve')).rejects.toThrow(SyntaxError)
    expect(count('halve')).toBe(1)
  })

  it('makes strings of numbers, and numbers of strings', async () => {
    await create('swapped')
    emulator.faults = { 'pai.list': ['drift:swap'] }
    const { CodeSources, TotalCount } = JSON.parse(
      (await callPai(emulator.pai, emulator.pai, makeList('DisplayName=swapped'))).text,
    )
    expect([TotalCount, CodeSources[0].WorkspaceId]).toEqual(['1', 4321])
  })

  it.each(['endless', 'stall'] as const)('does not end an answer at %s before the client gives up', async (fault) => {
    emulator.faults = { 'pai.list': [fault] }
    const answer = await fetch(`${emulator.pai.endpoint}/api/v1/codesources`, { signal: AbortSignal.timeout(300) })
    await expect(answer.text()).rejects.toThrow(/timeout/)
    await expect.poll(() => emulator.journal.at(-1)?.bytesOut).toBeGreaterThan(0)
  })

  it('answers with an error after the commit', async () => {
    emulator.faults = { 'pai.create': ['after-commit:502'] }
    expect((await create('after')).status).toBe(502)
    expect(count('after')).toBe(1)
  })

  it('commits late', async () => {
    emulator.faults = { 'pai.create': ['late-commit:200'] }
    expect(await failure(create('late'))).not.toBe('answered')
    expect(count('late')).toBe(0)
    await expect.poll(() => count('late'), { timeout: 3000 }).toBe(1)
  })

  it('delays, and hangs until the client gives up', async () => {
    emulator.faults = { 'pai.list': ['delay:200', 'hang'] }
    const started = performance.now()
    await callPai(emulator.pai, emulator.pai, makeList(''))
    expect(performance.now() - started).toBeGreaterThan(190)
    const headers = { authorization: 'none' }
    const hanging = fetch(`${emulator.pai.endpoint}/api/v1/codesources`, { headers, signal: AbortSignal.timeout(200) })
    await expect(hanging).rejects.toThrow(/timeout/)
    expect(emulator.journal.at(-1)).toMatchObject({ call: 'pai.list', status: 0 })
  })

  it('lets a push land whose answer is lost', async () => {
    await emulator.codeup.createRepository('lost')
    const url = `${emulator.codeup.url}/${emulator.codeup.organizationPath}/lost.git`
    const login = makeLogin(url, emulator.codeup.username, emulator.codeup.token)
    emulator.faults = { 'codeup.git.receive-pack': ['status:503', 'reset-after-commit'] }
    expect((await client.run('push', login, 'main')).errors).toContain('503')
    expect((await client.run('ls-remote', login)).output).toBe('')
    expect((await client.run('push', login, 'main')).code).not.toBe(0)
    expect((await client.run('ls-remote', login)).output).toContain('refs/heads/main')
  })

  it('lets a push land late', async () => {
    await emulator.codeup.createRepository('late')
    const url = `${emulator.codeup.url}/${emulator.codeup.organizationPath}/late.git`
    const login = makeLogin(url, emulator.codeup.username, emulator.codeup.token)
    // git repeats a request when a connection that it used before is reset.
    emulator.faults = { 'codeup.git.receive-pack': ['late-commit:300', 'status:503'] }
    expect((await client.run('push', login, 'main')).code).not.toBe(0)
    expect((await client.run('ls-remote', login)).output).toBe('')
    await expect.poll(async () => (await client.run('ls-remote', login)).output, { timeout: 5000 }).toContain('main')
  })

  it('cuts a pack short', async () => {
    emulator.faults = { 'github.git.upload-pack': ['ok', 'truncate'] }
    const url = makeLogin(`${emulator.github.url}/octo/train.git`, 'x', emulator.github.token)
    const clone = await client.run('clone', '--quiet', url, 'cut')
    expect(clone.code).not.toBe(0)
    expect((await client.run('clone', '--quiet', url, 'whole')).code).toBe(0)
  })
})

describe('a stop', () => {
  it('ends hanging requests and open sockets at once and removes the folder', async () => {
    const other = await startEmulator()
    other.faults = { 'pai.list': ['hang'] }
    const hanging = failure(fetch(`${other.pai.endpoint}/api/v1/codesources`))
    const { port } = new URL(other.github.url)
    const idle = connect(Number(port), '127.0.0.1')
    const closed = new Promise((resolve) => idle.on('close', resolve))
    idle.on('error', () => {})
    await expect.poll(() => other.journal.length).toBe(1)
    const started = performance.now()
    await other.close()
    await closed
    expect(await hanging).not.toBe('answered')
    expect(performance.now() - started).toBeLessThan(1000)
    await expect(import('node:fs/promises').then(({ stat }) => stat(other.directory))).rejects.toThrow('ENOENT')
  })
})
