import { createHash, createHmac, randomUUID } from 'node:crypto'
import type { PaiHost } from '../../emulator/emulator.ts'

export interface Keys {
  readonly accessKeyId: string
  readonly accessKeySecret: string
  readonly securityToken?: string | null
}

export interface PaiRequest {
  readonly method: string
  readonly path: string
  readonly query?: string
  readonly action: string
  readonly body?: object
  /** Headers that replace the made ones before signing. */
  readonly headers?: Readonly<Record<string, string>>
}

export interface PaiAnswer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: assertions read answers of many shapes.
  readonly body: any
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Signs a request the way the documentation says (ACS3-HMAC-SHA256) and returns its headers, host included. */
export function makeSignedHeaders(host: string, keys: Keys, request: PaiRequest): Record<string, string> {
  const text = request.body === undefined ? '' : JSON.stringify(request.body)
  const token = keys.securityToken ?? ''
  const headers: Record<string, string> = {
    host,
    'x-acs-action': request.action,
    'x-acs-version': '2021-02-04',
    'x-acs-date': `${new Date().toISOString().slice(0, 19)}Z`,
    'x-acs-signature-nonce': randomUUID(),
    'x-acs-content-sha256': sha256(text),
    ...(text === '' ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...(token === '' ? {} : { 'x-acs-accesskey-id': keys.accessKeyId, 'x-acs-security-token': token }),
    ...request.headers,
  }
  const names = Object.keys(headers).sort()
  const lines = names.map((name) => `${name}:${headers[name]}\n`).join('')
  const parts = [request.method, request.path, request.query ?? '', lines, names.join(';'), sha256(text)]
  const signature = createHmac('sha256', keys.accessKeySecret)
    .update(`ACS3-HMAC-SHA256\n${sha256(parts.join('\n'))}`)
    .digest('hex')
  const credential = `Credential=${keys.accessKeyId},SignedHeaders=${names.join(';')},Signature=${signature}`
  return { ...headers, authorization: `ACS3-HMAC-SHA256 ${credential}` }
}

/** Sends prepared headers; the same ones can be sent twice. */
export async function sendToPai(
  endpoint: string,
  request: PaiRequest,
  headers: Readonly<Record<string, string>>,
): Promise<PaiAnswer> {
  const { host: _, ...sent } = headers
  const query = request.query === undefined || request.query === '' ? '' : `?${request.query}`
  const response = await fetch(`${endpoint}${request.path}${query}`, {
    method: request.method,
    headers: sent,
    ...(request.body === undefined ? {} : { body: Buffer.from(JSON.stringify(request.body)) }),
  })
  const text = await response.text()
  const json = response.headers.get('content-type')?.includes('json') ?? false
  return { status: response.status, headers: response.headers, text, body: json ? JSON.parse(text) : null }
}

/** One signed call. */
export async function callPai(pai: Pick<PaiHost, 'endpoint'>, keys: Keys, request: PaiRequest): Promise<PaiAnswer> {
  return await sendToPai(pai.endpoint, request, makeSignedHeaders(new URL(pai.endpoint).host, keys, request))
}

/** The request of a create with these fields over a complete body. */
export function makeCreate(fields: Readonly<Record<string, unknown>> = {}): PaiRequest {
  const body = {
    WorkspaceId: '4321',
    DisplayName: 'train-main',
    CodeRepo: 'https://codeup.example/acme/train.git',
    MountPath: '/root/code/',
    ...fields,
  }
  return { method: 'POST', path: '/api/v1/codesources', action: 'CreateCodeSource', body }
}

/** The request of a list with this query. */
export function makeList(query: string): PaiRequest {
  const sorted = `WorkspaceId=4321${query === '' ? '' : `&${query}`}`.split('&').sort().join('&')
  return { method: 'GET', path: '/api/v1/codesources', action: 'ListCodeSources', query: sorted }
}
