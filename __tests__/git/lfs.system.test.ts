import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import type { FaultScript } from '../../emulator/faults.ts'
import { makePath } from '../../emulator/lfs-store.ts'
import { ActionError } from '../../src/errors.ts'
import { type LfsMoved, moveObjects } from '../../src/git/lfs.ts'
import type { LfsObject } from '../../src/git/lfs-pointer.ts'
import type { Remote } from '../../src/git/remote.ts'
import type { Clock } from '../../src/http/clock.ts'
import { createVirtualClock } from '../support/clock.ts'
import { createTestHttp } from '../support/http.ts'
import { objectOf } from '../support/large-files.ts'
import { startServer } from '../support/server.ts'

let emulator: Emulator
let temporary: string
let number = 0
beforeAll(async () => {
  emulator = await startEmulator()
  temporary = await mkdtemp(join(tmpdir(), 'lfs-'))
})
afterAll(async () => {
  await emulator.close()
  await rm(temporary, { recursive: true, force: true })
})
beforeEach(() => {
  emulator.faults = {}
  for (const { lfs } of [emulator.github, emulator.codeup]) Object.assign(lfs, { refusals: {}, quotaSpent: false })
  emulator.codeup.lfs.addresses = 'host'
})

interface Pair {
  readonly from: Remote
  readonly to: Remote
  readonly disk: string
  seed(content: Buffer): Promise<LfsObject>
  held(): Promise<readonly string[]>
  run(objects: readonly LfsObject[], more?: RunMore): Promise<LfsMoved & { calls: string[]; bytesSeen: number }>
}

interface RunMore {
  readonly memoryBytes?: number
  readonly signal?: AbortSignal
  readonly faults?: FaultScript
  readonly clock?: Clock
}

/** A repository on both hosts, and what a run between them did. */
async function createPair(): Promise<Pair> {
  number++
  const { github, codeup } = emulator
  const name = `octo/lfs-${number}`
  const disk = await github.createRepository(name)
  await codeup.createRepository(name)
  const from = { url: `${github.url}/${name}.git`, username: 'x-access-token', password: github.token }
  const url = `${codeup.url}/${codeup.organizationPath}/${name}.git`
  const to = { url, username: codeup.username, password: codeup.token }
  return {
    ...{ from, to, disk },
    async seed(content) {
      await github.seedLfsObject(name, content)
      return objectOf(content)
    },
    held: () => codeup.lfsObjects(name),
    async run(objects, more = {}) {
      const http = createTestHttp({
        ...(more.signal && { signal: more.signal }),
        ...(more.clock && { clock: more.clock }),
      })
      const before = emulator.journal.length
      let bytesSeen = 0
      const onBytes = (bytes: number) => {
        bytesSeen += bytes
      }
      emulator.faults = more.faults ?? {}
      try {
        const options = { temporary, memoryBytes: more.memoryBytes ?? 1_000_000, onBytes }
        const moved = await moveObjects(http, from, to, objects, options)
        return { ...moved, calls: emulator.journal.slice(before).map(({ call }) => call), bytesSeen }
      } finally {
        await http.close()
      }
    },
  }
}

const failures = ({ failed }: LfsMoved) => [...failed.values()]

