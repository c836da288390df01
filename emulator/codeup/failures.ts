import { type Answer, Refusal } from '../http-server.ts'

// [doc] The response content type is declared as */*.
/** A JSON answer of the Codeup API with its request ID header. */
export function makeCodeupAnswer(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const id = crypto.randomUUID()
  return { status, headers: { 'content-type': '*/*', 'x-request-id': id, ...headers }, body: JSON.stringify(value) }
}

// [doc] Shape A, of the platform: errorCode, errorMessage, requestId.
/** A refusal by the platform in front of Codeup: token, organization, scope, edition. */
export function makePlatformRefusal(status: number, code: string, message: string): Refusal {
  const body = { errorCode: code, errorMessage: message, requestId: crypto.randomUUID() }
  return new Refusal(makeCodeupAnswer(status, body))
}

// [observed] Shape B, of Codeup itself: code (the HTTP status), errorCode, errorDescription, traceId.
/** A refusal by Codeup: something is missing or not allowed in this state. */
export function makeCodeupRefusal(status: number, code: string, description: string): Refusal {
  const body = { code: status, errorCode: code, errorDescription: description, traceId: crypto.randomUUID() }
  return new Refusal(makeCodeupAnswer(status, body))
}

// [doc] Shape C, of the old API: Code, Message, RequestId, HostId; its text is Chinese.
// [assumed] The IP allow-list answers with HTTP 403 and shape C on every API call and with 403 on git calls.
/** The refusal of an address that is not on the organization's allow-list. */
export function makeAllowListRefusal(): Refusal {
  const body = {
    RequestId: crypto.randomUUID().toUpperCase(),
    HostId: 'emulator',
    Code: 'SYSTEM_FORBIDDEN_ERROR',
    Message: '禁止访问!当前企业设置了开启白名单验证,您的IP 127.0.0.1不在设置白名单范围内,请联系企业管理员进行授权。',
    Recommend: '',
  }
  return new Refusal(makeCodeupAnswer(403, body))
}

// [observed] A repository that is not found answers 404 with the path and the current organization.
/** The refusal for a repository that does not exist, or that a wrong full path names. */
export function makeProjectMissing(path: string, organizationId: string): Refusal {
  const text = `Project(${path}) not found,current org(${organizationId})`
  return makeCodeupRefusal(404, 'SYSTEM_NOT_FOUND_ERROR', text)
}
