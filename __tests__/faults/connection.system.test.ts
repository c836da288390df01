import { createServer } from 'node:https'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createAuthority } from '../support/certificate.ts'
import { findClosedPort, listen, startSocketServer } from '../support/server.ts'
import type { SceneName } from './calls.ts'
import { outcomeOf, run } from './cell.ts'
import { makeScene, openStage, type Stage } from './scenes.ts'

let stage: Stage
const cleanups: (() => Promise<void>)[] = []
beforeAll(async () => {
  stage = await openStage()
})
afterEach(async () => {
  await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()))
})
afterAll(() => stage.close())

/** Addresses at which no answer is to be had. */
const addresses: Readonly<Record<string, () => Promise<string>>> = {
  async 'nobody listens'() {
    return `http://127.0.0.1:${await findClosedPort()}`
  },
  async 'every connection is reset'() {
    const server = await startSocketServer((socket) => socket.resetAndDestroy())
    cleanups.push(server.close)
    return server.url
  },
  async 'every connection is closed'() {
    const server = await startSocketServer((socket) => void socket.end())
    cleanups.push(server.close)
    return server.url
  },
  async 'something plain answers to TLS'() {
    return stage.emulator.pai.endpoint.replace('http:', 'https:')
  },
  async 'the certificate is nobody’s'() {
    const server = createServer(createAuthority().certify({ host: 'localhost' }), (_, response) => response.end())
    const { port, close } = await listen(server)
    cleanups.push(close)
    return `https://localhost:${port}`
  },
}
const codes: Readonly<Record<string, string>> = {
  'something plain answers to TLS': 'E_TLS',
  'the certificate is nobody’s': 'E_TLS',
}
const places: readonly (readonly [scene: SceneName, input: string])[] = [
  ['register', 'pai-endpoint'],
  ['sign in', 'sts-endpoint'],
  ['plan', 'codeup-endpoint'],
]

describe.each(Object.keys(addresses))('where %s', (fault) => {
  it.each(places)('the step ends at once with a code of its own, and names the host (%s: %s)', async (name, input) => {
    const scene = makeScene(stage, name)
    const address = (await addresses[fault]?.()) ?? ''
    const mutations = stage.emulator.ledger.mutations.length
    const told = await run(stage, { ...scene, inputs: { ...scene.inputs, [input]: address } })
    expect([told.exitCode, outcomeOf(told)]).toEqual([1, codes[fault] ?? 'E_NETWORK'])
    expect(told.errors).toEqual([expect.stringContaining(new URL(address).host)])
    expect(stage.emulator.ledger.mutations).toHaveLength(mutations)
  })

  it('the step ends at once where GitHub is asked for its OIDC token', async () => {
    const scene = makeScene(stage, 'sign in')
    const url = `${(await addresses[fault]?.()) ?? ''}/_services/oidc/token?api-version=2.0`
    const told = await run(stage, { ...scene, env: { ...scene.env, ACTIONS_ID_TOKEN_REQUEST_URL: url } })
    expect([told.exitCode, outcomeOf(told)]).toEqual([1, codes[fault] ?? 'E_NETWORK'])
    expect(told.errors).toEqual([expect.stringContaining(new URL(url).host)])
  })
})
