import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createServer } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { type Certified, createAuthority } from '../support/certificate.ts'
import { push } from '../support/event.ts'
import { expectFailure, storedSources } from '../support/expectation.ts'
import { commitFiles, pointerTo } from '../support/large-files.ts'
import { createScenario, type Inputs, type Run, type RunMore, type Scenario } from '../support/scenario.ts'
import { listen } from '../support/server.ts'

const main = 'refs/heads/main'
const variables = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'GIT_SSL_CAINFO'] as const
const authority = createAuthority()
const stranger = createAuthority()
// git with GnuTLS says the same of a certificate that ended and of one that nobody knows.
const kinds = {
  'an unknown authority': [stranger.certify(), /unable to (verify|get)|self-signed|not trusted|verification failed/i],
  'another host name': [authority.certify({ host: 'elsewhere.example' }), /match|altnames/i],
  'an end that has passed': [authority.certify({ expired: true }), /expired|verification failed/i],
} as const

let plain: Emulator
let secure: Emulator
let trusted: string
const closing: (() => Promise<void>)[] = []
beforeAll(async () => {
  plain = await startEmulator()
  secure = await startEmulator({ certificate: authority.certify() })
  closing.push(plain.close, secure.close)
  trusted = await writeCa('ca.pem', authority.cert)
})
afterAll(async () => {
  for (const close of closing) await close()
})

async function writeCa(name: string, text: string): Promise<string> {
  const file = path.join(plain.directory, name)
  await writeFile(file, text)
  return file
}

/** A scenario whose main has one file in LFS, its object on GitHub. */
async function createLfsScenario(emulator: Emulator): Promise<{ scenario: Scenario; commit: string }> {
  const scenario = await createScenario(emulator)
  const content = randomBytes(2_000)
  await emulator.github.seedLfsObject(scenario.name, content)
  const files = { '.gitattributes': '*.bin filter=lfs\n', 'a.bin': pointerTo(content) }
  return { scenario, commit: commitFiles(scenario.bare, main, files) }
}

/** A host with this certificate that counts what it is told behind a handshake. */
async function startHost(certificate: Certified): Promise<{ url: string; bytes(): number }> {
  let bytes = 0
  const server = createServer(certificate, (socket) => {
    socket.on('data', (data) => (bytes += data.length)).on('error', () => {})
  })
  server.on('tlsClientError', () => {})
  const { port, close } = await listen(server)
  closing.push(close)
  return { url: `https://127.0.0.1:${port}`, bytes: () => bytes }
}

describe.concurrent('with a private CA, over TLS alone', () => {
  for (const variable of variables) {
    for (const strategy of ['relay', 'git']) {
      it(`named by ${variable}, everything works: API, LFS and ${strategy}`, async () => {
        const { scenario, commit } = await createLfsScenario(secure)
        const inputs = { 'mirror-strategy': strategy, lfs: 'true' }
        const run = await scenario.run(push(main, commit), inputs, { env: { [variable]: trusted } })
        expect(run.annotations.filter(({ level }) => level === 'error')).toEqual([])
        expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'created', 'mirror-strategy': strategy } })
        expect(run.log).toContain('LFS: 0 objects were on the mirror, 1 moved')
        expect(await scenario.readMirror()).toMatchObject({ [main]: commit })
        expect(storedSources(scenario)).toHaveLength(1)
      })
    }
  }

  it('keyless: the OIDC token and STS, too', async () => {
    const scenario = await createScenario(secure)
    const { sts, github } = secure
    const role = { 'role-to-assume': sts.roleArn, 'oidc-provider-arn': sts.oidcProviderArn }
    const env = {
      SSL_CERT_FILE: trusted,
      ACTIONS_ID_TOKEN_REQUEST_URL: github.oidcRequestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: github.oidcRequestToken,
    }
    const inputs = { ...role, 'access-key-id': null, 'access-key-secret': null }
    expect(await scenario.run(push(main, scenario.main), inputs, { env })).toMatchObject({ exitCode: 0 })
  })
})

