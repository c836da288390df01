import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, expect, it } from 'vitest'
import { systemClock } from '../src/http/clock.ts'
import { createRooms } from '../src/rooms.ts'
import { makeMirrorInputs } from './support/inputs.ts'
import { readEvent } from './support/payloads.ts'
import { startProxy } from './support/proxy.ts'
import { startServer } from './support/server.ts'
import { createRecorder } from './support/told.ts'

const cleanups: (() => Promise<unknown>)[] = []
afterEach(async () => {
  await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()))
})

async function startHosts() {
  const names = ['pai', 'codeup', 'github', 'sts', 'tokens'] as const
  const servers = await Promise.all(names.map(() => startServer((_, response) => response.end())))
  cleanups.push(...servers.map(({ close }) => close))
  const [pai, codeup, github, sts, tokens] = servers.map(({ url }) => url)
  const urls = { pai, codeup, github, sts, tokens } as Record<(typeof names)[number], string>
  /** Connections by host, in the order of the names, once no more come. */
  const count = async () => {
    await delay(150)
    return servers.map((server) => server.connections())
  }
  return { urls, count }
}

type Hosts = Awaited<ReturnType<typeof startHosts>>

async function openConnections(
  { urls }: Hosts,
  mirror: { isNews: boolean } | null,
  given: { inputs?: Readonly<Record<string, string>>; env?: Readonly<Record<string, string>> } = {},
) {
  const endpoints = { 'pai-endpoint': urls.pai, 'sts-endpoint': urls.sts, 'codeup-endpoint': urls.codeup }
  const keys = { 'access-key-id': 'LTAI5t', 'access-key-secret': 'secret' }
  const inputs = makeMirrorInputs({ ...endpoints, ...(given.inputs ?? keys) })
  const source = readEvent({ serverUrl: urls.github, apiUrl: `${urls.github}/api/v3` })
  const context = { ...source, payload: {} } as never
  const { runner } = createRecorder({ inputs: {}, env: given.env ?? {}, context, clock: systemClock })
  const { http, openConnections } = createRooms(
    runner,
    inputs,
    source,
    new AbortController().signal,
    () => () => undefined,
  )
  cleanups.push(http.close)
  await openConnections(mirror)
}

it.each([
  ['without a mirror', null, [1, 0, 0, 0, 0]],
  [
    'with one that the event brings news for: API and git at once, of Codeup and of GitHub',
    { isNews: true },
    [1, 2, 2, 0, 0],
  ],
  ['with one that most likely has everything', { isNews: false }, [1, 1, 0, 0, 0]],
])('opens what is needed %s', async (_, mirror, connections) => {
  const hosts = await startHosts()
  await openConnections(hosts, mirror)
  expect(await hosts.count()).toEqual(connections)
})

it('opens those that a session is asked for with, too', async () => {
  const hosts = await startHosts()
  const roleArn = 'acs:ram::1234567890123456:role/ci'
  const inputs = { 'role-to-assume': roleArn, 'oidc-provider-arn': 'acs:ram::1234567890123456:oidc-provider/github' }
  const env = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${hosts.urls.tokens}/token?a=b`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'token',
  }
  await openConnections(hosts, null, { inputs, env })
  expect(await hosts.count()).toEqual([1, 0, 0, 1, 1])
})

it('opens none past a proxy', async () => {
  const [hosts, proxy] = [await startHosts(), await startProxy()]
  cleanups.push(() => proxy.close())
  await openConnections(hosts, { isNews: true }, { env: { http_proxy: proxy.url } })
  expect(await hosts.count()).toEqual([0, 0, 0, 0, 0])
  expect(proxy.asked).toEqual([])
})
