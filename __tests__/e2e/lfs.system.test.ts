import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { push } from '../support/event.ts'
import { expectFailure, expectRegistered, warningsOf } from '../support/expectation.ts'
import { commitFiles, objectOf, pointerTo } from '../support/large-files.ts'
import { createScenario, type Scenario } from '../support/scenario.ts'

let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(async () => await emulator.close())

const attributes = '*.bin filter=lfs diff=lfs merge=lfs -text\n'

/** A scenario whose main has these contents as LFS files, their objects on GitHub unless they are left out. */
async function createLfsScenario(contents: readonly Buffer[], leftOut: readonly Buffer[] = []) {
  const scenario = await createScenario(emulator)
  for (const content of contents) await emulator.github.seedLfsObject(scenario.name, content)
  const files = [...contents, ...leftOut].map((content, index) => [`weights/${index}.bin`, pointerTo(content)] as const)
  const commit = commitFiles(scenario.bare, 'refs/heads/main', {
    '.gitattributes': attributes,
    'train.py': 'print("epoch")\n',
    ...Object.fromEntries(files),
  })
  return { scenario, commit, objects: [...contents, ...leftOut].map(objectOf) }
}

/** What the mirror answers to a clone that wants the objects, with the credentials that PAI has. */
async function askMirror(scenario: Scenario, objects: readonly object[]): Promise<(number | undefined)[]> {
  const { codeup } = emulator
  const type = 'application/vnd.git-lfs+json'
  const authorization = `Basic ${Buffer.from(`${codeup.username}:${codeup.readToken}`).toString('base64')}`
  const url = `${codeup.url}/${codeup.organizationPath}/${scenario.name}.git/info/lfs/objects/batch`
  const response = await fetch(url, {
    method: 'POST',
    headers: { accept: type, 'content-type': type, authorization },
    body: JSON.stringify({ operation: 'download', transfers: ['basic'], objects }),
  })
  const body = (await response.json()) as { objects: { error?: { code: number }; actions?: object }[] }
  return body.objects.map(({ error, actions }) => error?.code ?? (actions === undefined ? undefined : 200))
}

describe('LFS objects of the commit', () => {
  it('are on the mirror before its refs are, and a second run moves nothing', async () => {
    const { scenario, commit, objects } = await createLfsScenario([randomBytes(3_000), randomBytes(20_000_000)])
    const event = push('refs/heads/main', commit)
    const run = await scenario.run(event)
    await expectRegistered(scenario, run, 'created')
    expect(warningsOf(run)).toEqual([])
    expect(run.log).toContain('LFS: 0 objects were on the mirror, 2 moved')
    expect(await askMirror(scenario, objects)).toEqual([200, 200])
    const uploads = run.calls.flatMap((call, index) => (call === 'codeup.lfs.upload' ? [index] : []))
    expect(uploads).toHaveLength(2)
    expect(Math.max(...uploads)).toBeLessThan(run.calls.indexOf('codeup.git.receive-pack'))
    const again = await scenario.run(event)
    await expectRegistered(scenario, again, 'reused')
    expect(again.calls.filter((call) => /lfs|store|github\.git/.test(call))).toEqual([])
  })

  it('that GitHub lacks are a warning that names the files', async () => {
    const { scenario, commit, objects } = await createLfsScenario([Buffer.from('there')], [Buffer.from('gone')])
    const run = await scenario.run(push('refs/heads/main', commit))
    await expectRegistered(scenario, run, 'created')
    expect(warningsOf(run)).toEqual([expect.stringMatching(/^W_LFS: 1 of 2 LFS files .*weights\/1\.bin: 404 /)])
    expect(await askMirror(scenario, objects)).toEqual([200, 404])
  })

  it('that GitHub lacks end the step with lfs: true, and nothing is pushed or registered', async () => {
    const { scenario, commit } = await createLfsScenario([Buffer.from('there too')], [Buffer.from('gone too')])
    const run = await scenario.run(push('refs/heads/main', commit), { lfs: 'true' })
    expect(expectFailure(run, 'E_LFS')).toContain('weights/1.bin')
    expect(run.calls).not.toContain('codeup.git.receive-pack')
    expect(run.calls).not.toContain('pai.create')
    expect((await scenario.readMirror()) ?? {}).toEqual({})
  })

  it('are looked at with lfs: true even where nothing is pushed', async () => {
    const { scenario, commit, objects } = await createLfsScenario([Buffer.from('left behind')])
    const event = push('refs/heads/main', commit)
    await scenario.run(event, { lfs: 'false' })
    expect(await askMirror(scenario, objects)).toEqual([404])
    const run = await scenario.run(event, { lfs: 'true' })
    await expectRegistered(scenario, run, 'reused')
    expect(run.outputs['mirrored']).toBe('up-to-date')
    expect(await askMirror(scenario, objects)).toEqual([200])
  })

  it('that were missing are looked for again with lfs: true only', async () => {
    const late = Buffer.from('late')
    const { scenario, commit, objects } = await createLfsScenario([], [late])
    const event = push('refs/heads/main', commit)
    expect(warningsOf(await scenario.run(event))).toEqual([
      expect.stringMatching(/^W_LFS: .*does not look again: `lfs: true` does, /),
    ])
    await emulator.github.seedLfsObject(scenario.name, late)
    for (const inputs of [{}, { mirror: 'always' }]) {
      const again = await scenario.run(event, inputs)
      await expectRegistered(scenario, again, 'reused')
      expect(warningsOf(again)).toEqual([])
      expect(await askMirror(scenario, objects)).toEqual([404])
    }
    await expectRegistered(scenario, await scenario.run(event, { lfs: 'true' }), 'reused')
    expect(await askMirror(scenario, objects)).toEqual([200])
  })

  it('do not fit into a spent quota: the commit is mirrored all the same', async () => {
    const { scenario, commit } = await createLfsScenario([Buffer.from('no room')])
    emulator.codeup.lfs.quotaSpent = true
    const run = await scenario.run(push('refs/heads/main', commit)).finally(() => {
      emulator.codeup.lfs.quotaSpent = false
    })
    await expectRegistered(scenario, run, 'created')
    expect(warningsOf(run)).toEqual([expect.stringMatching(/^W_LFS: .*weights\/0\.bin: .*507/)])
  })
})