/** Where a certificate is looked at; each is handed the host whose certificate is bad. */
const places: Readonly<Record<string, (url: string, scenario: Scenario) => [event: object, inputs: Inputs]>> = {
  'the API of PAI': (url) => [{}, { 'pai-endpoint': url }],
  'the API of Codeup': (url) => [{}, { 'codeup-endpoint': url }],
  'GitHub, asked by the relay': (url) => [{ serverUrl: url }, { 'mirror-strategy': 'relay', lfs: 'false' }],
  'GitHub, asked by git': (url) => [{ serverUrl: url }, { 'mirror-strategy': 'git', lfs: 'false' }],
  'the repository that PAI would clone': (url, { name }) => [
    {},
    { mirror: 'never', 'codeup-token': null, 'code-repo': `${url}/${name}.git`, 'code-repo-username': 'ci' },
  ],
}

async function runAt(url: string, place: string, more: RunMore): Promise<Run> {
  const scenario = await createScenario(plain)
  const [event, inputs] = places[place]?.(url, scenario) ?? [{}, {}]
  return scenario.run({ ...push(main, scenario.main), ...event }, inputs, more)
}

describe.concurrent('a certificate with', () => {
  for (const [kind, [certificate, reason]] of Object.entries(kinds)) {
    for (const place of Object.keys(places)) {
      it(`${kind} is refused: ${place}`, async () => {
        const host = await startHost(certificate)
        const run = await runAt(host.url, place, { env: { SSL_CERT_FILE: trusted } })
        expect(expectFailure(run, 'E_TLS')).toMatch(reason)
        expect(host.bytes()).toBe(0)
        expect(run.mutations.filter(({ kind }) => kind.startsWith('code-source'))).toEqual([])
      })
    }

    it(`${kind} is refused: the store of LFS objects`, async () => {
      const emulator = await startEmulator({ storeCertificate: certificate })
      closing.push(emulator.close)
      const { scenario, commit } = await createLfsScenario(emulator)
      const run = await scenario.run(push(main, commit), { lfs: 'true' }, { env: { SSL_CERT_FILE: trusted } })
      expect(expectFailure(run, 'E_LFS')).toMatch(reason)
      expect(run.calls.filter((call) => call.includes('.store.'))).toEqual([])
    })
  }

  for (const place of ['the API of PAI', 'GitHub, asked by git']) {
    it(`an unknown authority is refused whatever switches verification off elsewhere: ${place}`, async () => {
      const host = await startHost(stranger.certify())
      const env = { NODE_TLS_REJECT_UNAUTHORIZED: '0', GIT_SSL_NO_VERIFY: '1' }
      expectFailure(await runAt(host.url, place, { env }), 'E_TLS')
      expect(host.bytes()).toBe(0)
    })
  }
})

describe.concurrent('a CA variable that cannot be used', () => {
  const damaged = authority.cert.replace(/\n[^-\n]{64}\n/, '\n')
  const cases = [
    ['names no file', null, /ENOENT/],
    ['names a file without a certificate', 'nothing here\n', /no certificate/],
    ['names a damaged certificate', damaged, /damaged/],
  ] as const
  for (const variable of variables) {
    for (const [problem, text, reason] of cases) {
      it(`${variable} ${problem}: says so before anything is asked`, async () => {
        const scenario = await createScenario(plain)
        const name = `${variable} ${problem}.pem`
        const file = text === null ? path.join(plain.directory, 'missing.pem') : await writeCa(name, text)
        const run = await scenario.run(push(main, scenario.main), {}, { env: { [variable]: file } })
        const message = expectFailure(run, 'E_INPUT')
        expect(message).toMatch(reason)
        expect(message).toContain(`The variable ${variable} names ${file}`)
      })
    }
  }
})
