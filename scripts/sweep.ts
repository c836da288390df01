/**
 * Deletes what the nightly contract test has made, tonight or earlier: every code source of the workspace whose name
 * begins with `gha-contract-` and that carries this action's marker, and every pin of the mirror whose path has a
 * folder of that name. Nothing else; the mirror itself stays. Exit code 1 when something is left.
 * Small and of its own on purpose: what cleans up after a broken action must not be that action.
 */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { makePaiEndpoint, makeStsEndpoint } from '../src/aliyun/endpoints.ts'
import { type ApiRequest, type Credentials, sign } from '../src/aliyun/signature.ts'
import { createGit } from '../src/git/git.ts'
import { readProxies } from '../src/http/proxies.ts'
import { parseMarker } from '../src/pai/identity.ts'

const prefix = 'gha-contract-'
const pins = /^refs\/(tags|heads)\/pai\//

/** A setting of the workflow. @throws Error that names the one that is missing */
function read(name: string): string {
  const value = process.env[name]?.trim()
  if (!value) throw new Error(`${name} is not set`)
  return value
}

/** One request of this script, answered within half a minute. @throws Error with status and text of a refusal */
async function ask(url: string, init: RequestInit): Promise<Record<string, unknown>> {
  const answer = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(30_000) })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${init.method} ${new URL(url).pathname}: ${answer.status} ${text.slice(0, 300)}`)
  return JSON.parse(text)
}

/** The role's session for this job's OIDC token. */
async function signIn(): Promise<Credentials> {
  const url = `${read('ACTIONS_ID_TOKEN_REQUEST_URL')}&audience=sts.aliyuncs.com`
  const headers = { authorization: `Bearer ${read('ACTIONS_ID_TOKEN_REQUEST_TOKEN')}` }
  const { value } = await ask(url, { method: 'GET', headers })
  const now = new Date().toISOString().replace(/\.\d+/, '')
  const query = `Action=AssumeRoleWithOIDC&Version=2015-04-01&Format=JSON&Timestamp=${encodeURIComponent(now)}`
  const body = new URLSearchParams({
    RoleArn: read('CONTRACT_ROLE_ARN'),
    OIDCProviderArn: read('CONTRACT_OIDC_PROVIDER_ARN'),
    OIDCToken: String(value),
    RoleSessionName: 'gha-contract-sweep',
    DurationSeconds: '900',
  })
  const endpoint = process.env['CONTRACT_STS_ENDPOINT'] ?? makeStsEndpoint(read('CONTRACT_REGION'))
  const session = await ask(`${endpoint}/?${query}`, { method: 'POST', body })
  const { AccessKeyId, AccessKeySecret, SecurityToken } = session['Credentials'] as Record<string, string>
  return { accessKeyId: AccessKeyId ?? '', accessKeySecret: AccessKeySecret ?? '', securityToken: SecurityToken ?? '' }
}

/** Calls AIWorkSpace. */
function callPai(
  credentials: Credentials,
  call: Pick<ApiRequest, 'method' | 'action' | 'query'>,
  more: readonly string[] = [],
): Promise<Record<string, unknown>> {
  const endpoint = new URL(process.env['CONTRACT_PAI_ENDPOINT'] ?? makePaiEndpoint(read('CONTRACT_REGION')))
  const request = {
    ...call,
    host: endpoint.host,
    path: ['api', 'v1', 'codesources', ...more],
    version: '2021-02-04',
    body: null,
  }
  const signed = sign(request, credentials, { date: Date.now(), nonce: randomUUID() })
  return ask(endpoint.origin + signed.path, { method: call.method, headers: signed.headers })
}

/** Deletes the sources; returns how many. */
async function sweepSources(): Promise<number> {
  const credentials = await signIn()
  const query = { WorkspaceId: read('CONTRACT_WORKSPACE_ID'), DisplayName: prefix, PageNumber: '1', PageSize: '100' }
  for (let count = 0; ; ) {
    const listed = await callPai(credentials, { method: 'GET', action: 'ListCodeSources', query })
    const items = listed['CodeSources'] as Readonly<Record<string, string>>[]
    const ours = items.filter(
      ({ DisplayName = '', Description = '' }) => DisplayName.startsWith(prefix) && parseMarker(Description) !== null,
    )
    for (const { CodeSourceId = '', DisplayName } of ours) {
      await callPai(credentials, { method: 'DELETE', action: 'DeleteCodeSource', query: {} }, [CodeSourceId])
      console.log(`deleted ${CodeSourceId} ${DisplayName}`)
      count++
    }
    // A page that held nothing of ours ends it; a list that lags must not make this go on for ever.
    if (ours.length === 0 || items.length < 100 || count >= 1000) return count
  }
}

/** Deletes the pins of the mirror; returns how many. A run that failed early tells no mirror. */
async function sweepPins(): Promise<number> {
  const url = process.env['CONTRACT_CODE_REPO'] ?? ''
  if (url === '') return 0
  if (!new URL(url).pathname.includes(`/${prefix}`)) throw new Error(`${url} is not a mirror of the contract test`)
  const directory = mkdtempSync(path.join(tmpdir(), 'sweep-'))
  const git = createGit({
    directory,
    env: findProgramVariables(),
    proxies: readProxies(process.env),
    signal: AbortSignal.timeout(120_000),
  })
  const run = async (...args: string[]) => {
    const mirror = { url, username: read('CONTRACT_CODEUP_USERNAME'), password: read('CONTRACT_CODEUP_TOKEN') }
    const { exitCode, stdout, stderr } = await git.run(args, mirror)
    if (exitCode !== 0) throw new Error(`git ${args[0]}: ${stderr.slice(-300)}`)
    return stdout
  }
  try {
    await run('init', '--quiet', '--bare', '.')
    const refs = (await run('ls-remote', url)).split('\n').map((line) => line.split('\t')[1] ?? '')
    const found = refs.filter((ref) => pins.test(ref) && !ref.endsWith('^{}'))
    if (found.length > 0) await run('push', '--quiet', url, ...found.map((ref) => `:${ref}`))
    for (const ref of found) console.log(`deleted ${ref}`)
    return found.length
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** What git needs to be found and to start, on every system. */
function findProgramVariables(): Record<string, string> {
  const needed = /^(path|systemroot|temp|tmp)$/i
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value && needed.test(key) ? [[key, value]] : [])),
  )
}

for (const [what, sweep] of [['code sources', sweepSources] as const, ['pins', sweepPins] as const]) {
  try {
    console.log(`${await sweep()} ${what} deleted`)
  } catch (error) {
    console.error(`${what}: ${error instanceof Error ? error.message : error}`)
    process.exitCode = 1
  }
}
