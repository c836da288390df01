import path from 'node:path'

export interface GitHubEvent {
  readonly serverUrl: string
  readonly apiUrl: string
  readonly repository: string
  readonly sha: string
  readonly ref: string
  readonly eventName: string
  readonly payload: unknown
  readonly runId?: number | string
  readonly runAttempt?: number | string
  readonly runNumber?: number | string
  readonly actor?: string
  readonly headRef?: string
  readonly baseRef?: string
  readonly repositoryId?: number | string
  readonly workflow?: string
  readonly job?: string
}

/** The folders of one job, all below one temporary folder. */
export interface JobFolders {
  readonly workspace: string
  readonly home: string
  readonly temp: string
  readonly tools: string
}

/** GITHUB_* for `event`, limited to what the runner passes on (GitHubContext.cs): no token, no whole event. */
export function makeGitHubVariables(
  event: GitHubEvent,
  folders: JobFolders,
  eventPath: string,
): Record<string, string> {
  const actor = event.actor ?? 'octocat'
  const workflow = event.workflow ?? 'CI'
  return {
    ...makeRefVariables(event),
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: actor,
    GITHUB_ACTOR_ID: '583231',
    GITHUB_API_URL: event.apiUrl,
    GITHUB_EVENT_NAME: event.eventName,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_GRAPHQL_URL: event.apiUrl.endsWith('/api/v3')
      ? event.apiUrl.replace(/v3$/, 'graphql')
      : `${event.apiUrl}/graphql`,
    GITHUB_JOB: event.job ?? 'build',
    GITHUB_REPOSITORY: event.repository,
    GITHUB_REPOSITORY_ID: String(event.repositoryId ?? 1296269),
    GITHUB_REPOSITORY_OWNER: event.repository.split('/')[0] ?? '',
    GITHUB_REPOSITORY_OWNER_ID: '583231',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: String(event.runAttempt ?? 1),
    GITHUB_RUN_ID: String(event.runId ?? 1658821493),
    GITHUB_RUN_NUMBER: String(event.runNumber ?? 1),
    GITHUB_SERVER_URL: event.serverUrl,
    GITHUB_SHA: event.sha,
    GITHUB_TRIGGERING_ACTOR: actor,
    GITHUB_WORKFLOW: workflow,
    GITHUB_WORKFLOW_REF: `${event.repository}/.github/workflows/ci.yml@${event.ref}`,
    GITHUB_WORKFLOW_SHA: event.sha,
    GITHUB_WORKSPACE: folders.workspace,
  }
}

function makeRefVariables(event: GitHubEvent): Record<string, string> {
  const match = /^refs\/(heads|tags|pull)\/(.*)$/s.exec(event.ref)
  return {
    GITHUB_BASE_REF: event.baseRef ?? '',
    GITHUB_HEAD_REF: event.headRef ?? '',
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: match?.[2] ?? event.ref,
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: match?.[1] === 'tags' ? 'tag' : 'branch',
  }
}

/** RUNNER_* of this machine in the runner's own words. */
export function makeRunnerVariables(folders: JobFolders, environment: string, debug: boolean): Record<string, string> {
  const systems: Partial<Record<NodeJS.Platform, string>> = { win32: 'Windows', darwin: 'macOS' }
  return {
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_ENVIRONMENT: environment,
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: systems[process.platform] ?? 'Linux',
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: folders.tools,
    RUNNER_WORKSPACE: path.dirname(folders.workspace),
    ...(debug ? { RUNNER_DEBUG: '1' } : {}),
  }
}

/** The little that a process needs from the machine; nothing else of the caller's environment gets through. */
export function makeBaseVariables(folders: JobFolders): Record<string, string> {
  const passed = process.platform === 'win32' ? ['PATH', 'SystemRoot', 'PATHEXT', 'COMSPEC'] : ['PATH']
  const found = passed.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))
  const home = process.platform === 'win32' ? { USERPROFILE: folders.home, TEMP: folders.temp, TMP: folders.temp } : {}
  return { CI: 'true', LANG: 'C.UTF-8', HOME: folders.home, ...Object.fromEntries(found), ...home }
}
