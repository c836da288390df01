import type { Emulator } from '../../emulator/emulator.ts'
import { createSession, type SessionSettings } from '../../src/aliyun/sts.ts'
import { createVirtualClock } from './clock.ts'
import { createTestHttp } from './http.ts'

/** Masks as they were told, with the calls that had been made by then. */
export interface Mask {
  readonly secret: string
  readonly calls: readonly string[]
}

/** Opens a session of the emulated role; its connections end with the emulator. */
export function openSession(emulator: Emulator, changes: Partial<SessionSettings> = {}) {
  const http = createTestHttp({ clock: createVirtualClock() })
  const from = emulator.journal.length
  const calls = () => emulator.journal.slice(from).map((entry) => entry.call)
  const masks: Mask[] = []
  const { roleArn, oidcProviderArn: providerArn, endpoint } = emulator.sts
  const settings: SessionSettings = {
    source: { kind: 'oidc', origin: 'the inputs', roleArn, providerArn },
    oidc: { url: emulator.github.oidcRequestUrl, token: emulator.github.oidcRequestToken },
    audience: 'sts.aliyuncs.com',
    endpoint,
    sessionName: 'gha-train-1-1',
    durationSeconds: 900,
    mask: (secret) => masks.push({ secret, calls: calls() }),
    ...changes,
  }
  return { session: createSession(http, settings), masks, calls, http }
}

export const source = (roleArn: string, providerArn: string) => ({
  kind: 'oidc' as const,
  origin: 'the inputs',
  roleArn,
  providerArn,
})

/** The error of a session that is refused, and what led to it. */
export async function failureOf(emulator: Emulator, changes: Partial<SessionSettings> = {}) {
  const { session, calls, masks } = openSession(emulator, changes)
  const error = await session.then(
    () => null,
    (reason: unknown) => reason,
  )
  return {
    error: error as { code: string; message: string; hint: string; requestId: string | null },
    calls: calls(),
    masks,
  }
}
