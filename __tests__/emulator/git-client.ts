import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface GitOutcome {
  readonly code: number
  readonly output: string
  readonly errors: string
}

export interface GitClient {
  readonly directory: string
  /** Runs one git command in the client's folder; a failure is an outcome, not an exception. */
  run(...args: readonly string[]): Promise<GitOutcome>
  close(): Promise<void>
}

/** A user's git with a clean environment in a folder of its own. */
export async function createGitClient(): Promise<GitClient> {
  const directory = await mkdtemp(join(tmpdir(), 'git-client-'))
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: directory,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@example.com',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@example.com',
  }
  return {
    directory,
    run: (...args) =>
      new Promise((resolve) => {
        execFile('git', args, { cwd: directory, env }, (error, output, errors) => {
          resolve({ code: typeof error?.code === 'number' ? error.code : 0, output, errors })
        })
      }),
    close: () => rm(directory, { recursive: true, force: true }),
  }
}

/** The URL with this user and password in it. */
export function makeLogin(url: string, username: string, password: string): string {
  return url.replace('://', `://${username}:${password}@`)
}
