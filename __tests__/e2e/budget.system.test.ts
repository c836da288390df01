import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { readCalls } from '../../scripts/calls.ts'
import { dispatch, push } from '../support/event.ts'
import { expectRegistered } from '../support/expectation.ts'
import { type Loaded, watchLoading } from '../support/loading.ts'
import { createScenario, type Run } from '../support/scenario.ts'

const main = 'refs/heads/main'
const dist = path.resolve(import.meta.dirname, '../../dist')
const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'))
const chunks = scripts.filter((name) => /^\d+\.index\.js$/.test(name))
const read = (name: string) => readFileSync(path.join(dist, name), 'utf8')
let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

/** Inputs of a run that does the least: GitHub's repository, and nobody asked but PAI. */
const unmirrored = () => ({
  ...{ mirror: 'never', 'codeup-token': null, verify: 'false' },
  'code-repo-access-token': emulator.github.personalToken,
})

describe('the bundle', () => {
  it('is small: 295 kB for a start, 40 kB for a post step, 2.1 MB with all that may be loaded later', () => {
    const sizes = new Map(scripts.map((name) => [name, statSync(path.join(dist, name)).size]))
    expect(sizes.get('index.js')).toBeLessThanOrEqual(292_000)
    expect(sizes.get('post.js')).toBeLessThanOrEqual(40_000)
    expect([...sizes.values()].reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(2_100_000)
  })

  it('is ASCII, which V8 reads fastest', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: every character that is not ASCII
    for (const name of scripts) expect(read(name)).not.toMatch(/[^\u0000-\u007f]/)
  })

  it('has undici by its modules at the start, and its root only in the chunk of Octokit', () => {
    const ofRoot = /EventSourceStream|class MockAgent|require_websocket|node:http2/
    expect(read('index.js')).not.toMatch(ofRoot)
    expect(chunks.filter((name) => ofRoot.test(read(name)))).toHaveLength(1)
  })
})

describe("undici's parser", () => {
  it('is in no script, but in the file that a machine with or without SIMD needs', async () => {
    for (const name of scripts) expect(read(name)).not.toMatch(/AGFzbQ|[\w+/]{1000}/)
    const scenario = await createScenario(emulator)
    const inputs = unmirrored()
    for (const simd of ['0', '1']) {
      const run = await scenario.run(push(main, scenario.main), inputs, { env: { UNDICI_NO_WASM_SIMD: simd } })
      expect(run).toMatchObject({ exitCode: 0, outputs: { mirrored: 'none' } })
    }
  })
})

describe('functions in parentheses', () => {
  it('are those that a start calls, but for a few: after a change run `npm run profile` and build', async () => {
    const scenario = await createScenario(emulator)
    const inputs = unmirrored()
    const coverage = await mkdtemp(path.join(tmpdir(), 'coverage-'))
    await scenario.run(push(main, scenario.main), inputs)
    const run = await scenario.run(push(main, scenario.main), inputs, { env: { NODE_V8_COVERAGE: coverage } })
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'reused' } })
    const calls = await readCalls(path.join(dist, 'index.js'), coverage)
    await rm(coverage, { recursive: true })
    const all = calls.filter(({ kind }) => kind !== 'method')
    const [called, eager] = [all.filter((one) => one.called), all.filter((one) => one.eager)]
    expect([called.length > 400, eager.length > 400]).toEqual([true, true])
    expect(called.filter((one) => !one.eager).length).toBeLessThan(called.length / 20)
    expect(eager.filter((one) => !one.called).length).toBeLessThan(eager.length / 10)
  })
})

/** Modules of Node that cost a start more than they are worth to it. */
const dear = [
  ...['http', 'https', 'http2', 'internal/http2/core', 'tls', 'internal/tls/secure-context', 'worker_threads'],
  ...['internal/worker', 'zlib', 'child_process', 'v8', 'perf_hooks', 'assert', 'fs/promises', 'internal/fs/promises'],
  ...['internal/deps/undici/undici', 'internal/crypto/webcrypto', 'internal/webstreams/readablestream'],
]
const nothing: Loaded = { builtins: [], files: [] }
const chunk = expect.stringMatching(/^\d+\.index\.js$/)
const sizeOf = (name = '') => statSync(path.join(dist, name)).size

