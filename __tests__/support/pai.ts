import { randomUUID } from 'node:crypto'
import type { Emulator } from '../../emulator/emulator.ts'
import { provideFixed } from '../../src/aliyun/provider.ts'
import { ActionError } from '../../src/errors.ts'
import { createPai, type Pai } from '../../src/pai/pai.ts'
import { createVirtualClock } from './clock.ts'
import { createTestHttp, type TestHttp, type TestHttpOptions } from './http.ts'
import { startServer } from './server.ts'

export interface OpenPai {
  readonly pai: Pai
  readonly http: TestHttp
}

/** Opens the emulated AIWorkSpace with its key pair; `token` is what PAI is to clone with. */
export function openPai(emulator: Emulator, token: string | null = null, options: TestHttpOptions = {}): OpenPai {
  const { endpoint, accessKeyId, accessKeySecret } = emulator.pai
  const http = createTestHttp(options)
  const credentials = { accessKeyId, accessKeySecret, securityToken: null }
  return {
    http,
    pai: createPai(http, { endpoint, credentials: provideFixed(credentials), token, makeNonce: randomUUID }),
  }
}

/** Requests of one call since `from` entries of the journal. */
export function countCalls(emulator: Emulator, call: string, from = 0): number {
  return emulator.journal.slice(from).filter((entry) => entry.call === call).length
}

/** PAI behind a server of the test that gives every call the same answer; a value or the ActionError, and how often it was asked. */
export async function answering<T>(status: number, type: string, body: string, ask: (pai: Pai) => Promise<T>) {
  const server = await startServer((_, response) => response.writeHead(status, { 'content-type': type }).end(body))
  const http = createTestHttp({ clock: createVirtualClock() })
  const credentials = { accessKeyId: 'id', accessKeySecret: 'secret', securityToken: null }
  const pai = createPai(http, {
    endpoint: server.url,
    credentials: provideFixed(credentials),
    token: null,
    makeNonce: () => 'nonce',
  })
  try {
    return { value: await ask(pai), error: null, requests: server.requests.length }
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    return { value: null, error, requests: server.requests.length }
  } finally {
    await Promise.all([http.close(), server.close()])
  }
}
