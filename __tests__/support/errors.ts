import { ActionError } from '../../src/errors.ts'

/** The ActionError that `run` throws; anything else, and nothing, is a failure of the test. */
export function catchActionError(run: () => unknown): ActionError {
  try {
    run()
  } catch (error) {
    if (error instanceof ActionError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