describe('objects that the mirror lacks', () => {
  it('arrive, each once, and nothing missing costs one request', async () => {
    const pair = await createPair()
    const objects = await Promise.all([1, 2, 3, 4, 5, 6].map((size) => pair.seed(randomBytes(size * 1_000))))
    const first = await pair.run([...objects, ...objects])
    expect(first).toMatchObject({ held: 0, moved: 6, bytes: 21_000, bytesSeen: 21_000, failed: new Map() })
    expect(await pair.held()).toEqual(objects.map(({ oid }) => oid).sort())
    expect(first.calls.filter((call) => call.endsWith('batch'))).toEqual(['codeup.lfs.batch', 'github.lfs.batch'])
    expect(first.calls.filter((call) => call === 'github.store.download')).toHaveLength(6)
    const again = await pair.run(objects)
    expect(again).toMatchObject({ held: 6, moved: 0, failed: new Map(), calls: ['codeup.lfs.batch'] })
  })

  it('are asked for a hundred at a time', async () => {
    const pair = await createPair()
    const objects = await Promise.all(Array.from({ length: 205 }, (_, index) => pair.seed(Buffer.from(`${index}`))))
    const { moved, calls } = await pair.run(objects)
    expect(moved).toBe(205)
    expect(calls.filter((call) => call === 'codeup.lfs.batch')).toHaveLength(3)
    expect((await pair.run(objects)).calls).toHaveLength(3)
  })

  it('go through a file when they are large, and nothing is left of it', async () => {
    const pair = await createPair()
    const large = await pair.seed(randomBytes(3_000_000))
    const small = await pair.seed(randomBytes(10))
    expect(await pair.run([large, small], { memoryBytes: 1_000_000 })).toMatchObject({ moved: 2, failed: new Map() })
    expect(await pair.held()).toHaveLength(2)
    expect(await readdir(temporary)).toEqual([])
  })

  it('may be empty, in memory and in a file', async () => {
    const pair = await createPair()
    const empty = await pair.seed(Buffer.alloc(0))
    expect(await pair.run([empty], { memoryBytes: -1 })).toMatchObject({ moved: 1, failed: new Map() })
    expect(await pair.held()).toEqual([empty.oid])
    const other = await createPair()
    await other.seed(Buffer.alloc(0))
    expect(await other.run([empty])).toMatchObject({ moved: 1, failed: new Map() })
  })

  it('go to pre-signed addresses of another origin without credentials of ours', async () => {
    const pair = await createPair()
    emulator.codeup.lfs.addresses = 'store'
    const { moved, failed, calls } = await pair.run([await pair.seed(randomBytes(5_000))])
    // The store refuses a request that has an Authorization header.
    expect({ moved, failed: [...failed] }).toEqual({ moved: 1, failed: [] })
    expect(calls).toEqual([
      'codeup.lfs.batch',
      'github.lfs.batch',
      'github.store.download',
      'codeup.store.upload',
      'codeup.lfs.verify',
    ])
  })
})

describe('an object that GitHub does not give', () => {
  it('as it is named never reaches the mirror', async () => {
    const pair = await createPair()
    const good = await pair.seed(randomBytes(1_000))
    const bad = await pair.seed(randomBytes(2_000))
    await writeFile(makePath(pair.disk, bad.oid), randomBytes(2_000))
    const long = await pair.seed(randomBytes(100))
    await writeFile(makePath(pair.disk, long.oid), randomBytes(200))
    const run = await pair.run([good, bad, long])
    expect(run).toMatchObject({ moved: 1 })
    expect([...run.failed.keys()].sort()).toEqual([bad.oid, long.oid].sort())
    expect(failures(run)[0]).toContain('is not the object it is named (GitHub)')
    expect(await pair.held()).toEqual([good.oid])
    expect(run.calls.filter((call) => call === 'codeup.lfs.upload')).toHaveLength(1)
  })

  it('because it is not there is named with the reason', async () => {
    const pair = await createPair()
    const run = await pair.run([objectOf(Buffer.from('never pushed')), await pair.seed(Buffer.from('there'))])
    expect(run).toMatchObject({ moved: 1 })
    expect(failures(run)).toEqual(['404 Object does not exist (GitHub)'])
  })

  it('because the download is cut is asked for again', async () => {
    const pair = await createPair()
    const object = await pair.seed(randomBytes(50_000))
    const faults: FaultScript = { 'github.store.download': ['truncate', 'status:503', 'ok'] }
    const run = await pair.run([object], { faults, memoryBytes: 10 })
    expect(run).toMatchObject({ moved: 1, failed: new Map() })
    expect(run.calls.filter((call) => call === 'github.lfs.batch')).toHaveLength(3)
    expect(run.calls.filter((call) => call === 'codeup.lfs.upload')).toHaveLength(1)
    expect(await readdir(temporary)).toEqual([])
  })

  it('because every download is cut is given up after three', async () => {
    const pair = await createPair()
    const object = await pair.seed(randomBytes(50_000))
    const run = await pair.run([object], { faults: { 'github.store.download': Array(9).fill('truncate') } })
    expect(run.failed.get(object.oid)).toContain('the download: ')
    expect(run.calls.filter((call) => call === 'github.store.download')).toHaveLength(3)
    expect(await pair.held()).toEqual([])
  })
})

