import { findCredentialSource, readEnvironmentSecrets } from './aliyun/credentials.ts'
import { readSource, type Source } from './context.ts'
import { ActionError, asActionError } from './errors.ts'
import { type Inputs, parseInputs, readSecrets } from './inputs.ts'
import { type Mirrored, mirror } from './mirror.ts'
import type { Pai } from './pai/pai.ts'
import type { CodeSource } from './pai/schema.ts'
import { findWorkspace } from './pai/workspaces.ts'
import { findReasonToSkip } from './plan/admission.ts'
import { makeQuestion } from './plan/place.ts'
import { makePlan, type Plan } from './plan.ts'
import { createProgress, type Progress } from './progress.ts'
import { findRegistered, type RegisterRooms, register } from './register.ts'
import { type Facts, makeNotice, makeOutputs, makeSummary } from './report.ts'
import { createRooms, type Rooms, readOidcRequest } from './rooms.ts'
import type { Runner } from './runner.ts'
import { requireClonable } from './verify.ts'

/**
 * Runs the step: read, decide, mirror, register, tell. Every error ends here, printed once.
 * @returns the exit code: 0 only when everything was done and proved, 130 when the run was cancelled
 */
export async function main(runner: Runner, abort: AbortController): Promise<number> {
  const progress = createProgress(runner.group)
  let summary = true
  try {
    for (const secret of [...readSecrets(runner.input, runner.env), ...readEnvironmentSecrets(runner.env)])
      runner.mask(secret)
    const inputs = parseInputs(runner.input, runner.env)
    summary = inputs.summary
    const source = readSource(runner.context, inputs.pullRequestCommit)
    progress.learn({ region: inputs.region, repositoryUrl: `${source.server}/${source.owner}/${source.repo}` })
    const reason = findReasonToSkip(inputs, source, canSignIn(inputs, runner))
    if (reason === null) await work(runner, inputs, source, abort, progress)
    else progress.learn({ result: 'skipped' })
    await tell(runner, progress.facts, reason, summary)
    return 0
  } catch (error) {
    return fail(runner, progress, abort.signal.aborted ? abort.signal.reason : error, summary)
  }
}

async function work(
  runner: Runner,
  inputs: Inputs,
  source: Source,
  abort: AbortController,
  progress: Progress,
): Promise<void> {
  const late = new ActionError('E_TIMEOUT', `The step did not end within ${inputs.timeout / 1000} s.`)
  const deadline = setTimeout(() => abort.abort(late), inputs.timeout)
  const rooms = createRooms(runner, inputs, source, abort.signal)
  try {
    const plan = await progress.stage('Deciding what to do', () => decide(runner, inputs, source, rooms))
    progress.learn(factsOfPlan(plan))
    const pai = await progress.stage('Signing in to Alibaba Cloud', rooms.openPai)
    await carryOut(runner, inputs, plan, pai, rooms, progress)
  } finally {
    clearTimeout(deadline)
    await rooms.route.close()
    await rooms.http.close()
  }
}

async function decide(runner: Runner, inputs: Inputs, source: Source, rooms: Rooms): Promise<Plan> {
  const question = makeQuestion(inputs, source)
  const resolved = question === null ? null : await rooms.github.resolve(question)
  const plan = makePlan(inputs, source, resolved, runner.makeId())
  for (const reason of plan.reasons) runner.info(reason)
  if (plan.codeSource.accessibility === 'PUBLIC' && plan.codeSource.token !== null) {
    runner.warn('W_PUBLIC_TOKEN', 'A PUBLIC code source with a token was asked for.')
  }
  return plan
}

