import { ActionError } from './errors.ts'

/** The inputs that can contradict each other, as they were given or parsed. */
export interface Combination {
  readonly mirror: string
  readonly codeupToken: string | null
  readonly codeRepo: string | null
  readonly codeRepoAccessToken: string | null
  readonly verify: boolean
  readonly ifExists: string
  readonly displayName: string | null
}

/** What is wrong with a combination of inputs, one sentence each. */
export function findContradictions(inputs: Combination): string[] {
  const problems: string[] = []
  const { mirror, codeupToken, codeRepo } = inputs
  if (mirror === 'always' && codeupToken === null) problems.push('`codeup-token` is missing; `mirror: always` needs it')
  const isMirrored = mirror === 'always' || (mirror === 'auto' && codeupToken !== null)
  if (isMirrored && codeRepo === null && inputs.verify && inputs.codeRepoAccessToken === null) {
    problems.push(
      '`code-repo-access-token` is missing; PAI clones the mirror with it: a Codeup token with read access to this one repository (`codeup-token` is never handed on)',
    )
  }
  if (!isMirrored && codeRepo === null && inputs.codeRepoAccessToken?.startsWith('pt-')) {
    // PAI would clone GitHub, and GitHub be shown a token of Codeup.
    problems.push(
      mirror === 'auto'
        ? '`codeup-token` is missing, and `code-repo-access-token` is a token of Codeup (it begins with `pt-`): give `codeup-token` (an empty one is often a secret with another name), or with `mirror: never` a token of GitHub'
        : '`code-repo-access-token` is a token of Codeup (it begins with `pt-`), and with `mirror: never` PAI clones GitHub with it: give a token of GitHub, none for a public repository, or the repository on Codeup as `code-repo`',
    )
  }
  if (isMirrored && isOfGitHub(codeupToken)) {
    problems.push(
      '`codeup-token` is a token of GitHub (as it begins), and would be shown to Codeup: give one of Codeup',
    )
  }
  if (isMirrored && codeRepo === null && isOfGitHub(inputs.codeRepoAccessToken)) {
    problems.push(
      '`code-repo-access-token` is a token of GitHub (as it begins), and PAI clones the mirror with it: give a token of Codeup with read access to this one repository',
    )
  }
  if (codeupToken !== null && codeupToken === inputs.codeRepoAccessToken) {
    problems.push(
      '`code-repo-access-token` is the same token as `codeup-token`; PAI stores the one and shows it, and the other has to write: give PAI a read-only token for this one repository',
    )
  }
  const varying = /\{(sha|sha12|run_id|run_attempt)\}/.exec(inputs.displayName ?? '')?.[0]
  if (inputs.ifExists === 'update' && varying !== undefined) {
    problems.push(`\`display-name\` contains ${varying}, which changes; \`if-exists: update\` needs a name that stays`)
  }
  return problems
}

/** True for a token that Codeup has no business to see ("About authentication to GitHub": the prefixes of tokens). */
function isOfGitHub(token: string | null): boolean {
  return /^(gh[a-z]_|github_pat_)/.test(token ?? '')
}

/** What is missing of inputs that need each other, one clause each. */
export function findIncompletePairs(raw: Readonly<Record<string, string | undefined>>): string[] {
  const pairs = [
    ['access-key-id', 'access-key-secret'],
    ['access-key-secret', 'access-key-id'],
    ['security-token', 'access-key-id'],
    ['role-to-assume', 'oidc-provider-arn'],
    ['oidc-provider-arn', 'role-to-assume'],
  ] as const
  const problems = pairs
    .filter(([one, other]) => raw[one] !== undefined && raw[other] === undefined)
    .map(([one, other]) => `\`${other}\` is missing; \`${one}\` needs it`)
  if (raw['access-key-id']?.startsWith('STS.') && raw['security-token'] === undefined) {
    problems.push('`security-token` is missing; an access key ID that starts with STS. needs it')
  }
  return problems
}

/**
 * Refuses inputs that contradict each other; asked only for a run that has work to do, since one that is skipped may
 * lack its secrets. @throws ActionError `E_INPUT`
 */
export function requireConsistent(inputs: Combination): void {
  const problems = findContradictions(inputs)
  if (problems.length > 0) throw new ActionError('E_INPUT', problems.map((text) => `${text}.`).join(' '))
}