describe('a link to an object', () => {
  /** A GitHub whose links end after so many seconds, one batch after the other; counts what each link is used for. */
  async function serveLinks(content: Buffer, seconds: readonly number[]) {
    const used: string[] = []
    let batches = 0
    const server = await startServer((request, response) => {
      if (!request.url.endsWith('/batch')) {
        used.push(request.url)
        return response.end(content)
      }
      const download = { href: `${server.url}/link-${++batches}`, expires_in: seconds[batches - 1] ?? 600 }
      return response.end(JSON.stringify({ objects: [{ ...objectOf(content), actions: { download } }] }))
    })
    return { ...server, used, batches: () => batches }
  }

  it.each([
    ['is not used, another one is asked for', [3], ['/link-2'], [1, 0], 2],
    ['again and again is given up after three', [3, 3, 3, 3], [], [0, 1], 3],
  ])('that ends before it can be used %s', async (_, seconds, used, [moved, failed], batches) => {
    const pair = await createPair()
    const content = Buffer.from(`a link of ${seconds}`)
    const server = await serveLinks(content, seconds)
    const http = createTestHttp()
    const options = { temporary, memoryBytes: 1_000, onBytes: () => {} }
    const from = { ...pair.from, url: `${server.url}/octo/links.git` }
    const run = await moveObjects(http, from, pair.to, [objectOf(content)], options)
    await Promise.all([http.close(), server.close()])
    expect([run.moved, run.failed.size]).toEqual([moved, failed])
    for (const reason of failures(run)) expect(reason).toContain('its address had expired each time')
    expect(server.used).toEqual(used)
    expect(server.batches()).toBe(batches)
  })
})

describe('an upload', () => {
  it('whose answer is lost is not repeated: the server is asked, and has it', async () => {
    const pair = await createPair()
    const run = await pair.run([await pair.seed(randomBytes(1_000))], {
      faults: { 'codeup.lfs.upload': ['reset-after-commit'] },
    })
    expect(run).toMatchObject({ moved: 1, failed: new Map() })
    expect(run.calls).toEqual([
      'codeup.lfs.batch',
      'github.lfs.batch',
      'github.store.download',
      'codeup.lfs.upload',
      'codeup.lfs.batch',
    ])
  })

  it('that never arrived is made again, from what was downloaded once', async () => {
    const pair = await createPair()
    const run = await pair.run([await pair.seed(randomBytes(100_000))], {
      faults: { 'codeup.lfs.upload': ['reset-before', 'status:502'] },
      memoryBytes: 10,
    })
    expect(run).toMatchObject({ moved: 1, failed: new Map(), bytesSeen: 100_000 })
    expect(run.calls.filter((call) => call === 'codeup.lfs.upload')).toHaveLength(3)
    expect(run.calls.filter((call) => call === 'github.store.download')).toHaveLength(1)
    expect(await pair.held()).toHaveLength(1)
  })

  it('that the server cannot verify is no success', async () => {
    const pair = await createPair()
    const run = await pair.run([await pair.seed(randomBytes(10))], { faults: { 'codeup.lfs.verify': ['status:422'] } })
    expect(run.moved).toBe(0)
    expect(failures(run)[0]).toMatch(/the verification was refused by 127\.0\.0\.1:\d+: 422.* \(mirror\)/)
  })

  it('that is refused is named with what the server says, and the others go on', async () => {
    const pair = await createPair()
    const objects = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((size) => pair.seed(randomBytes(size))))
    const refused = objects[2]?.oid ?? ''
    emulator.codeup.lfs.refusals = { [refused]: { code: 422, message: 'too\nlarge ##[error]' } }
    const run = await pair.run(objects, { faults: { 'codeup.lfs.upload': ['status:413'] } })
    expect(run.moved).toBe(6)
    expect(run.failed.get(refused)).toBe('422 too large ## [error] (mirror)')
    expect(failures(run).filter((reason) => reason.includes('413'))).toHaveLength(1)
  })
})

