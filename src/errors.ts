import { catalogue, type warnings } from './catalogue.ts'
import { chineseHints } from './hints-zh.ts'

/** Every code that the step can end with; closed: a new one is a decision page. */
export type ErrorCode = keyof typeof catalogue
export type WarningCode = keyof typeof warnings

/** Something that a run which succeeds leaves behind, or cannot do. */
export interface Warning {
  readonly code: WarningCode
  readonly message: string
}

/** What to do, in Chinese; an error without a hint does not compile. */
const cures: Readonly<Record<ErrorCode, string>> = chineseHints

/** The only error a user is meant to see; anything else that is thrown is a bug of ours. */
export class ActionError extends Error {
  readonly code: ErrorCode
  readonly hint: string
  readonly requestId: string | null

  constructor(
    code: ErrorCode,
    message: string,
    more: { hint?: string; requestId?: string | null; cause?: unknown } = {},
  ) {
    super(message, more)
    this.name = 'ActionError'
    this.code = code
    this.hint = more.hint ?? catalogue[code].hint
    this.requestId = more.requestId ?? null
  }
}

/** Returns an ActionError as it is and wraps anything else as `E_INTERNAL`, the original kept as cause. */
export function asActionError(error: unknown): ActionError {
  if (error instanceof ActionError) return error
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return new ActionError('E_INTERNAL', `This action failed in a way it does not know: ${text}.`, { cause: error })
}

/** True for an error that whoever asked may live with: not the end of the step, and no bug of ours. */
export function isBearable(error: unknown): error is ActionError {
  return error instanceof ActionError && error.code !== 'E_CANCELLED' && error.code !== 'E_TIMEOUT'
}

/** A pattern only where it is used: as a literal it would read Unicode's tables at every start. */
const han = '\\p{Script=Han}'

/** What to do about an error, in Chinese, where a service answered in Chinese; null otherwise. */
export function findChineseHint(error: ActionError): string | null {
  return new RegExp(han, 'u').test(error.message) ? cures[error.code] : null
}

const longestTail = 3_000

/**
 * The one-line text of an error annotation: `CODE: what happened. What to do. (RequestId …) page`, at most 4,096 characters.
 * Where a service answered in Chinese, the cure is told in Chinese too. `page` is null where there is none to link.
 */
export function describe(error: ActionError, page: string | null): string {
  const line = (text: string, most: number) => {
    const whole = text.replace(/\s+/g, ' ').trim()
    return whole.length > most ? `${whole.slice(0, most - 1)}…` : whole
  }
  const id = error.requestId === null ? '' : ` (RequestId ${error.requestId})`
  // An ID, and the names of a hint, are a server's words: they may be endless as well.
  const tail = line(`${error.hint} ${findChineseHint(error) ?? ''}${id} ${page ?? ''}`, longestTail)
  return `${error.code}: ${line(error.message, 4096 - tail.length - error.code.length - 4)} ${tail}`
}
