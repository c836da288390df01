import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { provideFixed } from '../../src/aliyun/provider.ts'
import { makeServerTime } from '../../src/aliyun/server-time.ts'
import { createPai } from '../../src/pai/pai.ts'
import type { CodeSourceId } from '../../src/pai/schema.ts'
import { createVirtualClock } from '../support/clock.ts'
import { createTestHttp } from '../support/http.ts'
import { answering } from '../support/pai.ts'

let emulator: Emulator
const cleanups: (() => Promise<void>)[] = []
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(async () => await emulator.close())
afterEach(async () => {
  emulator.pai.clockSkewMs = 0
  await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()))
})

function open() {
  const http = createTestHttp({ clock: createVirtualClock() })
  cleanups.push(http.close)
  const { endpoint, accessKeyId, accessKeySecret } = emulator.pai
  const credentials = { accessKeyId, accessKeySecret, securityToken: null }
  const skews: number[] = []
  const time = makeServerTime(http.clock, (ms) => skews.push(ms))
  const pai = createPai(http, {
    endpoint,
    credentials: provideFixed(credentials),
    token: null,
    makeNonce: () => crypto.randomUUID(),
    time,
  })
  return { pai, http, skews }
}

it.each([20, -20])(
  'corrects a clock that is %i minutes off by the Date of the refusal, once, and tells of it',
  async (minutes) => {
    emulator.pai.clockSkewMs = minutes * 60_000
    const { pai, http, skews } = open()
    expect((await pai.listCodeSources('4321', '')).items).toEqual([])
    expect(await pai.findCodeSource('code-0' as CodeSourceId)).toBeNull()
    expect(http.events.map(({ status }) => status)).toEqual([400, 200, 404])
    expect(skews).toHaveLength(1)
    expect(Math.abs((skews[0] ?? 0) - minutes * 60_000)).toBeLessThan(5_000)
  },
)

it('corrects the clock whatever call finds out first', async () => {
  emulator.pai.clockSkewMs = 20 * 60_000
  const { pai, skews } = open()
  expect(await pai.findCodeSource('code-0' as CodeSourceId)).toBeNull()
  expect(skews).toHaveLength(1)
})

it('tells nothing of a clock that is a little off', async () => {
  emulator.pai.clockSkewMs = 10 * 60_000
  const { pai, http, skews } = open()
  await pai.listCodeSources('4321', '')
  expect(http.events).toHaveLength(1)
  expect(skews).toEqual([])
})

it('gives up with E_CLOCK when the corrected date is refused as well', async () => {
  const body = '{"Code":"InvalidTimeStamp.Expired","Message":"expired","RequestId":"R-4"}'
  const { error, requests } = await answering(400, 'application/json', body, (pai) => pai.listCodeSources('4321', ''))
  expect(error).toMatchObject({ code: 'E_CLOCK', requestId: 'R-4' })
  expect(requests).toBe(2)
})
