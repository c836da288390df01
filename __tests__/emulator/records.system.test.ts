import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { createReceivedRefs, type RefChange } from '../../emulator/received-refs.ts'
import { callPai, makeCreate, makeList } from './signed-request.ts'

let emulator: Emulator
const lines: string[] = []
beforeAll(async () => {
  emulator = await startEmulator({ log: (line) => lines.push(line) })
})
afterAll(async () => await emulator.close())

async function readOidcToken(): Promise<string> {
  const headers = { authorization: `Bearer ${emulator.github.oidcRequestToken}` }
  const response = await fetch(`${emulator.github.oidcRequestUrl}&audience=sts.aliyuncs.com`, { headers })
  return ((await response.json()) as { value: string }).value
}

describe('the journal, the ledger and the log', () => {
  it('hold no secret, wherever a client puts one', async () => {
    const { codeup, github, pai, sts } = emulator
    const jwt = await readOidcToken()
    const foreign = 'a-token-that-the-emulator-never-made'
    await fetch(`${sts.endpoint}/?Action=AssumeRoleWithOIDC&OIDCToken=${jwt}`, { method: 'POST' })
    await fetch(`${codeup.endpoint}/oapi/v1/platform/user?access_token=${foreign}&private_token=${codeup.token}`)
    await fetch(`${codeup.endpoint}/login/${codeup.readToken}`, { redirect: 'manual' })
    await fetch(`${github.apiUrl}/repos/octo/none?token=${github.token}`)
    const repository = `https://robot:${foreign}@codeup.example/a/b.git`
    const fields = { CodeRepo: repository, CodeRepoAccessToken: 'pt-stored-token', CodeBranch: 'pt-stored-token' }
    await callPai(pai, pai, makeCreate({ ...fields, DisplayName: `${repository} ${pai.accessKeySecret}` }))
    await callPai(pai, pai, makeList(`SecurityToken=${foreign}&Signature=${foreign}`))
    const kept = JSON.stringify([emulator.journal, emulator.ledger.mutations, lines])
    const userPassword = Buffer.from(codeup.token).toString('base64')
    const secrets = [jwt, foreign, codeup.token, codeup.readToken, github.token, pai.accessKeySecret, userPassword]
    for (const secret of [...secrets, 'pt-stored-token']) expect(kept).not.toContain(secret)
    expect(kept).toContain('***')
  })

  it('name every request in the order of arrival, with its sizes', async () => {
    const start = emulator.journal.length
    await callPai(emulator.pai, emulator.pai, makeCreate({ DisplayName: 'sized' }))
    await fetch(`${emulator.github.apiUrl}/repos/octo/none`)
    await fetch(`${emulator.pai.endpoint}/nothing`)
    const entries = emulator.journal.slice(start)
    expect(entries.map(({ call, status }) => `${call} ${status}`)).toEqual([
      'pai.create 200',
      'github.rest.repository 404',
      'pai.unknown 404',
    ])
    expect(entries[0]?.bytesIn).toBe(JSON.stringify(makeCreate({ DisplayName: 'sized' }).body).length)
    expect(entries[0]?.bytesOut).toBeGreaterThan(40)
  })

  it('tell of a mutation before its answer is out', async () => {
    const seen: string[] = []
    const stop = emulator.ledger.onMutation(({ kind, target }) => seen.push(`${kind} ${target}`))
    emulator.faults = { 'pai.create': ['reset-after-commit'] }
    await callPai(emulator.pai, emulator.pai, makeCreate({ DisplayName: 'heard' })).catch(() => null)
    stop()
    await callPai(emulator.pai, emulator.pai, makeCreate({ DisplayName: 'unheard' }))
    const stored = emulator.pai.codeSources().find(({ DisplayName }) => DisplayName === 'heard')
    expect(seen).toEqual([`code-source.create ${stored?.CodeSourceId}`])
  })

  it('show what the servers hold, without tokens', async () => {
    await emulator.codeup.createRepository('team/held')
    const holdings = await emulator.ledger.readHoldings()
    expect(holdings.repositories.at(-1)).toEqual({
      service: 'codeup',
      path: `${emulator.codeup.organizationPath}/team/held`,
      defaultBranch: 'master',
      refs: {},
    })
    expect(holdings.codeSources.length).toBeGreaterThan(0)
    for (const item of holdings.codeSources) expect(item).not.toHaveProperty('CodeRepoAccessToken')
  })
})

describe('the log of received refs', () => {
  it('is handed on once and in order, however many readers there are, and only in whole lines', async () => {
    const folder = join(emulator.directory, 'refs-log')
    const refs = createReceivedRefs(folder)
    await refs.install()
    const log = join(folder, 'received-refs')
    const zero = '0'.repeat(40)
    const one = '1'.repeat(40)
    await writeFile(log, `${zero} ${one} refs/heads/a\n${one} ${zero} refs/heads/a\n${one} ${one} refs/he`)
    const seen: string[] = []
    const visit = ({ kind, ref }: RefChange) => seen.push(`${kind} ${ref}`)
    await Promise.all([refs.read(visit), refs.read(visit), refs.read(visit)])
    expect(seen).toEqual(['ref.create refs/heads/a', 'ref.delete refs/heads/a'])
    await appendFile(log, 'ads/b\n')
    await Promise.all([refs.read(visit), refs.read(visit)])
    expect(seen.slice(2)).toEqual(['ref.update refs/heads/b'])
  })
})

describe('docs/emulator.md', () => {
  it('lists exactly the assumed rules of the code', async () => {
    const root = fileURLToPath(new URL('../../', import.meta.url))
    const files = await readdir(join(root, 'emulator'), { recursive: true })
    const rules: string[] = []
    for (const file of files.filter((name) => name.endsWith('.ts'))) {
      const text = await readFile(join(root, 'emulator', file), 'utf8')
      for (const [, rule = ''] of text.matchAll(/^\s*(?:\/\/|\*) \[assumed\] (.+)$/gm)) rules.push(rule)
    }
    const page = await readFile(join(root, 'docs', 'emulator.md'), 'utf8')
    const table = page.slice(page.indexOf('| room | rule |') + '| room | rule |'.length)
    const rows = [...table.matchAll(/^\| [a-z-]+ \| (.+) \|$/gm)].map(([, rule]) => rule)
    expect(rules.length).toBeGreaterThan(20)
    expect(rows.sort()).toEqual(rules.sort())
  })
})
