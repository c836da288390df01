import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { createGitRunner } from '../../emulator/git-process.ts'
import { writeSampleHistory } from '../../emulator/sample.ts'
import { type CodeupRequest, callCodeup } from './codeup-request.ts'

let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator({ organizationPath: 'acme' })
})
afterAll(async () => {
  await emulator.close()
})

const here = (path: string, request?: CodeupRequest) =>
  callCodeup(emulator, `codeup/organizations/${emulator.codeup.organizationId}/${path}`, request)
const create = (body: object, query = '') => here(`repositories${query}`, { method: 'POST', body })

describe('repositories', () => {
  it('are created with a short answer and read with the full one, by number and by full path', async () => {
    const short = await create({ name: 'train', path: 'train', visibility: 'private' })
    expect(short.status).toBe(200)
    expect(short.body.accessLevel).toBe(40)
    for (const name of ['httpUrlToRepo', 'defaultBranch', 'allowPush']) expect(short.body).not.toHaveProperty(name)
    const full = await here(`repositories/${short.body.id}`)
    expect(full.body).toMatchObject({
      accessLevel: '40',
      allowPush: true,
      defaultBranch: 'master',
      httpUrlToRepo: `${emulator.codeup.url}/acme/train.git`,
    })
    expect((await here('repositories/acme%2Ftrain')).body.id).toBe(short.body.id)
    const wrong = await here('repositories/train')
    expect(wrong.body).toMatchObject({ code: 404, errorCode: 'SYSTEM_NOT_FOUND_ERROR' })
    expect(wrong.body.errorDescription).toBe(`Project(train) not found,current org(${emulator.codeup.organizationId})`)
    expect(wrong.body.traceId).toBeDefined()
  })

  it('need createParentPath and the root namespace for missing groups, and the group scope', async () => {
    const { id: namespaceId } = (await here('orgNamespace')).body
    const body = { name: 'deep', path: 'a/b/deep', namespaceId }
    expect((await create(body)).status).toBe(400)
    expect((await create({ name: 'deep', path: 'a/b/deep' }, '?createParentPath=true')).status).toBe(400)
    emulator.codeup.revokeScope('group:rw')
    expect((await create(body, '?createParentPath=true')).status).toBe(403)
    emulator.codeup.grantScope('group:rw')
    expect((await create(body, '?createParentPath=true')).body.pathWithNamespace).toBe('acme/a/b/deep')
    const group = await here('namespaces/acme%2Fa%2Fb')
    expect((await create({ name: 'leaf', path: 'leaf', namespaceId: group.body.id })).body.pathWithNamespace).toBe(
      'acme/a/b/leaf',
    )
    expect((await here('namespaces?search=a')).headers.get('x-total')).toBe('2')
  })

  it('are made once when two create the same path at once', async () => {
    const wanted = { name: 'race', path: 'race' }
    const both = await Promise.all([create(wanted), create(wanted)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400])
    const made = emulator.ledger.mutations.filter(({ target }) => target === 'acme/race')
    expect(made.map(({ kind }) => kind)).toEqual(['repository.create'])
    expect((await here('repositories/acme%2Frace')).body.httpUrlToRepo).toBeDefined()
  })

  it.each([
    [{ path: 'x' }],
    [{ name: 'a/b', path: 'x' }],
    [{ name: 'x', path: '/x' }],
    [{ name: 'x', path: 'x', visibility: 'public' }],
    [{ name: 'x', path: 'x', namespaceId: '1' }],
    [{ name: 'x', path: 'x', nonsense: 1 }],
  ])('are not created from %j', async (body) => {
    const answer = await create(body)
    expect([answer.status, answer.body.errorCode]).toEqual([400, 'BadRequest'])
  })

  it('have a first commit when a README was asked for', async () => {
    await create({ name: 'readme', path: 'readme', readMeType: 'EMPTY' })
    const branch = await here('repositories/acme%2Freadme/branches/master')
    expect(branch.body).toMatchObject({
      name: 'master',
      defaultBranch: true,
      protected: false,
      commit: { parentIds: [] },
    })
  })

  it('settle later when they are told to', async () => {
    emulator.codeup.readyLagMs = 400
    const { id } = (await create({ name: 'slow', path: 'slow' })).body
    expect((await here(`repositories/${id}`)).body).not.toHaveProperty('httpUrlToRepo')
    await expect
      .poll(async () => (await here(`repositories/${id}`)).body.httpUrlToRepo, { timeout: 3000 })
      .toBeDefined()
    emulator.codeup.readyLagMs = 0
  })

  it('change their default branch to one that exists, unless archived', async () => {
    const git = await createGitRunner(emulator.directory)
    await writeSampleHistory(git, await emulator.codeup.createRepository('full', { protectedBranches: ['feature/*'] }))
    const put = (path: string, body: object) => here(`repositories/acme%2F${path}`, { method: 'PUT', body })
    expect((await put('full', { defaultBranch: 'main' })).status).toBe(400)
    expect((await put('full', { default_branch: 'none' })).status).toBe(400)
    expect((await put('full', { default_branch: 'main' })).status).toBe(200)
    expect((await here('repositories/acme%2Ffull')).body.defaultBranch).toBe('main')
    const branch = await here('repositories/acme%2Ffull/branches/feature%2Ftokenizer')
    expect(branch.body).toMatchObject({ name: 'feature/tokenizer', protected: true, defaultBranch: false })
    expect((await here('repositories/acme%2Ffull/branches/none')).status).toBe(404)
    expect((await here('repositories/acme%2Ffull/protectedBranches')).body[0].branch).toBe('feature/*')
    await emulator.codeup.createRepository('old', { archived: true })
    const refused = await put('old', { description: 'x' })
    expect([refused.status, refused.body.errorCode]).toEqual([405, 'SYSTEM_FORBIDDEN_ERROR'])
  })

  it('are listed in pages by a fuzzy search', async () => {
    const page = await here('repositories?search=ACE&perPage=1')
    expect(page.body.map(({ path }: { path: string }) => path)).toEqual(['race'])
    expect(page.headers.get('x-total-pages')).toBe('1')
  })
})
