import type { Source, Target } from '../context.ts'
import { ActionError } from '../errors.ts'
import type { Inputs } from '../inputs.ts'
import { givenCommit } from './place.ts'

/** Whether this run can sign in to Alibaba Cloud, or what it lacks. */
export type SignIn = 'ready' | 'no-credentials' | 'no-oidc-token'

/**
 * Why this run does nothing and is green all the same; null when it has work to do.
 * @throws ActionError `E_UNTRUSTED_FORK` for a fork's code with credentials at hand, `E_NO_CREDENTIALS` without them,
 * `E_INPUT` where there is no commit to begin with
 */
export function findReasonToSkip(inputs: Inputs, source: Source, signIn: SignIn): string | null {
  const { target, event } = source
  if (target === null) return `the event ${event} deletes a ref`
  // Such an event does not say that it is a fork's either: it must not pass for one that is skipped.
  if (target.kind === 'unknown' && target.lacks === 'commit' && givenCommit(inputs) === null)
    throw makeLack(target, event)
  if (signIn !== 'ready') {
    const { withheld } = source
    const skips = inputs.onMissingCredentials === 'auto' ? withheld !== null : inputs.onMissingCredentials === 'skip'
    if (!skips) throw missing(signIn)
    if (withheld === null) return 'there are no credentials'
    return `${withheld === 'fork' ? 'a pull request from a fork' : 'a Dependabot run'} gets no secrets from GitHub`
  }
  if (!source.fromFork || inputs.allowForkCode) return null
  throw new ActionError(
    'E_UNTRUSTED_FORK',
    `The event ${event} carries code of another repository, and this run has credentials.`,
  )
}

/** The error of a run that has no commit from its event, and was given none. */
export function makeLack({ lacks }: Extract<Target, { kind: 'unknown' }>, event: string): ActionError {
  return new ActionError('E_INPUT', `The event ${event} carries no ${lacks}.`, {
    hint: `Give \`commit\` and \`branch\`${lacks === 'commit' ? '' : ', or `pull-request-commit: head`'}.`,
  })
}

function missing(signIn: Exclude<SignIn, 'ready'>): ActionError {
  if (signIn === 'no-credentials') {
    return new ActionError(
      'E_NO_CREDENTIALS',
      'There are no Alibaba Cloud credentials in the inputs or the environment.',
    )
  }
  return new ActionError('E_NO_CREDENTIALS', 'A role is given, and GitHub offers this job no OIDC token.', {
    hint: 'Add `permissions: id-token: write` to the job; pull requests from forks never get a token.',
  })
}

/** True when the commit is mirrored to Codeup. */
export function isMirrored(inputs: Inputs): boolean {
  if (inputs.mirror === 'never') return false
  return inputs.mirror === 'always' || (inputs.codeupToken !== null && inputs.codeRepo === null)
}
