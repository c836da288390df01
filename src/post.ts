import { rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { finish } from './ending.ts'
import { findTrace } from './register/trace.ts'
import { createRunner, type Runner } from './runner.ts'

/** Removes what a killed step left on disk. */
async function removeFolder(runner: Runner): Promise<void> {
  const directory = runner.state('directory')
  // Only a folder that the step can have made: a state file is a file like any other.
  const isOurs = dirname(directory) === resolve(runner.temporary) && /[\\/]pai-code-source-\w{6}$/.test(directory)
  if (isOurs) await rm(directory, { recursive: true, force: true, maxRetries: 3 })
}

/** Looks again where the outcome of a creation is not known. */
async function lookForSources(runner: Runner): Promise<void> {
  const trace = findTrace(runner.state)
  if (trace === null) return
  // Only now: most jobs end without anything to look for, and need not load the clients.
  const { lookAgain } = await import('./aftermath.ts')
  await lookAgain(runner, trace)
}

// It tidies up, and never fails the job.
process.exitCode = 0
const runner = createRunner()
const warn = (error: unknown) => {
  const why = error instanceof Error ? error.message : error
  runner.warn('W_LEFTOVER', `The post step could not look for leftovers: ${why}.`)
}
const parts = [removeFolder(runner), lookForSources(runner)].map((part) => part.catch(warn))
// A connection that is still being opened would hold the process.
Promise.all(parts).then(finish, finish)
