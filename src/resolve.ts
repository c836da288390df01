import { ActionError } from './errors.ts'
import type { Remote } from './git/remote.ts'
import { createGitHub, type Question, type Resolved } from './github/github.ts'
import type { RestPlace } from './github/rest.ts'
import { createFetch } from './http/fetch.ts'
import type { Http } from './http/http.ts'

/** Asks GitHub which commit is meant. @throws ActionError as `GitHub.resolve` does */
export function resolve(
  question: Question,
  http: Http,
  origin: Remote,
  { api: baseUrl, owner, repo, token }: RestPlace,
): Promise<Resolved> {
  const github = createGitHub(http, {
    owner,
    repo,
    remote: origin,
    async createOctokit() {
      if (token === null) {
        throw new ActionError(
          'E_GITHUB_ACCESS',
          'GitHub answers the question for an abbreviated SHA only with a token.',
          {
            hint: 'Give `github-token`, or the full SHA.',
          },
        )
      }
      const { createOctokit } = await import('./octokit.ts')
      return createOctokit(token, { baseUrl, fetch: createFetch(http) })
    },
  })
  return github.resolve(question)
}
