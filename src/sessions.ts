import type { CredentialSource } from './aliyun/credentials.ts'
import { hasMetadata, metadataOrigin } from './aliyun/metadata.ts'
import type { OidcRequest } from './aliyun/oidc.ts'
import { findProfileFiles } from './aliyun/profile.ts'
import type { CredentialsProvider } from './aliyun/provider.ts'
import type { ServerTime } from './aliyun/server-time.ts'
import { openCredentials } from './aliyun/session.ts'
import { makeSessionPolicy } from './aliyun/session-policy.ts'
import type { Source } from './context.ts'
import { describeAttempt } from './http/attempts.ts'
import { createHttp, type Http } from './http/http.ts'
import type { Inputs } from './inputs.ts'
import type { Runner } from './runner.ts'

/** Credentials that have to be asked for: anything but an access key that is given. */
export type SessionSource = Exclude<CredentialSource, { kind: 'static' }>

/** What a session is asked for with. */
export interface SessionOptions {
  readonly runner: Runner
  readonly inputs: Inputs
  readonly source: Source
  readonly http: Http
  readonly time: ServerTime
  /** URL of STS. */
  readonly endpoint: string
  /** Null when GitHub offers this job no OIDC token. */
  readonly oidc: OidcRequest | null
}

/** Whether this machine is an instance of ECS that hands out credentials. */
export async function hasInstanceRole(runner: Runner, signal: AbortSignal): Promise<boolean> {
  const http = createDirectHttp(runner, signal)
  try {
    return await hasMetadata({ origin: metadataOrigin, http })
  } finally {
    await http.close()
  }
}

/** Asks for a session. @throws ActionError as the source's reader does */
export function openSession(found: SessionSource, options: SessionOptions): Promise<CredentialsProvider> {
  const { runner, inputs, source, http, time, endpoint, oidc } = options
  return openCredentials(found, {
    http,
    createDirectHttp: () => createDirectHttp(runner, http.signal),
    oidc,
    audience: inputs.audience,
    endpoint,
    sessionName: inputs.roleSessionName ?? makeSessionName(source),
    durationSeconds: inputs.roleDurationSeconds,
    policy: makeSessionPolicy({
      writes: !inputs.dryRun,
      publishes: inputs.accessibility === 'PUBLIC',
      resolvesWorkspace: !/^\d+$/.test(inputs.workspace),
    }),
    files: findProfileFiles(runner.env),
    metadataOrigin,
    time,
    makeNonce: runner.makeNonce,
    mask: runner.mask,
    info: runner.info,
  })
}

/** A way to this machine and what is linked to it, past any proxy; few attempts, since nothing is far away. */
function createDirectHttp(runner: Runner, signal: AbortSignal): Http {
  return createHttp({
    network: { proxies: { http: null, https: null, no: '' }, authorities: [] },
    clock: runner.clock,
    signal,
    deadline: runner.clock.now() + 30_000,
    maxAttempts: 2,
    userAgent: 'pai-code-source-action',
    onAttempt: (start) => (end) => runner.debug(describeAttempt({ ...start, ...end })),
  })
}

/** `gha-{repo}-{run_id}-{run_attempt}` within what STS allows: 64 of `[A-Za-z0-9.@_-]`. */
function makeSessionName(source: Source): string {
  const tail = `-${source.runId}-${source.runAttempt}`
  return `gha-${source.repo.replace(/[^\w.@-]/g, '-')}`.slice(0, 64 - tail.length) + tail
}
