import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { createGitRunner } from '../../emulator/git-process.ts'
import { type SampleHistory, writeSampleHistory } from '../../emulator/sample.ts'

let emulator: Emulator
let sample: SampleHistory

beforeAll(async () => {
  emulator = await startEmulator()
  const git = await createGitRunner(emulator.directory)
  sample = await writeSampleHistory(git, await emulator.github.createRepository('octo/train'))
  await emulator.github.createRepository('octo/empty', { private: false })
})
afterAll(async () => await emulator.close())

async function read(path: string, authorization = `bearer ${emulator.github.token}`) {
  const headers = authorization === '' ? {} : { authorization }
  const response = await fetch(`${emulator.github.apiUrl}/repos/${path}`, { headers })
  // biome-ignore lint/suspicious/noExplicitAny: assertions read answers of many shapes.
  return { status: response.status, body: (await response.json()) as any }
}

describe('the REST API of the emulated GitHub', () => {
  it('describes a repository, whatever the case of its name', async () => {
    const { status, body } = await read('Octo/Train')
    expect(status).toBe(200)
    expect(body).toMatchObject({ full_name: 'octo/train', default_branch: 'main', private: true })
  })

  it.each([
    ['octo/train', 'token wrong', 401, 'Bad credentials'],
    ['octo/train', '', 404, 'Not Found'],
    ['octo/none', undefined, 404, 'Not Found'],
    ['octo/train/git/ref/heads/none', undefined, 404, 'Not Found'],
    ['octo/train/git/ref/heads/feature', undefined, 404, 'Not Found'],
    ['octo/train/commits/none', undefined, 422, 'No commit found for SHA: none'],
    ['octo/empty/commits/main', undefined, 409, 'Git Repository is empty.'],
    ['octo/train/compare/main...none', undefined, 404, 'Not Found'],
  ])('answers %s with %s by %i %s', async (path, authorization, status, message) => {
    const answer = await read(path, authorization)
    expect([answer.status, answer.body.message, answer.body.status]).toEqual([status, message, String(status)])
  })

  it('tells a branch with a slash from a commit and a tag object from its commit', async () => {
    const branch = await read('octo/train/git/ref/heads/feature/tokenizer')
    expect(branch.body.object).toMatchObject({ sha: sample.feature, type: 'commit' })
    const tag = await read('octo/train/git/ref/tags/v1.0.0')
    expect(tag.body.object).toMatchObject({ sha: sample.tag, type: 'tag' })
    const object = await read(`octo/train/git/tags/${sample.tag}`)
    expect(object.body).toMatchObject({
      tag: 'v1.0.0',
      message: 'first',
      object: { sha: sample.tagged, type: 'commit' },
    })
  })

  it('resolves SHAs, short SHAs, branches, tags and commits of pull requests', async () => {
    const names = {
      [sample.main]: sample.main,
      [sample.main.slice(0, 8)]: sample.main,
      main: sample.main,
      HEAD: sample.main,
      'heads/main': sample.main,
      'feature/tokenizer': sample.feature,
      'feature%2Ftokenizer': sample.feature,
      'v1.0.0': sample.tagged,
      [sample.pull]: sample.pull,
    }
    for (const [name, sha] of Object.entries(names)) {
      expect((await read(`octo/train/commits/${name}`)).body.sha, name).toBe(sha)
    }
    const unknown = '0123456789012345678901234567890123456789'
    expect((await read(`octo/train/commits/${unknown}`)).body.message).toBe(`No commit found for SHA: ${unknown}`)
  })

  it('compares as seen from head', async () => {
    const compare = async (basehead: string) => {
      const { body } = await read(`octo/train/compare/${basehead}`)
      return [body.status, body.ahead_by, body.behind_by]
    }
    expect(await compare('main...main')).toEqual(['identical', 0, 0])
    expect(await compare('v1.0.0...main')).toEqual(['ahead', 1, 0])
    expect(await compare('main...v1.0.0')).toEqual(['behind', 0, 1])
    expect(await compare('main...feature/tokenizer')).toEqual(['diverged', 1, 1])
    expect(await compare(`main...${sample.pull}`)).toEqual(['diverged', 1, 1])
  })

  it('lists the files of a folder, and gives the text of one', async () => {
    const { status, body } = await read(`octo/train/contents/?ref=${sample.main}`)
    expect(status).toBe(200)
    expect(body.map(({ name, type }: { name: string; type: string }) => `${type} ${name}`)).toEqual([
      'file README.md',
      'file train.py',
    ])
    expect(body[1]).toMatchObject({ path: 'train.py', size: 12, sha: expect.stringMatching(/^[0-9a-f]{40}$/) })
    const url = `${emulator.github.apiUrl}/repos/octo/train/contents/train.py?ref=${sample.tagged}`
    const authorization = `bearer ${emulator.github.token}`
    const raw = await fetch(url, { headers: { authorization, accept: 'application/vnd.github.raw+json' } })
    expect(await raw.text()).toBe('print("one")')
    expect((await read('octo/train/contents/none?ref=main')).status).toBe(404)
    expect((await read('octo/train/contents/?ref=none')).status).toBe(404)
  })
})