describe('a commit that cannot be looked at', () => {
  it('is mirrored with its objects, which git is asked for, and with a note', async () => {
    const { scenario, commit, objects } = await createLfsScenario([Buffer.from('unseen')])
    const faults = { 'github.rest.contents': ['status:403'] } as const
    const run = await scenario.run(push('refs/heads/main', commit), {}, { faults })
    await expectRegistered(scenario, run, 'created')
    expect(run.log).toContain('whether the commit has submodules could not be seen')
    expect(warningsOf(run)).toEqual([])
    expect(await askMirror(scenario, objects)).toEqual([200])
  })
})

it('submodules elsewhere are a warning', async () => {
  const scenario = await createScenario(emulator)
  const commit = commitFiles(scenario.bare, 'refs/heads/main', {
    '.gitmodules': '[submodule "lib"]\n\tpath = lib\n\turl = https://robot:hunter2@github.example/octo/lib.git\n',
  })
  const run = await scenario.run(push('refs/heads/main', commit))
  await expectRegistered(scenario, run, 'created')
  expect(warningsOf(run)).toEqual([
    expect.stringMatching(/^W_SUBMODULES: .*https:\/\/github\.example\/octo\/lib\.git\./),
  ])
  expect(run.raw).not.toContain('hunter2')
})

it('submodules beside the repository are looked for beside the mirror, with the credentials for PAI', async () => {
  const scenario = await createScenario(emulator)
  const lib = await createScenario(emulator)
  const name = lib.name.slice('octo/'.length)
  const commit = commitFiles(scenario.bare, 'refs/heads/main', {
    '.gitmodules': `[submodule "lib"]\n\tpath = lib\n\turl = ../${name}.git\n`,
  })
  const event = push('refs/heads/main', commit)
  const alone = await scenario.run(event)
  await expectRegistered(scenario, alone, 'created')
  const { url, organizationPath } = emulator.codeup
  expect(warningsOf(alone)).toEqual([
    expect.stringContaining(`../${name}.git (PAI cannot read ${url}/${organizationPath}/${lib.name}.git)`),
  ])
  await expectRegistered(lib, await lib.run(push('refs/heads/main', lib.main)), 'created')
  const beside = await scenario.run(event, { mirror: 'always' })
  await expectRegistered(scenario, beside, 'reused')
  expect(warningsOf(beside)).toEqual([])
})

it('patterns that take half an hour to compare cost no more than the time of the step', async () => {
  const scenario = await createScenario(emulator)
  const deep = Array.from({ length: 20 }, () => 'a'.repeat(190)).join('/')
  const commit = commitFiles(scenario.bare, 'refs/heads/main', {
    '.gitattributes': `${attributes}${`${'**/*a*a*a*'.repeat(180)}b -filter\n`.repeat(1_500)}`,
    [`${deep}/model.bin`]: pointerTo(randomBytes(100)),
  })
  const started = performance.now()
  expectFailure(await scenario.run(push('refs/heads/main', commit), { timeout: '4s' }), 'E_TIMEOUT')
  expect(performance.now() - started).toBeLessThan(12_000)
})

it.each([
  ['one file in 20,000 folders', null],
  ['a file of 60 MB', 'a b\n'.repeat(15_000_000)],
  ['a file of 8 MB with the shortest lines that there are', 'a\n'.repeat(4_000_000)],
])('attributes take no more memory than there is: %s', async (_, text) => {
  const scenario = await createScenario(emulator)
  const root = { '.gitattributes': attributes, 'a.bin': pointerTo(randomBytes(100)) }
  const small = 'a b\n'.repeat(250)
  const many = Array.from({ length: 20_000 }, (_, index) => [`f${index % 150}/g${index}/.gitattributes`, small])
  const files = { ...root, ...(text === null ? Object.fromEntries(many) : { 'data/.gitattributes': text }) }
  const commit = commitFiles(scenario.bare, 'refs/heads/main', files)
  const env = { NODE_OPTIONS: '--max-old-space-size=768' }
  const run = await scenario.run(push('refs/heads/main', commit), {}, { broken: env })
  await expectRegistered(scenario, run, 'created')
  expect(warningsOf(run)).toEqual([expect.stringMatching(/^W_LFS: /)])
})
