import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { provideFixed } from '../../src/aliyun/provider.ts'
import { createOnce } from '../../src/pai/create.ts'
import { createPai } from '../../src/pai/pai.ts'
import type { CodeSourceId } from '../../src/pai/schema.ts'
import { createFastClock, createVirtualClock, type TestClock } from '../support/clock.ts'
import { createTestHttp } from '../support/http.ts'
import { countCalls } from '../support/pai.ts'
import { type Changes, failureOf, openSession } from '../support/sts.ts'

let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(async () => await emulator.close())
beforeEach(() => {
  emulator.faults = {}
  emulator.pai.listLagMs = 0
})

let names = 0

/** AIWorkSpace behind a session of the role, and a creation under a name of its own. */
async function open(changes: Changes = {}) {
  const clock: TestClock = changes.clock ?? createVirtualClock()
  const { provider, http, lines } = openSession(emulator, { ...changes, clock })
  const { endpoint, workspaceId } = emulator.pai
  const credentials = await provider
  const pai = createPai(http, { endpoint, credentials, token: null, makeNonce: () => crypto.randomUUID() })
  const displayName = `long-${++names}-`
  const list = async () => (await pai.listCodeSources(workspaceId, displayName)).items
  const fields = {
    WorkspaceId: workspaceId,
    DisplayName: displayName,
    CodeRepo: 'https://codeup.example/acme/train.git',
    MountPath: '/root/code/',
  }
  const told: string[] = []
  const creation = {
    ...{ workspaceId, displayName, fields, list, maxAttempts: 5 },
    onUnknown: () => void told.push('unknown'),
    onCreated: () => void told.push('created'),
  }
  const from = emulator.journal.length
  return {
    ...{ pai, clock, lines, creation, told, list },
    count: (call: string) => countCalls(emulator, call, from),
    live: () => emulator.pai.codeSources().filter((item) => item.DisplayName === displayName),
  }
}

const wait = (clock: TestClock, minutes: number) => clock.sleep(minutes * 60_000, new AbortController().signal)

describe('in a long step', () => {
  it('another session is opened before the first ends, with a token of its own', async () => {
    const { list, clock, count, lines } = await open()
    await wait(clock, 11)
    await list()
    expect(count('sts.assume')).toBe(0)
    await wait(clock, 2)
    await Promise.all([list(), list(), list()])
    expect([count('github.oidc'), count('sts.assume')]).toEqual([1, 1])
    expect(lines.at(-1)).toContain('asking for another session')
  })

  it('a session that ended without a word is replaced, whatever call finds out, once', async () => {
    for (const find of ['list', 'findCodeSource'] as const) {
      const { pai, list, count } = await open()
      emulator.sts.expireSessions()
      if (find === 'list') expect(await list()).toEqual([])
      else expect(await pai.findCodeSource('code-0' as CodeSourceId)).toBeNull()
      expect(count('sts.assume')).toBe(1)
      emulator.sts.expireSessions()
      await expect(list()).rejects.toMatchObject({ code: 'E_AK_INVALID' })
      expect(count('sts.assume')).toBe(1)
    }
  })

  it('calls side by side that all find out share the new session', async () => {
    const { list, count } = await open()
    emulator.sts.expireSessions()
    expect(await Promise.all([list(), list(), list(), list()])).toEqual([[], [], [], []])
    expect(count('sts.assume')).toBe(1)
  })

  it('a session that somebody else opened is refused when it is over: there is nobody to ask', async () => {
    const credentials = await openSession(emulator).session
    const { list, count } = await open({ source: { kind: 'static', origin: 'the inputs', credentials } })
    expect(await list()).toEqual([])
    emulator.sts.expireSessions()
    await expect(list()).rejects.toMatchObject({ code: 'E_AK_INVALID' })
    expect([count('pai.list'), count('sts.assume')]).toEqual([2, 0])
  })
})

