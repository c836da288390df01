/**
 * The emulator in a process of its own, so that what is measured does not wait for the one who measures. Forked; tells its
 * parent what a run has to be given, and ends with it.
 */
import { startEmulator } from '../../emulator/emulator.ts'
import { createGitRunner } from '../../emulator/git-process.ts'
import type { GitHubEvent } from '../../emulator/runner-environment.ts'
import { writeSampleHistory } from '../../emulator/sample.ts'

/** What a run has to be given. */
export interface Task {
  readonly event: GitHubEvent
  readonly githubToken: string
  /** Inputs of a run that has no mirror. */
  readonly plain: Readonly<Record<string, string>>
  /** What comes to them for one with a mirror. */
  readonly mirror: Readonly<Record<string, string>>
}

const repository = 'octo/train'

async function serve(tell: (task: Task) => void): Promise<void> {
  const emulator = await startEmulator()
  process.once('disconnect', () => void emulator.close())
  const { github, codeup, pai } = emulator
  const path = await github.createRepository(repository)
  const git = await createGitRunner(emulator.directory)
  const { main: sha } = await writeSampleHistory(git, path)
  await git.close()
  const ref = 'refs/heads/main'
  const payload = { ref, after: sha, forced: false, repository: { full_name: repository, default_branch: 'main' } }
  tell({
    event: { serverUrl: github.url, apiUrl: github.apiUrl, repository, sha, ref, eventName: 'push', payload },
    githubToken: github.token,
    plain: {
      region: pai.region,
      workspace: pai.workspaceId,
      'access-key-id': pai.accessKeyId,
      'access-key-secret': pai.accessKeySecret,
      'code-repo-access-token': github.personalToken,
      'pai-endpoint': pai.endpoint,
      mirror: 'never',
      verify: 'false',
    },
    mirror: {
      mirror: 'auto',
      'code-repo-access-token': codeup.readToken,
      'codeup-token': codeup.token,
      'codeup-organization-id': codeup.organizationId,
      'codeup-username': codeup.username,
      'codeup-endpoint': codeup.endpoint,
    },
  })
}

await serve((task) => process.send?.(task))
