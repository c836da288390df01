import { readSource, type Source } from './context.ts'
import { requireConsistent } from './contradictions.ts'
import { createController, exitCodeOf } from './ending.ts'
import { ActionError, asActionError } from './errors.ts'
import { findHelpPage } from './help.ts'
import { type Given, type Inputs, parseInputs, readGiven } from './inputs.ts'
import type { MirrorStage } from './mirror-stage.ts'
import { findReasonToSkip } from './plan/admission.ts'
import { makeQuestion } from './plan/place.ts'
import { makePlan, type Plan } from './plan.ts'
import { createProgress, type Progress } from './progress.ts'
import type { Facts } from './report/facts.ts'
import { makeNotice, makeOutputs, makeSummary } from './report.ts'
import { createRooms, type Rooms } from './rooms.ts'
import type { Runner } from './runner.ts'
import { maskSecrets } from './secrets.ts'
import { findSignIn } from './sign-in.ts'
import { locate, look, mirrorCommit, pruneSources, type Run, registerSource } from './stages.ts'

/**
 * Runs the step: read, decide, mirror, register, tell. Every error ends here, printed once.
 * @returns the exit code: 0 only when everything was done and proved, 130 when the run was cancelled
 */
export async function main(runner: Runner, abort: AbortController): Promise<number> {
  const progress = createProgress(runner)
  let summary = true
  let deadline: NodeJS.Timeout | undefined
  try {
    const given = readGiven(runner.input, runner.env)
    maskSecrets(runner, given)
    // It counts also where other inputs are refused.
    summary = given.get('summary')?.[0]?.text.toLowerCase() !== 'false'
    const { inputs, reason: excuse } = await readInputs(runner, given, abort.signal)
    summary = inputs.summary
    deadline = setTimeout(() => abort.abort(makeLate(inputs.timeout, progress)), inputs.timeout)
    const source = readSource(runner.readEvent(), inputs.pullRequestCommit)
    progress.learn({ region: inputs.region, repositoryUrl: `${source.server}/${source.owner}/${source.repo}` })
    const isWithheld = source.withheld !== null
    const reason =
      excuse ?? findReasonToSkip(inputs, source, await findSignIn(inputs, runner, abort.signal, isWithheld))
    if (reason === null) await work(runner, inputs, source, abort, progress)
    else progress.learn({ result: 'skipped' })
    await tell(runner, progress.facts, reason, summary)
    return 0
  } catch (error) {
    return await fail(runner, progress, abort.signal.aborted ? abort.signal.reason : error, summary)
  } finally {
    clearTimeout(deadline)
  }
}

/** Parses the inputs; a run that GitHub gave no secrets may lack some, and `reason` says why it is skipped. */
async function readInputs(
  runner: Runner,
  given: Given,
  signal: AbortSignal,
): Promise<{ inputs: Inputs; reason: string | null }> {
  try {
    return { inputs: parseInputs(given), reason: null }
  } catch (error) {
    // Of no other run is anything withheld: it need not load what finds that out.
    const { GITHUB_EVENT_NAME: event = '', GITHUB_ACTOR: actor } = runner.env
    if (!event.startsWith('pull_request') && actor !== 'dependabot[bot]') throw error
    const { findExcused } = await import('./withheld.ts')
    const excused = await findExcused(given, runner, signal)
    if (excused === null || !(error instanceof ActionError)) throw error
    runner.info(`Not given to this run: ${error.message}`)
    return excused
  }
}

function makeLate(ms: number, { underWay }: Progress): ActionError {
  const titles = underWay()
  const where = titles.length === 0 ? '' : `; under way was: ${titles.join(', ')}`
  return new ActionError('E_TIMEOUT', `The step did not end within ${ms / 1000} s${where}.`)
}

