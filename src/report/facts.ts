import type { Span } from '../timeline.ts'

/** What is known of the run when it ends; null where it did not get so far. */
export interface Facts {
  readonly region: string | null
  readonly workspaceId: string | null
  readonly workspaceName: string | null
  readonly codeSourceId: string | null
  readonly displayName: string | null
  readonly result: 'created' | 'reused' | 'updated' | 'skipped' | 'planned' | null
  readonly codeRepo: string | null
  readonly branch: string | null
  /** Null: PAI follows the branch. */
  readonly codeCommit: string | null
  readonly commit: string | null
  readonly mountPath: string | null
  readonly accessibility: string | null
  readonly mirrored: 'pushed' | 'up-to-date' | 'none' | null
  readonly mirrorStrategy: 'relay' | 'git' | 'none' | null
  readonly mirrorBytes: number | null
  readonly pinRef: string | null
  readonly codeupRepositoryId: string | null
  readonly codeupWebUrl: string | null
  readonly requestId: string | null
  /** `https://github.com/owner/repo` */
  readonly repositoryUrl: string | null
  /** What a dry run would do, each line beginning with `would`. */
  readonly plan: readonly string[]
  readonly timings: readonly Span[]
}

/** Facts of a run that has done nothing yet. */
export const noFacts: Facts = {
  region: null,
  workspaceId: null,
  workspaceName: null,
  codeSourceId: null,
  displayName: null,
  result: null,
  codeRepo: null,
  branch: null,
  codeCommit: null,
  commit: null,
  mountPath: null,
  accessibility: null,
  mirrored: null,
  mirrorStrategy: null,
  mirrorBytes: null,
  pinRef: null,
  codeupRepositoryId: null,
  codeupWebUrl: null,
  requestId: null,
  repositoryUrl: null,
  plan: [],
  timings: [],
}