describe('a server that asks to wait', () => {
  it('is heeded', async () => {
    const pair = await createPair()
    const clock = createVirtualClock(0)
    const faults: FaultScript = { 'github.store.download': ['throttle', 'throttle'] }
    const run = await pair.run([await pair.seed(randomBytes(1_000))], { faults, clock })
    expect(run).toMatchObject({ moved: 1, failed: new Map() })
    expect(clock.sleeps).toEqual([1_000, 1_000])
  })

  it('again and again takes no more than eight minutes of all workers together', async () => {
    const pair = await createPair()
    const objects = await Promise.all(Array.from({ length: 30 }, (_, index) => pair.seed(Buffer.from(`busy ${index}`))))
    const busy = await startServer((request, response) => {
      if (!request.url.endsWith('/batch')) return response.writeHead(429, { 'retry-after': '3600' }).end()
      const { objects }: { objects: LfsObject[] } = JSON.parse(request.body.toString())
      const download = { href: `${busy.url}/object` }
      return response.end(JSON.stringify({ objects: objects.map((one) => ({ ...one, actions: { download } })) }))
    })
    const clock = createVirtualClock(0)
    const http = createTestHttp({ clock })
    const from = { ...pair.from, url: `${busy.url}/octo/busy.git` }
    const moved = await moveObjects(http, from, pair.to, objects, { temporary, memoryBytes: 1_000, onBytes: () => {} })
    await Promise.all([http.close(), busy.close()])
    expect(failures(moved)).toEqual(Array(30).fill(expect.stringContaining('429')))
    expect(clock.sleeps).toEqual([120_000, 120_000, 120_000, 120_000])
  })
})

describe('a server that asks for more time than the step has', () => {
  /** Downloads are answered one by one as `treat` says; the address is the server's own. */
  async function startStore(treat: (path: string, response: ServerResponse) => void) {
    const store = await startServer((request, response) => {
      if (!request.url.endsWith('/batch')) return treat(request.url, response)
      const { objects }: { objects: LfsObject[] } = JSON.parse(request.body.toString())
      const answers = objects.map((one) => ({ ...one, actions: { download: { href: `${store.url}/${one.oid}` } } }))
      return response.end(JSON.stringify({ objects: answers }))
    })
    return store
  }

  it('does not cost the step its end', async () => {
    const pair = await createPair()
    const store = await startStore((_, response) => response.writeHead(429, { 'retry-after': '100' }).end())
    const clock = createVirtualClock(0)
    const http = createTestHttp({ clock, stepMs: 60_000 })
    const from = { ...pair.from, url: `${store.url}/octo/busy.git` }
    const moved = await moveObjects(http, from, pair.to, [objectOf(Buffer.from('busy'))], {
      temporary,
      memoryBytes: 1_000,
      onBytes: () => {},
    })
    await Promise.all([http.close(), store.close()])
    expect(failures(moved)).toEqual([expect.stringContaining('429')])
    expect(clock.sleeps).toEqual([])
  })

  it('does not take its second try from an object whose connection breaks', async () => {
    const pair = await createPair()
    const busy = Array.from({ length: 8 }, (_, index) => Buffer.from(`busy ${index}`))
    const broken = Buffer.from('broken')
    let tries = 0
    const store = await startStore((path, response) => {
      if (path.slice(1) !== objectOf(broken).oid) return response.writeHead(429, { 'retry-after': '3600' }).end()
      if (++tries === 1) return response.destroy()
      return response.end(broken)
    })
    const http = createTestHttp({ clock: createVirtualClock(0) })
    const from = { ...pair.from, url: `${store.url}/octo/busy.git` }
    const objects = [...busy, broken].map(objectOf)
    const moved = await moveObjects(http, from, pair.to, objects, { temporary, memoryBytes: 1_000, onBytes: () => {} })
    await Promise.all([http.close(), store.close()])
    expect([moved.moved, moved.failed.size]).toEqual([1, 8])
  })
})

