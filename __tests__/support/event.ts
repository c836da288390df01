/** The part of a GitHub event that differs from case to case; the scenario adds URLs, repository and run. */
export interface EventFacts {
  readonly eventName: string
  readonly sha: string
  readonly ref: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly actor?: string
}

const zero = '0'.repeat(40)

/** A push to a branch or of a tag. `before` is what the event says was there, nothing unless told. */
export function push(ref: string, sha: string, more: { before?: string; forced?: boolean } = {}): EventFacts {
  const { before = zero, forced = false } = more
  const payload = { ref, before, after: sha, created: before === zero, deleted: false, forced }
  return { eventName: 'push', sha, ref, payload }
}

/** A manual run on a branch or tag. */
export function dispatch(ref: string, sha: string): EventFacts {
  return { eventName: 'workflow_dispatch', sha, ref, payload: { ref, inputs: null } }
}

/** A pull request: `sha` is GitHub's test merge, `head` the commit that was pushed, in `from` or a fork of that name. */
export function pullRequest(
  facts: { number: number; head: string; merge: string; headRef: string; from: string },
  eventName = 'pull_request',
): EventFacts {
  const head = { sha: facts.head, ref: facts.headRef, repo: { full_name: facts.from } }
  return {
    eventName,
    sha: facts.merge,
    ref: eventName === 'pull_request_target' ? 'refs/heads/main' : `refs/pull/${facts.number}/merge`,
    payload: { action: 'synchronize', number: facts.number, pull_request: { number: facts.number, head } },
  }
}
