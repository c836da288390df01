import type { OidcIssuer } from '../github/oidc.ts'
import { type Answer, type Exchange, type HttpServer, type Route, startHttpServer } from '../http-server.ts'
import { type Failure, makeFailure, makeFailureAnswer } from '../pai/failures.ts'
import type { Identities } from '../pai/identities.ts'
import { createSignatureGate, type SignatureGate } from '../pai/signature.ts'
import type { Room } from '../room.ts'
import { assumeWithOidc } from './oidc.ts'
import { type Bureau, findSessionProblem, issueSession } from './session.ts'

export interface StsHost {
  readonly endpoint: string
  readonly roleArn: string
  readonly oidcProviderArn: string
  /** The client IDs of the OIDC provider. */
  clientIds: readonly string[]
  /** The `oidc:sub` condition of the role's trust policy; `*` stands for any text. */
  trustedSubject: string
  /** The role's MaxSessionDuration. */
  maxSessionSeconds: number
  /** True when every inline policy is answered with InvalidParameter.PolicyGrammar. */
  refusesPolicies: boolean
  /** How far the server's clock is ahead of the real one. */
  clockSkewMs: number
  /** Ends every session that was issued so far, here and by the instance. */
  expireSessions(): void
}

export interface StsParts {
  readonly host: StsHost
  readonly server: HttpServer
}

/** Starts the emulated STS (2015-04-01): AssumeRoleWithOIDC for tokens of the emulated GitHub, and AssumeRole. */
export async function startSts(
  room: Room,
  port: number,
  issuer: OidcIssuer,
  identities: Identities,
): Promise<StsParts> {
  const nowMs = (): number => Date.now() + host.clockSkewMs
  const gate = createSignatureGate(identities, nowMs)
  const route = (exchange: Exchange): Route => {
    const query = Object.fromEntries(new URLSearchParams(exchange.rawQuery))
    // [doc] An RPC call names its action in the query, or, signed in the V3 way, in x-acs-action.
    const action = query['Action'] ?? exchange.headers['x-acs-action']
    const answer = async (): Promise<Answer | Failure> => {
      if (action === 'AssumeRoleWithOIDC') return assumeWithOidc(bureau, issuer, exchange, query)
      if (action === 'AssumeRole') return assumeSigned(bureau, gate, exchange, query)
      return makeFailure(404, 'InvalidAction.NotFound', 'Specified api is not found, please check your url and method.')
    }
    return {
      call: action === 'AssumeRole' ? 'sts.assume-role' : 'sts.assume',
      async answer() {
        const result = await answer()
        return 'code' in result ? makeFailureAnswer(result) : result
      },
    }
  }
  const server = await startHttpServer({ ...room, service: 'sts', port, route, nowMs: () => nowMs() })
  const host: StsHost = {
    endpoint: server.url,
    roleArn: 'acs:ram::1234567890123456:role/ci-pai',
    oidcProviderArn: 'acs:ram::1234567890123456:oidc-provider/github',
    clientIds: ['sts.aliyuncs.com'],
    trustedSubject: 'repo:*',
    maxSessionSeconds: 3600,
    refusesPolicies: false,
    clockSkewMs: 0,
    expireSessions: () => identities.expire(nowMs()),
  }
  const bureau: Bureau = { room, host, identities, nowMs }
  return { host, server }
}

// [assumed] AssumeRole of a role that does not exist, or that does not trust the caller, answers 403 NoPermission.
async function assumeSigned(
  bureau: Bureau,
  gate: SignatureGate,
  exchange: Exchange,
  query: Readonly<Record<string, string>>,
): Promise<Answer | Failure> {
  const body = await exchange.readBody()
  const caller = gate.verify({ ...exchange, headers: exchange.headers, body })
  if ('code' in caller) return caller
  if (exchange.headers['x-acs-version'] !== '2015-04-01')
    return makeFailure(400, 'InvalidVersion', 'Specified parameter Version is not valid.')
  const problem = findSessionProblem(bureau.host, query, [])
  if (problem !== null) return problem
  if (query['RoleArn'] === bureau.host.roleArn) return issueSession(bureau, query, {})
  return makeFailure(403, 'NoPermission', 'You are not authorized to do this action. You should be authorized by RAM.')
}