async function work(
  runner: Runner,
  inputs: Inputs,
  source: Source,
  abort: AbortController,
  progress: Progress,
): Promise<void> {
  const over = createController(abort.signal)
  const rooms = createRooms(runner, inputs, source, over.signal, progress.begin)
  let mirrorStage: Promise<MirrorStage> | null = null
  try {
    const plan = await progress.stage('Deciding what to do', () => decide(runner, inputs, source, rooms))
    progress.learn(factsOfPlan(plan))
    await rooms.openConnections(plan.mirror)
    mirrorStage = findMirrorStage(runner, inputs, plan, rooms)
    // Waited for when its turn has come, or never.
    mirrorStage?.catch(() => undefined)
    const pai = await progress.stage('Signing in to Alibaba Cloud', rooms.openPai)
    await carryOut({ runner, inputs, plan, pai, rooms, mirrorStage, progress })
  } finally {
    // Of two things that went side by side one may have failed: the other ends here, too.
    over.abort(new ActionError('E_CANCELLED', 'The step is over.'))
    // Connections end with the process.
    await (await mirrorStage?.catch(() => null))?.close()
  }
}

/** Loads what only a mirror needs while other things are waited for; null where the plan has none. */
function findMirrorStage(runner: Runner, inputs: Inputs, plan: Plan, rooms: Rooms): Promise<MirrorStage> | null {
  const { mirror: task } = plan
  const { codeupToken: token } = inputs
  if (task === null || token === null) return null
  return import('./mirror-stage.ts').then(({ createMirrorStage }) =>
    createMirrorStage({ runner, inputs, task, token, rooms }),
  )
}

async function decide(runner: Runner, inputs: Inputs, source: Source, rooms: Rooms): Promise<Plan> {
  requireConsistent(inputs)
  const question = makeQuestion(inputs, source)
  const resolved = question === null ? null : await rooms.resolve(question)
  const plan = makePlan(inputs, source, resolved, runner.makeId())
  for (const reason of plan.reasons) runner.info(reason)
  if (plan.codeSource.accessibility === 'PUBLIC' && plan.codeSource.token !== null) {
    runner.warn('W_PUBLIC_TOKEN', 'A PUBLIC code source with a token was asked for.')
  }
  return plan
}

async function carryOut(run: Run): Promise<void> {
  const { runner, plan, progress } = run
  const { workspace, found } = await look(run)
  runner.save('attempt', plan.codeSource.by)
  const mirrored = await mirrorCommit(run, found.winner)
  const location = locate(plan, mirrored, found.winner)
  progress.learn({ codeRepo: location.codeRepo, branch: location.branch })
  const registered = await registerSource(run, workspace.id, location, mirrored, found)
  const { id, displayName, result, accessibility, branch, requestId } = registered
  progress.learn({ codeSourceId: id, displayName, result, accessibility, branch, requestId })
  const left = await pruneSources(run, workspace.id, location, mirrored, id)
  for (const { code, message } of [...(mirrored?.warnings ?? []), ...left]) {
    runner.warn(code, message)
  }
}

function factsOfPlan(plan: Plan): Partial<Facts> {
  const { commit, mountPath, accessibility, branch } = plan.codeSource
  return { commit: plan.commit, codeCommit: commit, mountPath, accessibility, branch }
}

async function tell(runner: Runner, facts: Facts, reason: string | null, summary: boolean): Promise<void> {
  putOut(runner, facts, null)
  if (summary) await runner.summarise(makeSummary(facts, null, reason))
  runner.notice(makeNotice(facts, reason))
}

async function fail(runner: Runner, progress: Progress, cause: unknown, summary: boolean): Promise<number> {
  const error = asActionError(cause)
  progress.cut()
  runner.fail(error)
  for (let inner: unknown = error; inner instanceof Error; inner = inner.cause)
    runner.debug(inner.stack ?? inner.message)
  try {
    putOut(runner, progress.facts, error)
  } catch (again) {
    runner.info(asActionError(again).message)
  }
  if (summary) {
    // What stands between backticks becomes code, and a secret that has some could not be found any more.
    const [message, hint] = [runner.redact(error.message), runner.redact(error.hint)]
    const said = new ActionError(error.code, message, { hint, requestId: error.requestId })
    await runner.summarise(makeSummary(progress.facts, said, null, findHelpPage(error.code, runner.env)))
  }
  return exitCodeOf(error)
}

/** Sets the outputs; the post step never deletes what was put out. */
function putOut(runner: Runner, facts: Facts, error: ActionError | null): void {
  runner.save('id', facts.codeSourceId ?? '')
  for (const [name, value] of Object.entries(makeOutputs(facts, error))) runner.output(name, value)
}