describe('what is loaded', () => {
  it('by a start that ends at its inputs', async () => {
    const loaded = await watchLoading(async (env) => {
      const run = promisify(execFile)(process.execPath, [path.join(dist, 'index.js')], { env })
      await expect(run).rejects.toMatchObject({ code: 1, stdout: expect.stringContaining('E_INPUT') })
    })
    const { builtins, files } = loaded.get('index.js') ?? nothing
    expect(builtins).toEqual(expect.arrayContaining(['net', 'crypto']))
    expect(builtins.filter((name) => dear.includes(name))).toEqual([])
    expect(files).toEqual(['index.js'])
  })

  it('by a run without a mirror: a small chunk to create, none with nothing new, and nothing more of Node', async () => {
    const scenario = await createScenario(emulator)
    const inputs = unmirrored()
    const load = (result: string) =>
      watchLoading(async (env) => {
        const run = await scenario.run(push(main, scenario.main), inputs, { env })
        expect(run).toMatchObject({ exitCode: 0, outputs: { result, mirrored: 'none' } })
      })
    const created = (await load('created')).get('index.js') ?? nothing
    expect(created.files).toEqual(['index.js', chunk])
    expect(sizeOf(created.files[1])).toBeLessThanOrEqual(10_000)
    const again = await load('reused')
    const reused = again.get('index.js') ?? nothing
    expect(reused.files).toEqual(['index.js'])
    expect([...created.builtins, ...reused.builtins].filter((name) => dear.includes(name))).toEqual([])
    expect(again.get('post.js')?.files).toEqual(['post.js'])
  })

  it('by a run with a mirror: one chunk with a small one for questions, and two small ones to push and to create', async () => {
    const scenario = await createScenario(emulator)
    await scenario.seedMirror({ [main]: scenario.first })
    const load = (result: 'created' | 'reused') =>
      watchLoading(async (env) => {
        await expectRegistered(scenario, await scenario.run(push(main, scenario.main), {}, { env }), result)
      })
    const created = (await load('created')).get('index.js') ?? nothing
    expect(created.files).toEqual(['index.js', chunk, chunk, chunk, chunk])
    const [mirror = 0, ...rest] = created.files.slice(1).map((name) => sizeOf(name))
    expect(mirror).toBeLessThanOrEqual(125_000)
    expect(Math.max(...rest)).toBeLessThanOrEqual(18_000)
    const reused = (await load('reused')).get('index.js') ?? nothing
    expect(reused.files).toEqual(['index.js', created.files[1], chunk])
    expect(created.files).toContain(reused.files[2])
  })

  it('by a run that asks for a session: one small chunk', async () => {
    const scenario = await createScenario(emulator)
    const { github, sts } = emulator
    const inputs = {
      ...{ ...unmirrored(), 'access-key-id': null, 'access-key-secret': null },
      ...{ 'role-to-assume': sts.roleArn, 'oidc-provider-arn': sts.oidcProviderArn },
    }
    const job = {
      ACTIONS_ID_TOKEN_REQUEST_URL: github.oidcRequestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: github.oidcRequestToken,
    }
    const load = () =>
      watchLoading(async (env) => {
        const run = await scenario.run(push(main, scenario.main), inputs, { env: { ...env, ...job } })
        expect(run).toMatchObject({ exitCode: 0 })
      })
    await load()
    const { files } = (await load()).get('index.js') ?? nothing
    expect(files).toEqual(['index.js', chunk])
    expect(sizeOf(files[1])).toBeLessThanOrEqual(32_000)
  })
})

/** Requests by what they cost: PAI, the API of Codeup, git. */
function countCalls({ calls }: Run): { pai: number; codeup: number; git: number } {
  const git = calls.filter((call) => call.includes('.git.'))
  const of = (service: string) => calls.filter((call) => call.startsWith(`${service}.`) && !git.includes(call)).length
  return { pai: of('pai'), codeup: of('codeup'), git: git.length }
}

describe('requests (with the workspace, the organization and the account given)', () => {
  it('of a new commit: at most 3 to PAI, 3 to Codeup and 4 of git', async () => {
    const scenario = await createScenario(emulator)
    await scenario.seedMirror({ [main]: scenario.first })
    const run = await scenario.run(push(main, scenario.main, { before: scenario.first }))
    await expectRegistered(scenario, run, 'created')
    const { pai, codeup, git } = countCalls(run)
    expect(pai).toBeLessThanOrEqual(3)
    expect(codeup).toBeLessThanOrEqual(3)
    expect(git).toBe(4)
  })

  it('of a new commit where ancestry has to be asked: 5 of git', async () => {
    const scenario = await createScenario(emulator)
    await scenario.seedMirror({ [main]: scenario.first })
    const run = await scenario.run(dispatch(main, scenario.main))
    await expectRegistered(scenario, run, 'created')
    const { pai, codeup, git } = countCalls(run)
    expect(pai).toBeLessThanOrEqual(3)
    expect(codeup).toBeLessThanOrEqual(3)
    expect(git).toBe(5)
  })

  it.each(['push', 'dispatch'])(
    'of nothing new, by a %s: at most 2 to PAI, and 3 of git and to Codeup',
    async (how) => {
      const scenario = await createScenario(emulator)
      const event = how === 'push' ? push(main, scenario.main) : dispatch(main, scenario.main)
      await scenario.run(event)
      const run = await scenario.run(event)
      expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'reused', mirrored: 'up-to-date' } })
      const { pai, codeup, git } = countCalls(run)
      expect(pai).toBeGreaterThan(0)
      expect(pai).toBeLessThanOrEqual(2)
      expect(codeup + git).toBeLessThanOrEqual(3)
      expect(run.calls.filter((call) => call.includes('pack'))).not.toContain('github.git.upload-pack')
    },
  )
})