describe('the creation', () => {
  it('is signed again by another session when the first is over: the refusal proves that it was not executed', async () => {
    const { pai, creation, told, live, count } = await open()
    emulator.sts.expireSessions()
    await createOnce(pai, creation)
    expect(live()).toHaveLength(1)
    expect([count('pai.create'), count('pai.list'), count('sts.assume')]).toEqual([2, 0, 1])
    expect(told).toEqual(['created'])
  })

  it.each(['reset-after-commit', 'after-commit:503'] as const)(
    'whose outcome is unknown (%s) is looked for before another session signs it again',
    async (fault) => {
      // 20 s on the fast clock: over two looks of 8 s, under the first one and the 24 s of the second.
      emulator.pai.listLagMs = 1_000
      const { pai, creation, told, live, count } = await open({ clock: createFastClock(20), durationSeconds: 3600 })
      emulator.faults = { 'pai.create': [fault] }
      const stop = emulator.ledger.onMutation(({ kind }) => {
        if (kind === 'code-source.create') emulator.sts.expireSessions()
      })
      const { id } = await createOnce(pai, creation)
      stop()
      expect(live().map((item) => item.CodeSourceId)).toEqual([id])
      expect(count('pai.create')).toBe(2)
      expect(told).toContain('unknown')
    },
  )

  it('that never arrived is signed again once nobody has found it', async () => {
    const { pai, creation, live, count } = await open({ clock: createFastClock(100), durationSeconds: 3600 })
    emulator.faults = { 'pai.create': ['reset-before'] }
    emulator.sts.expireSessions()
    await createOnce(pai, creation)
    expect(live()).toHaveLength(1)
    expect(count('pai.create')).toBe(3)
  })
})

describe('a session that is too narrow', () => {
  const narrow = JSON.stringify({
    Version: '1',
    Statement: [{ Effect: 'Allow', Action: 'paicodesource:List*', Resource: '*' }],
  })

  it('is widened once when its own policy denies what the run does', async () => {
    const { pai, creation, live, count, lines } = await open({ policy: narrow })
    await createOnce(pai, creation)
    expect(live()).toHaveLength(1)
    expect([count('pai.create'), count('sts.assume')]).toEqual([2, 1])
    expect(lines.at(-1)).toContain('may be too narrow')
  })

  it('is widened once where a role is assumed with an access key, too', async () => {
    const { accessKeyId, accessKeySecret } = emulator.pai
    const credentials = { accessKeyId, accessKeySecret, securityToken: null }
    const role = { kind: 'role', origin: 'x', credentials, roleArn: emulator.sts.roleArn } as const
    const source = { ...role, externalId: null, policy: null }
    const { pai, creation, live, count } = await open({ policy: narrow, source })
    await createOnce(pai, creation)
    expect(live()).toHaveLength(1)
    expect([count('pai.create'), count('sts.assume-role')]).toEqual([2, 1])
  })

  it('is not widened where the role has not got the right: the error is that of the role', async () => {
    const { pai, creation, count } = await open()
    emulator.pai.deny('paicodesource:CreateCodeSource')
    await expect(createOnce(pai, creation)).rejects.toMatchObject({ code: 'E_RAM_DENIED' })
    emulator.pai.allow('paicodesource:CreateCodeSource')
    expect([count('pai.create'), count('sts.assume')]).toEqual([1, 0])
  })

  it('is opened without the policy when STS does not take it, and the log says so', async () => {
    emulator.sts.refusesPolicies = true
    const { list, lines, count } = await open({ policy: narrow })
    emulator.sts.refusesPolicies = false
    expect(await list()).toEqual([])
    expect(lines.join('\n')).toContain('STS does not take the session policy')
    expect(count('sts.assume')).toBe(0)
  })

  it('by the policy of its own profile stays so', async () => {
    const { roleArn, oidcProviderArn: providerArn } = emulator.sts
    const source = { kind: 'oidc', origin: 'x', roleArn, providerArn, tokenFile: null, policy: narrow } as const
    const { pai, creation, list, count } = await open({ source })
    expect(await list()).toEqual([])
    await expect(createOnce(pai, creation)).rejects.toMatchObject({ code: 'E_RAM_DENIED' })
    expect([count('pai.create'), count('sts.assume')]).toEqual([1, 0])
  })

  it('by the policy of its own profile is not opened without it where STS does not take that', async () => {
    const { roleArn, oidcProviderArn: providerArn } = emulator.sts
    const source = { kind: 'oidc', origin: 'x', roleArn, providerArn, tokenFile: null, policy: narrow } as const
    emulator.sts.refusesPolicies = true
    const { error, calls, lines } = await failureOf(emulator, { source })
    emulator.sts.refusesPolicies = false
    expect(error).toMatchObject({ code: 'E_STS', message: expect.stringContaining('Policy') })
    expect(calls.filter((call) => call === 'sts.assume')).toHaveLength(1)
    expect(lines.join('\n')).not.toContain('as wide as the role')
  })
})

it('credentials that nobody renews sign everything', async () => {
  const { accessKeyId, accessKeySecret } = emulator.pai
  const credentials = provideFixed({ accessKeyId, accessKeySecret, securityToken: null })
  const http = createTestHttp()
  const pai = createPai(http, { ...emulator.pai, credentials, token: null, makeNonce: () => crypto.randomUUID() })
  expect((await pai.listCodeSources('4321', 'nothing-of-the-kind')).items).toEqual([])
})
