import type { Emulator } from '../../emulator/emulator.ts'
import type { CredentialSource } from '../../src/aliyun/credentials.ts'
import { makeServerTime } from '../../src/aliyun/server-time.ts'
import { openCredentials, type SignInSettings } from '../../src/aliyun/session.ts'
import { makeSessionPolicy } from '../../src/aliyun/session-policy.ts'
import { createVirtualClock, type TestClock } from './clock.ts'
import { createTestHttp } from './http.ts'

/** Masks as they were told, with the calls that had been made by then. */
export interface Mask {
  readonly secret: string
  readonly calls: readonly string[]
}

export type Changes = Partial<SignInSettings> & { readonly source?: CredentialSource; readonly clock?: TestClock }

/** Signs in with the emulated role and GitHub's OIDC, or another source; its connections end with the emulator. */
export function openSession(emulator: Emulator, { source, clock = createVirtualClock(), ...changes }: Changes = {}) {
  const http = createTestHttp({ clock })
  const from = emulator.journal.length
  const calls = () => emulator.journal.slice(from).map((entry) => entry.call)
  const masks: Mask[] = []
  const lines: string[] = []
  const skews: number[] = []
  const settings: SignInSettings = {
    http,
    createDirectHttp: () => createTestHttp({ clock, maxAttempts: 2 }),
    oidc: { url: emulator.github.oidcRequestUrl, token: emulator.github.oidcRequestToken },
    audience: 'sts.aliyuncs.com',
    endpoint: emulator.sts.endpoint,
    sessionName: 'gha-train-1-1',
    durationSeconds: 900,
    policy: makeSessionPolicy({ writes: true, publishes: true, resolvesWorkspace: true }),
    files: { cli: null, ini: null },
    metadataOrigin: emulator.instance.url,
    time: makeServerTime(clock, (ms) => skews.push(ms)),
    makeNonce: () => crypto.randomUUID(),
    mask: (secret) => masks.push({ secret, calls: calls() }),
    info: (line) => lines.push(line),
    ...changes,
  }
  const { roleArn, oidcProviderArn } = emulator.sts
  const provider = openCredentials(source ?? oidcSource(roleArn, oidcProviderArn), settings)
  return { provider, session: provider.then((each) => each.read()), masks, calls, http, clock, lines, skews, settings }
}

export const oidcSource = (roleArn: string, providerArn: string, tokenFile: string | null = null) => ({
  kind: 'oidc' as const,
  origin: 'the inputs',
  roleArn,
  providerArn,
  tokenFile,
  policy: null,
})

/** The error of a session that is refused, and what led to it. */
export async function failureOf(emulator: Emulator, changes: Changes = {}) {
  const { session, calls, masks, lines } = openSession(emulator, changes)
  const error = await session.then(
    () => null,
    (reason: unknown) => reason,
  )
  return {
    error: error as { code: string; message: string; hint: string; requestId: string | null },
    calls: calls(),
    masks,
    lines,
  }
}
