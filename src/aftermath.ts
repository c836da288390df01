import { readSource } from './context.ts'
import { ActionError } from './errors.ts'
import { parseInputs, readGiven } from './inputs.ts'
import { reconcile } from './register/reconcile.ts'
import type { Trace } from './register/trace.ts'
import { createRooms } from './rooms.ts'
import type { Runner } from './runner.ts'
import { maskSecrets } from './secrets.ts'

const limitMs = 60_000

/** Reconciles in the post step, within a minute, and warns of what is left. @throws ActionError as the rooms do */
export async function lookAgain(runner: Runner, trace: Trace): Promise<void> {
  const given = readGiven(runner.input, runner.env)
  maskSecrets(runner, given)
  const inputs = { ...parseInputs(given), timeout: limitMs }
  const abort = new AbortController()
  const late = new ActionError('E_TIMEOUT', 'The post step did not end within a minute.', {
    hint: 'Look in the workspace for a second code source of this run, and delete it.',
  })
  const source = readSource(runner.readEvent(), inputs.pullRequestCommit)
  const rooms = createRooms(runner, inputs, source, abort.signal, () => () => undefined)
  const deadline = setTimeout(() => abort.abort(late), limitMs)
  runner.info('Looking for what the step may have left behind')
  try {
    const left = await reconcile(await rooms.openPai(), trace)
    for (const sentence of left) runner.warn('W_LEFTOVER', sentence)
    if (left.length === 0) runner.info('nothing is left behind')
  } finally {
    clearTimeout(deadline)
    await rooms.http.close()
  }
}
