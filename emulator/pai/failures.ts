import type { Answer } from '../http-server.ts'

/** An error of the Alibaba Cloud gateway or of PAI. */
export interface Failure {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly extra: Readonly<Record<string, unknown>>
}

/** Makes a failure value; `extra` fields go into the body beside Code and Message. */
export function makeFailure(
  status: number,
  code: string,
  message: string,
  extra: Readonly<Record<string, unknown>> = {},
): Failure {
  return { status, code, message, extra }
}

// [assumed] The request ID is also in the x-acs-request-id header.
/** A JSON answer with the request ID in the body and in the x-acs-request-id header. */
export function makePaiAnswer(status: number, value: Readonly<Record<string, unknown>>): Answer {
  const requestId = crypto.randomUUID().toUpperCase()
  return {
    status,
    headers: { 'content-type': 'application/json;charset=utf-8', 'x-acs-request-id': requestId },
    body: JSON.stringify({ ...value, RequestId: requestId }),
  }
}

// [doc] An error body is {Code, Message, RequestId, HostId}.
/** The answer of a failure. */
export function makeFailureAnswer(failure: Failure): Answer {
  return makePaiAnswer(failure.status, {
    Code: failure.code,
    Message: failure.message,
    HostId: 'emulator',
    ...failure.extra,
  })
}

// [doc] A RAM denial is 403 NoPermission with the refused action in AccessDeniedDetail.
// [assumed] PolicyType is SessionPolicy where the inline policy of the session denies.
/** The failure of a caller that RAM does not allow this action. */
export function makeDenial(action: string, userId: string, by: 'identity' | 'session'): Failure {
  return makeFailure(403, 'NoPermission', `You are not authorized to perform this action: ${action}.`, {
    AccessDeniedDetail: {
      AuthAction: action,
      AuthPrincipalType: 'SubUser',
      AuthPrincipalOwnerId: '1234567890123456',
      AuthPrincipalDisplayName: userId,
      PolicyType: by === 'session' ? 'SessionPolicy' : 'AccountLevelIdentityBasedPolicy',
      NoPermissionType: 'ImplicitDeny',
      EncodedDiagnosticMessage: 'RW11bGF0b3I=',
    },
  })
}
