import { request as forward, type IncomingMessage, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { Emulator } from '../../emulator/emulator.ts'
import { type SeenRequest, startServer, type TestServer } from './server.ts'

/** How a name that is taken is refused. */
export interface NameRefusal {
  readonly status: number
  readonly Code: string
  readonly Message: string
}

/**
 * Starts a server before the emulated AIWorkSpace that refuses a second source of the same name, which the emulator does
 * not; everything else passes with its headers as they are, signed host included.
 */
export async function startUniqueNames(
  emulator: Emulator,
  { status, Code, Message }: NameRefusal = { status: 400, Code: 'DuplicateName', Message: 'the name exists' },
): Promise<TestServer> {
  return startServer(async (request, response) => {
    const { method, url, body } = request
    if (method === 'POST' && url === '/api/v1/codesources') {
      const { DisplayName } = JSON.parse(body.toString('utf8'))
      if (emulator.pai.codeSources().some((item) => item.DisplayName === DisplayName)) {
        const said = { Code, Message, RequestId: 'R-DUPLICATE' }
        return response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(said))
      }
    }
    return pass(emulator, request, response, (text) => text)
  })
}

type Shown = Readonly<Record<string, unknown>>

/** Starts a server before the emulated AIWorkSpace that shows a source which is read by its ID as `distort` makes it. */
export async function startDistorted(emulator: Emulator, distort: (item: Shown) => Shown): Promise<TestServer> {
  return startServer((request, response) => {
    const isOne = request.method === 'GET' && /^\/api\/v1\/codesources\/[^/?]+$/.test(request.url)
    return pass(emulator, request, response, (text, status) =>
      isOne && status === 200 ? JSON.stringify(distort(JSON.parse(text))) : text,
    )
  })
}

/** Starts a server before the emulated AIWorkSpace that leaves the tokens of the sources out of its answers, or shows `mask`. */
export async function startWithoutTokens(emulator: Emulator, mask?: string): Promise<TestServer> {
  const withhold = (name: string, value: unknown) => (name === 'CodeRepoAccessToken' ? mask : value)
  return startServer((request, response) =>
    pass(emulator, request, response, (text) => JSON.stringify(JSON.parse(text, withhold))),
  )
}

/** Starts a server before the emulated AIWorkSpace that lets `meddle` do something before or after the first such call. */
export async function startMeddling(
  emulator: Emulator,
  method: 'GET' | 'POST' | 'PUT',
  when: 'before' | 'after',
  meddle: () => Promise<unknown>,
): Promise<TestServer> {
  let isDone = false
  return startServer(async (request, response) => {
    const isFirst = !isDone && request.method === method
    isDone ||= isFirst
    if (isFirst && when === 'before') await meddle()
    const held = isFirst && when === 'after' ? meddle : async () => undefined
    await pass(emulator, request, response, (text) => text, held)
  })
}

/** Starts a server before the emulated AIWorkSpace that keeps so many characters of a description, as far as anybody can see. */
export async function startCutting(emulator: Emulator, length: number): Promise<TestServer> {
  const cut = (name: string, value: unknown) => (name === 'Description' ? String(value).slice(0, length) : value)
  return startServer((request, response) =>
    pass(emulator, request, response, (text) => JSON.stringify(JSON.parse(text, cut))),
  )
}

/** Starts a server before the emulated AIWorkSpace whose List goes on showing what it showed first. */
export async function startStaleList(emulator: Emulator): Promise<TestServer> {
  let shown: string | null = null
  return startServer((request, response) => {
    const isList = request.method === 'GET' && request.url.startsWith('/api/v1/codesources?')
    return pass(emulator, request, response, (text) => {
      if (isList) shown ??= text
      return isList ? (shown ?? text) : text
    })
  })
}

/** Starts a server before the emulated AIWorkSpace that has null for a list of nothing. */
export async function startNullLists(emulator: Emulator): Promise<TestServer> {
  const clear = (_: string, value: unknown) => (Array.isArray(value) && value.length === 0 ? null : value)
  return startServer((request, response) =>
    pass(emulator, request, response, (text) => JSON.stringify(JSON.parse(text, clear))),
  )
}

/**
 * Starts a server before the emulated AIWorkSpace that counts one source more than it shows, and has null for a page behind
 * the last one.
 */
