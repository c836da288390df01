import { ActionError } from '../errors.ts'
import { type Filled, type Filling, isUnfilled, pushCheckpoints, removeCheckpoints } from './checkpoints.ts'
import type { RefCommand, RefUpdate } from './decision.ts'
import type { RefsAnswer } from './ls-refs.ts'
import type { GitUpdate, Pushed } from './push.ts'
import type { Sha } from './refs.ts'
import type { MirrorState, Relay, Relayed } from './relay.ts'
import type { Refusal, Remote } from './remote.ts'

export interface RouteOptions {
  readonly choice: 'auto' | 'relay' | 'git'
  readonly relay: Relay
  /** The last rung: always right, simple, and slower. */
  pushWithGit(mirror: Remote, commands: readonly GitUpdate[]): Promise<Pushed>
  readRefs(remote: Remote, prefixes: readonly string[]): Promise<RefsAnswer>
  /** Ancestors of a commit to fill a new mirror with, oldest first; none for a repository that goes in one piece. */
  findCheckpoints(commit: Sha): Promise<readonly Sha[]>
  info(line: string): void
  debug(line: string): void
}

/** The mirror as it was seen, and the way to change it. */
export interface Session {
  readonly refs: ReadonlyMap<string, Sha>
  /** Moves the refs once `ready` is there: what a clone needs besides git's objects. Objects may travel before. */
  push(commands: readonly RefCommand[], ready: Promise<unknown>): Promise<Pushed>
  /** Deletes the checkpoint of a commit that is on the mirror now; what is left is told. */
  finish(commit: Sha): Promise<void>
  /** Deletes those of the refs that exist, if they are still what was seen; returns what is left. */
  remove(refs: readonly string[]): Promise<readonly string[]>
}

export type Opening = { readonly ok: true; readonly session: Session } | Refusal

/** A way for commits to get from the origin to a mirror; whoever uses it does not know which one it is. */
export interface Route {
  /** Looks at the refs of the mirror, with the right to push. */
  open(mirror: Remote, names: readonly string[]): Promise<Opening>
  close(): Promise<void>
}

