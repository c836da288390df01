import type { Sha } from '../git/refs.ts'
import {
  type Identity,
  makeDescription,
  makeDisplayName,
  makeKey,
  makeScope,
  type NameValues,
  renderName,
} from '../pai/identity.ts'
import type { CodeSourceFields } from '../pai/pai.ts'
import type { Accessibility } from '../pai/schema.ts'

/** What the stage takes from the plan. */
export interface RegisterTask {
  readonly ifExists: 'reuse' | 'update' | 'create' | 'fail'
  readonly repo: string
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

/** Where PAI finds the code. */
export interface Location {
  readonly codeRepo: string
  readonly branch: string
  /** Null: whatever is stored is right, or no user is needed. */
  readonly userName: string | null
}

/** The identity of a task in a workspace. */
export function identityOf(task: RegisterTask, workspaceId: string): Identity {
  const { repo, branch, commit, mountPath, cloneType, accessibility, displayNameTemplate, attempt } = task
  const name = task.ifExists === 'update' ? renderName(displayNameTemplate, task.names) : null
  return { workspaceId, repo, branch, commit, mountPath, cloneType, accessibility, displayNameTemplate, attempt, name }
}

/** The display name of a task: its template and six digits of its key. */
export function displayNameOf(task: RegisterTask, workspaceId: string): string {
  return makeDisplayName(task.displayNameTemplate, task.names, makeKey(identityOf(task, workspaceId)))
}

/** The fields that an update may send too: neither the workspace nor the visibility can be changed by one. */
export function fieldsOf(
  task: RegisterTask,
  workspaceId: string,
  location: Location,
  displayName: string,
): CodeSourceFields {
  const key = makeKey(identityOf(task, workspaceId))
  const scope = makeScope(workspaceId, task.repo, task.ref)
  return {
    DisplayName: displayName,
    Description: makeDescription(task.text, { key, by: task.by, scope }),
    CodeRepo: location.codeRepo,
    CodeBranch: location.branch,
    ...(task.commit === null ? {} : { CodeCommit: task.commit }),
    MountPath: task.mountPath,
    ...(task.cloneType === null ? {} : { CloneType: task.cloneType }),
    ...(location.userName === null ? {} : { CodeRepoUserName: location.userName }),
    ...(task.token === null ? {} : { CodeRepoAccessToken: task.token }),
  }
}
