import { isMirrorUrl } from './codeup/addresses.ts'
import { ActionError } from './errors.ts'
import type { Sha } from './git/refs.ts'
import type { Inputs } from './inputs.ts'
import type { MirrorDone, Mirrored } from './mirror.ts'
import type { MirrorStage } from './mirror-stage.ts'
import type { Pai } from './pai/pai.ts'
import type { CodeSource, CodeSourceId } from './pai/schema.ts'
import { type FoundWorkspace, findWorkspace } from './pai/workspaces.ts'
import type { Plan } from './plan.ts'
import type { Progress } from './progress.ts'
import type { Location } from './register/fields.ts'
import { type Found, refresh } from './register/found.ts'
import type { prune } from './register/prune.ts'
import { findRegistered, type Registered, type RegisterRooms, register } from './register.ts'
import type { Facts } from './report/facts.ts'
import type { Rooms } from './rooms.ts'
import type { Runner } from './runner.ts'

/** One run of the step, from the moment when it is decided what to do. */
export interface Run {
  readonly runner: Runner
  readonly inputs: Inputs
  readonly plan: Plan
  readonly pai: Pai
  readonly rooms: Rooms
  /** Null where the plan has no mirror. */
  readonly mirrorStage: Promise<MirrorStage> | null
  readonly progress: Progress
}

/** Finds the workspace and what is registered with these values. */
export function look(run: Run): Promise<{ workspace: FoundWorkspace; found: Found }> {
  const { runner, inputs, plan, pai, progress } = run
  return progress.stage('Looking for the code source', async () => {
    const workspace = await findWorkspace(pai, inputs.workspace, inputs.region)
    progress.learn({ workspaceId: workspace.id, workspaceName: workspace.name })
    runner.info(`workspace ${workspace.name === null ? '' : `${workspace.name} `}${workspace.id} in ${inputs.region}`)
    const found = await findRegistered(plan.codeSource, workspace.id, registerRooms(run))
    runner.info(found.winner === null ? 'no code source with these values yet' : `found ${found.winner.id}`)
    return { workspace, found }
  })
}

/** Brings the commit to Codeup and proves it; null where the plan has no mirror. */
export async function mirrorCommit(run: Run, known: CodeSource | null): Promise<Mirrored | null> {
  const { mirrorStage, progress } = run
  if (mirrorStage === null) return null
  const learn = (done: MirrorDone) => progress.learn(factsOfMirror(done))
  // Of two Codeup tokens that were swapped PAI would be given the one that writes: first the other has to show that it does.
  const trusted = known?.token === 'different' ? null : known
  const work = async () => (await mirrorStage).mirror(trusted, { onDone: learn, plan: progress.plan })
  const mirrored = await progress.stage('Mirroring the commit to Codeup', work)
  learn(mirrored)
  return mirrored
}

function factsOfMirror({ outcome, strategy, bytes, pinRef, repositoryId, webUrl }: MirrorDone): Partial<Facts> {
  return {
    ...(outcome && { mirrored: outcome === 'planned' ? 'none' : outcome }),
    ...(strategy && { mirrorStrategy: strategy }),
    ...(bytes !== undefined && { mirrorBytes: bytes }),
    ...(pinRef !== undefined && { pinRef }),
    ...(repositoryId !== undefined && { codeupRepositoryId: repositoryId, codeupWebUrl: webUrl ?? null }),
  }
}

/** Where PAI is to find the code: what was asked for, else what the mirror gave, or the source that is known had before. */
export function locate(plan: Plan, mirrored: Mirrored | null, known: CodeSource | null): Location {
  const { codeRepo, branch, userName } = plan.codeSource
  return {
    codeRepo: codeRepo ?? mirrored?.cloneUrl ?? '',
    branch: mirrored?.branch ?? branch,
    userName: userName ?? mirrored?.userName ?? known?.codeRepoUserName ?? null,
  }
}

/** Registers the code source; a repository that is not the mirror's is proved to be clonable first. */
export function registerSource(
  run: Run,
  workspaceId: string,
  location: Location,
  mirrored: Mirrored | null,
  found: Found,
): Promise<Registered> {
  const task = run.plan.codeSource
  return run.progress.stage('Registering the code source', async () => {
    const remote = { url: location.codeRepo, username: location.userName, password: task.token }
    // With `code-repo` given the mirror is read with what writes it, and what is given for PAI may be worth less.
    const isRead = run.plan.mirror?.verify === true || mirrored?.outcome === 'planned'
    const isProved = isRead && mirrored?.cloneUrl === location.codeRepo
    if (task.verify && !isProved && !(task.dryRun && location.codeRepo === '')) {
      const { requireClonable } = await import('./verify.ts')
      await requireClonable(remote, location.branch, task.commit, run.rooms)
    }
    // The role of a dry run may list, and nothing else.
    const now = task.dryRun ? found : await refresh(found, run.pai)
    return register(task, workspaceId, location, now, registerRooms(run))
  })
}

/** Deletes older sources where `keep` says so; returns warnings about what is left. */
export async function pruneSources(
  run: Run,
  workspaceId: string,
  location: Location,
  mirrored: Mirrored | null,
  id: CodeSourceId | null,
): ReturnType<typeof prune> {
  const { runner, inputs, plan, pai, rooms, mirrorStage, progress } = run
  const { keep } = inputs
  if (keep === null) return []
  // A dry run has not moved the branch that it would move.
  const moves = mirrored?.outcome === 'planned' && mirrored.branch === plan.codeSource.branch
  const tip = moves ? plan.commit : (mirrored?.tip ?? null)
  const current = { id, workspaceId, codeRepo: location.codeRepo, tip }
  const openPins = async (commits: readonly Sha[]) => {
    if (mirrorStage === null || mirrored === null) throw new ActionError('E_INTERNAL', 'There is no mirror with pins.')
    return (await mirrorStage).openPins(mirrored, commits)
  }
  const kept = keep === 1 ? 'code source' : `${keep} code sources`
  return progress.stage(`Keeping the newest ${kept}`, async () => {
    const { prune } = await import('./register/prune.ts')
    const tell = { info: runner.info, plan: progress.plan }
    return prune({ ...plan.codeSource, keep }, current, { pai, ask: rooms.ask, openPins, ...tell })
  })
}

function registerRooms(run: Run): RegisterRooms {
  const { runner, inputs, plan, pai, progress } = run
  const { codeRepo } = plan.codeSource
  return {
    pai,
    // No credential goes to a stored URL of another host or path.
    isRepo: (stored) =>
      codeRepo === null ? isMirrorUrl(inputs.codeupEndpoint, plan.mirror?.path ?? '', stored) : stored === codeRepo,
    save: runner.save,
    onId: (id) => progress.learn({ codeSourceId: id }),
    info: runner.info,
    warn: runner.warn,
    plan: progress.plan,
  }
}
