import { explainFault, type Failure, parseFault } from '../aliyun/fault.ts'
import { ActionError, type ErrorCode } from '../errors.ts'
import { excerpt } from '../foreign-text.ts'
import type { Answer } from '../http/exchange.ts'

/** Codes of AIWorkSpace by family (PAI facts §3): `1004xx` workspace, `2014xx` code source. */
const codes: readonly (readonly [RegExp, ErrorCode])[] = [
  [/^(100400027|100400008|100700008)$/, 'E_WORKSPACE_NOT_FOUND'],
  [/^1006\d{5}$/, 'E_RAM_DENIED'],
]

/**
 * Maps an answer of AIWorkSpace that is not the value asked for. `action` is the RAM action that the call needs,
 * such as `paicodesource:CreateCodeSource`.
 */
export function explainPaiAnswer(what: string, action: string, answer: Answer, now: number): Failure {
  const fault = parseFault(answer)
  const more = { requestId: fault.requestId }
  const known = codes.find(([pattern]) => pattern.test(fault.code))?.[1]
  if (known !== undefined) {
    const said = `${fault.status} ${fault.code}: ${fault.message}`
    return { error: new ActionError(known, `${what} was refused: ${said}.`, more), retry: null, afterMs: null }
  }
  const failure = explainFault(what, answer, now)
  // Terraform's provider repeats this code on reads and deletions; its meaning is not documented.
  if (fault.code === '201400004') return { ...failure, retry: 'transient' }
  if (failure.error.code !== 'E_RAM_DENIED') return failure
  const hint = `Grant ${action} on Resource "*" to the identity of this step, and add it to the workspace as a member.`
  const detail = deniedDetail(fault.body)
  const message = detail === '' ? failure.error.message : `${failure.error.message} ${detail}.`
  return { ...failure, error: new ActionError('E_RAM_DENIED', message, { ...more, hint }) }
}

/** True when the answer says that the code source does not exist (any more). */
export function isNotFound(answer: Answer): boolean {
  return parseFault(answer).code === '201400002'
}

function deniedDetail(body: Readonly<Record<string, unknown>>): string {
  const detail = body['AccessDeniedDetail']
  if (typeof detail !== 'object' || detail === null) return ''
  const known = /^(AuthAction|NoPermissionType|AuthPrincipalType)$/
  const said = Object.entries(detail).filter(([name, value]) => known.test(name) && typeof value === 'string')
  return said.map(([name, value]) => `${name} ${excerpt(value, 80)}`).join(', ')
}