describe('a whole batch that is refused', () => {
  it('by a spent quota is the reason for each object, and no second batch is sent', async () => {
    const pair = await createPair()
    emulator.codeup.lfs.quotaSpent = true
    const objects = Array.from({ length: 150 }, (_, index) => objectOf(Buffer.from(`quota ${index}`)))
    const run = await pair.run(objects)
    expect(run.failed.size).toBe(150)
    expect(new Set(failures(run)).size).toBeLessThanOrEqual(2)
    expect(failures(run)[0]).toContain('507 the LFS quota is used up')
    expect(run.calls).toEqual(['codeup.lfs.batch'])
  })

  it.each([
    ['a page', 'html:200', 'not one of the LFS batch API'],
    ['no LFS', 'status:404', '404'],
  ] as const)('with %s is a reason', async (_, fault, reason) => {
    const pair = await createPair()
    const run = await pair.run([await pair.seed(Buffer.from('x'))], { faults: { 'codeup.lfs.batch': [fault] } })
    expect(failures(run)[0]).toContain(reason)
    expect(run.calls).toEqual(['codeup.lfs.batch'])
  })

  it('by GitHub leaves what the mirror has out of it', async () => {
    const pair = await createPair()
    const held = await pair.seed(Buffer.from('held'))
    await pair.run([held])
    const lacking = await pair.seed(Buffer.from('lacking'))
    const run = await pair.run([held, lacking], { faults: { 'github.lfs.batch': ['status:403'] } })
    expect(run).toMatchObject({ held: 1, moved: 0 })
    expect([...run.failed.keys()]).toEqual([lacking.oid])
  })

  it('by GitHub is not sent again with the next hundred objects', async () => {
    const pair = await createPair()
    const objects = Array.from({ length: 150 }, (_, index) => objectOf(Buffer.from(`spent ${index}`)))
    const run = await pair.run(objects, { faults: { 'github.lfs.batch': ['status:403', 'status:403'] } })
    expect(run.failed.size).toBe(150)
    expect(run.calls).toEqual(['codeup.lfs.batch', 'github.lfs.batch'])
  })

  it('because the step is over is no reason of an object', async () => {
    const pair = await createPair()
    const abort = new AbortController()
    const over = new ActionError('E_CANCELLED', 'The run was cancelled.')
    const faults: FaultScript = { 'codeup.lfs.batch': ['hang'] }
    const work = pair.run([await pair.seed(Buffer.from('late'))], { signal: abort.signal, faults })
    setTimeout(() => abort.abort(over), 200)
    await expect(work).rejects.toBe(over)
  })

  it('that passes is asked again', async () => {
    const pair = await createPair()
    const run = await pair.run([await pair.seed(Buffer.from('x'))], {
      faults: { 'codeup.lfs.batch': ['status:503'], 'github.lfs.batch': ['reset-before'] },
    })
    expect(run).toMatchObject({ moved: 1, failed: new Map() })
  })
})

it('a step that is over ends the transfers, and leaves nothing behind', async () => {
  const pair = await createPair()
  const object = await pair.seed(randomBytes(500_000))
  const abort = new AbortController()
  const work = pair.run([object], {
    signal: abort.signal,
    memoryBytes: 10,
    faults: { 'github.store.download': ['drip'] },
  })
  setTimeout(() => abort.abort(new Error('over')), 300)
  await expect(work).rejects.toThrow('over')
  expect(await readdir(temporary)).toEqual([])
})

it('a disk that cannot be written ends the step', async () => {
  const pair = await createPair()
  const object = await pair.seed(randomBytes(1_000))
  const http = createTestHttp()
  const options = { temporary: join(temporary, 'missing'), memoryBytes: 10, onBytes: () => {} }
  await expect(moveObjects(http, pair.from, pair.to, [object], options)).rejects.toMatchObject({ code: 'E_DISK' })
  await http.close()
})

it('a store that sends back what it was handed has none of it in a reason, nor the beginning of it', async () => {
  const [header, ticket] = ['gitauth-v1-5bC3dE9fG1hJ7kL2', 'sig-0a1B2c3D4e5F6g7H8i9J']
  const object = objectOf(randomBytes(50))
  const store = await startServer(({ method, url, headers }, response) => {
    const action = { href: `${store.url}/object?ticket=${ticket}`, header: { Authorization: `RemoteAuth ${header}` } }
    const objects = [{ ...object, authenticated: true, actions: { download: action } }]
    const message = `refused: ${headers.authorization} ${url} ${'x'.repeat(94)} ${header}`
    const [status, body] = method === 'POST' ? [200, { objects }] : [403, { message }]
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  const { to } = await createPair()
  const http = createTestHttp()
  try {
    const from = { url: `${store.url}/octo/x.git`, username: 'x', password: 'ghs_0123456789' }
    const options = { temporary, memoryBytes: 1_000, onBytes: () => undefined }
    const [reason = ''] = failures(await moveObjects(http, from, to, [object], options))
    expect(reason).toContain('403 refused: ')
    expect(reason).not.toMatch(/gitauth-|sig-0a/)
  } finally {
    await http.close()
    await store.close()
  }
})
