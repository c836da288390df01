import { request as forward, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { Emulator } from '../../emulator/emulator.ts'
import { startServer, type TestServer } from './server.ts'

/**
 * Starts a server before the emulated AIWorkSpace that refuses a second source of the same name, which the emulator does
 * not; everything else passes with its headers as they are, signed host included.
 */
export async function startUniqueNames(emulator: Emulator): Promise<TestServer> {
  const { hostname, port } = new URL(emulator.pai.endpoint)
  return startServer(async ({ method, url, headers, body }, response) => {
    if (method === 'POST' && url === '/api/v1/codesources') {
      const { DisplayName } = JSON.parse(body.toString('utf8'))
      if (emulator.pai.codeSources().some((item) => item.DisplayName === DisplayName)) {
        const said = { Code: 'DuplicateName', Message: `${DisplayName} exists`, RequestId: 'R-DUPLICATE' }
        return response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify(said))
      }
    }
    const target = forward({ hostname, port, method, path: url, headers })
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      target.on('response', resolve).on('error', reject).end(body)
    })
    return response.writeHead(answer.statusCode ?? 502, answer.headers).end(await buffer(answer))
  })
}