export async function startOvercounting(emulator: Emulator): Promise<TestServer> {
  return startServer((request, response) => {
    const page = Number(new URL(request.url, emulator.pai.endpoint).searchParams.get('PageNumber'))
    return pass(emulator, request, response, (text) => {
      const { CodeSources, TotalCount, ...rest } = JSON.parse(text)
      if (!Array.isArray(CodeSources)) return text
      const shown = page > 1 && CodeSources.length === 0 ? null : CodeSources
      return JSON.stringify({ ...rest, CodeSources: shown, TotalCount: TotalCount + 1 })
    })
  })
}

/** Starts a server before the emulated AIWorkSpace that refuses to publish what is PUBLIC. */
export async function startPublishingOnce(emulator: Emulator): Promise<TestServer> {
  return startServer((request, response) => {
    const id = /^\/api\/v1\/codesources\/([^/]+)\/publish$/.exec(request.url)?.[1]
    const item = emulator.pai.codeSources().find((one) => one.CodeSourceId === id)
    if (item?.Accessibility !== 'PUBLIC') return pass(emulator, request, response, (text) => text)
    const said = { Code: '201400009', Message: 'It is PUBLIC.', RequestId: 'R-PUBLIC' }
    return response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify(said))
  })
}

/** Starts a server before the emulated AIWorkSpace that shows a source, when it was changed, as it was before, twice. */
export async function startStaleReads(emulator: Emulator): Promise<TestServer> {
  const before = new Map<string, { readonly text: string; times: number }>()
  return startServer((request, response) => {
    const [, id = ''] = /^\/api\/v1\/codesources\/([^/?]+)(?:\/publish)?$/.exec(request.url) ?? []
    const item = emulator.pai.codeSources().find((one) => one.CodeSourceId === id)
    if (request.method === 'PUT' && item !== undefined) before.set(id, { text: JSON.stringify(item), times: 2 })
    return pass(emulator, request, response, (text) => {
      const stale = before.get(id)
      return request.method === 'GET' && stale !== undefined && stale.times-- > 0 ? stale.text : text
    })
  })
}

/** Starts a server before the emulated AIWorkSpace that does not know a source by its ID at the first two reads. */
export async function startLateReads(emulator: Emulator): Promise<TestServer> {
  let reads = 0
  return startServer((request, response) => {
    const isOne = request.method === 'GET' && /^\/api\/v1\/codesources\/[^/?]+$/.test(request.url)
    if (!isOne || ++reads > 2) return pass(emulator, request, response, (text) => text)
    const said = { Code: '201400002', Message: 'Code source not exists', RequestId: 'R-LATE' }
    return response.writeHead(404, { 'content-type': 'application/json' }).end(JSON.stringify(said))
  })
}

/** Starts a server before the emulated AIWorkSpace that has no times, and lists the newest source first. */
export async function startWithoutTimes(emulator: Emulator): Promise<TestServer> {
  const change = (name: string, value: unknown) => {
    if (name === 'CodeSources' && Array.isArray(value)) return value.toReversed()
    return /^Gmt/.test(name) ? undefined : value
  }
  return startServer((request, response) =>
    pass(emulator, request, response, (text) => JSON.stringify(JSON.parse(text, change))),
  )
}

/** Starts a server before the emulated AIWorkSpace whose List finds names by their beginning only. */
export async function startPrefixFilter(emulator: Emulator): Promise<TestServer> {
  return startServer((request, response) => {
    const name = new URL(request.url, emulator.pai.endpoint).searchParams.get('DisplayName') ?? ''
    return pass(emulator, request, response, (text) => {
      const { CodeSources, ...rest } = JSON.parse(text)
      if (!Array.isArray(CodeSources)) return text
      const found = CodeSources.filter(({ DisplayName }: Shown) => String(DisplayName).startsWith(name))
      return JSON.stringify({ ...rest, CodeSources: found, TotalCount: found.length })
    })
  })
}

async function pass(
  emulator: Emulator,
  { method, url, headers, body }: SeenRequest,
  response: ServerResponse,
  change: (text: string, status: number) => string,
  beforeAnswer: () => Promise<unknown> = async () => undefined,
): Promise<void> {
  const { hostname, port } = new URL(emulator.pai.endpoint)
  const target = forward({ hostname, port, method, path: url, headers })
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    target.on('response', resolve).on('error', reject).end(body)
  })
  const { statusCode: status = 502 } = answer
  const { 'content-length': _, ...kept } = answer.headers
  const text = (await buffer(answer)).toString('utf8')
  await beforeAnswer()
  response.writeHead(status, kept).end(change(text, status))
}
