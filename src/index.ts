import { setDefaultAutoSelectFamilyAttemptTimeout } from 'node:net'
import { finish, startWatchdog } from './ending.ts'
import { ActionError, asActionError } from './errors.ts'
import { main } from './main.ts'
import { createRunner } from './runner.ts'

// A step that hangs without a handle ends with what is set here: green must be earned.
process.exitCode = 1
setDefaultAutoSelectFamilyAttemptTimeout(2_500)

const abort = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => abort.abort(new ActionError('E_CANCELLED', `Cancelled by ${signal}.`)))
}

const runner = createRunner()
const stopWatching = startWatchdog(runner, abort.signal)
main(runner, abort)
  .then(
    (exitCode) => {
      process.exitCode = exitCode
    },
    (error: unknown) => runner.fail(asActionError(error)),
  )
  .finally(() => {
    stopWatching()
    finish()
  })
