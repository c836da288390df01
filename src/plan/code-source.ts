import type { Source } from '../context.ts'
import { ActionError } from '../errors.ts'
import type { Sha } from '../git/refs.ts'
import { isCloneUrl } from '../git/remote.ts'
import type { Inputs } from '../inputs.ts'
import type { NameValues } from '../pai/identity.ts'
import type { Accessibility } from '../pai/schema.ts'
import { makeRepositoryPath, type Place, scopeOf } from './place.ts'

/** What is to be registered in PAI. */
export interface CodeSourcePlan {
  readonly ifExists: 'reuse' | 'update' | 'create' | 'fail'
  /** Identity of the repository, known before anything is looked up. */
  readonly repo: string
  /** Null: the clone URL of the mirror. */
  readonly codeRepo: string | null
  /** Null: the HTTPS clone account of Codeup, or none for a public repository. */
  readonly userName: string | null
  readonly token: string | null
  readonly branch: string
  readonly commit: Sha | null
  readonly mountPath: string
  readonly cloneType: number | null
  readonly accessibility: Accessibility
  readonly displayNameTemplate: string
  readonly names: NameValues
  readonly text: string
  readonly ref: string
  readonly by: string
  readonly attempt: { readonly runId: string; readonly runAttempt: string } | null
  readonly verify: boolean
  readonly dryRun: boolean
  readonly maxAttempts: number
}

/** What was chosen before: where the commit stands, and what is recorded of it. */
export interface Choice {
  readonly place: Place
  readonly commit: Sha
  readonly branch: string
  readonly mirrored: boolean
}

/**
 * Makes the plan of the registration. Pure.
 * @param uuid eight hex digits that are this attempt's alone
 * @throws ActionError `E_INPUT` when a token has no user name to go with it, or no address that it may go to
 */
export function makeCodeSourcePlan(inputs: Inputs, source: Source, choice: Choice, uuid: string): CodeSourcePlan {
  const { place, commit, branch, mirrored } = choice
  const follows = inputs.commit === 'none'
  const ref = place.name
  const codeRepo = inputs.codeRepo ?? (mirrored ? null : source.cloneUrl)
  if (codeRepo !== null && inputs.codeRepoAccessToken !== null) requireEncrypted(codeRepo)
  return {
    ifExists: inputs.ifExists,
    repo: repoIdentity(inputs, source, codeRepo),
    codeRepo,
    userName: chooseUserName(inputs, source, codeRepo, mirrored),
    token: inputs.codeRepoAccessToken,
    branch,
    commit: follows ? null : commit,
    mountPath: inputs.mountPath,
    cloneType: inputs.cloneType === null ? null : inputs.cloneType === 'flat' ? 1 : 0,
    accessibility: inputs.accessibility,
    displayNameTemplate: chooseTemplate(inputs),
    names: {
      owner: source.owner,
      repo: source.repo,
      ref,
      sha: commit,
      sha12: commit.slice(0, 12),
      run_id: source.runId,
      run_attempt: source.runAttempt,
    },
    text:
      inputs.description ?? `${source.owner}/${source.repo}@${commit.slice(0, 12)} ${ref}`.slice(0, 110).toWellFormed(),
    ref: scopeOf(inputs, source, place),
    by: `${source.runId}.${source.runAttempt}.${uuid}`,
    attempt: inputs.ifExists === 'create' ? { runId: source.runId, runAttempt: source.runAttempt } : null,
    verify: inputs.verify,
    dryRun: inputs.dryRun,
    maxAttempts: inputs.maxAttempts,
  }
}

/** The address of a server comes from the runner, which takes plain http as well. */
function requireEncrypted(codeRepo: string): void {
  if (isCloneUrl(codeRepo)) return
  const rule = `\`code-repo-access-token\` does not go to ${codeRepo}, which is not https`
  throw new ActionError('E_INPUT', `\`code-repo\` is missing; ${rule}.`)
}

/** With `update` a name stands for one source that moves: it does not change with the commit. */
function chooseTemplate(inputs: Inputs): string {
  const steady = inputs.ifExists === 'update' || inputs.commit === 'none'
  return inputs.displayName ?? (steady ? '{repo}-{ref}' : '{repo}-{ref}-{sha12}')
}

function repoIdentity(inputs: Inputs, source: Source, codeRepo: string | null): string {
  if (codeRepo !== null) return codeRepo
  return `codeup:${new URL(inputs.codeupEndpoint).host}:${inputs.codeupOrganizationId ?? ''}/${makeRepositoryPath(inputs, source)}`
}

function chooseUserName(inputs: Inputs, source: Source, codeRepo: string | null, mirrored: boolean): string | null {
  if (inputs.codeRepoUsername !== null) return inputs.codeRepoUsername
  if (codeRepo === null) return inputs.codeupUsername
  const isOnGitHub = () => new URL(codeRepo).host === new URL(source.server).host
  if (mirrored && !isOnGitHub()) return inputs.codeupUsername
  if (inputs.codeRepoAccessToken === null) return null
  if (isOnGitHub()) return 'x-access-token'
  throw new ActionError('E_INPUT', '`code-repo-username` is missing; `code-repo-access-token` for this host needs it.')
}