/** Creates the ladder: relay, relay without deltas against the mirror, git; the log says which step was taken and why. */
export function createRoute(options: RouteOptions): Route {
  const { relay, choice } = options
  let useGit = choice === 'git'
  let slowPushes = 0

  async function openWithGit(mirror: Remote, names: readonly string[]): Promise<Opening> {
    const answer = await options.readRefs(mirror, names)
    if (!answer.ok) return answer
    const { refs } = answer
    const push = async (commands: readonly RefCommand[], ready: Promise<unknown>) => {
      await ready
      return tell(await options.pushWithGit(mirror, commands), options)
    }
    const remove = async (names: readonly string[]) => left(await options.pushWithGit(mirror, deletionsOf(refs, names)))
    // Only the relay makes checkpoints.
    return { ok: true, session: { refs, push, remove, finish: async () => undefined } }
  }

  async function fill(mirror: Remote, state: MirrorState, goal: Omit<Filling, 'ancestors'>, ready: Promise<unknown>) {
    // A whole history and large files at once would need twice the memory.
    const [ancestors] = await Promise.all([options.findCheckpoints(goal.commit), ready])
    return pushCheckpoints(relay, mirror, state, { ...goal, ancestors }, options.info)
  }

  function pushRest(
    mirror: Remote,
    { state, lost }: Filled,
    commands: readonly RefCommand[],
    ready: Promise<unknown>,
  ): Promise<Relayed> {
    if (lost === null) return relay.push(mirror, state, commands, { ready })
    const rejected = commands.map(({ ref }) => ({ ...lost, ref }))
    const pushed: Pushed = { strategy: 'relay', bytes: 0, rejected, messages: [] }
    return Promise.resolve({ kind: 'pushed', pushed, slow: false })
  }

  async function push(
    mirror: Remote,
    state: MirrorState,
    commands: readonly RefCommand[],
    ready: Promise<unknown>,
  ): Promise<{ pushed: Pushed; commit: Sha; state: MirrorState }> {
    // The pin, or the branch: a tag that is pushed comes before its pin, and may be an object of its own.
    const commit = commands.at(-1)?.object
    if (commit === undefined) throw new ActionError('E_INTERNAL', 'A push without a ref.')
    const isNew = isUnfilled(state.advertisement)
    const whole = { state, bytes: 0, lost: null }
    let filled = isNew || slowPushes >= 2 ? await fill(mirror, state, { commit, rest: commands }, ready) : whole
    let relayed = await pushRest(mirror, filled, commands, ready)
    if (relayed.kind === 'too-big' && !isNew) {
      options.info('the mirror refuses a pack of this size: sending it in pieces')
      filled = await fill(mirror, state, { commit, rest: commands }, ready)
      relayed = await pushRest(mirror, filled, commands, ready)
    }
    if (relayed.kind === 'too-big') {
      throw new ActionError('E_PUSH_TOO_BIG', 'Codeup refused the pack as too large (413, or the limit of its git).')
    }
    if (relayed.kind === 'unable') {
      const pushed = await fallBack(mirror, commands, relayed.reason, filled.bytes + relayed.bytes)
      return { pushed, commit, state: filled.state }
    }
    const { pushed, slow } = relayed
    // The first time it is sent again as it is kept; what is lost twice does not get through.
    if (slow && ++slowPushes === 2) options.info('a pack of this size does not get through: sending it in pieces')
    tell(pushed, options)
    return { pushed: { ...pushed, bytes: filled.bytes + pushed.bytes }, commit, state: filled.state }
  }

  function startSession(mirror: Remote, state: MirrorState): Session {
    // What checkpoints there are, until they were deleted once.
    let held: MirrorState | null = state
    async function finish(commit: Sha): Promise<void> {
      const leftover = held === null ? [] : await removeCheckpoints(relay, mirror, held, commit)
      held = null
      for (const ref of leftover) options.info(`${ref} could not be deleted and does no harm`)
    }
    return {
      refs: state.refs,
      async push(commands, ready) {
        const done = await push(mirror, state, commands, ready)
        held = done.state
        // Whichever of them landed holds the commit.
        if (done.pushed.rejected.length < commands.length) await finish(done.commit)
        return done.pushed
      },
      remove: (refs) => removeByRelay(mirror, state, refs),
      finish,
    }
  }

  async function removeByRelay(mirror: Remote, state: MirrorState, refs: readonly string[]): Promise<string[]> {
    const deletions = deletionsOf(state.refs, refs)
    if (deletions.length === 0) return []
    const relayed = await relay.push(mirror, state, deletions)
    return relayed.kind === 'pushed' ? left(relayed.pushed) : deletions.map(({ ref }) => ref)
  }

  async function fallBack(
    mirror: Remote,
    commands: readonly RefCommand[],
    reason: string,
    spent: number,
  ): Promise<Pushed> {
    if (choice === 'relay') {
      throw new ActionError('E_PUSH_REFUSED', `The relay cannot be used: ${reason}.`, {
        hint: 'Leave `mirror-strategy` at auto: git is then used where the relay cannot.',
      })
    }
    options.info(`relay: ${reason}; using git`)
    useGit = true
    const pushed = tell(await options.pushWithGit(mirror, commands), options)
    return { ...pushed, bytes: spent + pushed.bytes }
  }

  return {
    async open(mirror, names) {
      if (useGit) return openWithGit(mirror, names)
      const opened = await relay.open(mirror, names)
      if (!opened.ok) return opened
      return { ok: true, session: startSession(mirror, opened.state) }
    },
    close: relay.close,
  }
}

/** How long whoever refused a push asks to wait, in ms. */
export function pauseOf(pushed: Pushed | null): number {
  return Math.max(0, ...(pushed?.rejected ?? []).map(({ afterMs = 0 }) => afterMs))
}

/** What passes is told in our words: to a reader of a green log the server's are an error. */
function tell(pushed: Pushed, { info, debug }: Pick<RouteOptions, 'info' | 'debug'>): Pushed {
  const { rejected, messages, strategy } = pushed
  const passes = rejected.length > 0 && rejected.every(({ kind }) => kind !== 'refusal')
  // What git says of a failure is in the error.
  const show = passes || strategy === 'git' ? debug : info
  for (const line of messages) show(line)
  const told = rejected.flatMap(({ ref, reason, kind }) => {
    if (kind === 'race') return [`${ref} was not taken: another push may have been faster`]
    return kind === 'fault' ? [`the push was not confirmed: ${reason}`] : []
  })
  for (const what of new Set(told)) info(`${what}; reading the refs again`)
  return pushed
}

function deletionsOf(refs: ReadonlyMap<string, Sha>, names: readonly string[]): RefUpdate[] {
  return names.flatMap((ref) => {
    const old = refs.get(ref)
    return old === undefined ? [] : [{ ref, old, object: null }]
  })
}

function left(pushed: Pushed): string[] {
  return pushed.rejected.map(({ ref }) => ref)
}
