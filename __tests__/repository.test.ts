import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod/mini'

const root = path.resolve(import.meta.dirname, '..')
const read = (name: string) => readFileSync(path.join(root, name), 'utf8')
const list = (folder: string, ending: RegExp) =>
  existsSync(path.join(root, folder))
    ? readdirSync(path.join(root, folder)).flatMap((name) => (ending.test(name) ? [path.posix.join(folder, name)] : []))
    : []

const Package = z.object({
  version: z.optional(z.string()),
  integrity: z.optional(z.string()),
  resolved: z.optional(z.string()),
  hasInstallScript: z.optional(z.boolean()),
  dev: z.optional(z.boolean()),
})
const lock = z
  .object({ version: z.string(), packages: z.record(z.string(), Package) })
  .parse(JSON.parse(read('package-lock.json')))
const packages = Object.entries(lock.packages).filter(([place]) => place !== '')

describe('the lockfile', () => {
  it('has a hash for every package, and sends nobody to a particular host', () => {
    expect(packages.length).toBeGreaterThan(100)
    expect(packages.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([place]) => place)).toEqual(
      [],
    )
    expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([place]) => place)).toEqual([])
  })

  it('brings no install script but one, of a development package, that is not run', () => {
    const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript)
    expect(scripted.map(([place, { dev }]) => [place, dev])).toEqual([['node_modules/@alicloud/openapi-core', true]])
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m)
  })

  it('is of the version that package.json has', () => {
    expect(lock.version).toBe(JSON.parse(read('package.json')).version)
  })
})

describe('dist/licenses.txt', () => {
  const heading = /^((?:@[\w.-]+\/)?[\w.-]+)@(\d+\.\d+\.\d+\S*)\n(.+)\n/gm
  const text = read('dist/licenses.txt')
  const entries = [...text.matchAll(heading)].map(
    ({ index, 1: name = '', 2: version = '', 3: licence = '' }, at, all) => {
      return { name, version, licence, body: text.slice(index, all[at + 1]?.index) }
    },
  )

  it('names every package that src imports, in the version that is installed, and no development package', () => {
    const direct = Object.keys(JSON.parse(read('package.json')).dependencies)
    expect(entries.map(({ name }) => name)).toEqual(expect.arrayContaining(direct))
    for (const { name, version } of entries) {
      const found = packages.filter(([place]) => place.endsWith(`node_modules/${name}`))
      expect([name, found.map(([, one]) => [one.version, one.dev])]).toEqual([
        name,
        expect.arrayContaining([[version, undefined]]),
      ])
    }
  })

  it.each(entries.map(({ name, licence, body }) => [name, licence, body] as const))(
    '%s: %s, permissive, with its text',
    (_, licence, body) => {
      expect(licence).toMatch(/^(MIT|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause)$/)
      expect(body).toMatch(/Permission is hereby granted|Permission to use|Redistribution and use|Apache License/)
    },
  )
})

const Workflow = z.object({
  permissions: z.strictObject({}),
  jobs: z.record(
    z.string(),
    z.object({
      'timeout-minutes': z.number(),
      permissions: z.record(z.string(), z.string()),
      needs: z.optional(z.union([z.string(), z.array(z.string())])),
      steps: z.array(z.looseObject({ uses: z.optional(z.string()), run: z.optional(z.string()) })),
    }),
  ),
})
const workflows = list('.github/workflows', /\.yml$/)

describe('the workflows', () => {
  it.each(workflows)('%s: no rights but per job, a time limit for each job', (name) => {
    expect(() => Workflow.parse(parse(read(name)))).not.toThrow()
  })

  it('pin every action by hash with its version, and each the same everywhere', () => {
    const lines = workflows.flatMap((name) => [...read(name).matchAll(/uses: (.+)$/gm)].map(([, uses = '']) => uses))
    const remote = lines.filter((uses) => !uses.startsWith('./'))
    for (const uses of remote) expect(uses).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    const pins = new Set(remote.map((uses) => uses.replace(/^([\w-]+\/[\w-]+)[\w/-]*@/, '$1@')))
    const names = [...pins].map((pin) => pin.split('@')[0])
    expect(names.toSorted()).toEqual([...new Set(names)].toSorted())
  })

  it('install without running scripts wherever there is a right to write or a secret', () => {
    for (const name of workflows) {
      for (const [id, job] of Object.entries(Workflow.parse(parse(read(name))).jobs)) {
        const installs = job.steps.some(({ run }) => /npm (ci|install)(?! --ignore-scripts)/.test(run ?? ''))
        const reads = Object.values(job.permissions).every((right) => right === 'read')
        expect([name, id, installs && !reads]).toEqual([name, id, false])
      }
    }
  })

  it('ask for one status that waits for every job of CI', () => {
    const { jobs } = Workflow.parse(parse(read('.github/workflows/ci.yml')))
    const { passed, ...others } = jobs
    expect([passed?.needs].flat().toSorted()).toEqual(Object.keys(others).toSorted())
  })
})

describe('the documents', () => {
  const documents = ['', '.github', 'docs', 'docs/decisions', 'bench', 'examples'].flatMap((folder) =>
    list(folder, /\.md$/),
  )
  // As GitHub makes them: lower case, punctuation goes, each space becomes a hyphen.
  const slug = (heading: string) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-')
  const anchorsOf = (text: string) =>
    [...text.replace(/^```.*?^```/gms, '').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => slug(heading))

  it.each(documents)('%s: what it links to is there', (name) => {
    const text = read(name).replace(/^```.*?^```/gms, '')
    const links = [...text.matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].map(([, link = '']) => link)
    const broken = links.filter((link) => {
      const [file = '', anchor] = link.split('#')
      const target = file === '' ? name : path.posix.join(path.posix.dirname(name), decodeURIComponent(file))
      if (!existsSync(path.join(root, target))) return true
      return anchor !== undefined && !anchorsOf(read(target)).includes(decodeURIComponent(anchor))
    })
    expect(broken).toEqual([])
  })

  it('are those that a newcomer and a reporter look for', () => {
    for (const name of ['SECURITY.md', 'CONTRIBUTING.md', 'CODE_OF_CONDUCT.md', 'LICENSE', 'docs/permissions.md']) {
      expect(read(name).length).toBeGreaterThan(500)
    }
    expect(read('CHANGELOG.md')).toMatch(/^## \[Unreleased\]$/m)
  })

  it('ask a reporter for version, event, log and code', () => {
    const { body } = parse(read('.github/ISSUE_TEMPLATE/bug.yml'))
    const ids = z
      .array(z.object({ id: z.optional(z.string()) }))
      .parse(body)
      .flatMap(({ id }) => id ?? [])
    expect(ids).toEqual(expect.arrayContaining(['version', 'event', 'log', 'code']))
    expect(ids).toEqual([...new Set(ids)])
  })
})
