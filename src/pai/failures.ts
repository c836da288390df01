import { explainFault, type Failure, parseFault } from '../aliyun/fault.ts'
import { ActionError } from '../errors.ts'
import { excerpt } from '../foreign-text.ts'
import type { Answer } from '../http/exchange.ts'

/** Codes of AIWorkSpace for a workspace that there is not (PAI facts §3); `2014xx` is of code sources. */
const noWorkspace = /^(100400027|100400008|100700008)$/

/**
 * Maps an answer of AIWorkSpace that is not the value asked for. `action` is the RAM action that the call needs,
 * such as `paicodesource:CreateCodeSource`.
 */
export function explainPaiAnswer(what: string, action: string, answer: Answer, now: number): Failure {
  const fault = parseFault(answer)
  const more = { requestId: fault.requestId }
  if (noWorkspace.test(fault.code)) {
    const message = `${what} was refused: ${fault.status} ${fault.code}: ${fault.message}.`
    return { error: new ActionError('E_WORKSPACE_NOT_FOUND', message, more), retry: null, afterMs: null }
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
