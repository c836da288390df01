import type { Clock } from '../../src/http/clock.ts'
import type { KnownSource, MirrorTask } from '../../src/mirror.ts'
import { shaFrom } from './object-name.ts'

/** What is to be mirrored, and over which servers; the hosts themselves unless told. */
export interface Errand {
  readonly commit: string
  /** Null: the commit stands on no branch and is pinned by one. */
  readonly branch?: string | null
  /** A tag that is mirrored as a tag, and its object. */
  readonly tag?: { readonly name: string; readonly object: string }
  readonly pin?: 'tag' | 'branch' | 'none'
  readonly force?: boolean
  readonly history?: { readonly before: string; readonly forced: boolean }
  readonly known?: KnownSource
  readonly task?: Partial<MirrorTask>
  readonly choice?: 'auto' | 'relay' | 'git'
  readonly codeupUrl?: string
  readonly githubUrl?: string
  readonly token?: string
  /** What has to be done before refs move; nothing unless told. */
  readonly beforePush?: () => Promise<[]>
  readonly clock?: Clock
  readonly temporary?: string
}

/** The task that the plan makes of such an errand. */
export function makeTask(errand: Errand, name: string, username: string): MirrorTask {
  const { branch = 'main', pin = 'tag', force = false, history } = errand
  const commit = shaFrom(errand.commit)
  const branchRef = branch === null ? null : `refs/heads/${branch}`
  const pinRef = pin === 'none' ? null : `refs/${pin === 'tag' ? 'tags' : 'heads'}/pai/${commit}`
  const rule = force ? 'replace' : 'forward'
  const { tag } = errand
  return {
    goals: [
      ...(branchRef === null ? [] : [{ ref: branchRef, object: commit, rule } as const]),
      ...(tag === undefined
        ? []
        : [{ ref: `refs/tags/${tag.name}`, object: shaFrom(tag.object), rule: force ? rule : 'exact' } as const]),
      ...(pinRef === null ? [] : [{ ref: pinRef, object: commit, rule: 'exact' } as const]),
    ],
    ...{ commit, branchRef, pinRef, path: name, visibility: 'private', description: `Mirror of ${name}` },
    fallbackRef: `refs/heads/pai/${commit}`,
    username,
    ...{ always: false, verify: true, dryRun: false },
    history: { before: history === undefined ? null : shaFrom(history.before), forced: history?.forced ?? false },
    ...errand.task,
  }
}
