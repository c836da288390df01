import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'

let emulator: Emulator
let held: string
const content = Buffer.from('weights')
const added = Buffer.from('more weights')
const oid = createHash('sha256').update(added).digest('hex')

beforeAll(async () => {
  emulator = await startEmulator()
  await emulator.github.createRepository('octo/train')
  held = await emulator.github.seedLfsObject('octo/train', content)
  await emulator.codeup.createRepository('train')
})
afterAll(async () => await emulator.close())

async function batch(host: 'github' | 'codeup', operation: string, objects: readonly object[], password?: string) {
  const { github, codeup } = emulator
  const repository = host === 'github' ? `${github.url}/octo/train` : `${codeup.url}/${codeup.organizationPath}/train`
  const user = `${host === 'github' ? 'x' : codeup.username}:${password ?? emulator[host].token}`
  const type = 'application/vnd.git-lfs+json'
  const response = await fetch(`${repository}.git/info/lfs/objects/batch`, {
    method: 'POST',
    headers: { accept: type, 'content-type': type, authorization: `Basic ${Buffer.from(user).toString('base64')}` },
    body: JSON.stringify({ operation, transfers: ['basic'], objects }),
  })
  // biome-ignore lint/suspicious/noExplicitAny: assertions read answers of many shapes.
  return { status: response.status, body: (response.status === 200 ? await response.json() : null) as any }
}

describe('Git LFS', () => {
  it('downloads from GitHub by a signed link that takes no other credentials', async () => {
    const wanted = [
      { oid: held, size: content.length },
      { oid, size: added.length },
    ]
    const { body } = await batch('github', 'download', wanted)
    const { href, header } = body.objects[0].actions.download
    expect(header).toBeUndefined()
    expect(body.objects[1].error.code).toBe(404)
    expect(await (await fetch(href)).text()).toBe('weights')
    expect((await fetch(href, { headers: { authorization: 'Basic eDp5' } })).status).toBe(400)
    expect((await fetch(href.replace(held, oid))).status).toBe(403)
  })

  it('uploads to Codeup what it lacks, checks it, and asks for it once', async () => {
    const wanted = [{ oid, size: added.length }]
    const { upload, verify } = (await batch('codeup', 'upload', wanted)).body.objects[0].actions
    const put = (body: Buffer) => fetch(upload.href, { method: 'PUT', headers: upload.header, body })
    expect((await put(Buffer.from('other'))).status).toBe(400)
    expect(await emulator.codeup.lfsObjects('train')).toEqual([])
    expect((await fetch(verify.href, { method: 'POST', headers: verify.header, body: '{}' })).status).toBe(404)
    expect((await put(added)).status).toBe(200)
    expect((await fetch(verify.href, { method: 'POST', headers: verify.header, body: '{}' })).status).toBe(200)
    expect(await emulator.codeup.lfsObjects('train')).toEqual([oid])
    expect((await batch('codeup', 'upload', wanted)).body.objects[0].actions).toBeUndefined()
  })

  it('needs the rights of a push or a clone', async () => {
    expect((await batch('codeup', 'upload', [], emulator.codeup.readToken)).status).toBe(403)
    expect((await batch('codeup', 'download', [], emulator.codeup.readToken)).status).toBe(200)
    expect((await batch('codeup', 'download', [], 'pt-wrong')).status).toBe(401)
    expect((await batch('github', 'upload', [])).status).toBe(403)
  })

  it('gives addresses of another origin, which take no other credentials, where that is chosen', async () => {
    const content = Buffer.from('stored elsewhere')
    const wanted = { oid: createHash('sha256').update(content).digest('hex'), size: content.length }
    emulator.codeup.lfs.addresses = 'store'
    const { upload, verify } = (await batch('codeup', 'upload', [wanted])).body.objects[0].actions
    emulator.codeup.lfs.addresses = 'host'
    expect(new URL(upload.href).origin).not.toBe(emulator.codeup.url)
    expect(new URL(verify.href).origin).toBe(emulator.codeup.url)
    const put = (headers: Record<string, string>) => fetch(upload.href, { method: 'PUT', headers, body: content })
    expect((await put({ authorization: 'Basic eDp5' })).status).toBe(400)
    expect((await put({})).status).toBe(200)
    expect(emulator.journal.at(-1)?.call).toBe('codeup.store.upload')
    expect((await fetch(new URL('/other', upload.href))).status).toBe(404)
    expect(await emulator.codeup.lfsObjects('train')).toContain(wanted.oid)
  })

  it('refuses single objects, and every upload once the quota is spent', async () => {
    emulator.codeup.lfs.refusals = { [held]: { code: 422, message: 'not this one' } }
    const wanted = [
      { oid: held, size: content.length },
      { oid: '0'.repeat(64), size: 1 },
    ]
    const [refused, other] = (await batch('codeup', 'upload', wanted)).body.objects
    expect(refused.error).toEqual({ code: 422, message: 'not this one' })
    expect(other.actions.upload.href).toContain('/_lfs/')
    emulator.codeup.lfs.quotaSpent = true
    expect((await batch('codeup', 'upload', wanted)).status).toBe(507)
    expect((await batch('codeup', 'download', wanted)).status).toBe(200)
    Object.assign(emulator.codeup.lfs, { refusals: {}, quotaSpent: false })
  })

  it('leaves no ticket in the journal', () => {
    const kept = JSON.stringify(emulator.journal)
    expect(kept).toContain('codeup.lfs.upload')
    expect(kept).not.toMatch(/lfs[0-9a-f]{40}/)
  })
})
