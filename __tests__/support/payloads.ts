import { type EventContext, readSource, type Source } from '../../src/context.ts'
import { parseSha, type Sha } from '../../src/git/refs.ts'

/** A full object name made of one repeated digit. */
export function shaOf(digit: string): Sha {
  const sha = parseSha(digit.repeat(40))
  if (sha === null) throw new Error(`${digit} is no hex digit`)
  return sha
}

export const shas = { base: shaOf('b'), head: shaOf('a'), merge: shaOf('c'), tag: shaOf('d'), zero: shaOf('0') }

/** A push to main of octo/train. */
export const pushToMain: EventContext = {
  eventName: 'push',
  sha: shas.base,
  ref: 'refs/heads/main',
  repository: 'octo/train',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  runId: '12345678901',
  runAttempt: '1',
  actor: 'octocat',
  payload: { repository: { default_branch: 'main' } },
}

/** The source of a push to main, except for what is given. */
export function readEvent(given: Partial<EventContext> = {}, commit: 'head' | 'merge' = 'head'): Source {
  return readSource({ ...pushToMain, ...given }, commit)
}
