import { rm } from 'node:fs/promises'
import { createRunner } from './runner.ts'

/** Removes what a killed step left behind. It never fails the job. */
async function cleanUp(): Promise<void> {
  const runner = createRunner()
  const directory = runner.state('directory')
  if (directory === '') return
  try {
    await rm(directory, { recursive: true, force: true })
  } catch (error) {
    runner.warn('W_LEFTOVER', `${directory} could not be removed: ${String(error)}.`)
  }
}

void cleanUp()
