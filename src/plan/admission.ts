import type { Source } from '../context.ts'
import { ActionError } from '../errors.ts'
import type { Inputs } from '../inputs.ts'

/**
 * Why this run does nothing and is green all the same; null when it has work to do.
 * @throws ActionError `E_UNTRUSTED_FORK` for a fork's code with credentials at hand, `E_NO_CREDENTIALS` without them
 */
export function findReasonToSkip(inputs: Inputs, source: Source, hasCredentials: boolean): string | null {
  if (source.target === null) return `the event ${source.event} deletes a ref`
  if (!hasCredentials) {
    const who = source.withheld === 'fork' ? 'a pull request from a fork' : 'a Dependabot run'
    const skips =
      inputs.onMissingCredentials === 'auto' ? source.withheld !== null : inputs.onMissingCredentials === 'skip'
    if (!skips)
      throw new ActionError(
        'E_NO_CREDENTIALS',
        'There are no Alibaba Cloud credentials in the inputs or the environment.',
      )
    return source.withheld === null ? 'there are no credentials' : `${who} gets no secrets from GitHub`
  }
  if (!source.fromFork || inputs.allowForkCode) return null
  throw new ActionError(
    'E_UNTRUSTED_FORK',
    `The event ${source.event} carries code of another repository, and this run has credentials.`,
  )
}
