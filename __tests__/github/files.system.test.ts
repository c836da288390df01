import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { parseSha, type Sha } from '../../src/git/refs.ts'
import { readRootFiles } from '../../src/github/files.ts'
import { createTestHttp } from '../support/http.ts'
import { commitFiles } from '../support/large-files.ts'

const http = createTestHttp({ maxAttempts: 2 })
let emulator: Emulator
let bare: string
beforeAll(async () => {
  emulator = await startEmulator()
  bare = await emulator.github.createRepository('octo/files')
})
afterAll(async () => {
  await http.close()
  await emulator.close()
})

const commit = (files: Readonly<Record<string, string>>) => parseSha(commitFiles(bare, 'refs/heads/main', files)) as Sha
const options = (token = emulator.github.token) => ({
  api: emulator.github.apiUrl,
  owner: 'octo',
  repo: 'files',
  token,
})

describe('the files of the root that say what a clone needs', () => {
  it('are one request where there are none, whatever is below', async () => {
    const from = emulator.journal.length
    const sha = commit({ 'README.md': 'x', 'sub/.gitattributes': '*.bin filter=lfs', '.gitmodules/x': 'a folder' })
    expect(await readRootFiles(http, options(), sha)).toEqual({ attributes: null, modules: null })
    expect(emulator.journal.slice(from).map(({ call }) => call)).toEqual(['github.rest.contents'])
  })

  it('are read as they are in the commit', async () => {
    const sha = commit({ '.gitattributes': '*.bin filter=lfs\n', '.gitmodules': '[submodule "ä"]\n', a: 'a' })
    commit({ '.gitattributes': 'another commit' })
    expect(await readRootFiles(http, options(), sha)).toEqual({
      attributes: '*.bin filter=lfs\n',
      modules: '[submodule "ä"]\n',
    })
  })

  it.each([
    ['a wrong token', 'wrong', [], 'E_GITHUB_ACCESS'],
    ['another answer', undefined, ['html:200'], 'E_NOT_API'],
    ['an outage', undefined, ['status:503', 'status:503'], 'E_GITHUB_ACCESS'],
  ] as const)('are not read with %s', async (_, token, faults, code) => {
    const sha = commit({ a: 'a' })
    emulator.faults = { 'github.rest.contents': [...faults] }
    await expect(readRootFiles(http, options(token), sha)).rejects.toMatchObject({ code })
  })
})
