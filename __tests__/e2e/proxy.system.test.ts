import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { createAuthority } from '../support/certificate.ts'
import { push } from '../support/event.ts'
import { expectFailure, expectRegistered } from '../support/expectation.ts'
import { startProxy, type TestProxy } from '../support/proxy.ts'
import { createScenario, withScenario } from '../support/scenario.ts'
import { findClosedPort } from '../support/server.ts'

const main = 'refs/heads/main'
const user = 'ci-user'
const password = 'p@ss:w/rd%24 €'
const written = encodeURIComponent(password)
const authority = createAuthority()

let secure: Emulator
let trusted: string
const closing: (() => Promise<void>)[] = []
beforeAll(async () => {
  secure = await startEmulator({ certificate: authority.certify() })
  closing.push(secure.close)
  trusted = path.join(secure.directory, 'ca.pem')
  await writeFile(trusted, authority.cert)
})
afterAll(async () => {
  for (const close of closing) await close()
})

async function open(manners?: Parameters<typeof startProxy>[0]): Promise<TestProxy> {
  const proxy = await startProxy(manners)
  closing.push(proxy.close)
  return proxy
}

const hostOf = (url: string) => new URL(url).host

describe.concurrent('a proxy that demands a password', () => {
  for (const strategy of ['relay', 'git']) {
    for (const variable of ['https_proxy', 'HTTPS_PROXY']) {
      it(`carries everything over TLS (${variable}, ${strategy})`, async () => {
        const proxy = await open({ credentials: `${user}:${password}` })
        const scenario = await createScenario(secure)
        const env = { [variable]: `http://${user}:${written}@${proxy.host}`, SSL_CERT_FILE: trusted }
        const more = { env, secrets: [password, written] }
        const run = await scenario.run(push(main, scenario.main), { 'mirror-strategy': strategy }, more)
        expect(run.annotations.filter(({ level }) => level === 'error')).toEqual([])
        expect(run).toMatchObject({ exitCode: 0, outputs: { 'mirror-strategy': strategy } })
        expect(run.masks).toEqual(expect.arrayContaining([password, written]))
        const { github, codeup, pai } = secure
        const hosts = [github.url, codeup.url, pai.endpoint].map(hostOf)
        expect([...new Set(proxy.asked)].toSorted()).toEqual(hosts.map((host) => `CONNECT ${host}`).toSorted())
      })
    }
  }

  it.each([
    ['wrong', `${user}:wrong-password@`],
    ['missing', ''],
  ])('says so when it is %s, and asks no second time', async (_, userinfo) => {
    const proxy = await open({ credentials: `${user}:${password}` })
    const scenario = await createScenario(secure)
    const env = { HTTPS_PROXY: `http://${userinfo}${proxy.host}`, SSL_CERT_FILE: trusted }
    const more = { env, secrets: ['wrong-password'], debug: true }
    const run = await scenario.run(push(main, scenario.main), {}, more)
    expect(expectFailure(run, 'E_NETWORK')).toContain('407')
    expect(proxy.asked).toEqual([])
    expect(run.log).toContain('407')
    expect(run.log).not.toContain('(attempt 2)')
  })
})

describe.concurrent('a forwarding proxy', () => {
  for (const strategy of ['relay', 'git']) {
    for (const [variable, exceptions] of [
      ['http_proxy', 'no_proxy'],
      ['HTTP_PROXY', 'NO_PROXY'],
    ] as const) {
      it(`sees every request to an http: host (${variable}, ${strategy})`, () =>
        withScenario(async (scenario) => {
          const proxy = await open()
          const more = { env: { [variable]: proxy.host, https_proxy: 'http://127.0.0.1:1' } }
          const run = await scenario.run(push(main, scenario.main), { 'mirror-strategy': strategy }, more)
          await expectRegistered(scenario, run, 'created')
          expect(proxy.asked).toHaveLength(run.calls.length)
        }))

      it(`sees none that ${exceptions} names (${variable}, ${strategy})`, () =>
        withScenario(async (scenario) => {
          const proxy = await open()
          const more = { env: { [variable]: proxy.url, [exceptions]: 'example.com, 127.0.0.0/8' } }
          const run = await scenario.run(push(main, scenario.main), { 'mirror-strategy': strategy }, more)
          await expectRegistered(scenario, run, 'created')
          expect(proxy.asked).toEqual([])
        }))
    }
  }

  it('is not taken from ALL_PROXY, by no client', () =>
    withScenario(async (scenario) => {
      const env = { ALL_PROXY: 'socks5://127.0.0.1:1', all_proxy: 'socks5://127.0.0.1:1' }
      const run = await scenario.run(push(main, scenario.main), { 'mirror-strategy': 'git' }, { env })
      await expectRegistered(scenario, run, 'created')
    }))

  it('that is not there is E_NETWORK, with its address and without its password', () =>
    withScenario(async (scenario) => {
      const port = await findClosedPort()
      const more = { env: { http_proxy: `http://user:hidden-word@127.0.0.1:${port}` }, secrets: ['hidden-word'] }
      const run = await scenario.run(push(main, scenario.main), { 'max-attempts': '2' }, more)
      expect(expectFailure(run, 'E_NETWORK')).toContain(`by the proxy 127.0.0.1:${port} in 2 attempts`)
    }))

  it.each([
    ['HTTPS_PROXY', 'socks5://user:hidden-word@127.0.0.1:1'],
    ['http_proxy', 'http://user:hidden-word@127.0.0.1:99999'],
    ['HTTP_PROXY', 'http://user:hidden-word%zz@127.0.0.1:1'],
    ['https_proxy', 'http://user:hidden-word@'],
  ])('in %s that is none (%s) is E_INPUT, names the variable, and shows nothing of it', (variable, value) =>
    withScenario(async (scenario) => {
      const more = { env: { [variable]: value }, secrets: ['hidden-word'] }
      const run = await scenario.run(push(main, scenario.main), {}, more)
      expect(expectFailure(run, 'E_INPUT')).toContain(`The variable ${variable} `)
      expect(run.calls).toEqual([])
    }),
  )
})
