import type { Answer } from '../http-server.ts'
import { type Failure, makeFailure, makePaiAnswer } from '../pai/failures.ts'
import type { Identities } from '../pai/identities.ts'
import type { Room } from '../room.ts'
import type { StsHost } from './sts.ts'

export type Form = Readonly<Record<string, string | undefined>>

export interface Bureau {
  readonly room: Room
  readonly host: StsHost
  readonly identities: Identities
  readonly nowMs: () => number
}

// [assumed] A missing or malformed parameter answers 400 `MissingParameter.<name>` or `InvalidParameter.<name>`.
// [doc] RoleSessionName is 2 to 64 of [A-Za-z0-9.@_-]; DurationSeconds is 900 up to the role's maximum; Policy is at most 2,048 characters.
/** What is wrong with the parameters of a session, `required` ones first; null when nothing is. */
export function findSessionProblem(host: StsHost, form: Form, required: readonly string[]): Failure | null {
  for (const name of [...required, 'RoleArn', 'RoleSessionName']) {
    if ((form[name] ?? '') === '')
      return makeFailure(400, `MissingParameter.${name}`, `The parameter ${name} is missing.`)
  }
  const invalid = (name: string) =>
    makeFailure(400, `InvalidParameter.${name}`, `The parameter ${name} is wrongly formed.`)
  if (!/^[A-Za-z0-9.@_-]{2,64}$/.test(form['RoleSessionName'] ?? '')) return invalid('RoleSessionName')
  const duration = form['DurationSeconds'] ?? '3600'
  if (!/^\d+$/.test(duration) || Number(duration) < 900 || Number(duration) > host.maxSessionSeconds) {
    return invalid('DurationSeconds')
  }
  const policy = form['Policy']
  if (policy === undefined) return null
  // [doc] A longer policy answers InvalidParameter.PolicySize.
  if (policy.length > 2048) return invalid('PolicySize')
  return host.refusesPolicies || parsePolicy(policy) === null ? invalid('PolicyGrammar') : null
}

/** The answer with a new session of the role; it keeps to the inline policy of the form. */
export function issueSession(bureau: Bureau, form: Form, more: Readonly<Record<string, unknown>>): Answer {
  const { host, identities, room, nowMs } = bureau
  const policy = form['Policy']
  const expiresAtMs = nowMs() + Number(form['DurationSeconds'] ?? '3600') * 1000
  // [assumed] The sessions of one role are one user for PRIVATE code sources.
  const session = identities.add({
    accessKeyId: room.secret('STS.NUE'),
    accessKeySecret: room.secret('sk'),
    securityToken: room.secret('CAIS'),
    expiresAtMs,
    userId: '300000000000001',
    role: 'developer',
    actions: policy === undefined ? null : parsePolicy(policy),
  })
  const name = form['RoleSessionName'] ?? ''
  return makePaiAnswer(200, {
    Credentials: {
      AccessKeyId: session.accessKeyId,
      AccessKeySecret: session.accessKeySecret,
      SecurityToken: session.securityToken,
      Expiration: formatTime(expiresAtMs),
    },
    AssumedRoleUser: {
      Arn: `${host.roleArn.replace(':role/', ':assumed-role/')}/${name}`,
      AssumedRoleId: `${session.userId}:${name}`,
    },
    ...more,
  })
}

/** ISO 8601 in whole seconds. */
export function formatTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`
}

// The actions that the Allow statements of a policy name; null for a text that is no policy.
function parsePolicy(text: string): readonly string[] | null {
  try {
    const { Statement } = JSON.parse(text) as { Statement: { Effect: string; Action: string | string[] }[] }
    return Statement.filter(({ Effect }) => Effect === 'Allow').flatMap(({ Action }) => Action)
  } catch {
    return null
  }
}
