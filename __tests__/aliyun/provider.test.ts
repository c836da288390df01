import { describe, expect, it } from 'vitest'
import { provideFixed, provideRenewed, type Session } from '../../src/aliyun/provider.ts'

const minute = 60_000

/** A source whose sessions live for `lifetimeMs`, and a clock that the test moves. */
async function open(lifetimeMs: number | null, canNarrow = true) {
  const asked: boolean[] = []
  const reasons: string[] = []
  const state = { now: 1_000_000, failure: null as Error | null, gate: Promise.resolve() }
  const provider = await provideRenewed(
    { now: () => state.now },
    {
      canNarrow,
      async load(narrowed): Promise<Session> {
        asked.push(narrowed)
        const credentials = { accessKeyId: `STS.${asked.length}`, accessKeySecret: 's', securityToken: 't' }
        await state.gate
        if (state.failure !== null) throw state.failure
        return { credentials, lifetimeMs }
      },
      onRenewal: (reason) => reasons.push(reason),
    },
  )
  const id = async () => (await provider.read()).accessKeyId
  return { provider, state, asked, reasons, id }
}

describe('a session', () => {
  it('is kept while it lives for three more minutes, and then another one is asked for', async () => {
    const { state, id, reasons } = await open(15 * minute)
    state.now += 12 * minute
    expect(await id()).toBe('STS.1')
    expect(reasons).toEqual([])
    state.now += 1
    expect(await id()).toBe('STS.2')
    state.now += 12 * minute
    expect(await id()).toBe('STS.2')
    expect(reasons).toEqual(['the session ends soon'])
  })

  it('is asked for once by calls that run side by side', async () => {
    const { state, id, asked } = await open(15 * minute)
    const { promise, resolve } = Promise.withResolvers<void>()
    state.gate = promise
    state.now += 13 * minute
    const ids = Promise.all([id(), id(), id()])
    resolve()
    expect(await ids).toEqual(['STS.2', 'STS.2', 'STS.2'])
    expect(asked).toHaveLength(2)
  })

  it('whose end nobody tells is kept', async () => {
    const { state, id } = await open(null)
    state.now += 10_000 * minute
    expect(await id()).toBe('STS.1')
  })

  it('is used to its end when its source does not answer, which is asked again a minute later', async () => {
    const { state, id, asked } = await open(15 * minute)
    state.failure = new Error('down')
    state.now += 12.5 * minute
    expect([await id(), await id()]).toEqual(['STS.1', 'STS.1'])
    expect(asked).toHaveLength(2)
    state.now += minute
    expect(await id()).toBe('STS.1')
    expect(asked).toHaveLength(3)
    state.now += 2 * minute
    await expect(id()).rejects.toThrow('down')
  })

  it('that is short from the start is not asked for with every call', async () => {
    const { state, id, asked } = await open(2 * minute)
    expect([await id(), await id(), await id()]).toEqual(['STS.1', 'STS.1', 'STS.1'])
    state.now += minute
    expect([await id(), await id()]).toEqual(['STS.2', 'STS.2'])
    expect(asked).toHaveLength(2)
  })
})

describe('credentials that were refused', () => {
  it('as expired are replaced once in a step', async () => {
    const { provider, id } = await open(15 * minute)
    const first = await provider.read()
    expect(provider.replace(first, 'expired')).toBe(true)
    // Another call with the same credentials comes back meanwhile.
    expect(provider.replace(first, 'expired')).toBe(true)
    expect(await id()).toBe('STS.2')
    expect(provider.replace(first, 'expired')).toBe(true)
    expect(provider.replace(await provider.read(), 'expired')).toBe(false)
    expect(await id()).toBe('STS.2')
  })

  it('shortly before their end are replaced with one line in the log, which says why', async () => {
    const { provider, state, id, reasons } = await open(15 * minute)
    const first = await provider.read()
    state.now += 13 * minute
    expect(provider.replace(first, 'expired')).toBe(true)
    expect(await id()).toBe('STS.2')
    expect(reasons).toEqual(['the service says that it is over'])
  })

  it('by their own policy are replaced by a session without it, which stays so', async () => {
    const { provider, state, asked, id } = await open(15 * minute)
    expect(provider.replace(await provider.read(), 'narrowed')).toBe(true)
    expect(await id()).toBe('STS.2')
    expect(provider.replace(await provider.read(), 'narrowed')).toBe(false)
    state.now += 13 * minute
    expect(await id()).toBe('STS.3')
    expect(asked).toEqual([true, false, false])
  })

  it('by their own policy while another session is under way are replaced by a wide one all the same', async () => {
    const { provider, state, asked, id } = await open(15 * minute)
    const first = await provider.read()
    const { promise, resolve } = Promise.withResolvers<void>()
    state.gate = promise
    state.now += 13 * minute
    const renewed = id()
    expect(provider.replace(first, 'narrowed')).toBe(true)
    resolve()
    await renewed
    expect(await id()).toBe('STS.3')
    expect(asked).toEqual([true, true, false])
  })

  it('by a policy are not replaced where the session has none of ours', async () => {
    const { provider, asked } = await open(15 * minute, false)
    expect(provider.replace(await provider.read(), 'narrowed')).toBe(false)
    expect(asked).toEqual([false])
  })

  it('are no longer good enough when their source fails', async () => {
    const { provider, state, id } = await open(15 * minute)
    provider.replace(await provider.read(), 'expired')
    state.failure = new Error('down')
    await expect(id()).rejects.toThrow('down')
    state.failure = null
    expect(await id()).toBe('STS.3')
  })

  it('and are an access key stay: there is nobody to ask', async () => {
    const provider = provideFixed({ accessKeyId: 'LTAI', accessKeySecret: 's', securityToken: null })
    const credentials = await provider.read()
    for (const reason of ['expired', 'narrowed'] as const) expect(provider.replace(credentials, reason)).toBe(false)
  })
})
