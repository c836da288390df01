import { request as forward, type IncomingMessage, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { Emulator } from '../../emulator/emulator.ts'
import { type SeenRequest, startServer, type TestServer } from './server.ts'

/**
 * Starts a server before the emulated AIWorkSpace that refuses a second source of the same name, which the emulator does
 * not; everything else passes with its headers as they are, signed host included.
 */
export async function startUniqueNames(emulator: Emulator): Promise<TestServer> {
  return startServer(async (request, response) => {
    if (request.method === 'POST' && request.url === '/api/v1/codesources') {
      const { DisplayName } = JSON.parse(request.body.toString('utf8'))
      if (emulator.pai.codeSources().some((item) => item.DisplayName === DisplayName)) {
        const said = { Code: 'DuplicateName', Message: `${DisplayName} exists`, RequestId: 'R-DUPLICATE' }
        return response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify(said))
      }
    }
    return pass(emulator, request, response, (body) => body)
  })
}

/** Starts a server before the emulated AIWorkSpace that leaves the tokens of the sources out of its answers. */
export async function startWithoutTokens(emulator: Emulator): Promise<TestServer> {
  const withhold = (name: string, value: unknown) => (name === 'CodeRepoAccessToken' ? undefined : value)
  return startServer((request, response) =>
    pass(emulator, request, response, (body) => JSON.stringify(JSON.parse(body, withhold))),
  )
}

async function pass(
  emulator: Emulator,
  { method, url, headers, body }: SeenRequest,
  response: ServerResponse,
  change: (body: string) => string,
): Promise<void> {
  const { hostname, port } = new URL(emulator.pai.endpoint)
  const target = forward({ hostname, port, method, path: url, headers })
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    target.on('response', resolve).on('error', reject).end(body)
  })
  const { 'content-length': _, 'transfer-encoding': __, ...kept } = answer.headers
  response.writeHead(answer.statusCode ?? 502, kept).end(change((await buffer(answer)).toString('utf8')))
}