async function carryOut(
  runner: Runner,
  inputs: Inputs,
  plan: Plan,
  pai: Pai,
  rooms: Rooms,
  progress: Progress,
): Promise<void> {
  const task = plan.codeSource
  const registering = registerRooms(runner, inputs, plan, pai, progress)
  const { workspace, found } = await progress.stage('Looking for the code source', async () => {
    const one = await findWorkspace(pai, inputs.workspace)
    progress.learn({ workspaceId: one.id, workspaceName: one.name })
    runner.info(`workspace ${one.name === null ? '' : `${one.name} `}${one.id} in ${inputs.region}`)
    const known = await findRegistered(task, one.id, registering)
    runner.info(known.winner === null ? 'no code source of this commit yet' : `found ${known.winner.id}`)
    return { workspace: one, found: known }
  })
  runner.save('attempt', task.by)
  runner.save('workspace', workspace.id)
  const mirrored = await mirrorCommit(runner, inputs, plan, found.winner, rooms, progress)
  const location = {
    codeRepo: task.codeRepo ?? mirrored?.cloneUrl ?? '',
    branch: mirrored?.branch ?? task.branch,
    userName: task.userName ?? mirrored?.userName ?? null,
  }
  progress.learn({ codeRepo: location.codeRepo, branch: location.branch })
  const registered = await progress.stage('Registering the code source', async () => {
    const remote = { url: location.codeRepo, username: location.userName, password: task.token }
    if (task.verify && mirrored === null) await requireClonable(remote, location.branch, task.commit, rooms)
    return register(task, workspace.id, location, found, registering)
  })
  for (const { code, message } of [...(mirrored?.warnings ?? []), ...registered.warnings]) runner.warn(code, message)
  const { id, displayName, result, accessibility, branch, requestId } = registered
  progress.learn({ codeSourceId: id, displayName, result, accessibility, branch, requestId })
}

async function mirrorCommit(
  runner: Runner,
  inputs: Inputs,
  plan: Plan,
  known: CodeSource | null,
  rooms: Rooms,
  progress: Progress,
): Promise<Mirrored | null> {
  const [task, token] = [plan.mirror, inputs.codeupToken]
  if (task === null || token === null) return null
  const reader = inputs.verify
    ? { username: inputs.codeRepoUsername, password: inputs.codeRepoAccessToken }
    : { username: null, password: token }
  const mirrored = await progress.stage('Mirroring the commit to Codeup', () =>
    mirror(task, known, {
      ...rooms,
      codeup: rooms.createCodeup(token),
      clock: rooms.http.clock,
      signal: rooms.http.signal,
      reader,
      token,
      ask: (commit, tip) => rooms.readContainment(rooms.origin, commit, [tip]),
      createBeforePush: () => rooms.createBeforePush(plan.commit),
      info: runner.info,
    }),
  )
  progress.learn({
    mirrored: mirrored.outcome === 'planned' ? 'none' : mirrored.outcome,
    mirrorStrategy: mirrored.strategy,
    mirrorBytes: mirrored.bytes,
    pinRef: mirrored.pinRef,
    codeupRepositoryId: mirrored.repositoryId,
    codeupWebUrl: mirrored.webUrl,
  })
  return mirrored
}

function registerRooms(runner: Runner, inputs: Inputs, plan: Plan, pai: Pai, progress: Progress): RegisterRooms {
  const path = plan.mirror?.path ?? null
  const { codeRepo } = plan.codeSource
  const host = new URL(inputs.codeupEndpoint).host
  const hosts = host === 'openapi-rdc.aliyuncs.com' ? ['codeup.aliyun.com'] : [host]
  return {
    pai,
    // The clone URL is not known before Codeup is asked; no credential goes to a stored URL of another host or path.
    isRepo: (stored) =>
      codeRepo === null
        ? URL.canParse(stored) && hosts.includes(new URL(stored).host) && stored.endsWith(`/${path}.git`)
        : stored === codeRepo,
    save: runner.save,
    onId(id) {
      runner.save('id', id)
      progress.learn({ codeSourceId: id })
    },
    info: runner.info,
  }
}

function canSignIn(inputs: Inputs, runner: Runner): boolean {
  const source = findCredentialSource(inputs, runner.env)
  return source?.kind === 'static' || (source?.kind === 'oidc' && readOidcRequest(runner.env) !== null)
}

function factsOfPlan(plan: Plan): Partial<Facts> {
  const { commit, mountPath, accessibility, branch } = plan.codeSource
  return { commit: plan.commit, codeCommit: commit, mountPath, accessibility, branch }
}

async function tell(runner: Runner, facts: Facts, reason: string | null, summary: boolean): Promise<void> {
  for (const [name, value] of Object.entries(makeOutputs(facts, null))) runner.output(name, value)
  if (summary) await runner.summarise(makeSummary(facts, null, reason))
  runner.notice(makeNotice(facts, reason))
}

async function fail(runner: Runner, progress: Progress, cause: unknown, summary: boolean): Promise<number> {
  const error = asActionError(cause)
  runner.fail(error)
  for (let inner: unknown = error; inner instanceof Error; inner = inner.cause)
    runner.debug(inner.stack ?? inner.message)
  for (const [name, value] of Object.entries(makeOutputs(progress.facts, error))) runner.output(name, value)
  if (summary) await runner.summarise(makeSummary(progress.facts, error, null))
  return error.code === 'E_CANCELLED' ? 130 : 1
}
